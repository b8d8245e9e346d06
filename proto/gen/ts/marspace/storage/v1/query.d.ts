import { ArchiveStatus, DealStatus, Archive, ArchiveAmino, ArchiveSDKType, Slot, SlotAmino, SlotSDKType, Deal, DealAmino, DealSDKType, HostStatus } from "./state.js";
import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsAmino, ParamsSDKType } from "./params.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface QueryParamsRequest {
}
export interface QueryParamsRequestProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryParamsRequest";
    value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {
}
export interface QueryParamsRequestSDKType {
}
export interface QueryParamsResponse {
    params: Params;
}
export interface QueryParamsResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryParamsResponse";
    value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
    params?: ParamsAmino;
}
export interface QueryParamsResponseSDKType {
    params: ParamsSDKType;
}
export interface QueryArchiveRequest {
    id: bigint;
}
export interface QueryArchiveRequestProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryArchiveRequest";
    value: Uint8Array;
}
/**
 * @name QueryArchiveRequestAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryArchiveRequest
 */
export interface QueryArchiveRequestAmino {
    id?: string;
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
export interface QueryArchiveResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryArchiveResponse";
    value: Uint8Array;
}
/**
 * @name QueryArchiveResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryArchiveResponse
 */
export interface QueryArchiveResponseAmino {
    archive?: ArchiveAmino;
    slots?: SlotAmino[];
    /**
     * deals holds the current deal of every slot that has one.
     */
    deals?: DealAmino[];
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
export interface QueryArchivesRequestProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryArchivesRequest";
    value: Uint8Array;
}
/**
 * @name QueryArchivesRequestAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryArchivesRequest
 */
export interface QueryArchivesRequestAmino {
    owner?: string;
    status?: ArchiveStatus;
    pagination?: PageRequestAmino;
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
export interface QueryArchivesResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryArchivesResponse";
    value: Uint8Array;
}
/**
 * @name QueryArchivesResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryArchivesResponse
 */
export interface QueryArchivesResponseAmino {
    archives?: ArchiveAmino[];
    pagination?: PageResponseAmino;
}
export interface QueryArchivesResponseSDKType {
    archives: ArchiveSDKType[];
    pagination?: PageResponseSDKType;
}
export interface QueryDealRequest {
    id: bigint;
}
export interface QueryDealRequestProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryDealRequest";
    value: Uint8Array;
}
/**
 * @name QueryDealRequestAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryDealRequest
 */
export interface QueryDealRequestAmino {
    id?: string;
}
export interface QueryDealRequestSDKType {
    id: bigint;
}
export interface QueryDealResponse {
    deal: Deal;
    /** earned_amount is earned in closed periods and not yet credited, before commission and retention. */
    earnedAmount: string;
}
export interface QueryDealResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryDealResponse";
    value: Uint8Array;
}
/**
 * @name QueryDealResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryDealResponse
 */
export interface QueryDealResponseAmino {
    deal?: DealAmino;
    /**
     * earned_amount is earned in closed periods and not yet credited, before commission and retention.
     */
    earned_amount?: string;
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
export interface QueryDealsRequestProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryDealsRequest";
    value: Uint8Array;
}
/**
 * @name QueryDealsRequestAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryDealsRequest
 */
export interface QueryDealsRequestAmino {
    /**
     * archive_id or host selects; one of them is required.
     */
    archive_id?: string;
    host?: string;
    status?: DealStatus;
    pagination?: PageRequestAmino;
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
export interface QueryDealsResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryDealsResponse";
    value: Uint8Array;
}
/**
 * @name QueryDealsResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryDealsResponse
 */
export interface QueryDealsResponseAmino {
    deals?: DealAmino[];
    pagination?: PageResponseAmino;
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
}
export interface HostViewProtoMsg {
    typeUrl: "/marspace.storage.v1.HostView";
    value: Uint8Array;
}
/**
 * HostView is a Host's proving state as outsiders need it.
 * @name HostViewAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.HostView
 */
