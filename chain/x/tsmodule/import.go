package tsmodule

import (
	"bytes"

	dbm "github.com/cosmos/cosmos-db"

	"github.com/cosmos/cosmos-sdk/store/v2/cachekv"
	"github.com/cosmos/cosmos-sdk/store/v2/dbadapter"
	"github.com/cosmos/cosmos-sdk/store/v2/iavl"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/codec"
	"github.com/marspace/marspace/chain/treeload"
)

// ImportInto is where a genesis goes that continues a chain: it may have millions of items, which neither the SDK's write cache nor a tree
// without a version could hold. A genesis at height 1 goes through them, as that of any module does.
type ImportInto struct {
	DB      dbm.DB
	Options treeload.Options
	// Store is the live store of a key.
	Store func(storetypes.StoreKey) *iavl.Store
	// Height is that of the node's last block, 0 for none.
	Height func() int64
}

// importing is one module's import on its way.
type importing struct {
	ctx       sdk.Context   // for what the module's own code writes
	items     abi.ItemStore // for items that its code does not meet
	addresses *codec.Addresses
	finish    func() (sdk.Context, error)
}

// openImport says where a module's genesis goes.
func (m *AppModule) openImport(ctx sdk.Context) *importing {
	key := m.runtime.config.StoreKeys[m.name]
	addresses := codec.NewAddresses(m.runtime.config.AddressPrefix)
	if m.isFirst(ctx, key) {
		return m.openTree(ctx, key, addresses)
	}
	finish := func() (sdk.Context, error) {
		// A store sorts what a new iterator covers and no other writes, each time anew: without this iterator over everything, every page
		// that an invariant reads would sort all that lies outside of it.
		return ctx, ctx.KVStore(key).Iterator(nil, nil).Close()
	}
	return &importing{ctx: ctx, items: ctx.KVStore(key), addresses: addresses, finish: finish}
}

// isFirst says whether a genesis continues a chain, in a node that has no block of it. The genesis of a module that an upgrade adds is
// part of a block, as its writes are: a block can be run more than once before it is committed.
func (m *AppModule) isFirst(ctx sdk.Context, key storetypes.StoreKey) bool {
	into := m.runtime.config.Import
	return into.DB != nil && into.Height() == 0 && ctx.BlockHeight() > 1 && into.Store(key).LastCommitID().Version == 0
}

// openTree imports into a new tree, which takes the place of the store's empty one. What the module's own code writes is kept in memory
// until then; it sees no more than that.
func (m *AppModule) openTree(ctx sdk.Context, key storetypes.StoreKey, addresses *codec.Addresses) *importing {
	into := m.runtime.config.Import
	loader := treeload.New(into.DB, key, ctx.BlockHeight()-1, into.Options)
	written := dbadapter.Store{DB: dbm.NewMemDB()}
	finish := func() (sdk.Context, error) {
		iterator := written.Iterator(nil, nil)
		for ; iterator.Valid(); iterator.Next() {
			loader.Set(bytes.Clone(iterator.Key()), bytes.Clone(iterator.Value()))
		}
		if err := iterator.Close(); err != nil {
			return ctx, err
		}
		loaded, err := loader.Finish()
		if err != nil {
			return ctx, err
		}
		// Multistores and caches have the store itself, so it is changed in place.
		live := into.Store(key)
		*live = *loaded
		m.runtime.imported[key] = live
		return ctx.WithMultiStore(view{ctx.MultiStore(), m.runtime.imported}), nil
	}
	own := map[storetypes.StoreKey]storetypes.KVStore{key: written}
	return &importing{ctx: ctx.WithMultiStore(view{ctx.MultiStore(), own}), items: loader, addresses: addresses, finish: finish}
}

// view is a multistore some of whose stores are others. The SDK's caches keep whatever is read through them: they are no way to read
// a whole state.
type view struct {
	storetypes.MultiStore
	stores map[storetypes.StoreKey]storetypes.KVStore
}

// GetKVStore implements storetypes.MultiStore.
func (v view) GetKVStore(key storetypes.StoreKey) storetypes.KVStore {
	if store := v.stores[key]; store != nil {
		return store
	}
	return v.MultiStore.GetKVStore(key)
}

// CacheMultiStore implements storetypes.MultiStore: a branch of the stores that are others, too.
func (v view) CacheMultiStore() storetypes.CacheMultiStore {
	rest := v.MultiStore.CacheMultiStore()
	stores := make(map[storetypes.StoreKey]storetypes.KVStore, len(v.stores))
	for key, store := range v.stores {
		stores[key] = cachekv.NewStore(store)
	}
	return branch{view{rest, stores}, rest}
}

// branch is a branch of a view: its stores are caches.
type branch struct {
	view
	rest storetypes.CacheMultiStore
}

// Write implements storetypes.CacheMultiStore.
func (b branch) Write() {
	for _, store := range b.stores {
		store.(storetypes.CacheKVStore).Write()
	}
	b.rest.Write()
}
