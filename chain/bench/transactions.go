package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"slices"
	"time"

	"github.com/cometbft/cometbft/crypto/ed25519"
	gogoproto "github.com/cosmos/gogoproto/proto"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/crypto"
	"github.com/marspace/marspace/chain/testchain"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

const (
	blockTxs      = 1_000
	marketHosts   = 100
	marketSenders = 100
	// provingHosts have deals from the start, provenArchives with slots on half of them each: enough deals for every block that settles.
	provingHosts   = 300
	provenArchives = 54
	provenBlocks   = 20 // the proof window
	proofChunks    = 16
	// Blocks of each kind: those compared with Go, then those whose handlers are timed.
	openCompared, openTimed               = 5, 2
	settleCompared, settleTimed           = 5, 3
	proveBlocks                           = 3 // all timed
	sendBlocks                            = 3
	openGas, settleGas, proveGas, sendGas = 2_500_000, 500_000, 5_000_000, 200_000
)

// block is a block's transactions and what is known of them beforehand.
type block struct {
	kind       string
	txs        [][]byte
	signatures [][]signature // by transaction
	timed      bool
}

// side is one of two equal chains: one runs the modules, the other the tapes recorded from them.
type side struct {
	*testchain.Chain
	proven filledMarket
	probe  *probe
	bank   abi.Bank
	tapes  []*tape
	next   int
	// handlers are the times of timed messages: all, and without stores and bank.
	whole, engine []time.Duration
	lookPrice     time.Duration
	// collections are what they took, in nanoseconds for each byte that lived.
	collections []float64
}

func newSide(b *bench) *side {
	s := &side{probe: &probe{}, lookPrice: lookPrice(), proven: newFilledMarket(provenBlocks, proofChunks)}
	s.fillMarket()
	s.Chain = testchain.New(b, testchain.Options{
		Accounts: marketAccounts, Edit: s.proven.edit, ModuleFunds: map[string]sdk.Coins{"escrow": s.proven.funds()},
	})
	chain := s.App.TSRuntime.Chain()
	s.bank = chain.Bank
	chain.Bank = watchedBank{chain.Bank, s.probe}
	return s
}

const marketAccounts = marketHosts + marketSenders + provingHosts

// fillMarket gives Hosts the deals that they prove and settle.
func (s *side) fillMarket() {
	var named []*testchain.Account
	for i := range marketAccounts {
		named = append(named, testchain.NewAccount(fmt.Sprintf("account%d", i)))
	}
	s.proven.owners = named[marketHosts : marketHosts+marketSenders]
	hosts := named[marketHosts+marketSenders:]
	for i := range provenArchives {
		half := i % 2 * provingHosts / 2
		s.proven.addArchive(hosts[half : half+provingHosts/2])
	}
	for _, host := range hosts {
		s.proven.addHost(host, storagev1.HostStatus_HOST_STATUS_ACTIVE)
	}
}

// provers are the Hosts with deals.
func (s *side) provers() []*testchain.Account { return s.Accounts[marketHosts+marketSenders:] }

func (s *side) market() *market {
	return &market{
		chainID: "marspace-test-1", hosts: s.Accounts[:marketHosts], senders: s.Accounts[marketHosts : marketHosts+marketSenders],
		exchange: testchain.NewAccount("exchange").String(),
	}
}

type serve = func(sdk.Context) (gogoproto.Message, error)

func (s *side) record(ctx sdk.Context, _ string, _ gogoproto.Message, serve serve) (gogoproto.Message, error) {
	recorded := s.probe.record(ctx, serve)
	s.tapes = append(s.tapes, recorded)
	return recorded.response, recorded.err
}

func (s *side) play(ctx sdk.Context, _ string, _ gogoproto.Message, _ serve) (gogoproto.Message, error) {
	played := s.tapes[s.next]
	s.next++
	return played.play(ctx, s.bank)
}

func (s *side) time(ctx sdk.Context, _ string, _ gogoproto.Message, serve serve) (gogoproto.Message, error) {
	s.probe.timing, s.probe.natives, s.probe.looks = true, 0, 0
	started := time.Now()
	response, err := serve(s.probe.watch(ctx))
	whole := time.Since(started)
	s.probe.timing = false
	s.whole = append(s.whole, whole)
	s.engine = append(s.engine, whole-s.probe.natives-time.Duration(s.probe.looks)*s.lookPrice)
	return response, err
}

