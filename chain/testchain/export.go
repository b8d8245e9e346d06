package testchain

import (
	"bytes"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"

	servertypes "github.com/cosmos/cosmos-sdk/server/types"
)

// Export returns the committed state as a genesis.
func (chain *Chain) Export() servertypes.ExportedApp {
	chain.t.Helper()
	exported, err := chain.App.Export(nil)
	var state bytes.Buffer
	if err == nil {
		err = exported.WriteState(&state)
	}
	if err != nil {
		chain.t.Fatalf("cannot export: %v", err)
	}
	exported.AppState = state.Bytes()
	return exported.ExportedApp
}

// Import starts another chain from an exported state, with the same chain id, accounts and clock as the one it came
// from. Options.Edit and Options.Funds have no effect: the state is what it is.
func Import(t testing.TB, from *Chain, exported servertypes.ExportedApp, options Options) *Chain {
	t.Helper()
	options.ChainID, options.Accounts, options.BlockTime = from.options.ChainID, from.options.Accounts, from.options.BlockTime
	options = options.withDefaults()
	chain := &Chain{t: t, options: options, Now: from.Now}
	chain.openApp()
	for _, account := range from.Accounts {
		copied := *account
		chain.Accounts = append(chain.Accounts, &copied)
	}
	params := exported.ConsensusParams
	chain.initialize(&abci.RequestInitChain{
		Time: from.Now, ChainId: options.ChainID, InitialHeight: exported.Height, ConsensusParams: &params,
		AppStateBytes: exported.AppState,
	})
	return chain
}

// Continue starts a chain with a market in it from the export of one that has only the market's coins. New would start it at height 1,
// where a genesis is imported in another way, for which a market must be small.
func Continue(t testing.TB, options Options) *Chain {
	t.Helper()
	first := New(t, Options{Market: options.Market, onlyBacking: true})
	exported := first.Export()
	first.Stop()
	var err error
	if exported.AppState, err = options.Market.into(exported.AppState); err != nil {
		t.Fatalf("cannot put the market into the genesis: %v", err)
	}
	return Import(t, first, exported, options)
}
