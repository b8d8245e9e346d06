import { encodeOffer, signOffer } from '@marspace/sdk';
import type { Shortfall } from '@marspace/sdk';
import type { HostChain } from '../chain/port.ts';
import type { Offer, SignedOffer } from '../../../../proto/gen/modules/storage.ts';
import type { Nonces } from './nonces.ts';
import type { HostTerms } from './terms.ts';

/** What is asked of this Host, by whom, and through which Exchange. */
export interface OfferWish {
  readonly sender: string;
  readonly slotBytes: bigint;
  readonly termBlocks: bigint;
  readonly pricePerGibBlockMax: bigint | undefined;
  /** Empty for none. */
  readonly exchange: string;
  readonly commissionBps: number;
}

/** Why there is no offer, as a sentence and by what is short. */
export interface Declined {
  readonly declined: string;
  readonly short: Shortfall;
}

export interface OfferMaker {
  /** A signed offer, or the reason why there is none. */
  answer(wish: OfferWish): Promise<{ signed: SignedOffer; encoded: string } | Declined>;
  /** An offer that is open to anybody, for so many bytes in all. */
  makeStanding(volumeBytes: bigint, exchange: string, commissionBps: number): Promise<{ signed: SignedOffer; encoded: string }>;
}

export interface OfferMakerParts {
  readonly chain: HostChain;
  /** 32-byte ed25519 seed. */
  readonly offerSeed: Uint8Array;
  readonly nonces: Nonces;
  readonly readTerms: () => Promise<HostTerms>;
  readonly computeFreeBytes: () => Promise<bigint>;
  /** False while this Host takes no new work: not registered, suspended, quitting. */
  readonly isOpen: () => boolean;
}

export function createOfferMaker(parts: OfferMakerParts): OfferMaker {
  const { chain } = parts;

  async function sign(
    fields: Pick<Offer, 'sender' | 'volumeBytesMax' | 'exchange' | 'commissionBps'>,
    terms: HostTerms,
  ): Promise<{ signed: SignedOffer; encoded: string }> {
    const offer: Offer = {
      ...fields,
      host: chain.address,
      pricePerGibBlock: terms.pricePerGibBlock,
      termBlocksMin: terms.termBlocksMin,
      termBlocksMax: terms.termBlocksMax,
      expiresAtHeight: (await chain.readHeight()) + terms.offerBlocks,
      nonce: await parts.nonces.next(),
    };
    const signed = signOffer(chain.chainId, offer, parts.offerSeed);
    return { signed, encoded: encodeOffer(signed) };
  }

  function findObjection(wish: OfferWish, terms: HostTerms, freeBytes: bigint): Declined | undefined {
    if (!parts.isOpen()) return { short: 'closed', declined: 'This Host takes no new work now.' };
    if (wish.slotBytes < terms.slotBytesMin || wish.slotBytes > terms.slotBytesMax)
      return {
        short: 'size',
        declined: `This Host takes shards of ${terms.slotBytesMin} to ${terms.slotBytesMax} bytes, not ${wish.slotBytes}.`,
      };
    if (wish.termBlocks < terms.termBlocksMin || wish.termBlocks > terms.termBlocksMax)
      return {
        short: 'term',
        declined: `This Host takes terms of ${terms.termBlocksMin} to ${terms.termBlocksMax} blocks, not ${wish.termBlocks}.`,
      };
    if (wish.pricePerGibBlockMax !== undefined && wish.pricePerGibBlockMax < terms.pricePerGibBlock)
      return {
        short: 'price',
        declined: `This Host asks ${terms.pricePerGibBlock} per GiB and block, more than ${wish.pricePerGibBlockMax}.`,
      };
    if (wish.slotBytes > freeBytes)
      return { short: 'capacity', declined: `This Host has ${freeBytes} bytes left, less than ${wish.slotBytes}.` };
    return undefined;
  }

  return {
    async answer(wish) {
      const terms = await parts.readTerms();
      const declined = findObjection(wish, terms, await parts.computeFreeBytes());
      if (declined !== undefined) return declined;
      return sign(
        { sender: wish.sender, volumeBytesMax: wish.slotBytes, exchange: wish.exchange, commissionBps: wish.commissionBps },
        terms,
      );
    },
    makeStanding: async (volumeBytesMax, exchange, commissionBps) =>
      sign({ sender: '', volumeBytesMax, exchange, commissionBps }, await parts.readTerms()),
  };
}
