import { Role, Contractor, ContractorAmino, ContractorSDKType, Hold, HoldAmino, HoldSDKType, Lock, LockAmino, LockSDKType, Total, TotalAmino, TotalSDKType, Record, RecordAmino, RecordSDKType } from "./state.js";
import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsAmino, ParamsSDKType } from "./params.js";
import { Coin, CoinAmino, CoinSDKType } from "../../../cosmos/base/v1beta1/coin.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface QueryParamsRequest {
}
export interface QueryParamsRequestProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryParamsRequest";
    value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {
}
export interface QueryParamsRequestSDKType {
}
export interface QueryParamsResponse {
    params: Params;
}
export interface QueryParamsResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryParamsResponse";
    value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
    params?: ParamsAmino;
}
export interface QueryParamsResponseSDKType {
    params: ParamsSDKType;
}
export interface QueryContractorRequest {
    address: string;
}
export interface QueryContractorRequestProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryContractorRequest";
    value: Uint8Array;
}
/**
 * @name QueryContractorRequestAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryContractorRequest
 */
export interface QueryContractorRequestAmino {
    address?: string;
}
export interface QueryContractorRequestSDKType {
    address: string;
}
export interface QueryContractorResponse {
    contractor: Contractor;
    /** free_amount is the deposit that no lock holds. */
    freeAmount: string;
    /** accident_factor_bps multiplies new locks: 10000 is none. */
    accidentFactorBps: bigint;
}
export interface QueryContractorResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryContractorResponse";
    value: Uint8Array;
}
/**
 * @name QueryContractorResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryContractorResponse
 */
export interface QueryContractorResponseAmino {
    contractor?: ContractorAmino;
    /**
     * free_amount is the deposit that no lock holds.
     */
    free_amount?: string;
    /**
     * accident_factor_bps multiplies new locks: 10000 is none.
     */
    accident_factor_bps?: string;
}
export interface QueryContractorResponseSDKType {
    contractor: ContractorSDKType;
    free_amount: string;
    accident_factor_bps: bigint;
}
export interface QueryContractorsRequest {
    /** role filters; ROLE_UNSPECIFIED answers with all. */
    role: Role;
    pagination?: PageRequest;
}
export interface QueryContractorsRequestProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryContractorsRequest";
    value: Uint8Array;
}
/**
 * @name QueryContractorsRequestAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryContractorsRequest
 */
export interface QueryContractorsRequestAmino {
    /**
     * role filters; ROLE_UNSPECIFIED answers with all.
     */
    role?: Role;
    pagination?: PageRequestAmino;
}
export interface QueryContractorsRequestSDKType {
    role: Role;
    pagination?: PageRequestSDKType;
}
export interface QueryContractorsResponse {
    contractors: Contractor[];
    pagination?: PageResponse;
}
export interface QueryContractorsResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryContractorsResponse";
    value: Uint8Array;
}
/**
 * @name QueryContractorsResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryContractorsResponse
 */
export interface QueryContractorsResponseAmino {
    contractors?: ContractorAmino[];
    pagination?: PageResponseAmino;
}
export interface QueryContractorsResponseSDKType {
    contractors: ContractorSDKType[];
    pagination?: PageResponseSDKType;
}
export interface QueryCreditsRequest {
    address: string;
}
export interface QueryCreditsRequestProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryCreditsRequest";
    value: Uint8Array;
}
/**
 * @name QueryCreditsRequestAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryCreditsRequest
 */
export interface QueryCreditsRequestAmino {
    address?: string;
}
export interface QueryCreditsRequestSDKType {
    address: string;
}
export interface QueryCreditsResponse {
    credits: Coin[];
}
export interface QueryCreditsResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryCreditsResponse";
    value: Uint8Array;
}
/**
 * @name QueryCreditsResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryCreditsResponse
 */
export interface QueryCreditsResponseAmino {
    credits?: CoinAmino[];
}
export interface QueryCreditsResponseSDKType {
    credits: CoinSDKType[];
}
export interface QueryHoldRequest {
    module: string;
    reference: bigint;
}
export interface QueryHoldRequestProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryHoldRequest";
    value: Uint8Array;
}
/**
 * @name QueryHoldRequestAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryHoldRequest
 */
