package testchain

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

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
	for _, name := range names {
		t.Run(name, func(t *testing.T) { goInAndOut(t, market, chain.Ctx, runtime.Module(name)) })
	}
}

func goInAndOut(t *testing.T, market StoredMarket, ctx sdk.Context, module *tsmodule.AppModule) {
	items := market.storage
	if module.Name() == "escrow" {
		items = market.escrow
	}
	var given, got bytes.Buffer
	require.NoError(t, market.write(&given, module.DefaultGenesis(nil), module.Name(), items))

	module.InitGenesis(ctx, nil, given.Bytes())

	require.NoError(t, module.WriteGenesis(ctx, &got))
	wanted, found := linesOf(t, given.Bytes()), linesOf(t, got.Bytes())
	require.Len(t, found, len(wanted))
	for list, lines := range wanted {
		// Said one by one: a list of all differences would have hundreds of thousands of lines.
		require.Len(t, found[list], len(lines), list)
		for line, count := range lines {
			require.Equal(t, count, found[list][line], "%s: %s", list, line)
		}
	}
}

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
