import { createEnvelope } from '@marspace/codec';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainId, hostNames, keys, Market } from '../../test/upload-market.ts';
import { ChainUnavailable, TxError } from '../errors.ts';
import type { TransferChain } from './chain-port.ts';
import { put, type PutOptions } from './put.ts';
import type { JournalStore, PutEvent, PutJournal } from './put-types.ts';
import { planSlot } from './slot-plans.ts';

const termBlocks = 100n;
const source = {
  bytes: 3_000,
  stamp: 's',
  async *open() {
    yield new Uint8Array(3_000).fill(5);
  },
};
type Fields = Parameters<TransferChain['openArchive']>[0];

let market: Market;

beforeEach(async () => {
  market = new Market();
  await market.start();
});
afterEach(() => market.stop());

/** A chain that answers each opening with the next of `outcomes`: an error, or success. */
function createChain(outcomes: (Error | undefined)[], opened: Fields[]): TransferChain {
  const chain: Partial<TransferChain> = {
    chainId,
    address: 'alice',
    createToken: () => 'token',
    height: async () => 10n,
    storageParams: async () => ({ paymentDenom: 'amaspc', openFeeBps: 0n, openFeeAmountMin: 5n, stateBytePrice: 0n }) as never,
    listContractors: async () => [],
    listArchives: async () => [],
    findContractor: async (host) => ({ offerKey: keys.get(host)!.publicKey }) as never,
    openArchive: async (fields) => {
      opened.push(fields);
      const outcome = outcomes.shift();
      if (outcome) throw outcome;
      return { archiveId: 7n, dealIds: [], paidAmount: 5n, tx: { hash: 'h', height: 11, gasUsed: 1n } };
    },
  };
  return chain as TransferChain;
}

/** A journal of a put that is planned and has sent nothing yet. */
async function planned(): Promise<{ store: JournalStore; saved: () => PutJournal }> {
  const envelope = await createEnvelope({ recipients: [await identityToRecipient(await generateIdentity())] });
  const offers = hostNames.slice(0, 4).map((host) => market.offerOf(host));
  let journal: PutJournal = {
    version: 1,
    sourceBytes: source.bytes,
    sourceStamp: source.stamp,
    envelope,
    code: { dataShards: 2, parityShards: 1 },
    termBlocks: termBlocks.toString(),
    slots: offers.slice(0, 3).map((offer, slot) => planSlot(slot, offer)),
    spares: offers.slice(3),
  };
  const store: JournalStore = {
    load: async () => structuredClone(journal),
    save: async (next) => {
      journal = structuredClone(next);
    },
    remove: async () => undefined,
  };
  return { store, saved: () => journal };
}

async function run(
  chain: TransferChain,
  journal: JournalStore,
  more: Partial<PutOptions> = {},
): Promise<{ events: PutEvent[]; hosts: string[] | undefined }> {
  const events: PutEvent[] = [];
  const { envelope } = (await journal.load())!;
  const done = await put({ chain, source, envelope, journal, termBlocks, onEvent: (event) => events.push(event), ...more });
  return { events, hosts: done?.hosts };
}

/** A refusal because the first Host's receipt has opened a deal before. */
function createUsed(height = 10): TxError {
  return new TxError({ codespace: 'storage', code: 22, log: `receipt 1 of ${hostNames[0]} has opened a deal already`, height });
}

const hostsOf = (fields: Fields | undefined): string[] => (fields?.slots ?? []).map(({ receipt }) => receipt.receipt.host);
const numbersOf = (fields: Fields | undefined): bigint[] => (fields?.slots ?? []).map(({ receipt }) => receipt.receipt.number);

