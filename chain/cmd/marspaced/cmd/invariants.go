package cmd

import (
	"encoding/json"
	"fmt"
	"path/filepath"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/server"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/x/tsmodule"
)

// newInvariantsCommand checks what modules promise of their state. The node must be stopped: it alone may open its data.
func newInvariantsCommand() *cobra.Command {
	var height int64
	cmd := &cobra.Command{
		Use:   "check-invariants",
		Short: "Check every module's invariants on a stopped node's state",
		Long:  "Prints the height, and what is broken. Ends with an error if anything is.",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return checkInvariants(cmd, height)
		},
	}
	cmd.Flags().String(flags.FlagHome, app.HomeDefault, "node's home directory")
	cmd.Flags().Int64Var(&height, flags.FlagHeight, 0, "height of the state to check, if it is not pruned (0: the latest)")
	return cmd
}

func checkInvariants(cmd *cobra.Command, height int64) error {
	context := server.GetServerContextFromCmd(cmd)
	data := filepath.Join(context.Config.RootDir, "data")
	db, err := dbm.NewDB("application", server.GetAppDBBackend(context.Viper), data)
	if err != nil {
		return fmt.Errorf("cannot open the state in %s (is the node stopped?): %w", data, err)
	}
	defer db.Close()
	opened, err := app.New(context.Logger, db, height == 0, context.Viper)
	if err != nil {
		return err
	}
	if height != 0 {
		if err := opened.LoadVersion(height); err != nil {
			return fmt.Errorf("cannot load the state of height %d: %w", height, err)
		}
	}
	at, broken, err := opened.CheckInvariants()
	if err != nil {
		return err
	}
	if err := printInvariants(cmd, at, broken); err != nil {
		return err
	}
	if len(broken) > 0 {
		return fmt.Errorf("%d invariants are broken at height %d", len(broken), at)
	}
	return nil
}

func printInvariants(cmd *cobra.Command, height int64, broken []tsmodule.Broken) error {
	type line struct {
		Module    string `json:"module"`
		Invariant string `json:"invariant"`
		Text      string `json:"text"`
	}
	lines := make([]line, 0, len(broken))
	for _, each := range broken {
		lines = append(lines, line(each))
	}
	out := json.NewEncoder(cmd.OutOrStdout())
	out.SetIndent("", "  ")
	return out.Encode(struct {
		Height int64  `json:"height"`
		Broken []line `json:"broken"`
	}{height, lines})
}
