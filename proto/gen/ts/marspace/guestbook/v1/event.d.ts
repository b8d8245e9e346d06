import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface BookSigned {
    id: bigint;
    author: string;
}
export interface BookSignedProtoMsg {
    typeUrl: "/marspace.guestbook.v1.BookSigned";
    value: Uint8Array;
}
/**
 * @name BookSignedAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.BookSigned
 */
export interface BookSignedAmino {
    id?: string;
    author?: string;
}
export interface BookSignedSDKType {
    id: bigint;
    author: string;
}
export interface EntryExpired {
    id: bigint;
    author: string;
}
export interface EntryExpiredProtoMsg {
    typeUrl: "/marspace.guestbook.v1.EntryExpired";
    value: Uint8Array;
}
/**
 * @name EntryExpiredAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.EntryExpired
 */
export interface EntryExpiredAmino {
    id?: string;
    author?: string;
}
export interface EntryExpiredSDKType {
    id: bigint;
    author: string;
}
export interface ParamsUpdated {
    authority: string;
}
export interface ParamsUpdatedProtoMsg {
    typeUrl: "/marspace.guestbook.v1.ParamsUpdated";
    value: Uint8Array;
}
/**
 * @name ParamsUpdatedAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.ParamsUpdated
 */
export interface ParamsUpdatedAmino {
    authority?: string;
}
export interface ParamsUpdatedSDKType {
    authority: string;
}
export declare const BookSigned: {
    encode(message: BookSigned, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): BookSigned;
    fromPartial(object: Partial<BookSigned>): BookSigned;
    fromAmino(object: BookSignedAmino): BookSigned;
    toAmino(message: BookSigned): BookSignedAmino;
    fromProtoMsg(message: BookSignedProtoMsg): BookSigned;
    toProto(message: BookSigned): Uint8Array;
    toProtoMsg(message: BookSigned): BookSignedProtoMsg;
};
export declare const EntryExpired: {
    encode(message: EntryExpired, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): EntryExpired;
    fromPartial(object: Partial<EntryExpired>): EntryExpired;
    fromAmino(object: EntryExpiredAmino): EntryExpired;
    toAmino(message: EntryExpired): EntryExpiredAmino;
    fromProtoMsg(message: EntryExpiredProtoMsg): EntryExpired;
    toProto(message: EntryExpired): Uint8Array;
    toProtoMsg(message: EntryExpired): EntryExpiredProtoMsg;
};
export declare const ParamsUpdated: {
    encode(message: ParamsUpdated, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ParamsUpdated;
    fromPartial(object: Partial<ParamsUpdated>): ParamsUpdated;
    fromAmino(object: ParamsUpdatedAmino): ParamsUpdated;
    toAmino(message: ParamsUpdated): ParamsUpdatedAmino;
    fromProtoMsg(message: ParamsUpdatedProtoMsg): ParamsUpdated;
    toProto(message: ParamsUpdated): Uint8Array;
    toProtoMsg(message: ParamsUpdated): ParamsUpdatedProtoMsg;
};
