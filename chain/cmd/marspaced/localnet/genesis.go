package localnet

import (
	"context"
	"fmt"
	"time"

	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	cryptotypes "github.com/cosmos/cosmos-sdk/crypto/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"
	minttypes "github.com/cosmos/cosmos-sdk/x/mint/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/genesis"
)

const (
	// operatorFees is what an operator holds besides the stake: 1,000 MASPC, years of transactions.
	operatorFees   = 1_000
	secondsPerYear = 31_557_600
)

// newGenesis is a genesis with the plan's funds and a faster gov; mint pays per year, whatever the block time.
func newGenesis(wired *app.App, plan Plan) (*genesis.Builder, error) {
	builder := genesis.NewBuilder(wired, plan.ChainID)
	for _, fund := range plan.Funds {
		builder.Fund(fund.Address, fund.Coins)
	}
	cdc := wired.Codec
	app.EditGenesis(cdc, builder.State, minttypes.ModuleName, &minttypes.GenesisState{}, func(mint *minttypes.GenesisState) {
		mint.Params.BlocksPerYear = uint64(secondsPerYear * time.Second / plan.CommitTimeout)
	})
	app.EditGenesis(cdc, builder.State, govtypes.ModuleName, &govv1.GenesisState{}, func(gov *govv1.GenesisState) {
		period, expedited := plan.VotingPeriod, plan.VotingPeriod/2
		gov.Params.VotingPeriod, gov.Params.MaxDepositPeriod, gov.Params.ExpeditedVotingPeriod = &period, &period, &expedited
	})
	for _, override := range plan.Overrides {
		if err := applyOverride(builder.State, override); err != nil {
			return nil, err
		}
	}
	return builder, nil
}

// addStake funds the node's operator and makes it a validator.
func addStake(
	ctx context.Context, builder *genesis.Builder, plan Plan, ring keyring.Keyring, node Node, key cryptotypes.PubKey,
) error {
	operator, err := sdk.AccAddressFromBech32(node.Operator.Address)
	if err != nil {
		return fmt.Errorf("cannot read the operator's address: %w", err)
	}
	amount := app.Tokens(plan.Stake, app.BondDenom)
	builder.Fund(node.Operator.Address, sdk.NewCoins(amount, app.Tokens(operatorFees, app.FeeDenom)))
	return builder.Stake(ctx, ring, genesis.Stake{
		KeyName: node.Moniker, Operator: operator, PubKey: key, Amount: amount, Memo: node.NodeID + "@" + node.P2P,
	})
}
