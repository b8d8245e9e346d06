import { RoleListing, RoleListingSDKType } from "./state.js";
import { Coin, CoinSDKType } from "../../../cosmos/base/v1beta1/coin.js";
import { Params, ParamsSDKType } from "./params.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface MsgRegisterContractor {
    address: string;
    moniker: string;
    region: string;
    roles: RoleListing[];
    offerKey: Uint8Array;
    deposit: Coin;
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
export interface MsgRegisterContractorResponseSDKType {
}
export interface MsgUpdateContractor {
    address: string;
    moniker: string;
    region: string;
    roles: RoleListing[];
    offerKey: Uint8Array;
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
export interface MsgUpdateContractorResponseSDKType {
}
export interface MsgAddDeposit {
    address: string;
    amount: Coin;
}
export interface MsgAddDepositSDKType {
    address: string;
    amount: CoinSDKType;
}
export interface MsgAddDepositResponse {
}
export interface MsgAddDepositResponseSDKType {
}
export interface MsgWithdrawDeposit {
    address: string;
    amount: Coin;
}
export interface MsgWithdrawDepositSDKType {
    address: string;
    amount: CoinSDKType;
}
export interface MsgWithdrawDepositResponse {
}
export interface MsgWithdrawDepositResponseSDKType {
}
export interface MsgQuit {
    address: string;
}
export interface MsgQuitSDKType {
    address: string;
}
export interface MsgQuitResponse {
}
export interface MsgQuitResponseSDKType {
}
export interface MsgClaim {
    address: string;
}
export interface MsgClaimSDKType {
    address: string;
}
export interface MsgClaimResponse {
    paid: Coin[];
}
export interface MsgClaimResponseSDKType {
    paid: CoinSDKType[];
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
export declare const MsgRegisterContractor: {
    encode(message: MsgRegisterContractor, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterContractor;
    fromPartial(object: Partial<MsgRegisterContractor>): MsgRegisterContractor;
};
export declare const MsgRegisterContractorResponse: {
    encode(_: MsgRegisterContractorResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterContractorResponse;
    fromPartial(_: Partial<MsgRegisterContractorResponse>): MsgRegisterContractorResponse;
};
export declare const MsgUpdateContractor: {
    encode(message: MsgUpdateContractor, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateContractor;
    fromPartial(object: Partial<MsgUpdateContractor>): MsgUpdateContractor;
};
export declare const MsgUpdateContractorResponse: {
    encode(_: MsgUpdateContractorResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateContractorResponse;
    fromPartial(_: Partial<MsgUpdateContractorResponse>): MsgUpdateContractorResponse;
};
export declare const MsgAddDeposit: {
    encode(message: MsgAddDeposit, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAddDeposit;
    fromPartial(object: Partial<MsgAddDeposit>): MsgAddDeposit;
};
export declare const MsgAddDepositResponse: {
    encode(_: MsgAddDepositResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgAddDepositResponse;
    fromPartial(_: Partial<MsgAddDepositResponse>): MsgAddDepositResponse;
};
export declare const MsgWithdrawDeposit: {
    encode(message: MsgWithdrawDeposit, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgWithdrawDeposit;
    fromPartial(object: Partial<MsgWithdrawDeposit>): MsgWithdrawDeposit;
};
export declare const MsgWithdrawDepositResponse: {
    encode(_: MsgWithdrawDepositResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgWithdrawDepositResponse;
    fromPartial(_: Partial<MsgWithdrawDepositResponse>): MsgWithdrawDepositResponse;
};
export declare const MsgQuit: {
    encode(message: MsgQuit, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgQuit;
    fromPartial(object: Partial<MsgQuit>): MsgQuit;
};
export declare const MsgQuitResponse: {
    encode(_: MsgQuitResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgQuitResponse;
    fromPartial(_: Partial<MsgQuitResponse>): MsgQuitResponse;
};
export declare const MsgClaim: {
    encode(message: MsgClaim, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgClaim;
    fromPartial(object: Partial<MsgClaim>): MsgClaim;
};
export declare const MsgClaimResponse: {
    encode(message: MsgClaimResponse, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): MsgClaimResponse;
    fromPartial(object: Partial<MsgClaimResponse>): MsgClaimResponse;
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
