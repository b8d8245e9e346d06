// Package tsmodule lets modules written in TypeScript take part in the chain as any Cosmos SDK module does: Msg and Query services
// over gRPC, REST and command line, typed events, genesis, begin and end block, migrations, invariants.
//
// One Runtime serves all of them. Its own module, tsmodule, keeps the engine's params, past block hashes and the due items that
// failed. What a module's code may expect is docs/spec/host-abi.md.
package tsmodule

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"sync"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/grpc-ecosystem/grpc-gateway/runtime"

	"cosmossdk.io/log/v2"
	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/client"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/bundle"
	"github.com/marspace/marspace/chain/host/codec"
	"github.com/marspace/marspace/chain/host/crypto"
	"github.com/marspace/marspace/chain/host/engine"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

// ModuleName is the adapter's own module: its store, its codespace, its protobuf package.
const ModuleName = abi.Codespace

// BankKeeper is what modules' coins move through.
type BankKeeper interface {
	SendCoinsFromAccountToModule(ctx context.Context, from sdk.AccAddress, to string, coins sdk.Coins) error
	SendCoinsFromModuleToAccount(ctx context.Context, from string, to sdk.AccAddress, coins sdk.Coins) error
	GetBalance(ctx context.Context, address sdk.AccAddress, denom string) sdk.Coin
	MintCoins(ctx context.Context, module string, coins sdk.Coins) error
	BurnCoins(ctx context.Context, module string, coins sdk.Coins) error
}

// CommunityPoolKeeper is the distribution module.
type CommunityPoolKeeper interface {
	FundCommunityPool(ctx context.Context, coins sdk.Coins, sender sdk.AccAddress) error
}

// StakingKeeper reads stakes.
type StakingKeeper interface {
	GetDelegatorBonded(ctx context.Context, delegator sdk.AccAddress) (math.Int, error)
}

// ModuleConfig is one TypeScript module of the app.
type ModuleConfig struct {
	Name string
	// Ports that its code may use: "bank.collect", "module:escrow", ... (docs/spec/host-abi.md, section 1).
	Ports []string
}

// RegisterRoutes serves the REST routes of a module's Query service.
type RegisterRoutes func(client.Context, *runtime.ServeMux) error

// Config is what the app gives.
type Config struct {
	// Modules in the order in which they begin and end a block.
	Modules []ModuleConfig
	// Bundles holds bundles.lock.json and bundles/<name>.js.
	Bundles fs.FS
	// StoreKeys by module name, tsmodule's included.
	StoreKeys map[string]storetypes.StoreKey
	Bank      BankKeeper
	Pool      CommunityPoolKeeper
	Staking   StakingKeeper
	// Authority is the address of the account that changes params: gov's.
	Authority string
	// AddressPrefix is the human-readable part of addresses.
	AddressPrefix string
	// Routes by protobuf package; a module without has no REST.
	Routes map[string]RegisterRoutes
	// Engines bound queries and simulations.
	Engines engine.Settings
	// Import is where a genesis goes that continues a chain. Without it, it goes where any other does.
	Import ImportInto
}

// Runtime runs the app's TypeScript modules.
type Runtime struct {
	config   Config
	chain    *abi.Chain
	pool     *engine.Pool
	own      *keeper
	modules  map[string]*AppModule
	around   Around
	imported map[storetypes.StoreKey]storetypes.KVStore // stores that a genesis was imported into, while a chain starts
}

// Around runs a method of a module, or answers in its place. It is for benchmarks.
type Around func(ctx sdk.Context, method string, request gogoproto.Message, serve func(sdk.Context) (gogoproto.Message, error)) (gogoproto.Message, error)

// SetAround puts a function around every message and query; nil takes it away. Not while blocks run.
func (rt *Runtime) SetAround(around Around) { rt.around = around }

// Chain is what modules reach through their host. Benchmarks put their own Bank into it before the first block.
func (rt *Runtime) Chain() *abi.Chain { return rt.chain }

// EnginesMade is how many engines were made so far.
func (rt *Runtime) EnginesMade() int { return rt.pool.Made() }

// NewEngine makes an engine beside those that run calls. For benchmarks.
func (rt *Runtime) NewEngine() (engine.Engine, error) { return rt.pool.New() }

