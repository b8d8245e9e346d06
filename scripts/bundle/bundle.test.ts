import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBundle } from './build.ts';
import { meter } from './meter.ts';
import { findRefusedSyntax } from './syntax.ts';

/** Runs metered code with a large budget and gives its value and the steps it took. */
function countSteps(source: string): { value: unknown; steps: number } {
  const { code } = meter(source, 'test.js', () => true);
  const run = new Function(
    '$copyWith',
    `let $steps = 1000; const $exhausted = () => { throw new Error('exhausted'); };${code};return { value: main(), steps: 1000 - $steps };`,
  );
  return run((source: object, changes: object) => ({ ...source, ...changes }));
}

describe('meter', () => {
  test.each<[string, string, number, unknown]>([
    ['a function', 'function main() { return 1; }', 1, 1],
    ['an arrow with an expression', 'const f = (x) => x + 1; const main = () => f(f(1));', 3, 3],
    ['an arrow that gives an object', 'const main = () => ({ a: 1 });', 1, { a: 1 }],
    ['an arrow that gives an arrow', 'const f = (a) => (b) => a + b; function main() { return f(1)(2); }', 3, 3],
    ['for, one statement', 'function main() { let n = 0; for (let i = 0; i < 5; i++) n += i; return n; }', 6, 10],
    ['for in for', 'function main() { let n = 0; for (let i = 0; i < 3; i++) for (const x of [1, 2]) n += x; return n; }', 10, 9],
    ['an empty loop', 'function main() { let i = 0; for (; i++ < 4; ); return i; }', 5, 5],
    ['while', 'function main() { let i = 0; while (i < 4) i++; return i; }', 5, 4],
    ['do while', 'function main() { let i = 0; do i++; while (i < 4); return i; }', 5, 4],
    [
      'continue and labels',
      'function main() { let n = 0; a: for (const x of [1, 2, 3]) { for (;;) { n += x; continue a; } } return n; }',
      7,
      6,
    ],
    ['callbacks of natives', 'function main() { return [1, 2, 3].map((x) => x * 2); }', 4, [2, 4, 6]],
    [
      'methods, constructors, getters',
      'class A { constructor() { this.x = 1; } get y() { return this.x; } z() { return this.y; } } function main() { return new A().z(); }',
      4,
      1,
    ],
    [
      'a derived constructor',
      'class A {} class B extends A { constructor() { super(); } } function main() { return new B() instanceof A; }',
      2,
      true,
    ],
    ['directives stay first', 'function main() { "use strict"; return this === undefined; }', 1, true],
    ['recursion', 'function f(n) { return n === 0 ? 0 : f(n - 1); } function main() { return f(9); }', 11, 0],
  ])('counts %s', (_name, source, steps, value) => {
    expect(countSteps(source)).toEqual({ value, steps });
  });

  test.each([
    ['const a = { x: 1, y: 2 }; const main = () => ({ ...a, y: 3 });', { x: 1, y: 3 }],
    ['const a = { x: 1 }; const main = () => ({ ...a });', { x: 1 }],
    ['const a = { x: 1 }; const main = () => ({ ...(a ?? {}), b: { ...a, z: 1 }, f: 2, });', { x: 1, b: { x: 1, z: 1 }, f: 2 }],
    ['const a = { x: 1 }; const main = () => ({ ...{ ...a, y: 1 }, z: 2 });', { x: 1, y: 1, z: 2 }],
    ['const a = { x: 1 }; const main = () => ({ y: 2, ...a });', { y: 2, x: 1 }],
    ['const a = { x: 1 }, b = { y: 2 }; const main = () => ({ ...a, ...b });', { x: 1, y: 2 }],
  ])('%s copies', (source, value) => {
    expect(countSteps(source).value).toEqual(value);
  });

  const kit = `
    function collection(d) { return { id: d.id, set(ctx, key, value) { return 'called'; } }; }
    function index(d) { return collection(d); }
    function eventsOf() { return (ctx, name, value) => 'called'; }
    const host = { set: (...given) => given, get: (...given) => given, emit: (...given) => given };
    const here = { host };
    const deals = collection({ id: 4 }), byHost = index({ id: 5 }), emit = eventsOf();`;

  test.each<[string, string, number, unknown]>([
    ['set of a collection', 'const main = () => deals.set(here, [1], 2);', 2, [4, [1], 2]],
    ['find of a collection', 'const main = () => (deals.find(here, [deals.find(here, [1])]));', 3, [4, [[4, [1]]]]],
    ['add to an index', 'const main = () => byHost.add(here, [1]);', 2, [5, [1], true]],
    ['an event', "const main = () => emit(here, 'Paid', { amount: 1 });", 2, ['Paid', { amount: 1 }]],
    ['no other method', 'deals.all = (ctx, key) => key; const main = () => deals.all(here, 7);', 2, 7],
    ['no local variable of the name', 'const main = () => { const deals = { set: (ctx, key) => key }; return deals.set(here, 7); };', 2, 7],
    ['nothing whose context is computed', 'const main = () => deals.set((0, here), [1], 2);', 2, 'called'],
  ])('%s is a call of the host', (_name, source, steps, value) => {
    const loading = countSteps(`${kit} function main() {}`).steps - 1;
    const counted = countSteps(`${kit} ${source}`);
    expect({ ...counted, steps: counted.steps - loading }).toEqual({ value, steps });
  });

  test('ends what does not end by itself', () => {
    const endless = ['for (;;) {}', 'while (true);', 'for (;;) ;', 'const f = () => f(); f();'];
    for (const body of endless) expect(() => countSteps(`function main() { ${body} }`), body).toThrow('exhausted');
  });
});

