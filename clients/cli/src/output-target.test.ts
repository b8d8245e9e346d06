import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder, findOutputTarget, openOutput } from './output-target.ts';

const key = { chainId: 'c-1', archiveId: 3n, form: 'plain' } as const;
const force = { overwrite: true, parents: false };
const gently = { overwrite: false, parents: false };
const bytes = new TextEncoder().encode('new');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marspace-target-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, flags: { overwrite: boolean; parents: boolean }): Promise<void> {
  const output = await openOutput(await findOutputTarget(path, flags), key);
  await output.write(bytes);
  await output.finish();
}

describe('an output', () => {
  it('is stdout when it is called - or stands for it', async () => {
    for (const name of ['-', '/dev/stdout', '/dev/fd/1']) expect(await findOutputTarget(name, gently)).toMatchObject({ kind: 'stdout' });
  });

  it('that is a file is replaced only when told, and keeps its mode', async () => {
    const path = join(folder, 'file');
    await writeFile(path, 'old', { mode: 0o640 });
    await expect(findOutputTarget(path, gently)).rejects.toMatchObject({ exitCode: 4, message: expect.stringContaining('--force') });
    await write(path, force);
    expect([await readFile(path, 'utf8'), (await stat(path)).mode & 0o777]).toEqual(['new', 0o640]);
  });

  it('that is a link is the file it leads to; a link to nothing is refused', async () => {
    const [real, link, dead] = [join(folder, 'real'), join(folder, 'link'), join(folder, 'dead')];
    await writeFile(real, 'old');
    await symlink('real', link);
    await symlink('nothing', dead);
    await expect(findOutputTarget(link, gently)).rejects.toMatchObject({ exitCode: 4 });
    await write(link, force);
    expect([await readlink(link), await readFile(real, 'utf8')]).toEqual(['real', 'new']);
    await expect(findOutputTarget(dead, force)).rejects.toMatchObject({ exitCode: 4 });
    expect((await lstat(dead)).isSymbolicLink()).toBe(true);
  });

  it('that is a pipe is written into, once somebody reads', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [read] = await Promise.all([readFile(pipe, 'utf8'), write(pipe, gently)]);
    expect([read, (await lstat(pipe)).isFIFO()]).toEqual(['new', true]);
  });

  it('that is a pipe nobody reads can be given up', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const stop = new AbortController();
    const opened = openOutput(await findOutputTarget(pipe, gently), key, { signal: stop.signal });
    stop.abort();
    await expect(opened).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('that is a device is written into and stays a device', async () => {
    await write('/dev/null', gently);
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
    await expect(write('/dev/full', force)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect((await lstat('/dev/full')).isCharacterDevice()).toBe(true);
  });

  it('that is a socket or a folder is refused', async () => {
    const path = join(folder, 'socket');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    await expect(findOutputTarget(path, force)).rejects.toMatchObject({ exitCode: 4 });
    server.close();
    await expect(findOutputTarget(folder, force)).rejects.toMatchObject({ exitCode: 2 });
  });

  it('in a folder that is missing is refused, or the folder made when told', async () => {
    const path = join(folder, 'a', 'b', 'file');
    await expect(findOutputTarget(path, force)).rejects.toMatchObject({ exitCode: 5, message: expect.stringContaining('--parents') });
    expect(await readdir(folder)).toEqual([]);
    await write(path, { overwrite: false, parents: true });
    expect(await readFile(path, 'utf8')).toBe('new');
    await mkdir(join(folder, 'c'));
    await expect(checkFolder(path, { parents: true })).rejects.toMatchObject({ exitCode: 2 });
  });
});
