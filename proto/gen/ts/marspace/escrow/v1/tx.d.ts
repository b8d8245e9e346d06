import { RoleListing, RoleListingAmino, RoleListingSDKType } from "./state.js";
import { Coin, CoinAmino, CoinSDKType } from "../../../cosmos/base/v1beta1/coin.js";
import { Params, ParamsAmino, ParamsSDKType } from "./params.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface MsgRegisterContractor {
    address: string;
    moniker: string;
    region: string;
    roles: RoleListing[];
    offerKey: Uint8Array;
    deposit: Coin;
}
export interface MsgRegisterContractorProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgRegisterContractor";
    value: Uint8Array;
}
/**
 * @name MsgRegisterContractorAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgRegisterContractor
 */
export interface MsgRegisterContractorAmino {
    address?: string;
    moniker?: string;
    region?: string;
    roles: RoleListingAmino[];
    offer_key?: string;
    deposit: CoinAmino;
}
export interface MsgRegisterContractorSDKType {
    address: string;
    moniker: string;
    region: string;
    roles: RoleListingSDKType[];
    offer_key: Uint8Array;
    deposit: CoinSDKType;
}
export interface MsgRegisterContractorResponse {
}
export interface MsgRegisterContractorResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgRegisterContractorResponse";
    value: Uint8Array;
}
/**
 * @name MsgRegisterContractorResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgRegisterContractorResponse
 */
export interface MsgRegisterContractorResponseAmino {
}
export interface MsgRegisterContractorResponseSDKType {
}
export interface MsgUpdateContractor {
    address: string;
    moniker: string;
    region: string;
    roles: RoleListing[];
    offerKey: Uint8Array;
}
export interface MsgUpdateContractorProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgUpdateContractor";
    value: Uint8Array;
}
/**
 * @name MsgUpdateContractorAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgUpdateContractor
 */
export interface MsgUpdateContractorAmino {
    address?: string;
    moniker?: string;
    region?: string;
    roles: RoleListingAmino[];
    offer_key?: string;
}
export interface MsgUpdateContractorSDKType {
    address: string;
    moniker: string;
    region: string;
    roles: RoleListingSDKType[];
    offer_key: Uint8Array;
}
export interface MsgUpdateContractorResponse {
}
export interface MsgUpdateContractorResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgUpdateContractorResponse";
    value: Uint8Array;
}
/**
 * @name MsgUpdateContractorResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgUpdateContractorResponse
 */
export interface MsgUpdateContractorResponseAmino {
}
export interface MsgUpdateContractorResponseSDKType {
}
export interface MsgAddDeposit {
    address: string;
    amount: Coin;
}
export interface MsgAddDepositProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgAddDeposit";
    value: Uint8Array;
}
/**
 * @name MsgAddDepositAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgAddDeposit
 */
export interface MsgAddDepositAmino {
    address?: string;
    amount: CoinAmino;
}
export interface MsgAddDepositSDKType {
    address: string;
    amount: CoinSDKType;
}
export interface MsgAddDepositResponse {
}
export interface MsgAddDepositResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgAddDepositResponse";
    value: Uint8Array;
}
/**
 * @name MsgAddDepositResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgAddDepositResponse
 */
export interface MsgAddDepositResponseAmino {
}
export interface MsgAddDepositResponseSDKType {
}
export interface MsgWithdrawDeposit {
    address: string;
    amount: Coin;
}
export interface MsgWithdrawDepositProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgWithdrawDeposit";
    value: Uint8Array;
}
/**
 * @name MsgWithdrawDepositAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgWithdrawDeposit
 */
export interface MsgWithdrawDepositAmino {
    address?: string;
    amount: CoinAmino;
}
export interface MsgWithdrawDepositSDKType {
    address: string;
    amount: CoinSDKType;
}
export interface MsgWithdrawDepositResponse {
}
export interface MsgWithdrawDepositResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgWithdrawDepositResponse";
    value: Uint8Array;
}
/**
 * @name MsgWithdrawDepositResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgWithdrawDepositResponse
 */
export interface MsgWithdrawDepositResponseAmino {
}
export interface MsgWithdrawDepositResponseSDKType {
}
export interface MsgQuit {
    address: string;
}
export interface MsgQuitProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgQuit";
    value: Uint8Array;
}
/**
 * @name MsgQuitAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgQuit
 */
export interface MsgQuitAmino {
    address?: string;
}
export interface MsgQuitSDKType {
    address: string;
}
export interface MsgQuitResponse {
}
export interface MsgQuitResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgQuitResponse";
    value: Uint8Array;
}
/**
 * @name MsgQuitResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgQuitResponse
 */
