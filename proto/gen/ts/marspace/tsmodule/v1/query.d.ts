import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsAmino, ParamsSDKType, LoadedModule, LoadedModuleAmino, LoadedModuleSDKType, Fault, FaultAmino, FaultSDKType } from "./tsmodule.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface QueryParamsRequest {
}
export interface QueryParamsRequestProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.QueryParamsRequest";
    value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {
}
export interface QueryParamsRequestSDKType {
}
export interface QueryParamsResponse {
    params: Params;
}
export interface QueryParamsResponseProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.QueryParamsResponse";
    value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
    params?: ParamsAmino;
}
export interface QueryParamsResponseSDKType {
    params: ParamsSDKType;
}
export interface QueryModulesRequest {
}
export interface QueryModulesRequestProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.QueryModulesRequest";
    value: Uint8Array;
}
/**
 * @name QueryModulesRequestAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.QueryModulesRequest
 */
export interface QueryModulesRequestAmino {
}
export interface QueryModulesRequestSDKType {
}
export interface QueryModulesResponse {
    modules: LoadedModule[];
}
export interface QueryModulesResponseProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.QueryModulesResponse";
    value: Uint8Array;
}
/**
 * @name QueryModulesResponseAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.QueryModulesResponse
 */
export interface QueryModulesResponseAmino {
    modules?: LoadedModuleAmino[];
}
export interface QueryModulesResponseSDKType {
    modules: LoadedModuleSDKType[];
}
export interface QueryFaultsRequest {
    pagination?: PageRequest;
}
export interface QueryFaultsRequestProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.QueryFaultsRequest";
    value: Uint8Array;
}
/**
 * @name QueryFaultsRequestAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.QueryFaultsRequest
 */
export interface QueryFaultsRequestAmino {
    pagination?: PageRequestAmino;
}
export interface QueryFaultsRequestSDKType {
    pagination?: PageRequestSDKType;
}
export interface QueryFaultsResponse {
    faults: Fault[];
    pagination?: PageResponse;
}
export interface QueryFaultsResponseProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.QueryFaultsResponse";
    value: Uint8Array;
}
/**
 * @name QueryFaultsResponseAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.QueryFaultsResponse
 */
export interface QueryFaultsResponseAmino {
    faults?: FaultAmino[];
    pagination?: PageResponseAmino;
}
export interface QueryFaultsResponseSDKType {
    faults: FaultSDKType[];
    pagination?: PageResponseSDKType;
}
export interface QueryBlockHashRequest {
    height: bigint;
}
export interface QueryBlockHashRequestProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.QueryBlockHashRequest";
    value: Uint8Array;
}
/**
 * @name QueryBlockHashRequestAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.QueryBlockHashRequest
 */
export interface QueryBlockHashRequestAmino {
    height?: string;
}
export interface QueryBlockHashRequestSDKType {
    height: bigint;
}
export interface QueryBlockHashResponse {
    hash: Uint8Array;
}
export interface QueryBlockHashResponseProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.QueryBlockHashResponse";
    value: Uint8Array;
}
/**
 * @name QueryBlockHashResponseAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.QueryBlockHashResponse
 */
export interface QueryBlockHashResponseAmino {
    hash?: string;
}
export interface QueryBlockHashResponseSDKType {
    hash: Uint8Array;
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
export declare const QueryModulesRequest: {
    encode(_: QueryModulesRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryModulesRequest;
    fromPartial(_: Partial<QueryModulesRequest>): QueryModulesRequest;
    fromAmino(_: QueryModulesRequestAmino): QueryModulesRequest;
    toAmino(_: QueryModulesRequest): QueryModulesRequestAmino;
    fromProtoMsg(message: QueryModulesRequestProtoMsg): QueryModulesRequest;
    toProto(message: QueryModulesRequest): Uint8Array;
    toProtoMsg(message: QueryModulesRequest): QueryModulesRequestProtoMsg;
};
export declare const QueryModulesResponse: {
    encode(message: QueryModulesResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryModulesResponse;
    fromPartial(object: Partial<QueryModulesResponse>): QueryModulesResponse;
    fromAmino(object: QueryModulesResponseAmino): QueryModulesResponse;
    toAmino(message: QueryModulesResponse): QueryModulesResponseAmino;
    fromProtoMsg(message: QueryModulesResponseProtoMsg): QueryModulesResponse;
    toProto(message: QueryModulesResponse): Uint8Array;
    toProtoMsg(message: QueryModulesResponse): QueryModulesResponseProtoMsg;
};
export declare const QueryFaultsRequest: {
    encode(message: QueryFaultsRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryFaultsRequest;
    fromPartial(object: Partial<QueryFaultsRequest>): QueryFaultsRequest;
    fromAmino(object: QueryFaultsRequestAmino): QueryFaultsRequest;
    toAmino(message: QueryFaultsRequest): QueryFaultsRequestAmino;
    fromProtoMsg(message: QueryFaultsRequestProtoMsg): QueryFaultsRequest;
    toProto(message: QueryFaultsRequest): Uint8Array;
    toProtoMsg(message: QueryFaultsRequest): QueryFaultsRequestProtoMsg;
};
export declare const QueryFaultsResponse: {
    encode(message: QueryFaultsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryFaultsResponse;
    fromPartial(object: Partial<QueryFaultsResponse>): QueryFaultsResponse;
    fromAmino(object: QueryFaultsResponseAmino): QueryFaultsResponse;
    toAmino(message: QueryFaultsResponse): QueryFaultsResponseAmino;
    fromProtoMsg(message: QueryFaultsResponseProtoMsg): QueryFaultsResponse;
    toProto(message: QueryFaultsResponse): Uint8Array;
    toProtoMsg(message: QueryFaultsResponse): QueryFaultsResponseProtoMsg;
};
export declare const QueryBlockHashRequest: {
    encode(message: QueryBlockHashRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryBlockHashRequest;
    fromPartial(object: Partial<QueryBlockHashRequest>): QueryBlockHashRequest;
    fromAmino(object: QueryBlockHashRequestAmino): QueryBlockHashRequest;
    toAmino(message: QueryBlockHashRequest): QueryBlockHashRequestAmino;
    fromProtoMsg(message: QueryBlockHashRequestProtoMsg): QueryBlockHashRequest;
    toProto(message: QueryBlockHashRequest): Uint8Array;
    toProtoMsg(message: QueryBlockHashRequest): QueryBlockHashRequestProtoMsg;
};
export declare const QueryBlockHashResponse: {
    encode(message: QueryBlockHashResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryBlockHashResponse;
    fromPartial(object: Partial<QueryBlockHashResponse>): QueryBlockHashResponse;
    fromAmino(object: QueryBlockHashResponseAmino): QueryBlockHashResponse;
    toAmino(message: QueryBlockHashResponse): QueryBlockHashResponseAmino;
    fromProtoMsg(message: QueryBlockHashResponseProtoMsg): QueryBlockHashResponse;
    toProto(message: QueryBlockHashResponse): Uint8Array;
    toProtoMsg(message: QueryBlockHashResponse): QueryBlockHashResponseProtoMsg;
};
