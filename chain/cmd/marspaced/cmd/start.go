package cmd

import (
	"fmt"
	"os"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/spf13/cobra"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/server"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/cmd/marspaced/validator"
)

// checkHomeBeforeStart refuses to start in a home without a genesis, and gives a full node its secp256k1 key.
func checkHomeBeforeStart(start *cobra.Command) {
	start.PreRunE = func(cmd *cobra.Command, _ []string) error {
		config := server.GetServerContextFromCmd(cmd).Config
		if _, err := os.Stat(config.GenesisFile()); err != nil {
			return fmt.Errorf("no genesis at %s: run '%s init' first, or copy the network's genesis there",
				config.GenesisFile(), app.DaemonName)
		}
		_, err := validator.EnsureKeys(config, "")
		return err
	}
}

// createApp opens the node's application. The SDK's signature has no error; Run turns the panic into one.
func createApp(logger log.Logger, db dbm.DB, options servertypes.AppOptions) servertypes.Application {
	created, err := app.New(logger, db, true, options, server.DefaultBaseappOptions(options)...)
	if err != nil {
		panic(err)
	}
	return created
}
