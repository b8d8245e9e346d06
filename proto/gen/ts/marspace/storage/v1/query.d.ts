import { ArchiveStatus, DealStatus, Archive, ArchiveSDKType, Slot, SlotSDKType, Deal, DealSDKType, HostStatus } from "./state.js";
import { PageRequest, PageRequestSDKType, PageResponse, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsSDKType } from "./params.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface QueryParamsRequest {
}
export interface QueryParamsRequestSDKType {
}
export interface QueryParamsResponse {
    params: Params;
}
export interface QueryParamsResponseSDKType {
    params: ParamsSDKType;
}
export interface QueryArchiveRequest {
    id: bigint;
}
export interface QueryArchiveRequestSDKType {
    id: bigint;
}
export interface QueryArchiveResponse {
    archive: Archive;
    slots: Slot[];
    /** deals holds the current deal of every slot that has one. */
    deals: Deal[];
}
export interface QueryArchiveResponseSDKType {
    archive: ArchiveSDKType;
    slots: SlotSDKType[];
    deals: DealSDKType[];
}
export interface QueryArchivesRequest {
    owner: string;
    status: ArchiveStatus;
    pagination?: PageRequest;
}
export interface QueryArchivesRequestSDKType {
    owner: string;
    status: ArchiveStatus;
    pagination?: PageRequestSDKType;
}
export interface QueryArchivesResponse {
    archives: Archive[];
    pagination?: PageResponse;
}
export interface QueryArchivesResponseSDKType {
    archives: ArchiveSDKType[];
    pagination?: PageResponseSDKType;
}
export interface QueryDealRequest {
    id: bigint;
}
export interface QueryDealRequestSDKType {
    id: bigint;
}
export interface QueryDealResponse {
    deal: Deal;
    /** earned_amount is earned in closed periods and not yet credited, before commission and retention. */
    earnedAmount: string;
}
export interface QueryDealResponseSDKType {
    deal: DealSDKType;
    earned_amount: string;
}
export interface QueryDealsRequest {
    /** archive_id or host selects; one of them is required. */
    archiveId: bigint;
    host: string;
    status: DealStatus;
    pagination?: PageRequest;
}
export interface QueryDealsRequestSDKType {
    archive_id: bigint;
    host: string;
    status: DealStatus;
    pagination?: PageRequestSDKType;
}
export interface QueryDealsResponse {
    deals: Deal[];
    pagination?: PageResponse;
}
export interface QueryDealsResponseSDKType {
    deals: DealSDKType[];
    pagination?: PageResponseSDKType;
}
/** HostView is a Host's proving state as outsiders need it. */
export interface HostView {
    host: string;
    status: HostStatus;
    /** period is the running period; it ends at seed_height, whose block hash draws its challenges. */
    period: bigint;
    periodStartedAtHeight: bigint;
    seedHeight: bigint;
    proofWindowBlocks: bigint;
    challengesPerPeriod: bigint;
    liveChunks: bigint;
    spaceChunks: bigint;
    activeDeals: bigint;
    periodsDue: bigint;
    periodsProven: bigint;
    missedInARow: number;
    /** open_period is a period whose seed is known, that is due and not proven yet, plus one; 0 when there is none. */
    openPeriod: bigint;
    openSeedHeight: bigint;
    /** questioned_period is a missed period whose chunks can still be proven by AnswerMissed, plus one; 0 when there is none. */
    questionedPeriod: bigint;
    questionedUntilHeight: bigint;
    /** challenge_fee_amount is what a spot challenge of one of the Host's deals costs now, unless it is the owner's own. */
    challengeFeeAmount: string;
    /** receipt_number_min is the smallest number of a receipt that is not void. */
    receiptNumberMin: bigint;
}
/** HostView is a Host's proving state as outsiders need it. */
export interface HostViewSDKType {
    host: string;
    status: HostStatus;
    period: bigint;
    period_started_at_height: bigint;
    seed_height: bigint;
    proof_window_blocks: bigint;
    challenges_per_period: bigint;
    live_chunks: bigint;
    space_chunks: bigint;
    active_deals: bigint;
    periods_due: bigint;
    periods_proven: bigint;
    missed_in_a_row: number;
    open_period: bigint;
    open_seed_height: bigint;
    questioned_period: bigint;
    questioned_until_height: bigint;
    challenge_fee_amount: string;
    receipt_number_min: bigint;
}
export interface QueryHostRequest {
    host: string;
}
export interface QueryHostRequestSDKType {
    host: string;
}
export interface QueryHostResponse {
    host: HostView;
}
export interface QueryHostResponseSDKType {
    host: HostViewSDKType;
}
export interface QueryHostsRequest {
    pagination?: PageRequest;
}
export interface QueryHostsRequestSDKType {
    pagination?: PageRequestSDKType;
}
export interface QueryHostsResponse {
    hosts: HostView[];
    pagination?: PageResponse;
}
export interface QueryHostsResponseSDKType {
    hosts: HostViewSDKType[];
    pagination?: PageResponseSDKType;
}
/** DrawnChunk is one challenged chunk: which deal's shard and which 1 KiB chunk of it. */
export interface DrawnChunk {
    dealId: bigint;
    chunkIndex: bigint;
    checksum: Uint8Array;
    shardBytes: bigint;
}
/** DrawnChunk is one challenged chunk: which deal's shard and which 1 KiB chunk of it. */
export interface DrawnChunkSDKType {
    deal_id: bigint;
    chunk_index: bigint;
    checksum: Uint8Array;
    shard_bytes: bigint;
}
export interface QueryChallengesRequest {
    host: string;
    period: bigint;
}
export interface QueryChallengesRequestSDKType {
    host: string;
    period: bigint;
}
export interface QueryChallengesResponse {
    chunks: DrawnChunk[];
    seedHeight: bigint;
    /** last_height is the last height at which the proof is accepted. */
    lastHeight: bigint;
    proven: boolean;
}
export interface QueryChallengesResponseSDKType {
    chunks: DrawnChunkSDKType[];
    seed_height: bigint;
    last_height: bigint;
    proven: boolean;
}
/** SpotChallengeView is an open spot challenge; chunk_index is known once its seed block is. */
export interface SpotChallengeView {
    id: bigint;
    dealId: bigint;
    challenger: string;
    seedHeight: bigint;
    lastHeight: bigint;
    drawn: boolean;
    chunkIndex: bigint;
}
/** SpotChallengeView is an open spot challenge; chunk_index is known once its seed block is. */
export interface SpotChallengeViewSDKType {
    id: bigint;
    deal_id: bigint;
    challenger: string;
    seed_height: bigint;
    last_height: bigint;
    drawn: boolean;
    chunk_index: bigint;
}
export interface QuerySpotChallengesRequest {
    host: string;
    pagination?: PageRequest;
}
export interface QuerySpotChallengesRequestSDKType {
    host: string;
    pagination?: PageRequestSDKType;
}
export interface QuerySpotChallengesResponse {
    challenges: SpotChallengeView[];
    pagination?: PageResponse;
}
export interface QuerySpotChallengesResponseSDKType {
    challenges: SpotChallengeViewSDKType[];
    pagination?: PageResponseSDKType;
}
export interface QueryUsedReceiptRequest {
    host: string;
    number: bigint;
}
export interface QueryUsedReceiptRequestSDKType {
    host: string;
    number: bigint;
}
export interface QueryUsedReceiptResponse {
    used: boolean;
    /** valid_until_height is the last height of the used receipt, after which it is forgotten; 0 when it is not remembered. */
    validUntilHeight: bigint;
    /** number_min is the smallest number that is not void. */
    numberMin: bigint;
}
export interface QueryUsedReceiptResponseSDKType {
    used: boolean;
    valid_until_height: bigint;
    number_min: bigint;
}
export declare const QueryParamsRequest: {
    encode(_: QueryParamsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryParamsRequest;
    fromPartial(_: Partial<QueryParamsRequest>): QueryParamsRequest;
};
export declare const QueryParamsResponse: {
    encode(message: QueryParamsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryParamsResponse;
    fromPartial(object: Partial<QueryParamsResponse>): QueryParamsResponse;
};
export declare const QueryArchiveRequest: {
    encode(message: QueryArchiveRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryArchiveRequest;
    fromPartial(object: Partial<QueryArchiveRequest>): QueryArchiveRequest;
};
export declare const QueryArchiveResponse: {
    encode(message: QueryArchiveResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryArchiveResponse;
    fromPartial(object: Partial<QueryArchiveResponse>): QueryArchiveResponse;
};
export declare const QueryArchivesRequest: {
    encode(message: QueryArchivesRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryArchivesRequest;
    fromPartial(object: Partial<QueryArchivesRequest>): QueryArchivesRequest;
};
export declare const QueryArchivesResponse: {
    encode(message: QueryArchivesResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryArchivesResponse;
    fromPartial(object: Partial<QueryArchivesResponse>): QueryArchivesResponse;
};
export declare const QueryDealRequest: {
    encode(message: QueryDealRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryDealRequest;
    fromPartial(object: Partial<QueryDealRequest>): QueryDealRequest;
};
export declare const QueryDealResponse: {
    encode(message: QueryDealResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryDealResponse;
    fromPartial(object: Partial<QueryDealResponse>): QueryDealResponse;
};
export declare const QueryDealsRequest: {
    encode(message: QueryDealsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryDealsRequest;
    fromPartial(object: Partial<QueryDealsRequest>): QueryDealsRequest;
};
export declare const QueryDealsResponse: {
    encode(message: QueryDealsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryDealsResponse;
    fromPartial(object: Partial<QueryDealsResponse>): QueryDealsResponse;
};
export declare const HostView: {
    encode(message: HostView, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): HostView;
    fromPartial(object: Partial<HostView>): HostView;
};
export declare const QueryHostRequest: {
    encode(message: QueryHostRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHostRequest;
    fromPartial(object: Partial<QueryHostRequest>): QueryHostRequest;
};
export declare const QueryHostResponse: {
    encode(message: QueryHostResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHostResponse;
    fromPartial(object: Partial<QueryHostResponse>): QueryHostResponse;
};
export declare const QueryHostsRequest: {
    encode(message: QueryHostsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHostsRequest;
    fromPartial(object: Partial<QueryHostsRequest>): QueryHostsRequest;
};
export declare const QueryHostsResponse: {
    encode(message: QueryHostsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHostsResponse;
    fromPartial(object: Partial<QueryHostsResponse>): QueryHostsResponse;
};
export declare const DrawnChunk: {
    encode(message: DrawnChunk, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DrawnChunk;
    fromPartial(object: Partial<DrawnChunk>): DrawnChunk;
};
export declare const QueryChallengesRequest: {
    encode(message: QueryChallengesRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryChallengesRequest;
    fromPartial(object: Partial<QueryChallengesRequest>): QueryChallengesRequest;
};
export declare const QueryChallengesResponse: {
    encode(message: QueryChallengesResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryChallengesResponse;
    fromPartial(object: Partial<QueryChallengesResponse>): QueryChallengesResponse;
};
export declare const SpotChallengeView: {
    encode(message: SpotChallengeView, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SpotChallengeView;
    fromPartial(object: Partial<SpotChallengeView>): SpotChallengeView;
};
export declare const QuerySpotChallengesRequest: {
    encode(message: QuerySpotChallengesRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QuerySpotChallengesRequest;
    fromPartial(object: Partial<QuerySpotChallengesRequest>): QuerySpotChallengesRequest;
};
export declare const QuerySpotChallengesResponse: {
    encode(message: QuerySpotChallengesResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QuerySpotChallengesResponse;
    fromPartial(object: Partial<QuerySpotChallengesResponse>): QuerySpotChallengesResponse;
};
export declare const QueryUsedReceiptRequest: {
    encode(message: QueryUsedReceiptRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryUsedReceiptRequest;
    fromPartial(object: Partial<QueryUsedReceiptRequest>): QueryUsedReceiptRequest;
};
export declare const QueryUsedReceiptResponse: {
    encode(message: QueryUsedReceiptResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryUsedReceiptResponse;
    fromPartial(object: Partial<QueryUsedReceiptResponse>): QueryUsedReceiptResponse;
};
