import { describe, expect, test } from 'vitest';
import { checkAll } from './check.ts';
import { findImports } from './imports.ts';
import { splitWords } from './names.ts';

function errorsOf(path: string, text: string): string[] {
  return checkAll({ path, text })
    .filter((finding) => !finding.isWarning)
    .map((finding) => finding.text);
}

function warningsOf(path: string, text: string): string[] {
  return checkAll({ path, text })
    .filter((finding) => finding.isWarning)
    .map((finding) => finding.text);
}

describe('import matrix', () => {
  const imports = (path: string, target: string, kind = 'import { a } from') => errorsOf(path, `${kind} '${target}';\n`);

  test.each([
    ['modules/storage/handlers.ts', 'node:fs', 'importing node:fs is banned in modules, use the kit'],
    ['modules/storage/handlers.ts', '@noble/hashes/sha2.js', 'is banned in modules, use the kit'],
    ['modules/storage/handlers/open.ts', '../../escrow/state.ts', 'use its functions through modulePort'],
    ['modules/storage/handlers.ts', '../escrow/functions.ts', 'use import type and modulePort'],
    ['modules/storage/state.ts', '../../proto/gen/modules/storage.ts', 'use import type'],
    ['modules/storage/rules.ts', '@marspace/kit', 'use @marspace/kit/math'],
    ['modules/storage/rules/price.ts', '../state.ts', 'use kit math and types only'],
    ['modules/kit/item.ts', '@marspace/kit', 'banned in the kit, use the file'],
    ['modules/storage/block.ts', '@marspace/testkit', 'is banned in modules'],
    ['clients/sdk/src/client.ts', '@marspace/testkit', 'is banned outside tests'],
    ['clients/sdk/src/client.ts', './client.test.ts', 'is banned outside tests'],
    ['clients/sdk/src/client.ts', '../../../scripts/tidy.ts', 'is banned in clients'],
  ])('%s must not import %s', (path, target, text) => {
    expect(imports(path, target)).toEqual([expect.stringContaining(text)]);
  });

  test.each([
    ['modules/storage/handlers/open.ts', '../state.ts'],
    ['modules/storage/handlers.ts', '@marspace/kit'],
    ['modules/storage/rules.ts', '@marspace/kit/math'],
    ['modules/storage/rules/price.ts', './settlement.ts'],
    ['modules/storage/storage.fuzz.test.ts', '@marspace/testkit'],
    ['modules/testkit/chain.ts', 'node:fs'],
    ['clients/sdk/src/amounts.ts', '@marspace/storage/rules'],
  ])('%s may import %s', (path, target) => {
    expect(imports(path, target)).toEqual([]);
  });

  test('types may come from further away', () => {
    expect(imports('modules/storage/ports.ts', '../escrow/functions.ts', 'import type { EscrowFunctions } from')).toEqual([]);
    expect(imports('modules/storage/state.ts', '../../proto/gen/modules/storage.ts', 'import { type Deal, type Slot } from')).toEqual([]);
  });

  test('finds every form of import', () => {
    const text = "import a from 'a';\nimport {\n  b,\n} from 'b';\nexport * from 'c';\nimport 'd';\nconst e = await import('e');\n";
    expect(findImports(text).map(({ target, line }) => [target, line])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 5],
      ['d', 6],
      ['e', 7],
    ]);
  });
});

