package app

import (
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	"github.com/marspace/marspace/chain/x/tsmodule"
)

// CheckInvariants runs every TypeScript module's invariants on the loaded state. It returns the state's height and what
// is broken, in the modules' order.
func (app *App) CheckInvariants() (int64, []tsmodule.Broken, error) {
	height := app.LastBlockHeight()
	broken, err := app.TSRuntime.CheckInvariants(app.NewContextLegacy(true, cmtproto.Header{Height: height}))
	return height, broken, err
}
