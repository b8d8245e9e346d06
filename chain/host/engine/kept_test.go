package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// How what a module keeps from one call to the next comes to light. The bundler refuses most of these (scripts/bundle/state.test.ts); the
// engine takes bundles of anybody.
const (
	refusedAtLoad = "refused when the bundle loads"
	thrown        = "thrown where it is written to"
	compared      = "found by comparing one old engine with fresh ones"
)

var keepers = []struct{ name, declarations, body, found string }{
	{"a let", "let n = 0n;", "n += 1n; return { challengeId: n }", compared},
	{"a kept ctx", "let k;", "if (k === undefined) k = ctx; else return { challengeId: 9n }", compared},
	{"a Map", "const kept = new Map([['n', 0n]]);", "kept.set('n', kept.get('n') + 1n); return { challengeId: kept.get('n') }", refusedAtLoad},
	{"a Set within an object", "const o = { seen: new Set() };", "o.seen.add(o.seen.size); return { challengeId: BigInt(o.seen.size) }", refusedAtLoad},
	{"a Uint8Array", "const b = new Uint8Array(1);", "b[0] += 1; return { challengeId: BigInt(b[0]) }", refusedAtLoad},
	{"a kept iterator", "const it = [1n, 2n, 3n, 4n, 5n][Symbol.iterator]();", "return { challengeId: it.next().value }", refusedAtLoad},
	{"a kept iterator of a Map", "const it = { of: new Map([[1n, 1n], [2n, 2n]]).keys() };", "return { challengeId: it.of.next().value }", refusedAtLoad},
	{"an object", "const o = { n: 0n };", "o.n += 1n; return { challengeId: o.n }", thrown},
	{"an object under another name", "const o = { n: 0n };", "const p = [o]; p[0].n += 1n; return { challengeId: o.n }", thrown},
	{"an object in a bundle's inner function", "(() => { const o = { n: 0n }; run = () => { const p = o; p.n += 1n; return p.n; }; })(); var run;", "return { challengeId: run() }", thrown},
	{"an array", "const a = [];", "a.push(1); return { challengeId: BigInt(a.length) }", thrown},
	{"a deep array", "const { o: [{ a }] } = { o: [{ a: [] }] };", "a.push(1); return { challengeId: BigInt(a.length) }", thrown},
	{"a function with a field", "function g() {}", "g.n = (g.n ?? 0n) + 1n; return { challengeId: g.n }", thrown},
	{"a function with a field under another name", "function g() {}", "const f = g; f.n = (f.n ?? 0n) + 1n; return { challengeId: g.n }", thrown},
	{"a function with a field that another function changes", "function bump(f) { f.n = (f.n ?? 0n) + 1n; return f.n; } function g() {}", "return { challengeId: bump(g) }", thrown},
	{"a function that changes itself under another name", "function bump() { const b = bump; b.n = (b.n ?? 0n) + 1n; return b.n; }", "return { challengeId: bump() }", thrown},
	{"a function's prototype with a field", "function g() {}", "const p = g.prototype; p.n = (p.n ?? 0n) + 1n; return { challengeId: p.n }", thrown},
	{"a function with a field in a bundle's inner function", "(() => { function g() {} run = () => { const f = g; f.n = (f.n ?? 0n) + 1n; return f.n; }; })(); var run;", "return { challengeId: run() }", thrown},
	{"a class with a field under another name", "class C { static n = 0n; }", "const b = C; b.n += 1n; return { challengeId: b.n }", thrown},
	{"a function of a function with a field under another name", "function make() { function g() {} return () => { const f = g; f.n = (f.n ?? 0n) + 1n; return f.n; }; } const next = make();", "return { challengeId: next() }", compared},
	{"a class with a field", "class C {}", "C.n = (C.n ?? 0n) + 1n; return { challengeId: C.n }", thrown},
	{"a class's prototype", "class C {} const c = new C();", "const p = Object.getPrototypeOf(c); p.n = (p.n ?? 0n) + 1n; return { challengeId: p.n }", thrown},
	{"a shared object's field", "class C { n = 0n; next() { this.n += 1n; return this.n; } } const c = new C();", "return { challengeId: c.next() }", thrown},
	{"a private field", "class C { #n = 0n; next() { this.#n += 1n; return this.#n; } } const c = new C();", "return { challengeId: c.next() }", compared},
	{"a static private field", "class S { static #n = 0n; static next() { S.#n += 1n; return S.#n; } }", "return { challengeId: S.next() }", compared},
	{"a closure over a variable", "function make() { let n = 0n; return () => { n += 1n; return n; }; } const next = make();", "return { challengeId: next() }", compared},
	{"a closure over a parameter", "const f = ((o) => () => { o.n += 1n; return o.n; })({ n: 0n });", "return { challengeId: f() }", compared},
	{"a closure over a Map", "const f = ((m) => () => { m.set(m.size, 1); return BigInt(m.size); })(new Map());", "return { challengeId: f() }", compared},
}

func TestWhatAModuleKeepsIsFound(t *testing.T) {
	for _, keeper := range keepers {
		t.Run(keeper.name, func(t *testing.T) {
			chain, code, err := compileOne(t, keeper.declarations, keeper.body)
			require.NoError(t, err)
			old, err := code.New()
			if keeper.found == refusedAtLoad {
				require.ErrorContains(t, err, "that the whole module shares would")
				return
			}
			require.NoError(t, err)
			first, err := runOne(t, chain, old)
			if keeper.found == thrown {
				require.Equal(t, internal, codeOf(err))
				return
			}
			require.NoError(t, err)
			second, err := runOne(t, chain, old)
			require.NoError(t, err)
			fresh, err := code.New()
			require.NoError(t, err)
			again, err := runOne(t, chain, fresh)
			require.NoError(t, err)
			require.Equal(t, first, again, "fresh engines agree")
			require.NotEqual(t, first, second, "an old one does not")
		})
	}
}
