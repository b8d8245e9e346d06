// Package engine runs bundles of TypeScript modules. Engine is what the chain sees of it, so that a second implementation can come.
//
// Code is compiled once per process; engines are made from it, one for each goroutine that needs one (Pool). An engine has no state
// between calls: its realm is frozen, and one that met a limit or a Go panic is thrown away.
package engine

import (
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/dop251/goja"
	"github.com/dop251/goja/parser"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/bundle"
)

// Name of the implementation, as the Modules query of tsmodule gives it.
const Name = "goja"

// Engine runs calls of loaded modules, one at a time.
type Engine interface {
	// Run makes one call: see abi.Host.Run.
	Run(ctx sdk.Context, limits abi.Limits, call abi.Call) ([]byte, error)
	// Shape describes a loaded module.
	Shape(module string) (abi.Shape, error)
	// Broken says that the engine must not be used again.
	Broken() bool
}

// Code is a set of modules, compiled.
type Code struct {
	chain   *abi.Chain
	modules []compiled
	made    atomic.Int64 // engines
}

type compiled struct {
	name     string
	program  *goja.Program
	services abi.Services
}

// Module is a bundle and the services its module implements.
type Module struct {
	Bundle   bundle.Bundle
	Services abi.Services
}

// Compile parses and checks bundles. The error names file, line and column of what is refused.
func Compile(chain *abi.Chain, modules []Module) (*Code, error) {
	code := &Code{chain: chain}
	for _, m := range modules {
		program, err := programOf(m.Bundle)
		if err != nil {
			return nil, fmt.Errorf("bundle of module %s: %w", m.Bundle.Name, err)
		}
		code.modules = append(code.modules, compiled{name: m.Bundle.Name, program: program, services: m.Services})
	}
	return code, nil
}

func compileBundle(b bundle.Bundle) (*goja.Program, error) {
	source := b.Source
	if len(b.SourceMap) > 0 {
		source += "\n//# sourceMappingURL=" + b.Name + ".js.map\n"
	}
	mapLoader := parser.WithSourceMapLoader(func(string) ([]byte, error) { return b.SourceMap, nil })
	if len(b.SourceMap) == 0 {
		mapLoader = parser.WithDisableSourceMaps
	}
	tree, err := goja.Parse(b.Name+".js", source, mapLoader)
	if err != nil {
		return nil, err
	}
	if err := refuseSyntax(tree); err != nil {
		return nil, err
	}
	keepTopLevel(tree)
	boundSyntax(tree)
	checkOperators(tree)
	replaceLiterals(tree)
	nameLocally(tree)
	return goja.CompileAST(tree, true)
}

// New makes an engine with every module loaded.
func (c *Code) New() (Engine, error) {
	c.made.Add(1)
	runtime := goja.New()
	host, err := abi.NewHost(c.chain, runtime)
	if err != nil {
		return nil, err
	}
	literals := &literals{realm: host.Realm(), loading: true}
	realm := newBounds(host.Realm())
	if err := realm.harden(literals); err != nil {
		return nil, err
	}
	for _, m := range c.modules {
		if err := load(runtime, host, realm, m); err != nil {
			return nil, fmt.Errorf("module %s: %w", m.name, err)
		}
	}
	realm.seen = nil
	literals.loading = false
	return host, nil
}

func load(runtime *goja.Runtime, host *abi.Host, realm *bounds, m compiled) error {
	module, err := host.NewModule(m.name)
	if err != nil {
		return err
	}
	value, err := runtime.RunProgram(m.program)
	if err != nil {
		return err
	}
	factory, ok := goja.AssertFunction(value)
	if !ok {
		return errors.New("the bundle is no function of the host")
	}
	record, err := factory(goja.Undefined(), module.Object())
	if err != nil {
		return errors.New(thrownText(err))
	}
	if err := realm.freezeAll(module.Object(), record); err != nil {
		return err
	}
	return module.Attach(record, m.services)
}

// freezeAll freezes values, what the bundle's top level declares, and all that can be reached from them through properties. It refuses what
// cannot be frozen and would keep what one call leaves in it for the next.
func (b *bounds) freezeAll(values ...goja.Value) error {
	values = append(values, b.kept...)
	b.kept = nil
	if _, err := b.freeze(goja.Undefined(), values...); err != nil {
		return errors.New(thrownText(err))
	}
	return nil
}

// keep is $kept: it gets what a bundle's top level declares.
func (b *bounds) keep(call goja.FunctionCall) goja.Value {
	b.kept = append(b.kept, call.Arguments...)
	return goja.Undefined()
}

// isNew says whether a value is an object that was not frozen yet.
func (b *bounds) isNew(call goja.FunctionCall) goja.Value {
	object, ok := call.Argument(0).(*goja.Object)
	if !ok || b.seen[object] {
		return b.runtime.ToValue(false)
	}
	b.seen[object] = true
	return b.runtime.ToValue(true)
}
