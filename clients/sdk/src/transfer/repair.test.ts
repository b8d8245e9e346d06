import { computeBlake3, createEnvelope, encodeArchive } from '@marspace/codec';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainId, hostNames, keys, Market } from '../../test/upload-market.ts';
import { TxError } from '../errors.ts';
import { decodeOffer, isOfferSignedBy } from '../offers.ts';
import type { TransferChain } from './chain-port.ts';
import type { RepairPlan } from './plan-repair.ts';
import { repair, type RepairOptions } from './repair.ts';

const archiveId = 8n;
const height = 10n;
const endsAtHeight = 110n;
const plaintext = new Uint8Array(300_000).fill(7);
const code = { dataShards: 2, parityShards: 1 };
const lostSlot = 1;
const failedDealId = 99n; // arbitrary, of no Host that serves it

type Fields = Parameters<TransferChain['replaceDeals']>[0];

let market: Market;
let shards: Uint8Array[];
let checksums: Uint8Array[];
let contentBytes: number;

beforeEach(async () => {
  market = new Market();
  await market.start();
  await encodeInto();
});
afterEach(() => market.stop());

/** Hosts 0 and 2 hold their slots, under the deals 1 and 3. */
async function encodeInto(): Promise<void> {
  const pieces: Buffer[] = Array.from({ length: 3 }, () => Buffer.alloc(0));
  const encoded = await encodeArchive([plaintext], {
    ...code,
    plaintextBytes: plaintext.length,
    envelope: await createEnvelope({ recipients: [await identityToRecipient(await generateIdentity())] }),
    sinks: pieces.map((_, slot) => ({
      write: ({ bytes }) => {
        pieces[slot] = Buffer.concat([pieces[slot] as Buffer, bytes]);
      },
    })),
  });
  shards = pieces.map((piece) => new Uint8Array(piece));
  checksums = encoded.slots.map(({ checksum }) => checksum);
  contentBytes = encoded.contentBytes;
  for (const slot of [0, 2]) market.shards.set(BigInt(slot + 1), shards[slot] as Uint8Array);
}

function createChain(replaced: Fields[], outcomes: (Error | undefined)[] = [], archive: Record<string, unknown> = {}): TransferChain {
  const isLost = (slot: number) => slot === lostSlot;
  const record = {
    archive: {
      id: archiveId,
      owner: 'alice',
      ...code,
      contentBytes: BigInt(contentBytes),
      shardBytes: BigInt(shards[0]?.length ?? 0),
      contentChecksum: new Uint8Array(),
      status: 'ARCHIVE_STATUS_DEGRADED',
      endsAtHeight,
      ending: false,
      ...archive,
    },
    slots: checksums.map((checksum, index) => ({
      archiveId,
      index,
      checksum,
      dealId: isLost(index) ? 0n : BigInt(index + 1),
      failedDealId: isLost(index) ? failedDealId : 0n,
    })),
    deals: [
      ...[0, 2].map((slot) => ({ id: BigInt(slot + 1), slotIndex: slot, host: hostNames[slot], status: 'DEAL_STATUS_ACTIVE' })),
      { id: failedDealId, slotIndex: lostSlot, host: hostNames[1], status: 'DEAL_STATUS_FAILED' },
    ],
  };
  const chain: Partial<TransferChain> = {
    chainId,
    address: 'alice',
    createToken: () => 'token',
    height: async () => height,
    storageParams: async () => ({ paymentDenom: 'amaspc', openFeeBps: 100n, openFeeAmountMin: 5n, stateBytePrice: 0n }) as never,
    balance: async () => 1_000n,
    findArchive: async () => record as never,
    findContractor: async (host) =>
      ({
        address: host,
        status: 'CONTRACTOR_STATUS_ACTIVE',
        offerKey: keys.get(host)!.publicKey,
        roles: [{ role: 'ROLE_HOST', endpoint: market.endpointOf(host) }],
      }) as never,
    listContractors: async (role) =>
      role === 'ROLE_HOST'
        ? (hostNames.map((address) => ({ address, roles: [{ role, endpoint: market.endpointOf(address) }] })) as never)
        : [],
    decodeOffer,
    isOfferGenuine: (offer, offerKey) => isOfferSignedBy(chainId, offer, offerKey),
    replaceDeals: async (fields) => {
      replaced.push(fields);
      const outcome = outcomes.shift();
      if (outcome) throw outcome;
      return { dealIds: fields.replacements.map((_, i) => BigInt(100 + i)), paidAmount: 6n, tx: { hash: 'h', height: 11, gasUsed: 1n } };
    },
  };
  return chain as TransferChain;
}

