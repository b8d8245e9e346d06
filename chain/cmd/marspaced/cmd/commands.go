package cmd

import (
	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/debug"
	"github.com/cosmos/cosmos-sdk/client/keys"
	"github.com/cosmos/cosmos-sdk/client/pruning"
	"github.com/cosmos/cosmos-sdk/client/rpc"
	"github.com/cosmos/cosmos-sdk/client/snapshot"
	"github.com/cosmos/cosmos-sdk/server"
	authcmd "github.com/cosmos/cosmos-sdk/x/auth/client/cli"
	genutilcli "github.com/cosmos/cosmos-sdk/x/genutil/client/cli"

	"github.com/marspace/marspace/chain/app"
)

// addCommands adds what every SDK daemon has, and the two of ours that write secp256k1 keys.
func addCommands(root *cobra.Command, wired *app.App) {
	root.AddCommand(
		newInitCommand(wired),
		newTestnetCommand(wired),
		newInvariantsCommand(),
		genutilcli.Commands(wired.TxConfig, wired.Basics, app.HomeDefault),
		keys.Commands(),
		server.StatusCommand(),
		newQueryCommand(),
		newTxCommand(),
		debug.Cmd(),
		pruning.Cmd(createApp, app.HomeDefault),
		snapshot.Cmd(createApp),
	)
	server.AddCommands(root, app.HomeDefault, createApp, nil, checkHomeBeforeStart)
	replaceExport(root)
}

func newQueryCommand() *cobra.Command {
	query := &cobra.Command{
		Use:                        "query",
		Aliases:                    []string{"q"},
		Short:                      "Ask a node",
		SuggestionsMinimumDistance: 2,
		RunE:                       client.ValidateCmd,
	}
	query.AddCommand(
		rpc.WaitTxCmd(),
		rpc.ValidatorCommand(),
		server.QueryBlockCmd(),
		server.QueryBlocksCmd(),
		server.QueryBlockResultsCmd(),
		authcmd.QueryTxCmd(),
		authcmd.QueryTxsByEventsCmd(),
	)
	return query
}

func newTxCommand() *cobra.Command {
	tx := &cobra.Command{
		Use:                        "tx",
		Short:                      "Make, sign and send transactions",
		SuggestionsMinimumDistance: 2,
		RunE:                       client.ValidateCmd,
	}
	tx.AddCommand(
		authcmd.GetSignCommand(),
		authcmd.GetSignBatchCommand(),
		authcmd.GetMultiSignCommand(),
		authcmd.GetMultiSignBatchCmd(),
		authcmd.GetValidateSignaturesCommand(),
		authcmd.GetBroadcastCommand(),
		authcmd.GetEncodeCommand(),
		authcmd.GetDecodeCommand(),
		authcmd.GetSimulateCmd(),
	)
	return tx
}
