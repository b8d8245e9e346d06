import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { addToCatalog } from '@marspace/cli/catalog';
import { openFileSource } from '@marspace/cli/file-source';
import { formatBytes, formatCoin } from '@marspace/cli/format';
import { computeIdentity } from '@marspace/cli/identity';
import { createJournalFile } from '@marspace/cli/journal-file';
import { Blake3Hasher, createEnvelope } from '@marspace/codec';
import {
  createAccountTokenSigner,
  createTransferChain,
  get,
  MarspaceClient,
  type PutEvent,
  type PutResult,
  put,
  restoreAccountKey,
  type TransferChain,
} from '@marspace/sdk';
import type { Network } from '../localnet/network.ts';
import { ChainWatch } from './chain-watch.ts';
import { drawBar, type Narrator } from './narrator.ts';

const termBlocks = 600n; // five minutes of half-second blocks: longer than the story, short enough to see the end
const hostsToKill = 2; // as many as the code 4+2 bears
const provenPeriods = 2n; // seen of each Host before the story goes on

/** What `npm start -- --once --json` prints. */
export interface StoryFacts {
  ok: boolean;
  file: { bytes: number; blake3: string };
  archive: { id: string; dataShards: number; parityShards: number; hosts: string[] };
  tx: { hash: string; height: number; gasUsed: string };
  proofs: { accepted: number; missed: number };
  paidAmaspc: string;
  killed: string[];
  restored: { bytes: number; blake3: string; equal: boolean };
  seconds: { setup: number; put: number; get: number; total: number };
}

interface Story {
  network: Network;
  narrator: Narrator;
  client: MarspaceClient;
  chain: TransferChain;
  watch: ChainWatch;
  /** Names of the network's programs by address. */
  names: Map<string, string>;
}

/** The main job on a running network: store, watch proofs and payments, lose two Hosts, fetch, compare. Gives the facts; throws when something is not as it must be. */
export async function tellMainJob(
  network: Network,
  file: string,
  narrator: Narrator,
  signal: AbortSignal,
): Promise<Omit<StoryFacts, 'seconds'> & { putMs: number; getMs: number }> {
  const client = await MarspaceClient.connect(network.validators[0]?.rpc ?? '');
  const key = await restoreAccountKey(network.sender.mnemonic);
  const chain = createTransferChain(client, await client.openAccount(key.signer, { pollMs: 100 }), createAccountTokenSigner(key));
  const names = new Map(network.agents.map((agent) => [agent.account.address, agent.name]));
  const story: Story = { network, narrator, client, chain, watch: new ChainWatch(client, names), names };
  try {
    const putStartedAt = Date.now();
    const stored = await storeFile(story, file, signal);
    const putMs = Date.now() - putStartedAt;
    await watchProofs(story, stored, signal);
    const killed = await killHosts(story, stored);
    const getStartedAt = Date.now();
    const restored = await fetchBack(story, stored, signal);
    const getMs = Date.now() - getStartedAt;
    await watchLosses(story, stored, killed, signal);
    const totals = await tellTotals(story, stored, killed);
    return {
      ok: restored.equal,
      file: { bytes: stored.plaintextBytes, blake3: stored.plaintextHash },
      archive: { id: stored.archiveId.toString(), ...stored.code, hosts: stored.hosts },
      tx: { hash: stored.tx?.hash ?? '', height: stored.tx?.height ?? 0, gasUsed: (stored.tx?.gasUsed ?? 0n).toString() },
      ...totals,
      killed,
      restored,
      putMs,
      getMs,
    };
  } finally {
    client.disconnect();
  }
}