// NewRuntime compiles and loads every module once, so that a wrong bundle stops the node before its first block.
func NewRuntime(config Config) (*Runtime, error) {
	rt := &Runtime{config: config, modules: make(map[string]*AppModule), imported: make(map[storetypes.StoreKey]storetypes.KVStore)}
	ownKey := config.StoreKeys[ModuleName]
	if ownKey == nil {
		return nil, fmt.Errorf("no store key for module %s", ModuleName)
	}
	rt.own = newKeeper(ownKey, config.Authority)
	rt.chain = &abi.Chain{
		Types: codec.NewTypes(gogoproto.HybridResolver), StoreKeys: config.StoreKeys, Granted: make(map[string][]string),
		Bank: bankPort{config.Bank, config.Pool}, Staking: stakingPort{config.Staking},
		Authority: config.Authority, AddressPrefix: config.AddressPrefix,
		BlockHash: rt.own.blockHash, VerifyChunkProof: crypto.VerifyChunkProof,
	}
	loaded := make([]engine.Module, 0, len(config.Modules))
	for _, m := range config.Modules {
		if config.StoreKeys[m.Name] == nil {
			return nil, fmt.Errorf("no store key for module %s", m.Name)
		}
		rt.chain.Granted[m.Name] = m.Ports
		module, err := rt.newModule(m.Name)
		if err != nil {
			return nil, fmt.Errorf("module %s: %w", m.Name, err)
		}
		rt.modules[m.Name] = module
		loaded = append(loaded, engine.Module{
			Bundle:   module.bundle,
			Services: abi.Services{Messages: module.messages.abiMethods(), Queries: module.queries.abiMethods()},
		})
	}
	code, err := engine.Compile(rt.chain, loaded)
	if err != nil {
		return nil, err
	}
	if rt.pool, err = engine.NewPool(code, config.Engines); err != nil {
		return nil, err
	}
	err = rt.pool.Do(context.Background(), engine.Blocks, func(e engine.Engine) error {
		for _, m := range rt.modules {
			if m.shape, err = e.Shape(m.name); err != nil {
				return err
			}
			m.registerErrors()
		}
		return nil
	})
	return rt, err
}

func (rt *Runtime) newModule(name string) (*AppModule, error) {
	b, err := bundle.Load(rt.config.Bundles, name)
	if err != nil {
		return nil, err
	}
	m := &AppModule{runtime: rt, name: name, bundle: b, protoPackage: "marspace." + name + ".v1"}
	if m.messages, m.queries, err = services(m.protoPackage); err != nil {
		return nil, err
	}
	return m, nil
}

// ModuleNames are the configured modules in the order of a block.
func (rt *Runtime) ModuleNames() (names []string) {
	for _, config := range rt.config.Modules {
		names = append(names, config.Name)
	}
	return names
}

// Module returns the adapter of a configured module. It panics for another name: the app's list is wrong.
func (rt *Runtime) Module(name string) *AppModule {
	m := rt.modules[name]
	if m == nil {
		panic(fmt.Sprintf("no TypeScript module is configured under the name %q", name))
	}
	return m
}

// run makes one call with the limits of the params.
func (rt *Runtime) run(ctx sdk.Context, limits abi.Limits, call abi.Call) (result []byte, err error) {
	err = rt.pool.Do(ctx, purposeOf(ctx, call), func(e engine.Engine) (err error) {
		result, err = e.Run(ctx, limits, call)
		return err
	})
	return result, err
}

// purposeOf says for whom a call is made: anything but queries and simulations is consensus, or an operator's command.
func purposeOf(ctx sdk.Context, call abi.Call) engine.Purpose {
	switch {
	case ctx.ExecMode() == sdk.ExecModeSimulate:
		return engine.Simulations
	case call.Kind == abi.Query && ctx.ExecMode() != sdk.ExecModeFinalize:
		return engine.Queries
	}
	return engine.Blocks
}

// Queries is the line in which requests for state wait: of every module, so that all of a node's answers together leave processors to its blocks.
func (rt *Runtime) Queries() *engine.Line { return rt.pool.Queries }

// Simulations is the line in which transactions wait that somebody wants tried.
func (rt *Runtime) Simulations() *engine.Line { return rt.pool.Simulations }

// unbounded are limits for what only operators and upgrades start: genesis, export, invariants, migrations. Depth stays.
func unbounded(limits abi.Limits) abi.Limits {
	limits.StepBudget, limits.RefusedBranchesMax, limits.Prices = abi.Unbounded, abi.Unbounded, abi.Prices{}
	return limits
}

