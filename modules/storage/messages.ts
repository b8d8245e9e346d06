import { type Context, isAddress } from '@marspace/kit';
import type {
  MsgAnswerChallenge,
  MsgAnswerMissed,
  MsgChallengeDeal,
  MsgEndArchive,
  MsgOpenArchive,
  MsgProveStorage,
  MsgRenewArchive,
  MsgReplaceDeals,
  MsgReportLoss,
  MsgResumeHost,
  MsgSettleDeals,
  MsgUpdateParams,
  MsgVoidReceipts,
  SignedReceipt,
  SlotReceipt,
  SlotReplacement,
} from '../../proto/gen/modules/storage.ts';
import { errors } from './errors.ts';
import { slotsMax } from './rules/shards.ts';

/** Items of one batch: bounds what one transaction can make the chain do. */
export const batchItemsMax = 200;
/** BLAKE3 and ed25519 lengths in bytes. */
const checksumBytes = 32;
const signatureBytes = 64;
/** 2^56 bytes, 64 PiB: far above any file, and chunk counts stay below 2^53. */
const contentBytesMax = 72_057_594_037_927_936n;
/** 1 KiB chunk and 53 levels of 64 bytes, with room. */
const proofBytesMax = 8192;
const whole = 10_000;

function check(condition: boolean, text: () => string): void {
  if (!condition) throw errors.InvalidMessage(text());
}

function checkAddress(ctx: Context, field: string, address: string): void {
  if (!isAddress(ctx, address)) throw errors.InvalidMessage(`${field} is no address of this chain: ${address}`);
}

function checkBatch(field: string, count: number, most = batchItemsMax): void {
  if (count < 1 || count > most) throw errors.InvalidMessage(`${field} has ${count} items, wanted 1 to ${most}`);
}

function checkChecksum(field: string, checksum: Uint8Array): void {
  const { length } = checksum;
  if (length !== checksumBytes) throw errors.InvalidMessage(`${field} has ${length} bytes, wanted ${checksumBytes}`);
}

/** Shape of a signed receipt; whether it is valid now is for the handler to say. Written without closures: every opening runs it for every slot. */
function validateReceipt(ctx: Context, signed: SignedReceipt): void {
  const { receipt, signature } = signed;
  const { exchange, commissionBps, pricePerGibBlock } = receipt;
  checkAddress(ctx, 'receipt.host', receipt.host);
  checkAddress(ctx, 'receipt.sender', receipt.sender);
  checkChecksum('receipt.checksum', receipt.checksum);
  if (signature.length !== signatureBytes) {
    throw errors.InvalidMessage(`receipt signature has ${signature.length} bytes, wanted ${signatureBytes}`);
  }
  if (commissionBps < 0 || commissionBps > whole)
    throw errors.InvalidMessage(`receipt.commissionBps is ${commissionBps}, wanted 0 to ${whole}`);
  if (exchange !== '') checkAddress(ctx, 'receipt.exchange', exchange);
  else if (commissionBps !== 0) throw errors.InvalidMessage('receipt has a commission but no exchange');
  if (pricePerGibBlock < 0n) throw errors.InvalidMessage(`receipt.pricePerGibBlock is ${pricePerGibBlock}, wanted 0 or more`);
}

function validateReplacements(ctx: Context, field: string, replacements: readonly SlotReplacement[]): void {
  checkBatch(field, replacements.length, slotsMax);
  const seen = new Set<number>();
  for (const item of replacements) {
    check(!seen.has(item.slotIndex), () => `${field} names slot ${item.slotIndex} twice`);
    seen.add(item.slotIndex);
    validateReceipt(ctx, item.receipt);
  }
}

function validateDealIds(dealIds: readonly bigint[]): void {
  checkBatch('dealIds', dealIds.length);
  check(new Set(dealIds).size === dealIds.length, () => 'dealIds names a deal twice');
}

