// Package guestbook_test runs the guestbook inside a real chain: the whole application, with one more TypeScript module.
package guestbook_test

import (
	"bytes"
	"context"
	"encoding/json"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/stretchr/testify/require"

	"github.com/cosmos/cosmos-sdk/baseapp"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/types/query"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	"github.com/marspace/marspace/chain/x/tsmodule"
	guestbookv1 "github.com/marspace/marspace/proto/gen/go/marspace/guestbook/v1"
)

// guestbook is the line that a chain's list of modules would have.
var guestbook = app.TSModule{
	Name: "guestbook", Ports: []string{"bank.fundCommunityPool"},
	Routes: app.Routes(guestbookv1.RegisterQueryHandlerClient, guestbookv1.NewQueryClient),
}

const (
	lifetimeBlocks = 3
	fee            = "100000000000000000" // 0.1 of the fee token
	blockTime      = 6 * time.Second
	votingPeriod   = 2 * blockTime
)

func newChain(t *testing.T, entries ...guestbookv1.Entry) *testchain.Chain {
	t.Helper()
	return testchain.New(t, testchain.Options{
		Modules: []app.TSModule{guestbook}, BlockTime: blockTime,
		Edit: func(wired *app.App, state app.GenesisState) {
			genesis := guestbookv1.GenesisState{
				Params:  guestbookv1.Params{FeeDenom: app.FeeDenom, FeeAmount: fee, LifetimeBlocks: lifetimeBlocks, ExpiriesPerBlockMax: 10},
				Entries: entries, NextId: uint64(len(entries)) + 1,
			}
			state["guestbook"] = json.RawMessage(wired.Codec.MustMarshalJSON(&genesis))
			app.EditGenesis(wired.Codec, state, govtypes.ModuleName, &govv1.GenesisState{}, func(gov *govv1.GenesisState) {
				voting, expedited := votingPeriod, blockTime
				gov.Params.VotingPeriod, gov.Params.ExpeditedVotingPeriod = &voting, &expedited
			})
		},
	})
}

func TestAGuestSignsAndTheEntryExpires(t *testing.T) {
	chain := newChain(t)
	alice, client := chain.Accounts[0], guestbookv1.NewQueryClient(chain)

	result := chain.MustDeliver(alice, &guestbookv1.MsgSignBook{Author: alice.String(), Text: "I was here"})

	signed, err := sdk.TypedEventToEvent(&guestbookv1.BookSigned{Id: 1, Author: alice.String()})
	require.NoError(t, err)
	require.True(t, hasEvent(result.Events, signed), "the event carries what the SDK would write")
	entry, err := client.Entry(context.Background(), &guestbookv1.QueryEntryRequest{Id: 1})
	require.NoError(t, err)
	require.Equal(t, "I was here", entry.Entry.Text)
	page, err := client.Entries(context.Background(), &guestbookv1.QueryEntriesRequest{Author: alice.String()})
	require.NoError(t, err)
	require.Len(t, page.Entries, 1)

	chain.SkipBlocks(lifetimeBlocks)
	_, err = client.Entry(context.Background(), &guestbookv1.QueryEntryRequest{Id: 1})
	require.ErrorContains(t, err, "entry 1 does not exist")
}

func TestARefusalHasTheModulesCodespaceAndCode(t *testing.T) {
	chain := newChain(t)
	alice := chain.Accounts[0]

	result := chain.Deliver(alice, &guestbookv1.MsgSignBook{Author: alice.String()})

	require.Equal(t, "guestbook", result.Codespace)
	require.EqualValues(t, 2, result.Code)
}

func TestOnlyGovernanceChangesTheParams(t *testing.T) {
	chain := newChain(t)
	alice := chain.Accounts[0]
	params := guestbookv1.Params{FeeDenom: app.FeeDenom, FeeAmount: fee, LifetimeBlocks: 1, ExpiriesPerBlockMax: 1}

	result := chain.Deliver(alice, &guestbookv1.MsgUpdateParams{Authority: alice.String(), Params: params})

	require.Equal(t, "tsmodule", result.Codespace)
	require.EqualValues(t, 4, result.Code)
}

