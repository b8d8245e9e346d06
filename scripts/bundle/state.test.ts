import { describe, expect, test } from 'vitest';
import { findModuleState } from './state.ts';

/** A module's source and the bundle esbuild makes of it: what one refuses the other must. */
function findIn(declarations: string, body: string): string[][] {
  const handler = `function handle(ctx, message) { ${body} }`;
  const source = `${declarations} export ${handler}`;
  const bundle = `(() => { ${declarations.replaceAll('const ', 'var ').replaceAll('let ', 'var ')} ${handler} $load({ handle }); })();`;
  return [findModuleState(source, 'module'), findModuleState(bundle)].map((refusals) => refusals.map((refusal) => refusal.text));
}

describe('what outlives a call is refused', () => {
  test.each([
    ['a let', 'let n = 0n;', 'n += 1n; return n;', 'assigning n,'],
    ['a let that is counted up', 'let n = 0;', 'n++;', 'assigning n,'],
    ['a let in a pattern', 'let n = 0, m = 0;', '[n, { a: m }] = message;', 'assigning n,'],
    ['a let of a loop', 'let n;', 'for (n of message) ctx.log(n);', 'assigning n,'],
    ['a kept ctx', 'let kept;', 'kept = ctx;', 'assigning kept,'],
    ['a Map', 'const seen = new Map();', 'seen.set(1, 2);', 'a Map that the whole module shares'],
    ['a Map within an object', 'const caches = { deals: new Map() };', 'caches.deals.set(1, 2);', 'a Map that the whole module shares'],
    ['a Set', 'const seen = new Set([1]);', 'seen.add(1);', 'a Set that the whole module shares'],
    ['a Uint8Array', 'const b = new Uint8Array(1);', 'b[0] += 1;', 'a Uint8Array that the whole module shares'],
    ['a Uint8Array of bytes', 'const b = Uint8Array.of(1);', 'return b;', 'a Uint8Array that the whole module shares'],
    ['an array', 'const a = [];', 'a.push(1);', 'changing a,'],
    ['an item of an array', 'const a = [1];', 'a[0] = 2;', 'changing a,'],
    ['an object', 'const o = { n: 0n };', 'o.n += 1n;', 'changing o,'],
    ['a deep field', 'const o = { p: [{ n: 0 }] };', 'o.p[0].n++;', 'changing o,'],
    ['a deleted field', 'const o = { n: 0n };', 'delete o.n;', 'changing o,'],
    ['a function with a field', 'function g() {}', 'g.n = 1;', 'changing g,'],
    [
      'a closure over a variable',
      'function make() { let n = 0n; return () => { n += 1n; return n; }; } const next = make();',
      'next();',
      'closure that assigns n',
    ],
    [
      'a closure of a closure',
      'const outer = () => { let n = 0; const inner = () => () => { n++; }; return inner(); }; const next = outer();',
      'next();',
      'closure that assigns n',
    ],
    [
      'a closure over an array',
      'function make() { const a = []; return () => { a.push(1); }; } const next = make();',
      'next();',
      'closure that changes a',
    ],
    [
      'a closure over a Map',
      'function make() { const m = new Map(); return (k) => m.get(k); } const next = make();',
      'next();',
      'closure over a Map',
    ],
    [
      'a closure that lets an object go',
      'function make() { const o = { n: 0 }; return (f) => f(o); } const next = make();',
      'next();',
      'closure that hands on o',
    ],
    [
      'a parameter of a function called at once',
      'const f = ((o) => () => { o.n += 1n; return o.n; })({ n: 0n });',
      'f();',
      'closure that changes o',
    ],
    ['a private field', 'class C { #n = 0n; next() { this.#n += 1n; } } const c = new C();', 'c.next();', 'private field #n'],
    ['a static private field', 'class S { static #n = 0n; static next() { S.#n += 1n; } }', 'S.next();', 'private field #n'],
    [
      'a field of a shared object',
      'class C { n = 0; next() { this.n += 1; } } const c = new C();',
      'c.next();',
      'an object that the whole module shares',
    ],
    [
      'a field of a shared object of a subclass',
      'class B { n = 0; next() { this.n += 1; } } class C extends B {} const c = new C();',
      'c.next();',
      'an object that the whole module shares',
    ],
    ['a static field', 'class S { static n = 0; static next() { this.n += 1; } }', 'S.next();', 'an object that the whole module shares'],
    ['a kept iterator', 'const it = [1n, 2n][Symbol.iterator]();', 'it.next();', 'an iterator that the whole module shares'],
    ['a kept iterator of entries', 'const it = [1n, 2n].entries();', 'it.next();', 'an iterator that the whole module shares'],
  ])('%s', (_name, declarations, body, text) => {
    for (const refused of findIn(declarations, body)) expect(refused.join('\n')).toContain(text);
  });
});

describe('what ends with the call, or never changes, is fine', () => {
  test.each([
    ['variables of a handler', '', 'let n = 0n; for (const x of message) n += x; message.forEach((x) => { n += x; }); return n;'],
    [
      'a Map of a handler, in a closure of it',
      '',
      'const seen = new Map(); message.forEach((x) => seen.set(x, 1)); return [...seen.keys()];',
    ],
    ['constants', 'const a = [1, 2], o = { n: 1n, names: Object.keys({ x: 1 }) }, limit = 5n;', 'return a[0] + o.n + limit;'],
    [
      'a factory whose closures read',
      'function make(name) { const parts = [name]; return (x) => parts[0] + x; } const f = make("a");',
      'return f(1);',
    ],
    [
      'a check while the module loads',
      'function check(xs) { const seen = new Set(); for (const x of xs) seen.add(x); return xs; } const list = check([1]);',
      'return list;',
    ],
    ['what the top level puts together', 'const o = {}; for (const n of ["a", "b"]) o[n] = 1;', 'return o.a;'],
    ['a field that a constructor sets', 'class C { constructor(n) { this.n = n; } } const c = new C(1);', 'return c.n;'],
    ['a name that a parameter hides', 'const total = 1n;', 'const f = (total) => { total += 1n; return total; }; return f(message);'],
    [
      'an item of a collection',
      'const deals = collection({});',
      'const deal = deals.require(ctx, [1n]); deal.n += 1n; deals.set(ctx, [1n], deal); deals.add(ctx, [1n]);',
    ],
  ])('%s', (_name, declarations, body) => {
    expect(findIn(declarations, body)).toEqual([[], []]);
  });
});

// chain/host/engine/kept_test.go has the same: each is a TypeError where it is written.
describe('what only the engine sees, because it freezes what the top level declares, is left to it', () => {
  test.each([
    ['a field of a function under another name', 'function tally() {}', 'const t = tally; t.n = 1;'],
    ['a field of a function that is handed on', 'function bump(t) { t.n = 1; } function tally() {}', 'bump(tally);'],
    ['a static field under another name', 'class Box { static n = 0; }', 'const b = Box; b.n += 1;'],
    ['a field of the handler itself', '', 'const h = handle; h.n = 1;'],
    ["a field of a function's prototype", 'function tally() {}', 'const p = tally.prototype; p.n = 1;'],
  ])('%s', (_name, declarations, body) => {
    expect(findIn(declarations, body)).toEqual([[], []]);
  });
});
