import { RoleListing } from "./state.js";
import { Coin } from "../../../cosmos/base/v1beta1/coin.js";
import { Params } from "./params.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { bytesFromBase64, base64FromBytes } from "../../../helpers.js";
function createBaseMsgRegisterContractor() {
    return {
        address: "",
        moniker: "",
        region: "",
        roles: [],
        offerKey: new Uint8Array(),
        deposit: Coin.fromPartial({})
    };
}
export const MsgRegisterContractor = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.moniker !== "") {
            writer.uint32(18).string(message.moniker);
        }
        if (message.region !== "") {
            writer.uint32(26).string(message.region);
        }
        for (const v of message.roles) {
            RoleListing.encode(v, writer.uint32(34).fork()).ldelim();
        }
        if (message.offerKey.length !== 0) {
            writer.uint32(42).bytes(message.offerKey);
        }
        if (message.deposit !== undefined) {
            Coin.encode(message.deposit, writer.uint32(50).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgRegisterContractor();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.moniker = reader.string();
                    break;
                case 3:
                    message.region = reader.string();
                    break;
                case 4:
                    message.roles.push(RoleListing.decode(reader, reader.uint32()));
                    break;
                case 5:
                    message.offerKey = reader.bytes();
                    break;
                case 6:
                    message.deposit = Coin.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgRegisterContractor();
        message.address = object.address ?? "";
        message.moniker = object.moniker ?? "";
        message.region = object.region ?? "";
        message.roles = object.roles?.map(e => RoleListing.fromPartial(e)) || [];
        message.offerKey = object.offerKey ?? new Uint8Array();
        message.deposit = object.deposit !== undefined && object.deposit !== null ? Coin.fromPartial(object.deposit) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgRegisterContractor();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.moniker !== undefined && object.moniker !== null) {
            message.moniker = object.moniker;
        }
        if (object.region !== undefined && object.region !== null) {
            message.region = object.region;
        }
        message.roles = object.roles?.map(e => RoleListing.fromAmino(e)) || [];
        if (object.offer_key !== undefined && object.offer_key !== null) {
            message.offerKey = bytesFromBase64(object.offer_key);
        }
        if (object.deposit !== undefined && object.deposit !== null) {
            message.deposit = Coin.fromAmino(object.deposit);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.moniker = message.moniker === "" ? undefined : message.moniker;
        obj.region = message.region === "" ? undefined : message.region;
        if (message.roles) {
            obj.roles = message.roles.map(e => e ? RoleListing.toAmino(e) : undefined);
        }
        else {
            obj.roles = message.roles;
        }
        obj.offer_key = message.offerKey ? base64FromBytes(message.offerKey) : undefined;
        obj.deposit = message.deposit ? Coin.toAmino(message.deposit) : Coin.toAmino(Coin.fromPartial({}));
        return obj;
    },
    fromProtoMsg(message) {
        return MsgRegisterContractor.decode(message.value);
    },
    toProto(message) {
        return MsgRegisterContractor.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgRegisterContractor",
            value: MsgRegisterContractor.encode(message).finish()
        };
    }
};
function createBaseMsgRegisterContractorResponse() {
    return {};
}
export const MsgRegisterContractorResponse = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgRegisterContractorResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(_) {
        const message = createBaseMsgRegisterContractorResponse();
        return message;
    },
    fromAmino(_) {
        const message = createBaseMsgRegisterContractorResponse();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return MsgRegisterContractorResponse.decode(message.value);
    },
    toProto(message) {
        return MsgRegisterContractorResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgRegisterContractorResponse",
            value: MsgRegisterContractorResponse.encode(message).finish()
        };
    }
};
function createBaseMsgUpdateContractor() {
    return {
        address: "",
        moniker: "",
        region: "",
        roles: [],
        offerKey: new Uint8Array()
    };
}
export const MsgUpdateContractor = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.moniker !== "") {
            writer.uint32(18).string(message.moniker);
        }
        if (message.region !== "") {
            writer.uint32(26).string(message.region);
        }
        for (const v of message.roles) {
            RoleListing.encode(v, writer.uint32(34).fork()).ldelim();
        }
        if (message.offerKey.length !== 0) {
            writer.uint32(42).bytes(message.offerKey);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgUpdateContractor();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.moniker = reader.string();
                    break;
                case 3:
                    message.region = reader.string();
                    break;
                case 4:
                    message.roles.push(RoleListing.decode(reader, reader.uint32()));
                    break;
                case 5:
                    message.offerKey = reader.bytes();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgUpdateContractor();
        message.address = object.address ?? "";
        message.moniker = object.moniker ?? "";
        message.region = object.region ?? "";
        message.roles = object.roles?.map(e => RoleListing.fromPartial(e)) || [];
        message.offerKey = object.offerKey ?? new Uint8Array();
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgUpdateContractor();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.moniker !== undefined && object.moniker !== null) {
            message.moniker = object.moniker;
        }
        if (object.region !== undefined && object.region !== null) {
            message.region = object.region;
        }
        message.roles = object.roles?.map(e => RoleListing.fromAmino(e)) || [];
        if (object.offer_key !== undefined && object.offer_key !== null) {
            message.offerKey = bytesFromBase64(object.offer_key);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.moniker = message.moniker === "" ? undefined : message.moniker;
        obj.region = message.region === "" ? undefined : message.region;
        if (message.roles) {
            obj.roles = message.roles.map(e => e ? RoleListing.toAmino(e) : undefined);
        }
        else {
            obj.roles = message.roles;
        }
        obj.offer_key = message.offerKey ? base64FromBytes(message.offerKey) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgUpdateContractor.decode(message.value);
    },
    toProto(message) {
        return MsgUpdateContractor.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgUpdateContractor",
            value: MsgUpdateContractor.encode(message).finish()
        };
    }
};
function createBaseMsgUpdateContractorResponse() {
    return {};
}
export const MsgUpdateContractorResponse = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgUpdateContractorResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(_) {
        const message = createBaseMsgUpdateContractorResponse();
        return message;
    },
    fromAmino(_) {
        const message = createBaseMsgUpdateContractorResponse();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return MsgUpdateContractorResponse.decode(message.value);
    },
    toProto(message) {
        return MsgUpdateContractorResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgUpdateContractorResponse",
            value: MsgUpdateContractorResponse.encode(message).finish()
        };
    }
};
function createBaseMsgAddDeposit() {
    return {
        address: "",
        amount: Coin.fromPartial({})
    };
}
export const MsgAddDeposit = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.amount !== undefined) {
            Coin.encode(message.amount, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgAddDeposit();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.amount = Coin.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgAddDeposit();
        message.address = object.address ?? "";
        message.amount = object.amount !== undefined && object.amount !== null ? Coin.fromPartial(object.amount) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgAddDeposit();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = Coin.fromAmino(object.amount);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.amount = message.amount ? Coin.toAmino(message.amount) : Coin.toAmino(Coin.fromPartial({}));
        return obj;
    },
    fromProtoMsg(message) {
        return MsgAddDeposit.decode(message.value);
    },
    toProto(message) {
        return MsgAddDeposit.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgAddDeposit",
            value: MsgAddDeposit.encode(message).finish()
        };
    }
};
function createBaseMsgAddDepositResponse() {
    return {};
}
export const MsgAddDepositResponse = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgAddDepositResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(_) {
        const message = createBaseMsgAddDepositResponse();
        return message;
    },
    fromAmino(_) {
        const message = createBaseMsgAddDepositResponse();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return MsgAddDepositResponse.decode(message.value);
    },
    toProto(message) {
        return MsgAddDepositResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgAddDepositResponse",
            value: MsgAddDepositResponse.encode(message).finish()
        };
    }
};
function createBaseMsgWithdrawDeposit() {
    return {
        address: "",
        amount: Coin.fromPartial({})
    };
}
export const MsgWithdrawDeposit = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.amount !== undefined) {
            Coin.encode(message.amount, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgWithdrawDeposit();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.amount = Coin.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgWithdrawDeposit();
        message.address = object.address ?? "";
        message.amount = object.amount !== undefined && object.amount !== null ? Coin.fromPartial(object.amount) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgWithdrawDeposit();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = Coin.fromAmino(object.amount);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.amount = message.amount ? Coin.toAmino(message.amount) : Coin.toAmino(Coin.fromPartial({}));
        return obj;
    },
    fromProtoMsg(message) {
        return MsgWithdrawDeposit.decode(message.value);
    },
    toProto(message) {
        return MsgWithdrawDeposit.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgWithdrawDeposit",
            value: MsgWithdrawDeposit.encode(message).finish()
        };
    }
};
function createBaseMsgWithdrawDepositResponse() {
    return {};
}
export const MsgWithdrawDepositResponse = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgWithdrawDepositResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(_) {
        const message = createBaseMsgWithdrawDepositResponse();
        return message;
    },
    fromAmino(_) {
        const message = createBaseMsgWithdrawDepositResponse();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return MsgWithdrawDepositResponse.decode(message.value);
    },
    toProto(message) {
        return MsgWithdrawDepositResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgWithdrawDepositResponse",
            value: MsgWithdrawDepositResponse.encode(message).finish()
        };
    }
};
function createBaseMsgQuit() {
    return {
        address: ""
    };
}
export const MsgQuit = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgQuit();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgQuit();
        message.address = object.address ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgQuit();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgQuit.decode(message.value);
    },
    toProto(message) {
        return MsgQuit.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgQuit",
            value: MsgQuit.encode(message).finish()
        };
    }
};
function createBaseMsgQuitResponse() {
    return {};
}
export const MsgQuitResponse = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgQuitResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(_) {
        const message = createBaseMsgQuitResponse();
        return message;
    },
    fromAmino(_) {
        const message = createBaseMsgQuitResponse();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return MsgQuitResponse.decode(message.value);
    },
    toProto(message) {
        return MsgQuitResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgQuitResponse",
            value: MsgQuitResponse.encode(message).finish()
        };
    }
};
function createBaseMsgClaim() {
    return {
        address: ""
    };
}
export const MsgClaim = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgClaim();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgClaim();
        message.address = object.address ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgClaim();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgClaim.decode(message.value);
    },
    toProto(message) {
        return MsgClaim.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgClaim",
            value: MsgClaim.encode(message).finish()
        };
    }
};
function createBaseMsgClaimResponse() {
    return {
        paid: []
    };
}
export const MsgClaimResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.paid) {
            Coin.encode(v, writer.uint32(10).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgClaimResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.paid.push(Coin.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgClaimResponse();
        message.paid = object.paid?.map(e => Coin.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgClaimResponse();
        message.paid = object.paid?.map(e => Coin.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        if (message.paid) {
            obj.paid = message.paid.map(e => e ? Coin.toAmino(e) : undefined);
        }
        else {
            obj.paid = message.paid;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgClaimResponse.decode(message.value);
    },
    toProto(message) {
        return MsgClaimResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgClaimResponse",
            value: MsgClaimResponse.encode(message).finish()
        };
    }
};
function createBaseMsgUpdateParams() {
    return {
        authority: "",
        params: Params.fromPartial({})
    };
}
export const MsgUpdateParams = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.authority !== "") {
            writer.uint32(10).string(message.authority);
        }
        if (message.params !== undefined) {
            Params.encode(message.params, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgUpdateParams();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.authority = reader.string();
                    break;
                case 2:
                    message.params = Params.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgUpdateParams();
        message.authority = object.authority ?? "";
        message.params = object.params !== undefined && object.params !== null ? Params.fromPartial(object.params) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgUpdateParams();
        if (object.authority !== undefined && object.authority !== null) {
            message.authority = object.authority;
        }
        if (object.params !== undefined && object.params !== null) {
            message.params = Params.fromAmino(object.params);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.authority = message.authority === "" ? undefined : message.authority;
        obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
        return obj;
    },
    fromProtoMsg(message) {
        return MsgUpdateParams.decode(message.value);
    },
    toProto(message) {
        return MsgUpdateParams.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgUpdateParams",
            value: MsgUpdateParams.encode(message).finish()
        };
    }
};
function createBaseMsgUpdateParamsResponse() {
    return {};
}
export const MsgUpdateParamsResponse = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgUpdateParamsResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(_) {
        const message = createBaseMsgUpdateParamsResponse();
        return message;
    },
    fromAmino(_) {
        const message = createBaseMsgUpdateParamsResponse();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return MsgUpdateParamsResponse.decode(message.value);
    },
    toProto(message) {
        return MsgUpdateParamsResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.MsgUpdateParamsResponse",
            value: MsgUpdateParamsResponse.encode(message).finish()
        };
    }
};
