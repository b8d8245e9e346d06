package app

import (
	"fmt"
	"slices"
	"sync"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/version"

	"github.com/marspace/marspace/chain/x/tsmodule"
)

var _ servertypes.Application = (*App)(nil)

// App is the state machine every Marspace node runs.
type App struct {
	*baseapp.BaseApp
	Encoding
	Keepers

	ModuleManager *module.Manager
	Basics        module.BasicManager
	// TSRuntime runs the modules written in TypeScript.
	TSRuntime *tsmodule.Runtime

	configurator module.Configurator
	keys         map[string]*storetypes.KVStoreKey
	tsModules    []TSModule
	db           dbm.DB
	closing      sync.Once
	closeError   error
}

// New wires the application over db. With loadLatest it is ready to run blocks; without, load a height first.
// It returns an error when the wiring is wrong or the stored state cannot be read.
func New(
	logger log.Logger, db dbm.DB, loadLatest bool, options servertypes.AppOptions, baseOptions ...func(*baseapp.BaseApp),
) (*App, error) {
	return NewWith(Extra{}, logger, db, loadLatest, options, baseOptions...)
}

// Extra is what a test's application has besides the chain's own: modules before their first release, and the upgrade that adds them.
type Extra struct {
	Modules  []TSModule
	Upgrades []Upgrade
}

// NewWith is New with more than the chain has.
func NewWith(
	extra Extra, logger log.Logger, db dbm.DB, loadLatest bool, options servertypes.AppOptions,
	baseOptions ...func(*baseapp.BaseApp),
) (*App, error) {
	encoding, err := newEncoding()
	if err != nil {
		return nil, err
	}
	base := baseapp.NewBaseApp(Name, logger, db, encoding.TxConfig.TxDecoder(), baseOptions...)
	base.SetVersion(version.Version)
	base.SetInterfaceRegistry(encoding.Registry)
	base.SetTxEncoder(encoding.TxConfig.TxEncoder())

	app := &App{BaseApp: base, Encoding: encoding, tsModules: slices.Concat(tsModules, extra.Modules), db: db}
	app.keys = app.newStoreKeys()
	if err := base.RegisterStreamingServices(options, app.keys); err != nil {
		return nil, fmt.Errorf("cannot start streaming services: %w", err)
	}
	app.Keepers = newKeepers(app, options)
	if err := app.wireModules(options); err != nil {
		return nil, err
	}
	app.MountKVStores(app.keys)
	app.SetInitChainer(app.InitChainer)
	app.SetPreBlocker(app.PreBlocker)
	app.SetBeginBlocker(app.BeginBlocker)
	app.SetEndBlocker(app.EndBlocker)
	if err := app.setTxHandlers(); err != nil {
		return nil, err
	}
	if err := app.setUpgrades(slices.Concat(upgrades, extra.Upgrades), options); err != nil {
		return nil, err
	}
	if err := app.clearImport(); err != nil {
		return nil, fmt.Errorf("cannot clear a genesis that no block followed: %w", err)
	}
	if loadLatest {
		if err := app.LoadLatestVersion(); err != nil {
			return nil, fmt.Errorf("cannot load the stored state: %w", err)
		}
	}
	return app, nil
}

// PreBlocker applies a due upgrade and forgets expired transaction nonces, before anything else reads state.
func (app *App) PreBlocker(ctx sdk.Context, _ *abci.RequestFinalizeBlock) (*sdk.ResponsePreBlock, error) {
	return app.ModuleManager.PreBlock(ctx)
}

// BeginBlocker runs what modules do before the transactions of a block.
func (app *App) BeginBlocker(ctx sdk.Context) (sdk.BeginBlock, error) {
	return app.ModuleManager.BeginBlock(ctx)
}

// EndBlocker runs what modules do after the transactions of a block.
func (app *App) EndBlocker(ctx sdk.Context) (sdk.EndBlock, error) {
	return app.ModuleManager.EndBlock(ctx)
}

// Close closes the databases. The server calls it more than once at shutdown; only the first call does anything.
func (app *App) Close() error {
	app.closing.Do(func() { app.closeError = app.BaseApp.Close() })
	return app.closeError
}

// StoreKey returns the key of a module's store, or nil for an unknown name. For tests and tools.
func (app *App) StoreKey(name string) *storetypes.KVStoreKey { return app.keys[name] }
