import { Params, ParamsSDKType } from "./params.js";
import { SignedReceipt, SignedReceiptSDKType } from "./state.js";
import { Coin, CoinSDKType } from "../../../cosmos/base/v1beta1/coin.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** SlotReceipt fills one slot: the Host's receipt, and the checksum that the Sender himself computed. Both must be the same. */
export interface SlotReceipt {
    receipt: SignedReceipt;
    checksum: Uint8Array;
}
/** SlotReceipt fills one slot: the Host's receipt, and the checksum that the Sender himself computed. Both must be the same. */
export interface SlotReceiptSDKType {
    receipt: SignedReceiptSDKType;
    checksum: Uint8Array;
}
/** ItemResult is the outcome of one item of a batch; code 0 is success. */
export interface ItemResult {
    dealId: bigint;
    codespace: string;
    code: number;
    message: string;
}
/** ItemResult is the outcome of one item of a batch; code 0 is success. */
export interface ItemResultSDKType {
    deal_id: bigint;
    codespace: string;
    code: number;
    message: string;
}
export interface MsgOpenArchive {
    sender: string;
    dataShards: number;
    parityShards: number;
    contentBytes: bigint;
    termBlocks: bigint;
    /** slots has data_shards + parity_shards items, by slot index. */
    slots: SlotReceipt[];
    contentChecksum: Uint8Array;
}
export interface MsgOpenArchiveSDKType {
    sender: string;
    data_shards: number;
    parity_shards: number;
    content_bytes: bigint;
    term_blocks: bigint;
    slots: SlotReceiptSDKType[];
    content_checksum: Uint8Array;
}
export interface MsgOpenArchiveResponse {
    archiveId: bigint;
    dealIds: bigint[];
    /** paid is the price of all deals plus the open fee. */
    paid: Coin;
}
export interface MsgOpenArchiveResponseSDKType {
    archive_id: bigint;
    deal_ids: bigint[];
    paid: CoinSDKType;
}
/** SlotReplacement fills one slot under a receipt; the slot keeps its checksum, which must be the receipt's. */
export interface SlotReplacement {
    slotIndex: number;
    receipt: SignedReceipt;
}
/** SlotReplacement fills one slot under a receipt; the slot keeps its checksum, which must be the receipt's. */
export interface SlotReplacementSDKType {
    slot_index: number;
    receipt: SignedReceiptSDKType;
}
export interface MsgReplaceDeals {
    sender: string;
    archiveId: bigint;
    replacements: SlotReplacement[];
}
export interface MsgReplaceDealsSDKType {
    sender: string;
    archive_id: bigint;
    replacements: SlotReplacementSDKType[];
}
export interface MsgReplaceDealsResponse {
    dealIds: bigint[];
    paid: Coin;
}
export interface MsgReplaceDealsResponseSDKType {
    deal_ids: bigint[];
    paid: CoinSDKType;
}
export interface MsgProveStorage {
    host: string;
    period: bigint;
    /** proofs answers the period's challenges in their order: each the chunk and its sibling chaining values, leaf to root. */
    proofs: Uint8Array[];
}
export interface MsgProveStorageSDKType {
    host: string;
    period: bigint;
    proofs: Uint8Array[];
}
export interface MsgProveStorageResponse {
}
export interface MsgProveStorageResponseSDKType {
}
/** MissedAnswer proves the chunk of one challenge of a missed period. */
export interface MissedAnswer {
    challengeIndex: number;
    proof: Uint8Array;
}
/** MissedAnswer proves the chunk of one challenge of a missed period. */
export interface MissedAnswerSDKType {
    challenge_index: number;
    proof: Uint8Array;
}
export interface MsgAnswerMissed {
    host: string;
    period: bigint;
    answers: MissedAnswer[];
}
export interface MsgAnswerMissedSDKType {
    host: string;
    period: bigint;
    answers: MissedAnswerSDKType[];
}
export interface MsgAnswerMissedResponse {
    results: ItemResult[];
}
export interface MsgAnswerMissedResponseSDKType {
    results: ItemResultSDKType[];
}
export interface MsgReportLoss {
    host: string;
    dealIds: bigint[];
}
export interface MsgReportLossSDKType {
    host: string;
    deal_ids: bigint[];
}
export interface MsgReportLossResponse {
    results: ItemResult[];
}
export interface MsgReportLossResponseSDKType {
    results: ItemResultSDKType[];
}
export interface MsgChallengeDeal {
    challenger: string;
    dealId: bigint;
    /** fee_amount_max is the most that the challenger pays; empty or 0 means the least fee, challenge_fee_amount. */
    feeAmountMax: string;
}
export interface MsgChallengeDealSDKType {
    challenger: string;
    deal_id: bigint;
    fee_amount_max: string;
}
export interface MsgChallengeDealResponse {
    challengeId: bigint;
}
export interface MsgChallengeDealResponseSDKType {
    challenge_id: bigint;
}
export interface MsgAnswerChallenge {
    host: string;
    challengeId: bigint;
    proof: Uint8Array;
}
export interface MsgAnswerChallengeSDKType {
    host: string;
    challenge_id: bigint;
    proof: Uint8Array;
}
export interface MsgAnswerChallengeResponse {
}
export interface MsgAnswerChallengeResponseSDKType {
}
export interface MsgRenewArchive {
    sender: string;
    archiveId: bigint;
    termBlocks: bigint;
    /** renewals names a fresh receipt of the same Host for each slot to renew. */
    renewals: SlotReplacement[];
}
export interface MsgRenewArchiveSDKType {
    sender: string;
    archive_id: bigint;
    term_blocks: bigint;
    renewals: SlotReplacementSDKType[];
}
export interface MsgRenewArchiveResponse {
    dealIds: bigint[];
    paid: Coin;
}
export interface MsgRenewArchiveResponseSDKType {
    deal_ids: bigint[];
    paid: CoinSDKType;
}
export interface MsgEndArchive {
    sender: string;
    archiveId: bigint;
}
export interface MsgEndArchiveSDKType {
    sender: string;
    archive_id: bigint;
}
export interface MsgEndArchiveResponse {
    /** ends_at_height is the latest height at which a deal of the archive ends. */
    endsAtHeight: bigint;
}
export interface MsgEndArchiveResponseSDKType {
    ends_at_height: bigint;
}
export interface MsgVoidReceipts {
    host: string;
    /** below_number voids every receipt with a smaller number; it can only grow. */
    belowNumber: bigint;
}
export interface MsgVoidReceiptsSDKType {
    host: string;
    below_number: bigint;
}
export interface MsgVoidReceiptsResponse {
}
export interface MsgVoidReceiptsResponseSDKType {
}
export interface MsgSettleDeals {
    signer: string;
    dealIds: bigint[];
}
export interface MsgSettleDealsSDKType {
    signer: string;
    deal_ids: bigint[];
}
export interface MsgSettleDealsResponse {
    results: ItemResult[];
}
export interface MsgSettleDealsResponseSDKType {
    results: ItemResultSDKType[];
}
export interface MsgResumeHost {
    host: string;
}
export interface MsgResumeHostSDKType {
    host: string;
}
export interface MsgResumeHostResponse {
}
export interface MsgResumeHostResponseSDKType {
}
export interface MsgUpdateParams {
    authority: string;
    params: Params;
}
export interface MsgUpdateParamsSDKType {
    authority: string;
    params: ParamsSDKType;
}
export interface MsgUpdateParamsResponse {
}
export interface MsgUpdateParamsResponseSDKType {
}
export declare const SlotReceipt: {
    encode(message: SlotReceipt, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SlotReceipt;
    fromPartial(object: Partial<SlotReceipt>): SlotReceipt;
};
export declare const ItemResult: {
    encode(message: ItemResult, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ItemResult;
    fromPartial(object: Partial<ItemResult>): ItemResult;
};
export declare const MsgOpenArchive: {
    encode(message: MsgOpenArchive, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgOpenArchive;
    fromPartial(object: Partial<MsgOpenArchive>): MsgOpenArchive;
};
export declare const MsgOpenArchiveResponse: {
    encode(message: MsgOpenArchiveResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgOpenArchiveResponse;
    fromPartial(object: Partial<MsgOpenArchiveResponse>): MsgOpenArchiveResponse;
};
export declare const SlotReplacement: {
    encode(message: SlotReplacement, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SlotReplacement;
    fromPartial(object: Partial<SlotReplacement>): SlotReplacement;
};
export declare const MsgReplaceDeals: {
    encode(message: MsgReplaceDeals, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgReplaceDeals;
    fromPartial(object: Partial<MsgReplaceDeals>): MsgReplaceDeals;
};
export declare const MsgReplaceDealsResponse: {
    encode(message: MsgReplaceDealsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgReplaceDealsResponse;
    fromPartial(object: Partial<MsgReplaceDealsResponse>): MsgReplaceDealsResponse;
};
export declare const MsgProveStorage: {
    encode(message: MsgProveStorage, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgProveStorage;
    fromPartial(object: Partial<MsgProveStorage>): MsgProveStorage;
};
export declare const MsgProveStorageResponse: {
    encode(_: MsgProveStorageResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgProveStorageResponse;
    fromPartial(_: Partial<MsgProveStorageResponse>): MsgProveStorageResponse;
};
export declare const MissedAnswer: {
    encode(message: MissedAnswer, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MissedAnswer;
    fromPartial(object: Partial<MissedAnswer>): MissedAnswer;
};
export declare const MsgAnswerMissed: {
    encode(message: MsgAnswerMissed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAnswerMissed;
    fromPartial(object: Partial<MsgAnswerMissed>): MsgAnswerMissed;
};
export declare const MsgAnswerMissedResponse: {
    encode(message: MsgAnswerMissedResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAnswerMissedResponse;
    fromPartial(object: Partial<MsgAnswerMissedResponse>): MsgAnswerMissedResponse;
};
export declare const MsgReportLoss: {
    encode(message: MsgReportLoss, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgReportLoss;
    fromPartial(object: Partial<MsgReportLoss>): MsgReportLoss;
};
export declare const MsgReportLossResponse: {
    encode(message: MsgReportLossResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgReportLossResponse;
    fromPartial(object: Partial<MsgReportLossResponse>): MsgReportLossResponse;
};
export declare const MsgChallengeDeal: {
    encode(message: MsgChallengeDeal, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgChallengeDeal;
    fromPartial(object: Partial<MsgChallengeDeal>): MsgChallengeDeal;
};
export declare const MsgChallengeDealResponse: {
    encode(message: MsgChallengeDealResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgChallengeDealResponse;
    fromPartial(object: Partial<MsgChallengeDealResponse>): MsgChallengeDealResponse;
};
export declare const MsgAnswerChallenge: {
    encode(message: MsgAnswerChallenge, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAnswerChallenge;
    fromPartial(object: Partial<MsgAnswerChallenge>): MsgAnswerChallenge;
};
export declare const MsgAnswerChallengeResponse: {
    encode(_: MsgAnswerChallengeResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAnswerChallengeResponse;
    fromPartial(_: Partial<MsgAnswerChallengeResponse>): MsgAnswerChallengeResponse;
};
export declare const MsgRenewArchive: {
    encode(message: MsgRenewArchive, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRenewArchive;
    fromPartial(object: Partial<MsgRenewArchive>): MsgRenewArchive;
};
export declare const MsgRenewArchiveResponse: {
    encode(message: MsgRenewArchiveResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRenewArchiveResponse;
    fromPartial(object: Partial<MsgRenewArchiveResponse>): MsgRenewArchiveResponse;
};
export declare const MsgEndArchive: {
    encode(message: MsgEndArchive, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgEndArchive;
    fromPartial(object: Partial<MsgEndArchive>): MsgEndArchive;
};
export declare const MsgEndArchiveResponse: {
    encode(message: MsgEndArchiveResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgEndArchiveResponse;
    fromPartial(object: Partial<MsgEndArchiveResponse>): MsgEndArchiveResponse;
};
export declare const MsgVoidReceipts: {
    encode(message: MsgVoidReceipts, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgVoidReceipts;
    fromPartial(object: Partial<MsgVoidReceipts>): MsgVoidReceipts;
};
export declare const MsgVoidReceiptsResponse: {
    encode(_: MsgVoidReceiptsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgVoidReceiptsResponse;
    fromPartial(_: Partial<MsgVoidReceiptsResponse>): MsgVoidReceiptsResponse;
};
export declare const MsgSettleDeals: {
    encode(message: MsgSettleDeals, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgSettleDeals;
    fromPartial(object: Partial<MsgSettleDeals>): MsgSettleDeals;
};
export declare const MsgSettleDealsResponse: {
    encode(message: MsgSettleDealsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgSettleDealsResponse;
    fromPartial(object: Partial<MsgSettleDealsResponse>): MsgSettleDealsResponse;
};
export declare const MsgResumeHost: {
    encode(message: MsgResumeHost, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgResumeHost;
    fromPartial(object: Partial<MsgResumeHost>): MsgResumeHost;
};
export declare const MsgResumeHostResponse: {
    encode(_: MsgResumeHostResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgResumeHostResponse;
    fromPartial(_: Partial<MsgResumeHostResponse>): MsgResumeHostResponse;
};
export declare const MsgUpdateParams: {
    encode(message: MsgUpdateParams, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParams;
    fromPartial(object: Partial<MsgUpdateParams>): MsgUpdateParams;
};
export declare const MsgUpdateParamsResponse: {
    encode(_: MsgUpdateParamsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParamsResponse;
    fromPartial(_: Partial<MsgUpdateParamsResponse>): MsgUpdateParamsResponse;
};
