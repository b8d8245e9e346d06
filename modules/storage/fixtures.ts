/** What this module's tests share: a chain with escrow, Hosts that keep real shards, and Senders. For tests only. */
import { Codec, computeChecksum, computeChunkProof, type EventRecord, loadPlans, type TestChain, testChain } from '@marspace/testkit';
import type {
  Archive,
  Deal,
  GenesisState,
  HostView,
  MsgOpenArchive,
  MsgOpenArchiveResponse,
  Params,
  QueryArchiveResponse,
  Receipt,
  SignedReceipt,
  SlotReplacement,
} from '../../proto/gen/modules/storage.ts';
import type { Params as EscrowParams } from '../../proto/gen/modules/escrow.ts';
import { defaultParams as escrowParams } from '../escrow/params.ts';
import escrow from '../escrow/module.ts';
import { defaultGenesis } from './genesis.ts';
import storage from './module.ts';
import { defaultParams } from './params.ts';
import { computeShardBytes, receiptSignParts } from './rules.ts';

export const gib = 1_073_741_824n;
/** Coins of everybody at the start, base units. */
export const purse = 1_000_000_000_000n;
export const capacityBytes = 64n * 1_048_576n;
/** At this price a KiB and block costs 1000. */
export const kibBlockPrice = 1_048_576_000n;

const codec = new Codec(loadPlans());
const utf8 = new TextEncoder();

/** Small numbers, so that a test can be read and reaches every delay in a few blocks. */
export function makeParams(changes: Partial<Params> = {}): Params {
  return {
    ...defaultParams,
    priceFloorPerGibBlock: 1000n,
    openFeeAmountMin: 10n,
    depositPerGib: 1_048_576n * 5000n,
    receiptValidBlocksMax: 500n,
    periodBlocks: 8n,
    proofWindowBlocks: 4n,
    challengesPerPeriod: 4n,
    challengeFeeAmount: 100n,
    termBlocksMax: 2000n,
    reportLossBytesMax: 8192n,
    closedKeepBlocks: 2000n,
    stateBytePrice: 0n,
    ...changes,
  };
}

const emptyLists = {
  archives: [],
  slots: [],
  deals: [],
  hosts: [],
  places: [],
  periodRows: [],
  questions: [],
  spotChallenges: [],
  usedReceipts: [],
  lossReports: [],
  suspendedDue: [],
};

export function makeGenesis(changes: Partial<GenesisState> = {}): GenesisState {
  return { ...defaultGenesis(), ...emptyLists, params: makeParams(), ...changes };
}

export interface WorldOptions {
  readonly params?: Partial<Params>;
  readonly escrow?: Partial<EscrowParams>;
  readonly hosts?: number;
  readonly seed?: string;
  readonly chainId?: string;
  readonly record?: string;
  readonly refusedBranchesMax?: number;
}

/** Hosts named `host 0`, `host 1`, ... with deposit and capacity, and Senders `alice` and `bob` with coins. */
export async function makeWorld(options: WorldOptions = {}): Promise<World> {
  const escrowGenesis = {
    ...(escrow.defaultGenesis() as object),
    params: { ...escrowParams(), depositMinAmount: 100n, registerFeeAmount: 7n, ...options.escrow },
  };
  const chain = await testChain({
    modules: [escrow, storage],
    seed: options.seed ?? '0',
    chainId: options.chainId ?? 'marspace-test-1',
    genesis: { escrow: escrowGenesis, storage: makeGenesis({ params: makeParams(options.params) }) },
    ...(options.refusedBranchesMax === undefined ? {} : { refusedBranchesMax: options.refusedBranchesMax }),
  });
  if (options.record !== undefined) chain.recordTo(options.record);
  const world = new World(chain);
  for (const name of ['alice', 'bob', 'carol']) chain.fund(chain.account(name), { amaspc: purse });
  for (let i = 0; i < (options.hosts ?? 6); i++) world.addHost(`host ${i}`);
  return world;
}

export class World {
  readonly chain: TestChain;
  readonly hosts: string[] = [];
  /** Hosts that do nothing at present. */
  readonly down = new Set<string>();
  /** Deals whose shard its Host has lost. */
  readonly lost = new Set<bigint>();
  /** Events of all blocks that were lived through, oldest first. */
  readonly history: EventRecord[] = [];
  readonly #shards = new Map<string, Uint8Array>();
  #number = 0n;

