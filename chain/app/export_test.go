package app_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
)

func TestExportGoesOnInANewChain(t *testing.T) {
	chain := testchain.New(t, testchain.Options{Validators: 3})
	alice, bob := chain.Accounts[0], chain.Accounts[1]
	send := func() sdk.Msg {
		return banktypes.NewMsgSend(alice.Address, bob.Address, sdk.NewCoins(app.Tokens(5, app.LandDenom)))
	}
	chain.MustDeliver(alice, send())
	chain.SkipBlocks(3)
	exported := chain.Export()

	next := testchain.Import(t, chain, exported, testchain.Options{})

	require.Equal(t, exported.Height, next.Height(), "the import stands one block after the export")
	require.Equal(t, app.Tokens(1_000_005, app.LandDenom), next.Balance(bob, app.LandDenom))
	next.MustDeliver(next.Accounts[0], send())
	require.Equal(t, app.Tokens(1_000_010, app.LandDenom), next.Balance(bob, app.LandDenom))
}

func TestExportOfAnImportIsTheSame(t *testing.T) {
	chain := testchain.New(t, testchain.Options{Validators: 2})
	chain.SkipBlocks(4)
	exported := chain.Export()

	first := testchain.Import(t, chain, exported, testchain.Options{}).Export()
	second := testchain.Import(t, chain, exported, testchain.Options{}).Export()

	require.JSONEq(t, string(first.AppState), string(second.AppState))
	require.Equal(t, exported.Validators, first.Validators)
	require.Equal(t, exported.ConsensusParams, first.ConsensusParams)
}

func TestExportCanBeLimitedToModules(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	exported, err := chain.App.Export([]string{"bank"})
	require.NoError(t, err)
	var state bytes.Buffer
	require.NoError(t, exported.WriteState(&state))
	require.Contains(t, state.String(), `"bank"`)
	require.NotContains(t, state.String(), `"staking"`)
	_, err = chain.App.Export([]string{"bakn"})
	require.ErrorContains(t, err, `no module is called "bakn"`)
}

func TestAnExportOfModulesWithoutGenesisIsJSON(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	exported, err := chain.App.Export([]string{"consensus"})
	require.NoError(t, err)
	var state bytes.Buffer
	require.NoError(t, exported.WriteState(&state))
	require.JSONEq(t, "{}", state.String())
}
