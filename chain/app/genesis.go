package app

import (
	"encoding/json"
	"fmt"
	"runtime/debug"

	abci "github.com/cometbft/cometbft/abci/types"
	cmttypes "github.com/cometbft/cometbft/types"
	gogoproto "github.com/cosmos/gogoproto/proto"

	"cosmossdk.io/math"

	sdkcodec "github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"
	minttypes "github.com/cosmos/cosmos-sdk/x/mint/types"

	"github.com/marspace/marspace/chain/host/codec"
)

// GenesisState is each module's part of the genesis, by module name.
type GenesisState map[string]json.RawMessage

const (
	// blockSecondsDefault is the target block time of the public network.
	blockSecondsDefault = 6
	// secondsPerYear is 365.25 days.
	secondsPerYear = 31_557_600
	// proposalDepositMin is what brings a proposal to a vote: 100 MSCA, enough that spam costs and a committee can pay.
	proposalDepositMin = 100
	// expeditedDepositMin buys the shorter vote: five times as much, the SDK's ratio.
	expeditedDepositMin = 500
	// proposalFirstDeposit is the share of it a proposer must bring himself, so that the queue is no free notice board.
	proposalFirstDeposit = "0.25"
	// mintedPerYearMax and Min are MASPC minted a year as a share of the MSCA supply (84,000,000): 16.8 to 5.88 million.
	mintedPerYearMax = "0.20"
	mintedPerYearMin = "0.07"

	// blockBytesMax is 4 MiB: a block of 1,000 deals is some 1 MiB, and every byte goes to every validator in time.
	blockBytesMax = 4 << 20
	// blockGasMax bounds what one block may execute: 1,000 transactions of 300,000 gas.
	blockGasMax = 300_000_000
)

// DefaultGenesis is a genesis without accounts and validators. MSCA is staked, MASPC minted and paid.
func (app *App) DefaultGenesis() GenesisState {
	state := GenesisState(app.Basics.DefaultGenesis(app.Codec))
	EditGenesis(app.Codec, state, banktypes.ModuleName, &banktypes.GenesisState{}, func(bank *banktypes.GenesisState) {
		bank.DenomMetadata = denomMetadata()
	})
	EditGenesis(app.Codec, state, minttypes.ModuleName, &minttypes.GenesisState{}, func(mint *minttypes.GenesisState) {
		mint.Params.MintDenom = FeeDenom
		mint.Params.InflationMax = math.LegacyMustNewDecFromStr(mintedPerYearMax)
		mint.Params.InflationMin = math.LegacyMustNewDecFromStr(mintedPerYearMin)
		mint.Params.BlocksPerYear = secondsPerYear / blockSecondsDefault
	})
	EditGenesis(app.Codec, state, govtypes.ModuleName, &govv1.GenesisState{}, func(gov *govv1.GenesisState) {
		gov.Params.MinDeposit = sdk.NewCoins(Tokens(proposalDepositMin, BondDenom))
		gov.Params.ExpeditedMinDeposit = sdk.NewCoins(Tokens(expeditedDepositMin, BondDenom))
		gov.Params.MinInitialDepositRatio = proposalFirstDeposit
	})
	return state
}

// DefaultConsensusParams admits secp256k1 validator keys only: Ethereum can check their signatures.
func DefaultConsensusParams() *cmttypes.ConsensusParams {
	params := cmttypes.DefaultConsensusParams()
	params.Block.MaxBytes = blockBytesMax
	params.Block.MaxGas = blockGasMax
	params.Validator.PubKeyTypes = []string{cmttypes.ABCIPubKeyTypeSecp256k1}
	return params
}

// EditGenesis changes one module's part of the genesis in place.
func EditGenesis[T gogoproto.Message](cdc sdkcodec.JSONCodec, state GenesisState, module string, part T, change func(T)) {
	cdc.MustUnmarshalJSON(state[module], part)
	change(part)
	state[module] = cdc.MustMarshalJSON(part)
}

// importGarbagePercent of what lives may be garbage while a chain starts: what lives is mostly the text of the genesis, which CometBFT
// holds anyway and which costs nothing to collect around.
const importGarbagePercent = 20

// InitChainer starts the chain from its genesis. It refuses one with more MSCA than there will ever be.
func (app *App) InitChainer(ctx sdk.Context, request *abci.RequestInitChain) (*abci.ResponseInitChain, error) {
	defer debug.SetGCPercent(debug.SetGCPercent(importGarbagePercent))
	state := make(GenesisState)
	err := codec.EachJSONMember(request.AppStateBytes, func(module string, part []byte) error {
		state[module] = part // Not a copy: it may have gigabytes.
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("the genesis app_state is not a JSON object of modules: %w", err)
	}
	if err := app.Upgrade.SetModuleVersionMap(ctx, app.ModuleManager.GetVersionMap()); err != nil {
		return nil, fmt.Errorf("cannot record module versions: %w", err)
	}
	response, err := app.ModuleManager.InitGenesis(ctx, app.Codec, state)
	if err != nil {
		return nil, err
	}
	if supply := app.Bank.GetSupply(ctx, BondDenom); supply.Amount.GT(BondSupplyMax()) {
		return nil, fmt.Errorf("the genesis holds %s, more than the fixed %s%s", supply, BondSupplyMax(), BondDenom)
	}
	return response, nil
}
