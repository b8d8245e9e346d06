package app

import (
	"context"
	"fmt"

	"github.com/spf13/cast"

	"github.com/cosmos/cosmos-sdk/client/flags"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"
)

// Upgrade is a named change of the state machine that gov schedules for a height. Its program runs the migrations of every
// module whose version rose; Stores are the ones it adds, renames or deletes.
type Upgrade struct {
	Name   string
	Stores storetypes.StoreUpgrades
}

// upgrades this program can carry out, newest last. A name stays until no node can be behind its height.
var upgrades = []Upgrade{}

// setUpgrades installs the handlers, and the store changes of the one that is due now, if any.
func (app *App) setUpgrades(upgrades []Upgrade, options servertypes.AppOptions) error {
	for _, planned := range upgrades {
		app.Upgrade.SetUpgradeHandler(planned.Name,
			func(ctx context.Context, _ upgradetypes.Plan, from module.VersionMap) (module.VersionMap, error) {
				return app.ModuleManager.RunMigrations(ctx, app.configurator, from)
			})
	}
	if cast.ToString(options.Get(flags.FlagHome)) == "" {
		return nil // Tests and offline tools have no disk to find a plan on.
	}
	due, err := app.Upgrade.ReadUpgradeInfoFromDisk()
	if err != nil {
		return fmt.Errorf("cannot read the upgrade plan on disk: %w", err)
	}
	for _, planned := range upgrades {
		if planned.Name == due.Name && !app.Upgrade.IsSkipHeight(due.Height) {
			app.SetStoreLoader(upgradetypes.UpgradeStoreLoader(due.Height, &planned.Stores))
		}
	}
	return nil
}
