package app

import (
	"encoding/json"
	"errors"
	"fmt"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	"github.com/cosmos/cosmos-sdk/x/staking"
)

// ErrZeroHeight refuses an export that restarts at height zero: deals, periods and due work name absolute heights.
var ErrZeroHeight = errors.New("cannot export for height zero: stored deadlines are absolute heights, export without --for-zero-height")

// Export returns the committed state as a genesis that goes on at the next height. With modules, only theirs.
func (app *App) Export(modules []string) (servertypes.ExportedApp, error) {
	height := app.LastBlockHeight()
	ctx := app.NewContextLegacy(true, cmtproto.Header{Height: height})
	state, err := app.ModuleManager.ExportGenesisForModules(ctx, app.Codec, modules)
	if err != nil {
		return servertypes.ExportedApp{}, err
	}
	appState, err := json.MarshalIndent(state, "", "  ")
	if err != nil {
		return servertypes.ExportedApp{}, fmt.Errorf("cannot write the exported state as JSON: %w", err)
	}
	validators, err := staking.WriteValidators(ctx, app.Staking)
	if err != nil {
		return servertypes.ExportedApp{}, fmt.Errorf("cannot read the validator set: %w", err)
	}
	return servertypes.ExportedApp{
		AppState:        appState,
		Validators:      validators,
		Height:          height + 1,
		ConsensusParams: app.GetConsensusParams(ctx),
	}, nil
}
