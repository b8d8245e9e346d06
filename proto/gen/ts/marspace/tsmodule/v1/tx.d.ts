import { Params, ParamsAmino, ParamsSDKType } from "./tsmodule.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface MsgRetryFault {
    signer: string;
    id: bigint;
}
export interface MsgRetryFaultProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.MsgRetryFault";
    value: Uint8Array;
}
/**
 * @name MsgRetryFaultAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.MsgRetryFault
 */
export interface MsgRetryFaultAmino {
    signer?: string;
    id?: string;
}
export interface MsgRetryFaultSDKType {
    signer: string;
    id: bigint;
}
export interface MsgRetryFaultResponse {
}
export interface MsgRetryFaultResponseProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.MsgRetryFaultResponse";
    value: Uint8Array;
}
/**
 * @name MsgRetryFaultResponseAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.MsgRetryFaultResponse
 */
export interface MsgRetryFaultResponseAmino {
}
export interface MsgRetryFaultResponseSDKType {
}
export interface MsgUpdateParams {
    authority: string;
    params: Params;
}
export interface MsgUpdateParamsProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.MsgUpdateParams";
    value: Uint8Array;
}
/**
 * @name MsgUpdateParamsAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.MsgUpdateParams
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
    typeUrl: "/marspace.tsmodule.v1.MsgUpdateParamsResponse";
    value: Uint8Array;
}
/**
 * @name MsgUpdateParamsResponseAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {
}
export interface MsgUpdateParamsResponseSDKType {
}
export declare const MsgRetryFault: {
    encode(message: MsgRetryFault, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRetryFault;
    fromPartial(object: Partial<MsgRetryFault>): MsgRetryFault;
    fromAmino(object: MsgRetryFaultAmino): MsgRetryFault;
    toAmino(message: MsgRetryFault): MsgRetryFaultAmino;
    fromProtoMsg(message: MsgRetryFaultProtoMsg): MsgRetryFault;
    toProto(message: MsgRetryFault): Uint8Array;
    toProtoMsg(message: MsgRetryFault): MsgRetryFaultProtoMsg;
};
export declare const MsgRetryFaultResponse: {
    encode(_: MsgRetryFaultResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRetryFaultResponse;
    fromPartial(_: Partial<MsgRetryFaultResponse>): MsgRetryFaultResponse;
    fromAmino(_: MsgRetryFaultResponseAmino): MsgRetryFaultResponse;
    toAmino(_: MsgRetryFaultResponse): MsgRetryFaultResponseAmino;
    fromProtoMsg(message: MsgRetryFaultResponseProtoMsg): MsgRetryFaultResponse;
    toProto(message: MsgRetryFaultResponse): Uint8Array;
    toProtoMsg(message: MsgRetryFaultResponse): MsgRetryFaultResponseProtoMsg;
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
