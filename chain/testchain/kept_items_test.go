package testchain

import (
	"bytes"
	"encoding/json"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"

	"github.com/marspace/marspace/chain/x/tsmodule"
)

// keptMarket is small: arbitrary.
var keptMarket = StoredMarket{Deals: 6, Hosts: 2, SlotsPerArchive: 3, Beside: 2}

// First bytes of keys in the escrow's store: modules/escrow/state.ts.
const (
	lockItems   = 5
	lockEntries = 6
)

// firstOf is the first entry of a collection or an index, and its key with another last byte.
func firstOf(t *testing.T, store storetypes.KVStore, prefix byte) (key, value, other []byte) {
	t.Helper()
	iterator := storetypes.KVStorePrefixIterator(store, []byte{prefix})
	defer iterator.Close()
	require.True(t, iterator.Valid())
	key, value = bytes.Clone(iterator.Key()), bytes.Clone(iterator.Value())
	other = bytes.Clone(key)
	other[len(other)-1] ^= 0x40
	require.False(t, store.Has(other))
	return key, value, other
}

// Modules rely on it that items stand under their keys, and that declared indexes have exactly their entries.
func TestItemsAndEntriesThatAreNotWhereTheyBelongAreFound(t *testing.T) {
	ctx, runtime := marketModules(t, keptMarket)
	for _, name := range runtime.ModuleNames() {
		module := runtime.Module(name)
		module.InitGenesis(ctx, nil, keptMarket.genesisOf(t, module))
	}
	broken, err := runtime.CheckInvariants(ctx)
	require.NoError(t, err)
	require.Empty(t, broken, "as it was imported")

	for _, c := range []struct {
		name, want string
		change     func(store storetypes.KVStore)
	}{
		{"an entry is missing", "has no entry in the index locks_by_contractor", func(store storetypes.KVStore) {
			key, _, _ := firstOf(t, store, lockEntries)
			store.Delete(key)
		}},
		{"an entry too many", "the index locks_by_contractor has 7 entries, the items of locks make 6", func(store storetypes.KVStore) {
			_, value, other := firstOf(t, store, lockEntries)
			store.Set(other, value)
		}},
		{"an entry in another place", "has no entry in the index locks_by_contractor", func(store storetypes.KVStore) {
			key, value, other := firstOf(t, store, lockEntries)
			store.Delete(key)
			store.Set(other, value)
		}},
		{"a value under another key", "is stored under another key", func(store storetypes.KVStore) {
			key, value, other := firstOf(t, store, lockItems)
			store.Delete(key)
			store.Set(other, value)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			branch, _ := ctx.CacheContext()
			c.change(branch.KVStore(runtime.Chain().StoreKeys["escrow"]))
			broken, err := runtime.CheckInvariants(branch)
			require.NoError(t, err)
			require.NotEmpty(t, broken)
			require.Equal(t, tsmodule.Broken{Module: "escrow", Invariant: "items kept", Text: broken[0].Text}, broken[0])
			require.Contains(t, broken[0].Text, c.want)
		})
	}
}

// The host sums lists as it imports them. What does not come to the coins that are there is refused.
func TestAGenesisWhoseSumsAreWrongIsRefused(t *testing.T) {
	for _, list := range []string{"", "holds", "pots", "credits"} {
		t.Run("one more in "+list, func(t *testing.T) {
			ctx, runtime := marketModules(t, keptMarket)
			module := runtime.Module("escrow")
			start := func() { module.InitGenesis(ctx, nil, withOneMore(t, keptMarket.genesisOf(t, module), list)) }
			if list == "" {
				require.NotPanics(t, start)
				return
			}
			require.Contains(t, panicOf(t, start), "balances accounted")
		})
	}
}

// withOneMore adds one to the amount of a list's first item.
func withOneMore(t *testing.T, genesis json.RawMessage, list string) json.RawMessage {
	t.Helper()
	if list == "" {
		return genesis
	}
	var state map[string]any
	require.NoError(t, json.Unmarshal(genesis, &state))
	items, _ := state[list].([]any)
	require.NotEmpty(t, items)
	of := items[0].(map[string]any)
	if coin, ok := of["coin"].(map[string]any); ok {
		of = coin
	}
	amount, ok := new(big.Int).SetString(of["amount"].(string), 10)
	require.True(t, ok)
	of["amount"] = amount.Add(amount, big.NewInt(1)).String()
	changed, err := json.Marshal(state)
	require.NoError(t, err)
	return changed
}

func panicOf(t *testing.T, run func()) (text string) {
	t.Helper()
	defer func() { text, _ = recover().(string) }()
	run()
	return ""
}
