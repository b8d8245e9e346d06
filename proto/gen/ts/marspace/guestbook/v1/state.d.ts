import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** Params are what governance can turn in this module. Unit, default, bounds and reason of each: modules/testkit/guestbook/params.ts. */
export interface Params {
    feeDenom: string;
    /** fee_amount goes to the community pool for each entry. */
    feeAmount: string;
    /** lifetime_blocks is how long an entry stays in the book. */
    lifetimeBlocks: bigint;
    /** expiries_per_block_max bounds the entries taken out in one block. */
    expiriesPerBlockMax: bigint;
}
export interface ParamsProtoMsg {
    typeUrl: "/marspace.guestbook.v1.Params";
    value: Uint8Array;
}
/**
 * Params are what governance can turn in this module. Unit, default, bounds and reason of each: modules/testkit/guestbook/params.ts.
 * @name ParamsAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.Params
 */
export interface ParamsAmino {
    fee_denom?: string;
    /**
     * fee_amount goes to the community pool for each entry.
     */
    fee_amount?: string;
    /**
     * lifetime_blocks is how long an entry stays in the book.
     */
    lifetime_blocks?: string;
    /**
     * expiries_per_block_max bounds the entries taken out in one block.
     */
    expiries_per_block_max?: string;
}
/** Params are what governance can turn in this module. Unit, default, bounds and reason of each: modules/testkit/guestbook/params.ts. */
export interface ParamsSDKType {
    fee_denom: string;
    fee_amount: string;
    lifetime_blocks: bigint;
    expiries_per_block_max: bigint;
}
/** Entry is what one guest wrote. */
export interface Entry {
    id: bigint;
    author: string;
    text: string;
    signedAtHeight: bigint;
    expiresAtHeight: bigint;
}
export interface EntryProtoMsg {
    typeUrl: "/marspace.guestbook.v1.Entry";
    value: Uint8Array;
}
/**
 * Entry is what one guest wrote.
 * @name EntryAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.Entry
 */
export interface EntryAmino {
    id?: string;
    author?: string;
    text?: string;
    signed_at_height?: string;
    expires_at_height?: string;
}
/** Entry is what one guest wrote. */
export interface EntrySDKType {
    id: bigint;
    author: string;
    text: string;
    signed_at_height: bigint;
    expires_at_height: bigint;
}
export declare const Params: {
    encode(message: Params, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Params;
    fromPartial(object: Partial<Params>): Params;
    fromAmino(object: ParamsAmino): Params;
    toAmino(message: Params): ParamsAmino;
    fromProtoMsg(message: ParamsProtoMsg): Params;
    toProto(message: Params): Uint8Array;
    toProtoMsg(message: Params): ParamsProtoMsg;
};
export declare const Entry: {
    encode(message: Entry, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Entry;
    fromPartial(object: Partial<Entry>): Entry;
    fromAmino(object: EntryAmino): Entry;
    toAmino(message: Entry): EntryAmino;
    fromProtoMsg(message: EntryProtoMsg): Entry;
    toProto(message: Entry): Uint8Array;
    toProtoMsg(message: Entry): EntryProtoMsg;
};
