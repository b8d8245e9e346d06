package app

import (
	"fmt"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/x/auth/ante"
	"github.com/cosmos/cosmos-sdk/x/auth/posthandler"

	ibcante "github.com/cosmos/ibc-go/v11/modules/core/ante"
)

// setTxHandlers sets what happens to every transaction before and after its messages: limits, fees, signatures,
// sequence, and, for relayers, refusal of a packet another relayer already brought.
func (app *App) setTxHandlers() error {
	stock, err := ante.NewAnteHandler(ante.HandlerOptions{
		AccountKeeper:   app.Accounts,
		BankKeeper:      app.Bank,
		FeegrantKeeper:  app.FeeGrant,
		SignModeHandler: app.TxConfig.SignModeHandler(),
		SigGasConsumer:  ante.DefaultSigVerificationGasConsumer,
	})
	if err != nil {
		return fmt.Errorf("cannot build the transaction checks: %w", err)
	}
	relay := sdk.ChainAnteDecorators(ibcante.NewRedundantRelayDecorator(app.IBC))
	app.SetAnteHandler(func(ctx sdk.Context, tx sdk.Tx, simulate bool) (sdk.Context, error) {
		checked, err := stock(ctx, tx, simulate)
		if err != nil {
			return checked, err
		}
		return relay(checked, tx, simulate)
	})
	post, err := posthandler.NewPostHandler(posthandler.HandlerOptions{})
	if err != nil {
		return fmt.Errorf("cannot build the transaction follow-up: %w", err)
	}
	app.SetPostHandler(post)
	return nil
}
