import { PageRequest, PageRequestSDKType, PageResponse, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsSDKType, LoadedModule, LoadedModuleSDKType, Fault, FaultSDKType } from "./tsmodule.js";
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
export interface QueryModulesRequest {
}
export interface QueryModulesRequestSDKType {
}
export interface QueryModulesResponse {
    modules: LoadedModule[];
}
export interface QueryModulesResponseSDKType {
    modules: LoadedModuleSDKType[];
}
export interface QueryFaultsRequest {
    pagination?: PageRequest;
}
export interface QueryFaultsRequestSDKType {
    pagination?: PageRequestSDKType;
}
export interface QueryFaultsResponse {
    faults: Fault[];
    pagination?: PageResponse;
}
export interface QueryFaultsResponseSDKType {
    faults: FaultSDKType[];
    pagination?: PageResponseSDKType;
}
export interface QueryBlockHashRequest {
    height: bigint;
}
export interface QueryBlockHashRequestSDKType {
    height: bigint;
}
export interface QueryBlockHashResponse {
    hash: Uint8Array;
}
export interface QueryBlockHashResponseSDKType {
    hash: Uint8Array;
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
export declare const QueryModulesRequest: {
    encode(_: QueryModulesRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryModulesRequest;
    fromPartial(_: Partial<QueryModulesRequest>): QueryModulesRequest;
};
export declare const QueryModulesResponse: {
    encode(message: QueryModulesResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryModulesResponse;
    fromPartial(object: Partial<QueryModulesResponse>): QueryModulesResponse;
};
export declare const QueryFaultsRequest: {
    encode(message: QueryFaultsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryFaultsRequest;
    fromPartial(object: Partial<QueryFaultsRequest>): QueryFaultsRequest;
};
export declare const QueryFaultsResponse: {
    encode(message: QueryFaultsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryFaultsResponse;
    fromPartial(object: Partial<QueryFaultsResponse>): QueryFaultsResponse;
};
export declare const QueryBlockHashRequest: {
    encode(message: QueryBlockHashRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryBlockHashRequest;
    fromPartial(object: Partial<QueryBlockHashRequest>): QueryBlockHashRequest;
};
export declare const QueryBlockHashResponse: {
    encode(message: QueryBlockHashResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryBlockHashResponse;
    fromPartial(object: Partial<QueryBlockHashResponse>): QueryBlockHashResponse;
};
