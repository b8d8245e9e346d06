import { Params, ParamsSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface MsgSignBook {
    author: string;
    text: string;
}
export interface MsgSignBookSDKType {
    author: string;
    text: string;
}
export interface MsgSignBookResponse {
    id: bigint;
}
export interface MsgSignBookResponseSDKType {
    id: bigint;
}
export interface MsgUpdateParams {
    authority: string;
    params: Params;
}
export interface MsgUpdateParamsSDKType {
    authority: string;
    params: ParamsSDKType;
}
export interface MsgUpdateParamsResponse {
}
export interface MsgUpdateParamsResponseSDKType {
}
export declare const MsgSignBook: {
    encode(message: MsgSignBook, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgSignBook;
    fromPartial(object: Partial<MsgSignBook>): MsgSignBook;
};
export declare const MsgSignBookResponse: {
    encode(message: MsgSignBookResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgSignBookResponse;
    fromPartial(object: Partial<MsgSignBookResponse>): MsgSignBookResponse;
};
export declare const MsgUpdateParams: {
    encode(message: MsgUpdateParams, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParams;
    fromPartial(object: Partial<MsgUpdateParams>): MsgUpdateParams;
};
export declare const MsgUpdateParamsResponse: {
    encode(_: MsgUpdateParamsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParamsResponse;
    fromPartial(_: Partial<MsgUpdateParamsResponse>): MsgUpdateParamsResponse;
};
