// Package genesis puts accounts and validators into the first state of a chain.
package genesis

import (
	"context"
	"encoding/json"
	"fmt"

	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/client/tx"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	cryptotypes "github.com/cosmos/cosmos-sdk/crypto/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	"github.com/marspace/marspace/chain/app"
)

const (
	// commissionPercent of its delegators' rewards is what a first validator takes; it may grow to commissionPercentMax,
	// by one a day.
	commissionPercent    = 10
	commissionPercentMax = 20
)

// Builder collects balances and stakes. State may be edited until Build.
type Builder struct {
	State app.GenesisState

	wired    *app.App
	chainID  string
	balances []banktypes.Balance
	index    map[string]int
	stakes   []json.RawMessage
	// ofModules are balances that get no account here.
	ofModules map[string]bool
}

// Stake makes an account a validator. KeyName is its key in the keyring; Memo is "nodeid@host:port", or empty.
type Stake struct {
	KeyName  string
	Operator sdk.AccAddress
	PubKey   cryptotypes.PubKey
	Amount   sdk.Coin
	Memo     string
}

// NewBuilder starts from the application's default genesis.
func NewBuilder(wired *app.App, chainID string) *Builder {
	return &Builder{State: wired.DefaultGenesis(), wired: wired, chainID: chainID, index: make(map[string]int), ofModules: make(map[string]bool)}
}

// Fund adds coins to the balance of an address, which must be a valid one.
func (b *Builder) Fund(address string, coins sdk.Coins) {
	if i, ok := b.index[address]; ok {
		b.balances[i].Coins = b.balances[i].Coins.Add(coins...)
		return
	}
	b.index[address] = len(b.balances)
	b.balances = append(b.balances, banktypes.Balance{Address: address, Coins: coins})
}

// FundModule adds coins to the balance of a module, which makes its account itself.
func (b *Builder) FundModule(name string, coins sdk.Coins) {
	address := authtypes.NewModuleAddress(name).String()
	b.ofModules[address] = true
	b.Fund(address, coins)
}

// Stake signs the transaction that makes the operator a validator. The operator must be funded separately.
func (b *Builder) Stake(ctx context.Context, ring keyring.Keyring, stake Stake) error {
	message, err := stakingtypes.NewMsgCreateValidator(
		sdk.ValAddress(stake.Operator).String(), stake.PubKey, stake.Amount,
		stakingtypes.NewDescription(stake.KeyName, "", "", "", ""),
		stakingtypes.NewCommissionRates(
			math.LegacyNewDecWithPrec(commissionPercent, 2), math.LegacyNewDecWithPrec(commissionPercentMax, 2),
			math.LegacyNewDecWithPrec(1, 2)),
		math.OneInt(),
	)
	if err != nil {
		return fmt.Errorf("cannot build the validator %s: %w", stake.KeyName, err)
	}
	config := b.wired.TxConfig
	builder := config.NewTxBuilder()
	if err := builder.SetMsgs(message); err != nil {
		return fmt.Errorf("cannot build the validator %s: %w", stake.KeyName, err)
	}
	builder.SetMemo(stake.Memo)
	factory := tx.Factory{}.WithChainID(b.chainID).WithMemo(stake.Memo).WithKeybase(ring).WithTxConfig(config)
	if err := tx.Sign(ctx, factory, stake.KeyName, builder, true); err != nil {
		return fmt.Errorf("cannot sign for the validator %s: %w", stake.KeyName, err)
	}
	signed, err := config.TxJSONEncoder()(builder.GetTx())
	if err != nil {
		return fmt.Errorf("cannot encode the validator %s: %w", stake.KeyName, err)
	}
	b.stakes = append(b.stakes, signed)
	return nil
}

// Build returns the app_state. It fails when a module refuses its part or there is more MSCA than there will ever be.
func (b *Builder) Build() (json.RawMessage, error) {
	accounts := make([]authtypes.GenesisAccount, 0, len(b.balances))
	supply := sdk.NewCoins()
	for _, balance := range b.balances {
		address, err := sdk.AccAddressFromBech32(balance.Address)
		if err != nil {
			return nil, fmt.Errorf("cannot fund %q: %w", balance.Address, err)
		}
		if !b.ofModules[balance.Address] {
			accounts = append(accounts, authtypes.NewBaseAccount(address, nil, 0, 0))
		}
		supply = supply.Add(balance.Coins...)
	}
	if held := supply.AmountOf(app.BondDenom); held.GT(app.BondSupplyMax()) {
		return nil, fmt.Errorf("the accounts hold %s%s, more than the fixed %s", held, app.BondDenom, app.BondSupplyMax())
	}
	packed, err := authtypes.PackAccounts(accounts)
	if err != nil {
		return nil, fmt.Errorf("cannot pack the accounts: %w", err)
	}
	cdc := b.wired.Codec
	app.EditGenesis(cdc, b.State, authtypes.ModuleName, &authtypes.GenesisState{}, func(auth *authtypes.GenesisState) {
		auth.Accounts = packed
	})
	app.EditGenesis(cdc, b.State, banktypes.ModuleName, &banktypes.GenesisState{}, func(bank *banktypes.GenesisState) {
		bank.Balances = banktypes.SanitizeGenesisBalances(b.balances)
		bank.Supply = supply
	})
	app.EditGenesis(cdc, b.State, genutiltypes.ModuleName, &genutiltypes.GenesisState{}, func(gen *genutiltypes.GenesisState) {
		gen.GenTxs = b.stakes
	})
	if err := b.wired.Basics.ValidateGenesis(cdc, b.wired.TxConfig, b.State); err != nil {
		return nil, fmt.Errorf("the genesis is not valid: %w", err)
	}
	return json.MarshalIndent(b.State, "", "  ")
}
