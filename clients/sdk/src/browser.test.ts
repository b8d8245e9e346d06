import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('bundles for browsers without anything of Node', async () => {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./index.ts', import.meta.url))],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const external = Object.values(result.metafile.inputs).flatMap((input) => input.imports.filter((one) => one.external === true));
  expect(external.map((one) => one.path)).toEqual([]);
});
