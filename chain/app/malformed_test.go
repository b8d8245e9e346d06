package app_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protowire"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
	"github.com/cosmos/cosmos-sdk/x/authz"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

const (
	// undecodable is the SDK's answer to bytes that are no transaction.
	undecodable = "sdk/2"
	noMessage   = "sdk/18"
	// unnamed is its answer where it has no code of its own: to a message that it can only read in part.
	unnamed = "undefined/1"
	// unknownField is a number that no message here uses and that the SDK counts as critical: below 1024.
	unknownField = 999
	// gasPlenty pays for 6 MB of transaction at 10 gas a byte, and for reading it.
	gasPlenty = 100_000_000
)

// malformed makes a bad transaction of an account's good one.
type malformed struct {
	name string
	make func(chain *testchain.Chain, account *testchain.Account) []byte
	// check and block are what the mempool and a block answer; a message's own limits are met in the block only.
	check, block string
}

// changed is an account's good registration with the bytes of its parts changed.
func changed(change func(raw *txtypes.TxRaw, body *txtypes.TxBody)) func(*testchain.Chain, *testchain.Account) []byte {
	return func(chain *testchain.Chain, account *testchain.Account) []byte {
		var raw txtypes.TxRaw
		var body txtypes.TxBody
		must(raw.Unmarshal(chain.Sign(account, register(account))))
		must(body.Unmarshal(raw.BodyBytes))
		original, err := body.Marshal()
		must(err)
		change(&raw, &body)
		encoded, err := body.Marshal()
		must(err)
		if !bytes.Equal(encoded, original) {
			raw.BodyBytes = encoded
		}
		signed, err := raw.Marshal()
		must(err)
		return signed
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// message replaces the encoded message of a transaction.
func message(change func([]byte) []byte) func(*testchain.Chain, *testchain.Account) []byte {
	return changed(func(_ *txtypes.TxRaw, body *txtypes.TxBody) { body.Messages[0].Value = change(body.Messages[0].Value) })
}

func withUnknown(encoded []byte) []byte {
	return protowire.AppendVarint(protowire.AppendTag(encoded, unknownField, protowire.VarintType), 1)
}

// signed is a transaction that is well-formed and whose message is not.
func signed(make func(account *testchain.Account) sdk.Msg) func(*testchain.Chain, *testchain.Account) []byte {
	return func(chain *testchain.Chain, account *testchain.Account) []byte {
		return chain.SignGas(account, gasPlenty, make(account))
	}
}

func manyRoles(account *testchain.Account) sdk.Msg {
	many := register(account)
	for len(many.Roles) < 10_000 {
		many.Roles = append(many.Roles, many.Roles[0])
	}
	return many
}

func manyDeals(account *testchain.Account) sdk.Msg {
	return &storagev1.MsgSettleDeals{Signer: account.String(), DealIds: make([]uint64, 10_000)}
}

func largeMoniker(account *testchain.Account) sdk.Msg {
	large := register(account)
	large.Moniker = strings.Repeat("x", 5<<20)
	return large
}

// nested is a message in a message, deeper than the SDK unpacks.
func nested(account *testchain.Account) sdk.Msg {
	var inner sdk.Msg = register(account)
	for range 20 {
		exec := authz.NewMsgExec(account.Address, []sdk.Msg{inner})
		inner = &exec
	}
	return inner
}

var malformations = []malformed{
	{"no bytes", func(*testchain.Chain, *testchain.Account) []byte { return nil }, noMessage, noMessage},
	{"zeros", func(*testchain.Chain, *testchain.Account) []byte { return make([]byte, 100) }, undecodable, undecodable},
	{"text", func(*testchain.Chain, *testchain.Account) []byte { return []byte(`{"body":{"messages":[]}}`) }, undecodable, undecodable},
	{"bytes after its end", func(chain *testchain.Chain, account *testchain.Account) []byte {
		return append(chain.Sign(account, register(account)), 0xff, 0xff)
	}, undecodable, undecodable},
	{"an unknown field in the transaction", func(chain *testchain.Chain, account *testchain.Account) []byte {
		return withUnknown(chain.Sign(account, register(account)))
	}, undecodable, undecodable},
	{"an unknown field in the body", changed(func(raw *txtypes.TxRaw, _ *txtypes.TxBody) { raw.BodyBytes = withUnknown(raw.BodyBytes) }), undecodable, undecodable},
	{"an unknown field in the signer's part", changed(func(raw *txtypes.TxRaw, _ *txtypes.TxBody) { raw.AuthInfoBytes = withUnknown(raw.AuthInfoBytes) }), undecodable, undecodable},
	{"an unknown field in a module's message", message(withUnknown), undecodable, undecodable},
	{"a number where a module's message has text", message(func([]byte) []byte {
		return protowire.AppendVarint(protowire.AppendTag(nil, 1, protowire.VarintType), 1)
	}), undecodable, undecodable},
	{"text that is no UTF-8", message(func(encoded []byte) []byte {
		return append(encoded, protowire.AppendBytes(protowire.AppendTag(nil, 2, protowire.BytesType), []byte{0xff, 0xfe})...)
	}), unnamed, unnamed},
	{"a message that says to be longer than it is", message(func(encoded []byte) []byte {
		return protowire.AppendVarint(protowire.AppendTag(encoded, 2, protowire.BytesType), 1<<40)
	}), undecodable, undecodable},
	{"a message of an unknown type", changed(func(_ *txtypes.TxRaw, body *txtypes.TxBody) {
		body.Messages[0].TypeUrl = "/marspace.escrow.v1.MsgNothing"
	}), undecodable, undecodable},
	{"a response as message", changed(func(_ *txtypes.TxRaw, body *txtypes.TxBody) {
		body.Messages[0] = &codectypes.Any{TypeUrl: "/marspace.escrow.v1.MsgQuitResponse"}
	}), undecodable, undecodable},
	{"a changed message", message(func(encoded []byte) []byte {
		return protowire.AppendString(protowire.AppendTag(encoded, 2, protowire.BytesType), "another moniker")
	}), "sdk/4", "sdk/4"},
	{"no signature", changed(func(raw *txtypes.TxRaw, _ *txtypes.TxBody) { raw.Signatures = nil }), "sdk/15", "sdk/15"},
	{"no message", changed(func(_ *txtypes.TxRaw, body *txtypes.TxBody) { body.Messages = nil }), noMessage, noMessage},
	{"messages 20 deep", signed(nested), undecodable, undecodable},
	{"5 MiB for the default gas", func(chain *testchain.Chain, account *testchain.Account) []byte {
		return chain.Sign(account, largeMoniker(account))
	}, "sdk/11", "sdk/11"},
	{"5 MiB for enough gas", signed(largeMoniker), "/0", "escrow/2"},
	{"10,000 roles", signed(manyRoles), "/0", "escrow/2"},
	{"10,000 deals to settle", signed(manyDeals), "/0", "storage/7"},
}

func TestMalformedTransactionsAreRefusedAndTheChainGoesOn(t *testing.T) {
	chain := testchain.New(t, testchain.Options{Accounts: len(malformations) + 2})
	alice, bob := chain.Accounts[len(malformations)], chain.Accounts[len(malformations)+1]
	pay := func() []byte {
		return chain.Sign(alice, banktypes.NewMsgSend(alice.Address, bob.Address, sdk.NewCoins(app.Tokens(1, app.FeeDenom))))
	}
	var txs [][]byte
	for i, bad := range malformations {
		encoded := bad.make(chain, chain.Accounts[i])
		checked := chain.Check(encoded)
		assert.Equal(t, bad.check, fmt.Sprintf("%s/%d", checked.Codespace, checked.Code), "%s, checked: %s", bad.name, checked.Log)
		txs = append(txs, encoded)
	}
	good := pay()
	require.True(t, chain.Check(good).IsOK(), "a good one after them")

	block := chain.NextBlock(append(txs, good)...)

	for i, bad := range malformations {
		result := block.Results[i]
		assert.Equal(t, bad.block, fmt.Sprintf("%s/%d", result.Codespace, result.Code), "%s, in a block: %s", bad.name, result.Log)
		assert.NotContains(t, result.Log, "goroutine", bad.name)
		assert.Less(t, len(result.Log), 2000, "%s: its text is repeated in every node", bad.name)
	}
	require.True(t, block.Results[len(txs)].IsOK(), "the good one in the same block: %s", block.Results[len(txs)].Log)
	require.True(t, chain.NextBlock(pay()).Results[0].IsOK(), "one in the next block")
	require.Equal(t, app.Tokens(1_000_002, app.FeeDenom), chain.Balance(bob, app.FeeDenom))
	requireInvariants(t, chain)
}

func TestATransactionCutAnywhereIsRefused(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	alice := chain.Accounts[0]
	whole := chain.Sign(alice, register(alice))
	var txs [][]byte
	for length := range whole {
		require.False(t, chain.Check(whole[:length]).IsOK(), "cut after %d bytes", length)
		txs = append(txs, whole[:length])
	}

	block := chain.NextBlock(append(txs, whole)...)

	for length := range whole {
		require.False(t, block.Results[length].IsOK(), "cut after %d bytes", length)
	}
	require.True(t, block.Results[len(whole)].IsOK(), block.Results[len(whole)].Log)
}

func TestATransactionWithRandomBytesChangedIsRefused(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	chain := testchain.New(t, testchain.Options{})
	alice := chain.Accounts[0]
	whole := chain.Sign(alice, register(alice))
	var txs [][]byte
	for range 500 {
		bad := bytes.Clone(whole)
		for range 1 + random.IntN(4) {
			bad[random.IntN(len(bad))] ^= byte(1 + random.IntN(255))
		}
		if bytes.Equal(bad, whole) {
			continue // Two changes met on one byte.
		}
		require.False(t, chain.Check(bad).IsOK(), "%x", bad)
		txs = append(txs, bad)
	}

	block := chain.NextBlock(append(txs, whole)...)

	for i, bad := range txs {
		require.False(t, block.Results[i].IsOK(), "%x", bad)
	}
	require.True(t, block.Results[len(txs)].IsOK(), block.Results[len(txs)].Log)
}

func TestAProposalKeepsToTheSizeOfABlockWhateverWaits(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	alice, bob, large := chain.Accounts[0], chain.Accounts[1], chain.Accounts[2]
	sizeMax := chain.App.GetConsensusParams(chain.Context()).Block.MaxBytes
	good := [][]byte{chain.Sign(alice, register(alice)), chain.Sign(bob, register(bob))}
	tooLarge := chain.SignGas(large, gasPlenty, largeMoniker(large))
	require.Greater(t, int64(len(tooLarge)), sizeMax)

	prepared, err := chain.App.PrepareProposal(&abci.RequestPrepareProposal{
		Height: chain.Height() + 1, Time: chain.Now, MaxTxBytes: sizeMax, Txs: [][]byte{good[0], tooLarge, good[1]},
	})

	require.NoError(t, err)
	require.Equal(t, good, prepared.Txs)
	// What another proposer puts into its block: judged without a panic, whatever the answer.
	processed, err := chain.App.ProcessProposal(&abci.RequestProcessProposal{
		Height: chain.Height() + 1, Time: chain.Now, Txs: [][]byte{nil, make([]byte, 100), tooLarge[:1000], good[0]},
	})
	require.NoError(t, err)
	require.NotEqual(t, abci.ResponseProcessProposal_UNKNOWN, processed.Status)
	block := chain.NextBlock(prepared.Txs...)
	for _, result := range block.Results {
		require.True(t, result.IsOK(), result.Log)
	}
}
