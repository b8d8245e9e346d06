package app

import (
	"fmt"

	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
	reflectionv1 "cosmossdk.io/api/cosmos/reflection/v1"

	runtimeservices "github.com/cosmos/cosmos-sdk/runtime/services"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/x/auth"
	"github.com/cosmos/cosmos-sdk/x/auth/vesting"
	authzmodule "github.com/cosmos/cosmos-sdk/x/authz/module"
	"github.com/cosmos/cosmos-sdk/x/bank"
	"github.com/cosmos/cosmos-sdk/x/consensus"
	"github.com/cosmos/cosmos-sdk/x/distribution"
	"github.com/cosmos/cosmos-sdk/x/evidence"
	feegrantmodule "github.com/cosmos/cosmos-sdk/x/feegrant/module"
	"github.com/cosmos/cosmos-sdk/x/genutil"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	"github.com/cosmos/cosmos-sdk/x/gov"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	"github.com/cosmos/cosmos-sdk/x/mint"
	"github.com/cosmos/cosmos-sdk/x/slashing"
	"github.com/cosmos/cosmos-sdk/x/staking"
	"github.com/cosmos/cosmos-sdk/x/upgrade"

	ibctransfer "github.com/cosmos/ibc-go/v11/modules/apps/transfer"
	ibc "github.com/cosmos/ibc-go/v11/modules/core"
	ibctm "github.com/cosmos/ibc-go/v11/modules/light-clients/07-tendermint"
)

// wireModules builds the module manager, fixes the order of hooks and registers every service and type.
func (app *App) wireModules(options servertypes.AppOptions) error {
	ours, err := app.newTSModules(options)
	if err != nil {
		return err
	}
	app.ModuleManager = module.NewManager(append(app.stockModules(), ours...)...)
	app.Basics = module.NewBasicManagerFromManager(app.ModuleManager, map[string]module.AppModuleBasic{
		genutiltypes.ModuleName: genutil.NewAppModuleBasic(genutiltypes.DefaultMessageValidator),
		govtypes.ModuleName:     gov.NewAppModuleBasic(nil),
	})
	app.Basics.RegisterLegacyAminoCodec(app.Amino)
	app.Basics.RegisterInterfaces(app.Registry)
	app.setModuleOrder()

	app.configurator = module.NewConfigurator(app.Codec, app.MsgServiceRouter(), app.GRPCQueryRouter())
	if err := app.ModuleManager.RegisterServices(app.configurator); err != nil {
		return fmt.Errorf("cannot register module services: %w", err)
	}
	autocliv1.RegisterQueryServer(app.GRPCQueryRouter(), runtimeservices.NewAutoCLIQueryService(app.ModuleManager.Modules))
	reflection, err := runtimeservices.NewReflectionService()
	if err != nil {
		return fmt.Errorf("cannot build the reflection service: %w", err)
	}
	reflectionv1.RegisterReflectionServiceServer(app.GRPCQueryRouter(), reflection)
	return nil
}

// stockModules are the modules that come with the SDK and ibc-go.
func (app *App) stockModules() []module.AppModule {
	cdc := app.Codec
	return []module.AppModule{
		genutil.NewAppModule(app.Accounts, app.Staking, app, app.TxConfig),
		auth.NewAppModule(cdc, app.Accounts, nil, nil),
		vesting.NewAppModule(app.Accounts, app.Bank),
		bank.NewAppModule(cdc, app.Bank, app.Accounts, nil),
		feegrantmodule.NewAppModule(cdc, app.Accounts, app.Bank, app.FeeGrant, app.Registry),
		gov.NewAppModule(cdc, app.Gov, app.Accounts, app.Bank, nil),
		mint.NewAppModule(cdc, app.Mint, app.Accounts, nil, nil),
		slashing.NewAppModule(cdc, app.Slashing, app.Accounts, app.Bank, app.Staking, nil, app.Registry),
		distribution.NewAppModule(cdc, app.Distribution, app.Accounts, app.Bank, app.Staking, nil),
		staking.NewAppModule(cdc, app.Staking, app.Accounts, app.Bank, nil),
		upgrade.NewAppModule(app.Upgrade, app.Accounts.AddressCodec()),
		evidence.NewAppModule(*app.Evidence),
		authzmodule.NewAppModule(cdc, app.Authz, app.Accounts, app.Bank, app.Registry),
		consensus.NewAppModule(cdc, app.Consensus),
		ibc.NewAppModule(app.IBC),
		ibctransfer.NewAppModule(app.Transfer),
		ibctm.NewAppModule(app.newTendermintClient()),
	}
}