// cost of a block: its time on the clock, and what processors worked for all of it.
type cost struct {
	finalize, commit time.Duration
	// cpu without the collection of garbage, of which there are so many bytes.
	cpu     time.Duration
	garbage uint64
}

// total is the cost of a block with its garbage. When the heap may grow to twice what lives (Go's default), a byte of garbage costs
// as much as a collection takes for a byte that lives.
func (c cost) total(nanosecondsPerByte float64) float64 {
	return c.cpu.Seconds() + float64(c.garbage)*nanosecondsPerByte/1e9
}

func (c cost) String() string {
	return fmt.Sprintf("%d ms of CPU, %d MiB of garbage", c.cpu.Milliseconds(), c.garbage/mebibyte)
}

// touchedMemory is more than the garbage of any block.
const touchedMemory = 512 * mebibyte

const memoryPage = 4_096

// touchMemory has the system hand out the pages that a block's garbage will lie on: without collections every page would be a fresh one,
// and making it the system's work and not the block's. Nodes collect, and use the same pages again.
func touchMemory() {
	pages := make([]byte, touchedMemory)
	for at := 0; at < len(pages); at += memoryPage {
		pages[at] = 1
	}
	runtime.KeepAlive(pages)
}

// run runs and commits a block. Garbage is collected before it and priced after it, because whether a collection falls into a block is
// luck that would decide what it costs.
func (s *side) run(b *bench, txs [][]byte) (result testchain.Block, spent cost) {
	touchMemory()
	used := processorTime()
	runtime.GC()
	collection := processorTime() - used
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if profileFile != nil && s.tapes == nil {
		_ = pprof.StartCPUProfile(profileFile) // only the first call begins one
	}
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	used = processorTime()
	started := time.Now()
	result = s.Finalize(testchain.Proposal{Txs: txs})
	spent.finalize = time.Since(started)
	s.Commit()
	spent.commit = time.Since(started) - spent.finalize
	spent.cpu = processorTime() - used
	runtime.ReadMemStats(&after)
	spent.garbage = after.TotalAlloc - before.TotalAlloc
	s.collections = append(s.collections, float64(collection)/float64(before.HeapAlloc))
	for _, tx := range result.Results {
		if !tx.IsOK() {
			b.Fatalf("a transaction failed: %s/%d %s", tx.Codespace, tx.Code, tx.Log)
		}
	}
	return result, spent
}

func benchTransactions(b *bench, _ options) []row {
	recorder, modules, replay := newSide(b), newSide(b), newSide(b)
	m := recorder.market()
	for _, each := range []*side{recorder, modules, replay} {
		registrations := make([][]byte, 0, marketHosts)
		for i := range m.hosts {
			host := each.Accounts[i]
			registrations = append(registrations, each.Sign(host, m.register(host)))
		}
		each.run(b, registrations)
	}
	measured := &measurement{b: b, recorder: recorder, modules: modules, replay: replay}
	measured.skipTo(filledSeedHeight + 1)
	for i := range proveBlocks {
		measured.compare(proveBlock(b, recorder, i))
	}
	measured.skipTo(filledSeedHeight + provenBlocks + 1)
	for i := range settleCompared + settleTimed {
		measured.compare(settleBlock(recorder, i*blockTxs, i >= settleCompared))
	}
	for i := range openCompared + openTimed {
		measured.compare(openBlock(recorder, m, i*blockTxs, i >= openCompared))
	}
	for range sendBlocks {
		measured.send(m)
	}
	return measured.rows(m)
}

func openBlock(s *side, m *market, first int, timed bool) block {
	made := block{kind: "open", timed: timed}
	for i := range blockTxs {
		message, signatures := m.openSigned(first+i, dataShards, parityShards)
		made.txs = append(made.txs, s.SignGas(m.senders[(first+i)%len(m.senders)], openGas, message))
		made.signatures = append(made.signatures, signatures)
	}
	return made
}

