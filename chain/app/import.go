package app

import (
	"github.com/spf13/cast"

	"github.com/cosmos/cosmos-sdk/server"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	"github.com/cosmos/cosmos-sdk/store/v2/iavl"
	"github.com/cosmos/cosmos-sdk/store/v2/rootmulti"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"

	"github.com/marspace/marspace/chain/treeload"
	"github.com/marspace/marspace/chain/x/tsmodule"
)

// cacheNodesDefault is what the SDK keeps of each tree unless the node says otherwise.
const cacheNodesDefault = 500_000

// importInto is where a genesis that continues a chain goes.
func (app *App) importInto(options servertypes.AppOptions) tsmodule.ImportInto {
	nodes := cast.ToInt(options.Get(server.FlagIAVLCacheSize))
	if nodes == 0 {
		nodes = cacheNodesDefault
	}
	return tsmodule.ImportInto{
		DB:      app.db,
		Options: treeload.Options{CacheNodes: nodes, NoFastNodes: cast.ToBool(options.Get(server.FlagDisableIAVLFastNode))},
		Store: func(key storetypes.StoreKey) *iavl.Store {
			return app.CommitMultiStore().GetStore(key).(*iavl.Store)
		},
		Height: app.LastBlockHeight,
	}
}

// clearImport removes what an import left that no block was committed after. Stores could not be loaded otherwise, and the node begins
// again with the genesis.
func (app *App) clearImport() error {
	if rootmulti.GetLatestVersion(app.db) > 0 {
		return nil
	}
	for _, ts := range app.tsModules {
		if err := treeload.Clear(app.db, ts.Name); err != nil {
			return err
		}
	}
	return nil
}
