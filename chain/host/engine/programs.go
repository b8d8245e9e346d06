package engine

import (
	"crypto/sha256"
	"sync"

	"github.com/dop251/goja"

	"github.com/marspace/marspace/chain/host/bundle"
)

// programs are the bundles this process has compiled, by their content: a node wires its application twice, once for its
// commands and once to run, and tests do so often. A program is not changed once compiled.
var programs sync.Map

// programOf compiles a bundle, or returns what it was compiled to before.
func programOf(b bundle.Bundle) (*goja.Program, error) {
	key := sha256.Sum256([]byte(b.Name + "\x00" + b.Source + "\x00" + string(b.SourceMap)))
	if known, ok := programs.Load(key); ok {
		return known.(*goja.Program), nil
	}
	program, err := compileBundle(b)
	if err != nil {
		return nil, err
	}
	programs.Store(key, program)
	return program, nil
}
