package main

import (
	"runtime"
	"time"

	"cosmossdk.io/log/v2"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/engine"
	"github.com/marspace/marspace/chain/testchain"
)

// enginesMeasured at once, so that what one takes stands out of everything else on the heap.
const enginesMeasured = 16

const mebibyte = 1 << 20

// benchMemory measures the heap that an engine with every module takes.
func benchMemory(b *bench, _ options) []row {
	chain := testchain.New(b, testchain.Options{})
	var engines [enginesMeasured]engine.Engine
	before := heapAfterCollection()
	started := time.Now()
	for i := range engines {
		made, err := chain.App.TSRuntime.NewEngine()
		b.must(err)
		engines[i] = made
	}
	made := time.Since(started)
	ctx := sdk.NewContext(nil, cmtproto.Header{}, false, log.NewNopLogger())
	limits := abi.Limits{StepBudget: 1_000_000, DepthMax: 256, RefusedBranchesMax: 32}
	for _, each := range engines {
		// One call of each module: an engine in use has made what it makes at first use.
		for _, name := range []string{"escrow", "storage"} {
			_, err := each.Run(ctx, limits, abi.Call{Module: name, Kind: abi.DefaultGenesis})
			b.must(err)
		}
	}
	after := heapAfterCollection()
	runtime.KeepAlive(engines)
	b.Logf("an engine is made in %s", (made / enginesMeasured).Round(time.Microsecond))
	return []row{{
		Name:  "memory per engine: (heap after collection with 16 engines - with none) / 16",
		Value: (after - before) / enginesMeasured / mebibyte, Unit: "MiB", Bar: 32, Limit: 8, Better: lower,
	}}
}

func heapAfterCollection() float64 {
	// Twice: the first collection runs finalizers whose objects the second one frees.
	runtime.GC()
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return float64(stats.HeapAlloc)
}
