package app_test

import (
	"context"
	"encoding/json"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	consensustypes "github.com/cosmos/cosmos-sdk/x/consensus/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"
	minttypes "github.com/cosmos/cosmos-sdk/x/mint/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
)

func TestDefaultGenesisNamesOurTokens(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	wired, state := chain.App, chain.App.DefaultGenesis()

	var staking stakingtypes.GenesisState
	wired.Codec.MustUnmarshalJSON(state[stakingtypes.ModuleName], &staking)
	require.Equal(t, app.BondDenom, staking.Params.BondDenom)
	var mint minttypes.GenesisState
	wired.Codec.MustUnmarshalJSON(state[minttypes.ModuleName], &mint)
	require.Equal(t, app.FeeDenom, mint.Params.MintDenom)
	var gov govv1.GenesisState
	wired.Codec.MustUnmarshalJSON(state[govtypes.ModuleName], &gov)
	require.Equal(t, sdk.Coins{app.Tokens(100, app.BondDenom)}, sdk.Coins(gov.Params.MinDeposit))
	require.Equal(t, sdk.Coins{app.Tokens(500, app.BondDenom)}, sdk.Coins(gov.Params.ExpeditedMinDeposit))
	var bank banktypes.GenesisState
	wired.Codec.MustUnmarshalJSON(state[banktypes.ModuleName], &bank)
	require.Len(t, bank.DenomMetadata, 4)
	for _, metadata := range bank.DenomMetadata {
		require.NoError(t, metadata.Validate())
	}
	require.NoError(t, wired.Basics.ValidateGenesis(wired.Codec, wired.TxConfig, state))
}

func TestConsensusParamsAdmitOnlySecp256k1(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	response, err := consensustypes.NewQueryClient(chain).Params(context.Background(), &consensustypes.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, []string{"secp256k1"}, response.Params.Validator.PubKeyTypes)
}

func TestMintCreatesFeeTokensAndNoStake(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	supply := func(denom string) sdk.Coin { return chain.App.Bank.GetSupply(chain.Context(), denom) }
	fees, stake := supply(app.FeeDenom), supply(app.BondDenom)

	chain.SkipBlocks(3)

	require.True(t, supply(app.FeeDenom).Sub(fees).IsPositive())
	require.Equal(t, stake, supply(app.BondDenom))
}

func TestOneUnitOfPowerIsOneToken(t *testing.T) {
	chain := testchain.New(t, testchain.Options{Validators: 2})
	require.Equal(t, app.Tokens(1, app.BondDenom).Amount, sdk.DefaultPowerReduction)
	power, err := chain.App.Staking.GetLastTotalPower(chain.Context())
	require.NoError(t, err)
	require.Equal(t, int64(2_000_000), power.Int64())
}

func TestAWholeSupplyAtStakeFitsVotingPower(t *testing.T) {
	// CometBFT allows MaxInt64 / 8 in all.
	const powerMax = (1<<63 - 1) / 8
	require.Less(t, sdk.TokensToConsensusPower(app.BondSupplyMax(), sdk.DefaultPowerReduction), int64(powerMax))
}

func TestGenesisWithTooMuchStakeIsRefused(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	exported := chain.Export()
	var state app.GenesisState
	require.NoError(t, json.Unmarshal(exported.AppState, &state))
	app.EditGenesis(chain.App.Codec, state, banktypes.ModuleName, &banktypes.GenesisState{}, func(bank *banktypes.GenesisState) {
		more := sdk.NewCoins(app.Tokens(84_000_000, app.BondDenom))
		bank.Balances[0].Coins = bank.Balances[0].Coins.Add(more...)
		bank.Supply = bank.Supply.Add(more...)
	})
	tooMuch, err := json.Marshal(state)
	require.NoError(t, err)

	fresh, err := app.New(log.NewNopLogger(), dbm.NewMemDB(), true, noOptions{}, baseapp.SetChainID("marspace-test-1"))
	require.NoError(t, err)
	_, err = fresh.InitChain(&abci.RequestInitChain{
		ChainId: "marspace-test-1", InitialHeight: exported.Height, Time: chain.Now,
		ConsensusParams: &exported.ConsensusParams, AppStateBytes: tooMuch,
	})
	require.ErrorContains(t, err, "more than the fixed")
}

type noOptions struct{}

func (noOptions) Get(string) any { return nil }
