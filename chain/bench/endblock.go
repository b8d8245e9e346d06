package main

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"

	"github.com/marspace/marspace/chain/testchain"
)

const (
	endBlockHosts  = 1_000
	endBlockAbsent = 12
	endBlockRuns   = 41
	// endBlockHeight leaves room for the Hosts' periods before it.
	endBlockHeight = 10_000
	// smallerPart of the deals is measured beside all of them.
	smallerPart = 10
	// progressDeals is after how many written deals a line says so.
	progressDeals = 200_000
)

// benchEndBlock measures end of block over stored deals of which none is due.
func benchEndBlock(b *bench, options options) []row {
	fewer := endBlockTime(b, options.deals/smallerPart)
	all := endBlockTime(b, options.deals)
	name := func(deals int) string {
		return fmt.Sprintf("EndBlock with %d active deals on %d Hosts, %d missing their proof", deals, endBlockHosts, endBlockAbsent)
	}
	milliseconds := func(time time.Duration) float64 { return float64(time.Microseconds()) / 1_000 }
	return []row{
		{name(options.deals), milliseconds(all), "ms", 10, 1, lower},
		{name(options.deals / smallerPart), milliseconds(fewer), "ms", 10, 1, lower},
	}
}

func endBlockTime(b *bench, deals int) time.Duration {
	started := time.Now()
	chain := testchain.New(b, testchain.Options{OnDisk: true})
	state := &storageState{
		store: chain.App.CommitMultiStore().GetStore(chain.App.StoreKey("storage")).(storetypes.KVStore),
		deals: deals, hosts: endBlockHosts, height: endBlockHeight, absent: endBlockAbsent,
	}
	state.write(func(written int) {
		chain.NextBlock()
		if written%progressDeals == 0 {
			b.Logf("%d of %d deals are written (%s)", written, deals, time.Since(started).Round(time.Second))
		}
	})
	runtime.GC()
	b.Logf("%d deals were written and committed in %s", deals, time.Since(started).Round(time.Second))
	if profileFile != nil {
		_ = pprof.StartCPUProfile(profileFile) // only the first call begins one
	}
	var times []time.Duration
	for range endBlockRuns {
		// On a branch that is dropped: every run meets the same state.
		ctx, _ := chain.Context().WithBlockHeight(endBlockHeight).CacheContext()
		begun := time.Now()
		ended, err := chain.App.EndBlocker(ctx)
		times = append(times, time.Since(begun))
		b.must(err)
		checkMissed(b, ended.Events)
	}
	return median(times)
}

// checkMissed makes sure that end of block did what is measured.
func checkMissed(b *bench, events []abci.Event) {
	counts := make(map[string]int)
	for _, event := range events {
		counts[event.Type]++
	}
	missed, questioned := counts["marspace.storage.v1.PeriodMissed"], counts["marspace.storage.v1.DealsQuestioned"]
	if missed != endBlockAbsent || questioned != endBlockAbsent || counts["marspace.tsmodule.v1.ModuleFault"] != 0 {
		b.Fatalf("end of block raised %v, want %d PeriodMissed and DealsQuestioned and no ModuleFault", counts, endBlockAbsent)
	}
}
