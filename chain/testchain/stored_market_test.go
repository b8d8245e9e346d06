package testchain

import (
	"bytes"
	"io"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/marspace/marspace/chain/host/codec"
	"github.com/marspace/marspace/chain/host/sandbox"
	"github.com/marspace/marspace/chain/x/tsmodule"
	"github.com/marspace/marspace/modules"
)

// itemsMany is more than an array of a module can have (65,536).
const itemsMany = 66_000

// Every list that can grow has more items than an array holds: the modules take them, find every invariant to hold, and give them all out
// again. On stores without a tree, whose price is not theirs.
func TestMoreItemsThanAnArrayHoldsGoInAndOut(t *testing.T) {
	market := StoredMarket{Deals: itemsMany, Hosts: 16, SlotsPerArchive: 1, Beside: itemsMany}
	ctx, runtime := marketModules(t, market)
	for _, name := range runtime.ModuleNames() {
		t.Run(name, func(t *testing.T) { goInAndOut(t, market, ctx, runtime.Module(name)) })
	}
}

// marketModules are the modules of a market, and coins that back it.
func marketModules(t *testing.T, market StoredMarket) (sdk.Context, *tsmodule.Runtime) {
	names := []string{"escrow", "storage"}
	chain, err := sandbox.New("marspace-test-1", append([]string{tsmodule.ModuleName}, names...)...)
	require.NoError(t, err)
	keepers := sandbox.Keepers{Bank: chain.ABI.Bank, Stakes: chain.Stakes}
	config := tsmodule.Config{
		Bundles: modules.Bundles, StoreKeys: chain.Keys, Bank: keepers, Pool: keepers, Staking: keepers,
		Authority: chain.ABI.Authority, AddressPrefix: sandbox.AddressPrefix,
	}
	for _, name := range names {
		config.Modules = append(config.Modules, tsmodule.ModuleConfig{Name: name, Ports: chain.ABI.Granted[name]})
	}
	runtime, err := tsmodule.NewRuntime(config)
	require.NoError(t, err)
	for _, coin := range market.backing() {
		require.NoError(t, chain.Fund(chain.Ctx, authtypes.NewModuleAddress("escrow").String(), coin))
	}
	return chain.Ctx, runtime
}

func goInAndOut(t *testing.T, market StoredMarket, ctx sdk.Context, module *tsmodule.AppModule) {
	given := market.genesisOf(t, module)
	var got bytes.Buffer

	module.InitGenesis(ctx, nil, given)

	require.NoError(t, module.WriteGenesis(ctx, &got))
	wanted, found := linesOf(t, given), linesOf(t, got.Bytes())
	require.Len(t, found, len(wanted))
	for list, lines := range wanted {
		// Said one by one: a list of all differences would have hundreds of thousands of lines.
		require.Len(t, found[list], len(lines), list)
		for line, count := range lines {
			require.Equal(t, count, found[list][line], "%s: %s", list, line)
		}
	}
}

// Twice the items are twice the reads, writes and steps of iterators: of an import, which checks every invariant, and of an export.
func TestImportInvariantsAndExportAreLinear(t *testing.T) {
	operations := func(deals int) (in, out int64) {
		market := StoredMarket{Deals: deals, Hosts: 16, SlotsPerArchive: 3, Beside: deals / 4}
		ctx, runtime := marketModules(t, market)
		counted := &countedStores{MultiStore: ctx.MultiStore()}
		ctx = ctx.WithMultiStore(counted)
		for _, name := range runtime.ModuleNames() {
			module := runtime.Module(name)
			module.InitGenesis(ctx, nil, market.genesisOf(t, module))
		}
		in = counted.operations.Swap(0)
		for _, name := range runtime.ModuleNames() {
			require.NoError(t, runtime.Module(name).WriteGenesis(ctx, io.Discard))
		}
		return in, counted.operations.Load()
	}
	in, out := operations(1200)
	twiceIn, twiceOut := operations(2400)
	// What does not grow, such as params and Hosts, is little.
	require.InEpsilon(t, 2*in, twiceIn, 0.03, "import: %d, %d", in, twiceIn)
	require.InEpsilon(t, 2*out, twiceOut, 0.03, "export: %d, %d", out, twiceOut)
}

// genesisOf is a module's part of the market.
func (m StoredMarket) genesisOf(t *testing.T, module *tsmodule.AppModule) []byte {
	items := m.storage
	if module.Name() == "escrow" {
		items = m.escrow
	}
	var given bytes.Buffer
	require.NoError(t, m.write(&given, module.DefaultGenesis(nil), module.Name(), items))
	return given.Bytes()
}

// countedStores counts what is done with stores.
type countedStores struct {
	storetypes.MultiStore
	operations atomic.Int64
}

func (c *countedStores) GetKVStore(key storetypes.StoreKey) storetypes.KVStore {
	return countedStore{c.MultiStore.GetKVStore(key), &c.operations}
}

type countedStore struct {
	storetypes.KVStore
	operations *atomic.Int64
}

func (c countedStore) Get(key []byte) []byte { c.operations.Add(1); return c.KVStore.Get(key) }
func (c countedStore) Has(key []byte) bool   { c.operations.Add(1); return c.KVStore.Has(key) }
func (c countedStore) Set(key, value []byte) { c.operations.Add(1); c.KVStore.Set(key, value) }

func (c countedStore) Iterator(start, end []byte) storetypes.Iterator {
	c.operations.Add(1)
	return countedIterator{c.KVStore.Iterator(start, end), c.operations}
}

type countedIterator struct {
	storetypes.Iterator
	operations *atomic.Int64
}

func (c countedIterator) Next() { c.operations.Add(1); c.Iterator.Next() }

// linesOf counts the items of each list by their text, in whatever order.
func linesOf(t *testing.T, genesis []byte) map[string]map[string]int {
	lists := make(map[string]map[string]int)
	require.NoError(t, codec.EachJSONMember(genesis, func(list string, value []byte) error {
		lists[list] = make(map[string]int)
		for line := range bytes.SplitSeq(bytes.Trim(value, "[]"), []byte(",\n")) {
			lists[list][string(line)]++
		}
		return nil
	}))
	return lists
}
