package cmd

import (
	"os"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/spf13/cobra"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/client"
	clientconfig "github.com/cosmos/cosmos-sdk/client/config"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	"github.com/cosmos/cosmos-sdk/server"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/cmd/marspaced/settings"
)

// NewRootCommand builds the command tree. An application without a database stands behind it: it knows every message.
func NewRootCommand(args []string) (*cobra.Command, error) {
	wired, err := app.New(log.NewNopLogger(), dbm.NewMemDB(), false, noOptions{})
	if err != nil {
		return nil, err
	}
	clientCtx := client.Context{}.
		WithCodec(wired.Codec).
		WithInterfaceRegistry(wired.Registry).
		WithTxConfig(wired.TxConfig).
		WithLegacyAmino(wired.Amino).
		WithInput(os.Stdin).
		WithAccountRetriever(authtypes.AccountRetriever{}).
		WithHomeDir(app.HomeDefault).
		WithViper(envPrefix)

	root := &cobra.Command{
		Use:           app.DaemonName,
		Short:         "Marspace node: storage, rendering and land on one proof-of-stake chain",
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			return prepare(cmd, clientCtx)
		},
	}
	addCommands(root, wired)
	if err := addModuleCommands(root, wired, clientCtx, args); err != nil {
		return nil, err
	}
	return root, nil
}

// prepare reads flags, client.toml, config.toml and app.toml, writing the files a new home lacks.
func prepare(cmd *cobra.Command, clientCtx client.Context) error {
	cmd.SetOut(cmd.OutOrStdout())
	cmd.SetErr(cmd.ErrOrStderr())
	clientCtx, err := client.ReadPersistentCommandFlags(clientCtx.WithCmdContext(cmd.Context()), cmd.Flags())
	if err != nil {
		return err
	}
	chainID := clientCtx.ChainID
	if chainID == "" {
		chainID = app.ChainID
	}
	defaults := settings.Client{ChainID: chainID, Node: settings.NodeDefault, KeyringBackend: keyring.BackendOS}
	if err := settings.EnsureClient(clientCtx.HomeDir, defaults); err != nil {
		return err
	}
	if clientCtx, err = clientconfig.ReadFromClientConfig(clientCtx); err != nil {
		return err
	}
	if err := client.SetCmdClientContextHandler(clientCtx, cmd); err != nil {
		return err
	}
	return server.InterceptConfigsPreRunHandler(cmd, settings.ServerTemplate, settings.ServerConfig(), settings.CometConfig())
}

// noOptions is an application without flags and files.
type noOptions struct{}

func (noOptions) Get(string) any { return nil }
