package abi

import (
	"bytes"
	"fmt"
	"hash/maphash"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"

	"github.com/marspace/marspace/chain/host/codec"
)

// FindBroken says what is wrong with a list in a store, in words: an item under another key than its fields make, or an index that has
// other entries than follow from the items. It is empty when nothing is.
//
// Entries are compared as sets without holding either: by their number and the sum of their hashes, under a seed that nobody knows. Only
// when those differ is each looked for.
func (l GenesisList) FindBroken(store storetypes.KVStore, addresses *codec.Addresses) (string, error) {
	seed := maphash.MakeSeed()
	wanted := make(map[byte]tally)
	broken, err := l.eachEntry(store, addresses, func(entry []byte) string {
		wanted[entry[0]] = wanted[entry[0]].with(seed, entry)
		return ""
	})
	if err != nil || broken != "" {
		return broken, err
	}
	for _, prefix := range l.indexes.Prefixes() {
		var found tally
		iterator := storetypes.KVStorePrefixIterator(store, []byte{prefix})
		for ; iterator.Valid(); iterator.Next() {
			found = found.with(seed, iterator.Key())
		}
		if err := iterator.Close(); err != nil {
			return "", err
		}
		if found == wanted[prefix] {
			continue
		}
		missing, err := l.eachEntry(store, addresses, func(entry []byte) string {
			if entry[0] == prefix && !store.Has(entry) {
				return "has no entry in the index " + l.indexNames[prefix]
			}
			return ""
		})
		if err != nil || missing != "" {
			return missing, err
		}
		return fmt.Sprintf("the index %s has %d entries, the items of %s make %d", l.indexNames[prefix], found.entries, l.Field, wanted[prefix].entries), nil
	}
	return "", nil
}

// tally stands for a set of keys.
type tally struct{ entries, sum uint64 }

func (t tally) with(seed maphash.Seed, key []byte) tally {
	return tally{t.entries + 1, t.sum + maphash.Bytes(seed, key)}
}

// eachEntry calls find with every index entry that follows from an item, until it says something, and says it of the item.
func (l GenesisList) eachEntry(store storetypes.KVStore, addresses *codec.Addresses, find func(entry []byte) string) (broken string, err error) {
	iterator := storetypes.KVStorePrefixIterator(store, []byte{l.Plan.Prefix()})
	defer iterator.Close()
	for ; iterator.Valid() && broken == ""; iterator.Next() {
		stored := iterator.Value()
		item, err := l.Plan.Join(addresses, iterator.Key(), stored)
		if err != nil {
			return "", err
		}
		key, _, err := l.Plan.Split(addresses, item)
		switch {
		case err != nil:
			broken = err.Error()
		case !bytes.Equal(key, iterator.Key()):
			broken = "is stored under another key"
		case l.indexes != nil:
			err := l.indexes.Change(addresses, nil, stored, func([]byte) {}, func(entry []byte) {
				if broken == "" {
					broken = find(entry)
				}
			})
			if err != nil {
				return "", err
			}
		}
		if broken != "" {
			broken = fmt.Sprintf("%s %s %s", l.Field, l.Plan.Describe(item), broken)
		}
	}
	return broken, nil
}
