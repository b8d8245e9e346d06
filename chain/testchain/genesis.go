package testchain

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/genesis"
)

// stakeOfValidator is 1,000,000 MSCA each: few enough for many validators under the fixed supply.
const stakeOfValidator = 1_000_000

// newGenesis gives every account its funds and every validator its stake.
func (chain *Chain) newGenesis() (json.RawMessage, cmtproto.ConsensusParams) {
	chain.t.Helper()
	builder := genesis.NewBuilder(chain.App, chain.options.ChainID)
	ring := keyring.NewInMemory(chain.App.Codec)
	for i := range chain.options.Validators {
		operator := newAccount(fmt.Sprintf("operator%d", i))
		if err := ring.ImportPrivKeyHex(operator.Name, fmt.Sprintf("%x", operator.key.Key), "secp256k1"); err != nil {
			chain.t.Fatalf("cannot keep the key of %s: %v", operator.Name, err)
		}
		stake := app.Tokens(stakeOfValidator, app.BondDenom)
		builder.Fund(operator.Address.String(), sdk.NewCoins(stake, app.Tokens(1_000, app.FeeDenom)))
		err := builder.Stake(context.Background(), ring, genesis.Stake{
			KeyName: operator.Name, Operator: operator.Address, PubKey: ValidatorKey(i).PubKey(), Amount: stake,
		})
		if err != nil {
			chain.t.Fatal(err)
		}
	}
	for i := range chain.options.Accounts {
		account := newAccount(fmt.Sprintf("account%d", i))
		chain.Accounts = append(chain.Accounts, account)
		builder.Fund(account.Address.String(), chain.options.Funds)
	}
	for _, module := range slices.Sorted(maps.Keys(chain.options.ModuleFunds)) {
		builder.FundModule(module, chain.options.ModuleFunds[module])
	}
	if chain.options.Edit != nil {
		chain.options.Edit(chain.App, builder.State)
	}
	market := chain.options.Market
	if market.Deals > 0 {
		builder.FundModule("escrow", market.backing())
	}
	state, err := builder.Build()
	if err == nil && market.Deals > 0 && !chain.options.onlyBacking {
		state, err = market.into(state)
	}
	if err != nil {
		chain.t.Fatal(err)
	}
	params := app.DefaultConsensusParams().ToProto()
	return state, params
}

// initialize runs InitChain and learns the validators and account numbers it made.
func (chain *Chain) initialize(request *abci.RequestInitChain) {
	chain.t.Helper()
	response, err := chain.App.InitChain(request)
	if err != nil {
		chain.t.Fatalf("cannot start from the genesis: %v", err)
	}
	chain.validators = make(validatorSet)
	if err := chain.validators.apply(response.Validators); err != nil {
		chain.t.Fatal(err)
	}
	chain.lastHash, chain.initialHeight = response.AppHash, request.InitialHeight
	// Genesis state can be read once a block commits it.
	chain.NextBlock()
	chain.syncAccounts()
}
