import { basename } from 'node:path';
import { addToCatalog } from '@marspace/cli/catalog';
import { openFileSource } from '@marspace/cli/file-source';
import { formatBytes, formatCoin } from '@marspace/cli/format';
import { computeIdentity } from '@marspace/cli/identity';
import { createJournalFile } from '@marspace/cli/journal-file';
import { createEnvelope } from '@marspace/codec';
import { computeAccidentFactorBps, computeLock } from '@marspace/escrow/rules';
import { type MarspaceClient, type PutEvent, type PutResult, put, type TransferChain } from '@marspace/sdk';
import type { Network } from '../localnet/network.ts';
import type { ChainWatch } from './chain-watch.ts';
import { drawBar, type Narrator } from './narrator.ts';

const termBlocks = 7_200n; // an hour of half-second blocks: the commands shown after the story work as long
const pricePerGibBlockMax = 2_000_000_000_000_000n; // 0.002 MASPC: twice what Hosts of a local network ask
const locksInLine = 3; // fits 100 columns
const shownHashDigits = 24; // of 64: enough to compare by eye

/** A story under way: where it plays, who tells it, and what it is told from. */
export interface Story {
  network: Network;
  narrator: Narrator;
  client: MarspaceClient;
  chain: TransferChain;
  watch: ChainWatch;
  /** Names of the network's programs by address. */
  names: Map<string, string>;
}

/** What one put has shown so far. */
interface Telling {
  story: Story;
  /** Bytes sent by name of the Host. */
  sent: Map<string, number>;
  receipts: Received[];
}

type Received = Extract<PutEvent, { type: 'received' }>;
type Planned = Extract<PutEvent, { type: 'planned' }>;

