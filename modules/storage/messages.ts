import type { FieldRules } from '@marspace/kit';
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
  Receipt,
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

const checksum = { length: checksumBytes } as const;
const proof = { length: [0, proofBytesMax] } as const;
const batch = { items: [1, batchItemsMax] } as const;

const receiptRules: FieldRules<Receipt> = {
  host: 'address',
  sender: 'address',
  checksum,
  commissionBps: { max: whole },
  exchange: 'addressOrEmpty',
  pricePerGibBlock: { min: 0n },
};
const signedReceipt: FieldRules<SignedReceipt> = { receipt: receiptRules, signature: { length: signatureBytes } };
const replacements = { items: [1, slotsMax], each: { receipt: signedReceipt } } as const;

export const openArchiveRules: FieldRules<MsgOpenArchive> = {
  sender: 'address',
  contentBytes: { min: 1n, max: contentBytesMax },
  termBlocks: { min: 1n },
  slots: { items: [1, slotsMax], each: { receipt: signedReceipt, checksum } },
  contentChecksum: { length: checksumBytes, orEmpty: true },
};
export const replaceDealsRules: FieldRules<MsgReplaceDeals> = { sender: 'address', replacements };
export const proveStorageRules: FieldRules<MsgProveStorage> = { host: 'address', proofs: { ...batch, each: proof } };
export const answerMissedRules: FieldRules<MsgAnswerMissed> = { host: 'address', answers: { ...batch, each: { proof } } };
export const reportLossRules: FieldRules<MsgReportLoss> = { host: 'address', dealIds: batch };
export const challengeDealRules: FieldRules<MsgChallengeDeal> = { challenger: 'address' };
export const answerChallengeRules: FieldRules<MsgAnswerChallenge> = { host: 'address', proof };
export const renewArchiveRules: FieldRules<MsgRenewArchive> = { sender: 'address', termBlocks: { min: 1n }, renewals: replacements };
export const endArchiveRules: FieldRules<MsgEndArchive> = { sender: 'address' };
export const voidReceiptsRules: FieldRules<MsgVoidReceipts> = { host: 'address' };
export const settleDealsRules: FieldRules<MsgSettleDeals> = { signer: 'address', dealIds: batch };
export const resumeHostRules: FieldRules<MsgResumeHost> = { host: 'address' };
export const updateParamsRules: FieldRules<MsgUpdateParams> = { authority: 'address' };

function validateReceipt({ receipt }: SignedReceipt): void {
  if (receipt.exchange === '' && receipt.commissionBps !== 0) throw errors.InvalidMessage('receipt has a commission but no exchange');
}

function validateReplacements(field: string, replacements: readonly SlotReplacement[]): void {
  const seen = new Set<number>();
  for (const { slotIndex, receipt } of replacements) {
    if (seen.has(slotIndex)) throw errors.InvalidMessage(`${field} names slot ${slotIndex} twice`);
    seen.add(slotIndex);
    validateReceipt(receipt);
  }
}

export function validateDealIds({ dealIds }: { readonly dealIds: readonly bigint[] }): void {
  if (new Set(dealIds).size !== dealIds.length) throw errors.InvalidMessage('dealIds names a deal twice');
}

export function validateOpenArchive({ dataShards, parityShards, slots }: MsgOpenArchive): void {
  if (dataShards < 1 || dataShards + parityShards > slotsMax) {
    throw errors.InvalidCode(
      `the code is ${dataShards}+${parityShards}, wanted at least 1 data shard and at most ${slotsMax} shards together`,
    );
  }
  if (slots.length !== dataShards + parityShards) {
    throw errors.InvalidMessage(`there are ${slots.length} slots, wanted ${dataShards + parityShards}`);
  }
  const seen = new Set<string>();
  for (let i = 0; i < slots.length; i++) {
    const { receipt } = slots[i] as SlotReceipt;
    validateReceipt(receipt);
    const { host } = receipt.receipt;
    if (seen.has(host)) throw errors.DuplicateHost(`Host ${host} has two slots, wanted at most one`);
    seen.add(host);
  }
}

export function validateReplaceDeals({ replacements }: MsgReplaceDeals): void {
  validateReplacements('replacements', replacements);
}

export function validateRenewArchive({ renewals }: MsgRenewArchive): void {
  validateReplacements('renewals', renewals);
}