describe('modules', () => {
  test.each([
    ['const x: number = new Date();', 'Date is banned, use ctx.time or ctx.height'],
    ['const seen = new Map<string, number>();', 'a Map that the whole module shares'],
    ['const x = Math.sqrt(2);', 'Math.sqrt is banned'],
    ['const x = Math.random();', 'Math.random is banned, use blockHash'],
    ['const x = 0.1;', '0.1 is banned'],
    ['export async function f(): Promise<void> {}', 'async is banned'],
    ['try { f(); } catch {}', 'try is banned, use attempt'],
    ['const x = list.sort();', 'sort without a comparator is banned'],
    ['const x = 2n ** power;', '** takes a literal whole number as exponent'],
    ['const x = 1n << bits;', '<< with a computed right side is banned'],
    ["const x = 'a'.repeat(9);", 'repeat is banned'],
    ['const x = Number(deal.amount);', 'Number(amount) is banned, amounts are bigint'],
    ['const x = Array.from(list);', 'Array.from is banned'],
    ['for (const key in list) f(key);', 'for-in is banned'],
    ['const x = /a/;', 'regular expressions are banned'],
    ['const x = JSON.stringify(a);', 'JSON is banned, use encode and decode'],
  ])('%s', (code, text) => {
    expect(errorsOf('modules/storage/handlers.ts', `${code}\n`)).toEqual([expect.stringContaining(text)]);
    expect(errorsOf('modules/storage/handlers.test.ts', `${code}\n`)).toEqual([]);
  });

  test('plain code passes', () => {
    const code = 'const list = [3n, 1n].sort((a, b) => (a < b ? -1 : 1));\nexport const x = { y: list[Number(i)] ?? 10n ** 18n };\n';
    expect(errorsOf('modules/storage/handlers.ts', code)).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['clients/sdk/src/utils.ts', 'export const a = 1;\n', 'utils is banned in file names'],
    ['chain/app/helpers.go', 'package app\n', 'helpers is banned in file names'],
    ['clients/sdk/src/a.ts', 'export class DealManager {}\n', 'manager is banned in names (DealManager)'],
    ['chain/app/a.go', 'func (a *App) uploadHelper() {\n}\n', 'helper is banned in names (uploadHelper)'],
    ['clients/sdk/src/a.ts', 'export const collateralMin = 1;\n', 'collateral is banned in names (collateralMin), use deposit'],
  ])('%s: %s', (path, text, wanted) => {
    expect(errorsOf(path, text)).toEqual([expect.stringContaining(wanted)]);
  });

  test('words are whole words', () => {
    expect(splitWords('HTTPServerInfo2')).toEqual(['http', 'server', 'info2']);
    expect(errorsOf('clients/sdk/src/information.ts', 'export const database = 1;\nexport const baseUnitsPerToken = 1;\n')).toEqual([]);
  });
});

describe('text', () => {
  test.each([
    ['chain/a.ts', "console.log('here');\n", 'console is banned'],
    ['clients/sdk/src/a.test.ts', 'test.on' + "ly('x', () => {});\n", 'only, skip and todo are banned'],
    ['chain/app/a_test.go', '\tt.Skip("later")\n', 't.Skip is banned'],
    ['chain/app/a.go', '\tfmt.Println("x")\n', 'fmt.Print is banned'],
    ['chain/app/a.go', '// TO' + 'DO later\n', 'notes to oneself are banned'],
    ['scripts/a.ts', "const path = '/home" + "/me/x';\n", 'paths of one machine are banned'],
    ['clients/sdk/src/a.ts', 'export enum A { B }\n', 'banned'],
  ])('%s: %s', (path, text, wanted) => {
    expect(errorsOf(path, text)).toContainEqual(expect.stringContaining(wanted));
  });

  const written = [
    "console.log('here');\n",
    "console.error('here');\n",
    "process.stdout.write('here');\n",
    "process.stderr?.write('here');\n",
    'const out = process.stdout;\n',
    'start({ stream: process.stderr });\n',
    "target.stderr.write('here');\n",
    "writeSync(2, 'here');\n",
    "import { stdout } from 'node:process';\n",
  ];
  test.each(written)('clients write to stdout and stderr in one place each: %j', (text) => {
    for (const path of ['clients/cli/src/commands/a.ts', 'clients/agents/src/host/a.ts', 'clients/cli/src/main.ts'])
      expect(errorsOf(path, text)).toEqual([expect.stringContaining('writing to stdout or stderr is banned in clients')]);
    for (const path of ['clients/cli/src/output.ts', 'clients/runtime/src/log.ts', 'clients/cli/src/a.test.ts', 'scripts/a.ts'])
      expect(errorsOf(path, text)).not.toContainEqual(expect.stringContaining('writing to'));
  });

  test('what is a terminal may be asked anywhere', () => {
    expect(errorsOf('clients/cli/src/a.ts', "const wide = process.stderr.isTTY;\nprocess.stdout.on('error', end);\n")).toEqual([]);
  });

  test('600 lines are the wall, 150 the aim, and a function has 70', () => {
    expect(errorsOf('clients/sdk/src/a.ts', 'a();\n'.repeat(601))).toEqual(['601 lines, 600 is the wall: split it']);
    expect(warningsOf('clients/sdk/src/a.ts', 'a();\n'.repeat(151))).toEqual(['151 lines, aim at 150']);
    expect(warningsOf('clients/sdk/src/a.ts', `function f() {\n${'  a();\n'.repeat(70)}}\n`)).toEqual([
      'a function of 72 lines, aim at 70',
    ]);
    expect(warningsOf('chain/app/a.go', `func f() {\n${'\ta()\n'.repeat(70)}}\n`)).toEqual(['a function of 72 lines, aim at 70']);
    expect(warningsOf('clients/sdk/src/a.test.ts', 'a();\n'.repeat(151))).toEqual([]);
  });
});
