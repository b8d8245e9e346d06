import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { formatCoin } from '@marspace/cli/format';
import { computeIdentity } from '@marspace/cli/identity';
import { Blake3Hasher } from '@marspace/codec';
import { createAccountTokenSigner, createTransferChain, get, MarspaceClient, type PutResult, restoreAccountKey } from '@marspace/sdk';
import type { Network } from '../localnet/network.ts';
import { ChainWatch } from './chain-watch.ts';
import { drawBar, type Narrator } from './narrator.ts';
import { type Story, storeFile } from './store-file.ts';

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

async function watchProofs(story: Story, stored: PutResult, signal: AbortSignal): Promise<void> {
  const { narrator, watch, client } = story;
  narrator.chapter('Every period the chain draws random chunks, and each Host proves that it holds them');
  const { params } = await client.storage.params();
  narrator.say(
    `a period has ${params.periodBlocks} blocks; the block hash at its seed height draws ${params.challengesPerPeriod} chunks, to be shown in ${params.proofWindowBlocks} blocks`,
  );
  await watch.followUntilProven(stored.hosts, provenPeriods, (line) => narrator.say(line), signal);
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
  const slashedAmount = accounts.reduce((sum, row) => sum + row.slashedAmount, 0n);
  const depositDenom = accounts[0]?.depositDenom ?? '';
  const compensation = credits.find(({ denom }) => denom === depositDenom)?.amount ?? 0n;
  if (slashedAmount > compensation) {
    narrator.say(`the other ${formatCoin(slashedAmount - compensation, depositDenom)} wait for whoever restores the slots;`);
    narrator.say('  if nobody has by the end of the archive, they are hers too');
  }
  const accepted = Number(accounts.reduce((sum, row) => sum + row.proven, 0n));
  const missed = Number(accounts.reduce((sum, row) => sum + row.due - row.proven, 0n));
  return { proofs: { accepted, missed }, paidAmaspc: accounts.reduce((sum, row) => sum + row.paidAmount, 0n).toString() };
}

/** Seconds with one decimal. */
export function toSeconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}