  constructor(chain: TestChain) {
    this.chain = chain;
  }

  addHost(name: string, deposit = 100_000_000n): string {
    const address = this.chain.account(name);
    this.chain.fund(address, { amasp: 10n * deposit, amaspc: purse });
    this.chain.send('marspace.escrow.v1.MsgRegisterContractor', {
      address,
      moniker: name,
      region: 'eu-west',
      roles: [{ role: 'ROLE_HOST', endpoint: 'https://host.example:7000', capacityUnits: capacityBytes }],
      offerKey: this.chain.offerKey(address).publicKey,
      deposit: { denom: 'amasp', amount: deposit },
    });
    this.hosts.push(address);
    return address;
  }

  host(i: number): string {
    return this.hosts[i] as string;
  }

  get alice(): string {
    return this.chain.account('alice');
  }

  get bob(): string {
    return this.chain.account('bob');
  }

  /** What a Host says of a shard that it received; a fresh number each time. */
  makeReceipt(host: string, shard: Pick<Receipt, 'sender' | 'checksum' | 'shardBytes'>, changes: Partial<Receipt> = {}): Receipt {
    this.#number += 1n;
    return {
      ...shard,
      host,
      pricePerGibBlock: kibBlockPrice,
      termBlocksMin: 10n,
      termBlocksMax: 1000n,
      exchange: this.chain.account('exchange'),
      commissionBps: 500,
      number: this.#number,
      validUntilHeight: this.chain.height + 100n,
      ...changes,
    };
  }