const hostOf = (fields: Fields | undefined) => fields?.replacements[0]?.receipt.receipt.host;
const run = (chain: TransferChain, options: Partial<RepairOptions> = {}) => repair({ chain, archiveId, ...options });

describe('a repair', () => {
  it('rebuilds the lost shard at a Host that has none of the archive, and replaces the deal under its receipt', async () => {
    const replaced: Fields[] = [];
    let plan: RepairPlan | undefined;
    const result = await run(createChain(replaced), {
      confirm: async (asked) => {
        plan = asked;
        return true;
      },
    });
    const host = hostOf(replaced[0]) as string;
    expect(plan).toMatchObject({ termBlocks: endsAtHeight - height, endsAtHeight, priceAmount: 1n, feeAmount: 5n });
    expect(result).toEqual({
      archiveId,
      slots: [{ slot: lostSlot, host, dealId: 100n }],
      paidAmount: 6n,
      tx: { hash: 'h', height: 11, gasUsed: 1n },
    });
    expect(replaced[0]?.replacements.map(({ slotIndex, receipt }) => [slotIndex, receipt.receipt.checksum])).toEqual([
      [lostSlot, computeBlake3(shards[lostSlot] as Uint8Array)],
    ]);
    // Neither a Host that holds a slot nor, while there are others, the one that lost it.
    expect(hostNames.slice(3)).toContain(host);
  });

  it('pays and sends nothing when it is not confirmed', async () => {
    const replaced: Fields[] = [];
    expect(await run(createChain(replaced), { confirm: async () => false })).toBeUndefined();
    expect([replaced.length, market.received.size]).toEqual([0, 0]);
  });

  it('replaces a Host that signs over other bytes, and one whose receipt the chain refuses', async () => {
    const replaced: Fields[] = [];
    market.lying.add(hostNames[3] as string);
    const tooSmall = new TxError({ codespace: 'escrow', code: 9, log: `${hostNames[4]} has 0 amasp free, wanted 5` });
    await run(createChain(replaced, [tooSmall]));
    expect(replaced.map(hostOf)).toEqual([hostNames[4], hostNames[1]]);
  });

  it('pays no more for a replacement than was agreed', async () => {
    const replaced: Fields[] = [];
    market.lying.add(hostNames[3] as string);
    for (const host of hostNames.filter((name) => name !== hostNames[3])) market.prices.set(host, 1n << 20n);
    await expect(run(createChain(replaced))).rejects.toMatchObject({
      code: 'price-raised',
      message: expect.stringMatching(/price and fee come to \d+ amaspc; 6 amaspc were agreed/),
    });
    expect(replaced).toEqual([]);
  });

  it('ends without a payment when too few slots answer', async () => {
    const replaced: Fields[] = [];
    market.shards.delete(1n);
    await expect(run(createChain(replaced))).rejects.toMatchObject({ code: 'NotEnoughShards' });
    expect(replaced).toEqual([]);
  });

  it('does nothing where every slot has its Host, and refuses what the chain would refuse', async () => {
    const replaced: Fields[] = [];
    const chain = createChain(replaced);
    const { slots, ...rest } = (await chain.findArchive(archiveId)) as NonNullable<Awaited<ReturnType<TransferChain['findArchive']>>>;
    const whole = { ...chain, findArchive: async () => ({ ...rest, slots: slots.map((slot) => ({ ...slot, dealId: 1n })) }) };
    expect(await run(whole)).toMatchObject({ slots: [], paidAmount: 0n, tx: undefined });
    for (const [archive, codeOfError] of [
      [{ owner: 'bob' }, 'archive-foreign'],
      [{ status: 'ARCHIVE_STATUS_LOST' }, 'archive-lost'],
      [{ status: 'ARCHIVE_STATUS_ENDED' }, 'archive-over'],
      [{ endsAtHeight: height }, 'archive-over'],
      [{ ending: true }, 'archive-ending'],
    ] as const)
      await expect(run(createChain(replaced, [], archive))).rejects.toMatchObject({ code: codeOfError });
    await expect(run({ ...chain, balance: async () => 5n })).rejects.toMatchObject({ code: 'cannot-pay' });
    await expect(run(chain, { pricePerGibBlockMax: 0n })).rejects.toMatchObject({ code: 'too-few-offers' });
    expect([replaced.length, market.received.size]).toEqual([0, 0]);
  });
});
