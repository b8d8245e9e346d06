import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface BookSigned {
    id: bigint;
    author: string;
}
export interface BookSignedSDKType {
    id: bigint;
    author: string;
}
export interface EntryExpired {
    id: bigint;
    author: string;
}
export interface EntryExpiredSDKType {
    id: bigint;
    author: string;
}
export interface ParamsUpdated {
    authority: string;
}
export interface ParamsUpdatedSDKType {
    authority: string;
}
export declare const BookSigned: {
    encode(message: BookSigned, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): BookSigned;
    fromPartial(object: Partial<BookSigned>): BookSigned;
};
export declare const EntryExpired: {
    encode(message: EntryExpired, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): EntryExpired;
    fromPartial(object: Partial<EntryExpired>): EntryExpired;
};
export declare const ParamsUpdated: {
    encode(message: ParamsUpdated, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ParamsUpdated;
    fromPartial(object: Partial<ParamsUpdated>): ParamsUpdated;
};
