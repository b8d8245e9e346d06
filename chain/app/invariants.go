package app

import (
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/x/tsmodule"
)

// CheckInvariants runs every TypeScript module's invariants on the loaded state. It returns the state's height and what
// is broken, in the modules' order.
func (app *App) CheckInvariants() (int64, []tsmodule.Broken, error) {
	height := app.LastBlockHeight()
	// On the stores themselves: a branch would keep all that is read.
	broken, err := app.TSRuntime.CheckInvariants(sdk.NewContext(app.CommitMultiStore(), cmtproto.Header{Height: height}, true, app.Logger()))
	return height, broken, err
}
