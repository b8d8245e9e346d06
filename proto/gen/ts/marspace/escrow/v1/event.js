import { BinaryReader, BinaryWriter } from "../../../binary.js";
function createBaseContractorRegistered() {
    return {
        address: "",
        moniker: "",
        depositAmount: ""
    };
}
export const ContractorRegistered = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.moniker !== "") {
            writer.uint32(18).string(message.moniker);
        }
        if (message.depositAmount !== "") {
            writer.uint32(26).string(message.depositAmount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseContractorRegistered();
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
                    message.depositAmount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseContractorRegistered();
        message.address = object.address ?? "";
        message.moniker = object.moniker ?? "";
        message.depositAmount = object.depositAmount ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseContractorRegistered();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.moniker !== undefined && object.moniker !== null) {
            message.moniker = object.moniker;
        }
        if (object.deposit_amount !== undefined && object.deposit_amount !== null) {
            message.depositAmount = object.deposit_amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.moniker = message.moniker === "" ? undefined : message.moniker;
        obj.deposit_amount = message.depositAmount === "" ? undefined : message.depositAmount;
        return obj;
    },
    fromProtoMsg(message) {
        return ContractorRegistered.decode(message.value);
    },
    toProto(message) {
        return ContractorRegistered.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.ContractorRegistered",
            value: ContractorRegistered.encode(message).finish()
        };
    }
};
function createBaseContractorUpdated() {
    return {
        address: ""
    };
}
export const ContractorUpdated = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseContractorUpdated();
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
        const message = createBaseContractorUpdated();
        message.address = object.address ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseContractorUpdated();
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
        return ContractorUpdated.decode(message.value);
    },
    toProto(message) {
        return ContractorUpdated.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.ContractorUpdated",
            value: ContractorUpdated.encode(message).finish()
        };
    }
};
function createBaseContractorQuit() {
    return {
        address: "",
        quitAtHeight: BigInt(0),
        leavesAtHeight: BigInt(0)
    };
}
export const ContractorQuit = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.quitAtHeight !== BigInt(0)) {
            writer.uint32(16).uint64(message.quitAtHeight);
        }
        if (message.leavesAtHeight !== BigInt(0)) {
            writer.uint32(24).uint64(message.leavesAtHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseContractorQuit();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.quitAtHeight = reader.uint64();
                    break;
                case 3:
                    message.leavesAtHeight = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseContractorQuit();
        message.address = object.address ?? "";
        message.quitAtHeight = object.quitAtHeight !== undefined && object.quitAtHeight !== null ? BigInt(object.quitAtHeight.toString()) : BigInt(0);
        message.leavesAtHeight = object.leavesAtHeight !== undefined && object.leavesAtHeight !== null ? BigInt(object.leavesAtHeight.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseContractorQuit();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.quit_at_height !== undefined && object.quit_at_height !== null) {
            message.quitAtHeight = BigInt(object.quit_at_height);
        }
        if (object.leaves_at_height !== undefined && object.leaves_at_height !== null) {
            message.leavesAtHeight = BigInt(object.leaves_at_height);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.quit_at_height = message.quitAtHeight !== BigInt(0) ? message.quitAtHeight?.toString() : undefined;
        obj.leaves_at_height = message.leavesAtHeight !== BigInt(0) ? message.leavesAtHeight?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return ContractorQuit.decode(message.value);
    },
    toProto(message) {
        return ContractorQuit.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.ContractorQuit",
            value: ContractorQuit.encode(message).finish()
        };
    }
};
function createBaseContractorLeft() {
    return {
        address: "",
        returnedAmount: ""
    };
}
export const ContractorLeft = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.returnedAmount !== "") {
            writer.uint32(18).string(message.returnedAmount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseContractorLeft();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.returnedAmount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseContractorLeft();
        message.address = object.address ?? "";
        message.returnedAmount = object.returnedAmount ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseContractorLeft();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.returned_amount !== undefined && object.returned_amount !== null) {
            message.returnedAmount = object.returned_amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.returned_amount = message.returnedAmount === "" ? undefined : message.returnedAmount;
        return obj;
    },
    fromProtoMsg(message) {
        return ContractorLeft.decode(message.value);
    },
    toProto(message) {
        return ContractorLeft.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.ContractorLeft",
            value: ContractorLeft.encode(message).finish()
        };
    }
};
function createBaseDepositAdded() {
    return {
        address: "",
        denom: "",
        amount: ""
    };
}
export const DepositAdded = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.denom !== "") {
            writer.uint32(18).string(message.denom);
        }
        if (message.amount !== "") {
            writer.uint32(26).string(message.amount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDepositAdded();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.denom = reader.string();
                    break;
                case 3:
                    message.amount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDepositAdded();
        message.address = object.address ?? "";
        message.denom = object.denom ?? "";
        message.amount = object.amount ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseDepositAdded();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.denom !== undefined && object.denom !== null) {
            message.denom = object.denom;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = object.amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.denom = message.denom === "" ? undefined : message.denom;
        obj.amount = message.amount === "" ? undefined : message.amount;
        return obj;
    },
    fromProtoMsg(message) {
        return DepositAdded.decode(message.value);
    },
    toProto(message) {
        return DepositAdded.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.DepositAdded",
            value: DepositAdded.encode(message).finish()
        };
    }
};
function createBaseDepositWithdrawn() {
    return {
        address: "",
        denom: "",
        amount: ""
    };
}
export const DepositWithdrawn = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.denom !== "") {
            writer.uint32(18).string(message.denom);
        }
        if (message.amount !== "") {
            writer.uint32(26).string(message.amount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDepositWithdrawn();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.denom = reader.string();
                    break;
                case 3:
                    message.amount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDepositWithdrawn();
        message.address = object.address ?? "";
        message.denom = object.denom ?? "";
        message.amount = object.amount ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseDepositWithdrawn();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.denom !== undefined && object.denom !== null) {
            message.denom = object.denom;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = object.amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.denom = message.denom === "" ? undefined : message.denom;
        obj.amount = message.amount === "" ? undefined : message.amount;
        return obj;
    },
    fromProtoMsg(message) {
        return DepositWithdrawn.decode(message.value);
    },
    toProto(message) {
        return DepositWithdrawn.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.DepositWithdrawn",
            value: DepositWithdrawn.encode(message).finish()
        };
    }
};
function createBaseLockOpened() {
    return {
        module: "",
        reference: BigInt(0),
        contractor: "",
        amount: ""
    };
}
export const LockOpened = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.module !== "") {
            writer.uint32(10).string(message.module);
        }
        if (message.reference !== BigInt(0)) {
            writer.uint32(16).uint64(message.reference);
        }
        if (message.contractor !== "") {
            writer.uint32(26).string(message.contractor);
        }
        if (message.amount !== "") {
            writer.uint32(34).string(message.amount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseLockOpened();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.module = reader.string();
                    break;
                case 2:
                    message.reference = reader.uint64();
                    break;
                case 3:
                    message.contractor = reader.string();
                    break;
                case 4:
                    message.amount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseLockOpened();
        message.module = object.module ?? "";
        message.reference = object.reference !== undefined && object.reference !== null ? BigInt(object.reference.toString()) : BigInt(0);
        message.contractor = object.contractor ?? "";
        message.amount = object.amount ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseLockOpened();
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.reference !== undefined && object.reference !== null) {
            message.reference = BigInt(object.reference);
        }
        if (object.contractor !== undefined && object.contractor !== null) {
            message.contractor = object.contractor;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = object.amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.module = message.module === "" ? undefined : message.module;
        obj.reference = message.reference !== BigInt(0) ? message.reference?.toString() : undefined;
        obj.contractor = message.contractor === "" ? undefined : message.contractor;
        obj.amount = message.amount === "" ? undefined : message.amount;
        return obj;
    },
    fromProtoMsg(message) {
        return LockOpened.decode(message.value);
    },
    toProto(message) {
        return LockOpened.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.LockOpened",
            value: LockOpened.encode(message).finish()
        };
    }
};
function createBaseLockReleased() {
    return {
        module: "",
        reference: BigInt(0),
        contractor: "",
        amount: ""
    };
}
export const LockReleased = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.module !== "") {
            writer.uint32(10).string(message.module);
        }
        if (message.reference !== BigInt(0)) {
            writer.uint32(16).uint64(message.reference);
        }
        if (message.contractor !== "") {
            writer.uint32(26).string(message.contractor);
        }
        if (message.amount !== "") {
            writer.uint32(34).string(message.amount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseLockReleased();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.module = reader.string();
                    break;
                case 2:
                    message.reference = reader.uint64();
                    break;
                case 3:
                    message.contractor = reader.string();
                    break;
                case 4:
                    message.amount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseLockReleased();
        message.module = object.module ?? "";
        message.reference = object.reference !== undefined && object.reference !== null ? BigInt(object.reference.toString()) : BigInt(0);
        message.contractor = object.contractor ?? "";
        message.amount = object.amount ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseLockReleased();
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.reference !== undefined && object.reference !== null) {
            message.reference = BigInt(object.reference);
        }
        if (object.contractor !== undefined && object.contractor !== null) {
            message.contractor = object.contractor;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = object.amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.module = message.module === "" ? undefined : message.module;
        obj.reference = message.reference !== BigInt(0) ? message.reference?.toString() : undefined;
        obj.contractor = message.contractor === "" ? undefined : message.contractor;
        obj.amount = message.amount === "" ? undefined : message.amount;
        return obj;
    },
    fromProtoMsg(message) {
        return LockReleased.decode(message.value);
    },
    toProto(message) {
        return LockReleased.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.LockReleased",
            value: LockReleased.encode(message).finish()
        };
    }
};
function createBaseLockSlashed() {
    return {
        module: "",
        reference: BigInt(0),
        contractor: "",
        denom: "",
        customer: "",
        toCustomer: "",
        toPot: ""
    };
}
export const LockSlashed = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.module !== "") {
            writer.uint32(10).string(message.module);
        }
        if (message.reference !== BigInt(0)) {
            writer.uint32(16).uint64(message.reference);
        }
        if (message.contractor !== "") {
            writer.uint32(26).string(message.contractor);
        }
        if (message.denom !== "") {
            writer.uint32(34).string(message.denom);
        }
        if (message.customer !== "") {
            writer.uint32(42).string(message.customer);
        }
        if (message.toCustomer !== "") {
            writer.uint32(50).string(message.toCustomer);
        }
        if (message.toPot !== "") {
            writer.uint32(58).string(message.toPot);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseLockSlashed();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.module = reader.string();
                    break;
                case 2:
                    message.reference = reader.uint64();
                    break;
                case 3:
                    message.contractor = reader.string();
                    break;
                case 4:
                    message.denom = reader.string();
                    break;
                case 5:
                    message.customer = reader.string();
                    break;
                case 6:
                    message.toCustomer = reader.string();
                    break;
                case 7:
                    message.toPot = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseLockSlashed();
        message.module = object.module ?? "";
        message.reference = object.reference !== undefined && object.reference !== null ? BigInt(object.reference.toString()) : BigInt(0);
        message.contractor = object.contractor ?? "";
        message.denom = object.denom ?? "";
        message.customer = object.customer ?? "";
        message.toCustomer = object.toCustomer ?? "";
        message.toPot = object.toPot ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseLockSlashed();
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.reference !== undefined && object.reference !== null) {
            message.reference = BigInt(object.reference);
        }
        if (object.contractor !== undefined && object.contractor !== null) {
            message.contractor = object.contractor;
        }
        if (object.denom !== undefined && object.denom !== null) {
            message.denom = object.denom;
        }
        if (object.customer !== undefined && object.customer !== null) {
            message.customer = object.customer;
        }
        if (object.to_customer !== undefined && object.to_customer !== null) {
            message.toCustomer = object.to_customer;
        }
        if (object.to_pot !== undefined && object.to_pot !== null) {
            message.toPot = object.to_pot;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.module = message.module === "" ? undefined : message.module;
        obj.reference = message.reference !== BigInt(0) ? message.reference?.toString() : undefined;
        obj.contractor = message.contractor === "" ? undefined : message.contractor;
        obj.denom = message.denom === "" ? undefined : message.denom;
        obj.customer = message.customer === "" ? undefined : message.customer;
        obj.to_customer = message.toCustomer === "" ? undefined : message.toCustomer;
        obj.to_pot = message.toPot === "" ? undefined : message.toPot;
        return obj;
    },
    fromProtoMsg(message) {
        return LockSlashed.decode(message.value);
    },
    toProto(message) {
        return LockSlashed.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.LockSlashed",
            value: LockSlashed.encode(message).finish()
        };
    }
};
function createBaseHoldPaidIn() {
    return {
        module: "",
        reference: BigInt(0),
        customer: "",
        denom: "",
        amount: ""
    };
}
export const HoldPaidIn = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.module !== "") {
            writer.uint32(10).string(message.module);
        }
        if (message.reference !== BigInt(0)) {
            writer.uint32(16).uint64(message.reference);
        }
        if (message.customer !== "") {
            writer.uint32(26).string(message.customer);
        }
        if (message.denom !== "") {
            writer.uint32(34).string(message.denom);
        }
        if (message.amount !== "") {
            writer.uint32(42).string(message.amount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseHoldPaidIn();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.module = reader.string();
                    break;
                case 2:
                    message.reference = reader.uint64();
                    break;
                case 3:
                    message.customer = reader.string();
                    break;
                case 4:
                    message.denom = reader.string();
                    break;
                case 5:
                    message.amount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseHoldPaidIn();
        message.module = object.module ?? "";
        message.reference = object.reference !== undefined && object.reference !== null ? BigInt(object.reference.toString()) : BigInt(0);
        message.customer = object.customer ?? "";
        message.denom = object.denom ?? "";
        message.amount = object.amount ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseHoldPaidIn();
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.reference !== undefined && object.reference !== null) {
            message.reference = BigInt(object.reference);
        }
        if (object.customer !== undefined && object.customer !== null) {
            message.customer = object.customer;
        }
        if (object.denom !== undefined && object.denom !== null) {
            message.denom = object.denom;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = object.amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.module = message.module === "" ? undefined : message.module;
        obj.reference = message.reference !== BigInt(0) ? message.reference?.toString() : undefined;
        obj.customer = message.customer === "" ? undefined : message.customer;
        obj.denom = message.denom === "" ? undefined : message.denom;
        obj.amount = message.amount === "" ? undefined : message.amount;
        return obj;
    },
    fromProtoMsg(message) {
        return HoldPaidIn.decode(message.value);
    },
    toProto(message) {
        return HoldPaidIn.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.HoldPaidIn",
            value: HoldPaidIn.encode(message).finish()
        };
    }
};
function createBaseHoldMoved() {
    return {
        module: "",
        from: BigInt(0),
        to: BigInt(0),
        denom: "",
        amount: ""
    };
}
export const HoldMoved = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.module !== "") {
            writer.uint32(10).string(message.module);
        }
        if (message.from !== BigInt(0)) {
            writer.uint32(16).uint64(message.from);
        }
        if (message.to !== BigInt(0)) {
            writer.uint32(24).uint64(message.to);
        }
        if (message.denom !== "") {
            writer.uint32(34).string(message.denom);
        }
        if (message.amount !== "") {
            writer.uint32(42).string(message.amount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseHoldMoved();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.module = reader.string();
                    break;
                case 2:
                    message.from = reader.uint64();
                    break;
                case 3:
                    message.to = reader.uint64();
                    break;
                case 4:
                    message.denom = reader.string();
                    break;
                case 5:
                    message.amount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseHoldMoved();
        message.module = object.module ?? "";
        message.from = object.from !== undefined && object.from !== null ? BigInt(object.from.toString()) : BigInt(0);
        message.to = object.to !== undefined && object.to !== null ? BigInt(object.to.toString()) : BigInt(0);
        message.denom = object.denom ?? "";
        message.amount = object.amount ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseHoldMoved();
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.from !== undefined && object.from !== null) {
            message.from = BigInt(object.from);
        }
        if (object.to !== undefined && object.to !== null) {
            message.to = BigInt(object.to);
        }
        if (object.denom !== undefined && object.denom !== null) {
            message.denom = object.denom;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = object.amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.module = message.module === "" ? undefined : message.module;
        obj.from = message.from !== BigInt(0) ? message.from?.toString() : undefined;
        obj.to = message.to !== BigInt(0) ? message.to?.toString() : undefined;
        obj.denom = message.denom === "" ? undefined : message.denom;
        obj.amount = message.amount === "" ? undefined : message.amount;
        return obj;
    },
    fromProtoMsg(message) {
        return HoldMoved.decode(message.value);
    },
    toProto(message) {
        return HoldMoved.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.HoldMoved",
            value: HoldMoved.encode(message).finish()
        };
    }
};
function createBaseCredited() {
    return {
        address: "",
        denom: "",
        amount: "",
        module: "",
        reference: BigInt(0),
        reason: ""
    };
}
export const Credited = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.denom !== "") {
            writer.uint32(18).string(message.denom);
        }
        if (message.amount !== "") {
            writer.uint32(26).string(message.amount);
        }
        if (message.module !== "") {
            writer.uint32(34).string(message.module);
        }
        if (message.reference !== BigInt(0)) {
            writer.uint32(40).uint64(message.reference);
        }
        if (message.reason !== "") {
            writer.uint32(50).string(message.reason);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseCredited();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.denom = reader.string();
                    break;
                case 3:
                    message.amount = reader.string();
                    break;
                case 4:
                    message.module = reader.string();
                    break;
                case 5:
                    message.reference = reader.uint64();
                    break;
                case 6:
                    message.reason = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseCredited();
        message.address = object.address ?? "";
        message.denom = object.denom ?? "";
        message.amount = object.amount ?? "";
        message.module = object.module ?? "";
        message.reference = object.reference !== undefined && object.reference !== null ? BigInt(object.reference.toString()) : BigInt(0);
        message.reason = object.reason ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseCredited();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.denom !== undefined && object.denom !== null) {
            message.denom = object.denom;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = object.amount;
        }
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.reference !== undefined && object.reference !== null) {
            message.reference = BigInt(object.reference);
        }
        if (object.reason !== undefined && object.reason !== null) {
            message.reason = object.reason;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.denom = message.denom === "" ? undefined : message.denom;
        obj.amount = message.amount === "" ? undefined : message.amount;
        obj.module = message.module === "" ? undefined : message.module;
        obj.reference = message.reference !== BigInt(0) ? message.reference?.toString() : undefined;
        obj.reason = message.reason === "" ? undefined : message.reason;
        return obj;
    },
    fromProtoMsg(message) {
        return Credited.decode(message.value);
    },
    toProto(message) {
        return Credited.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.Credited",
            value: Credited.encode(message).finish()
        };
    }
};
function createBaseCreditsClaimed() {
    return {
        address: "",
        denom: "",
        amount: ""
    };
}
export const CreditsClaimed = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.denom !== "") {
            writer.uint32(18).string(message.denom);
        }
        if (message.amount !== "") {
            writer.uint32(26).string(message.amount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseCreditsClaimed();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.denom = reader.string();
                    break;
                case 3:
                    message.amount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseCreditsClaimed();
        message.address = object.address ?? "";
        message.denom = object.denom ?? "";
        message.amount = object.amount ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseCreditsClaimed();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.denom !== undefined && object.denom !== null) {
            message.denom = object.denom;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = object.amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.denom = message.denom === "" ? undefined : message.denom;
        obj.amount = message.amount === "" ? undefined : message.amount;
        return obj;
    },
    fromProtoMsg(message) {
        return CreditsClaimed.decode(message.value);
    },
    toProto(message) {
        return CreditsClaimed.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.CreditsClaimed",
            value: CreditsClaimed.encode(message).finish()
        };
    }
};
function createBaseAccidentRecorded() {
    return {
        address: "",
        accidents: BigInt(0),
        accidentLevelBps: BigInt(0)
    };
}
export const AccidentRecorded = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.accidents !== BigInt(0)) {
            writer.uint32(16).uint64(message.accidents);
        }
        if (message.accidentLevelBps !== BigInt(0)) {
            writer.uint32(24).uint64(message.accidentLevelBps);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseAccidentRecorded();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.accidents = reader.uint64();
                    break;
                case 3:
                    message.accidentLevelBps = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseAccidentRecorded();
        message.address = object.address ?? "";
        message.accidents = object.accidents !== undefined && object.accidents !== null ? BigInt(object.accidents.toString()) : BigInt(0);
        message.accidentLevelBps = object.accidentLevelBps !== undefined && object.accidentLevelBps !== null ? BigInt(object.accidentLevelBps.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseAccidentRecorded();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.accidents !== undefined && object.accidents !== null) {
            message.accidents = BigInt(object.accidents);
        }
        if (object.accident_level_bps !== undefined && object.accident_level_bps !== null) {
            message.accidentLevelBps = BigInt(object.accident_level_bps);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.accidents = message.accidents !== BigInt(0) ? message.accidents?.toString() : undefined;
        obj.accident_level_bps = message.accidentLevelBps !== BigInt(0) ? message.accidentLevelBps?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return AccidentRecorded.decode(message.value);
    },
    toProto(message) {
        return AccidentRecorded.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.AccidentRecorded",
            value: AccidentRecorded.encode(message).finish()
        };
    }
};
function createBaseParamsUpdated() {
    return {
        authority: ""
    };
}
export const ParamsUpdated = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.authority !== "") {
            writer.uint32(10).string(message.authority);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseParamsUpdated();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.authority = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseParamsUpdated();
        message.authority = object.authority ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseParamsUpdated();
        if (object.authority !== undefined && object.authority !== null) {
            message.authority = object.authority;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.authority = message.authority === "" ? undefined : message.authority;
        return obj;
    },
    fromProtoMsg(message) {
        return ParamsUpdated.decode(message.value);
    },
    toProto(message) {
        return ParamsUpdated.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.ParamsUpdated",
            value: ParamsUpdated.encode(message).finish()
        };
    }
};
