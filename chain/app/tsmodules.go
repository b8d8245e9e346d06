package app

import (
	"context"
	"slices"

	gogogrpc "github.com/cosmos/gogoproto/grpc"
	"github.com/grpc-ecosystem/grpc-gateway/runtime"

	"github.com/cosmos/cosmos-sdk/client"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/marspace/marspace/chain/x/tsmodule"
	"github.com/marspace/marspace/modules"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

// tsModules are the TypeScript modules of the chain, in the order they begin and end a block.
// Adding one changes proto/, modules/<name>/ and one line here (and the import of its generated Go).
var tsModules = []TSModule{
	{"escrow", []string{"bank.collect", "bank.pay", "bank.fundCommunityPool", "bank.balance"}, Routes(escrowv1.RegisterQueryHandlerClient, escrowv1.NewQueryClient)},
	{"storage", []string{"module:escrow"}, Routes(storagev1.RegisterQueryHandlerClient, storagev1.NewQueryClient)},
}

// TSModule is a module written in TypeScript: its folder's name, the host powers the app grants it
// (docs/spec/host-abi.md, section 1), and its REST routes.
type TSModule struct {
	Name   string
	Ports  []string
	Routes tsmodule.RegisterRoutes
}

// Routes makes a module's REST routes of the two functions generated for its Query service.
func Routes[C any](
	register func(context.Context, *runtime.ServeMux, C) error, newClient func(gogogrpc.ClientConn) C,
) tsmodule.RegisterRoutes {
	return func(clientCtx client.Context, mux *runtime.ServeMux) error {
		return register(context.Background(), mux, newClient(clientCtx))
	}
}

// tsModuleNames are the names of the adapter and of the modules it runs, in the order of a block: it keeps the block's
// hash before they begin.
func (app *App) tsModuleNames() []string {
	names := []string{tsmodule.ModuleName}
	for _, ts := range app.tsModules {
		names = append(names, ts.Name)
	}
	return names
}

// tsModulePermissions are what bank lets the modules' accounts do, by name: what their ports say.
func (app *App) tsModulePermissions() map[string][]string {
	permissions := make(map[string][]string)
	for _, ts := range app.tsModules {
		permissions[ts.Name] = nil
		if slices.Contains(ts.Ports, "bank.mint") {
			permissions[ts.Name] = append(permissions[ts.Name], authtypes.Minter)
		}
		if slices.Contains(ts.Ports, "bank.burn") {
			permissions[ts.Name] = append(permissions[ts.Name], authtypes.Burner)
		}
	}
	return permissions
}

// newTSModules loads the bundles and returns the adapters that let the module manager run them.
func (app *App) newTSModules(options servertypes.AppOptions) ([]module.AppModule, error) {
	engines, err := readEngineSettings(options)
	if err != nil {
		return nil, err
	}
	config := tsmodule.Config{
		Engines: engines, Bundles: modules.Bundles, Bank: app.Bank, Pool: app.Distribution, Staking: app.Staking,
		Authority: authority(), AddressPrefix: AddressPrefix,
		StoreKeys: make(map[string]storetypes.StoreKey), Import: app.importInto(options),
		Routes: map[string]tsmodule.RegisterRoutes{
			"marspace.tsmodule.v1": Routes(tsmodulev1.RegisterQueryHandlerClient, tsmodulev1.NewQueryClient),
		},
	}
	for _, name := range app.tsModuleNames() {
		config.StoreKeys[name] = app.keys[name]
	}
	for _, ts := range app.tsModules {
		config.Modules = append(config.Modules, tsmodule.ModuleConfig{Name: ts.Name, Ports: ts.Ports})
		config.Routes["marspace."+ts.Name+".v1"] = ts.Routes
	}
	if app.TSRuntime, err = tsmodule.NewRuntime(config); err != nil {
		return nil, err
	}
	adapters := []module.AppModule{app.TSRuntime.Own()}
	for _, ts := range app.tsModules {
		adapters = append(adapters, app.TSRuntime.Module(ts.Name))
	}
	return adapters, nil
}
