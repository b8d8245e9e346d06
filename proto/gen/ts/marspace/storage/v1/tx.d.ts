import { Params, ParamsAmino, ParamsSDKType } from "./params.js";
import { SignedOffer, SignedOfferAmino, SignedOfferSDKType } from "./state.js";
import { Coin, CoinAmino, CoinSDKType } from "../../../cosmos/base/v1beta1/coin.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** SlotOffer fills one slot: the Host's signed offer and the checksum of the shard it got. */
export interface SlotOffer {
    offer: SignedOffer;
    checksum: Uint8Array;
}
export interface SlotOfferProtoMsg {
    typeUrl: "/marspace.storage.v1.SlotOffer";
    value: Uint8Array;
}
/**
 * SlotOffer fills one slot: the Host's signed offer and the checksum of the shard it got.
 * @name SlotOfferAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.SlotOffer
 */
export interface SlotOfferAmino {
    offer: SignedOfferAmino;
    checksum?: string;
}
/** SlotOffer fills one slot: the Host's signed offer and the checksum of the shard it got. */
export interface SlotOfferSDKType {
    offer: SignedOfferSDKType;
    checksum: Uint8Array;
}
/** ItemResult is the outcome of one item of a batch; code 0 is success. */
export interface ItemResult {
    dealId: bigint;
    codespace: string;
    code: number;
    message: string;
}
export interface ItemResultProtoMsg {
    typeUrl: "/marspace.storage.v1.ItemResult";
    value: Uint8Array;
}
/**
 * ItemResult is the outcome of one item of a batch; code 0 is success.
 * @name ItemResultAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.ItemResult
 */
export interface ItemResultAmino {
    deal_id?: string;
    codespace?: string;
    code?: number;
    message?: string;
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
    slots: SlotOffer[];
    contentChecksum: Uint8Array;
}
export interface MsgOpenArchiveProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgOpenArchive";
    value: Uint8Array;
}
/**
 * @name MsgOpenArchiveAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgOpenArchive
 */
export interface MsgOpenArchiveAmino {
    sender?: string;
    data_shards?: number;
    parity_shards?: number;
    content_bytes?: string;
    term_blocks?: string;
    /**
     * slots has data_shards + parity_shards items, by slot index.
     */
    slots: SlotOfferAmino[];
    content_checksum?: string;
}
export interface MsgOpenArchiveSDKType {
    sender: string;
    data_shards: number;
    parity_shards: number;
    content_bytes: bigint;
    term_blocks: bigint;
    slots: SlotOfferSDKType[];
    content_checksum: Uint8Array;
}
export interface MsgOpenArchiveResponse {
    archiveId: bigint;
    dealIds: bigint[];
    /** paid is the price of all deals plus the open fee. */
    paid: Coin;
}
export interface MsgOpenArchiveResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgOpenArchiveResponse";
    value: Uint8Array;
}
/**
 * @name MsgOpenArchiveResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgOpenArchiveResponse
 */
export interface MsgOpenArchiveResponseAmino {
    archive_id?: string;
    deal_ids?: string[];
    /**
     * paid is the price of all deals plus the open fee.
     */
    paid?: CoinAmino;
}
export interface MsgOpenArchiveResponseSDKType {
    archive_id: bigint;
    deal_ids: bigint[];
    paid: CoinSDKType;
}
/** Confirmation is what a Host says it received for one deal. */
export interface Confirmation {
    dealId: bigint;
    shardBytes: bigint;
    checksum: Uint8Array;
}
export interface ConfirmationProtoMsg {
    typeUrl: "/marspace.storage.v1.Confirmation";
    value: Uint8Array;
}
/**
 * Confirmation is what a Host says it received for one deal.
 * @name ConfirmationAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.Confirmation
 */
export interface ConfirmationAmino {
    deal_id?: string;
    shard_bytes?: string;
    checksum?: string;
}
/** Confirmation is what a Host says it received for one deal. */
export interface ConfirmationSDKType {
    deal_id: bigint;
    shard_bytes: bigint;
    checksum: Uint8Array;
}
export interface MsgConfirmDeals {
    host: string;
    confirmations: Confirmation[];
}
export interface MsgConfirmDealsProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgConfirmDeals";
    value: Uint8Array;
}
/**
 * @name MsgConfirmDealsAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgConfirmDeals
 */
export interface MsgConfirmDealsAmino {
    host?: string;
    confirmations: ConfirmationAmino[];
}
export interface MsgConfirmDealsSDKType {
    host: string;
    confirmations: ConfirmationSDKType[];
}
export interface MsgConfirmDealsResponse {
    results: ItemResult[];
}
export interface MsgConfirmDealsResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgConfirmDealsResponse";
    value: Uint8Array;
}
/**
 * @name MsgConfirmDealsResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgConfirmDealsResponse
 */
