import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEnvelope } from '@marspace/codec';
import { put, type PutJournal, type TransferChain } from '@marspace/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addToCatalog, readCatalog } from './catalog.ts';
import { explainError } from './explain-error.ts';
import { openFileSource } from './file-source.ts';
import { computeIdentity } from './identity.ts';
import { createJournalFile } from './journal-file.ts';
import { openPartialFile } from './partial-file.ts';

/** While true, files that are opened for writing take half of what is written at once and then are full. */
const disk = vi.hoisted(() => ({ isFull: false, halfWritten: 0 }));
vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs/promises')>();
  const open: typeof original.open = async (path, flags, mode) => {
    const handle = await original.open(path, flags, mode);
    if (!disk.isFull || flags === 'r') return handle;
    const write = handle.write.bind(handle);
    const fill = async (content: string | Uint8Array): Promise<never> => {
      const bytes = Buffer.from(content);
      disk.halfWritten += (await write(bytes, 0, Math.ceil(bytes.length / 2))).bytesWritten;
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28, syscall: 'write' });
    };
    return Object.assign(handle, { write: fill, writeFile: fill });
  };
  return { ...original, open };
});

const words = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';
const key = { chainId: 'c-1', archiveId: 3n, form: 'plain' } as const;
let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'marspace-full-'));
  disk.halfWritten = 0;
});
afterEach(async () => {
  disk.isFull = false;
  await rm(home, { recursive: true, force: true });
});

/** The sentence and exit code of what the work ends with on a full disk. */
async function explainOnFullDisk(work: () => Promise<unknown>): Promise<ReturnType<typeof explainError>> {
  disk.isFull = true;
  const error = await work().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  disk.isFull = false;
  return explainError(error);
}

const refusal = { exitCode: 1, message: 'A file cannot be written or read: the disk is full.' };

const entry = (archiveId: string) => ({ archiveId, name: 'file', bytes: 1, blake3: 'ab', storedAt: '2026-01-01T00:00:00Z' });

async function createJournal(): Promise<PutJournal> {
  const envelope = await createEnvelope({ recipients: [(await computeIdentity(words)).recipient] });
  const code = { dataShards: 4, parityShards: 2 };
  return { version: 1, sourceBytes: 5, sourceStamp: 's', envelope, code, termBlocks: '9', slots: [], spares: [] };
}

/** A market of six Hosts behind one Exchange on loopback, and a chain that fails the test when an archive is opened. */
async function startMarket(): Promise<{ chain: TransferChain; calls: string[]; close: () => void }> {
  const calls: string[] = [];
  const hosts = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
  const server = createServer((incoming, response) => {
    calls.push(`${incoming.method} ${incoming.url}`);
    const offers = hosts.map((host) => ({ offer: host, host, region: 'eu', pricePerGibBlock: '1', expiresAtHeight: '900' }));
    incoming.resume().on('end', () => response.end(JSON.stringify({ offers })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const contractor = (role: string, address: string) =>
    ({ address, status: 'CONTRACTOR_STATUS_ACTIVE', offerKey: new Uint8Array(32), roles: [{ role, endpoint }] }) as never;
  const terms = { sender: '', pricePerGibBlock: 1n, volumeBytesMax: 1n << 40n, termBlocksMin: 1n, termBlocksMax: 1_000n };
  const chain: Partial<TransferChain> = {
    chainId: 'c-1',
    address: 'me',
    createToken: () => 'token',
    decodeOffer: (host) => ({ offer: { ...terms, host } }) as never,
    isOfferGenuine: () => true,
    listContractors: async (role) => (role === 'ROLE_EXCHANGE' ? [contractor(role, 'x')] : []),
    findContractor: async (address) => contractor('ROLE_HOST', address),
    storageParams: async () => ({ openFeeBps: 100n, openFeeAmountMin: 1n, paymentDenom: 'amaspc' }) as never,
    balance: async () => 1n << 60n,
    openArchive: () => expect.fail('an archive was opened'),
  };
  return { chain: chain as TransferChain, calls, close: () => server.close() };
}

describe('on a full disk', () => {
  it('a file that is being fetched never gets its name, and goes on once there is room', async () => {
    const path = join(home, 'file');
    const found = await explainOnFullDisk(async () => {
      const file = await openPartialFile(path, key);
      await file.write(new Uint8Array(100)).finally(() => file.close());
      await file.finish();
    });
    expect([found, disk.halfWritten]).toEqual([refusal, 50]);
    expect(await readdir(home)).toEqual(['.file.c-1-3-plain.part']);
    const again = await openPartialFile(path, key);
    expect(again.bytesDone).toBe(0);
    await again.write(new Uint8Array([1, 2, 3]));
    await again.finish();
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
  });

  it('a journal stays as it was, with nothing half written beside it', async () => {
    const store = createJournalFile(home, 'c-1', 'file', await computeIdentity(words));
    const journal = await createJournal();
    await store.save(journal);
    const before = await readdir(join(home, 'uploads'));
    expect(await explainOnFullDisk(() => store.save({ ...journal, archiveId: '7' }))).toEqual(refusal);
    expect(disk.halfWritten).toBeGreaterThan(0);
    expect(await readdir(join(home, 'uploads'))).toEqual(before);
    expect(await store.load()).toMatchObject({ ...journal });
  });

  it('the list of own archives stays as it was, with nothing half written beside it', async () => {
    await addToCatalog(home, 'c-1', entry('1'));
    const before = await readdir(join(home, 'archives'));
    expect(await explainOnFullDisk(() => addToCatalog(home, 'c-1', entry('2')))).toEqual(refusal);
    expect(disk.halfWritten).toBeGreaterThan(0);
    expect(await readdir(join(home, 'archives'))).toEqual(before);
    expect([...(await readCatalog(home, 'c-1')).keys()]).toEqual(['1']);
  });

  it('a put that cannot write its journal asks the market, and sends and opens nothing', async () => {
    const market = await startMarket();
    const path = join(home, 'source');
    writeFileSync(path, 'hello');
    const identity = await computeIdentity(words);
    const [source, envelope] = [await openFileSource(path), await createEnvelope({ recipients: [identity.recipient] })];
    const journal = createJournalFile(home, 'c-1', path, identity);
    const code = { dataShards: 4, parityShards: 2 };
    const found = await explainOnFullDisk(() => put({ chain: market.chain, source, envelope, journal, code, termBlocks: 9n }));
    market.close();
    expect(found).toEqual(refusal);
    expect(market.calls).toEqual(['POST /v1/requests']);
    expect(await readdir(join(home, 'uploads'))).toEqual([]);
  });

  // A device that is always full, where the system has one.
  it.runIf(existsSync('/dev/full'))('the kernel says the same as this test does', async () => {
    await mkdir(join(home, 'get'));
    const part = join(home, 'get', '.file.c-1-3-plain.part');
    await symlink('/dev/full', part);
    const file = await openPartialFile(join(home, 'get', 'file'), key);
    const error: unknown = await file.write(new Uint8Array(100)).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    await file.close();
    expect(explainError(error)).toEqual(refusal);
    expect(await readdir(join(home, 'get'))).toEqual(['.file.c-1-3-plain.part']);
    expect(await readlink(part)).toBe('/dev/full');
  });
});
