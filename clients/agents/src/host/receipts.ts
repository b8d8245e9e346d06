import { ProtocolError } from '@marspace/runtime';
import { encodeReceipt, type Offer, type Receipt, signReceipt } from '@marspace/sdk';
import type { HostChain } from '../chain/port.ts';
import type { ReceiptNumbers } from './receipt-numbers.ts';
import type { ReceiptRecords } from './store/receipt-records.ts';
import type { HostTerms } from './terms.ts';

/** A receipt that is good for fewer blocks than this is signed anew when it is asked for. */
const MARGIN_BLOCKS = 10n;

/** A shard that this Host has, whole and durable, and for whom at which terms. */
export interface HeldShard {
  /** See `ReceiptRecord`. */
  readonly subject: string;
  readonly sender: string;
  /** BLAKE3 in hex, of the bytes on disk. */
  readonly checksum: string;
  readonly shardBytes: number;
  readonly offer: Offer;
}

export interface ReceiptMaker {
  /**
   * The signed receipt in base64; the same one again while it is good. Throws ProtocolError `stopping`, and `quota-full` when deposit and
   * capacity do not bear the deal that it would open.
   */
  give(shard: HeldShard): Promise<string>;
  /** Whether only another program with this key can have signed it: it is newer than this one's start and none of its own. */
  isForeign(number: bigint): boolean;
}

export interface ReceiptMakerParts {
  readonly chain: HostChain;
  /** 32-byte ed25519 seed. */
  readonly offerSeed: Uint8Array;
  readonly numbers: ReceiptNumbers;
  readonly records: ReceiptRecords;
  readonly readTerms: () => Promise<HostTerms>;
  /** Bytes that the chain lets this Host take beyond its deals. */
  readonly readCoveredBytes: () => Promise<bigint>;
  /** False while this Host takes no new work: not registered, suspended, quitting. */
  readonly isOpen: () => boolean;
  readonly onSigned: () => void;
}

export function createReceiptMaker(parts: ReceiptMakerParts): ReceiptMaker {
  const { chain, numbers, records } = parts;
  /** What is promised is looked at and promised by one receipt at a time. */
  let signing: Promise<unknown> = Promise.resolve();

  async function sign(shard: HeldShard): Promise<string> {
    const [height, least] = await Promise.all([chain.readHeight(), numbers.readLeast()]);
    const known = records.findBySubject(shard.subject);
    if (known !== undefined && known.number >= least && known.validUntilHeight >= height + MARGIN_BLOCKS) return known.encoded;
    if (known !== undefined) await records.remove(known.number);
    await checkBacked(shard);
    const { host, sender: _anybody, volumeBytesMax: _volume, expiresAtHeight: _expiry, nonce: _nonce, ...terms } = shard.offer;
    const receipt: Receipt = {
      ...terms,
      host,
      sender: shard.sender,
      checksum: new Uint8Array(Buffer.from(shard.checksum, 'hex')),
      shardBytes: BigInt(shard.shardBytes),
      number: await numbers.next(),
      validUntilHeight: height + (await parts.readTerms()).receiptBlocks,
    };
    const encoded = encodeReceipt(signReceipt(chain.chainId, receipt, parts.offerSeed));
    // Kept before anybody has it: from then on the deposit may answer for the shard.
    const { subject, sender, checksum, shardBytes } = shard;
    const { number, validUntilHeight } = receipt;
    await records.add({ number, subject, sender, checksum, shardBytes, validUntilHeight, encoded });
    parts.onSigned();
    return encoded;
  }

  async function checkBacked({ shardBytes }: HeldShard): Promise<void> {
    if (!parts.isOpen()) throw new ProtocolError(503, 'stopping', 'This Host takes no new work now.', { 'Retry-After': '5' });
    const covered = await parts.readCoveredBytes();
    const promised = BigInt(records.computePromisedBytes());
    if (BigInt(shardBytes) > covered - promised)
      throw new ProtocolError(
        507,
        'quota-full',
        `Deposit and capacity of this Host bear ${covered} bytes more, of which ${promised} are promised; ${shardBytes} do not fit.`,
      );
  }

  return {
    give(shard) {
      const work = signing.then(() => sign(shard));
      signing = work.catch(() => undefined);
      return work;
    },
    isForeign: (number) => number >= numbers.first && !records.isKnown(number),
  };
}