export interface MsgConfirmDealsResponseAmino {
    results?: ItemResultAmino[];
}
export interface MsgConfirmDealsResponseSDKType {
    results: ItemResultSDKType[];
}
/** SlotReplacement fills one empty slot under another Host's offer; the slot keeps its checksum. */
export interface SlotReplacement {
    slotIndex: number;
    offer: SignedOffer;
}
export interface SlotReplacementProtoMsg {
    typeUrl: "/marspace.storage.v1.SlotReplacement";
    value: Uint8Array;
}
/**
 * SlotReplacement fills one empty slot under another Host's offer; the slot keeps its checksum.
 * @name SlotReplacementAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.SlotReplacement
 */
export interface SlotReplacementAmino {
    slot_index?: number;
    offer: SignedOfferAmino;
}
/** SlotReplacement fills one empty slot under another Host's offer; the slot keeps its checksum. */
export interface SlotReplacementSDKType {
    slot_index: number;
    offer: SignedOfferSDKType;
}
export interface MsgReplaceDeals {
    sender: string;
    archiveId: bigint;
    replacements: SlotReplacement[];
}
export interface MsgReplaceDealsProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgReplaceDeals";
    value: Uint8Array;
}
/**
 * @name MsgReplaceDealsAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgReplaceDeals
 */
export interface MsgReplaceDealsAmino {
    sender?: string;
    archive_id?: string;
    replacements: SlotReplacementAmino[];
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
export interface MsgReplaceDealsResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgReplaceDealsResponse";
    value: Uint8Array;
}
/**
 * @name MsgReplaceDealsResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgReplaceDealsResponse
 */
export interface MsgReplaceDealsResponseAmino {
    deal_ids?: string[];
    paid?: CoinAmino;
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
export interface MsgProveStorageProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgProveStorage";
    value: Uint8Array;
}
/**
 * @name MsgProveStorageAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgProveStorage
 */
export interface MsgProveStorageAmino {
    host?: string;
    period?: string;
    /**
     * proofs answers the period's challenges in their order: each the chunk and its sibling chaining values, leaf to root.
     */
    proofs?: string[];
}
export interface MsgProveStorageSDKType {
    host: string;
    period: bigint;
    proofs: Uint8Array[];
}
export interface MsgProveStorageResponse {
}
export interface MsgProveStorageResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgProveStorageResponse";
    value: Uint8Array;
}
/**
 * @name MsgProveStorageResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgProveStorageResponse
 */
export interface MsgProveStorageResponseAmino {
}
export interface MsgProveStorageResponseSDKType {
}
/** MissedAnswer proves the chunk of one challenge of a missed period. */
export interface MissedAnswer {
    challengeIndex: number;
    proof: Uint8Array;
}
export interface MissedAnswerProtoMsg {
    typeUrl: "/marspace.storage.v1.MissedAnswer";
    value: Uint8Array;
}
/**
 * MissedAnswer proves the chunk of one challenge of a missed period.
 * @name MissedAnswerAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MissedAnswer
 */
export interface MissedAnswerAmino {
    challenge_index?: number;
    proof?: string;
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
export interface MsgAnswerMissedProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgAnswerMissed";
    value: Uint8Array;
}
/**
 * @name MsgAnswerMissedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgAnswerMissed
 */
export interface MsgAnswerMissedAmino {
    host?: string;
    period?: string;
    answers: MissedAnswerAmino[];
}
export interface MsgAnswerMissedSDKType {
    host: string;
    period: bigint;
    answers: MissedAnswerSDKType[];
}
export interface MsgAnswerMissedResponse {
    results: ItemResult[];
}
export interface MsgAnswerMissedResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgAnswerMissedResponse";
    value: Uint8Array;
}
/**
 * @name MsgAnswerMissedResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgAnswerMissedResponse
 */
export interface MsgAnswerMissedResponseAmino {
    results?: ItemResultAmino[];
}
export interface MsgAnswerMissedResponseSDKType {
    results: ItemResultSDKType[];
}
export interface MsgReportLoss {
    host: string;
    dealIds: bigint[];
}
export interface MsgReportLossProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgReportLoss";
    value: Uint8Array;
}
/**
 * @name MsgReportLossAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgReportLoss
 */
export interface MsgReportLossAmino {
    host?: string;
    deal_ids?: string[];
}
export interface MsgReportLossSDKType {
    host: string;
    deal_ids: bigint[];
}
export interface MsgReportLossResponse {
    results: ItemResult[];
}
export interface MsgReportLossResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgReportLossResponse";
    value: Uint8Array;
}
/**
 * @name MsgReportLossResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgReportLossResponse
 */
