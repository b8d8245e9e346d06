package cmd

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/server"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/cmd/marspaced/localnet"
)

// accountCoinsDefault: a million of each token, and as much MSCA as leaves room for many accounts under the fixed supply.
var accountCoinsDefault = sdk.NewCoins(
	app.Tokens(1_000_000, app.FeeDenom), app.Tokens(1_000_000, app.DepositDenom),
	app.Tokens(1_000_000, app.LandDenom), app.Tokens(100_000, app.BondDenom),
).String()

func newTestnetCommand(wired *app.App) *cobra.Command {
	testnet := &cobra.Command{Use: "testnet", Short: "Make a network on this machine", RunE: client.ValidateCmd}
	testnet.AddCommand(newInitFilesCommand(wired))
	return testnet
}

func newInitFilesCommand(wired *app.App) *cobra.Command {
	var plan localnet.Plan
	var funds []string
	var accountCoins string
	cmd := &cobra.Command{
		Use:   "init-files",
		Short: "Write keys, genesis and configuration of n validators that run on loopback",
		Long: `Writes node0, node1, ... (each a --home for 'marspaced start') and network.json, which lists addresses,
keys and mnemonics, and prints the latter. Node i listens on base-port + 10 i: +0 p2p, +1 RPC, +2 gRPC, +3 REST, +4 metrics.`,
		Example: `marspaced testnet init-files --v 4 --output-dir ./net --account alice --commit-timeout 500ms
marspaced testnet init-files --fund mspace1...=5000000000000000000amaspc --set gov.params.quorum=0.1`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return writeLocalnet(cmd, wired, plan, accountCoins, funds)
		},
	}
	set := cmd.Flags()
	set.IntVar(&plan.Validators, "v", 1, "number of validators")
	set.StringVarP(&plan.Folder, "output-dir", "o", "./localnet", "folder to write, empty or not there")
	set.StringVar(&plan.ChainID, flags.FlagChainID, app.LocalChainID, "chain id")
	set.IntVar(&plan.BasePort, "base-port", 26_600, "first port; each node takes ten")
	set.DurationVar(&plan.CommitTimeout, "commit-timeout", 500*time.Millisecond, "pause between blocks: their time, less some milliseconds of voting")
	set.StringVar(&plan.MinGasPrice, server.FlagMinGasPrices, app.MinGasPrice, "lowest gas price the nodes accept")
	set.Int64Var(&plan.Stake, "stake", 1_000_000, "whole MSCA each validator stakes")
	set.DurationVar(&plan.VotingPeriod, "voting-period", 20*time.Second, "voting period of proposals; expedited ones take half")
	set.StringSliceVar(&plan.Accounts, "account", nil, "make an account of this name in node0's test keyring (repeatable)")
	set.StringVar(&accountCoins, "account-coins", accountCoinsDefault, "what each --account holds, in base units")
	set.StringArrayVar(&funds, "fund", nil, "give an address coins: address=coins (repeatable)")
	set.StringArrayVar(&plan.Overrides, "set", nil, "set a genesis value: module.path=JSON (repeatable)")
	return cmd
}

func writeLocalnet(cmd *cobra.Command, wired *app.App, plan localnet.Plan, accountCoins string, funds []string) error {
	var err error
	if plan.AccountCoins, err = sdk.ParseCoinsNormalized(accountCoins); err != nil {
		return fmt.Errorf("--account-coins: %w", err)
	}
	for _, text := range funds {
		fund, err := localnet.ParseFund(text)
		if err != nil {
			return err
		}
		plan.Funds = append(plan.Funds, fund)
	}
	if plan.Folder, err = filepath.Abs(plan.Folder); err != nil {
		return fmt.Errorf("--output-dir: %w", err)
	}
	network, err := localnet.Write(cmd.Context(), wired, plan)
	if err != nil {
		return err
	}
	out := json.NewEncoder(cmd.OutOrStdout())
	out.SetIndent("", "  ")
	return out.Encode(network)
}
