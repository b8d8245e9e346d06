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
    }
};
function createBaseContractorRemoved() {
    return {
        address: ""
    };
}
export const ContractorRemoved = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseContractorRemoved();
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
        const message = createBaseContractorRemoved();
        message.address = object.address ?? "";
        return message;
    }
};