export interface MsgReportLossResponseAmino {
    results?: ItemResultAmino[];
}
export interface MsgReportLossResponseSDKType {
    results: ItemResultSDKType[];
}
export interface MsgChallengeDeal {
    challenger: string;
    dealId: bigint;
}
export interface MsgChallengeDealProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgChallengeDeal";
    value: Uint8Array;
}
/**
 * @name MsgChallengeDealAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgChallengeDeal
 */
export interface MsgChallengeDealAmino {
    challenger?: string;
    deal_id?: string;
}
export interface MsgChallengeDealSDKType {
    challenger: string;
    deal_id: bigint;
}
export interface MsgChallengeDealResponse {
    challengeId: bigint;
}
export interface MsgChallengeDealResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgChallengeDealResponse";
    value: Uint8Array;
}
/**
 * @name MsgChallengeDealResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgChallengeDealResponse
 */
export interface MsgChallengeDealResponseAmino {
    challenge_id?: string;
}
export interface MsgChallengeDealResponseSDKType {
    challenge_id: bigint;
}
export interface MsgAnswerChallenge {
    host: string;
    challengeId: bigint;
    proof: Uint8Array;
}
export interface MsgAnswerChallengeProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgAnswerChallenge";
    value: Uint8Array;
}
/**
 * @name MsgAnswerChallengeAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgAnswerChallenge
 */
export interface MsgAnswerChallengeAmino {
    host?: string;
    challenge_id?: string;
    proof?: string;
}
export interface MsgAnswerChallengeSDKType {
    host: string;
    challenge_id: bigint;
    proof: Uint8Array;
}
export interface MsgAnswerChallengeResponse {
}
export interface MsgAnswerChallengeResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgAnswerChallengeResponse";
    value: Uint8Array;
}
/**
 * @name MsgAnswerChallengeResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgAnswerChallengeResponse
 */
export interface MsgAnswerChallengeResponseAmino {
}
export interface MsgAnswerChallengeResponseSDKType {
}
export interface MsgRenewArchive {
    sender: string;
    archiveId: bigint;
    termBlocks: bigint;
    /** renewals names a fresh offer of the same Host for each slot to renew. */
    renewals: SlotReplacement[];
}
export interface MsgRenewArchiveProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgRenewArchive";
    value: Uint8Array;
}
/**
 * @name MsgRenewArchiveAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgRenewArchive
 */
export interface MsgRenewArchiveAmino {
    sender?: string;
    archive_id?: string;
    term_blocks?: string;
    /**
     * renewals names a fresh offer of the same Host for each slot to renew.
     */
    renewals: SlotReplacementAmino[];
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
export interface MsgRenewArchiveResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgRenewArchiveResponse";
    value: Uint8Array;
}
/**
 * @name MsgRenewArchiveResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgRenewArchiveResponse
 */
export interface MsgRenewArchiveResponseAmino {
    deal_ids?: string[];
    paid?: CoinAmino;
}
export interface MsgRenewArchiveResponseSDKType {
    deal_ids: bigint[];
    paid: CoinSDKType;
}
export interface MsgEndArchive {
    sender: string;
    archiveId: bigint;
}
export interface MsgEndArchiveProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgEndArchive";
    value: Uint8Array;
}
/**
 * @name MsgEndArchiveAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgEndArchive
 */
export interface MsgEndArchiveAmino {
    sender?: string;
    archive_id?: string;
}
export interface MsgEndArchiveSDKType {
    sender: string;
    archive_id: bigint;
}
export interface MsgEndArchiveResponse {
    /** ends_at_height is the latest height at which a deal of the archive ends. */
    endsAtHeight: bigint;
}
export interface MsgEndArchiveResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgEndArchiveResponse";
    value: Uint8Array;
}
/**
 * @name MsgEndArchiveResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgEndArchiveResponse
 */
export interface MsgEndArchiveResponseAmino {
    /**
     * ends_at_height is the latest height at which a deal of the archive ends.
     */
    ends_at_height?: string;
}
export interface MsgEndArchiveResponseSDKType {
    ends_at_height: bigint;
}
export interface MsgCancelOffers {
    host: string;
    /** below_nonce voids every offer with a smaller nonce; it can only grow. */
    belowNonce: bigint;
}
export interface MsgCancelOffersProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgCancelOffers";
    value: Uint8Array;
}
/**
 * @name MsgCancelOffersAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgCancelOffers
 */
export interface MsgCancelOffersAmino {
    host?: string;
    /**
     * below_nonce voids every offer with a smaller nonce; it can only grow.
     */
    below_nonce?: string;
}
export interface MsgCancelOffersSDKType {
    host: string;
    below_nonce: bigint;
}
export interface MsgCancelOffersResponse {
}
export interface MsgCancelOffersResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgCancelOffersResponse";
    value: Uint8Array;
}
/**
 * @name MsgCancelOffersResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgCancelOffersResponse
 */
