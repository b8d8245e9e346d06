package app_test

import (
	"context"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/store/v2/snapshots"
	snapshottypes "github.com/cosmos/cosmos-sdk/store/v2/snapshots/types"

	"github.com/marspace/marspace/chain/testchain"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

const snapshotEvery = 5

func withSnapshots(t *testing.T) func(*baseapp.BaseApp) {
	store, err := snapshots.NewStore(dbm.NewMemDB(), t.TempDir())
	require.NoError(t, err)
	return baseapp.SetSnapshot(store, snapshottypes.NewSnapshotOptions(snapshotEvery, 2))
}

// takenSnapshot waits until the node has a snapshot; it is made beside the blocks.
func takenSnapshot(t *testing.T, chain *testchain.Chain) *abci.Snapshot {
	var found *abci.Snapshot
	require.Eventually(t, func() bool {
		listed, err := chain.App.ListSnapshots(&abci.RequestListSnapshots{})
		require.NoError(t, err)
		if len(listed.Snapshots) > 0 {
			found = listed.Snapshots[0]
		}
		return found != nil
	}, 30*time.Second, 10*time.Millisecond)
	return found
}

func TestASnapshotOfAMarketIsRestoredAndTheChainGoesOn(t *testing.T) {
	market := testchain.StoredMarket{Deals: 90, Hosts: 3, SlotsPerArchive: 3, Beside: 9}
	chain := testchain.New(t, testchain.Options{Market: market, BaseOptions: []func(*baseapp.BaseApp){withSnapshots(t)}})
	alice := chain.Accounts[0]
	chain.MustDeliver(alice, register(alice))
	chain.SkipBlocks(snapshotEvery - int(chain.Height()))
	hash := chain.AppHash()
	snapshot := takenSnapshot(t, chain)
	require.EqualValues(t, snapshotEvery, snapshot.Height)

	restored := testchain.Restore(t, chain, snapshot, hash, testchain.Options{BaseOptions: []func(*baseapp.BaseApp){withSnapshots(t)}})

	require.EqualValues(t, snapshotEvery, restored.Height())
	require.Equal(t, hash, restored.AppHash())
	deal, err := storagev1.NewQueryClient(restored).Deal(context.Background(), &storagev1.QueryDealRequest{Id: 7})
	require.NoError(t, err)
	require.EqualValues(t, 7, deal.Deal.Id)
	requireInvariants(t, restored)
	bob, same := chain.Accounts[1], restored.Accounts[1]
	for range 3 {
		require.Equal(t, chain.NextBlock().AppHash, restored.NextBlock().AppHash, "an empty block")
	}
	first, second := chain.NextBlock(chain.Sign(bob, register(bob))), restored.NextBlock(restored.Sign(same, register(same)))
	require.True(t, first.Results[0].IsOK(), first.Results[0].Log)
	require.Equal(t, first.AppHash, second.AppHash, "a block with a module's message")
}
