import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createStopSequence } from '@marspace/runtime';
import type { StopSequence } from '@marspace/runtime';
import { createAccountKey, createAccountTokenSigner, createToken, decodeOffer, decodeReceipt } from '@marspace/sdk';
import type { AccountKey, Receipt, SignedOffer, TokenTerms } from '@marspace/sdk';
import { hostConfig } from '../src/host/config.ts';
import type { HostConfig } from '../src/host/config.ts';
import { startHost } from '../src/host/main.ts';
import type { RunningHost } from '../src/host/main.ts';
import { FakeChain } from './fake-chain.ts';

export const silent = createLogger('test', (process.env.TEST_LOG as 'debug' | undefined) ?? 'silent');
export const chainId = 'marspace-test-1';

export const createKey = (): Promise<AccountKey> => createAccountKey(new Uint8Array(randomBytes(32)));

/** A token as a client makes it. */
export function sign(key: AccountKey, terms: TokenTerms, nowSeconds: number = Date.now() / 1_000): string {
  return createToken(chainId, createAccountTokenSigner(key), terms, nowSeconds);
}

export async function makeFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'marspace-agents-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Resolves when `check` gives something; fails after `deadlineMs` with `what`. */
export async function waitFor<T>(
  what: string,
  check: () => T | undefined | false | Promise<T | undefined | false>,
  deadlineMs = 10_000,
): Promise<T> {
  const endsAt = Date.now() + deadlineMs;
  for (;;) {
    const value = await check();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > endsAt) throw new Error(`waited ${deadlineMs} ms for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export interface TestHost extends RunningHost {
  readonly chain: FakeChain;
  readonly stop: StopSequence;
  readonly key: AccountKey;
}

export const testSeed = new Uint8Array(32).fill(7);

/** A whole Host over a chain in memory, listening on a free port. */
export async function startTestHost(home: string, overrides: Partial<HostConfig> = {}, chain?: FakeChain): Promise<TestHost> {
  const key = await createKey();
  const fake = chain ?? new FakeChain(key.address);
  const config = {
    ...hostConfig.parse({ keyFile: 'unused', home, listen: '127.0.0.1:0', scrubBytesPerSecond: '0', region: 'eu' }),
    ...overrides,
  };
  const stop = createStopSequence(silent);
  const running = await startHost(config, { chain: fake, clock: { nowMs: () => Date.now() }, logger: silent, stop, offerSeed: testSeed });
  await running.registered;
  return { ...running, chain: fake, stop, key };
}

/** A client of one Host: what a Sender does there. */
export function createSender(key: AccountKey, host: { url: string; chain: { address: string } }) {
  const audience = host.chain.address;
  const authorise = (terms: Omit<TokenTerms, 'audience'>): { authorization: string } => ({
    authorization: `Marspace ${sign(key, { ...terms, audience })}`,
  });
  return {
    async request(fields: Record<string, unknown>): Promise<Response> {
      const body = JSON.stringify(fields);
      return fetch(`${host.url}/v1/requests`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...authorise({ right: 'request', body: new TextEncoder().encode(body) }) },
      });
    },
    async requestOffer(slotBytes: number, termBlocks = 100): Promise<{ encoded: string; signed: SignedOffer }> {
      const response = await this.request({ slotBytes: String(slotBytes), slots: 1, termBlocks: String(termBlocks) });
      const { offers } = (await response.json()) as { offers: { offer: string }[] };
      if (offers[0] === undefined) throw new Error(`no offer: ${response.status}`);
      return { encoded: offers[0].offer, signed: decodeOffer(offers[0].offer) };
    },
    create: (uploadId: string, offer: string, shardBytes: number, termBlocks = 100): Promise<Response> =>
      fetch(`${host.url}/v1/uploads`, {
        method: 'POST',
        body: JSON.stringify({ uploadId, offer, shardBytes: String(shardBytes), termBlocks: String(termBlocks) }),
        headers: { 'content-type': 'application/json', ...authorise({ right: 'upload', uploadId }) },
      }),
    put: (uploadId: string, offset: number, bytes: Uint8Array | ReadableStream): Promise<Response> =>
      fetch(`${host.url}/v1/uploads/${uploadId}`, {
        method: 'PUT',
        body: bytes as BodyInit,
        duplex: 'half',
        headers: {
          'content-type': 'application/octet-stream',
          'upload-offset': String(offset),
          ...authorise({ right: 'upload', uploadId }),
        },
      } as RequestInit),
    head: (uploadId: string): Promise<Response> =>
      fetch(`${host.url}/v1/uploads/${uploadId}`, { method: 'HEAD', headers: authorise({ right: 'upload', uploadId }) }),
    view: (uploadId: string): Promise<Response> =>
      fetch(`${host.url}/v1/uploads/${uploadId}`, { headers: authorise({ right: 'upload', uploadId }) }),
    async renewalReceipt(fields: Record<string, unknown>): Promise<Response> {
      const body = JSON.stringify(fields);
      return fetch(`${host.url}/v1/receipts`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...authorise({ right: 'request', body: new TextEncoder().encode(body) }) },
      });
    },
    remove: (uploadId: string): Promise<Response> =>
      fetch(`${host.url}/v1/uploads/${uploadId}`, { method: 'DELETE', headers: authorise({ right: 'upload', uploadId }) }),
    read: (path: string, archiveId: string, headers: Record<string, string> = {}, grant?: string): Promise<Response> =>
      fetch(`${host.url}/v1/shards/${path}`, {
        headers: { ...authorise({ right: 'read', archiveId, ...(grant === undefined ? {} : { grant }) }), ...headers },
      }),
  };
}

export const newUploadId = (): string => randomBytes(16).toString('hex');
export const readError = async (response: Response): Promise<string> =>
  `${response.status} ${((await response.json()) as { error: { code: string } }).error.code}`;
/** The receipt in a Host's answer to an upload. */
export async function readReceipt(response: Response): Promise<Receipt> {
  const { receipt } = (await response.json()) as { receipt: string };
  return decodeReceipt(receipt).receipt;
}
