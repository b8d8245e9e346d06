package cmd

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/cosmos/go-bip39"
	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/client/input"
	"github.com/cosmos/cosmos-sdk/server"
	"github.com/cosmos/cosmos-sdk/telemetry"
	"github.com/cosmos/cosmos-sdk/x/genutil"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/cmd/marspaced/validator"
)

const (
	flagOverwrite = "overwrite"
	flagRecover   = "recover"
)

// newInitCommand makes a node's home: keys, config files and a genesis without accounts.
func newInitCommand(wired *app.App) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "init [moniker]",
		Short: "Write a new node's keys (validator: secp256k1), configuration and genesis",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return initHome(cmd, wired, args[0])
		},
	}
	cmd.Flags().String(flags.FlagHome, app.HomeDefault, "node's home directory")
	cmd.Flags().String(flags.FlagChainID, app.ChainID, "chain id written to the genesis")
	cmd.Flags().Int64(flags.FlagInitHeight, 1, "height of the first block")
	cmd.Flags().BoolP(flagOverwrite, "o", false, "replace an existing genesis (never a key)")
	cmd.Flags().Bool(flagRecover, false, "derive the validator key from a mnemonic read from standard input")
	return cmd
}

func initHome(cmd *cobra.Command, wired *app.App, moniker string) error {
	clientCtx := client.GetClientContextFromCmd(cmd)
	config := server.GetServerContextFromCmd(cmd).Config
	config.SetRoot(clientCtx.HomeDir)
	config.Moniker = moniker

	overwrite, _ := cmd.Flags().GetBool(flagOverwrite)
	if _, err := os.Stat(config.GenesisFile()); err == nil && !overwrite {
		return fmt.Errorf("a genesis is already at %s: pass --%s to replace it", config.GenesisFile(), flagOverwrite)
	}
	mnemonic, err := readMnemonic(cmd)
	if err != nil {
		return err
	}
	node, err := validator.EnsureKeys(config, mnemonic)
	if err != nil {
		return err
	}
	chainID, _ := cmd.Flags().GetString(flags.FlagChainID)
	height, _ := cmd.Flags().GetInt64(flags.FlagInitHeight)
	appState, err := json.MarshalIndent(wired.DefaultGenesis(), "", "  ")
	if err != nil {
		return fmt.Errorf("cannot write the genesis as JSON: %w", err)
	}
	genesis := genutiltypes.NewAppGenesisWithVersion(chainID, appState)
	genesis.InitialHeight = height
	genesis.Consensus.Params = app.DefaultConsensusParams()
	if err := genutil.ExportGenesisFile(genesis, config.GenesisFile()); err != nil {
		return fmt.Errorf("cannot write the genesis: %w", err)
	}
	folder := filepath.Join(config.RootDir, "config")
	cmtcfg.WriteConfigFile(filepath.Join(folder, "config.toml"), config)
	// The SDK reads this file at every start and complains when it is not there.
	if err := os.WriteFile(filepath.Join(folder, telemetry.OtelFileName), nil, 0o600); err != nil {
		return fmt.Errorf("cannot write %s: %w", telemetry.OtelFileName, err)
	}
	return printNode(cmd, chainID, moniker, node)
}

func readMnemonic(cmd *cobra.Command) (string, error) {
	if wanted, _ := cmd.Flags().GetBool(flagRecover); !wanted {
		return "", nil
	}
	mnemonic, err := input.GetString("Enter the mnemonic", bufio.NewReader(cmd.InOrStdin()))
	if err != nil {
		return "", fmt.Errorf("cannot read the mnemonic: %w", err)
	}
	if !bip39.IsMnemonicValid(mnemonic) {
		return "", errors.New("the mnemonic is not a valid BIP-39 phrase")
	}
	return mnemonic, nil
}

func printNode(cmd *cobra.Command, chainID, moniker string, node validator.Node) error {
	out := json.NewEncoder(cmd.OutOrStdout())
	out.SetIndent("", "  ")
	return out.Encode(struct {
		ChainID          string `json:"chain_id"`
		Moniker          string `json:"moniker"`
		NodeID           string `json:"node_id"`
		ValidatorAddress string `json:"validator_address"`
		ValidatorKeyType string `json:"validator_key_type"`
	}{chainID, moniker, node.ID, node.PubKey.Address().String(), node.PubKey.Type()})
}