export interface MsgCancelOffersResponseAmino {
}
export interface MsgCancelOffersResponseSDKType {
}
export interface MsgSettleDeals {
    signer: string;
    dealIds: bigint[];
}
export interface MsgSettleDealsProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgSettleDeals";
    value: Uint8Array;
}
/**
 * @name MsgSettleDealsAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgSettleDeals
 */
export interface MsgSettleDealsAmino {
    signer?: string;
    deal_ids?: string[];
}
export interface MsgSettleDealsSDKType {
    signer: string;
    deal_ids: bigint[];
}
export interface MsgSettleDealsResponse {
    results: ItemResult[];
}
export interface MsgSettleDealsResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgSettleDealsResponse";
    value: Uint8Array;
}
/**
 * @name MsgSettleDealsResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgSettleDealsResponse
 */
export interface MsgSettleDealsResponseAmino {
    results?: ItemResultAmino[];
}
export interface MsgSettleDealsResponseSDKType {
    results: ItemResultSDKType[];
}
export interface MsgResumeHost {
    host: string;
}
export interface MsgResumeHostProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgResumeHost";
    value: Uint8Array;
}
/**
 * @name MsgResumeHostAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgResumeHost
 */
export interface MsgResumeHostAmino {
    host?: string;
}
export interface MsgResumeHostSDKType {
    host: string;
}
export interface MsgResumeHostResponse {
}
export interface MsgResumeHostResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgResumeHostResponse";
    value: Uint8Array;
}
/**
 * @name MsgResumeHostResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgResumeHostResponse
 */
export interface MsgResumeHostResponseAmino {
}
export interface MsgResumeHostResponseSDKType {
}
export interface MsgUpdateParams {
    authority: string;
    params: Params;
}
export interface MsgUpdateParamsProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgUpdateParams";
    value: Uint8Array;
}
/**
 * @name MsgUpdateParamsAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgUpdateParams
 */
