import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { computeBlake3, computeShardBytes, verifySlice } from '@marspace/codec';
import {
  type Account,
  type AccountKey,
  challengeDeal,
  createAccountTokenSigner,
  createToken,
  decodeReceipt,
  MarspaceClient,
  openArchive,
  restoreAccountKey,
  type SignedReceipt,
  type TokenTerms,
} from '@marspace/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AgentFiles, startAgent, writeAgent } from '../localnet/agents.ts';
import { findFreePorts } from '../localnet/ports.ts';
import { type Program, ProgramGroup } from '../localnet/processes.ts';
import { waitFor } from '../localnet/wait.ts';
import { type OneNode, startOneNode } from './one-node.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const contentBytes = 3_000_000;
const hostNames = ['host-1', 'host-2', 'host-3'] as const;
const dataShards = 2;
const parityShards = 1;
/** Six minutes of 200 ms blocks: longer than this test. */
const termBlocks = 2_000n;
const wait = { timeoutMs: 90_000, intervalMs: 100 };

interface Offer {
  host: string;
  endpoint: string;
  offer: string;
}

/** One deal of the test's archive and the bytes that were uploaded for it. */
interface Stored {
  dealId: bigint;
  host: string;
  endpoint: string;
  shard: Uint8Array;
}

describe('Hosts, an Exchange and a Hub on a real chain', () => {
  let node: OneNode;
  let group: ProgramGroup;
  let folder: string;
  let client: MarspaceClient;
  let sender: AccountKey;
  let account: Account;
  let agents: AgentFiles[];
  let archiveId: bigint;
  let stored: Stored[];
  const programs = new Map<string, Program>();

  const endpointOf = (name: string): string => agents.find((agent) => agent.name === name)!.endpoint;
  const addressOf = (name: string): string => agents.find((agent) => agent.name === name)!.account.address;
  const nameOf = (host: string): string => agents.find((agent) => agent.account.address === host)!.name;
  const authorise = (terms: TokenTerms): { authorization: string } => ({
    authorization: `Marspace ${createToken(node.chainId, createAccountTokenSigner(sender), terms, Date.now() / 1_000)}`,
  });

  async function askJson<T>(url: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(url, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }

  async function requestOffers(shardBytes: bigint): Promise<Offer[]> {
    const body = JSON.stringify({ slotBytes: shardBytes.toString(), slots: 3, termBlocks: termBlocks.toString() });
    const terms: TokenTerms = { right: 'request', audience: addressOf('exchange-1'), body: new TextEncoder().encode(body) };
    const headers = { 'content-type': 'application/json', ...authorise(terms) };
    return (await askJson<{ offers: Offer[] }>(`${endpointOf('exchange-1')}/v1/requests`, { method: 'POST', body, headers })).offers;
  }

  async function upload({ host, endpoint, offer }: Offer, shard: Uint8Array): Promise<SignedReceipt> {
    const uploadId = randomBytes(16).toString('hex');
    const terms: TokenTerms = { right: 'upload', audience: host, uploadId };
    const fields = { uploadId, offer, shardBytes: String(shard.length), termBlocks: termBlocks.toString() };
    const json = { 'content-type': 'application/json', ...authorise(terms) };
    await askJson(`${endpoint}/v1/uploads`, { method: 'POST', body: JSON.stringify(fields), headers: json });
    const headers = { 'content-type': 'application/octet-stream', 'upload-offset': '0', ...authorise(terms) };
    const done = await askJson<{ receipt: string }>(`${endpoint}/v1/uploads/${uploadId}`, {
      method: 'PUT',
      body: shard as BodyInit,
      headers,
    });
    return decodeReceipt(done.receipt);
  }

  const readHost = async (address: string) => (await client.storage.host({ host: address })).host;

  async function start(name: string): Promise<void> {
    programs.set(name, startAgent(group, root, agents.find((agent) => agent.name === name)!));
  }

  beforeAll(async () => {
    const names = ['sender', 'exchange-1', 'hub-1', ...hostNames];
    node = await startOneNode(names.length, {
      'storage.params.period_blocks': '"30"',
      'storage.params.proof_window_blocks': '"24"',
      'storage.params.challenges_per_period': '"4"',
      'storage.params.missed_in_a_row_max': '"3"',
    });
    folder = await mkdtemp(join(tmpdir(), 'marspace-agents-'));
    group = new ProgramGroup(folder, () => undefined);
    const basePort = await findFreePorts(names.length);
    agents = names.slice(1).map((name, index) =>
      writeAgent(folder, {
        kind: name.replace(/-.*/, '') as AgentFiles['kind'],
        name,
        account: node.accounts[index + 1]!,
        port: basePort + index,
        region: 'eu',
        rpc: [node.validator.rpc],
        chainId: node.chainId,
        settings: name.startsWith('host') ? { quotaBytes: '1 GiB', settleBlocks: 15, scrubBytesPerSecond: 0 } : {},
      }),
    );
    for (const { name } of agents) await start(name);
    client = await MarspaceClient.connect(node.validator.rpc, { chainId: node.chainId });
    sender = await restoreAccountKey(node.accounts[0]!.mnemonic);
    account = await client.openAccount(sender.signer, { pollMs: 100 });
  });

  afterAll(async () => {
    client?.disconnect();
    await group?.stopAll();
    await node?.stop();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  it('register themselves, and find each other', async () => {
    await waitFor(
      'the Exchange to be named by the Hub',
      async () => {
        const list = await askJson<{ exchanges: { address: string }[] }>(`${endpointOf('hub-1')}/v1/exchanges`).catch(() => undefined);
        return list?.exchanges[0]?.address === addressOf('exchange-1') ? true : undefined;
      },
      wait,
    );
    await waitFor(
      'three Hosts at the Exchange',
      async () => {
        const view = await askJson<{ hostsConnected: number }>(`${endpointOf('exchange-1')}/v1/exchange`).catch(() => undefined);
        return view?.hostsConnected === hostNames.length ? true : undefined;
      },
      wait,
    );
    for (const name of hostNames) {
      const { contractor } = await client.escrow.contractor({ address: addressOf(name) });
      expect(contractor.roles).toMatchObject([{ role: 'ROLE_HOST', endpoint: endpointOf(name), capacityUnits: 1n << 30n }]);
    }
  });

  it('take uploads, sign receipts that open the archive, and serve it', async () => {
    const shardBytes = computeShardBytes(BigInt(contentBytes), dataShards);
    const offers = await waitFor(
      'three offers',
      async () => {
        const found = await requestOffers(shardBytes);
        return found.length === hostNames.length ? found : undefined;
      },
      wait,
    );
    const shards = offers.map(() => new Uint8Array(randomBytes(Number(shardBytes))));
    const receipts = await Promise.all(offers.map((offer, slot) => upload(offer, shards[slot]!)));
    const slots = receipts.map((receipt, slot) => ({ receipt, checksum: computeBlake3(shards[slot]!) }));
    const { response } = await openArchive(account, {
      dataShards,
      parityShards,
      contentBytes: BigInt(contentBytes),
      termBlocks,
      slots,
      contentChecksum: new Uint8Array(),
    });
    archiveId = response.archiveId;
    stored = offers.map(({ host, endpoint }, slot) => ({ host, endpoint, dealId: response.dealIds[slot]!, shard: shards[slot]! }));
    expect((await client.storage.archive({ id: archiveId })).archive.status).toBe('ARCHIVE_STATUS_STORED');
    for (const { endpoint } of stored)
      await waitFor(
        'the deal taken up',
        async () => (/marspace_host_deals 1$/m.test(await (await fetch(`${endpoint}/metrics`)).text()) ? true : undefined),
        wait,
      );
    for (const { host, endpoint, dealId, shard } of stored) {
      const terms: TokenTerms = { right: 'read', audience: host, archiveId: archiveId.toString() };
      const response = await fetch(`${endpoint}/v1/shards/${dealId}/slice?offset=65536&length=131072`, { headers: authorise(terms) });
      const bytes = verifySlice(computeBlake3(shard), shard.length, 65_536, 131_072, new Uint8Array(await response.arrayBuffer()));
      expect(Buffer.from(bytes).equals(shard.subarray(65_536, 196_608))).toBe(true);
    }
  });

  it('prove period after period, are paid for it and claim', async () => {
    for (const { host } of stored) {
      await waitFor(
        `${nameOf(host)} to prove two periods`,
        async () => ((await readHost(host)).periodsProven >= 2n ? true : undefined),
        wait,
      );
      expect((await readHost(host)).missedInARow).toBe(0);
    }
    await waitFor(
      'a payment',
      async () => ((await client.storage.deal({ id: stored[0]!.dealId })).deal.paidAmount > 0n ? true : undefined),
      wait,
    );
    await waitFor(
      'a claim',
      async () => {
        const metrics = await (await fetch(`${stored[0]!.endpoint}/metrics`)).text();
        return /marspace_host_claims_total [1-9]/.test(metrics) ? true : undefined;
      },
      wait,
    );
  });

  it('answer a spot challenge', async () => {
    const { host, dealId } = stored[2]!;
    const { response } = await challengeDeal(account, { dealId, feeAmountMax: 0n });
    await waitFor(
      'the challenge to be answered',
      async () => {
        const { challenges } = await client.storage.spotChallenges({ host });
        return challenges.some(({ id }) => id === response.challengeId) ? undefined : true;
      },
      wait,
    );
    const { deal } = await client.storage.deal({ id: dealId });
    expect(deal.status).toBe('DEAL_STATUS_ACTIVE');
    const log = agents.find((agent) => agent.account.address === host)!.logFile;
    // The Host says so once it has seen its transaction in a block, which is after the chain has closed the challenge.
    await waitFor(
      'the Host to say so',
      async () => ((await readFile(log, 'utf8')).includes('spot challenge answered') ? true : undefined),
      wait,
    );
  });

  it('go on proving after kill -9, without a miss', async () => {
    const { host, endpoint, dealId } = stored[0]!;
    const name = nameOf(host);
    await programs.get(name)!.kill();
    await start(name);
    const before = await readHost(host);
    await waitFor(
      'two more periods',
      async () => ((await readHost(host)).periodsProven >= before.periodsProven + 2n ? true : undefined),
      wait,
    );
    expect((await readHost(host)).missedInARow).toBe(0);
    expect((await readHost(host)).questionedPeriod).toBe(0n);
    const terms: TokenTerms = { right: 'read', audience: host, archiveId: archiveId.toString() };
    const response = await fetch(`${endpoint}/v1/shards/${dealId}`, { headers: authorise(terms) });
    expect(Buffer.from(await response.arrayBuffer()).equals(stored[0]!.shard)).toBe(true);
  });

  it('show the chunks of a period that they missed while they were down, and keep their deals', async () => {
    const { host, dealId } = stored[1]!;
    const name = nameOf(host);
    await programs.get(name)!.kill();
    await waitFor('a missed period', async () => ((await readHost(host)).questionedPeriod > 0n ? true : undefined), wait);
    const { questionedPeriod } = await readHost(host);
    await start(name);
    const log = agents.find((agent) => agent.name === name)!.logFile;
    await waitFor(
      'the answer',
      async () => ((await readFile(log, 'utf8')).includes('missed challenges answered') ? true : undefined),
      wait,
    );
    await waitFor(
      'the question to be over',
      async () => {
        const view = await readHost(host);
        return view.questionedPeriod !== questionedPeriod && view.missedInARow === 0 ? true : undefined;
      },
      wait,
    );
    expect((await client.storage.deal({ id: dealId })).deal.status).toBe('DEAL_STATUS_ACTIVE');
  });

  it('go on when the node was killed and is back', async () => {
    await node.kill();
    await node.restart();
    const before = await readHost(stored[1]!.host);
    await waitFor(
      'two more periods',
      async () => ((await readHost(stored[1]!.host)).periodsProven >= before.periodsProven + 2n ? true : undefined),
      wait,
    );
  });

  it('report a shard whose bytes were changed on disk; the deal fails, the others live', async () => {
    const { host, dealId, shard } = stored[2]!;
    const home = agents.find((agent) => agent.account.address === host)!.home;
    const checksum = Buffer.from(computeBlake3(shard)).toString('hex');
    const path = join(home, 'shards', checksum.slice(0, 2), checksum);
    const other = new Uint8Array(randomBytes(2_048));
    const [offer] = (await requestOffers(2_048n)).filter((candidate) => candidate.host === host);
    await upload(offer!, other); // so that the disk is not empty
    const bytes = await readFile(path);
    await writeFile(path, bytes.fill(0));
    const terms: TokenTerms = { right: 'read', audience: host, archiveId: archiveId.toString() };
    const url = `${stored[2]!.endpoint}/v1/shards/${dealId}`;
    expect((await fetch(url, { headers: authorise(terms) })).status).toBe(410);
    await waitFor(
      'the deal to fail',
      async () => ((await client.storage.deal({ id: dealId })).deal.status === 'DEAL_STATUS_FAILED' ? true : undefined),
      wait,
    );
    const { archive } = await client.storage.archive({ id: archiveId });
    expect(archive.status).toBe('ARCHIVE_STATUS_DEGRADED');
    expect((await client.storage.deal({ id: stored[0]!.dealId })).deal.status).toBe('DEAL_STATUS_ACTIVE');
  });
});
