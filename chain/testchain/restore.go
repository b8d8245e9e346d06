package testchain

import (
	"maps"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
)

// Restore starts another node of a chain from a snapshot that the first one took, chunk by chunk as state sync does. The app hash is
// the one that the chain had at the snapshot's height.
func Restore(t testing.TB, from *Chain, snapshot *abci.Snapshot, appHash []byte, options Options) *Chain {
	t.Helper()
	options.ChainID, options.Accounts, options.BlockTime = from.options.ChainID, from.options.Accounts, from.options.BlockTime
	chain := &Chain{t: t, options: options.withDefaults(), Now: from.Now, lastHash: from.lastHash, initialHeight: from.initialHeight}
	chain.openApp()
	offered, err := chain.App.OfferSnapshot(&abci.RequestOfferSnapshot{Snapshot: snapshot, AppHash: appHash})
	if err != nil || offered.Result != abci.ResponseOfferSnapshot_ACCEPT {
		t.Fatalf("the snapshot was answered %v: %v", offered, err)
	}
	for index := range snapshot.Chunks {
		loaded, err := from.App.LoadSnapshotChunk(&abci.RequestLoadSnapshotChunk{Height: snapshot.Height, Format: snapshot.Format, Chunk: index})
		if err != nil {
			t.Fatalf("chunk %d cannot be loaded: %v", index, err)
		}
		applied, err := chain.App.ApplySnapshotChunk(&abci.RequestApplySnapshotChunk{Index: index, Chunk: loaded.Chunk})
		if err != nil || applied.Result != abci.ResponseApplySnapshotChunk_ACCEPT {
			t.Fatalf("chunk %d was answered %v: %v", index, applied, err)
		}
	}
	chain.validators = maps.Clone(from.validators)
	for _, account := range from.Accounts {
		copied := *account
		chain.Accounts = append(chain.Accounts, &copied)
	}
	return chain
}
