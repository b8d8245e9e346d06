package engine

import (
	"testing"

	"github.com/dop251/goja"
	"github.com/dop251/goja/parser"
	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/host/codec"
)

// literalScripts use literals in every way that modules may, and give a text.
var literalScripts = []string{
	"(() => { const o = { a: 1, b: 'x', c: [1, 2] }; return Object.keys(o).join() + o.a + o.b + o.c.length; })()",
	"(() => { const o = { a: 1 }; o.b = 2; o.a += 5; delete o.missing; return JSON.stringify(o); })()",
	"(() => { const o = { a: 1, b: 2, c: 3 }; delete o.b; o.b = 4; return JSON.stringify(o) + ('b' in o) + ('x' in o) + o.hasOwnProperty('c'); })()",
	"(() => { const one = () => ({ a: 1, b: 2 }); const x = one(), y = one(); x.a = 9; x.c = 1; return JSON.stringify([x, y, one()]); })()",
	"(() => { const { a, b: { c }, ...rest } = { a: 1, b: { c: 2 }, d: 3, e: 4 }; return JSON.stringify([a, c, rest]); })()",
	"(() => { const a = 1, b = undefined; const o = { a, b }; return JSON.stringify(o) + String(o.b) + Object.keys(o); })()",
	"(() => { const o = { 2: 'two', 1: 'one', x: 0 }; return Object.keys(o).join(); })()",
	"(() => { const o = { f: () => 1, g() { return 2; }, get h() { return 3; } }; return o.f.name + o.g() + o.h; })()",
	"(() => { const o = { 'with space': 1, é: 2, ['com' + 'puted']: 3, ...{ z: 4 } }; return JSON.stringify(o); })()",
	"(() => { const o = { a: 1, a: 2 }; return JSON.stringify(o); })()",
	"JSON.stringify(Object.assign({ a: 1 }, { b: 2 })) + JSON.stringify(Object.entries({ a: 1, b: 2 }))",
	"String({ a: 1 }) + typeof { a: 1 } + ({ a: 1 } instanceof Object) + ({ a: 1 }.toString === Object.prototype.toString)",
	"(() => { const key = { k: 1 }; const m = new Map([[key, 'v']]); return m.get(key) + m.has({ k: 1 }) + (key === key); })()",
	"((list) => list.length + list.join() + Array.isArray(list) + typeof list + list[5] + list[-1])(kit.find(0, [3, 1, 2]))",
	"((list) => { list.push(4, 5); list[0] = 9; list[5] = 1; return list.length + list.map((x) => x + 1).join() + list.slice(1, 3); })(kit.find(0, [3, 1, 2]))",
	"((list) => [...list].sort().join() + list.sort((a, b) => b - a).join() + list.reverse() + list.indexOf(2) + list.includes(7))(kit.find(0, [3, 1, 2]))",
	"((list) => { const [a, ...rest] = list; return a + '/' + rest.join() + list.concat([4], [[5]]).length + list.splice(1, 1).join() + list.join(); })(kit.find(0, [3, 1, 2]))",
	"((list) => { let s = ''; for (const x of list) s += x; list.forEach((x, i) => { s += i; }); return s + list.pop() + list.shift() + list.length; })(kit.find(0, [3, 1, 2]))",
	"((list) => { list.length = 1; return JSON.stringify(list) + Object.keys(list) + list.flatMap((x) => [x, x]); })(kit.find(0, ['a', 'b']))",
	"((list) => { list.unshift(8, 9); list.splice(1, 0, 'a', 'b'); list.splice(3, 1, 5, 6, 7); list[12] = 'z'; return list.length + list.join() + list[11]; })(kit.find(0, [1, 2]))",
	"((list) => { list.fill(0, 1); list.splice(0, 2); list.unshift(); list.push(); return list.join() + list.length + list.shift() + list.shift(); })(kit.find(0, [1, 2, 3]))",
	"(() => { const o = { a: 1 }; for (let i = 0; i < 100; i++) o['k' + i] = i; delete o.k50; delete o.a; o.k50 = 'x'; return Object.keys(o).length + o.k99 + o.k50 + ('a' in o) + o.k7; })()",
	"((a, b) => a.concat(b).join() + b[0].x + a.findLastIndex((v) => v === 2))(kit.find(0, [1, 2]), kit.find(0, [{ x: 5 }]))",
	"Math.max(...kit.find(0, [1, 7, 3])) + [[1, 2].length, [3]].join()",
	"(() => { const list = []; list.push([1, 'a'], [2, 'b']); return list.map(([n, s]) => s + n).join(); })()",
	"(() => { const t = { n: 1n, inner: { m: 2n } }; t.inner.m += t.n; t.n -= 1n; return t.inner.m + '/' + t.n; })()",
	"(() => { function f({ a = 1, b } = {}, [c, d] = []) { return [a, b, c, d].join(); } return f({ b: 2 }, [3]) + f() + f({ a: 5, b: 6 }, [7, 8]); })()",
}

func TestReplacedLiteralsMeanTheSame(t *testing.T) {
	for _, script := range literalScripts {
		script = "(() => { const kit = { find: (ctx, key) => key }; return String(" + script + "); })()"
		want, err := goja.New().RunString(script)
		require.NoError(t, err, script)
		for _, loading := range []bool{false, true} {
			got, err := runReplaced(t, script, loading)
			require.NoError(t, err, script)
			require.Equal(t, want.String(), got.String(), script)
		}
	}
}

func runReplaced(t *testing.T, script string, loading bool) (goja.Value, error) {
	runtime := goja.New()
	realm, err := codec.NewRealm(runtime)
	require.NoError(t, err)
	made := &literals{realm: realm, loading: loading}
	require.NoError(t, runtime.Set(objectName, made.object))
	require.NoError(t, runtime.Set(arrayName, made.array))
	tree, err := goja.Parse("literals.js", script, parser.WithDisableSourceMaps)
	require.NoError(t, err)
	replaceLiterals(tree)
	program, err := goja.CompileAST(tree, true)
	require.NoError(t, err)
	return runtime.RunProgram(program)
}

// An array that would be large for nothing is refused.
func TestAnArrayDoesNotGrowWithoutBound(t *testing.T) {
	for _, growth := range []string{"list[1e9] = 1", "list.length = 1e9", "list[-1] = 1", "list[65536] = 1"} {
		_, err := runReplaced(t, "((list) => { "+growth+"; })(({ find: (ctx, key) => key }).find(0, [1, 2]))", false)
		require.ErrorContains(t, err, "TypeError", growth)
	}
}

func TestWhatABundleMakesWhileItLoadsCanBeFrozen(t *testing.T) {
	for loading, want := range map[bool]string{true: "", false: "TypeError"} {
		_, err := runReplaced(t, "Object.freeze({ a: 1 })", loading)
		if want == "" {
			require.NoError(t, err)
		} else {
			require.ErrorContains(t, err, want)
		}
	}
}
