import { ChainUnavailable, TxError } from '@marspace/sdk';
import type { MsgFields, MsgName, MsgResponse } from '@marspace/sdk';
import { errors as storageErrors } from '@marspace/storage/errors';
import type {
  Challenges,
  Coin,
  Contractor,
  Deal,
  DealStatus,
  EscrowParams,
  HostChain,
  HostView,
  SpotChallengeView,
  StorageParams,
} from '../src/chain/port.ts';

/** The chain's own default of `refused_branches_max`. */
const REFUSED_BRANCHES_MAX = 32;

/** A message that was executed. */
export interface Executed {
  readonly name: string;
  readonly fields: Record<string, unknown>;
}

const storageParams: StorageParams = {
  paymentDenom: 'amaspc',
  priceFloorPerGibBlock: 1_000_000n,
  openFeeBps: 100n,
  openFeeAmountMin: 1n,
  depositPerGib: 1_000n,
  receiptValidBlocksMax: 200n,
  periodBlocks: 20n,
  proofWindowBlocks: 10n,
  challengesPerPeriod: 4n,
  missedInARowMax: 3n,
  missedOf32Max: 8n,
  retainBps: 1_000n,
  commissionBpsMax: 1_000n,
  termBlocksMax: 1_000_000n,
  reportLossSlashBps: 2_500n,
  reportLossBytesMax: 1n << 40n,
  challengeFeeAmount: 1n,
  challengesPerSenderMax: 4n,
  challengesPerFeeStep: 16n,
  challengePoolBps: 2_000n,
  closedKeepBlocks: 1_000n,
  stateBytePrice: 1n,
  hostsDuePerBlockMax: 100n,
  dealsDuePerBlockMax: 100n,
  parityShardsMin: 1n,
  suspendedDealsPerBlockMax: 100n,
};

const escrowParams: EscrowParams = {
  depositDenom: 'amasp',
  registerFeeDenom: 'amaspc',
  registerFeeAmount: 1n,
  depositMinAmount: 5_000n,
  quitDelayBlocks: 10n,
  accidentHalfLifeBlocks: 100n,
  accidentStepBps: 1_000n,
  accidentLevelBpsMax: 50_000n,
  repairRewardBps: 2_000n,
  quitsPerBlockMax: 10n,
  customerWeightMax: 1_000n,
  ratingUnitAmount: 1n,
  ratingAgeFullBlocks: 100n,
  ratingCompletedFull: 10n,
  weightKeepBlocks: 1_000n,
  departedKeepBlocks: 1_000n,
};

/** Facts of a chain in memory, for tests of one agent: no rules, only what the agent reads and a record of what it sent. */
export class FakeChain implements HostChain {
  readonly chainId = 'marspace-test-1';
  readonly address: string;
  height = 10n;
  readonly contractors = new Map<string, Contractor>();
  readonly balances = new Map<string, bigint>();
  readonly deals = new Map<bigint, Deal>();
  readonly executed: Executed[] = [];
  view: HostView | undefined;
  challenges: Challenges | undefined;
  spot: SpotChallengeView[] = [];
  credits: Coin[] = [];
  /** Deals that the feed tells of; without a feed the agent has to list them. */
  openedDeals: bigint[] = [];
  hasFeed = false;
  /** How many items of MsgSettleDeals the chain tries; the rest is sent back. */
  triedPerBatch = 100;
  /** Judges an item of MsgAnswerMissed (its index) or MsgReportLoss (its deal): the name of the storage error that refuses it. */
  judge: (item: bigint) => keyof typeof storageErrors.table | undefined = () => undefined;
  /** Items of batches that were done, in order. */
  readonly done: bigint[] = [];
  /** Set: every read fails as if no node answered. */
  isDown = false;
  readonly #listeners = new Set<(height: bigint) => void>();

  constructor(address: string) {
    this.address = address;
    this.balances.set(address, 10n ** 24n);
  }