export interface MsgQuitResponseAmino {
}
export interface MsgQuitResponseSDKType {
}
export interface MsgClaim {
    address: string;
}
export interface MsgClaimProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgClaim";
    value: Uint8Array;
}
/**
 * @name MsgClaimAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgClaim
 */
export interface MsgClaimAmino {
    address?: string;
}
export interface MsgClaimSDKType {
    address: string;
}
export interface MsgClaimResponse {
    paid: Coin[];
}
export interface MsgClaimResponseProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgClaimResponse";
    value: Uint8Array;
}
/**
 * @name MsgClaimResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgClaimResponse
 */
export interface MsgClaimResponseAmino {
    paid: CoinAmino[];
}
export interface MsgClaimResponseSDKType {
    paid: CoinSDKType[];
}
export interface MsgUpdateParams {
    authority: string;
    params: Params;
}
export interface MsgUpdateParamsProtoMsg {
    typeUrl: "/marspace.escrow.v1.MsgUpdateParams";
    value: Uint8Array;
}
/**
 * @name MsgUpdateParamsAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgUpdateParams
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
    typeUrl: "/marspace.escrow.v1.MsgUpdateParamsResponse";
    value: Uint8Array;
}
/**
 * @name MsgUpdateParamsResponseAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {
}
export interface MsgUpdateParamsResponseSDKType {
}
export declare const MsgRegisterContractor: {
    encode(message: MsgRegisterContractor, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterContractor;
    fromPartial(object: Partial<MsgRegisterContractor>): MsgRegisterContractor;
    fromAmino(object: MsgRegisterContractorAmino): MsgRegisterContractor;
    toAmino(message: MsgRegisterContractor): MsgRegisterContractorAmino;
    fromProtoMsg(message: MsgRegisterContractorProtoMsg): MsgRegisterContractor;
    toProto(message: MsgRegisterContractor): Uint8Array;
    toProtoMsg(message: MsgRegisterContractor): MsgRegisterContractorProtoMsg;
};
export declare const MsgRegisterContractorResponse: {
    encode(_: MsgRegisterContractorResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterContractorResponse;
    fromPartial(_: Partial<MsgRegisterContractorResponse>): MsgRegisterContractorResponse;
    fromAmino(_: MsgRegisterContractorResponseAmino): MsgRegisterContractorResponse;
    toAmino(_: MsgRegisterContractorResponse): MsgRegisterContractorResponseAmino;
    fromProtoMsg(message: MsgRegisterContractorResponseProtoMsg): MsgRegisterContractorResponse;
    toProto(message: MsgRegisterContractorResponse): Uint8Array;
    toProtoMsg(message: MsgRegisterContractorResponse): MsgRegisterContractorResponseProtoMsg;
};
export declare const MsgUpdateContractor: {
    encode(message: MsgUpdateContractor, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateContractor;
    fromPartial(object: Partial<MsgUpdateContractor>): MsgUpdateContractor;
    fromAmino(object: MsgUpdateContractorAmino): MsgUpdateContractor;
    toAmino(message: MsgUpdateContractor): MsgUpdateContractorAmino;
    fromProtoMsg(message: MsgUpdateContractorProtoMsg): MsgUpdateContractor;
    toProto(message: MsgUpdateContractor): Uint8Array;
    toProtoMsg(message: MsgUpdateContractor): MsgUpdateContractorProtoMsg;
};
export declare const MsgUpdateContractorResponse: {
    encode(_: MsgUpdateContractorResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateContractorResponse;
    fromPartial(_: Partial<MsgUpdateContractorResponse>): MsgUpdateContractorResponse;
    fromAmino(_: MsgUpdateContractorResponseAmino): MsgUpdateContractorResponse;
    toAmino(_: MsgUpdateContractorResponse): MsgUpdateContractorResponseAmino;
    fromProtoMsg(message: MsgUpdateContractorResponseProtoMsg): MsgUpdateContractorResponse;
    toProto(message: MsgUpdateContractorResponse): Uint8Array;
    toProtoMsg(message: MsgUpdateContractorResponse): MsgUpdateContractorResponseProtoMsg;
};
export declare const MsgAddDeposit: {
    encode(message: MsgAddDeposit, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAddDeposit;
    fromPartial(object: Partial<MsgAddDeposit>): MsgAddDeposit;
    fromAmino(object: MsgAddDepositAmino): MsgAddDeposit;
    toAmino(message: MsgAddDeposit): MsgAddDepositAmino;
    fromProtoMsg(message: MsgAddDepositProtoMsg): MsgAddDeposit;
    toProto(message: MsgAddDeposit): Uint8Array;
    toProtoMsg(message: MsgAddDeposit): MsgAddDepositProtoMsg;
};
export declare const MsgAddDepositResponse: {
    encode(_: MsgAddDepositResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAddDepositResponse;
    fromPartial(_: Partial<MsgAddDepositResponse>): MsgAddDepositResponse;
    fromAmino(_: MsgAddDepositResponseAmino): MsgAddDepositResponse;
    toAmino(_: MsgAddDepositResponse): MsgAddDepositResponseAmino;
    fromProtoMsg(message: MsgAddDepositResponseProtoMsg): MsgAddDepositResponse;
    toProto(message: MsgAddDepositResponse): Uint8Array;
    toProtoMsg(message: MsgAddDepositResponse): MsgAddDepositResponseProtoMsg;
};
export declare const MsgWithdrawDeposit: {
    encode(message: MsgWithdrawDeposit, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgWithdrawDeposit;
    fromPartial(object: Partial<MsgWithdrawDeposit>): MsgWithdrawDeposit;
    fromAmino(object: MsgWithdrawDepositAmino): MsgWithdrawDeposit;
    toAmino(message: MsgWithdrawDeposit): MsgWithdrawDepositAmino;
    fromProtoMsg(message: MsgWithdrawDepositProtoMsg): MsgWithdrawDeposit;
    toProto(message: MsgWithdrawDeposit): Uint8Array;
    toProtoMsg(message: MsgWithdrawDeposit): MsgWithdrawDepositProtoMsg;
};
export declare const MsgWithdrawDepositResponse: {
    encode(_: MsgWithdrawDepositResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgWithdrawDepositResponse;
    fromPartial(_: Partial<MsgWithdrawDepositResponse>): MsgWithdrawDepositResponse;
    fromAmino(_: MsgWithdrawDepositResponseAmino): MsgWithdrawDepositResponse;
    toAmino(_: MsgWithdrawDepositResponse): MsgWithdrawDepositResponseAmino;
    fromProtoMsg(message: MsgWithdrawDepositResponseProtoMsg): MsgWithdrawDepositResponse;
    toProto(message: MsgWithdrawDepositResponse): Uint8Array;
    toProtoMsg(message: MsgWithdrawDepositResponse): MsgWithdrawDepositResponseProtoMsg;
};
export declare const MsgQuit: {
    encode(message: MsgQuit, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgQuit;
    fromPartial(object: Partial<MsgQuit>): MsgQuit;
    fromAmino(object: MsgQuitAmino): MsgQuit;
    toAmino(message: MsgQuit): MsgQuitAmino;
    fromProtoMsg(message: MsgQuitProtoMsg): MsgQuit;
    toProto(message: MsgQuit): Uint8Array;
    toProtoMsg(message: MsgQuit): MsgQuitProtoMsg;
};
export declare const MsgQuitResponse: {
    encode(_: MsgQuitResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgQuitResponse;
    fromPartial(_: Partial<MsgQuitResponse>): MsgQuitResponse;
    fromAmino(_: MsgQuitResponseAmino): MsgQuitResponse;
    toAmino(_: MsgQuitResponse): MsgQuitResponseAmino;
    fromProtoMsg(message: MsgQuitResponseProtoMsg): MsgQuitResponse;
    toProto(message: MsgQuitResponse): Uint8Array;
    toProtoMsg(message: MsgQuitResponse): MsgQuitResponseProtoMsg;
};
export declare const MsgClaim: {
    encode(message: MsgClaim, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgClaim;
    fromPartial(object: Partial<MsgClaim>): MsgClaim;
    fromAmino(object: MsgClaimAmino): MsgClaim;
    toAmino(message: MsgClaim): MsgClaimAmino;
    fromProtoMsg(message: MsgClaimProtoMsg): MsgClaim;
    toProto(message: MsgClaim): Uint8Array;
    toProtoMsg(message: MsgClaim): MsgClaimProtoMsg;
};
export declare const MsgClaimResponse: {
    encode(message: MsgClaimResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgClaimResponse;
    fromPartial(object: Partial<MsgClaimResponse>): MsgClaimResponse;
    fromAmino(object: MsgClaimResponseAmino): MsgClaimResponse;
    toAmino(message: MsgClaimResponse): MsgClaimResponseAmino;
    fromProtoMsg(message: MsgClaimResponseProtoMsg): MsgClaimResponse;
    toProto(message: MsgClaimResponse): Uint8Array;
    toProtoMsg(message: MsgClaimResponse): MsgClaimResponseProtoMsg;
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
