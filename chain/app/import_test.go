package app_test

import (
	"encoding/binary"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
)

// A node that dies after it imported a genesis and before the first block, or in the middle of it, begins again, and comes to the same state.
func TestAnImportThatNoBlockFollowedIsBegunAgain(t *testing.T) {
	market := testchain.StoredMarket{Deals: 60, Hosts: 3, SlotsPerArchive: 3}
	chain := testchain.New(t, testchain.Options{Market: market})
	exported := chain.Export()
	db := dbm.NewMemDB()
	start := func() *app.App {
		node, err := app.New(log.NewNopLogger(), db, true, noOptions{}, baseapp.SetChainID("marspace-test-1"))
		require.NoError(t, err)
		require.Zero(t, node.LastBlockHeight())
		_, err = node.InitChain(&abci.RequestInitChain{
			ChainId: "marspace-test-1", InitialHeight: exported.Height, Time: chain.Now,
			ConsensusParams: &exported.ConsensusParams, AppStateBytes: exported.AppState,
		})
		require.NoError(t, err)
		return node
	}
	require.NoError(t, start().Close())
	// A tree's root is written last: without it, the store cannot be loaded.
	for _, name := range []string{"escrow", "storage"} {
		root := rootKey(name, exported.Height-1)
		has, err := db.Has(root)
		require.NoError(t, err)
		require.True(t, has)
		require.NoError(t, db.Delete(root))
	}
	require.NoError(t, start().Close())

	got := testchain.Import(t, chain, exported, testchain.Options{DB: db})
	want := testchain.Import(t, chain, exported, testchain.Options{})

	require.Equal(t, want.AppHash(), got.AppHash())
	got.Restart()
	require.Equal(t, want.AppHash(), got.AppHash())
	require.Equal(t, want.NextBlock().AppHash, got.NextBlock().AppHash)
}

// rootKey is where IAVL keeps the root of a version in a store.
func rootKey(store string, version int64) []byte {
	key := append([]byte("s/k:"+store+"/s"), make([]byte, 12)...)
	binary.BigEndian.PutUint64(key[len(key)-12:], uint64(version))
	binary.BigEndian.PutUint32(key[len(key)-4:], 1)
	return key
}
