// Package guestbook_test runs the guestbook inside a real chain: the whole application, with one more TypeScript module.
package guestbook_test

import (
	"context"
	"encoding/json"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

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
)

func newChain(t *testing.T) *testchain.Chain {
	t.Helper()
	return testchain.New(t, testchain.Options{
		Modules: []app.TSModule{guestbook},
		Edit: func(wired *app.App, state app.GenesisState) {
			genesis := guestbookv1.GenesisState{
				Params: guestbookv1.Params{FeeDenom: app.FeeDenom, FeeAmount: fee, LifetimeBlocks: lifetimeBlocks, ExpiriesPerBlockMax: 10},
				NextId: 1,
			}
			state["guestbook"] = json.RawMessage(wired.Codec.MustMarshalJSON(&genesis))
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