// proveBlock has a part of the Hosts prove their first period, each in one transaction.
func proveBlock(b *bench, s *side, part int) block {
	made := block{kind: "prove", timed: true}
	hosts := s.provers()[part*provingHosts/proveBlocks : (part+1)*provingHosts/proveBlocks]
	for _, host := range hosts {
		proofs, err := s.proven.proofsOf(s.Chain, host)
		b.must(err)
		if len(proofs) != proofChunks {
			b.Fatalf("%s is asked for %d chunks, want %d", host, len(proofs), proofChunks)
		}
		made.txs = append(made.txs, s.SignGas(host, proveGas, &storagev1.MsgProveStorage{Host: host.String(), Proofs: proofs}))
	}
	made.signatures = make([][]signature, len(made.txs))
	return made
}

// settleBlock has Hosts settle one deal each, none twice.
func settleBlock(s *side, first int, timed bool) block {
	made := block{kind: "settle", timed: timed, signatures: make([][]signature, blockTxs)}
	for i := range blockTxs {
		number := first + i
		host := s.provers()[number%provingHosts]
		deal := s.proven.dealsOf[host.String()][number/provingHosts]
		made.txs = append(made.txs, s.SignGas(host, settleGas, &storagev1.MsgSettleDeals{Signer: host.String(), DealIds: []uint64{deal}}))
	}
	return made
}

// measurement collects the times of blocks by kind.
type measurement struct {
	b                         *bench
	recorder, modules, replay *side
	ran, played               map[string][]cost
	whole, engine             map[string][]time.Duration
	finalize                  map[string]time.Duration // of timed blocks
}

// skipTo runs empty blocks on all sides until the height.
func (m *measurement) skipTo(height int64) {
	for _, each := range []*side{m.recorder, m.modules, m.replay} {
		each.App.TSRuntime.SetAround(nil)
		for each.Height() < height {
			each.NextBlock()
		}
	}
}

// compare records a block, then runs it on the modules and on the tape; both must come to the recorded state.
func (m *measurement) compare(made block) testchain.Block {
	m.recorder.tapes = nil
	m.recorder.App.TSRuntime.SetAround(m.recorder.record)
	recorded, _ := m.recorder.run(m.b, made.txs)
	if len(m.recorder.tapes) != len(made.txs) {
		m.b.Fatalf("%d of %d messages were recorded", len(m.recorder.tapes), len(made.txs))
	}
	for i, each := range m.recorder.tapes {
		each.signatures = made.signatures[i]
		each.load(m.replay.App)
	}
	m.modules.App.TSRuntime.SetAround(nil)
	m.modules.whole, m.modules.engine = nil, nil
	if made.timed {
		m.modules.App.TSRuntime.SetAround(m.modules.time)
	}
	ran, spent := m.modules.run(m.b, made.txs)
	m.replay.tapes, m.replay.next = m.recorder.tapes, 0
	m.replay.App.TSRuntime.SetAround(m.replay.play)
	played, playSpent := m.replay.run(m.b, made.txs)
	for name, hash := range map[string][]byte{"the modules": ran.AppHash, "the replay": played.AppHash} {
		if !slices.Equal(hash, recorded.AppHash) {
			m.b.Fatalf("block %d (%s): %s came to another state than the recorded one", recorded.Height, made.kind, name)
		}
	}
	m.b.Logf("block of %d %s: modules %s, replay in Go %s", len(made.txs), made.kind, spent, playSpent)
	if made.timed {
		m.keepTimes(made.kind, spent.finalize)
	} else {
		put(&m.ran, made.kind, spent)
		put(&m.played, made.kind, playSpent)
	}
	return recorded
}

func (m *measurement) keepTimes(kind string, finalize time.Duration) {
	if m.whole == nil {
		m.whole, m.engine, m.finalize = map[string][]time.Duration{}, map[string][]time.Duration{}, map[string]time.Duration{}
	}
	m.whole[kind] = append(m.whole[kind], m.modules.whole...)
	m.engine[kind] = append(m.engine[kind], m.modules.engine...)
	m.finalize[kind] += finalize
}

func put(into *map[string][]cost, key string, value cost) {
	if *into == nil {
		*into = map[string][]cost{}
	}
	(*into)[key] = append((*into)[key], value)
}

