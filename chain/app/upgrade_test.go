package app_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/stretchr/testify/require"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"
	gogoproto "github.com/cosmos/gogoproto/proto"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	guestbookv1 "github.com/marspace/marspace/proto/gen/go/marspace/guestbook/v1"
)

// guestbook is the line that the next program's list of modules has.
var guestbook = app.TSModule{
	Name: "guestbook", Ports: []string{"bank.fundCommunityPool"},
	Routes: app.Routes(guestbookv1.RegisterQueryHandlerClient, guestbookv1.NewQueryClient),
}

const addGuestbook = "add-guestbook"

// scheduleUpgrade plans an upgrade for two blocks later and runs the block before it.
func scheduleUpgrade(t *testing.T, chain *testchain.Chain, name string) (height int64) {
	height = chain.Height() + 2
	ctx := chain.App.NewUncachedContext(false, cmtproto.Header{Height: chain.Height()})
	require.NoError(t, chain.App.Upgrade.ScheduleUpgrade(ctx, upgradetypes.Plan{Name: name, Height: height}))
	chain.SkipBlocks(1)
	return height
}

func TestAModuleIsAddedToARunningChainByAnUpgrade(t *testing.T) {
	home := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(home, "data"), 0o700))
	chain := testchain.New(t, testchain.Options{OnDisk: true, Home: home})
	alice := chain.Accounts[0]
	chain.MustDeliver(alice, register(alice))
	height := scheduleUpgrade(t, chain, addGuestbook)

	_, err := chain.App.FinalizeBlock(&abci.RequestFinalizeBlock{Height: height, Time: chain.Now, Hash: make([]byte, 32)})

	require.ErrorContains(t, err, `UPGRADE "add-guestbook" NEEDED at height`, "the old program stops")
	require.FileExists(t, filepath.Join(home, "data", "upgrade-info.json"))

	chain.Replace([]app.TSModule{guestbook}, []app.Upgrade{{
		Name: addGuestbook, Stores: storetypes.StoreUpgrades{Added: []string{"guestbook"}},
	}})
	require.Equal(t, height-1, chain.Height(), "the new program goes on where the old one stopped")
	chain.SkipBlocks(1)

	client := guestbookv1.NewQueryClient(chain)
	params, err := client.Params(context.Background(), &guestbookv1.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, app.FeeDenom, params.Params.FeeDenom, "default genesis has run")
	chain.MustDeliver(alice, &guestbookv1.MsgSignBook{Author: alice.String(), Text: "after"})

	requireNoStateBefore(t, chain, height)

	chain.Restart()
	chain.SkipBlocks(2)
	requireNoStateBefore(t, chain, height)
	entry, err := client.Entry(context.Background(), &guestbookv1.QueryEntryRequest{Id: 1})
	require.NoError(t, err)
	require.Equal(t, "after", entry.Entry.Text)
	requireInvariants(t, chain)

	again := testchain.Import(t, chain, chain.Export(), testchain.Options{Modules: []app.TSModule{guestbook}})
	entry, err = guestbookv1.NewQueryClient(again).Entry(context.Background(), &guestbookv1.QueryEntryRequest{Id: 1})
	require.NoError(t, err)
	require.Equal(t, "after", entry.Entry.Text)
	again.SkipBlocks(1)
}

// requireNoStateBefore asks the guestbook for heights at which it was no part of the chain: one sentence says so, whatever is asked.
func requireNoStateBefore(t *testing.T, chain *testchain.Chain, first int64) {
	t.Helper()
	for method, request := range map[string]gogoproto.Message{
		"Params": &guestbookv1.QueryParamsRequest{}, "Entry": &guestbookv1.QueryEntryRequest{Id: 1}, "Entries": &guestbookv1.QueryEntriesRequest{},
	} {
		encoded, err := gogoproto.Marshal(request)
		require.NoError(t, err)
		for height := int64(1); height <= first; height++ {
			answer, err := chain.App.Query(context.Background(), &abci.RequestQuery{
				Path: "/marspace.guestbook.v1.Query/" + method, Data: encoded, Height: height,
			})
			require.NoError(t, err)
			if height == first {
				require.NotContains(t, answer.Log, "no state", method)
				continue
			}
			require.Equal(t, sdkerrors.RootCodespace, answer.Codespace, method)
			require.Equal(t, sdkerrors.ErrInvalidRequest.ABCICode(), answer.Code, method)
			require.Equal(t, fmt.Sprintf("module guestbook has no state at height %d yet: invalid request", height), answer.Log, method)
		}
	}
}
