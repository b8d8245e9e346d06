package localnet

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/client/tx"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	cryptotypes "github.com/cosmos/cosmos-sdk/crypto/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"
	minttypes "github.com/cosmos/cosmos-sdk/x/mint/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	"github.com/marspace/marspace/chain/app"
)

const (
	// operatorFees is what an operator holds besides the stake: 1,000 MASPC, years of transactions.
	operatorFees = 1_000
	// commissionPercent an operator takes of its delegators' rewards, and how fast it may change.
	commissionPercent    = 10
	commissionPercentMax = 20
	secondsPerYear       = 31_557_600
)

// genesis collects accounts and stakes before the first block.
type genesis struct {
	wired    *app.App
	plan     Plan
	state    app.GenesisState
	balances []banktypes.Balance
	stakes   []json.RawMessage
}

func newGenesis(wired *app.App, plan Plan) *genesis {
	genesis := &genesis{wired: wired, plan: plan, state: wired.DefaultGenesis()}
	for _, fund := range plan.Funds {
		genesis.fund(fund.Address, fund.Coins)
	}
	return genesis
}

// fund adds to the balance of an address.
func (g *genesis) fund(address string, coins sdk.Coins) {
	for i := range g.balances {
		if g.balances[i].Address == address {
			g.balances[i].Coins = g.balances[i].Coins.Add(coins...)
			return
		}
	}
	g.balances = append(g.balances, banktypes.Balance{Address: address, Coins: coins})
}

// stake funds the node's operator and signs the transaction that makes it a validator.
func (g *genesis) stake(ctx context.Context, ring keyring.Keyring, node Node, key cryptotypes.PubKey) error {
	operator, err := sdk.AccAddressFromBech32(node.Operator.Address)
	if err != nil {
		return fmt.Errorf("cannot read the operator's address: %w", err)
	}
	stake := app.Tokens(g.plan.Stake, app.BondDenom)
	g.fund(node.Operator.Address, sdk.NewCoins(stake, app.Tokens(operatorFees, app.FeeDenom)))
	message, err := stakingtypes.NewMsgCreateValidator(
		sdk.ValAddress(operator).String(), key, stake,
		stakingtypes.NewDescription(node.Moniker, "", "", "", ""),
		stakingtypes.NewCommissionRates(
			math.LegacyNewDecWithPrec(commissionPercent, 2), math.LegacyNewDecWithPrec(commissionPercentMax, 2),
			math.LegacyNewDecWithPrec(1, 2)),
		math.OneInt(),
	)
	if err != nil {
		return fmt.Errorf("cannot build the validator of %s: %w", node.Moniker, err)
	}
	config := g.wired.TxConfig
	builder := config.NewTxBuilder()
	if err := builder.SetMsgs(message); err != nil {
		return fmt.Errorf("cannot build the validator of %s: %w", node.Moniker, err)
	}
	memo := node.NodeID + "@" + node.P2P
	builder.SetMemo(memo)
	factory := tx.Factory{}.WithChainID(g.plan.ChainID).WithMemo(memo).WithKeybase(ring).WithTxConfig(config)
	if err := tx.Sign(ctx, factory, node.Moniker, builder, true); err != nil {
		return fmt.Errorf("cannot sign the validator of %s: %w", node.Moniker, err)
	}
	signed, err := config.TxJSONEncoder()(builder.GetTx())
	if err != nil {
		return fmt.Errorf("cannot encode the validator of %s: %w", node.Moniker, err)
	}
	g.stakes = append(g.stakes, signed)
	return nil
}

// build returns the app_state, checked by every module.
func (g *genesis) build() (json.RawMessage, error) {
	cdc := g.wired.Codec
	accounts := make([]authtypes.GenesisAccount, 0, len(g.balances))
	supply := sdk.NewCoins()
	for _, balance := range g.balances {
		accounts = append(accounts, authtypes.NewBaseAccount(sdk.MustAccAddressFromBech32(balance.Address), nil, 0, 0))
		supply = supply.Add(balance.Coins...)
	}
	if held := supply.AmountOf(app.BondDenom); held.GT(app.BondSupplyMax()) {
		return nil, fmt.Errorf("the accounts hold %s%s, more than the fixed %s", held, app.BondDenom, app.BondSupplyMax())
	}
	packed, err := authtypes.PackAccounts(accounts)
	if err != nil {
		return nil, fmt.Errorf("cannot pack the accounts: %w", err)
	}
	app.EditGenesis(cdc, g.state, authtypes.ModuleName, &authtypes.GenesisState{}, func(auth *authtypes.GenesisState) {
		auth.Accounts = packed
	})
	app.EditGenesis(cdc, g.state, banktypes.ModuleName, &banktypes.GenesisState{}, func(bank *banktypes.GenesisState) {
		bank.Balances = banktypes.SanitizeGenesisBalances(g.balances)
		bank.Supply = supply
	})
	app.EditGenesis(cdc, g.state, genutiltypes.ModuleName, &genutiltypes.GenesisState{}, func(gen *genutiltypes.GenesisState) {
		gen.GenTxs = g.stakes
	})
	app.EditGenesis(cdc, g.state, minttypes.ModuleName, &minttypes.GenesisState{}, func(mint *minttypes.GenesisState) {
		mint.Params.BlocksPerYear = uint64(secondsPerYear * time.Second / g.plan.CommitTimeout)
	})
	app.EditGenesis(cdc, g.state, govtypes.ModuleName, &govv1.GenesisState{}, func(gov *govv1.GenesisState) {
		period, expedited := g.plan.VotingPeriod, g.plan.VotingPeriod/2
		gov.Params.VotingPeriod, gov.Params.MaxDepositPeriod, gov.Params.ExpeditedVotingPeriod = &period, &period, &expedited
	})
	for _, override := range g.plan.Overrides {
		if err := applyOverride(g.state, override); err != nil {
			return nil, err
		}
	}
	if err := g.wired.Basics.ValidateGenesis(cdc, g.wired.TxConfig, g.state); err != nil {
		return nil, fmt.Errorf("the genesis is not valid: %w", err)
	}
	return json.MarshalIndent(g.state, "", "  ")
}