/** Stores the file as Alice and tells it as it happens. Throws when a Host's receipt is over another checksum than hers. */
export async function storeFile(story: Story, file: string, signal: AbortSignal): Promise<PutResult> {
  const { narrator, network, chain } = story;
  const source = await openFileSource(file);
  const identity = await computeIdentity(network.sender.mnemonic);
  narrator.chapter(`Alice asks the market to keep ${basename(file)}, ${formatBytes(source.bytes)}`);
  const telling: Telling = { story, sent: new Map(), receipts: [] };
  const stored = await put({
    chain,
    source,
    envelope: await createEnvelope({ recipients: [identity.recipient] }),
    journal: createJournalFile(network.consoleHome, network.chainId, file, identity),
    code: { dataShards: 4, parityShards: 2 },
    termBlocks,
    pricePerGibBlockMax,
    confirm: async (plan) => {
      await tellPlan(story, plan);
      narrator.chapter('Encrypt, stripe, hash and upload in one pass');
      return true;
    },
    onEvent: (event) => tellEvent(telling, event),
    signal,
  });
  if (!stored) throw new Error('the put was given up');
  await tellLocks(story, stored);
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

function tellEvent(telling: Telling, event: PutEvent): void {
  const { narrator, names } = telling.story;
  const nameOf = (address: string) => names.get(address) ?? address;
  switch (event.type) {
    case 'requested':
      narrator.say(describeRequest(event));
      return;
    case 'asked':
      narrator.say(`${nameOf(event.address)} answers with ${event.offers} signed offers`);
      return;
    case 'unanswered':
      narrator.say(`${nameOf(event.address)} does not answer: ${event.reason}`);
      return;
    case 'sent':
      tellSent(telling, event);
      return;
    case 'replaced':
      telling.sent.delete(nameOf(event.host));
      narrator.say(`${nameOf(event.host)} is replaced by ${nameOf(event.by)}: ${event.reason}`);
      return;
    case 'received':
      telling.receipts.push(event);
      return;
    case 'uploaded':
      narrator.say(`BLAKE3 of the file ${event.plaintextHash}`);
      tellReceipts(telling, event.checksums);
      return;
    case 'opened':
      narrator.chapter('One transaction opens the archive: the chain compares both checksums and each signature');
      narrator.say(
        `archive ${event.archiveId} at height ${event.tx?.height}, ${event.tx?.gasUsed} gas, ${formatCoin(event.paidAmount, 'amaspc')} paid in`,
      );
      narrator.say(`transaction ${event.tx?.hash}`);
      return;
    default:
      return;
  }
}

function describeRequest({
  slotBytes,
  slots,
  termBlocks: term,
  pricePerGibBlockMax: max,
}: Extract<PutEvent, { type: 'requested' }>): string {
  const price = max === undefined ? '' : `, at most ${formatCoin(max, 'amaspc')} per GiB and block`;
  return `request: ${slots} slots of ${formatBytes(slotBytes)} for ${term} blocks${price}`;
}

function tellSent({ story, sent }: Telling, event: Extract<PutEvent, { type: 'sent' }>): void {
  sent.set(story.names.get(event.host) ?? event.host, event.sentBytes);
  const last = [...sent.values()].every((bytes) => bytes === event.shardBytes);
  story.narrator.live(
    [...sent].sort().map(([name, bytes]) => drawBar(name, bytes, event.shardBytes)),
    last,
  );
}

/** Each Host has signed what it received: nobody can open a deal with it over other bytes, nor without any. */
function tellReceipts({ story, receipts }: Telling, computed: readonly string[]): void {
  story.narrator.chapter('Each Host signs a receipt over the bytes it received');
  for (const { slot, host, checksum, receiptNumber, validUntilHeight } of [...receipts].sort((a, b) => a.slot - b.slot)) {
    const name = story.names.get(host) ?? host;
    if (checksum !== computed[slot]) throw new Error(`the receipt of ${name} is over ${checksum}, and Alice computed ${computed[slot]}`);
    story.narrator.say(`${name}, slot ${slot}: receipt ${receiptNumber}, BLAKE3 ${checksum.slice(0, shownHashDigits)}… as Alice computed`);
    story.narrator.say(`  good for one deal, until height ${validUntilHeight}`);
  }
}

/** The offers that were chosen, and what they cost both sides. */
async function tellPlan(story: Story, plan: Planned): Promise<void> {
  const { narrator, names } = story;
  let locks = 0n;
  for (const offer of [...plan.slots, ...plan.spares]) {
    const isSpare = plan.spares.includes(offer);
    const lock = await computeLockOf(story, offer.host, plan.shardBytes);
    if (!isSpare) locks += lock.amount;
    const price = formatCoin(BigInt(offer.pricePerGibBlock), 'amaspc');
    narrator.say(
      `  ${(names.get(offer.host) ?? offer.host).padEnd(8)} ${offer.region.padEnd(4)} ${price} per GiB and block, deposit ${formatCoin(lock.amount, lock.denom)}, until height ${offer.expiresAtHeight}${isSpare ? ', spare' : ''}`,
    );
  }
  const { code, slots, shardBytes, priceAmount, feeAmount } = plan;
  narrator.say(
    `code ${code.dataShards}+${code.parityShards}: ${slots.length} shards of ${formatBytes(shardBytes)}, any ${code.dataShards} restore the file`,
  );
  narrator.say(
    `price ${formatCoin(priceAmount, 'amaspc')}, fee ${formatCoin(feeAmount, 'amaspc')}; the Hosts' deposits for it ${formatCoin(locks, 'amasp')}`,
  );
}

/** What the chain's own rule says that a Host must lock for a shard. */
async function computeLockOf(story: Story, host: string, shardBytes: number): Promise<{ amount: bigint; denom: string }> {
  const { client } = story;
  const [{ contractor }, escrow, storage, height] = await Promise.all([
    client.escrow.contractor({ address: host }),
    client.escrow.params(),
    client.storage.params(),
    client.getHeight(),
  ]);
  const factorBps = computeAccidentFactorBps(contractor, escrow.params.accidentHalfLifeBlocks, BigInt(height));
  return { amount: computeLock(BigInt(shardBytes), storage.params.depositPerGib, factorBps), denom: contractor.depositDenom };
}

/** The deposits as they stand on the chain. */
async function tellLocks(story: Story, stored: PutResult): Promise<void> {
  const locks = await story.watch.readLocks(stored.archiveId, stored.hosts);
  const total = locks.reduce((sum, { amount }) => sum + amount, 0n);
  story.narrator.say(`locked on the chain: ${formatCoin(total, locks[0]?.denom ?? 'amasp')}, of it`);
  for (let at = 0; at < locks.length; at += locksInLine) {
    const row = locks.slice(at, at + locksInLine);
    story.narrator.say(`  ${row.map(({ name, amount, denom }) => `${name} ${formatCoin(amount, denom)}`).join(', ')}`);
  }
}