export interface QueryHoldRequestAmino {
    module?: string;
    reference?: string;
}
export interface QueryHoldRequestSDKType {
    module: string;
    reference: bigint;
}
export interface QueryHoldResponse {
    hold: Hold;
}
export interface QueryHoldResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryHoldResponse";
    value: Uint8Array;
}
/**
 * @name QueryHoldResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryHoldResponse
 */
export interface QueryHoldResponseAmino {
    hold?: HoldAmino;
}
export interface QueryHoldResponseSDKType {
    hold: HoldSDKType;
}
export interface QueryLocksRequest {
    address: string;
    pagination?: PageRequest;
}
export interface QueryLocksRequestProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryLocksRequest";
    value: Uint8Array;
}
/**
 * @name QueryLocksRequestAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryLocksRequest
 */
export interface QueryLocksRequestAmino {
    address?: string;
    pagination?: PageRequestAmino;
}
export interface QueryLocksRequestSDKType {
    address: string;
    pagination?: PageRequestSDKType;
}
export interface QueryLocksResponse {
    locks: Lock[];
    pagination?: PageResponse;
}
export interface QueryLocksResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryLocksResponse";
    value: Uint8Array;
}
/**
 * @name QueryLocksResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryLocksResponse
 */
export interface QueryLocksResponseAmino {
    locks?: LockAmino[];
    pagination?: PageResponseAmino;
}
export interface QueryLocksResponseSDKType {
    locks: LockSDKType[];
    pagination?: PageResponseSDKType;
}
export interface QueryTotalsRequest {
}
export interface QueryTotalsRequestProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryTotalsRequest";
    value: Uint8Array;
}
/**
 * @name QueryTotalsRequestAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryTotalsRequest
 */
export interface QueryTotalsRequestAmino {
}
export interface QueryTotalsRequestSDKType {
}
export interface QueryTotalsResponse {
    totals: Total[];
}
export interface QueryTotalsResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryTotalsResponse";
    value: Uint8Array;
}
/**
 * @name QueryTotalsResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryTotalsResponse
 */
export interface QueryTotalsResponseAmino {
    totals?: TotalAmino[];
}
export interface QueryTotalsResponseSDKType {
    totals: TotalSDKType[];
}
export interface QueryRatingRequest {
    address: string;
    role: Role;
}
export interface QueryRatingRequestProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryRatingRequest";
    value: Uint8Array;
}
/**
 * @name QueryRatingRequestAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryRatingRequest
 */
export interface QueryRatingRequestAmino {
    address?: string;
    role?: Role;
}
export interface QueryRatingRequestSDKType {
    address: string;
    role: Role;
}
export interface QueryRatingResponse {
    /** score_bps is 0 to 10000. */
    scoreBps: bigint;
    record: Record;
}
export interface QueryRatingResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.QueryRatingResponse";
    value: Uint8Array;
}
/**
 * @name QueryRatingResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.QueryRatingResponse
 */
