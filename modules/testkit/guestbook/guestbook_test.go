// Package guestbook_test runs the guestbook inside a real chain: the whole application, with one more TypeScript module.
package guestbook_test

import (
	"context"
	"encoding/json"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
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

func newChain(t *testing.T) *testchain.Chain {
	t.Helper()
	return testchain.New(t, testchain.Options{
		Modules: []app.TSModule{guestbook}, BlockTime: blockTime,
		Edit: func(wired *app.App, state app.GenesisState) {
			genesis := guestbookv1.GenesisState{
				Params: guestbookv1.Params{FeeDenom: app.FeeDenom, FeeAmount: fee, LifetimeBlocks: lifetimeBlocks, ExpiriesPerBlockMax: 10},
				NextId: 1,
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
