import { bytesToHex } from '@noble/hashes/utils.js';
import { decodeOffer } from '../offers.ts';
import { decodeReceipt, isReceiptSignedBy, type Receipt, type SignedReceipt } from '../receipts.ts';
import type { TransferChain } from './chain-port.ts';

/** A receipt that is good for fewer blocks than this is not worth opening with: the transaction takes some. */
const marginBlocks = 10n;

/** What a Host's receipt must say: what was sent to it, at the terms of its own offer. */
export interface ReceiptWants {
  /** Base64 of the signed offer that the shard was sent under. */
  readonly offer: string;
  /** BLAKE3 of the shard as computed here. */
  readonly checksum: Uint8Array;
  readonly shardBytes: bigint;
  readonly termBlocks: bigint;
}

/**
 * The receipt in base64 that a Host gave, when it opens a deal at the offer's terms over just this shard. Throws an Error whose message says in
 * one sentence what is wrong with it; the chain would refuse it, or charge more than was agreed.
 */
export async function readReceipt(chain: TransferChain, text: string | undefined, wants: ReceiptWants): Promise<SignedReceipt> {
  if (text === undefined) throw new Error('it gave no receipt');
  const signed = decodeReceipt(text);
  const { offer } = decodeOffer(wants.offer);
  const wrong = findDifference(signed.receipt, wants, offer, chain.address);
  if (wrong !== undefined) throw new Error(wrong);
  const height = await chain.height();
  if (!isReceiptUsable(signed.receipt, height))
    throw new Error(`its receipt is valid until height ${signed.receipt.validUntilHeight}, and the chain is at ${height}`);
  const contractor = await chain.findContractor(offer.host);
  if (!contractor || !isReceiptSignedBy(chain.chainId, signed, contractor.offerKey))
    throw new Error('its receipt is not signed by its offer key');
  return signed;
}

/** Whether there is still time to open a deal with it. */
export function isReceiptUsable(receipt: Receipt, height: bigint): boolean {
  return receipt.validUntilHeight >= height + marginBlocks;
}

function findDifference(
  receipt: Receipt,
  wants: ReceiptWants,
  offer: ReturnType<typeof decodeOffer>['offer'],
  sender: string,
): string | undefined {
  const [got, wanted] = [bytesToHex(receipt.checksum), bytesToHex(wants.checksum)];
  if (got !== wanted) return `it received bytes with the checksum ${got}, not ${wanted}`;
  if (receipt.shardBytes !== wants.shardBytes) return `its receipt is for ${receipt.shardBytes} bytes, not ${wants.shardBytes}`;
  if (receipt.host !== offer.host) return `its receipt is of ${receipt.host}`;
  if (receipt.sender !== sender) return `its receipt is for ${receipt.sender}, not for ${sender}`;
  if (receipt.pricePerGibBlock > offer.pricePerGibBlock)
    return `its receipt asks ${receipt.pricePerGibBlock} per GiB and block, its offer ${offer.pricePerGibBlock}`;
  if (wants.termBlocks < receipt.termBlocksMin || wants.termBlocks > receipt.termBlocksMax)
    return `its receipt takes terms of ${receipt.termBlocksMin} to ${receipt.termBlocksMax} blocks, not ${wants.termBlocks}`;
  if (receipt.exchange !== offer.exchange || receipt.commissionBps !== offer.commissionBps)
    return 'its receipt names another Exchange or commission than its offer';
  return undefined;
}
