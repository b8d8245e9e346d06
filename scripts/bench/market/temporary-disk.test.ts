import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureTemporaryDisk } from './temporary-disk.ts';

const id = '0123456789abcdef'.repeat(2);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marspace-disk-'));
  for (const name of ['home', 'temporary', 'files']) mkdirSync(join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, bytes: number): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), new Uint8Array(bytes));
}

const measure = (pid?: number): number =>
  measureTemporaryDisk({
    home: join(folder, 'home'),
    temporary: join(folder, 'temporary'),
    file: join(folder, 'files', 'target'),
    fileBytes: 1_000,
    pid,
  });

describe('temporary disk', () => {
  it('is 0 with the small files of a home and the file itself, whole or growing', () => {
    write('home/config.toml', 100);
    write('home/keys/alice.key', 100);
    write(`home/uploads/${id}.age`, 20_000);
    write(`home/uploads/${id}.age.0a1b2c3d.tmp`, 20_000);
    write(`home/uploads/${id}.lock`, 0);
    write('home/archives/c-1.json', 500);
    write('home/archives/c-1.json.lock', 0);
    write('files/.target.c-1-3-plain.part', 700);
    expect(measure()).toBe(0);
    rmSync(join(folder, 'files', '.target.c-1-3-plain.part'));
    write('files/target', 1_000);
    expect(measure()).toBe(0);
  });

  it.each([
    ['home/uploads/cache', 11, 11],
    [`home/uploads/${id}.age`, 300_000, 300_000],
    ['home/shards/slot-000', 12, 12],
    ['temporary/some/piece', 13, 13],
    ['files/copy', 14, 14],
    ['files/.target.c-1-3-plain.part', 1_015, 15],
  ])('counts %s of %i bytes as %i', (name, bytes, counted) => {
    write(name, bytes);
    expect(measure()).toBe(counted);
  });

  it.runIf(existsSync('/proc/self/fd'))('counts files that have no name any more', () => {
    write('nameless', 16);
    const handle = openSync(join(folder, 'nameless'), 'r');
    const before = measure(process.pid);
    unlinkSync(join(folder, 'nameless'));
    expect(measure(process.pid) - before).toBe(16);
    closeSync(handle);
  });
});
