package treeload_test

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/store/v2/iavl"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"

	"github.com/marspace/marspace/chain/treeload"
)

// version of the entries: arbitrary.
const version = 41

func entry(i int) (key, value []byte) {
	return binary.BigEndian.AppendUint32([]byte{1}, uint32(i)), binary.AppendUvarint([]byte("value "), uint64(i))
}

func load(t *testing.T, db dbm.DB, order []int) *iavl.Store {
	loader := treeload.New(db, storetypes.NewKVStoreKey("store"), version, treeload.Options{})
	for _, i := range order {
		key, value := entry(i)
		require.False(t, loader.Has(key))
		loader.Set(key, value)
		require.True(t, loader.Has(key))
	}
	store, err := loader.Finish()
	require.NoError(t, err)
	return store
}

func TestEntriesAreReadAsTheyWereSet(t *testing.T) {
	for _, entries := range []int{0, 1, 2, 3, 7, 64, 1000} {
		store := load(t, dbm.NewMemDB(), rand.Perm(entries))

		iterator := store.Iterator(nil, nil)
		for i := range entries {
			key, value := entry(i)
			require.True(t, iterator.Valid())
			require.Equal(t, key, iterator.Key())
			require.Equal(t, value, iterator.Value())
			require.Equal(t, value, store.Get(key))
			iterator.Next()
		}
		require.False(t, iterator.Valid())
		require.NoError(t, iterator.Close())
	}
}

func TestTheHashFollowsFromTheEntriesInAnyOrder(t *testing.T) {
	inOrder := make([]int, 500)
	for i := range inOrder {
		inOrder[i] = i
	}
	one := load(t, dbm.NewMemDB(), inOrder)
	other := load(t, dbm.NewMemDB(), rand.Perm(len(inOrder)))
	require.Equal(t, one.LastCommitID(), other.LastCommitID())
	fewer := load(t, dbm.NewMemDB(), inOrder[1:])
	require.NotEqual(t, one.LastCommitID().Hash, fewer.LastCommitID().Hash)
}

// A tree that was loaded goes on as any other: what is written to it is found, again after a restart, and old versions can go.
func TestBlocksGoOnFromALoadedTree(t *testing.T) {
	db := dbm.NewMemDB()
	store := load(t, db, rand.Perm(300))
	key, _ := entry(150)
	added, _ := entry(1000)
	untouched := store.Commit()
	require.EqualValues(t, version+1, untouched.Version)
	store.Delete(key)
	store.Set(added, []byte("added"))
	committed := store.Commit()
	require.EqualValues(t, version+2, committed.Version)

	within := dbm.NewPrefixDB(db, []byte("s/k:store/"))
	again, err := iavl.LoadStore(within, log.NewNopLogger(), storetypes.NewKVStoreKey("store"), committed, 1000, false)
	require.NoError(t, err)
	require.Equal(t, committed, again.LastCommitID())
	reopened := again.(*iavl.Store)
	require.NoError(t, reopened.DeleteVersionsTo(version+1))
	require.Equal(t, []byte("added"), reopened.Get(added))
	require.Nil(t, reopened.Get(key))
	for i := range 300 {
		key, value := entry(i)
		if i != 150 {
			require.Equal(t, value, reopened.Get(key))
		}
	}
}

// A module may have nothing to import. Its store has the chain's version all the same: a node compares all of them when it starts.
func TestBlocksGoOnFromATreeOfNothing(t *testing.T) {
	db := dbm.NewMemDB()
	store := load(t, db, nil)
	untouched := store.Commit()
	require.EqualValues(t, version+1, untouched.Version)
	key, value := entry(0)
	store.Set(key, value)
	committed := store.Commit()
	require.EqualValues(t, version+2, committed.Version)

	within := dbm.NewPrefixDB(db, []byte("s/k:store/"))
	again, err := iavl.LoadStore(within, log.NewNopLogger(), storetypes.NewKVStoreKey("store"), committed, 1000, false)
	require.NoError(t, err)
	require.Equal(t, committed, again.LastCommitID())
	require.Equal(t, value, again.(*iavl.Store).Get(key))
}

// IAVL must take the records for fast reads as its own: it would write all of them anew otherwise.
func TestEachEntryIsWrittenThrice(t *testing.T) {
	const entries = 1000
	db := &counting{DB: dbm.NewMemDB()}
	load(t, db, rand.Perm(entries))
	// Its record, its leaf, and a node above it; and a few for all.
	require.InDelta(t, 3*entries, db.sets, 10)
}

func TestClearLeavesNothingOfAStore(t *testing.T) {
	db := dbm.NewMemDB()
	load(t, db, rand.Perm(100))
	require.NoError(t, db.Set([]byte("s/k:storeroom/f"), []byte("of another")))

	require.NoError(t, treeload.Clear(db, "store"))

	require.Equal(t, 1, countOf(t, db))
	load(t, db, rand.Perm(50))
}

func countOf(t *testing.T, db dbm.DB) (count int) {
	iterator, err := db.Iterator(nil, nil)
	require.NoError(t, err)
	for ; iterator.Valid(); iterator.Next() {
		count++
	}
	require.NoError(t, iterator.Close())
	return count
}

// Memory and time are those of one path: the database is read once from end to end, and each node is made once.
func TestLoadingIsLinear(t *testing.T) {
	steps := func(entries int) int {
		db := &counting{DB: dbm.NewMemDB()}
		load(t, db, rand.New(rand.NewPCG(1, 1)).Perm(entries))
		return db.sets + db.nexts
	}
	one, two := steps(1000), steps(2000)
	require.InDelta(t, 2*one, two, float64(one)/100, "%d steps for 1000 entries, %d for 2000", one, two)
}

// counting counts what is written to a database and what is read from it in order.
type counting struct {
	dbm.DB
	sets, nexts int
}

func (c *counting) Set(key, value []byte) error { c.sets++; return c.DB.Set(key, value) }

func (c *counting) Iterator(start, end []byte) (dbm.Iterator, error) {
	iterator, err := c.DB.Iterator(start, end)
	return &countingIterator{iterator, c}, err
}

func (c *counting) NewBatch() dbm.Batch { return &countingBatch{c.DB.NewBatch(), c} }

func (c *counting) NewBatchWithSize(size int) dbm.Batch {
	return &countingBatch{c.DB.NewBatchWithSize(size), c}
}

type countingIterator struct {
	dbm.Iterator
	of *counting
}

func (i *countingIterator) Next() { i.of.nexts++; i.Iterator.Next() }

type countingBatch struct {
	dbm.Batch
	of *counting
}

func (b *countingBatch) Set(key, value []byte) error { b.of.sets++; return b.Batch.Set(key, value) }