export function validateOpenArchive(message: MsgOpenArchive, ctx: Context): void {
  checkAddress(ctx, 'sender', message.sender);
  const { dataShards, parityShards, slots, contentBytes } = message;
  if (dataShards < 1 || dataShards + parityShards > slotsMax) {
    throw errors.InvalidCode(
      `the code is ${dataShards}+${parityShards}, wanted at least 1 data shard and at most ${slotsMax} shards together`,
    );
  }
  if (slots.length !== dataShards + parityShards) {
    throw errors.InvalidMessage(`there are ${slots.length} slots, wanted ${dataShards + parityShards}`);
  }
  if (contentBytes < 1n || contentBytes > contentBytesMax) {
    throw errors.InvalidMessage(`contentBytes is ${contentBytes}, wanted 1 to ${contentBytesMax}`);
  }
  if (message.termBlocks < 1n) throw errors.InvalidMessage('termBlocks is 0');
  if (message.contentChecksum.length !== 0) checkChecksum('contentChecksum', message.contentChecksum);
  const seen = new Set<string>();
  for (let i = 0; i < slots.length; i++) {
    const { receipt, checksum } = slots[i] as SlotReceipt;
    validateReceipt(ctx, receipt);
    checkChecksum('slot checksum', checksum);
    const { host } = receipt.receipt;
    if (seen.has(host)) throw errors.DuplicateHost(`Host ${host} has two slots, wanted at most one`);
    seen.add(host);
  }
}

export function validateReplaceDeals(message: MsgReplaceDeals, ctx: Context): void {
  checkAddress(ctx, 'sender', message.sender);
  validateReplacements(ctx, 'replacements', message.replacements);
}

export function validateProveStorage(message: MsgProveStorage, ctx: Context): void {
  checkAddress(ctx, 'host', message.host);
  checkBatch('proofs', message.proofs.length);
  for (const proof of message.proofs)
    check(proof.length <= proofBytesMax, () => `a proof has ${proof.length} bytes, wanted at most ${proofBytesMax}`);
}

export function validateAnswerMissed(message: MsgAnswerMissed, ctx: Context): void {
  checkAddress(ctx, 'host', message.host);
  checkBatch('answers', message.answers.length);
  for (const answer of message.answers)
    check(answer.proof.length <= proofBytesMax, () => `a proof has ${answer.proof.length} bytes, wanted at most ${proofBytesMax}`);
}

export function validateReportLoss(message: MsgReportLoss, ctx: Context): void {
  checkAddress(ctx, 'host', message.host);
  validateDealIds(message.dealIds);
}

export function validateChallengeDeal(message: MsgChallengeDeal, ctx: Context): void {
  checkAddress(ctx, 'challenger', message.challenger);
}

export function validateAnswerChallenge(message: MsgAnswerChallenge, ctx: Context): void {
  checkAddress(ctx, 'host', message.host);
  check(message.proof.length <= proofBytesMax, () => `the proof has ${message.proof.length} bytes, wanted at most ${proofBytesMax}`);
}

export function validateRenewArchive(message: MsgRenewArchive, ctx: Context): void {
  checkAddress(ctx, 'sender', message.sender);
  check(message.termBlocks >= 1n, () => 'termBlocks is 0');
  validateReplacements(ctx, 'renewals', message.renewals);
}

export function validateEndArchive(message: MsgEndArchive, ctx: Context): void {
  checkAddress(ctx, 'sender', message.sender);
}

export function validateVoidReceipts(message: MsgVoidReceipts, ctx: Context): void {
  checkAddress(ctx, 'host', message.host);
}

export function validateSettleDeals(message: MsgSettleDeals, ctx: Context): void {
  checkAddress(ctx, 'signer', message.signer);
  validateDealIds(message.dealIds);
}

export function validateResumeHost(message: MsgResumeHost, ctx: Context): void {
  checkAddress(ctx, 'host', message.host);
}

export function validateUpdateParams(message: MsgUpdateParams, ctx: Context): void {
  checkAddress(ctx, 'authority', message.authority);
}