func TestAVoteChangesTheParams(t *testing.T) {
	chain := newChain(t)
	alice, operator := chain.Accounts[0], testchain.NewAccount("operator0")
	chain.SyncAccount(operator)
	params := guestbookv1.Params{FeeDenom: app.FeeDenom, FeeAmount: "7", LifetimeBlocks: 9, ExpiriesPerBlockMax: 1}
	authority := authtypes.NewModuleAddress(govtypes.ModuleName).String()
	proposal, err := govv1.NewMsgSubmitProposal(
		[]sdk.Msg{&guestbookv1.MsgUpdateParams{Authority: authority, Params: params}},
		sdk.NewCoins(app.Tokens(100, app.BondDenom)), alice.String(), "", "A cheaper book", "seven units an entry", false)
	require.NoError(t, err)

	chain.MustDeliver(alice, proposal)
	chain.MustDeliver(operator, govv1.NewMsgVote(operator.Address, 1, govv1.OptionYes, ""))
	chain.SkipBlocks(int(votingPeriod/blockTime) + 1)

	changed, err := guestbookv1.NewQueryClient(chain).Params(context.Background(), &guestbookv1.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, params, changed.Params)
}

func TestAnExportedBookOpensAgain(t *testing.T) {
	chain := newChain(t)
	alice := chain.Accounts[0]
	chain.MustDeliver(alice, &guestbookv1.MsgSignBook{Author: alice.String(), Text: "keep me"})

	again := testchain.Import(t, chain, chain.Export(), testchain.Options{Modules: []app.TSModule{guestbook}})

	entry, err := guestbookv1.NewQueryClient(again).Entry(context.Background(), &guestbookv1.QueryEntryRequest{Id: 1})
	require.NoError(t, err)
	require.Equal(t, "keep me", entry.Entry.Text)
}

// authorsPrefix is the first key byte of the index that version 2 added.
var authorsPrefix = []byte{0x05}

// leaveAsVersion1 makes the stored state what version 1 left: entries without the index by author.
func leaveAsVersion1(t *testing.T, chain *testchain.Chain, entries int) {
	t.Helper()
	ctx := chain.App.NewUncachedContext(false, cmtproto.Header{Height: chain.Height()})
	store := ctx.KVStore(chain.App.StoreKey("guestbook"))
	iterator := storetypes.KVStorePrefixIterator(store, authorsPrefix)
	var keys [][]byte
	for ; iterator.Valid(); iterator.Next() {
		keys = append(keys, bytes.Clone(iterator.Key()))
	}
	require.NoError(t, iterator.Close())
	require.Len(t, keys, entries)
	for _, key := range keys {
		store.Delete(key)
	}
	require.NoError(t, chain.App.Upgrade.SetModuleVersionMap(ctx, module.VersionMap{"guestbook": 1}))
	chain.SkipBlocks(1)
}

// scheduleUpgrade plans for the next block what an upgrade of the node's program does: the migrations of all modules.
func scheduleUpgrade(t *testing.T, chain *testchain.Chain) {
	t.Helper()
	// The routers are thrown away: only the migrations that modules register with the configurator are wanted.
	messages, queries := baseapp.NewMsgServiceRouter(), baseapp.NewGRPCQueryRouter()
	messages.SetInterfaceRegistry(chain.App.Registry)
	queries.SetInterfaceRegistry(chain.App.Registry)
	configurator := module.NewConfigurator(chain.App.Codec, messages, queries)
	require.NoError(t, chain.App.ModuleManager.RegisterServices(configurator))
	chain.App.Upgrade.SetUpgradeHandler("book-2", func(ctx context.Context, _ upgradetypes.Plan, from module.VersionMap) (module.VersionMap, error) {
		return chain.App.ModuleManager.RunMigrations(ctx, configurator, from)
	})
	ctx := chain.App.NewUncachedContext(false, cmtproto.Header{Height: chain.Height()})
	require.NoError(t, chain.App.Upgrade.ScheduleUpgrade(ctx, upgradetypes.Plan{Name: "book-2", Height: chain.Height() + 1}))
}

