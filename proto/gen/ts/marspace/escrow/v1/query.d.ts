import { Role, Contractor, ContractorSDKType, Hold, HoldSDKType, Lock, LockSDKType, Total, TotalSDKType, Record, RecordSDKType } from "./state.js";
import { PageRequest, PageRequestSDKType, PageResponse, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsSDKType } from "./params.js";
import { Coin, CoinSDKType } from "../../../cosmos/base/v1beta1/coin.js";
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
export interface QueryContractorRequest {
    address: string;
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
export interface QueryContractorsRequestSDKType {
    role: Role;
    pagination?: PageRequestSDKType;
}
export interface QueryContractorsResponse {
    contractors: Contractor[];
    pagination?: PageResponse;
}
export interface QueryContractorsResponseSDKType {
    contractors: ContractorSDKType[];
    pagination?: PageResponseSDKType;
}
export interface QueryCreditsRequest {
    address: string;
}
export interface QueryCreditsRequestSDKType {
    address: string;
}
export interface QueryCreditsResponse {
    credits: Coin[];
}
export interface QueryCreditsResponseSDKType {
    credits: CoinSDKType[];
}
export interface QueryHoldRequest {
    module: string;
    reference: bigint;
}
export interface QueryHoldRequestSDKType {
    module: string;
    reference: bigint;
}
export interface QueryHoldResponse {
    hold: Hold;
}
export interface QueryHoldResponseSDKType {
    hold: HoldSDKType;
}
export interface QueryLocksRequest {
    address: string;
    pagination?: PageRequest;
}
export interface QueryLocksRequestSDKType {
    address: string;
    pagination?: PageRequestSDKType;
}
export interface QueryLocksResponse {
    locks: Lock[];
    pagination?: PageResponse;
}
export interface QueryLocksResponseSDKType {
    locks: LockSDKType[];
    pagination?: PageResponseSDKType;
}
export interface QueryTotalsRequest {
}
export interface QueryTotalsRequestSDKType {
}
export interface QueryTotalsResponse {
    totals: Total[];
}
export interface QueryTotalsResponseSDKType {
    totals: TotalSDKType[];
}
export interface QueryRatingRequest {
    address: string;
    role: Role;
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
export interface QueryRatingResponseSDKType {
    score_bps: bigint;
    record: RecordSDKType;
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
export declare const QueryContractorRequest: {
    encode(message: QueryContractorRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryContractorRequest;
    fromPartial(object: Partial<QueryContractorRequest>): QueryContractorRequest;
};
export declare const QueryContractorResponse: {
    encode(message: QueryContractorResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryContractorResponse;
    fromPartial(object: Partial<QueryContractorResponse>): QueryContractorResponse;
};
export declare const QueryContractorsRequest: {
    encode(message: QueryContractorsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryContractorsRequest;
    fromPartial(object: Partial<QueryContractorsRequest>): QueryContractorsRequest;
};
export declare const QueryContractorsResponse: {
    encode(message: QueryContractorsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryContractorsResponse;
    fromPartial(object: Partial<QueryContractorsResponse>): QueryContractorsResponse;
};
export declare const QueryCreditsRequest: {
    encode(message: QueryCreditsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryCreditsRequest;
    fromPartial(object: Partial<QueryCreditsRequest>): QueryCreditsRequest;
};
export declare const QueryCreditsResponse: {
    encode(message: QueryCreditsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryCreditsResponse;
    fromPartial(object: Partial<QueryCreditsResponse>): QueryCreditsResponse;
};
export declare const QueryHoldRequest: {
    encode(message: QueryHoldRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHoldRequest;
    fromPartial(object: Partial<QueryHoldRequest>): QueryHoldRequest;
};
export declare const QueryHoldResponse: {
    encode(message: QueryHoldResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryHoldResponse;
    fromPartial(object: Partial<QueryHoldResponse>): QueryHoldResponse;
};
export declare const QueryLocksRequest: {
    encode(message: QueryLocksRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryLocksRequest;
    fromPartial(object: Partial<QueryLocksRequest>): QueryLocksRequest;
};
export declare const QueryLocksResponse: {
    encode(message: QueryLocksResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryLocksResponse;
    fromPartial(object: Partial<QueryLocksResponse>): QueryLocksResponse;
};
export declare const QueryTotalsRequest: {
    encode(_: QueryTotalsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryTotalsRequest;
    fromPartial(_: Partial<QueryTotalsRequest>): QueryTotalsRequest;
};
export declare const QueryTotalsResponse: {
    encode(message: QueryTotalsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryTotalsResponse;
    fromPartial(object: Partial<QueryTotalsResponse>): QueryTotalsResponse;
};
export declare const QueryRatingRequest: {
    encode(message: QueryRatingRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryRatingRequest;
    fromPartial(object: Partial<QueryRatingRequest>): QueryRatingRequest;
};
export declare const QueryRatingResponse: {
    encode(message: QueryRatingResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryRatingResponse;
    fromPartial(object: Partial<QueryRatingResponse>): QueryRatingResponse;
};