  sign(receipt: Receipt, signer = receipt.host, chainId = this.chain.chainId): SignedReceipt {
    const parts = receiptSignParts(chainId, codec.encode('marspace.storage.v1.Receipt', receipt));
    const message = Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8.encode(part) : part)));
    return { receipt, signature: this.chain.offerKey(signer).sign(message) };
  }

  /** A receipt for a slot of an archive that is there, by the Host that has the slot or by another one. */
  receiptFor(archiveId: bigint, slotIndex: number, host?: string, changes: Partial<Receipt> = {}): SlotReplacement {
    const { archive, slots, deals } = this.show(archiveId);
    const slot = slots[slotIndex] ?? { checksum: new Uint8Array(32), dealId: 0n };
    const by = host ?? deals.find((deal) => deal.id === slot.dealId)?.host ?? this.host(0);
    const shard = { sender: archive.owner, checksum: slot.checksum, shardBytes: archive.shardBytes };
    return { slotIndex, receipt: this.sign(this.makeReceipt(by, shard, changes)) };
  }

  /** A shard of random-looking bytes that Hosts can be asked about; gives its checksum. */
  makeShard(bytes: bigint, salt: string): Uint8Array {
    const shard = new Uint8Array(Number(bytes));
    let state = 2166136261;
    for (const byte of utf8.encode(salt)) state = Math.imul(state ^ byte, 16777619) >>> 0;
    for (let i = 0; i < shard.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      shard[i] = state >>> 24;
    }
    const checksum = computeChecksum(shard);
    this.#shards.set(Buffer.from(checksum).toString('hex'), shard);
    return checksum;
  }

  shardOf(checksum: Uint8Array): Uint8Array {
    return this.#shards.get(Buffer.from(checksum).toString('hex')) as Uint8Array;
  }

  /** An opening of an archive of 2 + 1 slots of `chunks` chunks each on the first Hosts, which have received every shard. */
  makeOpening(
    changes: Partial<MsgOpenArchive> = {},
    chunks = 3n,
    hosts: readonly string[] = this.hosts.slice(0, 3),
    receipt: Partial<Receipt> = {},
  ): MsgOpenArchive {
    const dataShards = changes.dataShards ?? 2;
    const parityShards = changes.parityShards ?? 1;
    const sender = changes.sender ?? this.alice;
    const contentBytes = changes.contentBytes ?? chunks * 1024n * BigInt(dataShards);
    const shardBytes = computeShardBytes(contentBytes, BigInt(dataShards));
    const slots = hosts.slice(0, dataShards + parityShards).map((host, i) => {
      const checksum = this.makeShard(chunks * 1024n, `${this.chain.height} ${this.#number} ${i}`);
      return { receipt: this.sign(this.makeReceipt(host, { sender, checksum, shardBytes }, receipt)), checksum };
    });
    return {
      sender,
      dataShards,
      parityShards,
      contentBytes,
      termBlocks: 60n,
      slots,
      contentChecksum: new Uint8Array(0),
      ...changes,
    };
  }

  open(changes: Partial<MsgOpenArchive> = {}, chunks = 3n, hosts?: readonly string[], receipt?: Partial<Receipt>): MsgOpenArchiveResponse {
    return this.chain.send('marspace.storage.v1.MsgOpenArchive', this.makeOpening(changes, chunks, hosts, receipt));
  }

  deal(id: bigint): Deal {
    return this.chain.query('storage', 'Deal', { id }).deal;
  }

  archive(id: bigint): Archive {
    return this.show(id).archive;
  }

  show(id: bigint): QueryArchiveResponse {
    return this.chain.query('storage', 'Archive', { id });
  }

  view(host: string): HostView {
    return this.chain.query('storage', 'Host', { host }).host;
  }

  /** Proofs of the chunks that the Host is asked for in a period. */
  proofsOf(host: string, period: bigint): Uint8Array[] {
    const { chunks } = this.chain.query('storage', 'Challenges', { host, period });
    return chunks.map((chunk) => computeChunkProof(this.shardOf(chunk.checksum), Number(chunk.chunkIndex)));
  }

  /** Whether the Host still has every shard that it is asked about in the period. */
  canProve(host: string, period: bigint): boolean {
    const { chunks } = this.chain.query('storage', 'Challenges', { host, period });
    return !chunks.some((chunk) => this.lost.has(chunk.dealId));
  }

  prove(host: string, period: bigint): void {
    this.chain.send('marspace.storage.v1.MsgProveStorage', { host, period, proofs: this.proofsOf(host, period) });
  }

  /** Every Host that is up proves what it can: the open period, then what is in question. */
  proveAll(): void {
    for (const host of this.hosts) {
      if (this.down.has(host)) continue;
      const { openPeriod, questionedPeriod } = this.view(host);
      if (openPeriod > 0n && this.canProve(host, openPeriod - 1n)) this.prove(host, openPeriod - 1n);
      if (questionedPeriod > 0n) this.answerMissed(host, questionedPeriod - 1n);
    }
  }

  /** Shows the questioned chunks that the Host still has. */
  answerMissed(host: string, period: bigint): void {
    const question = this.chain.exportGenesis('storage').questions.find((asked) => asked.host === host);
    const proofs = this.proofsOf(host, period);
    const answers = (question?.chunks ?? []).flatMap((chunk, challengeIndex) =>
      chunk.answered || this.lost.has(chunk.dealId) ? [] : [{ challengeIndex, proof: proofs[challengeIndex] as Uint8Array }],
    );
    if (answers.length > 0) this.chain.send('marspace.storage.v1.MsgAnswerMissed', { host, period, answers });
  }

  /** Goes on n blocks, with Hosts proving in each; checks the invariants and that nothing is parked. */
  live(n: number): void {
    for (let i = 0; i < n; i++) {
      this.proveAll();
      this.chain.nextBlock();
      this.history.push(...this.chain.events());
      this.check();
    }
  }

  /** Lives on until the condition holds, at most `most` blocks. */
  liveUntil(condition: () => boolean, most = 200): void {
    for (let i = 0; i < most; i++) {
      if (condition()) return;
      this.live(1);
    }
    if (!condition()) throw new Error(`the condition does not hold at height ${this.chain.height}`);
  }

  check(): void {
    this.chain.checkInvariants();
    const fault = this.chain.faults[0];
    if (fault !== undefined) throw new Error(`an item of ${fault.queue} is parked at height ${fault.height}`, { cause: fault.cause });
  }

  creditOf(address: string, denom = 'amaspc'): bigint {
    return this.chain.query('escrow', 'Credits', { address }).credits.find((coin) => coin.denom === denom)?.amount ?? 0n;
  }

  holdOf(dealId: bigint): bigint {
    return this.chain.query('escrow', 'Hold', { module: 'storage', reference: dealId }).hold.amount;
  }

  /** Events of one kind in the last message or block, or in a list. */
  eventsOf(name: string, events: readonly EventRecord[] = this.chain.events()): Record<string, string>[] {
    const found = events.filter((event) => event.type === `marspace.storage.v1.${name}`);
    return found.map((event) => Object.fromEntries(event.attributes));
  }
}