export interface QueryRatingResponseAmino {
    /**
     * score_bps is 0 to 10000.
     */
    score_bps?: string;
    record?: RecordAmino;
}
export interface QueryRatingResponseSDKType {
    score_bps: bigint;
    record: RecordSDKType;
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
export declare const QueryContractorRequest: {
    encode(message: QueryContractorRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryContractorRequest;
    fromPartial(object: Partial<QueryContractorRequest>): QueryContractorRequest;
    fromAmino(object: QueryContractorRequestAmino): QueryContractorRequest;
    toAmino(message: QueryContractorRequest): QueryContractorRequestAmino;
    fromProtoMsg(message: QueryContractorRequestProtoMsg): QueryContractorRequest;
    toProto(message: QueryContractorRequest): Uint8Array;
    toProtoMsg(message: QueryContractorRequest): QueryContractorRequestProtoMsg;
};
export declare const QueryContractorResponse: {
    encode(message: QueryContractorResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryContractorResponse;
    fromPartial(object: Partial<QueryContractorResponse>): QueryContractorResponse;
    fromAmino(object: QueryContractorResponseAmino): QueryContractorResponse;
    toAmino(message: QueryContractorResponse): QueryContractorResponseAmino;
    fromProtoMsg(message: QueryContractorResponseProtoMsg): QueryContractorResponse;
    toProto(message: QueryContractorResponse): Uint8Array;
    toProtoMsg(message: QueryContractorResponse): QueryContractorResponseProtoMsg;
};
export declare const QueryContractorsRequest: {
    encode(message: QueryContractorsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryContractorsRequest;
    fromPartial(object: Partial<QueryContractorsRequest>): QueryContractorsRequest;
    fromAmino(object: QueryContractorsRequestAmino): QueryContractorsRequest;
    toAmino(message: QueryContractorsRequest): QueryContractorsRequestAmino;
    fromProtoMsg(message: QueryContractorsRequestProtoMsg): QueryContractorsRequest;
    toProto(message: QueryContractorsRequest): Uint8Array;
    toProtoMsg(message: QueryContractorsRequest): QueryContractorsRequestProtoMsg;
};
export declare const QueryContractorsResponse: {
    encode(message: QueryContractorsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryContractorsResponse;
    fromPartial(object: Partial<QueryContractorsResponse>): QueryContractorsResponse;
    fromAmino(object: QueryContractorsResponseAmino): QueryContractorsResponse;
    toAmino(message: QueryContractorsResponse): QueryContractorsResponseAmino;
    fromProtoMsg(message: QueryContractorsResponseProtoMsg): QueryContractorsResponse;
    toProto(message: QueryContractorsResponse): Uint8Array;
    toProtoMsg(message: QueryContractorsResponse): QueryContractorsResponseProtoMsg;
};
export declare const QueryCreditsRequest: {
    encode(message: QueryCreditsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryCreditsRequest;
    fromPartial(object: Partial<QueryCreditsRequest>): QueryCreditsRequest;
    fromAmino(object: QueryCreditsRequestAmino): QueryCreditsRequest;
    toAmino(message: QueryCreditsRequest): QueryCreditsRequestAmino;
    fromProtoMsg(message: QueryCreditsRequestProtoMsg): QueryCreditsRequest;
    toProto(message: QueryCreditsRequest): Uint8Array;
    toProtoMsg(message: QueryCreditsRequest): QueryCreditsRequestProtoMsg;
};
export declare const QueryCreditsResponse: {
    encode(message: QueryCreditsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryCreditsResponse;
    fromPartial(object: Partial<QueryCreditsResponse>): QueryCreditsResponse;
    fromAmino(object: QueryCreditsResponseAmino): QueryCreditsResponse;
    toAmino(message: QueryCreditsResponse): QueryCreditsResponseAmino;
    fromProtoMsg(message: QueryCreditsResponseProtoMsg): QueryCreditsResponse;
    toProto(message: QueryCreditsResponse): Uint8Array;
    toProtoMsg(message: QueryCreditsResponse): QueryCreditsResponseProtoMsg;
};
export declare const QueryHoldRequest: {
    encode(message: QueryHoldRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHoldRequest;
    fromPartial(object: Partial<QueryHoldRequest>): QueryHoldRequest;
    fromAmino(object: QueryHoldRequestAmino): QueryHoldRequest;
    toAmino(message: QueryHoldRequest): QueryHoldRequestAmino;
    fromProtoMsg(message: QueryHoldRequestProtoMsg): QueryHoldRequest;
    toProto(message: QueryHoldRequest): Uint8Array;
    toProtoMsg(message: QueryHoldRequest): QueryHoldRequestProtoMsg;
};
export declare const QueryHoldResponse: {
    encode(message: QueryHoldResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHoldResponse;
    fromPartial(object: Partial<QueryHoldResponse>): QueryHoldResponse;
    fromAmino(object: QueryHoldResponseAmino): QueryHoldResponse;
    toAmino(message: QueryHoldResponse): QueryHoldResponseAmino;
    fromProtoMsg(message: QueryHoldResponseProtoMsg): QueryHoldResponse;
    toProto(message: QueryHoldResponse): Uint8Array;
    toProtoMsg(message: QueryHoldResponse): QueryHoldResponseProtoMsg;
};
export declare const QueryLocksRequest: {
    encode(message: QueryLocksRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryLocksRequest;
    fromPartial(object: Partial<QueryLocksRequest>): QueryLocksRequest;
    fromAmino(object: QueryLocksRequestAmino): QueryLocksRequest;
    toAmino(message: QueryLocksRequest): QueryLocksRequestAmino;
    fromProtoMsg(message: QueryLocksRequestProtoMsg): QueryLocksRequest;
    toProto(message: QueryLocksRequest): Uint8Array;
    toProtoMsg(message: QueryLocksRequest): QueryLocksRequestProtoMsg;
};
export declare const QueryLocksResponse: {
    encode(message: QueryLocksResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryLocksResponse;
    fromPartial(object: Partial<QueryLocksResponse>): QueryLocksResponse;
    fromAmino(object: QueryLocksResponseAmino): QueryLocksResponse;
    toAmino(message: QueryLocksResponse): QueryLocksResponseAmino;
    fromProtoMsg(message: QueryLocksResponseProtoMsg): QueryLocksResponse;
    toProto(message: QueryLocksResponse): Uint8Array;
    toProtoMsg(message: QueryLocksResponse): QueryLocksResponseProtoMsg;
};
export declare const QueryTotalsRequest: {
    encode(_: QueryTotalsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryTotalsRequest;
    fromPartial(_: Partial<QueryTotalsRequest>): QueryTotalsRequest;
    fromAmino(_: QueryTotalsRequestAmino): QueryTotalsRequest;
    toAmino(_: QueryTotalsRequest): QueryTotalsRequestAmino;
    fromProtoMsg(message: QueryTotalsRequestProtoMsg): QueryTotalsRequest;
    toProto(message: QueryTotalsRequest): Uint8Array;
    toProtoMsg(message: QueryTotalsRequest): QueryTotalsRequestProtoMsg;
};
export declare const QueryTotalsResponse: {
    encode(message: QueryTotalsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryTotalsResponse;
    fromPartial(object: Partial<QueryTotalsResponse>): QueryTotalsResponse;
    fromAmino(object: QueryTotalsResponseAmino): QueryTotalsResponse;
    toAmino(message: QueryTotalsResponse): QueryTotalsResponseAmino;
    fromProtoMsg(message: QueryTotalsResponseProtoMsg): QueryTotalsResponse;
    toProto(message: QueryTotalsResponse): Uint8Array;
    toProtoMsg(message: QueryTotalsResponse): QueryTotalsResponseProtoMsg;
};
export declare const QueryRatingRequest: {
    encode(message: QueryRatingRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryRatingRequest;
    fromPartial(object: Partial<QueryRatingRequest>): QueryRatingRequest;
    fromAmino(object: QueryRatingRequestAmino): QueryRatingRequest;
    toAmino(message: QueryRatingRequest): QueryRatingRequestAmino;
    fromProtoMsg(message: QueryRatingRequestProtoMsg): QueryRatingRequest;
    toProto(message: QueryRatingRequest): Uint8Array;
    toProtoMsg(message: QueryRatingRequest): QueryRatingRequestProtoMsg;
};
export declare const QueryRatingResponse: {
    encode(message: QueryRatingResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryRatingResponse;
    fromPartial(object: Partial<QueryRatingResponse>): QueryRatingResponse;
    fromAmino(object: QueryRatingResponseAmino): QueryRatingResponse;
    toAmino(message: QueryRatingResponse): QueryRatingResponseAmino;
    fromProtoMsg(message: QueryRatingResponseProtoMsg): QueryRatingResponse;
    toProto(message: QueryRatingResponse): Uint8Array;
    toProtoMsg(message: QueryRatingResponse): QueryRatingResponseProtoMsg;
};
