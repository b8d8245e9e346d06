package app

import (
	ibctransfer "github.com/cosmos/ibc-go/v11/modules/apps/transfer"
	transferkeeper "github.com/cosmos/ibc-go/v11/modules/apps/transfer/keeper"
	transfertypes "github.com/cosmos/ibc-go/v11/modules/apps/transfer/types"
	transferv2 "github.com/cosmos/ibc-go/v11/modules/apps/transfer/v2"
	porttypes "github.com/cosmos/ibc-go/v11/modules/core/05-port/types"
	ibcapi "github.com/cosmos/ibc-go/v11/modules/core/api"
	ibcexported "github.com/cosmos/ibc-go/v11/modules/core/exported"
	ibckeeper "github.com/cosmos/ibc-go/v11/modules/core/keeper"
	ibctm "github.com/cosmos/ibc-go/v11/modules/light-clients/07-tendermint"
)

// newIBCKeepers sets up IBC and routes token transfers: channels of IBC v1, and clients without channels of IBC v2.
func (app *App) newIBCKeepers(k *Keepers) {
	k.IBC = ibckeeper.NewKeeper(app.Codec, app.openStore(ibcexported.StoreKey), k.Upgrade, authority())
	k.Transfer = transferkeeper.NewKeeper(
		app.Codec, k.Accounts.AddressCodec(), app.openStore(transfertypes.StoreKey), k.IBC.ChannelKeeper,
		app.MsgServiceRouter(), k.Accounts, k.Bank, authority(),
	)
	k.IBC.SetRouter(porttypes.NewRouter().AddRoute(transfertypes.ModuleName, ibctransfer.NewIBCModule(k.Transfer)))
	k.IBC.SetRouterV2(ibcapi.NewRouter().AddRoute(transfertypes.PortID, transferv2.NewIBCModule(k.Transfer)))
}

// newTendermintClient verifies headers of CometBFT chains.
func (app *App) newTendermintClient() ibctm.LightClientModule {
	client := ibctm.NewLightClientModule(app.Codec, app.IBC.ClientKeeper.GetStoreProvider())
	app.IBC.ClientKeeper.AddRoute(ibctm.ModuleName, &client)
	return client
}
