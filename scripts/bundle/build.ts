import remapping from '@jridgewell/remapping';
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { dirname, relative } from 'node:path';
import { meter } from './meter.ts';
import { findModuleState } from './state.ts';
import { findRefusedSyntax } from './syntax.ts';

export interface BundleSource {
  readonly name: string;
  /** Path of module.ts from the repository's root. */
  readonly entry: string;
}

export interface Bundle {
  readonly name: string;
  readonly code: string;
  readonly map: string;
  /** SHA-256 of `code`, hex. */
  readonly sha256: string;
  /** SHA-256 over the paths and contents of all source files, hex. */
  readonly sourceSha256: string;
  /** The module's consensus version. */
  readonly version: number;
}

/** Steps that the module's own declarations may take while it is loaded. Arbitrary, some hundred times what they need. */
const loadSteps = 1_000_000;

const head = `(function (host) {
"use strict";
var $steps = ${loadSteps};
var $exhausted = host.exhausted;
var $copyWith = host.copyWith;
var $record;
function $load(record) { $record = record; }
`;

const tail = `
$record.enter = function (budget, run, ctx, arg) { $steps = budget + 1; return run(ctx, arg); };
$record.remaining = function () { return $steps - 1; };
$record.setRemaining = function (steps) { $steps = steps + 1; };
return $record;
})
`;

/** Builds one module's bundle: esbuild, refusal of what modules must not hold, meter, composed source map. Throws an Error with every refusal. */
export async function buildBundle(repositoryDir: string, source: BundleSource): Promise<Bundle> {
  const entryDir = dirname(`${repositoryDir}/${source.entry}`);
  const result = await build({
    stdin: {
      contents: 'import record from "./module.ts";\n$load(record);\n',
      resolveDir: entryDir,
      sourcefile: 'bundle-entry.ts',
      loader: 'ts',
    },
    absWorkingDir: repositoryDir,
    outfile: `${repositoryDir}/modules/bundles/${source.name}.js`,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    platform: 'neutral',
    minify: false,
    legalComments: 'none',
    charset: 'utf8',
    sourcemap: 'external',
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { target: 'es2022', useDefineForClassFields: true, verbatimModuleSyntax: true } },
  });
  const built = requireOutput(result.outputFiles, '.js');
  const builtMap = requireOutput(result.outputFiles, '.map');
  const originals = new SourceMap(JSON.parse(builtMap));
  checkSyntax(source.name, built, originals);
  const metered = meter(built, `${source.name}.js`, (line, column) => isKit(originals, line, column));
  const code = head + metered.code + tail;
  const map = composeMap(source.name, metered.map.toString(), builtMap);
  const inputs = Object.keys(result.metafile.inputs)
    .filter((path) => !path.endsWith('bundle-entry.ts'))
    .sort();
  const sourceSha256 = await hashSources(repositoryDir, inputs);
  return { name: source.name, code, map, sha256: sha256(code), sourceSha256, version: readVersion(code) };
}

function requireOutput(files: readonly { path: string; text: string }[], ending: string): string {
  const file = files.find(({ path }) => path.endsWith(ending));
  if (file === undefined) throw new Error(`esbuild gave no ${ending} file`);
  return file.text;
}

function checkSyntax(name: string, built: string, originals: SourceMap): void {
  const refusals = [...findRefusedSyntax(built), ...findModuleState(built)];
  if (refusals.length === 0) return;
  const lines = refusals.map((refusal) => {
    const original = originals.findEntry(refusal.line - 1, refusal.column);
    if (!('originalSource' in original)) return `  line ${refusal.line} of the bundle: ${refusal.text}`;
    return `  ${cleanSource(original.originalSource)}:${original.originalLine + 1}:${original.originalColumn + 1}: ${refusal.text}`;
  });
  throw new Error(`module ${name} cannot be bundled:\n${lines.join('\n')}`);
}

const kitDir = 'modules/kit/';

function isKit(originals: SourceMap, line: number, column: number): boolean {
  const original = originals.findEntry(line - 1, column);
  return 'originalSource' in original && cleanSource(original.originalSource).startsWith(kitDir);
}

/** The path from the repository's root: esbuild writes it from the folder of the bundles. */
function cleanSource(path: string): string {
  return relative('/', new URL(path, 'file:///modules/bundles/').pathname);
}

function composeMap(name: string, meteredMap: string, builtMap: string): string {
  const composed = remapping(meteredMap, (file) => (file === `${name}.js` ? builtMap : null));
  // The head comes before the first mapped line.
  const shift = ';'.repeat(head.split('\n').length - 1);
  const sources = composed.sources.map((source) => (source === null ? null : cleanSource(source)));
  return `${JSON.stringify({ version: 3, file: `${name}.js`, sources, names: [], mappings: shift + String(composed.mappings) })}\n`;
}

async function hashSources(repositoryDir: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n${sha256(await readFile(`${repositoryDir}/${path}`))}\n`);
  return hash.digest('hex');
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Runs the bundle's declarations once, here, with a host that has nothing: whatever needs a chain at load is a bug. */
function readVersion(code: string): number {
  const load = new Function(`return ${code}`) as () => (host: object) => { version: number };
  return load()({ exhausted: throwExhausted, copyWith: copyWith }).version;
}

function copyWith(source: object, changes: object): object {
  return { ...source, ...changes };
}

function throwExhausted(): never {
  throw new Error('loading takes more steps than it may');
}