  /** The next block. */
  advance(blocks: bigint = 1n): void {
    this.height += blocks;
    for (const listener of this.#listeners) listener(this.height);
  }

  listExecuted(name: string): Record<string, unknown>[] {
    return this.executed.filter((message) => message.name.endsWith(`.${name}`)).map(({ fields }) => fields);
  }

  #up<T>(value: T): Promise<T> {
    return this.isDown ? Promise.reject(new ChainUnavailable(['memory'], 0, 'it is down')) : Promise.resolve(value);
  }

  readHeight(): Promise<bigint> {
    return this.#up(this.height);
  }
  onBlock(listener: (height: bigint) => void): () => void {
    this.#listeners.add(listener);
    listener(this.height);
    return () => void this.#listeners.delete(listener);
  }
  findTrouble(): string | undefined {
    return this.isDown ? 'no node answers: it is down' : undefined;
  }
  findContractor(address: string): Promise<Contractor | undefined> {
    return this.#up(this.contractors.get(address));
  }
  listContractors(role: string): Promise<Contractor[]> {
    return this.#up([...this.contractors.values()].filter((contractor) => contractor.roles.some((listing) => listing.role === role)));
  }
  readBalance(address: string): Promise<bigint> {
    return this.#up(this.balances.get(address) ?? 0n);
  }
  readStorageParams(): Promise<StorageParams> {
    return this.#up(storageParams);
  }
  readEscrowParams(): Promise<EscrowParams> {
    return this.#up(escrowParams);
  }
  readCredits(): Promise<Coin[]> {
    return this.#up(this.credits);
  }
  findDeal(id: bigint): Promise<Deal | undefined> {
    return this.#up(this.deals.get(id));
  }
  listDeals(status: DealStatus): Promise<Deal[]> {
    return this.#up([...this.deals.values()].filter((deal) => deal.status === status && deal.host === this.address));
  }
  takeOpenedDeals(): { dealIds: bigint[]; isComplete: boolean } {
    return { dealIds: this.openedDeals.splice(0), isComplete: this.hasFeed };
  }
  findHostView(): Promise<HostView | undefined> {
    return this.#up(this.view);
  }
  readChallenges(): Promise<Challenges> {
    return this.challenges === undefined ? Promise.reject(new Error('no challenges')) : this.#up(this.challenges);
  }
  listSpotChallenges(): Promise<SpotChallengeView[]> {
    return this.#up(this.spot);
  }

  async execute<Name extends MsgName>(name: Name, fields: MsgFields<Name>): Promise<MsgResponse<Name>> {
    await this.#up(undefined);
    this.executed.push({ name, fields: fields as Record<string, unknown> });
    const short = name.split('.').at(-1);
    if (short === 'MsgRegisterContractor') this.#register(fields as unknown as MsgFields<'marspace.escrow.v1.MsgRegisterContractor'>);
    if (short === 'MsgProveStorage' && this.challenges !== undefined) this.challenges = { ...this.challenges, proven: true };
    if (short === 'MsgReportLoss')
      return this.#runBatch((fields as unknown as { dealIds: bigint[] }).dealIds) as unknown as MsgResponse<Name>;
    if (short === 'MsgAnswerMissed') {
      const { answers } = fields as unknown as { answers: { challengeIndex: number }[] };
      return this.#runBatch(answers.map(({ challengeIndex }) => BigInt(challengeIndex))) as unknown as MsgResponse<Name>;
    }
    if (short === 'MsgSettleDeals')
      return {
        results: (fields as unknown as { dealIds: bigint[] }).dealIds.map((dealId, at) =>
          at < this.triedPerBatch
            ? { dealId, codespace: '', code: 0, message: '' }
            : { dealId, codespace: 'tsmodule', code: 7, message: 'not tried' },
        ),
      } as unknown as MsgResponse<Name>;
    if (short === 'MsgClaim') return { paid: this.credits } as unknown as MsgResponse<Name>;
    return {} as MsgResponse<Name>;
  }