// detached is a context without a chain, for functions that only compute.
func detached() sdk.Context {
	return sdk.NewContext(nil, emptyHeader, false, log.NewNopLogger())
}

// ResetEngines drops idle engines, so that the next call runs in a fresh one. For tests of determinism.
func (rt *Runtime) ResetEngines() { rt.pool.Reset() }

// Broken is an invariant that does not hold.
type Broken struct{ Module, Invariant, Text string }

// CheckInvariants runs every invariant of every module on ctx and returns what is broken, in the app's order.
func (rt *Runtime) CheckInvariants(ctx sdk.Context) ([]Broken, error) {
	var broken []Broken
	var failures []error
	for _, config := range rt.config.Modules {
		found, err := rt.checkInvariants(ctx, rt.modules[config.Name])
		broken, failures = append(broken, found...), append(failures, err)
	}
	return broken, errors.Join(failures...)
}

// invariantsAtOnce are run at a time, each in an engine of its own. Arbitrary: every node has two processors, and more engines hold more.
const invariantsAtOnce = 2

func (rt *Runtime) checkInvariants(ctx sdk.Context, m *AppModule) (broken []Broken, err error) {
	kept, err := rt.findUnkept(ctx, m)
	if err != nil || len(kept) > 0 {
		return kept, err
	}
	ctx = ctx.WithMultiStore(share(ctx.MultiStore()))
	texts, failures := make([]string, len(m.shape.Invariants)), make([]error, len(m.shape.Invariants))
	var running sync.WaitGroup
	next := make(chan int)
	atOnce := 1 // outside a node, where stores are small, and tests want to know which engine ran what
	if rt.config.Import.DB != nil {
		atOnce = invariantsAtOnce
	}
	for range atOnce {
		running.Go(func() {
			for i := range next {
				texts[i], failures[i] = rt.runInvariant(ctx, m, m.shape.Invariants[i])
			}
		})
	}
	for i := range m.shape.Invariants {
		next <- i
	}
	close(next)
	running.Wait()
	for i, text := range texts {
		if text != "" {
			broken = append(broken, Broken{Module: m.name, Invariant: m.shape.Invariants[i], Text: text})
		}
	}
	return broken, errors.Join(failures...)
}

// runInvariant runs one, not on a branch: it cannot write, and a branch would keep all that it reads.
func (rt *Runtime) runInvariant(ctx sdk.Context, m *AppModule, name string) (string, error) {
	ctx = ctx.WithGasMeter(storetypes.NewInfiniteGasMeter())
	text, err := rt.run(ctx, unbounded(rt.own.limits(ctx)), abi.Call{Module: m.name, Kind: abi.Invariant, Name: name})
	if err != nil {
		err = fmt.Errorf("invariant %s of module %s: %w", name, m.name, err)
	}
	return string(text), err
}

// keptInvariant is the host's own: keys follow from items, and the entries of declared indexes. Modules rely on it.
const keptInvariant = "items kept"

func (rt *Runtime) findUnkept(ctx sdk.Context, m *AppModule) (broken []Broken, err error) {
	store := ctx.WithGasMeter(storetypes.NewInfiniteGasMeter()).KVStore(rt.config.StoreKeys[m.name])
	addresses := codec.NewAddresses(rt.config.AddressPrefix)
	for _, list := range m.shape.GenesisLists {
		text, err := list.FindBroken(store, addresses)
		if err != nil {
			return broken, fmt.Errorf("%s of module %s cannot be read: %w", list.Field, m.name, err)
		}
		if text != "" {
			broken = append(broken, Broken{Module: m.name, Invariant: keptInvariant, Text: text})
		}
	}
	return broken, nil
}

// Call makes one call of a module with the limits of the params, outside a transaction. What it wrote before an error is still in ctx.
func (rt *Runtime) Call(ctx sdk.Context, call abi.Call) ([]byte, error) {
	limits := rt.own.limits(ctx)
	if call.Kind != abi.Message && call.Kind != abi.Query {
		limits = unbounded(limits)
	}
	return rt.run(ctx, limits, call)
}

// SetParams replaces the engine's params.
func (rt *Runtime) SetParams(ctx sdk.Context, params tsmodulev1.Params) error {
	return rt.own.setParams(ctx, params)
}