export interface MsgUpdateParamsAmino {
    authority?: string;
    params: ParamsAmino;
}
export interface MsgUpdateParamsSDKType {
    authority: string;
    params: ParamsSDKType;
}
export interface MsgUpdateParamsResponse {
}
export interface MsgUpdateParamsResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.MsgUpdateParamsResponse";
    value: Uint8Array;
}
/**
 * @name MsgUpdateParamsResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {
}
export interface MsgUpdateParamsResponseSDKType {
}
export declare const SlotOffer: {
    encode(message: SlotOffer, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SlotOffer;
    fromPartial(object: Partial<SlotOffer>): SlotOffer;
    fromAmino(object: SlotOfferAmino): SlotOffer;
    toAmino(message: SlotOffer): SlotOfferAmino;
    fromProtoMsg(message: SlotOfferProtoMsg): SlotOffer;
    toProto(message: SlotOffer): Uint8Array;
    toProtoMsg(message: SlotOffer): SlotOfferProtoMsg;
};
export declare const ItemResult: {
    encode(message: ItemResult, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ItemResult;
    fromPartial(object: Partial<ItemResult>): ItemResult;
    fromAmino(object: ItemResultAmino): ItemResult;
    toAmino(message: ItemResult): ItemResultAmino;
    fromProtoMsg(message: ItemResultProtoMsg): ItemResult;
    toProto(message: ItemResult): Uint8Array;
    toProtoMsg(message: ItemResult): ItemResultProtoMsg;
};
export declare const MsgOpenArchive: {
    encode(message: MsgOpenArchive, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgOpenArchive;
    fromPartial(object: Partial<MsgOpenArchive>): MsgOpenArchive;
    fromAmino(object: MsgOpenArchiveAmino): MsgOpenArchive;
    toAmino(message: MsgOpenArchive): MsgOpenArchiveAmino;
    fromProtoMsg(message: MsgOpenArchiveProtoMsg): MsgOpenArchive;
    toProto(message: MsgOpenArchive): Uint8Array;
    toProtoMsg(message: MsgOpenArchive): MsgOpenArchiveProtoMsg;
};
export declare const MsgOpenArchiveResponse: {
    encode(message: MsgOpenArchiveResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgOpenArchiveResponse;
    fromPartial(object: Partial<MsgOpenArchiveResponse>): MsgOpenArchiveResponse;
    fromAmino(object: MsgOpenArchiveResponseAmino): MsgOpenArchiveResponse;
    toAmino(message: MsgOpenArchiveResponse): MsgOpenArchiveResponseAmino;
    fromProtoMsg(message: MsgOpenArchiveResponseProtoMsg): MsgOpenArchiveResponse;
    toProto(message: MsgOpenArchiveResponse): Uint8Array;
    toProtoMsg(message: MsgOpenArchiveResponse): MsgOpenArchiveResponseProtoMsg;
};
export declare const Confirmation: {
    encode(message: Confirmation, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Confirmation;
    fromPartial(object: Partial<Confirmation>): Confirmation;
    fromAmino(object: ConfirmationAmino): Confirmation;
    toAmino(message: Confirmation): ConfirmationAmino;
    fromProtoMsg(message: ConfirmationProtoMsg): Confirmation;
    toProto(message: Confirmation): Uint8Array;
    toProtoMsg(message: Confirmation): ConfirmationProtoMsg;
};
export declare const MsgConfirmDeals: {
    encode(message: MsgConfirmDeals, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgConfirmDeals;
    fromPartial(object: Partial<MsgConfirmDeals>): MsgConfirmDeals;
    fromAmino(object: MsgConfirmDealsAmino): MsgConfirmDeals;
    toAmino(message: MsgConfirmDeals): MsgConfirmDealsAmino;
    fromProtoMsg(message: MsgConfirmDealsProtoMsg): MsgConfirmDeals;
    toProto(message: MsgConfirmDeals): Uint8Array;
    toProtoMsg(message: MsgConfirmDeals): MsgConfirmDealsProtoMsg;
};
export declare const MsgConfirmDealsResponse: {
    encode(message: MsgConfirmDealsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgConfirmDealsResponse;
    fromPartial(object: Partial<MsgConfirmDealsResponse>): MsgConfirmDealsResponse;
    fromAmino(object: MsgConfirmDealsResponseAmino): MsgConfirmDealsResponse;
    toAmino(message: MsgConfirmDealsResponse): MsgConfirmDealsResponseAmino;
    fromProtoMsg(message: MsgConfirmDealsResponseProtoMsg): MsgConfirmDealsResponse;
    toProto(message: MsgConfirmDealsResponse): Uint8Array;
    toProtoMsg(message: MsgConfirmDealsResponse): MsgConfirmDealsResponseProtoMsg;
};
export declare const SlotReplacement: {
    encode(message: SlotReplacement, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SlotReplacement;
    fromPartial(object: Partial<SlotReplacement>): SlotReplacement;
    fromAmino(object: SlotReplacementAmino): SlotReplacement;
    toAmino(message: SlotReplacement): SlotReplacementAmino;
    fromProtoMsg(message: SlotReplacementProtoMsg): SlotReplacement;
    toProto(message: SlotReplacement): Uint8Array;
    toProtoMsg(message: SlotReplacement): SlotReplacementProtoMsg;
};
export declare const MsgReplaceDeals: {
    encode(message: MsgReplaceDeals, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgReplaceDeals;
    fromPartial(object: Partial<MsgReplaceDeals>): MsgReplaceDeals;
    fromAmino(object: MsgReplaceDealsAmino): MsgReplaceDeals;
    toAmino(message: MsgReplaceDeals): MsgReplaceDealsAmino;
    fromProtoMsg(message: MsgReplaceDealsProtoMsg): MsgReplaceDeals;
    toProto(message: MsgReplaceDeals): Uint8Array;
    toProtoMsg(message: MsgReplaceDeals): MsgReplaceDealsProtoMsg;
};
export declare const MsgReplaceDealsResponse: {
    encode(message: MsgReplaceDealsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgReplaceDealsResponse;
    fromPartial(object: Partial<MsgReplaceDealsResponse>): MsgReplaceDealsResponse;
    fromAmino(object: MsgReplaceDealsResponseAmino): MsgReplaceDealsResponse;
    toAmino(message: MsgReplaceDealsResponse): MsgReplaceDealsResponseAmino;
    fromProtoMsg(message: MsgReplaceDealsResponseProtoMsg): MsgReplaceDealsResponse;
    toProto(message: MsgReplaceDealsResponse): Uint8Array;
    toProtoMsg(message: MsgReplaceDealsResponse): MsgReplaceDealsResponseProtoMsg;
};
export declare const MsgProveStorage: {
    encode(message: MsgProveStorage, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgProveStorage;
    fromPartial(object: Partial<MsgProveStorage>): MsgProveStorage;
    fromAmino(object: MsgProveStorageAmino): MsgProveStorage;
    toAmino(message: MsgProveStorage): MsgProveStorageAmino;
    fromProtoMsg(message: MsgProveStorageProtoMsg): MsgProveStorage;
    toProto(message: MsgProveStorage): Uint8Array;
    toProtoMsg(message: MsgProveStorage): MsgProveStorageProtoMsg;
};
export declare const MsgProveStorageResponse: {
    encode(_: MsgProveStorageResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgProveStorageResponse;
    fromPartial(_: Partial<MsgProveStorageResponse>): MsgProveStorageResponse;
    fromAmino(_: MsgProveStorageResponseAmino): MsgProveStorageResponse;
    toAmino(_: MsgProveStorageResponse): MsgProveStorageResponseAmino;
    fromProtoMsg(message: MsgProveStorageResponseProtoMsg): MsgProveStorageResponse;
    toProto(message: MsgProveStorageResponse): Uint8Array;
    toProtoMsg(message: MsgProveStorageResponse): MsgProveStorageResponseProtoMsg;
};
export declare const MissedAnswer: {
    encode(message: MissedAnswer, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MissedAnswer;
    fromPartial(object: Partial<MissedAnswer>): MissedAnswer;
    fromAmino(object: MissedAnswerAmino): MissedAnswer;
    toAmino(message: MissedAnswer): MissedAnswerAmino;
    fromProtoMsg(message: MissedAnswerProtoMsg): MissedAnswer;
    toProto(message: MissedAnswer): Uint8Array;
    toProtoMsg(message: MissedAnswer): MissedAnswerProtoMsg;
};
export declare const MsgAnswerMissed: {
    encode(message: MsgAnswerMissed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAnswerMissed;
    fromPartial(object: Partial<MsgAnswerMissed>): MsgAnswerMissed;
    fromAmino(object: MsgAnswerMissedAmino): MsgAnswerMissed;
    toAmino(message: MsgAnswerMissed): MsgAnswerMissedAmino;
    fromProtoMsg(message: MsgAnswerMissedProtoMsg): MsgAnswerMissed;
    toProto(message: MsgAnswerMissed): Uint8Array;
    toProtoMsg(message: MsgAnswerMissed): MsgAnswerMissedProtoMsg;
};
export declare const MsgAnswerMissedResponse: {
    encode(message: MsgAnswerMissedResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAnswerMissedResponse;
    fromPartial(object: Partial<MsgAnswerMissedResponse>): MsgAnswerMissedResponse;
    fromAmino(object: MsgAnswerMissedResponseAmino): MsgAnswerMissedResponse;
    toAmino(message: MsgAnswerMissedResponse): MsgAnswerMissedResponseAmino;
    fromProtoMsg(message: MsgAnswerMissedResponseProtoMsg): MsgAnswerMissedResponse;
    toProto(message: MsgAnswerMissedResponse): Uint8Array;
    toProtoMsg(message: MsgAnswerMissedResponse): MsgAnswerMissedResponseProtoMsg;
};
export declare const MsgReportLoss: {
    encode(message: MsgReportLoss, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgReportLoss;
    fromPartial(object: Partial<MsgReportLoss>): MsgReportLoss;
    fromAmino(object: MsgReportLossAmino): MsgReportLoss;
    toAmino(message: MsgReportLoss): MsgReportLossAmino;
    fromProtoMsg(message: MsgReportLossProtoMsg): MsgReportLoss;
    toProto(message: MsgReportLoss): Uint8Array;
    toProtoMsg(message: MsgReportLoss): MsgReportLossProtoMsg;
};
export declare const MsgReportLossResponse: {
    encode(message: MsgReportLossResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgReportLossResponse;
    fromPartial(object: Partial<MsgReportLossResponse>): MsgReportLossResponse;
    fromAmino(object: MsgReportLossResponseAmino): MsgReportLossResponse;
    toAmino(message: MsgReportLossResponse): MsgReportLossResponseAmino;
    fromProtoMsg(message: MsgReportLossResponseProtoMsg): MsgReportLossResponse;
    toProto(message: MsgReportLossResponse): Uint8Array;
    toProtoMsg(message: MsgReportLossResponse): MsgReportLossResponseProtoMsg;
};
export declare const MsgChallengeDeal: {
    encode(message: MsgChallengeDeal, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgChallengeDeal;
    fromPartial(object: Partial<MsgChallengeDeal>): MsgChallengeDeal;
    fromAmino(object: MsgChallengeDealAmino): MsgChallengeDeal;
    toAmino(message: MsgChallengeDeal): MsgChallengeDealAmino;
    fromProtoMsg(message: MsgChallengeDealProtoMsg): MsgChallengeDeal;
    toProto(message: MsgChallengeDeal): Uint8Array;
    toProtoMsg(message: MsgChallengeDeal): MsgChallengeDealProtoMsg;
};
export declare const MsgChallengeDealResponse: {
    encode(message: MsgChallengeDealResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgChallengeDealResponse;
    fromPartial(object: Partial<MsgChallengeDealResponse>): MsgChallengeDealResponse;
    fromAmino(object: MsgChallengeDealResponseAmino): MsgChallengeDealResponse;
    toAmino(message: MsgChallengeDealResponse): MsgChallengeDealResponseAmino;
    fromProtoMsg(message: MsgChallengeDealResponseProtoMsg): MsgChallengeDealResponse;
    toProto(message: MsgChallengeDealResponse): Uint8Array;
    toProtoMsg(message: MsgChallengeDealResponse): MsgChallengeDealResponseProtoMsg;
};
export declare const MsgAnswerChallenge: {
    encode(message: MsgAnswerChallenge, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAnswerChallenge;
    fromPartial(object: Partial<MsgAnswerChallenge>): MsgAnswerChallenge;
    fromAmino(object: MsgAnswerChallengeAmino): MsgAnswerChallenge;
    toAmino(message: MsgAnswerChallenge): MsgAnswerChallengeAmino;
    fromProtoMsg(message: MsgAnswerChallengeProtoMsg): MsgAnswerChallenge;
    toProto(message: MsgAnswerChallenge): Uint8Array;
    toProtoMsg(message: MsgAnswerChallenge): MsgAnswerChallengeProtoMsg;
};
export declare const MsgAnswerChallengeResponse: {
    encode(_: MsgAnswerChallengeResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAnswerChallengeResponse;
    fromPartial(_: Partial<MsgAnswerChallengeResponse>): MsgAnswerChallengeResponse;
    fromAmino(_: MsgAnswerChallengeResponseAmino): MsgAnswerChallengeResponse;
    toAmino(_: MsgAnswerChallengeResponse): MsgAnswerChallengeResponseAmino;
    fromProtoMsg(message: MsgAnswerChallengeResponseProtoMsg): MsgAnswerChallengeResponse;
    toProto(message: MsgAnswerChallengeResponse): Uint8Array;
    toProtoMsg(message: MsgAnswerChallengeResponse): MsgAnswerChallengeResponseProtoMsg;
};
export declare const MsgRenewArchive: {
    encode(message: MsgRenewArchive, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRenewArchive;
    fromPartial(object: Partial<MsgRenewArchive>): MsgRenewArchive;
    fromAmino(object: MsgRenewArchiveAmino): MsgRenewArchive;
    toAmino(message: MsgRenewArchive): MsgRenewArchiveAmino;
    fromProtoMsg(message: MsgRenewArchiveProtoMsg): MsgRenewArchive;
    toProto(message: MsgRenewArchive): Uint8Array;
    toProtoMsg(message: MsgRenewArchive): MsgRenewArchiveProtoMsg;
};
export declare const MsgRenewArchiveResponse: {
    encode(message: MsgRenewArchiveResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRenewArchiveResponse;
    fromPartial(object: Partial<MsgRenewArchiveResponse>): MsgRenewArchiveResponse;
    fromAmino(object: MsgRenewArchiveResponseAmino): MsgRenewArchiveResponse;
    toAmino(message: MsgRenewArchiveResponse): MsgRenewArchiveResponseAmino;
    fromProtoMsg(message: MsgRenewArchiveResponseProtoMsg): MsgRenewArchiveResponse;
    toProto(message: MsgRenewArchiveResponse): Uint8Array;
    toProtoMsg(message: MsgRenewArchiveResponse): MsgRenewArchiveResponseProtoMsg;
};
export declare const MsgEndArchive: {
    encode(message: MsgEndArchive, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgEndArchive;
    fromPartial(object: Partial<MsgEndArchive>): MsgEndArchive;
    fromAmino(object: MsgEndArchiveAmino): MsgEndArchive;
    toAmino(message: MsgEndArchive): MsgEndArchiveAmino;
    fromProtoMsg(message: MsgEndArchiveProtoMsg): MsgEndArchive;
    toProto(message: MsgEndArchive): Uint8Array;
    toProtoMsg(message: MsgEndArchive): MsgEndArchiveProtoMsg;
};
export declare const MsgEndArchiveResponse: {
    encode(message: MsgEndArchiveResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgEndArchiveResponse;
    fromPartial(object: Partial<MsgEndArchiveResponse>): MsgEndArchiveResponse;
    fromAmino(object: MsgEndArchiveResponseAmino): MsgEndArchiveResponse;
    toAmino(message: MsgEndArchiveResponse): MsgEndArchiveResponseAmino;
    fromProtoMsg(message: MsgEndArchiveResponseProtoMsg): MsgEndArchiveResponse;
    toProto(message: MsgEndArchiveResponse): Uint8Array;
    toProtoMsg(message: MsgEndArchiveResponse): MsgEndArchiveResponseProtoMsg;
};
export declare const MsgCancelOffers: {
    encode(message: MsgCancelOffers, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgCancelOffers;
    fromPartial(object: Partial<MsgCancelOffers>): MsgCancelOffers;
    fromAmino(object: MsgCancelOffersAmino): MsgCancelOffers;
    toAmino(message: MsgCancelOffers): MsgCancelOffersAmino;
    fromProtoMsg(message: MsgCancelOffersProtoMsg): MsgCancelOffers;
    toProto(message: MsgCancelOffers): Uint8Array;
    toProtoMsg(message: MsgCancelOffers): MsgCancelOffersProtoMsg;
};
export declare const MsgCancelOffersResponse: {
    encode(_: MsgCancelOffersResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgCancelOffersResponse;
    fromPartial(_: Partial<MsgCancelOffersResponse>): MsgCancelOffersResponse;
    fromAmino(_: MsgCancelOffersResponseAmino): MsgCancelOffersResponse;
    toAmino(_: MsgCancelOffersResponse): MsgCancelOffersResponseAmino;
    fromProtoMsg(message: MsgCancelOffersResponseProtoMsg): MsgCancelOffersResponse;
    toProto(message: MsgCancelOffersResponse): Uint8Array;
    toProtoMsg(message: MsgCancelOffersResponse): MsgCancelOffersResponseProtoMsg;
};
export declare const MsgSettleDeals: {
    encode(message: MsgSettleDeals, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgSettleDeals;
    fromPartial(object: Partial<MsgSettleDeals>): MsgSettleDeals;
    fromAmino(object: MsgSettleDealsAmino): MsgSettleDeals;
    toAmino(message: MsgSettleDeals): MsgSettleDealsAmino;
    fromProtoMsg(message: MsgSettleDealsProtoMsg): MsgSettleDeals;
    toProto(message: MsgSettleDeals): Uint8Array;
    toProtoMsg(message: MsgSettleDeals): MsgSettleDealsProtoMsg;
};
export declare const MsgSettleDealsResponse: {
    encode(message: MsgSettleDealsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgSettleDealsResponse;
    fromPartial(object: Partial<MsgSettleDealsResponse>): MsgSettleDealsResponse;
    fromAmino(object: MsgSettleDealsResponseAmino): MsgSettleDealsResponse;
    toAmino(message: MsgSettleDealsResponse): MsgSettleDealsResponseAmino;
    fromProtoMsg(message: MsgSettleDealsResponseProtoMsg): MsgSettleDealsResponse;
    toProto(message: MsgSettleDealsResponse): Uint8Array;
    toProtoMsg(message: MsgSettleDealsResponse): MsgSettleDealsResponseProtoMsg;
};
export declare const MsgResumeHost: {
    encode(message: MsgResumeHost, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgResumeHost;
    fromPartial(object: Partial<MsgResumeHost>): MsgResumeHost;
    fromAmino(object: MsgResumeHostAmino): MsgResumeHost;
    toAmino(message: MsgResumeHost): MsgResumeHostAmino;
    fromProtoMsg(message: MsgResumeHostProtoMsg): MsgResumeHost;
    toProto(message: MsgResumeHost): Uint8Array;
    toProtoMsg(message: MsgResumeHost): MsgResumeHostProtoMsg;
};
export declare const MsgResumeHostResponse: {
    encode(_: MsgResumeHostResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgResumeHostResponse;
    fromPartial(_: Partial<MsgResumeHostResponse>): MsgResumeHostResponse;
    fromAmino(_: MsgResumeHostResponseAmino): MsgResumeHostResponse;
    toAmino(_: MsgResumeHostResponse): MsgResumeHostResponseAmino;
    fromProtoMsg(message: MsgResumeHostResponseProtoMsg): MsgResumeHostResponse;
    toProto(message: MsgResumeHostResponse): Uint8Array;
    toProtoMsg(message: MsgResumeHostResponse): MsgResumeHostResponseProtoMsg;
};
export declare const MsgUpdateParams: {
    encode(message: MsgUpdateParams, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParams;
    fromPartial(object: Partial<MsgUpdateParams>): MsgUpdateParams;
    fromAmino(object: MsgUpdateParamsAmino): MsgUpdateParams;
    toAmino(message: MsgUpdateParams): MsgUpdateParamsAmino;
    fromProtoMsg(message: MsgUpdateParamsProtoMsg): MsgUpdateParams;
    toProto(message: MsgUpdateParams): Uint8Array;
    toProtoMsg(message: MsgUpdateParams): MsgUpdateParamsProtoMsg;
};
export declare const MsgUpdateParamsResponse: {
    encode(_: MsgUpdateParamsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParamsResponse;
    fromPartial(_: Partial<MsgUpdateParamsResponse>): MsgUpdateParamsResponse;
    fromAmino(_: MsgUpdateParamsResponseAmino): MsgUpdateParamsResponse;
    toAmino(_: MsgUpdateParamsResponse): MsgUpdateParamsResponseAmino;
    fromProtoMsg(message: MsgUpdateParamsResponseProtoMsg): MsgUpdateParamsResponse;
    toProto(message: MsgUpdateParamsResponse): Uint8Array;
    toProtoMsg(message: MsgUpdateParamsResponse): MsgUpdateParamsResponseProtoMsg;
};
