import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { takePlace } from './place.ts';

const root = mkdtempSync(join(tmpdir(), 'marspace-place-'));
const parent = join(root, '.cache', 'localnet');

afterAll(() => rmSync(root, { recursive: true, force: true }));

it('gives different folders to networks that start at the same moment', async () => {
  const program = `import { takePlace } from ${JSON.stringify(resolve(import.meta.dirname, 'place.ts'))};
    process.stdout.write(takePlace(${JSON.stringify(root)}).folder); process.stdin.resume();`;
  const starters = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['--input-type=module-typescript', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const folders = await Promise.all(starters.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])));
  expect(new Set(folders).size).toBe(4);
  for (const starter of starters) starter.stdin.end();
  await Promise.all(starters.map((starter) => once(starter, 'close')));
});

it('takes over the place of a supervisor that was killed, and ends what it left running there', async () => {
  rmSync(parent, { recursive: true, force: true });
  const folder = join(parent, '0');
  const leftover = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', folder]);
  const ended = once(leftover, 'exit');
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}.supervisor`, String(dead.pid));
  writeFileSync(join(folder, 'pids.json'), JSON.stringify({ programs: [{ name: 'host-1', pid: leftover.pid }] }));
  const place = takePlace(root);
  expect(place.folder).toBe(folder);
  expect(readFileSync(`${folder}.supervisor`, 'utf8')).toBe(String(process.pid));
  expect((await ended)[1]).toBe('SIGKILL');
  place.release();
  expect(existsSync(`${folder}.supervisor`)).toBe(false);
});