async function storeFile(story: Story, file: string, signal: AbortSignal): Promise<PutResult> {
  const { narrator, network, chain } = story;
  const source = await openFileSource(file);
  const identity = await computeIdentity(network.sender.mnemonic);
  narrator.chapter(`Alice asks the market to keep ${basename(file)}, ${formatBytes(source.bytes)}`);
  const sent = new Map<string, number>();
  const stored = await put({
    chain,
    source,
    envelope: await createEnvelope({ recipients: [identity.recipient] }),
    journal: createJournalFile(network.consoleHome, network.chainId, file, identity),
    code: { dataShards: 4, parityShards: 2 },
    termBlocks,
    onEvent: (event) => tellPut(story, event, sent),
    signal,
  });
  if (!stored) throw new Error('the put was given up');
  const entry = {
    archiveId: stored.archiveId.toString(),
    name: basename(file),
    bytes: stored.plaintextBytes,
    blake3: stored.plaintextHash,
    storedAt: new Date().toISOString(),
  };
  await addToCatalog(network.consoleHome, network.chainId, entry);
  return stored;
}

function tellPut(story: Story, event: PutEvent, sent: Map<string, number>): void {
  const { narrator, names } = story;
  const nameOf = (address: string) => names.get(address) ?? address;
  switch (event.type) {
    case 'asked':
      narrator.say(`${nameOf(event.address)} answers with ${event.offers} signed offers`);
      return;
    case 'unanswered':
      narrator.say(`${nameOf(event.address)} does not answer: ${event.reason}`);
      return;
    case 'planned':
      tellPlan(story, event);
      return;
    case 'sent': {
      sent.set(nameOf(event.host), event.sentBytes);
      const last = [...sent.values()].every((bytes) => bytes === event.shardBytes);
      narrator.live(
        [...sent].sort().map(([name, bytes]) => drawBar(name, bytes, event.shardBytes)),
        last,
      );
      return;
    }
    case 'replaced':
      sent.delete(nameOf(event.host));
      narrator.say(`${nameOf(event.host)} is replaced by ${nameOf(event.by)}: ${event.reason}`);
      return;
    case 'opened':
      narrator.chapter('The archive is opened on the chain');
      narrator.say(
        `archive ${event.archiveId} at height ${event.tx?.height}, transaction ${event.tx?.hash}, ${event.tx?.gasUsed} gas, ${formatCoin(event.paidAmount, 'amaspc')} paid in`,
      );
      return;
    case 'confirmed':
      narrator.say(`${nameOf(event.host)} confirms slot ${event.slot}: BLAKE3 ${event.checksum.slice(0, 24)}…, the same as Alice computed`);
      return;
    default:
      return;
  }
}

function tellPlan(story: Story, plan: Extract<PutEvent, { type: 'planned' }>): void {
  const { narrator, names } = story;
  for (const offer of [...plan.slots, ...plan.spares]) {
    const spare = plan.spares.includes(offer) ? ', spare' : '';
    narrator.say(
      `  ${(names.get(offer.host) ?? offer.host).padEnd(8)} ${offer.region.padEnd(4)} ${offer.pricePerGibBlock} amaspc per GiB and block, good until height ${offer.expiresAtHeight}${spare}`,
    );
  }
  narrator.say(
    `code ${plan.code.dataShards}+${plan.code.parityShards}: ${plan.slots.length} shards of ${formatBytes(plan.shardBytes)}, any ${plan.code.dataShards} restore the file; ${plan.termBlocks} blocks`,
  );
  narrator.say(`price ${formatCoin(plan.priceAmount, 'amaspc')}, fee ${formatCoin(plan.feeAmount, 'amaspc')}`);
  narrator.chapter('Encrypt, stripe, hash and upload in one pass');
}

async function watchProofs(story: Story, stored: PutResult, signal: AbortSignal): Promise<void> {
  story.narrator.chapter('Every period the chain draws random chunks, and each Host proves that it holds them');
  const locks = await story.watch.readLocks(stored.hosts);
  story.narrator.say(
    `deposits locked behind the shards: ${locks.map(({ name, amount, denom }) => `${name} ${formatCoin(amount, denom)}`).join(', ')}`,
  );
  await story.watch.followUntilProven(stored.hosts, provenPeriods, (line) => story.narrator.say(line), signal);
}