describe('refused syntax', () => {
  test.each([
    ['async function f() {}', 'async is banned'],
    ['const f = async () => {};', 'async is banned'],
    ['function* f() {}', 'generators are banned'],
    ['const x = /a+/;', 'regular expressions are banned'],
    ['const x = 0.5;', '0.5 is banned, use a whole number or a bigint'],
    ['const x = 1e300;', '1e300 is banned'],
    ['with (a) {}', 'with is banned'],
    ['try { f(); } catch {}', 'try is banned, use attempt'],
    ['for (const k in o) {}', 'for-in is banned'],
    ['import("x");', 'dynamic import is banned'],
    ['eval("1");', 'eval is banned'],
    ['new Function("1");', 'Function is banned'],
    ['f(...a);', 'spread in calls is banned'],
    ['a.push(...b);', 'spread in calls is banned'],
    ['tag`x`;', 'tagged templates are banned'],
    ['a.length = 5;', 'assigning length is banned'],
    ['a **= 2n;', '**= is banned'],
    ['const x = a ** b;', '** takes a literal whole number as exponent'],
    ['const x = 2 ** (1 / 3);', '** takes a literal whole number as exponent'],
    ['const [a, ...rest] = b;', 'rest in a pattern is banned'],
    ['const { a, ...rest } = b;', 'rest in a pattern is banned'],
    ['Math.random();', 'Math.random is banned'],
    ['new Date();', 'Date is banned, use ctx.time or ctx.height'],
    ['JSON.stringify(a);', 'JSON is banned'],
    ['$steps = 1e9;', '$steps is banned'],
    ['debugger;', 'debugger is banned'],
  ])('%s', (source, text) => {
    expect(findRefusedSyntax(source).map((refusal) => refusal.text)).toEqual([expect.stringContaining(text)]);
  });

  test('properties with banned names are fine', () => {
    expect(findRefusedSyntax('const a = { Date: 1, eval() {} }; a.Date; a.JSON; class B { Promise = 1; };')).toEqual([]);
  });
});

