package app_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/host/codec"
	"github.com/marspace/marspace/chain/testchain"
)

// What an export of many items starts is the same chain, to the app hash, however often it is started.
func TestAnExportOfAMarketStartsTheSameChainEachTime(t *testing.T) {
	market := testchain.StoredMarket{Deals: 300, Hosts: 7, SlotsPerArchive: 3, Beside: 50}
	chain := testchain.New(t, testchain.Options{Market: market})
	chain.SkipBlocks(2)
	exported := chain.Export()

	first := testchain.Import(t, chain, exported, testchain.Options{})
	second := testchain.Import(t, chain, exported, testchain.Options{})

	require.Equal(t, first.AppHash(), second.AppHash())
	again := first.Export()
	for _, module := range []string{"escrow", "storage"} {
		require.True(t, bytes.Equal(partOf(t, exported.AppState, module), partOf(t, again.AppState, module)), module)
	}
	first.SkipBlocks(2)
	second.SkipBlocks(2)
	require.Equal(t, first.AppHash(), second.AppHash())
}

func partOf(t *testing.T, state []byte, module string) (part []byte) {
	require.NoError(t, codec.EachJSONMember(state, func(name string, value []byte) error {
		if name == module {
			part = value
		}
		return nil
	}))
	require.NotEmpty(t, part)
	return part
}
