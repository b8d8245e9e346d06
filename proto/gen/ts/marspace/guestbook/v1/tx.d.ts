import { Params, ParamsAmino, ParamsSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface MsgSignBook {
    author: string;
    text: string;
}
export interface MsgSignBookProtoMsg {
    typeUrl: "/marspace.guestbook.v1.MsgSignBook";
    value: Uint8Array;
}
/**
 * @name MsgSignBookAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.MsgSignBook
 */
export interface MsgSignBookAmino {
    author?: string;
    text?: string;
}
export interface MsgSignBookSDKType {
    author: string;
    text: string;
}
export interface MsgSignBookResponse {
    id: bigint;
}
export interface MsgSignBookResponseProtoMsg {
    typeUrl: "/marspace.guestbook.v1.MsgSignBookResponse";
    value: Uint8Array;
}
/**
 * @name MsgSignBookResponseAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.MsgSignBookResponse
 */
export interface MsgSignBookResponseAmino {
    id?: string;
}
export interface MsgSignBookResponseSDKType {
    id: bigint;
}
export interface MsgUpdateParams {
    authority: string;
    params: Params;
}
export interface MsgUpdateParamsProtoMsg {
    typeUrl: "/marspace.guestbook.v1.MsgUpdateParams";
    value: Uint8Array;
}
/**
 * @name MsgUpdateParamsAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.MsgUpdateParams
 */
export interface MsgUpdateParamsAmino {
    authority?: string;
    params: ParamsAmino;
}
export interface MsgUpdateParamsSDKType {
    authority: string;
    params: ParamsSDKType;
}
export interface MsgUpdateParamsResponse {
}
export interface MsgUpdateParamsResponseProtoMsg {
    typeUrl: "/marspace.guestbook.v1.MsgUpdateParamsResponse";
    value: Uint8Array;
}
/**
 * @name MsgUpdateParamsResponseAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {
}
export interface MsgUpdateParamsResponseSDKType {
}
export declare const MsgSignBook: {
    encode(message: MsgSignBook, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgSignBook;
    fromPartial(object: Partial<MsgSignBook>): MsgSignBook;
    fromAmino(object: MsgSignBookAmino): MsgSignBook;
    toAmino(message: MsgSignBook): MsgSignBookAmino;
    fromProtoMsg(message: MsgSignBookProtoMsg): MsgSignBook;
    toProto(message: MsgSignBook): Uint8Array;
    toProtoMsg(message: MsgSignBook): MsgSignBookProtoMsg;
};
export declare const MsgSignBookResponse: {
    encode(message: MsgSignBookResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgSignBookResponse;
    fromPartial(object: Partial<MsgSignBookResponse>): MsgSignBookResponse;
    fromAmino(object: MsgSignBookResponseAmino): MsgSignBookResponse;
    toAmino(message: MsgSignBookResponse): MsgSignBookResponseAmino;
    fromProtoMsg(message: MsgSignBookResponseProtoMsg): MsgSignBookResponse;
    toProto(message: MsgSignBookResponse): Uint8Array;
    toProtoMsg(message: MsgSignBookResponse): MsgSignBookResponseProtoMsg;
};
export declare const MsgUpdateParams: {
    encode(message: MsgUpdateParams, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParams;
    fromPartial(object: Partial<MsgUpdateParams>): MsgUpdateParams;
    fromAmino(object: MsgUpdateParamsAmino): MsgUpdateParams;
    toAmino(message: MsgUpdateParams): MsgUpdateParamsAmino;
    fromProtoMsg(message: MsgUpdateParamsProtoMsg): MsgUpdateParams;
    toProto(message: MsgUpdateParams): Uint8Array;
    toProtoMsg(message: MsgUpdateParams): MsgUpdateParamsProtoMsg;
};
export declare const MsgUpdateParamsResponse: {
    encode(_: MsgUpdateParamsResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParamsResponse;
    fromPartial(_: Partial<MsgUpdateParamsResponse>): MsgUpdateParamsResponse;
    fromAmino(_: MsgUpdateParamsResponseAmino): MsgUpdateParamsResponse;
    toAmino(_: MsgUpdateParamsResponse): MsgUpdateParamsResponseAmino;
    fromProtoMsg(message: MsgUpdateParamsResponseProtoMsg): MsgUpdateParamsResponse;
    toProto(message: MsgUpdateParamsResponse): Uint8Array;
    toProtoMsg(message: MsgUpdateParamsResponse): MsgUpdateParamsResponseProtoMsg;
};