func versionOf(t *testing.T, chain *testchain.Chain) uint64 {
	t.Helper()
	versions, err := chain.App.Upgrade.GetModuleVersionMap(chain.Context())
	require.NoError(t, err)
	return versions["guestbook"]
}

func TestAChainOfVersion1IsMigrated(t *testing.T) {
	chain := newChain(t)
	alice, client := chain.Accounts[0], guestbookv1.NewQueryClient(chain)
	sign := func(text string) []byte {
		return chain.Sign(alice, &guestbookv1.MsgSignBook{Author: alice.String(), Text: text})
	}
	chain.NextBlock(sign("old"), sign("older")) // Both live on for three blocks.
	leaveAsVersion1(t, chain, 2)
	textsOf := func() (texts []string) {
		page, err := client.Entries(context.Background(), &guestbookv1.QueryEntriesRequest{Author: alice.String()})
		require.NoError(t, err)
		for _, entry := range page.Entries {
			texts = append(texts, entry.Text)
		}
		return texts
	}
	require.Empty(t, textsOf(), "the new code does not find what the old one wrote")
	_, broken, err := chain.App.CheckInvariants()
	require.NoError(t, err)
	require.NotEmpty(t, broken)

	require.EqualValues(t, 1, versionOf(t, chain))

	scheduleUpgrade(t, chain)
	chain.SkipBlocks(1)

	require.EqualValues(t, 2, versionOf(t, chain))
	require.Equal(t, []string{"old", "older"}, textsOf())
	_, broken, err = chain.App.CheckInvariants()
	require.NoError(t, err)
	require.Empty(t, broken)
	chain.SkipBlocks(lifetimeBlocks)
	require.Empty(t, textsOf(), "migrated entries expire as others do")
}

// entriesMany is more than an array of a module can have (65,536).
const entriesMany = 66_000

// limitMessages gives messages few steps: enough to sign the book, far from enough to read all of it.
func limitMessages(t *testing.T, chain *testchain.Chain) {
	t.Helper()
	ctx := chain.App.NewUncachedContext(false, cmtproto.Header{Height: chain.Height()})
	params := tsmodule.DefaultParams()
	params.StepBudget = 10_000 // arbitrary
	require.NoError(t, chain.App.TSRuntime.SetParams(ctx, params))
}

func TestAMigrationIsAsLongAsItsState(t *testing.T) {
	author := testchain.NewAccount("author").String()
	entries := make([]guestbookv1.Entry, entriesMany)
	for i := range entries {
		entries[i] = guestbookv1.Entry{Id: uint64(i) + 1, Author: author, Text: "old", SignedAtHeight: 1, ExpiresAtHeight: 1_000_000}
	}
	chain := newChain(t, entries...)
	limitMessages(t, chain)
	leaveAsVersion1(t, chain, entriesMany)
	_, broken, err := chain.App.CheckInvariants()
	require.NoError(t, err)
	require.NotEmpty(t, broken)
	scheduleUpgrade(t, chain)

	chain.SkipBlocks(1)

	require.EqualValues(t, 2, versionOf(t, chain))
	_, broken, err = chain.App.CheckInvariants()
	require.NoError(t, err)
	require.Empty(t, broken)
	alice := chain.Accounts[0]
	chain.MustDeliver(alice, &guestbookv1.MsgSignBook{Author: alice.String(), Text: "new"})
	request := &guestbookv1.QueryEntriesRequest{Author: author, Pagination: &query.PageRequest{Limit: 1, CountTotal: true}}
	page, err := guestbookv1.NewQueryClient(chain).Entries(context.Background(), request)
	require.NoError(t, err)
	require.EqualValues(t, entriesMany, page.Pagination.Total)
	require.Equal(t, entriesMany+1, bytes.Count(chain.Export().AppState, []byte(`"signed_at_height"`)))
}

func hasEvent(events []abci.Event, wanted sdk.Event) bool {
	for _, event := range events {
		if event.Type != wanted.Type || len(event.Attributes) < len(wanted.Attributes) {
			continue
		}
		same := true
		for i, attribute := range wanted.Attributes {
			same = same && event.Attributes[i].Key == attribute.Key && event.Attributes[i].Value == attribute.Value
		}
		if same {
			return true
		}
	}
	return false
}
