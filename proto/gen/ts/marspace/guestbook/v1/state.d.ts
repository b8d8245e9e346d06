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
};
export declare const Entry: {
    encode(message: Entry, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Entry;
    fromPartial(object: Partial<Entry>): Entry;
};
