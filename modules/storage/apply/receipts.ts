import { type Context, concat, encode, equalBytes, verifyEd25519 } from '@marspace/kit';
import type { HostState, Params, Receipt, SignedReceipt } from '../../../proto/gen/modules/storage.ts';
import { errors } from '../errors.ts';
import { computePrice } from '../rules/price.ts';
import { receiptSignDomain } from '../rules/receipts.ts';
import { usedReceipts } from '../state.ts';
import { findHost, newHost } from './hosts.ts';

/** What a slot needs of a receipt. */
export interface Order {
  readonly sender: string;
  readonly checksum: Uint8Array;
  readonly shardBytes: bigint;
  readonly termBlocks: bigint;
}

export interface TakenReceipt {
  readonly host: HostState;
  readonly priceAmount: bigint;
}

/**
 * Throws unless the receipt holds now for this Sender, shard and term and was not used before. Uses it up; gives its Host as it stands and
 * the price. Whether that Host signed it is for checkSignature to say, which wants the Host's offer key.
 */
export function takeReceipt(ctx: Context, params: Params, receipt: Receipt, order: Order): TakenReceipt {
  const host = findHost(ctx, receipt.host) ?? newHost(receipt.host);
  if (host.status === 'HOST_STATUS_SUSPENDED') {
    throw errors.HostSuspended(`Host ${receipt.host} is suspended since height ${host.suspendedAtHeight}`);
  }
  checkUsable(ctx, params, receipt, host, order.sender);
  checkShard(ctx, receipt, order);
  checkTerms(params, receipt, order.termBlocks);
  useReceipt(ctx, receipt);
  return { host, priceAmount: computePrice(order.shardBytes, order.termBlocks, receipt.pricePerGibBlock) };
}

/** Throws unless the receipt is signed by its Host's offer key for this chain. */
export function checkSignature(ctx: Context, signed: SignedReceipt, offerKey: Uint8Array): void {
  const { receipt, signature } = signed;
  const message = concat(ctx, [receiptSignDomain(ctx.chainId), encode(ctx, 'marspace.storage.v1.Receipt', receipt)]);
  if (!verifyEd25519(ctx, offerKey, message, signature)) {
    throw errors.ReceiptSignatureInvalid(`the receipt is not signed by the offer key of ${receipt.host} for chain ${ctx.chainId}`);
  }
}

/** For this Sender, at this height, and neither void nor used. */
function checkUsable(ctx: Context, params: Params, receipt: Receipt, host: HostState, sender: string): void {
  const { number, validUntilHeight } = receipt;
  if (receipt.sender !== sender) {
    throw errors.ReceiptForAnotherSender(`the receipt of ${receipt.host} is for ${receipt.sender}, not for ${sender}`);
  }
  if (validUntilHeight < ctx.height) {
    throw errors.ReceiptExpired(`the receipt of ${receipt.host} was valid until height ${validUntilHeight}, this is ${ctx.height}`);
  }
  const validMax = ctx.height + params.receiptValidBlocksMax;
  if (validUntilHeight > validMax) {
    throw errors.ReceiptTooFar(`the receipt of ${receipt.host} is valid until height ${validUntilHeight}, wanted at most ${validMax}`);
  }
  if (number < host.receiptNumberMin) {
    throw errors.ReceiptVoid(`the receipt has number ${number}, its Host ${receipt.host} takes ${host.receiptNumberMin} and above`);
  }
  if (usedReceipts.has(ctx, [receipt.host, number])) {
    throw errors.ReceiptUsed(`receipt ${number} of ${receipt.host} has opened a deal already`);
  }
}

/** What the Host received is what the Sender sent: size by the archive's code, checksum by the Sender's own. */
function checkShard(ctx: Context, receipt: Receipt, order: Order): void {
  if (receipt.shardBytes !== order.shardBytes) {
    throw errors.ReceiptBytesMismatch(`${receipt.host} received ${receipt.shardBytes} bytes, the slot has ${order.shardBytes}`);
  }
  if (!equalBytes(ctx, receipt.checksum, order.checksum)) {
    throw errors.ChecksumMismatch(`${receipt.host} received bytes with another checksum than the slot's`);
  }
}

function checkTerms(params: Params, receipt: Receipt, termBlocks: bigint): void {
  if (termBlocks < receipt.termBlocksMin || termBlocks > receipt.termBlocksMax) {
    throw errors.TermOutOfRange(
      `the term is ${termBlocks} blocks, the receipt of ${receipt.host} takes ${receipt.termBlocksMin} to ${receipt.termBlocksMax}`,
    );
  }
  if (receipt.pricePerGibBlock < params.priceFloorPerGibBlock) {
    throw errors.PriceBelowFloor(
      `the price of ${receipt.host} is ${receipt.pricePerGibBlock} per GiB and block, wanted at least ${params.priceFloorPerGibBlock}`,
    );
  }
  if (BigInt(receipt.commissionBps) > params.commissionBpsMax) {
    throw errors.ReceiptTermsInvalid(
      `the commission in the receipt of ${receipt.host} is ${receipt.commissionBps} bps, wanted at most ${params.commissionBpsMax}`,
    );
  }
}

/** Remembered until the receipt's last height: after that nobody can use it anyway. */
function useReceipt(ctx: Context, receipt: Receipt): void {
  const { host, number, validUntilHeight } = receipt;
  usedReceipts.set(ctx, [host, number], { host, number, validUntilHeight });
}
