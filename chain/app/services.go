package app

import (
	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/grpc/cmtservice"
	nodeservice "github.com/cosmos/cosmos-sdk/client/grpc/node"
	"github.com/cosmos/cosmos-sdk/server"
	"github.com/cosmos/cosmos-sdk/server/api"
	serverconfig "github.com/cosmos/cosmos-sdk/server/config"
	authtx "github.com/cosmos/cosmos-sdk/x/auth/tx"
)

// RegisterAPIRoutes serves REST: transactions, blocks, the node, every module, and the Swagger page.
func (app *App) RegisterAPIRoutes(apiServer *api.Server, config serverconfig.APIConfig) {
	clientCtx, router := apiServer.ClientCtx, apiServer.GRPCGatewayRouter
	authtx.RegisterGRPCGatewayRoutes(clientCtx, router)
	cmtservice.RegisterGRPCGatewayRoutes(clientCtx, router)
	nodeservice.RegisterGRPCGatewayRoutes(clientCtx, router)
	app.Basics.RegisterGRPCGatewayRoutes(clientCtx, router)
	if err := serveSwagger(apiServer, config.Swagger); err != nil {
		// The interface has no way to return it, and a node without the page is still a node.
		app.Logger().Error("cannot serve the Swagger page", "error", err)
	}
}

// RegisterTxService serves broadcast, simulation and search of transactions. A simulation has waited in its line when it comes here.
func (app *App) RegisterTxService(clientCtx client.Context) {
	authtx.RegisterTxService(app.GRPCQueryRouter(), clientCtx, app.Simulate, app.Registry)
}

// RegisterTendermintService serves blocks, validators and sync status.
func (app *App) RegisterTendermintService(clientCtx client.Context) {
	query := server.NewCometABCIWrapper(app).Query
	cmtservice.RegisterTendermintService(clientCtx, app.GRPCQueryRouter(), app.Registry, query)
}

// RegisterNodeService serves the node's own settings, such as its minimum gas price.
func (app *App) RegisterNodeService(clientCtx client.Context, config serverconfig.Config) {
	nodeservice.RegisterNodeService(clientCtx, app.GRPCQueryRouter(), config, func() int64 {
		return app.CommitMultiStore().EarliestVersion()
	})
}
