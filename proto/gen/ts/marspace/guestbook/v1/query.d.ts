import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsAmino, ParamsSDKType, Entry, EntryAmino, EntrySDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface QueryParamsRequest {
}
export interface QueryParamsRequestProtoMsg {
    typeUrl: "/marspace.guestbook.v1.QueryParamsRequest";
    value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {
}
export interface QueryParamsRequestSDKType {
}
export interface QueryParamsResponse {
    params: Params;
}
export interface QueryParamsResponseProtoMsg {
    typeUrl: "/marspace.guestbook.v1.QueryParamsResponse";
    value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
    params?: ParamsAmino;
}
export interface QueryParamsResponseSDKType {
    params: ParamsSDKType;
}
export interface QueryEntryRequest {
    id: bigint;
}
export interface QueryEntryRequestProtoMsg {
    typeUrl: "/marspace.guestbook.v1.QueryEntryRequest";
    value: Uint8Array;
}
/**
 * @name QueryEntryRequestAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.QueryEntryRequest
 */
export interface QueryEntryRequestAmino {
    id?: string;
}
export interface QueryEntryRequestSDKType {
    id: bigint;
}
export interface QueryEntryResponse {
    entry: Entry;
}
export interface QueryEntryResponseProtoMsg {
    typeUrl: "/marspace.guestbook.v1.QueryEntryResponse";
    value: Uint8Array;
}
/**
 * @name QueryEntryResponseAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.QueryEntryResponse
 */
export interface QueryEntryResponseAmino {
    entry?: EntryAmino;
}
export interface QueryEntryResponseSDKType {
    entry: EntrySDKType;
}
export interface QueryEntriesRequest {
    author: string;
    pagination?: PageRequest;
}
export interface QueryEntriesRequestProtoMsg {
    typeUrl: "/marspace.guestbook.v1.QueryEntriesRequest";
    value: Uint8Array;
}
/**
 * @name QueryEntriesRequestAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.QueryEntriesRequest
 */
export interface QueryEntriesRequestAmino {
    author?: string;
    pagination?: PageRequestAmino;
}
export interface QueryEntriesRequestSDKType {
    author: string;
    pagination?: PageRequestSDKType;
}
export interface QueryEntriesResponse {
    entries: Entry[];
    pagination?: PageResponse;
}
export interface QueryEntriesResponseProtoMsg {
    typeUrl: "/marspace.guestbook.v1.QueryEntriesResponse";
    value: Uint8Array;
}
/**
 * @name QueryEntriesResponseAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.QueryEntriesResponse
 */
export interface QueryEntriesResponseAmino {
    entries?: EntryAmino[];
    pagination?: PageResponseAmino;
}
export interface QueryEntriesResponseSDKType {
    entries: EntrySDKType[];
    pagination?: PageResponseSDKType;
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
export declare const QueryEntryRequest: {
    encode(message: QueryEntryRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryEntryRequest;
    fromPartial(object: Partial<QueryEntryRequest>): QueryEntryRequest;
    fromAmino(object: QueryEntryRequestAmino): QueryEntryRequest;
    toAmino(message: QueryEntryRequest): QueryEntryRequestAmino;
    fromProtoMsg(message: QueryEntryRequestProtoMsg): QueryEntryRequest;
    toProto(message: QueryEntryRequest): Uint8Array;
    toProtoMsg(message: QueryEntryRequest): QueryEntryRequestProtoMsg;
};
export declare const QueryEntryResponse: {
    encode(message: QueryEntryResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryEntryResponse;
    fromPartial(object: Partial<QueryEntryResponse>): QueryEntryResponse;
    fromAmino(object: QueryEntryResponseAmino): QueryEntryResponse;
    toAmino(message: QueryEntryResponse): QueryEntryResponseAmino;
    fromProtoMsg(message: QueryEntryResponseProtoMsg): QueryEntryResponse;
    toProto(message: QueryEntryResponse): Uint8Array;
    toProtoMsg(message: QueryEntryResponse): QueryEntryResponseProtoMsg;
};
export declare const QueryEntriesRequest: {
    encode(message: QueryEntriesRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryEntriesRequest;
    fromPartial(object: Partial<QueryEntriesRequest>): QueryEntriesRequest;
    fromAmino(object: QueryEntriesRequestAmino): QueryEntriesRequest;
    toAmino(message: QueryEntriesRequest): QueryEntriesRequestAmino;
    fromProtoMsg(message: QueryEntriesRequestProtoMsg): QueryEntriesRequest;
    toProto(message: QueryEntriesRequest): Uint8Array;
    toProtoMsg(message: QueryEntriesRequest): QueryEntriesRequestProtoMsg;
};
export declare const QueryEntriesResponse: {
    encode(message: QueryEntriesResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryEntriesResponse;
    fromPartial(object: Partial<QueryEntriesResponse>): QueryEntriesResponse;
    fromAmino(object: QueryEntriesResponseAmino): QueryEntriesResponse;
    toAmino(message: QueryEntriesResponse): QueryEntriesResponseAmino;
    fromProtoMsg(message: QueryEntriesResponseProtoMsg): QueryEntriesResponse;
    toProto(message: QueryEntriesResponse): Uint8Array;
    toProtoMsg(message: QueryEntriesResponse): QueryEntriesResponseProtoMsg;
};
