import type { AccountKey as StoredKey, Logger } from '@marspace/runtime';
import { ProgramError, describeError } from '@marspace/runtime';
import { MarspaceClient, QueryError, createAccountKey, restoreAccountKey } from '@marspace/sdk';
import type { AccountKey } from '@marspace/sdk';
import type { Clock } from '../clock.ts';
import { startBlockFeed } from './block-feed.ts';
import type { HostChain } from './port.ts';

/** Items of a page; the chain answers at most 1,000. */
const PAGE_ITEMS = 200n;
/** How long an agent waits for a node at its start before it says so: 60 s. */
const CONNECT_MS = 60_000;
/** A look-up that somebody waits for fails after so long without a node: 5 s. */
const READ_MS = 5_000;
/** Agents wait for their own transactions at the pace of local blocks. */
const INCLUSION_POLL_MS = 250;

export interface SdkChain extends HostChain {
  readonly key: AccountKey;
  close(): void;
}

/** The account key of a key file. Throws ProgramError without the key in it. */
export async function openAccountKey(stored: StoredKey): Promise<AccountKey> {
  try {
    return 'mnemonic' in stored ? await restoreAccountKey(stored.mnemonic) : await createAccountKey(stored.privateKey);
  } catch (error) {
    throw new ProgramError(`The key file holds no usable key: ${describeError(error)}.`, { exitCode: 2 });
  }
}

/** undefined for what the chain does not have; everything else is thrown on. */
async function findOrUndefined<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof QueryError && /not ?found/i.test(`${error.errorName} ${error.message}`)) return undefined;
    throw error;
  }
}

interface Page {
  readonly pagination?: { readonly nextKey: Uint8Array } | undefined;
}

/** All items of a paginated query. */
async function collectPages<P extends Page, T>(
  ask: (pagination: { key: Uint8Array; offset: bigint; limit: bigint; countTotal: boolean; reverse: boolean }) => Promise<P>,
  items: (page: P) => readonly T[],
): Promise<T[]> {
  const all: T[] = [];
  for (let key = new Uint8Array(); ; ) {
    const page = await ask({ key, offset: 0n, limit: PAGE_ITEMS, countTotal: false, reverse: false });
    all.push(...items(page));
    key = new Uint8Array(page.pagination?.nextKey ?? []);
    if (key.length === 0) return all;
  }
}

/** The chain by its RPC endpoints, with one account. Throws ProgramError when no node answers or it is another chain. */
export async function openSdkChain(options: {
  rpc: readonly string[];
  chainId: string | undefined;
  key: AccountKey;
  clock: Clock;
  logger: Logger;
}): Promise<SdkChain> {
  const { rpc, chainId, key, clock, logger } = options;
  const client = await MarspaceClient.connect(rpc, { deadlineMs: CONNECT_MS, ...(chainId === undefined ? {} : { chainId }) }).catch(
    (error: unknown) => {
      throw new ProgramError(`The chain cannot be used: ${describeError(error)}.`, { cause: error });
    },
  );
  const account = await client.openAccount(key.signer, { pollMs: INCLUSION_POLL_MS });
  // Transactions go on trying; look-ups do not keep their callers waiting.
  const reader = await MarspaceClient.connect(rpc, { deadlineMs: READ_MS, chainId: client.chainId });
  const readHeight = async (): Promise<bigint> => BigInt(await reader.getHeight());
  const feed = startBlockFeed({ endpoints: rpc, host: key.address, readHeight, nowMs: () => clock.nowMs(), logger });
  const { escrow, storage } = reader;
  const host = key.address;

  return {
    key,
    chainId: client.chainId,
    address: key.address,
    readHeight: async () => (feed.latest() > 0n ? feed.latest() : readHeight()),
    onBlock: feed.onBlock,
    findTrouble: feed.findTrouble,
    takeOpenedDeals: feed.takeOpenedDeals,
    findContractor: async (address) => (await findOrUndefined(escrow.contractor({ address })))?.contractor,
    listContractors: (role) =>
      collectPages(
        (pagination) => escrow.contractors({ role, pagination }),
        (page) => page.contractors,
      ),
    readBalance: (address, denom) => reader.getBalance(address, denom),
    readStorageParams: async () => (await storage.params()).params,
    readEscrowParams: async () => (await escrow.params()).params,
    readCredits: async (address) => (await escrow.credits({ address })).credits,
    execute: async (name, fields) => (await account.execute(name, fields)).response,
    findDeal: async (id) => (await findOrUndefined(storage.deal({ id })))?.deal,
    listDeals: (status) =>
      collectPages(
        (pagination) => storage.deals({ host, status, pagination }),
        (page) => page.deals,
      ),
    findHostView: async () => (await findOrUndefined(storage.host({ host })))?.host,
    readChallenges: (period) => storage.challenges({ host, period }),
    listSpotChallenges: () =>
      collectPages(
        (pagination) => storage.spotChallenges({ host, pagination }),
        (page) => page.challenges,
      ),
    close: () => {
      feed.close();
      reader.disconnect();
      client.disconnect();
    },
  };
}
