package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"sync/atomic"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/host/codec"
	"github.com/marspace/marspace/chain/testchain"
	guestbookv1 "github.com/marspace/marspace/proto/gen/go/marspace/guestbook/v1"
)

const (
	genesisHosts = 16
	genesisSlots = 3
	gibibyte     = 1 << 30
	// sampleGap is how often memory is looked at. Arbitrary, far below what a phase takes.
	sampleGap = 100 * time.Millisecond
)

// benchGenesis measures how a chain with many deals leaves and enters a file, whether it is the same chain, and a migration.
func benchGenesis(b *bench, options options) []row {
	market := testchain.StoredMarket{Deals: options.deals, Hosts: genesisHosts, SlotsPerArchive: genesisSlots}
	chain := testchain.Continue(b, testchain.Options{OnDisk: true, Market: market})
	b.Logf("a chain of %d deals stands", options.deals)
	file := filepath.Join(b.TempDir(), "state.json")
	var exported servertypes.ExportedApp
	out := b.phase("export", func() { exported = writeExport(b, chain, file) })
	if info, err := os.Stat(file); err == nil {
		b.Logf("the exported state has %.2f GiB", float64(info.Size())/gibibyte)
	}
	chain.Stop() // another node holds nothing of the first
	var next *testchain.Chain
	in := b.phase("import", func() { next = importFrom(b, chain, exported, file) })
	checked := b.phase("invariants", func() { b.noneBroken(next) })
	again := filepath.Join(b.TempDir(), "again.json")
	writeExport(b, next, again)
	b.sameModules(file, again)
	migrated := benchMigration(b, options.deals)

	name := func(what string) string {
		return fmt.Sprintf("%s of %d deals in %d Hosts", what, options.deals, genesisHosts)
	}
	return []row{
		{name("export"), out.seconds, "s", 120, 60, lower}, {"  its peak memory", out.gib, "GiB", 2, 1, lower},
		{name("import, invariants checked,"), in.seconds, "s", 120, 60, lower}, {"  its peak memory", in.gib, "GiB", 2, 1, lower},
		beside(name("beside: every invariant"), checked.seconds, "s"),
		beside(fmt.Sprintf("beside: a migration that writes an index of %d items, in its block", options.deals), migrated.seconds, "s"),
		beside("beside: its peak memory", migrated.gib, "GiB"),
	}
}

// phase is what one took, memory as the process held it from the system.
type phase struct{ seconds, gib float64 }

func (b *bench) phase(name string, run func()) phase {
	debug.FreeOSMemory()
	var peak atomic.Uint64
	over := make(chan struct{})
	go func() {
		for {
			var stats runtime.MemStats
			runtime.ReadMemStats(&stats)
			peak.Store(max(peak.Load(), stats.Sys-stats.HeapReleased))
			select {
			case <-over:
				return
			case <-time.After(sampleGap):
			}
		}
	}()
	endProfile := b.profile(name)
	begun := time.Now()
	run()
	took := time.Since(begun)
	endProfile()
	close(over)
	b.Logf("%s: %s, %.2f GiB", name, took.Round(time.Millisecond), float64(peak.Load())/gibibyte)
	return phase{took.Seconds(), float64(peak.Load()) / gibibyte}
}

// profile writes a CPU profile of a phase beside the file that --profile names, under the phase's name.
func (b *bench) profile(phase string) (end func()) {
	if profileFile == nil {
		return func() {}
	}
	file, err := os.Create(profileFile.Name() + "." + phase)
	b.must(err)
	b.must(pprof.StartCPUProfile(file))
	return func() {
		pprof.StopCPUProfile()
		b.must(file.Close())
	}
}

func writeExport(b *bench, chain *testchain.Chain, name string) servertypes.ExportedApp {
	exported, err := chain.App.Export(nil)
	b.must(err)
	file, err := os.Create(name)
	b.must(err)
	buffered := bufio.NewWriter(file)
	b.must(exported.WriteState(buffered))
	b.must(buffered.Flush())
	b.must(file.Close())
	return exported.ExportedApp
}

func importFrom(b *bench, chain *testchain.Chain, exported servertypes.ExportedApp, name string) *testchain.Chain {
	state, err := os.ReadFile(name)
	b.must(err)
	exported.AppState = state
	return testchain.Import(b, chain, exported, testchain.Options{OnDisk: true})
}

func (b *bench) noneBroken(chain *testchain.Chain) {
	_, broken, err := chain.App.CheckInvariants()
	b.must(err)
	if len(broken) > 0 {
		b.Fatalf("invariant %s of %s: %s", broken[0].Invariant, broken[0].Module, broken[0].Text)
	}
}

// sameModules makes sure that two exports have the same state of our modules.
func (b *bench) sameModules(one, other string) {
	read := func(name string) map[string][]byte {
		text, err := os.ReadFile(name)
		b.must(err)
		parts := make(map[string][]byte)
		b.must(codec.EachJSONMember(text, func(module string, part []byte) error {
			parts[module] = part
			return nil
		}))
		return parts
	}
	first, second := read(one), read(other)
	for _, module := range []string{"escrow", "storage"} {
		if len(first[module]) == 0 || !bytes.Equal(first[module], second[module]) {
			b.Fatalf("the state of %s is not the same after export and import", module)
		}
	}
}

const guestbookUpgrade = "guestbook-2"

// benchMigration measures the block of an upgrade in which the guestbook writes its index by author anew.
func benchMigration(b *bench, entries int) phase {
	guestbook := app.TSModule{
		Name: "guestbook", Ports: []string{"bank.fundCommunityPool"},
		Routes: app.Routes(guestbookv1.RegisterQueryHandlerClient, guestbookv1.NewQueryClient),
	}
	home := b.TempDir()
	b.must(os.Mkdir(filepath.Join(home, "data"), 0o700))
	chain := testchain.New(b, testchain.Options{OnDisk: true, Home: home, Modules: []app.TSModule{guestbook}})
	store := chain.App.CommitMultiStore().GetStore(chain.App.StoreKey("guestbook")).(storetypes.KVStore)
	author := chain.Accounts[0].String()
	for i := range entries {
		id := uint64(i) + 1
		entry := guestbookv1.Entry{Id: id, Author: author, Text: "old", SignedAtHeight: 1, ExpiresAtHeight: 1 << 40}
		encoded, err := entry.Marshal()
		b.must(err)
		store.Set(newKey(0x03).u64(id), encoded)
		store.Set(newKey(0x04).u64(entry.ExpiresAtHeight).u64(id), unit)
		if id%commitDeals == 0 {
			chain.NextBlock()
		}
	}
	ctx := chain.App.NewUncachedContext(false, cmtproto.Header{Height: chain.Height()})
	b.must(chain.App.Upgrade.SetModuleVersionMap(ctx, module.VersionMap{"guestbook": 1}))
	plan := upgradetypes.Plan{Name: guestbookUpgrade, Height: chain.Height() + 2}
	b.must(chain.App.Upgrade.ScheduleUpgrade(ctx, plan))
	chain.NextBlock()
	info, err := json.Marshal(plan)
	b.must(err)
	b.must(os.WriteFile(filepath.Join(home, "data", upgradetypes.UpgradeInfoFilename), info, 0o600))
	chain.Replace([]app.TSModule{guestbook}, []app.Upgrade{{Name: guestbookUpgrade}})
	took := b.phase("migration", func() { chain.NextBlock() })
	b.noneBroken(chain)
	return took
}
