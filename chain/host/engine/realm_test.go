package engine_test

import (
	"os"
	"regexp"
	"sort"
	"strings"
	"testing"

	"github.com/dop251/goja"
	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/host/bundle"
	"github.com/marspace/marspace/chain/host/engine"
	"github.com/marspace/marspace/chain/host/sandbox"
)

// inRealm evaluates an expression where bundles run and returns its text: the bundle throws it while it loads.
func inRealm(t *testing.T, expression string) string {
	t.Helper()
	chain, err := sandbox.New("marspace-test-1", "storage")
	require.NoError(t, err)
	source := "(function (host) { throw new Error('RESULT ' + (" + expression + ") + ' END'); })"
	code, err := engine.Compile(chain.ABI, []engine.Module{{Bundle: bundle.Bundle{Name: "storage", Source: source}}})
	require.NoError(t, err)
	_, err = code.New()
	require.Error(t, err)
	found := regexp.MustCompile(`(?s)RESULT (.*) END`).FindStringSubmatch(err.Error())
	require.NotNil(t, found, err.Error())
	return found[1]
}

func names(text string) []string {
	found := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' })
	sort.Strings(found)
	return found
}

var quoted = regexp.MustCompile("`([^`]+)`")

// documented returns the names in backquotes of a line of determinism.md.
func documented(line string) []string {
	var found []string
	for _, match := range quoted.FindAllStringSubmatch(line, -1) {
		found = append(found, match[1])
	}
	sort.Strings(found)
	return found
}

func TestTheRealmIsWhatThePageSays(t *testing.T) {
	page, err := os.ReadFile("../../../docs/spec/determinism.md")
	require.NoError(t, err)
	text := string(page)
	globals := text[strings.Index(text, "Globals:"):strings.Index(text, "Everything else is deleted")]
	require.Equal(t, documented(globals), names(inRealm(t, "Object.getOwnPropertyNames(globalThis).join(' ')")))
	rows := regexp.MustCompile("(?m)^\\| `([A-Za-z.]+)` \\| (`.*) \\|$").FindAllStringSubmatch(text, -1)
	require.Greater(t, len(rows), 12)
	// Not in the table: what every function or prototype has, and constants that cannot be removed.
	const ignored = "['constructor', 'prototype', 'name', 'BYTES_PER_ELEMENT'].includes(n) || n === 'length' || typeof Object.getOwnPropertyDescriptor(object, n).value === 'number'"
	for _, row := range rows {
		listed := inRealm(t, "((object) => Object.getOwnPropertyNames(object).filter((n) => !("+ignored+")).join(' '))("+strings.ReplaceAll(row[1], "Function.prototype", "Object.getPrototypeOf(Object)")+")")
		require.Equal(t, documented(row[2]), names(listed), row[1])
	}
}

func TestTheRealmIsFrozen(t *testing.T) {
	require.Equal(t, "true", inRealm(t, `(() => {
		const seen = new Set(), queue = [globalThis, Object.getPrototypeOf(() => 1), Object.getPrototypeOf([][Symbol.iterator]())];
		while (queue.length > 0) {
			const value = queue.pop();
			if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) continue;
			seen.add(value);
			if (!Object.isFrozen(value)) return 'not frozen: ' + String(value);
			queue.push(Object.getPrototypeOf(value));
			for (const name of Object.getOwnPropertyNames(value)) {
				const d = Object.getOwnPropertyDescriptor(value, name);
				queue.push(d.value, d.get, d.set);
			}
		}
		return true;
	})()`))
}

func TestSyntaxThatHasNoPlaceIsRefused(t *testing.T) {
	chain, err := sandbox.New("marspace-test-1", "storage")
	require.NoError(t, err)
	for source, what := range map[string]string{
		"/a+/":                   "a regular expression",
		"async function f() {}":  "an async function",
		"(async () => 1)()":      "an async function",
		"function* f() {}":       "a generator",
		"for (const k in {}) {}": "for-in",
		"debugger":               "debugger",
		"new Error('x').stack":   "the property stack",
		"({ '__proto__': {} })":  "the property __proto__",
		"(1).__proto__":          "the property __proto__",
		"((s) => s)`a`":          "a tagged template",
		"$check(1)":              "the name $check",
		"$kept({})":              "the name $kept",
		"try { f(); } catch {}":  "try",
		"2 ** 0.5":               "** with a fraction",
		"let a = 2; a **= 2":     "**=",
		"const [a, ...b] = [1]":  "a rest in an array's pattern",
		"const { ...b } = {}":    "a rest in an object's pattern",
	} {
		_, err := engine.Compile(chain.ABI, []engine.Module{{Bundle: bundle.Bundle{Name: "storage", Source: source}}})
		require.ErrorContains(t, err, what, source)
		require.ErrorContains(t, err, "storage.js:1:", source)
	}
}

// The checks of growing operators change no result.
func TestCheckedOperatorsComputeTheSame(t *testing.T) {
	for _, expression := range []string{
		"1 + 2 * 3 - 4", "'a' + 1 + 2n", "((a, b) => a + b * a - -b)(3n, 4n)", "((a, b) => a << b)(5n, 7n)", "((a, b) => a ** b)(3n, 5n)",
		"((a) => { a += 2n; a *= a; a <<= 3n; a -= 1n; return a; })(4n)", "((o, i) => { o.n += o.n; o[i++] += 1; return o.n + '/' + o.x + '/' + i; })({ n: 2, x: 5 }, 'x' && 0)",
		"((a) => [...a, ...a].length + `${a[0]}-${a[1] + a[0]}`)([7, 8])", "((a, b) => (a + b) * (a - b) / b % 7n)(90n, 4n)",
		"((a) => a[a.length - 1] + a[0 + 1])([1, 2, 3])", "((a, b) => a + b < a * b && a + b === b + a)(4, 5)", "((a) => { let s = 0; for (let i = 0; i < a; i += 1) s += i; return s; })(10)",
		"((a = 1 + 1, { b = a + a } = {}) => b + a)()", "((x) => { x.y ??= x.z + x.z; return x.y; })({ z: 21 })", "-7n >> 1n", "2 ** 10 + 3 ** 2", "2n ** 64n - 1n", "(-3n) ** 3n", "((a) => a * a * a * a * a * a * a * a % 1000007n)(12345n)",
		"[...new Set([1, 2, 2]), ...new Map([[1, 2]]).keys(), ...'ab', ...[].concat([7], 8)].join()", "((o) => Object.entries({ ...o, b: 2, ...{ c: 3 } }).length + Object.keys({ ...o, d: 1 }).join())({ a: 1 })",
		"Math.max.apply(null, [1, 9, 3]) + Math.max(...[4, 5])", "'a,b,,c'.split(',').length + 'abcabc'.lastIndexOf('c') + ' x '.trim() + 'abc'.slice(1, 2)",
		"[3, 1, 2].sort((a, b) => a - b).concat([[4]], 5).flatMap((x) => [x, x]).length", "BigInt.asUintN(64, -1n) + BigInt.asIntN(8, 255n)", "new Set('aab').size + new Map([['a', 1]]).get('a')",
		"Object.fromEntries(new Map([['a', 1]])).a + String(12n) + (255n).toString(16)", "[...new Uint8Array([1, 2, 3]).map((x) => x * 2)].join() + new Uint8Array([5, 6, 7]).slice(1).length",
	} {
		want, err := goja.New().RunString("String(" + expression + ")")
		require.NoError(t, err, expression)
		require.Equal(t, want.String(), inRealm(t, expression), expression)
	}
}