export interface HostViewAmino {
    host?: string;
    status?: HostStatus;
    /**
     * period is the running period; it ends at seed_height, whose block hash draws its challenges.
     */
    period?: string;
    period_started_at_height?: string;
    seed_height?: string;
    proof_window_blocks?: string;
    challenges_per_period?: string;
    live_chunks?: string;
    space_chunks?: string;
    active_deals?: string;
    periods_due?: string;
    periods_proven?: string;
    missed_in_a_row?: number;
    /**
     * open_period is a period whose seed is known, that is due and not proven yet, plus one; 0 when there is none.
     */
    open_period?: string;
    open_seed_height?: string;
    /**
     * questioned_period is a missed period whose chunks can still be proven by AnswerMissed, plus one; 0 when there is none.
     */
    questioned_period?: string;
    questioned_until_height?: string;
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
}
export interface QueryHostRequest {
    host: string;
}
export interface QueryHostRequestProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryHostRequest";
    value: Uint8Array;
}
/**
 * @name QueryHostRequestAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryHostRequest
 */
export interface QueryHostRequestAmino {
    host?: string;
}
export interface QueryHostRequestSDKType {
    host: string;
}
export interface QueryHostResponse {
    host: HostView;
}
export interface QueryHostResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryHostResponse";
    value: Uint8Array;
}
/**
 * @name QueryHostResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryHostResponse
 */
export interface QueryHostResponseAmino {
    host?: HostViewAmino;
}
export interface QueryHostResponseSDKType {
    host: HostViewSDKType;
}
export interface QueryHostsRequest {
    pagination?: PageRequest;
}
export interface QueryHostsRequestProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryHostsRequest";
    value: Uint8Array;
}
/**
 * @name QueryHostsRequestAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryHostsRequest
 */
export interface QueryHostsRequestAmino {
    pagination?: PageRequestAmino;
}
export interface QueryHostsRequestSDKType {
    pagination?: PageRequestSDKType;
}
export interface QueryHostsResponse {
    hosts: HostView[];
    pagination?: PageResponse;
}
export interface QueryHostsResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryHostsResponse";
    value: Uint8Array;
}
/**
 * @name QueryHostsResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryHostsResponse
 */
