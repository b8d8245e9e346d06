import { PageRequest, PageRequestSDKType, PageResponse, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsSDKType, Entry, EntrySDKType } from "./state.js";
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
export interface QueryEntryRequest {
    id: bigint;
}
export interface QueryEntryRequestSDKType {
    id: bigint;
}
export interface QueryEntryResponse {
    entry: Entry;
}
export interface QueryEntryResponseSDKType {
    entry: EntrySDKType;
}
export interface QueryEntriesRequest {
    author: string;
    pagination?: PageRequest;
}
export interface QueryEntriesRequestSDKType {
    author: string;
    pagination?: PageRequestSDKType;
}
export interface QueryEntriesResponse {
    entries: Entry[];
    pagination?: PageResponse;
}
export interface QueryEntriesResponseSDKType {
    entries: EntrySDKType[];
    pagination?: PageResponseSDKType;
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
export declare const QueryEntryRequest: {
    encode(message: QueryEntryRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryEntryRequest;
    fromPartial(object: Partial<QueryEntryRequest>): QueryEntryRequest;
};
export declare const QueryEntryResponse: {
    encode(message: QueryEntryResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryEntryResponse;
    fromPartial(object: Partial<QueryEntryResponse>): QueryEntryResponse;
};
export declare const QueryEntriesRequest: {
    encode(message: QueryEntriesRequest, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryEntriesRequest;
    fromPartial(object: Partial<QueryEntriesRequest>): QueryEntriesRequest;
};
export declare const QueryEntriesResponse: {
    encode(message: QueryEntriesResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QueryEntriesResponse;
    fromPartial(object: Partial<QueryEntriesResponse>): QueryEntriesResponse;
};
