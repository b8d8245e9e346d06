package tsmodule

import (
	"sync"

	"github.com/cosmos/cosmos-sdk/store/v2/cachemulti"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
)

// shared is a multistore that several goroutines read at once: the SDK's branches make a store when it is first asked for, in a plain map.
// Its stores themselves bear it.
type shared struct {
	storetypes.MultiStore
	mutex *sync.Mutex
}

func share(stores storetypes.MultiStore) shared { return shared{stores, new(sync.Mutex)} }

// GetStore implements storetypes.MultiStore.
func (s shared) GetStore(key storetypes.StoreKey) storetypes.Store {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.MultiStore.GetStore(key)
}

// GetKVStore implements storetypes.MultiStore.
func (s shared) GetKVStore(key storetypes.StoreKey) storetypes.KVStore {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.MultiStore.GetKVStore(key)
}

// GetObjKVStore implements storetypes.MultiStore.
func (s shared) GetObjKVStore(key storetypes.StoreKey) storetypes.ObjKVStore {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.MultiStore.GetObjKVStore(key)
}

// CacheMultiStore implements storetypes.MultiStore: a branch that asks for what is below it as any other reader does.
func (s shared) CacheMultiStore() storetypes.CacheMultiStore {
	return cachemulti.NewFromParent(func(key storetypes.StoreKey) storetypes.CacheWrapper {
		if _, isObject := key.(*storetypes.ObjectStoreKey); isObject {
			return s.GetObjKVStore(key)
		}
		return s.GetKVStore(key)
	})
}