describe('bundle', () => {
  let home = '';
  const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

  beforeAll(async () => {
    home = await mkdtemp(`${tmpdir()}/bundle-`);
    await mkdir(`${home}/modules/small`, { recursive: true });
    await writeFile(
      `${home}/modules/small/rules.ts`,
      '// A comment that moves lines.\n\nexport function fail(count: number): never {\n  throw new Error("failed " + count);\n}\n',
    );
  });
  afterAll(() => rm(home, { recursive: true }));

  async function build(text: string) {
    await writeFile(`${home}/modules/small/module.ts`, text);
    return buildBundle(home, { name: 'small', entry: 'modules/small/module.ts' });
  }

  const good = "import { fail } from './rules.ts';\nexport default { version: 3, go: () => fail(2) };\n";

  test('gives a function of the host with the meter in its record', async () => {
    const bundle = await build(good);
    expect(bundle.version).toBe(3);
    const exhausted = () => {
      throw new Error('exhausted');
    };
    const record = new Function(`return ${bundle.code}`)()({ exhausted }) as {
      enter(budget: number, run: unknown, ctx: unknown, arg: unknown): unknown;
      remaining(): number;
      setRemaining(steps: number): void;
      go: unknown;
    };
    expect(() => record.enter(5, record.go, {}, {})).toThrow('failed 2');
    expect(record.remaining()).toBe(3);
    expect(() => record.enter(1, record.go, {}, {})).toThrow('exhausted');
    record.setRemaining(7);
    expect(record.remaining()).toBe(7);
    expect(record.enter(9, (ctx: number, arg: number) => ctx + arg, 1, 2)).toBe(3);
  });

  test('its source map leads from the metered code to the line that was written', async () => {
    const bundle = await build(good);
    const lines = bundle.code.split('\n');
    const line = lines.findIndex((text) => text.includes('throw new Error("failed'));
    const entry = new SourceMap(JSON.parse(bundle.map)).findEntry(line, (lines[line] as string).indexOf('throw'));
    expect(entry).toMatchObject({ originalSource: 'modules/small/rules.ts', originalLine: 3, originalColumn: 2 });
  });

  test('says in the written file what is refused', async () => {
    await expect(build("import { fail } from './rules.ts';\nexport default { version: 1, at: new Date(), go: fail };\n")).rejects.toThrow(
      'modules/small/module.ts:2:38: Date is banned, use ctx.time or ctx.height',
    );
  });

  test('refuses a module that keeps something from one call to the next', async () => {
    await expect(build('const seen = new Map();\nexport default { version: 1, go: (key: string) => seen.has(key) };\n')).rejects.toThrow(
      'modules/small/module.ts:1:14: a Map that the whole module shares',
    );
  });

  test('calls the host itself for what the kit made, whatever its name in the bundle, and for nothing else', async () => {
    await mkdir(`${home}/modules/kit`, { recursive: true });
    const maker = 'export function index(id: number) { return { id, has: (ctx: unknown, key: number) => key === id }; }\n';
    await writeFile(`${home}/modules/kit/collection.ts`, maker);
    await writeFile(`${home}/modules/small/index.ts`, maker);
    const use = 'const byHost = index(1);\nconst byKit = kitIndex(2);\n';
    const record = 'export default { version: 1, own: (ctx: object) => byHost.has(ctx, 3), kit: (ctx: object) => byKit.has(ctx, 3) };\n';
    const imports = ["import { index as kitIndex } from '../kit/collection.ts';\n", "import { index } from './index.ts';\n"];
    for (const order of [imports, imports.toReversed()]) {
      const { code } = await build(order.join('') + use + record);
      expect(code).toContain('byHost.has(ctx, 3)');
      expect(code).toContain('ctx.host.has(byKit.id, 3)');
    }
  });

  test('is the same when built again, and another when a source changes', async () => {
    const [first, second, other] = [await build(good), await build(good), await build(good.replace('fail(2)', 'fail(4)'))];
    expect(second).toEqual(first);
    expect([other.sha256 === first.sha256, other.sourceSha256 === first.sourceSha256]).toEqual([false, false]);
  });

  test('the committed lock names every module that has a bundle', async () => {
    const lock = JSON.parse(await readFile(`${repository}/modules/bundles.lock.json`, 'utf8')) as Record<string, { sha256: string }>;
    expect(Object.keys(lock)).toEqual(expect.arrayContaining(['escrow', 'guestbook', 'storage']));
  });
});