async function killHosts(story: Story, stored: PutResult): Promise<string[]> {
  const killed = stored.hosts.slice(0, hostsToKill);
  story.narrator.chapter(`SIGKILL to ${hostsToKill} Hosts that hold slots`);
  for (const address of killed) {
    const name = story.names.get(address) ?? '';
    const program = story.network.programs.find(name);
    if (!program) throw new Error(`no program plays ${address}`);
    await program.kill();
    story.narrator.say(`${name} (process ${program.pid}) is dead`);
  }
  return killed;
}

async function fetchBack(story: Story, stored: PutResult, signal: AbortSignal): Promise<StoryFacts['restored']> {
  const { narrator, network, chain, names } = story;
  narrator.chapter('Fetch the file from the Hosts that are left, and decrypt it');
  const path = join(network.folder, 'restored');
  const { identity } = await computeIdentity(network.sender.mnemonic);
  const hasher = new Blake3Hasher();
  const out = createWriteStream(path);
  let bytes = 0;
  const silent = new Set<number>();
  const onEvent = (event: { type: string; slot?: number; host?: string | undefined }) => {
    if (event.type !== 'slot-failed' || event.slot === undefined || silent.has(event.slot)) return;
    silent.add(event.slot);
    narrator.say(`slot ${event.slot} of ${names.get(event.host ?? '')} does not answer: its bytes come from parity`);
  };
  for await (const piece of get({ chain, archiveId: stored.archiveId, key: { identities: [identity] }, onEvent, signal })) {
    hasher.update(piece);
    bytes += piece.length;
    narrator.live([drawBar('alice', bytes, stored.plaintextBytes)], bytes === stored.plaintextBytes);
    if (!out.write(Uint8Array.from(piece))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  const blake3 = Buffer.from(hasher.digest()).toString('hex');
  const equal = blake3 === stored.plaintextHash && (await stat(path)).size === stored.plaintextBytes;
  narrator.say(`BLAKE3 stored   ${stored.plaintextHash}`);
  narrator.say(`BLAKE3 restored ${blake3}: ${equal ? 'equal' : 'NOT EQUAL'}`);
  await rm(path);
  if (!equal) throw new Error('the restored file is not what was stored');
  return { bytes, blake3, equal };
}

async function watchLosses(story: Story, stored: PutResult, killed: string[], signal: AbortSignal): Promise<void> {
  story.narrator.chapter('The dead Hosts miss their proofs');
  await story.watch.followUntilFailed(stored.archiveId, killed, (line) => story.narrator.say(line), signal);
}

async function tellTotals(story: Story, stored: PutResult, killed: string[]): Promise<Pick<StoryFacts, 'proofs' | 'paidAmaspc'>> {
  const { narrator, watch, client, chain } = story;
  narrator.chapter('Who was paid, and what the dead Hosts lose');
  const accounts = await watch.readAccounts(stored.archiveId, stored.hosts);
  for (const row of accounts) {
    const lost = killed.includes(row.host) ? `, loses ${formatCoin(row.slashedAmount, row.depositDenom)} of its deposit` : '';
    narrator.say(`${row.name} earned ${formatCoin(row.paidAmount, row.paymentDenom)}, proved ${row.proven} of ${row.due} periods${lost}`);
  }
  const { credits } = await client.escrow.credits({ address: chain.address });
  narrator.say(
    `Alice is owed ${credits.map((coin) => formatCoin(coin.amount, coin.denom)).join(' and ') || 'nothing'} as compensation and refund; "marspace claim" pays it out`,
  );
  const accepted = Number(accounts.reduce((sum, row) => sum + row.proven, 0n));
  const missed = Number(accounts.reduce((sum, row) => sum + row.due - row.proven, 0n));
  return { proofs: { accepted, missed }, paidAmaspc: accounts.reduce((sum, row) => sum + row.paidAmount, 0n).toString() };
}

/** Seconds with one decimal. */
export function toSeconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}
