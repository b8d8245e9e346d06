package cmd

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/server"
	"github.com/cosmos/cosmos-sdk/version"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"

	"github.com/marspace/marspace/chain/app"
)

// replaceExport gives the SDK's export command, with its flags, a body that writes the state as it reads it: the SDK's holds it three
// times over, and a state of a million deals has more than a gigabyte.
func replaceExport(root *cobra.Command) {
	for _, cmd := range root.Commands() {
		if cmd.Name() == "export" {
			cmd.RunE = func(cmd *cobra.Command, _ []string) error { return export(cmd) }
		}
	}
}

func export(cmd *cobra.Command) (err error) {
	zero, _ := cmd.Flags().GetBool(server.FlagForZeroHeight)
	if zero {
		return app.ErrZeroHeight
	}
	context := server.GetServerContextFromCmd(cmd)
	data := filepath.Join(context.Config.RootDir, "data")
	db, err := dbm.NewDB("application", server.GetAppDBBackend(context.Viper), data)
	if err != nil {
		return fmt.Errorf("cannot open the state in %s (is the node stopped?): %w", data, err)
	}
	defer db.Close()
	height, _ := cmd.Flags().GetInt64(server.FlagHeight)
	latest := height == -1
	opened, err := app.New(context.Logger, db, latest, context.Viper)
	if err != nil {
		return err
	}
	if !latest {
		if err := opened.LoadVersion(height); err != nil {
			return fmt.Errorf("cannot load the state of height %d: %w", height, err)
		}
	}
	modules, _ := cmd.Flags().GetStringSlice(server.FlagModulesToExport)
	exported, err := opened.Export(modules)
	if err != nil {
		return err
	}
	head, tail, err := frameOf(context.Config.GenesisFile(), exported)
	if err != nil {
		return err
	}
	return writeDocument(cmd, func(w io.Writer) error {
		if _, err := w.Write(head); err != nil {
			return err
		}
		if err := exported.WriteState(w); err != nil {
			return err
		}
		_, err := w.Write(tail)
		return err
	})
}

// frameOf is the exported genesis around its state: the chain's own genesis with the height and validators of now.
func frameOf(genesisFile string, exported app.Export) (head, tail []byte, err error) {
	genesis, err := genutiltypes.AppGenesisFromFile(genesisFile)
	if err != nil {
		return nil, nil, err
	}
	state := []byte(`{"app_state":"here"}`)
	genesis.AppName, genesis.AppVersion, genesis.AppState = version.AppName, version.Version, state
	genesis.InitialHeight = exported.Height
	genesis.Consensus = genutiltypes.NewConsensusGenesis(exported.ConsensusParams, exported.Validators)
	text, err := json.Marshal(genesis)
	if err != nil {
		return nil, nil, err
	}
	head, tail, found := bytes.Cut(text, state)
	if !found {
		return nil, nil, fmt.Errorf("the genesis of %s has no place for a state", genesisFile)
	}
	return head, append(tail, '\n'), nil
}

// writeDocument writes to the file that the flag names, whole or not at all, or to standard output. What is no plain file is written
// into, not replaced.
func writeDocument(cmd *cobra.Command, write func(io.Writer) error) error {
	name, _ := cmd.Flags().GetString(flags.FlagOutputDocument)
	if name == "" {
		return writeBuffered(cmd.OutOrStdout(), write)
	}
	if info, err := os.Lstat(name); err == nil && !info.Mode().IsRegular() {
		target, err := os.OpenFile(name, os.O_TRUNC|os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		return errors.Join(writeBuffered(target, write), target.Close())
	}
	part := name + ".part"
	file, err := os.OpenFile(part, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if err = writeBuffered(file, write); err == nil {
		err = file.Sync()
	}
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(part, name)
	}
	if err != nil {
		_ = os.Remove(part)
	}
	return err
}

func writeBuffered(w io.Writer, write func(io.Writer) error) error {
	buffered := bufio.NewWriter(w)
	if err := write(buffered); err != nil {
		return err
	}
	return buffered.Flush()
}