// send runs a block of the bank's own transfers.
func (m *measurement) send(of *market) {
	var txs [][]byte
	amount := sdk.NewCoins(app.Tokens(1, app.FeeDenom))
	for i := range blockTxs {
		from, to := of.senders[i%len(of.senders)], of.hosts[i%len(of.hosts)]
		txs = append(txs, m.recorder.SignGas(from, sendGas, banktypes.NewMsgSend(from.Address, to.Address, amount)))
	}
	_, spent := m.modules.run(m.b, txs)
	m.b.Logf("block of 1,000 bank sends: %s", spent)
	put(&m.ran, "send", spent)
}

// verifyTime is how long one receipt's signature takes, in the middle.
func verifyTime(of *market) time.Duration {
	var times []time.Duration
	for i := range 300 {
		_, signed := of.receipt(i, 0, slotsPerArchive)
		started := time.Now()
		ed25519.PubKey(signed.key).VerifySignature(signed.message, signed.bytes)
		times = append(times, time.Since(started))
	}
	return median(times)
}

// proofTime is how long a chunk's proof takes to verify, in the middle.
func proofTime(shard *shard) time.Duration {
	root := [32]byte(shard.checksum)
	var times []time.Duration
	for chunk := range uint64(300) {
		proof := shard.proof(chunk)
		started := time.Now()
		crypto.VerifyChunkProof(root, filledShardBytes, chunk, proof)
		times = append(times, time.Since(started))
	}
	return median(times)
}

func (m *measurement) rows(of *market) []row {
	verify, prove := verifyTime(of), proofTime(m.modules.proven.shard)
	m.b.Logf("one receipt's signature: %s, one chunk's proof: %s", verify, prove)
	for i := range m.engine["open"] {
		m.engine["open"][i] -= slotsPerArchive * verify
	}
	for i := range m.engine["prove"] {
		m.engine["prove"][i] -= proofChunks * prove
	}
	share := map[string]float64{}
	for kind, times := range m.engine {
		var sum time.Duration
		for _, each := range times {
			sum += each
		}
		share[kind] = 100 * sum.Seconds() / m.finalize[kind].Seconds()
		m.b.Logf("%s: whole handler %s, engine and codec %s (p50), %.1f %% of FinalizeBlock", kind, median(m.whole[kind]), median(times), share[kind])
	}
	micro := func(kind string) float64 { return float64(median(m.engine[kind]).Nanoseconds()) / 1_000 }
	price := median(slices.Concat(m.modules.collections, m.replay.collections))
	sum := func(costs []cost) (total float64) {
		for _, each := range costs {
			total += each.total(price)
		}
		return total
	}
	// In the middle of the blocks: each is compared with its own replay, right after it.
	ratio := func(kind string) float64 {
		var ratios []float64
		for i, ran := range m.ran[kind] {
			ratios = append(ratios, ran.total(price)/m.played[kind][i].total(price))
		}
		return median(ratios)
	}
	speed := func(costs []cost) float64 { return float64(len(costs)*blockTxs) / sum(costs) }
	const whole, handlers = "whole transactions in blocks of 1,000, against a replay in Go: ", "share of FinalizeBlock in engine and codec: "
	return []row{
		{"engine and codec, p50: MsgOpenArchive of three slots", micro("open"), "µs", 220, 100, lower},
		{"engine and codec, p50: MsgSettleDeals of one deal", micro("settle"), "µs", 60, 30, lower},
		{"engine and codec, p50: MsgProveStorage of 16 chunks", micro("prove"), "µs", 150, 60, lower},
		{whole + "open", ratio("open"), "x", 1.25, 1.1, lower},
		{whole + "settle", ratio("settle"), "x", 1.15, 1.1, lower},
		{handlers + "open", share["open"], "%", 25, 12, lower},
		{handlers + "settle", share["settle"], "%", 15, 12, lower},
		beside("beside: whole transactions in process, open", speed(m.ran["open"]), "tx per CPU second"),
		beside("beside: whole transactions in process, settle", speed(m.ran["settle"]), "tx per CPU second"),
		beside("beside: the same replayed in Go", speed(m.played["settle"]), "tx per CPU second"),
		beside("beside: whole transactions in process, native bank sends", speed(m.ran["send"]), "tx per CPU second"),
	}
}

func median[T int | float64 | time.Duration](values []T) T {
	sorted := slices.Sorted(slices.Values(values))
	if len(sorted) == 0 {
		return 0
	}
	return sorted[len(sorted)/2]
}