describe('a put', () => {
  it('opens with the receipt of every Host and the checksums that it computed', async () => {
    const opened: Fields[] = [];
    const { events, hosts } = await run(createChain([], opened), (await planned()).store);
    expect([hosts, hostsOf(opened[0])]).toEqual([hostNames.slice(0, 3), hostNames.slice(0, 3)]);
    const uploaded = events.find((event) => event.type === 'uploaded');
    expect(opened[0]?.slots.map(({ checksum }) => Buffer.from(checksum).toString('hex'))).toEqual(uploaded?.checksums);
    expect(events.filter((event) => event.type === 'received')).toHaveLength(3);
  });

  it('gives the slot of a Host that promised more than it has to a spare, names it, and sends the others nothing again', async () => {
    const opened: Fields[] = [];
    const tooSmall = new TxError({ codespace: 'escrow', code: 9, log: `${hostNames[1]} has 0 amasp free, wanted 5` });
    const { events, hosts } = await run(createChain([tooSmall], opened), (await planned()).store);
    expect(hosts).toEqual([hostNames[0], hostNames[3], hostNames[2]]);
    expect(opened).toHaveLength(2);
    const [first, second] = opened.map(numbersOf);
    expect([second?.[0], second?.[2]]).toEqual([first?.[0], first?.[2]]);
    expect(events.find((event) => event.type === 'replaced')).toMatchObject({ slot: 1, host: hostNames[1], by: hostNames[3] });
    expect(new Set([...market.received.values()]).size).toBe(1);
  });

  it('gives the slot of a Host that signed over other bytes to a spare', async () => {
    market.lying.add(hostNames[2] as string);
    const opened: Fields[] = [];
    const { hosts } = await run(createChain([], opened), (await planned()).store);
    expect([hosts, opened.length]).toEqual([[hostNames[0], hostNames[1], hostNames[3]], 1]);
  });

  it('stopped before its opening goes on with the receipts that it has: nothing is sent again', async () => {
    const opened: Fields[] = [];
    const { store } = await planned();
    const down = new ChainUnavailable(['memory'], 0, 'it is down');
    await expect(run(createChain([down], opened), store)).rejects.toThrow(down.message);
    const sent = new Map(market.received);
    await run(createChain([], opened), store);
    expect(market.received).toEqual(sent);
    expect(numbersOf(opened[1])).toEqual(numbersOf(opened[0]));
  });

  it('replaces a Host whose receipt was used where no archive of an earlier opening is found: it gave a number twice', async () => {
    const opened: Fields[] = [];
    const { hosts } = await run(createChain([createUsed()], opened), (await planned()).store);
    expect([hosts, opened.length]).toEqual([[hostNames[3], hostNames[1], hostNames[2]], 2]);
  });

  it.each([
    [undefined, 'TransferError: Slot 1: with mspace1h4, the cheapest Host left, price and fee come to 12 amaspc; 8 amaspc were agreed.'],
    [false, 'TransferError: Slot 1: with mspace1h4, the cheapest Host left, price and fee come to 12 amaspc; 8 amaspc were agreed.'],
    [true, [hostNames[0], hostNames[3], hostNames[2]]],
  ])('pays more than was agreed for a replacement only where that is agreed to: %s', async (answer, outcome) => {
    market.lying.add(hostNames[1] as string);
    const { store, saved } = await planned();
    const [dear, dearer] = [1n, 2n].map((times) => ((times * 4n * (1n << 30n)) / (2_000n * termBlocks)).toString());
    const spares = [
      { ...market.offerOf(hostNames[4] as string), pricePerGibBlock: dearer as string },
      { ...market.offerOf(hostNames[3] as string), pricePerGibBlock: dear as string },
    ];
    await store.save({ ...saved(), spares, agreedAmount: '8' });
    const raises: unknown[] = [];
    const confirmRaise = async (raise: unknown) => raises.push(raise) > 0 && answer === true;
    const ended = await run(createChain([], []), store, answer === undefined ? {} : { confirmRaise }).then(({ hosts }) => hosts, String);
    expect(ended).toEqual(outcome);
    expect(saved().agreedAmount).toBe(answer ? '12' : '8');
    if (answer !== undefined) expect(raises).toEqual([{ slot: 1, offer: spares[1], agreedAmount: 8n, priceAmount: 7n, feeAmount: 5n }]);
  });

  it('passes over a dear spare where another one keeps to what was agreed', async () => {
    market.lying.add(hostNames[1] as string);
    const { store, saved } = await planned();
    const dear = { ...market.offerOf(hostNames[4] as string), pricePerGibBlock: (1n << 40n).toString() };
    await store.save({ ...saved(), spares: [dear, ...saved().spares] });
    const { hosts } = await run(createChain([], []), store);
    expect([hosts, saved().spares, saved().agreedAmount]).toEqual([[hostNames[0], hostNames[3], hostNames[2]], [dear], '8']);
  });

  it('takes the archive of an earlier opening that used a receipt, also from a node that lags behind the refusal', async () => {
    const opened: Fields[] = [];
    let [height, lookedAt] = [10n, 0];
    const chain = createChain([createUsed(12)], opened);
    chain.height = async () => (opened.length === 0 ? height : height++);
    chain.listArchives = async () => {
      lookedAt = Number(height);
      return height < 12n ? [] : [{ id: 8n, contentChecksum: opened[0]?.contentChecksum } as never];
    };
    const { hosts, events } = await run(chain, (await planned()).store);
    expect([hosts, opened.length]).toEqual([hostNames.slice(0, 3), 1]);
    expect(events.find((event) => event.type === 'opened')).toMatchObject({ archiveId: 8n });
    expect(lookedAt).toBeGreaterThanOrEqual(12);
  });
});
