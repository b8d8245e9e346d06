package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/x/staking"
)

// ErrZeroHeight refuses an export that restarts at height zero: deals, periods and due work name absolute heights.
var ErrZeroHeight = errors.New("cannot export for height zero: stored deadlines are absolute heights, export without --for-zero-height")

// Export is everything of an exported genesis but the state itself, which is written as it is read: it may be larger than memory.
type Export struct {
	servertypes.ExportedApp
	write func(io.Writer) error
}

// WriteState writes the state as a JSON object of modules, a module a line.
func (e Export) WriteState(w io.Writer) error { return e.write(w) }

// Export returns the committed state as a genesis that goes on at the next height. With modules, only theirs. AppState is empty:
// WriteState has it.
func (app *App) Export(modules []string) (Export, error) {
	height := app.LastBlockHeight()
	ctx := app.NewContextLegacy(true, cmtproto.Header{Height: height})
	validators, err := staking.WriteValidators(ctx, app.Staking)
	if err != nil {
		return Export{}, fmt.Errorf("cannot read the validator set: %w", err)
	}
	if len(modules) == 0 {
		modules = app.ModuleManager.OrderExportGenesis
	}
	for _, name := range modules {
		if app.ModuleManager.Modules[name] == nil {
			return Export{}, fmt.Errorf("no module is called %q", name)
		}
	}
	exported := servertypes.ExportedApp{Validators: validators, Height: height + 1, ConsensusParams: app.GetConsensusParams(ctx)}
	return Export{exported, func(w io.Writer) error { return app.writeState(ctx, slices.Sorted(slices.Values(modules)), w) }}, nil
}

func (app *App) writeState(ctx sdk.Context, modules []string, w io.Writer) error {
	if _, err := io.WriteString(w, "{"); err != nil {
		return err
	}
	separator := ""
	for _, name := range modules {
		module := app.ModuleManager.Modules[name]
		streamed, isOurs := module.(interface {
			WriteGenesis(sdk.Context, io.Writer) error
		})
		var stock json.RawMessage
		if !isOurs {
			state, err := app.ModuleManager.ExportGenesisForModules(ctx, app.Codec, []string{name})
			if err != nil {
				return err
			}
			if stock = state[name]; stock == nil {
				continue // A module without genesis.
			}
		}
		if _, err := fmt.Fprintf(w, "%s\n%q: ", separator, name); err != nil {
			return err
		}
		separator = ","
		var err error
		if isOurs {
			err = streamed.WriteGenesis(ctx, w)
		} else {
			_, err = w.Write(stock)
		}
		if err != nil {
			return fmt.Errorf("cannot export the state of module %s: %w", name, err)
		}
	}
	_, err := io.WriteString(w, "\n}")
	return err
}
