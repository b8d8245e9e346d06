import { Params, ParamsSDKType } from "./tsmodule.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface MsgRetryFault {
    signer: string;
    id: bigint;
}
export interface MsgRetryFaultSDKType {
    signer: string;
    id: bigint;
}
export interface MsgRetryFaultResponse {
}
export interface MsgRetryFaultResponseSDKType {
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
export declare const MsgRetryFault: {
    encode(message: MsgRetryFault, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRetryFault;
    fromPartial(object: Partial<MsgRetryFault>): MsgRetryFault;
};
export declare const MsgRetryFaultResponse: {
    encode(_: MsgRetryFaultResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRetryFaultResponse;
    fromPartial(_: Partial<MsgRetryFaultResponse>): MsgRetryFaultResponse;
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
