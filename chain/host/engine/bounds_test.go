package engine_test

import (
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/bundle"
	"github.com/marspace/marspace/chain/host/engine"
	"github.com/marspace/marspace/chain/host/sandbox"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// step is what the bundler's meter puts into every loop.
const step = "--$steps || $exhausted();"

// compileOne makes the code of a module whose only message runs body; declarations stand at its top level.
func compileOne(t testing.TB, declarations, body string) (*sandbox.Chain, *engine.Code, error) {
	t.Helper()
	chain, err := sandbox.New("marspace-test-1", "storage")
	require.NoError(t, err)
	source := `(function (host) { "use strict"; var $steps = 1000000, $exhausted = host.exhausted; ` + declarations + `
		function handle(ctx, message) { ` + step + body + `; return { challengeId: 1n }; }
		var record = {
			name: 'storage', version: 1, collections: [{ name: 'texts', prefix: 4, key: ['string'], value: 'string' }], errors: {}, ports: [],
			messages: { 'marspace.storage.v1.MsgChallengeDeal': handle }, queries: { Deal: function () {} }, functions: {}, beginBlock: [], endBlock: [],
			genesis: [], initGenesis: function () {}, exportGenesis: function () {}, defaultGenesis: function () {}, migrations: {}, invariants: {},
			enter: function (budget, run, ctx, arg) { $steps = budget + 1; return run(ctx, arg); },
			remaining: function () { return $steps - 1; }, setRemaining: function (steps) { $steps = steps + 1; },
		};
		return record; })`
	code, err := engine.Compile(chain.ABI, []engine.Module{{Bundle: bundle.Bundle{Name: "storage", Source: source}, Services: storageServices}})
	return chain, code, err
}

func runOne(t testing.TB, chain *sandbox.Chain, made engine.Engine) (id uint64, err error) {
	t.Helper()
	request, err := proto.Marshal(&storagev1.MsgChallengeDeal{Challenger: sandbox.Address("alice"), DealId: 1})
	require.NoError(t, err)
	ctx, _ := chain.Ctx.CacheContext()
	result, err := made.Run(ctx, sandbox.Limits, abi.Call{
		Module: "storage", Kind: abi.Message, Name: "marspace.storage.v1.MsgChallengeDeal", Request: request, Sender: sandbox.Address("alice"),
	})
	if err != nil {
		return 0, err
	}
	var response storagev1.MsgChallengeDealResponse
	return response.ChallengeId, proto.Unmarshal(result, &response)
}

const (
	manyItems   = "const A = []; for (let i = 0; i < 65536; i++) A.push(i);"
	manyBigs    = "const A = []; for (let i = 0; i < 65536; i++) A.push(BigInt(i));"
	longText    = "let S = 'ab'; while (S.length < 65536) S += S;"
	wideText    = "let S = '\\u0431'; while (S.length < 65536) S += S;"
	largeBigint = "let B = 1n; for (let i = 0; i < 15; i++) B = B << 256n; B = (B << 200n) - 1n;"
	manyNames   = "const o = {}; for (let i = 0; i < 70000; i++) o['k' + i] = 1;"
	someNames   = "const o = {}; for (let i = 0; i < 60000; i++) o['k' + i] = 1;"
)

// again repeats what natives do with few steps of the module's own.
func again(statement string) string {
	return "for (let i = 0; i < 900000; i++) { " + step + statement + "; }"
}

// floods have natives do much in few steps. Each ended in no time that matters, or ended the process.
var floods = []struct {
	name, declarations, body string
	want                     string
}{
	{"a spreadable object without end", "", "[].concat({ length: 2 ** 53 - 1, [Symbol.isConcatSpreadable]: true })", internal},
	{"a spreadable class", "class C { get [Symbol.isConcatSpreadable]() { return true; } get length() { return 2 ** 53 - 1; } }", "[].concat(new C())", internal},
	{"a Set of an iterator without end", "", "new Set({ [Symbol.iterator]: () => ({ next: Object }) })", internal},
	{"a Map of an iterator without end", "", "new Map({ [Symbol.iterator]: () => ({ next: () => ({ value: [1, 2] }) }) })", internal},
	{"a spread of an iterator without end", "", "const x = [...{ [Symbol.iterator]: () => ({ next: Object }) }]", internal},
	{"an array's own iterator", "", "const a = [1]; Object.defineProperty(a, Symbol.iterator, { value: () => ({ next: Object }) }); new Set(a)", internal},
	{"an iterator's own next", "", "const it = [1].values(); Object.defineProperty(it, 'next', { value: Object }); new Set(it)", internal},
	{"entries of an iterator without end", "", "Object.fromEntries({ [Symbol.iterator]: () => ({ next: () => ({ value: ['a', 1] }) }) })", internal},
	{"a spread in a call", "", "Math.max(...{ [Symbol.iterator]: () => ({ next: Object }) })", internal},
	{"2^53 bits", "", "BigInt.asUintN(2 ** 53 - 1, -1n)", internal},
	{"2^33 bits", "", "BigInt.asIntN(2 ** 33, -1n)", internal},
	{"arguments without end", "", "Math.max.apply(null, { length: 2 ** 40 })", internal},
	{"bytes without end", "", "new Uint8Array(1).set({ length: 2 ** 53 - 1 })", internal},
	{"a sparse array that is spread", "", "const a = []; a[2 ** 26] = 1; const b = [...a]", internal},
	{"a Set of a sparse array", "", "const a = []; a[2 ** 32 - 2] = 1; new Set(a)", internal},
	{"a sparse array from flatMap", "", "const a = []; a[2 ** 32 - 2] = 1; [1].flatMap(() => a)", internal},
	{"a search in a search", manyItems, "A.some(Array.prototype.includes, A.map((x) => -1))", limit},
	{"a native that sorts", "const A = []; for (let i = 0; i < 65536; i++) A.push((i * 7919) % 65536);", again("A.slice().sort(Math.max)"), limit},
	{"searches", manyBigs, again("A.includes(-1n)"), limit},
	{"searches for long text", longText + "const A = []; for (let i = 0; i < 200; i++) A.push(S.slice(1) + 'x');", again("A.indexOf(S.slice(1) + 'y')"), limit},
	{"copies by spread", manyBigs, again("const b = [...A]"), limit},
	{"copies by slice", manyItems, again("A.slice()"), limit},
	{"copies by concat", manyItems, again("[].concat(A)"), limit},
	{"copies by map", manyItems, again("A.map(Object)"), limit},
	{"reversals", manyItems + "const B = A.slice();", again("A.slice().reverse()"), limit},
	{"joins", manyItems, "const a = A.slice(0, 1000); " + again("a.join()"), limit},
	{"shifts", "", "const a = []; for (let i = 0; i < 60000; i++) { " + step + " a.push(i); } " + again("a.unshift(a.pop())"), limit},
	{"applications", manyItems, again("Math.max.apply(null, A)"), limit},
	{"Sets of Sets", manyItems + "", "const s = new Set(A); " + again("new Set(s)"), limit},
	{"walks of a Set", "", "const s = new Set(); for (let i = 0; i < 60000; i++) { " + step + " s.add(i); } " + again("s.forEach(Object)"), limit},
	{"searches in text", longText, again("S.indexOf(S.slice(0, 30000) + 'c')"), limit},
	{"searches in wide text", wideText, again("S.lastIndexOf(S.slice(0, 30000) + 'c')"), limit},
	{"splits", longText, again("S.split('')"), limit},
	{"text that grows", "", "const a = []; let s = 'x'; while (s.length < 30000) { " + step + " s += s; } " + again("a.push(s + i)"), limit},
	{"text in templates", "", "let s = 'x'; while (s.length < 30000) { " + step + " s += s; } " + again("const t = `${s}${i}`"), limit},
	{"byte arrays", "", "const a = []; " + again("a.push(new Uint8Array(262144))"), limit},
	{"byte arrays that are filled", "", "const b = new Uint8Array(262144); " + again("b.fill(1)"), limit},
	{"names of an object", manyNames, "Object.entries(o)", internal},
	{"names of an object, again", someNames, again("Object.keys(o)"), limit},
	{"copies of an object", someNames, again("Object.assign({}, o)"), limit},
	{"spreads of an object", someNames, again("const p = { a: 1, ...o }"), limit},
	{"properties that a literal gets", "", "const p = { a: 1 }; " + again("p['k' + i] = i"), limit},
	{"properties that a literal loses", "", "const p = { a: 1 }; for (let i = 0; i < 5000; i++) { " + step + " p['k' + i] = i; } " + again("delete p['k' + i % 5000]; p['k' + i % 5000] = 1"), limit},
	{"properties that a message gets", "", again("message['k' + i] = i"), limit},
	{"copies by a spread that comes first", someNames, again("ctx.host.copyWith(o, { a: 1 })"), limit},
	{"names of bytes", "", "const b = new Uint8Array(60000); " + again("Object.getOwnPropertyNames(b)"), limit},
	{"a tower of powers", largeBigint, "((B ** 256n) ** 256n) > 0n", internal},
	{"a tower of computed powers", "let B = 3n; const e = 256n;", "(((B ** e) ** e) ** e) > 0n", internal},
	{"a power of a fraction", "", "2 ** (1 / 3)", internal},
	{"text of bigints", largeBigint, again("B.toString()"), limit},
	{"text of bigints by String", largeBigint, again("String(B)"), limit},
	{"text of bigints in templates", largeBigint, again("`${B}`"), limit},
	{"a product of many", largeBigint, "B * B * B * B * B * B * B * B * B * B * B * B > 0n", internal},
}

const (
	// patience is for a flood that does not end at all; how long one takes is counted in processor time.
	patience = 2 * time.Minute
	// floodPerStepsMax is how many times as long as all steps of its budget a flood may take: the slowest takes as long, and a busy machine makes
	// one measurement of the two twice as long.
	floodPerStepsMax = 3
)

// threadTime is the processor time of the calling goroutine, which has a thread to itself: what else the machine does is no part of it.
func threadTime() time.Duration {
	const ofThread = 1 // RUSAGE_THREAD
	var usage syscall.Rusage
	_ = syscall.Getrusage(ofThread, &usage)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// runTimed runs a module's only message on a thread of its own.
func runTimed(t *testing.T, declarations, body string) (made engine.Engine, took time.Duration, err error) {
	t.Helper()
	chain, code, err := compileOne(t, declarations, body)
	require.NoError(t, err)
	made, err = code.New()
	require.NoError(t, err)
	ended := make(chan error, 1)
	go func() {
		runtime.LockOSThread() // and never unlocks: the thread ends with the goroutine
		started := threadTime()
		_, err := runOne(t, chain, made)
		took = threadTime() - started
		ended <- err
	}()
	select {
	case err = <-ended:
	case <-time.After(patience):
		t.Fatal("it did not end")
	}
	return made, took, err
}

// stepsTime is what a call takes that does nothing but use up its steps, as slowly as plain code can: the least of some.
func stepsTime(t *testing.T) time.Duration {
	least := time.Hour
	for range 3 {
		_, took, err := runTimed(t, "", "for (let i = 0; ; i++) { "+step+" message.challenger.charCodeAt(i & 31); }")
		require.Equal(t, limit, codeOf(err), err.Error())
		least = min(least, took)
	}
	return least
}

func TestWhatNativesDoIsBounded(t *testing.T) {
	whole := stepsTime(t)
	slowest, slowestTook := "", time.Duration(0)
	for _, flood := range floods {
		t.Run(flood.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			made, took, err := runTimed(t, flood.declarations, flood.body)
			runtime.ReadMemStats(&after)
			require.Error(t, err)
			require.Equal(t, flood.want, codeOf(err), err.Error())
			require.Equal(t, flood.want == limit, made.Broken())
			require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(2<<30), "bytes made")
			t.Logf("%s, %d MiB: %v", took.Round(time.Millisecond), (after.TotalAlloc-before.TotalAlloc)>>20, err)
			if took > slowestTook {
				slowest, slowestTook = flood.name, took
			}
			require.Less(t, took, floodPerStepsMax*whole, "a budget of plain steps takes %s", whole)
		})
	}
	t.Logf("the slowest flood is %s with %s of processor time, %.1f times that of all steps, %s", slowest, slowestTook.Round(time.Millisecond),
		float64(slowestTook)/float64(whole), whole.Round(time.Millisecond))
}
