package testchain_test

import (
	"bytes"
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
)

func send(from, to *testchain.Account, amount int64) sdk.Msg {
	return banktypes.NewMsgSend(from.Address, to.Address, sdk.NewCoins(app.Tokens(amount, app.FeeDenom)))
}

func TestSendMovesCoinsAndCostsAFee(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	alice, bob := chain.Accounts[0], chain.Accounts[1]
	before := chain.Balance(alice, app.FeeDenom)

	result := chain.MustDeliver(alice, send(alice, bob, 3))

	require.Positive(t, result.GasUsed)
	require.Equal(t, app.Tokens(1_000_003, app.FeeDenom), chain.Balance(bob, app.FeeDenom))
	spent := before.Sub(chain.Balance(alice, app.FeeDenom))
	require.True(t, spent.Amount.GT(app.Tokens(3, app.FeeDenom).Amount), "spent %s: 3 tokens and a fee", spent)
}

func TestManyTransactionsOfOneAccountFitOneBlock(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	alice, bob := chain.Accounts[0], chain.Accounts[1]

	block := chain.NextBlock(chain.Sign(alice, send(alice, bob, 1)), chain.Sign(alice, send(alice, bob, 2)))

	for _, result := range block.Results {
		require.True(t, result.IsOK(), result.Log)
	}
	require.Equal(t, app.Tokens(1_000_003, app.FeeDenom), chain.Balance(bob, app.FeeDenom))
}

func TestAFailedTransactionDoesNotStopItsAccount(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	alice, bob := chain.Accounts[0], chain.Accounts[1]

	require.False(t, chain.Deliver(alice, send(alice, bob, 2_000_000)).IsOK())
	require.True(t, chain.Deliver(alice, send(alice, bob, 1)).IsOK())
}

func TestMempoolRefusesAFeeBelowTheMinimum(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	alice, bob := chain.Accounts[0], chain.Accounts[1]

	require.True(t, chain.Check(chain.Sign(alice, send(alice, bob, 1))).IsOK())
	require.False(t, chain.Check(chain.SignGas(alice, 0, send(alice, bob, 1))).IsOK())
}

func TestQueriesAnswerLikeANode(t *testing.T) {
	chain := testchain.New(t, testchain.Options{Validators: 3})
	client := banktypes.NewQueryClient(chain)

	response, err := client.Balance(context.Background(), banktypes.NewQueryBalanceRequest(chain.Accounts[2].Address, app.LandDenom))
	require.NoError(t, err)
	require.Equal(t, app.Tokens(1_000_000, app.LandDenom), *response.Balance)

	_, err = client.Balance(context.Background(), &banktypes.QueryBalanceRequest{Address: "nobody", Denom: app.LandDenom})
	require.Error(t, err)
}

func TestRestartGoesOnWhereItStopped(t *testing.T) {
	chain := testchain.New(t, testchain.Options{OnDisk: true})
	alice, bob := chain.Accounts[0], chain.Accounts[1]
	chain.MustDeliver(alice, send(alice, bob, 1))
	height, hash := chain.Height(), chain.AppHash()

	chain.Restart()

	require.Equal(t, height, chain.Height())
	require.Equal(t, hash, chain.AppHash())
	chain.MustDeliver(alice, send(alice, bob, 1))
	require.Equal(t, app.Tokens(1_000_002, app.FeeDenom), chain.Balance(bob, app.FeeDenom))
}

func TestABlockThatWasNotCommittedLeavesNoTrace(t *testing.T) {
	chain := testchain.New(t, testchain.Options{OnDisk: true})
	alice, bob := chain.Accounts[0], chain.Accounts[1]
	tx := chain.Sign(alice, send(alice, bob, 5))
	first := chain.Finalize(testchain.Proposal{Txs: [][]byte{tx}})

	chain.Restart()

	require.Equal(t, app.Tokens(1_000_000, app.FeeDenom), chain.Balance(bob, app.FeeDenom))
	require.Equal(t, first.AppHash, chain.Propose(testchain.Proposal{Txs: [][]byte{tx}}).AppHash)
	require.Equal(t, app.Tokens(1_000_005, app.FeeDenom), chain.Balance(bob, app.FeeDenom))
}

func TestEqualHistoriesGiveEqualHashes(t *testing.T) {
	var hashes [][]byte
	for _, options := range []testchain.Options{{Validators: 3}, {Validators: 3, OnDisk: true}} {
		chain := testchain.New(t, options)
		alice, bob := chain.Accounts[0], chain.Accounts[1]
		chain.MustDeliver(alice, send(alice, bob, 7))
		hashes = append(hashes, chain.SkipBlocks(5).AppHash)
	}
	require.Equal(t, hashes[0], hashes[1])

	other := testchain.New(t, testchain.Options{Validators: 3})
	other.MustDeliver(other.Accounts[0], send(other.Accounts[0], other.Accounts[1], 8))
	require.False(t, bytes.Equal(hashes[0], other.SkipBlocks(5).AppHash))
}
