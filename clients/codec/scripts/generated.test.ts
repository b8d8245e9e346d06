import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

describe('generated files', () => {
  it.each(['build-wasm.ts', 'write-vectors.ts'])(
    'are what %s makes from source',
    async (name) => {
      const { stderr } = await run(process.execPath, [script(name), '--check']);
      expect(stderr).toBe('');
    },
    60_000,
  );
});