  /** As modules/storage/handlers/batch.ts: what is behind 32 refused items is not tried, and a batch of which nothing is done fails. */
  #runBatch(items: readonly bigint[]) {
    let refused = 0;
    const results = items.map((dealId) => {
      if (refused === REFUSED_BRANCHES_MAX) return { dealId, codespace: 'tsmodule', code: 7, message: 'not tried' };
      const name = this.judge(dealId);
      if (name === undefined) return { dealId, codespace: '', code: 0, message: '' };
      refused += 1;
      return { dealId, codespace: 'storage', code: storageErrors.table[name] as number, message: name as string };
    });
    const done = results.filter(({ code }) => code === 0).map(({ dealId }) => dealId);
    if (done.length === 0) {
      const code = items.length === 1 ? (results[0]?.code as number) : storageErrors.table.NothingSucceeded;
      throw new TxError({ codespace: 'storage', code, log: 'nothing was done' });
    }
    this.done.push(...done);
    return { results };
  }

  #register({ moniker, region, roles, offerKey, deposit }: MsgFields<'marspace.escrow.v1.MsgRegisterContractor'>): void {
    this.contractors.set(
      this.address,
      createContractor(this.address, {
        moniker,
        region,
        roles: roles.map((listing) => ({ ...listing, reservedUnits: 0n, commitments: 0n })),
        offerKey,
        depositAmount: deposit.amount,
      }),
    );
  }
}

export function createContractor(address: string, fields: Partial<Contractor>): Contractor {
  return {
    address,
    moniker: 'c',
    region: '',
    roles: [],
    offerKey: new Uint8Array(32),
    status: 'CONTRACTOR_STATUS_ACTIVE',
    joinedAtHeight: 1n,
    depositDenom: 'amasp',
    depositAmount: 10_000n,
    lockedAmount: 0n,
    commitments: 0n,
    leavesAtHeight: 0n,
    accidentLevelBps: 0n,
    accidentAtHeight: 0n,
    accidents: 0n,
    quitAtHeight: 0n,
    idleSinceHeight: 0n,
    removedAtHeight: 0n,
    ...fields,
  };
}

/** An active Host with nothing to prove. */
export function createHostView(host: string, fields: Partial<HostView> = {}): HostView {
  return {
    host,
    status: 'HOST_STATUS_ACTIVE',
    period: 4n,
    periodStartedAtHeight: 1n,
    seedHeight: 40n,
    proofWindowBlocks: 10n,
    challengesPerPeriod: 4n,
    liveChunks: 0n,
    spaceChunks: 0n,
    activeDeals: 0n,
    periodsDue: 0n,
    periodsProven: 0n,
    missedInARow: 0,
    openPeriod: 0n,
    openSeedHeight: 0n,
    questionedPeriod: 0n,
    questionedUntilHeight: 0n,
    challengeFeeAmount: 1n,
    receiptNumberMin: 0n,
    ...fields,
  };
}

export function createDeal(fields: Partial<Deal> & Pick<Deal, 'id' | 'host' | 'sender' | 'checksum' | 'shardBytes'>): Deal {
  return {
    archiveId: 1n,
    slotIndex: 0,
    status: 'DEAL_STATUS_ACTIVE',
    priceAmount: 1n,
    paymentDenom: 'amaspc',
    openedAtHeight: 1n,
    termBlocks: 100n,
    termBlocksMin: 1n,
    startsAtHeight: 0n,
    endsAtHeight: 0n,
    exchange: '',
    commissionBps: 0,
    retainBps: 0,
    lockAmount: 0n,
    receiptNumber: 0n,
    place: 0n,
    settledHeight: 0n,
    paidAmount: 0n,
    retainedAmount: 0n,
    renewedBy: 0n,
    renews: 0n,
    activePeriod: 0n,
    missedInARowMax: 3n,
    ...fields,
  } as Deal;
}