export interface QueryHostsResponseAmino {
    hosts?: HostViewAmino[];
    pagination?: PageResponseAmino;
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
export interface DrawnChunkProtoMsg {
    typeUrl: "/marspace.storage.v1.DrawnChunk";
    value: Uint8Array;
}
/**
 * DrawnChunk is one challenged chunk: which deal's shard and which 1 KiB chunk of it.
 * @name DrawnChunkAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.DrawnChunk
 */
export interface DrawnChunkAmino {
    deal_id?: string;
    chunk_index?: string;
    checksum?: string;
    shard_bytes?: string;
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
export interface QueryChallengesRequestProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryChallengesRequest";
    value: Uint8Array;
}
/**
 * @name QueryChallengesRequestAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryChallengesRequest
 */
export interface QueryChallengesRequestAmino {
    host?: string;
    period?: string;
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
export interface QueryChallengesResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryChallengesResponse";
    value: Uint8Array;
}
/**
 * @name QueryChallengesResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryChallengesResponse
 */
export interface QueryChallengesResponseAmino {
    chunks?: DrawnChunkAmino[];
    seed_height?: string;
    /**
     * last_height is the last height at which the proof is accepted.
     */
    last_height?: string;
    proven?: boolean;
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
export interface SpotChallengeViewProtoMsg {
    typeUrl: "/marspace.storage.v1.SpotChallengeView";
    value: Uint8Array;
}
/**
 * SpotChallengeView is an open spot challenge; chunk_index is known once its seed block is.
 * @name SpotChallengeViewAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.SpotChallengeView
 */
export interface SpotChallengeViewAmino {
    id?: string;
    deal_id?: string;
    challenger?: string;
    seed_height?: string;
    last_height?: string;
    drawn?: boolean;
    chunk_index?: string;
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
export interface QuerySpotChallengesRequestProtoMsg {
    typeUrl: "/marspace.storage.v1.QuerySpotChallengesRequest";
    value: Uint8Array;
}
/**
 * @name QuerySpotChallengesRequestAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QuerySpotChallengesRequest
 */
export interface QuerySpotChallengesRequestAmino {
    host?: string;
    pagination?: PageRequestAmino;
}
export interface QuerySpotChallengesRequestSDKType {
    host: string;
    pagination?: PageRequestSDKType;
}
export interface QuerySpotChallengesResponse {
    challenges: SpotChallengeView[];
    pagination?: PageResponse;
}
export interface QuerySpotChallengesResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.QuerySpotChallengesResponse";
    value: Uint8Array;
}
/**
 * @name QuerySpotChallengesResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QuerySpotChallengesResponse
 */
export interface QuerySpotChallengesResponseAmino {
    challenges?: SpotChallengeViewAmino[];
    pagination?: PageResponseAmino;
}
export interface QuerySpotChallengesResponseSDKType {
    challenges: SpotChallengeViewSDKType[];
    pagination?: PageResponseSDKType;
}
export interface QueryOfferUseRequest {
    host: string;
    nonce: bigint;
}
export interface QueryOfferUseRequestProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryOfferUseRequest";
    value: Uint8Array;
}
/**
 * @name QueryOfferUseRequestAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryOfferUseRequest
 */
export interface QueryOfferUseRequestAmino {
    host?: string;
    nonce?: string;
}
export interface QueryOfferUseRequestSDKType {
    host: string;
    nonce: bigint;
}
export interface QueryOfferUseResponse {
    usedBytes: bigint;
    /** nonce_min is the smallest nonce that is not cancelled. */
    nonceMin: bigint;
}
export interface QueryOfferUseResponseProtoMsg {
    typeUrl: "/marspace.storage.v1.QueryOfferUseResponse";
    value: Uint8Array;
}
/**
 * @name QueryOfferUseResponseAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.QueryOfferUseResponse
 */
export interface QueryOfferUseResponseAmino {
    used_bytes?: string;
    /**
     * nonce_min is the smallest nonce that is not cancelled.
     */
    nonce_min?: string;
}
export interface QueryOfferUseResponseSDKType {
    used_bytes: bigint;
    nonce_min: bigint;
}
export declare const QueryParamsRequest: {
    encode(_: QueryParamsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryParamsRequest;
    fromPartial(_: Partial<QueryParamsRequest>): QueryParamsRequest;
    fromAmino(_: QueryParamsRequestAmino): QueryParamsRequest;
    toAmino(_: QueryParamsRequest): QueryParamsRequestAmino;
    fromProtoMsg(message: QueryParamsRequestProtoMsg): QueryParamsRequest;
    toProto(message: QueryParamsRequest): Uint8Array;
    toProtoMsg(message: QueryParamsRequest): QueryParamsRequestProtoMsg;
};
export declare const QueryParamsResponse: {
    encode(message: QueryParamsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryParamsResponse;
    fromPartial(object: Partial<QueryParamsResponse>): QueryParamsResponse;
    fromAmino(object: QueryParamsResponseAmino): QueryParamsResponse;
    toAmino(message: QueryParamsResponse): QueryParamsResponseAmino;
    fromProtoMsg(message: QueryParamsResponseProtoMsg): QueryParamsResponse;
    toProto(message: QueryParamsResponse): Uint8Array;
    toProtoMsg(message: QueryParamsResponse): QueryParamsResponseProtoMsg;
};
export declare const QueryArchiveRequest: {
    encode(message: QueryArchiveRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryArchiveRequest;
    fromPartial(object: Partial<QueryArchiveRequest>): QueryArchiveRequest;
    fromAmino(object: QueryArchiveRequestAmino): QueryArchiveRequest;
    toAmino(message: QueryArchiveRequest): QueryArchiveRequestAmino;
    fromProtoMsg(message: QueryArchiveRequestProtoMsg): QueryArchiveRequest;
    toProto(message: QueryArchiveRequest): Uint8Array;
    toProtoMsg(message: QueryArchiveRequest): QueryArchiveRequestProtoMsg;
};
export declare const QueryArchiveResponse: {
    encode(message: QueryArchiveResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryArchiveResponse;
    fromPartial(object: Partial<QueryArchiveResponse>): QueryArchiveResponse;
    fromAmino(object: QueryArchiveResponseAmino): QueryArchiveResponse;
    toAmino(message: QueryArchiveResponse): QueryArchiveResponseAmino;
    fromProtoMsg(message: QueryArchiveResponseProtoMsg): QueryArchiveResponse;
    toProto(message: QueryArchiveResponse): Uint8Array;
    toProtoMsg(message: QueryArchiveResponse): QueryArchiveResponseProtoMsg;
};
export declare const QueryArchivesRequest: {
    encode(message: QueryArchivesRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryArchivesRequest;
    fromPartial(object: Partial<QueryArchivesRequest>): QueryArchivesRequest;
    fromAmino(object: QueryArchivesRequestAmino): QueryArchivesRequest;
    toAmino(message: QueryArchivesRequest): QueryArchivesRequestAmino;
    fromProtoMsg(message: QueryArchivesRequestProtoMsg): QueryArchivesRequest;
    toProto(message: QueryArchivesRequest): Uint8Array;
    toProtoMsg(message: QueryArchivesRequest): QueryArchivesRequestProtoMsg;
};
export declare const QueryArchivesResponse: {
    encode(message: QueryArchivesResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryArchivesResponse;
    fromPartial(object: Partial<QueryArchivesResponse>): QueryArchivesResponse;
    fromAmino(object: QueryArchivesResponseAmino): QueryArchivesResponse;
    toAmino(message: QueryArchivesResponse): QueryArchivesResponseAmino;
    fromProtoMsg(message: QueryArchivesResponseProtoMsg): QueryArchivesResponse;
    toProto(message: QueryArchivesResponse): Uint8Array;
    toProtoMsg(message: QueryArchivesResponse): QueryArchivesResponseProtoMsg;
};
export declare const QueryDealRequest: {
    encode(message: QueryDealRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryDealRequest;
    fromPartial(object: Partial<QueryDealRequest>): QueryDealRequest;
    fromAmino(object: QueryDealRequestAmino): QueryDealRequest;
    toAmino(message: QueryDealRequest): QueryDealRequestAmino;
    fromProtoMsg(message: QueryDealRequestProtoMsg): QueryDealRequest;
    toProto(message: QueryDealRequest): Uint8Array;
    toProtoMsg(message: QueryDealRequest): QueryDealRequestProtoMsg;
};
export declare const QueryDealResponse: {
    encode(message: QueryDealResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryDealResponse;
    fromPartial(object: Partial<QueryDealResponse>): QueryDealResponse;
    fromAmino(object: QueryDealResponseAmino): QueryDealResponse;
    toAmino(message: QueryDealResponse): QueryDealResponseAmino;
    fromProtoMsg(message: QueryDealResponseProtoMsg): QueryDealResponse;
    toProto(message: QueryDealResponse): Uint8Array;
    toProtoMsg(message: QueryDealResponse): QueryDealResponseProtoMsg;
};
export declare const QueryDealsRequest: {
    encode(message: QueryDealsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryDealsRequest;
    fromPartial(object: Partial<QueryDealsRequest>): QueryDealsRequest;
    fromAmino(object: QueryDealsRequestAmino): QueryDealsRequest;
    toAmino(message: QueryDealsRequest): QueryDealsRequestAmino;
    fromProtoMsg(message: QueryDealsRequestProtoMsg): QueryDealsRequest;
    toProto(message: QueryDealsRequest): Uint8Array;
    toProtoMsg(message: QueryDealsRequest): QueryDealsRequestProtoMsg;
};
export declare const QueryDealsResponse: {
    encode(message: QueryDealsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryDealsResponse;
    fromPartial(object: Partial<QueryDealsResponse>): QueryDealsResponse;
    fromAmino(object: QueryDealsResponseAmino): QueryDealsResponse;
    toAmino(message: QueryDealsResponse): QueryDealsResponseAmino;
    fromProtoMsg(message: QueryDealsResponseProtoMsg): QueryDealsResponse;
    toProto(message: QueryDealsResponse): Uint8Array;
    toProtoMsg(message: QueryDealsResponse): QueryDealsResponseProtoMsg;
};
export declare const HostView: {
    encode(message: HostView, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): HostView;
    fromPartial(object: Partial<HostView>): HostView;
    fromAmino(object: HostViewAmino): HostView;
    toAmino(message: HostView): HostViewAmino;
    fromProtoMsg(message: HostViewProtoMsg): HostView;
    toProto(message: HostView): Uint8Array;
    toProtoMsg(message: HostView): HostViewProtoMsg;
};
export declare const QueryHostRequest: {
    encode(message: QueryHostRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHostRequest;
    fromPartial(object: Partial<QueryHostRequest>): QueryHostRequest;
    fromAmino(object: QueryHostRequestAmino): QueryHostRequest;
    toAmino(message: QueryHostRequest): QueryHostRequestAmino;
    fromProtoMsg(message: QueryHostRequestProtoMsg): QueryHostRequest;
    toProto(message: QueryHostRequest): Uint8Array;
    toProtoMsg(message: QueryHostRequest): QueryHostRequestProtoMsg;
};
export declare const QueryHostResponse: {
    encode(message: QueryHostResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHostResponse;
    fromPartial(object: Partial<QueryHostResponse>): QueryHostResponse;
    fromAmino(object: QueryHostResponseAmino): QueryHostResponse;
    toAmino(message: QueryHostResponse): QueryHostResponseAmino;
    fromProtoMsg(message: QueryHostResponseProtoMsg): QueryHostResponse;
    toProto(message: QueryHostResponse): Uint8Array;
    toProtoMsg(message: QueryHostResponse): QueryHostResponseProtoMsg;
};
export declare const QueryHostsRequest: {
    encode(message: QueryHostsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHostsRequest;
    fromPartial(object: Partial<QueryHostsRequest>): QueryHostsRequest;
    fromAmino(object: QueryHostsRequestAmino): QueryHostsRequest;
    toAmino(message: QueryHostsRequest): QueryHostsRequestAmino;
    fromProtoMsg(message: QueryHostsRequestProtoMsg): QueryHostsRequest;
    toProto(message: QueryHostsRequest): Uint8Array;
    toProtoMsg(message: QueryHostsRequest): QueryHostsRequestProtoMsg;
};
export declare const QueryHostsResponse: {
    encode(message: QueryHostsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHostsResponse;
    fromPartial(object: Partial<QueryHostsResponse>): QueryHostsResponse;
    fromAmino(object: QueryHostsResponseAmino): QueryHostsResponse;
    toAmino(message: QueryHostsResponse): QueryHostsResponseAmino;
    fromProtoMsg(message: QueryHostsResponseProtoMsg): QueryHostsResponse;
    toProto(message: QueryHostsResponse): Uint8Array;
    toProtoMsg(message: QueryHostsResponse): QueryHostsResponseProtoMsg;
};
export declare const DrawnChunk: {
    encode(message: DrawnChunk, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DrawnChunk;
    fromPartial(object: Partial<DrawnChunk>): DrawnChunk;
    fromAmino(object: DrawnChunkAmino): DrawnChunk;
    toAmino(message: DrawnChunk): DrawnChunkAmino;
    fromProtoMsg(message: DrawnChunkProtoMsg): DrawnChunk;
    toProto(message: DrawnChunk): Uint8Array;
    toProtoMsg(message: DrawnChunk): DrawnChunkProtoMsg;
};
export declare const QueryChallengesRequest: {
    encode(message: QueryChallengesRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryChallengesRequest;
    fromPartial(object: Partial<QueryChallengesRequest>): QueryChallengesRequest;
    fromAmino(object: QueryChallengesRequestAmino): QueryChallengesRequest;
    toAmino(message: QueryChallengesRequest): QueryChallengesRequestAmino;
    fromProtoMsg(message: QueryChallengesRequestProtoMsg): QueryChallengesRequest;
    toProto(message: QueryChallengesRequest): Uint8Array;
    toProtoMsg(message: QueryChallengesRequest): QueryChallengesRequestProtoMsg;
};
export declare const QueryChallengesResponse: {
    encode(message: QueryChallengesResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryChallengesResponse;
    fromPartial(object: Partial<QueryChallengesResponse>): QueryChallengesResponse;
    fromAmino(object: QueryChallengesResponseAmino): QueryChallengesResponse;
    toAmino(message: QueryChallengesResponse): QueryChallengesResponseAmino;
    fromProtoMsg(message: QueryChallengesResponseProtoMsg): QueryChallengesResponse;
    toProto(message: QueryChallengesResponse): Uint8Array;
    toProtoMsg(message: QueryChallengesResponse): QueryChallengesResponseProtoMsg;
};
export declare const SpotChallengeView: {
    encode(message: SpotChallengeView, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SpotChallengeView;
    fromPartial(object: Partial<SpotChallengeView>): SpotChallengeView;
    fromAmino(object: SpotChallengeViewAmino): SpotChallengeView;
    toAmino(message: SpotChallengeView): SpotChallengeViewAmino;
    fromProtoMsg(message: SpotChallengeViewProtoMsg): SpotChallengeView;
    toProto(message: SpotChallengeView): Uint8Array;
    toProtoMsg(message: SpotChallengeView): SpotChallengeViewProtoMsg;
};
export declare const QuerySpotChallengesRequest: {
    encode(message: QuerySpotChallengesRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QuerySpotChallengesRequest;
    fromPartial(object: Partial<QuerySpotChallengesRequest>): QuerySpotChallengesRequest;
    fromAmino(object: QuerySpotChallengesRequestAmino): QuerySpotChallengesRequest;
    toAmino(message: QuerySpotChallengesRequest): QuerySpotChallengesRequestAmino;
    fromProtoMsg(message: QuerySpotChallengesRequestProtoMsg): QuerySpotChallengesRequest;
    toProto(message: QuerySpotChallengesRequest): Uint8Array;
    toProtoMsg(message: QuerySpotChallengesRequest): QuerySpotChallengesRequestProtoMsg;
};
export declare const QuerySpotChallengesResponse: {
    encode(message: QuerySpotChallengesResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QuerySpotChallengesResponse;
    fromPartial(object: Partial<QuerySpotChallengesResponse>): QuerySpotChallengesResponse;
    fromAmino(object: QuerySpotChallengesResponseAmino): QuerySpotChallengesResponse;
    toAmino(message: QuerySpotChallengesResponse): QuerySpotChallengesResponseAmino;
    fromProtoMsg(message: QuerySpotChallengesResponseProtoMsg): QuerySpotChallengesResponse;
    toProto(message: QuerySpotChallengesResponse): Uint8Array;
    toProtoMsg(message: QuerySpotChallengesResponse): QuerySpotChallengesResponseProtoMsg;
};
export declare const QueryOfferUseRequest: {
    encode(message: QueryOfferUseRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryOfferUseRequest;
    fromPartial(object: Partial<QueryOfferUseRequest>): QueryOfferUseRequest;
    fromAmino(object: QueryOfferUseRequestAmino): QueryOfferUseRequest;
    toAmino(message: QueryOfferUseRequest): QueryOfferUseRequestAmino;
    fromProtoMsg(message: QueryOfferUseRequestProtoMsg): QueryOfferUseRequest;
    toProto(message: QueryOfferUseRequest): Uint8Array;
    toProtoMsg(message: QueryOfferUseRequest): QueryOfferUseRequestProtoMsg;
};
export declare const QueryOfferUseResponse: {
    encode(message: QueryOfferUseResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryOfferUseResponse;
    fromPartial(object: Partial<QueryOfferUseResponse>): QueryOfferUseResponse;
    fromAmino(object: QueryOfferUseResponseAmino): QueryOfferUseResponse;
    toAmino(message: QueryOfferUseResponse): QueryOfferUseResponseAmino;
    fromProtoMsg(message: QueryOfferUseResponseProtoMsg): QueryOfferUseResponse;
    toProto(message: QueryOfferUseResponse): Uint8Array;
    toProtoMsg(message: QueryOfferUseResponse): QueryOfferUseResponseProtoMsg;
};
