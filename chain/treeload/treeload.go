// Package treeload fills an empty IAVL store with any number of entries in little memory, before a chain's first block.
//
// A tree that is filled by Set keeps every node in memory until a version is saved. Here the database sorts the entries, as the records that
// IAVL keeps for fast reads, and the tree is built over them from left to right with IAVL's own importer, a path of it in memory at a time.
// Its shape follows from the entries alone: every node has half of its entries in each subtree. So equal entries give equal hashes.
package treeload

import (
	"bytes"
	"fmt"
	"strconv"

	dbm "github.com/cosmos/cosmos-db"
	iavltree "github.com/cosmos/iavl"
	"github.com/cosmos/iavl/fastnode"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/store/v2/iavl"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
)

// Of IAVL's database: what the records for fast reads begin with, and where it says which version they are of.
const (
	fastPrefix      = 'f'
	fastVersionKey  = "mstorage_version"
	fastVersionText = "1.1.0-"
)

const (
	// batchBytes is how much is written at once. Arbitrary.
	batchBytes = 1 << 20
	// batchDeletes is how many leftovers are removed at once. Arbitrary.
	batchDeletes = 10_000
)

// storePrefix is where the SDK keeps a store in the application's database.
func storePrefix(name string) []byte { return []byte("s/k:" + name + "/") }

// Options are what the node says of its IAVL stores.
type Options struct {
	CacheNodes  int
	NoFastNodes bool
}

// Loader takes the entries of one store. It panics where the database fails, as stores do.
type Loader struct {
	key     storetypes.StoreKey
	db      dbm.DB
	version int64
	options Options
	batch   dbm.Batch
	pending int
	entries int
	last    [256][]byte // the highest key that is set, by its first byte: that of its collection
	buffer  bytes.Buffer
}

// New makes a loader for a store that has no version. The entries become the given version, which nobody reads: the block after it is the
// first.
func New(db dbm.DB, key storetypes.StoreKey, version int64, options Options) *Loader {
	within := dbm.NewPrefixDB(db, storePrefix(key.Name()))
	return &Loader{key: key, db: within, version: version, options: options, batch: within.NewBatch()}
}

// Has says whether a key is set. Keys of a collection that come in order cost nothing.
func (l *Loader) Has(key []byte) bool {
	if bytes.Compare(key, l.last[key[0]]) > 0 {
		return false
	}
	l.flush()
	has, err := l.db.Has(fastKey(key))
	must(err)
	return has
}

// Set adds an entry whose key is not set.
func (l *Loader) Set(key, value []byte) {
	if last := &l.last[key[0]]; bytes.Compare(key, *last) > 0 {
		*last = append((*last)[:0], key...)
	}
	l.buffer.Reset()
	must(fastnode.NewNode(key, value, l.version).WriteBytes(&l.buffer))
	must(l.batch.Set(fastKey(key), bytes.Clone(l.buffer.Bytes())))
	l.entries++
	if l.pending += len(key) + l.buffer.Len(); l.pending >= batchBytes {
		l.flush()
	}
}

func fastKey(key []byte) []byte { return append([]byte{fastPrefix}, key...) }

func (l *Loader) flush() {
	if l.pending == 0 {
		return
	}
	must(l.batch.Write())
	must(l.batch.Close())
	l.batch, l.pending = l.db.NewBatch(), 0
}

func must(err error) {
	if err != nil {
		panic(fmt.Errorf("cannot write the imported state: %w", err))
	}
}

// Finish builds the tree and gives the store that has it.
func (l *Loader) Finish() (*iavl.Store, error) {
	l.flush()
	must(l.batch.Close())
	first := l.version
	if l.entries == 0 {
		first++ // There is no tree to go on from, and yet the block after it is the store's first.
	} else {
		if err := l.build(); err != nil {
			return nil, err
		}
		if !l.options.NoFastNodes {
			if err := l.db.SetSync([]byte(fastVersionKey), []byte(fastVersionText+strconv.FormatInt(l.version, 10))); err != nil {
				return nil, err
			}
		}
	}
	return l.open(first, l.options.NoFastNodes, l.options.CacheNodes)
}

// open gives the store, whose first version is the given one.
func (l *Loader) open(first int64, noFastNodes bool, cacheNodes int) (*iavl.Store, error) {
	opened, err := iavl.LoadStoreWithOpts(l.db, log.NewNopLogger(), l.key, storetypes.CommitID{}, uint64(first), cacheNodes, noFastNodes,
		iavltree.AsyncPruningOption(true))
	if err != nil {
		return nil, err
	}
	return opened.(*iavl.Store), nil
}

func (l *Loader) build() error {
	// Without records for fast reads, because IAVL would write those anew.
	store, err := l.open(l.version, true, 0)
	if err != nil {
		return err
	}
	importer, err := store.Import(l.version)
	if err != nil {
		return err
	}
	defer importer.Close()
	iterator, err := l.db.Iterator([]byte{fastPrefix}, []byte{fastPrefix + 1})
	if err != nil {
		return err
	}
	defer iterator.Close()
	b := &builder{version: l.version, entries: iterator, add: importer.Add}
	if _, _, err := b.subtree(l.entries); err != nil {
		return err
	}
	if iterator.Valid() {
		return fmt.Errorf("store %s has more entries than were set", l.key.Name())
	}
	return importer.Commit()
}

// builder adds the nodes of a tree in the order that the importer wants: both children before their parent, the left one first.
type builder struct {
	version int64
	entries dbm.Iterator
	add     func(*iavltree.ExportNode) error
}

// subtree adds the tree over the next entries and gives its first key and its height.
func (b *builder) subtree(entries int) (first []byte, height int8, err error) {
	if entries == 1 {
		return b.leaf()
	}
	first, left, err := b.subtree((entries + 1) / 2)
	if err != nil {
		return nil, 0, err
	}
	middle, right, err := b.subtree(entries / 2)
	if err != nil {
		return nil, 0, err
	}
	height = max(left, right) + 1
	return first, height, b.add(&iavltree.ExportNode{Key: middle, Height: height, Version: b.version})
}

func (b *builder) leaf() (key []byte, height int8, err error) {
	if !b.entries.Valid() {
		return nil, 0, fmt.Errorf("there are fewer entries than were set: %w", b.entries.Error())
	}
	key = bytes.Clone(b.entries.Key()[1:])
	node, err := fastnode.DeserializeNode(key, bytes.Clone(b.entries.Value()))
	if err != nil {
		return nil, 0, err
	}
	b.entries.Next()
	return key, 0, b.add(&iavltree.ExportNode{Key: key, Value: node.GetValue(), Version: b.version})
}

// Clear removes all that an import left in a store and no block committed: the node died, or refused the genesis.
func Clear(db dbm.DB, name string) error {
	within := dbm.NewPrefixDB(db, storePrefix(name))
	for {
		removed, err := clearSome(within)
		if err != nil || removed == 0 {
			return err
		}
	}
}

func clearSome(db dbm.DB) (removed int, err error) {
	iterator, err := db.Iterator(nil, nil)
	if err != nil {
		return 0, err
	}
	batch := db.NewBatch()
	defer batch.Close()
	for ; iterator.Valid() && removed < batchDeletes; iterator.Next() {
		if err := batch.Delete(bytes.Clone(iterator.Key())); err != nil {
			return 0, err
		}
		removed++
	}
	if err := iterator.Close(); err != nil {
		return 0, err
	}
	return removed, batch.Write()
}
