import { BinaryReader, BinaryWriter } from "../../../binary.js";
function createBaseArchiveOpened() {
    return {
        archiveId: BigInt(0),
        owner: "",
        contentBytes: BigInt(0),
        dataShards: 0,
        parityShards: 0,
        endsAtHeight: BigInt(0),
        paidAmount: "",
        feeAmount: ""
    };
}
export const ArchiveOpened = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(8).uint64(message.archiveId);
        }
        if (message.owner !== "") {
            writer.uint32(18).string(message.owner);
        }
        if (message.contentBytes !== BigInt(0)) {
            writer.uint32(24).uint64(message.contentBytes);
        }
        if (message.dataShards !== 0) {
            writer.uint32(32).uint32(message.dataShards);
        }
        if (message.parityShards !== 0) {
            writer.uint32(40).uint32(message.parityShards);
        }
        if (message.endsAtHeight !== BigInt(0)) {
            writer.uint32(48).uint64(message.endsAtHeight);
        }
        if (message.paidAmount !== "") {
            writer.uint32(58).string(message.paidAmount);
        }
        if (message.feeAmount !== "") {
            writer.uint32(66).string(message.feeAmount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseArchiveOpened();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.archiveId = reader.uint64();
                    break;
                case 2:
                    message.owner = reader.string();
                    break;
                case 3:
                    message.contentBytes = reader.uint64();
                    break;
                case 4:
                    message.dataShards = reader.uint32();
                    break;
                case 5:
                    message.parityShards = reader.uint32();
                    break;
                case 6:
                    message.endsAtHeight = reader.uint64();
                    break;
                case 7:
                    message.paidAmount = reader.string();
                    break;
                case 8:
                    message.feeAmount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseArchiveOpened();
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.owner = object.owner ?? "";
        message.contentBytes = object.contentBytes !== undefined && object.contentBytes !== null ? BigInt(object.contentBytes.toString()) : BigInt(0);
        message.dataShards = object.dataShards ?? 0;
        message.parityShards = object.parityShards ?? 0;
        message.endsAtHeight = object.endsAtHeight !== undefined && object.endsAtHeight !== null ? BigInt(object.endsAtHeight.toString()) : BigInt(0);
        message.paidAmount = object.paidAmount ?? "";
        message.feeAmount = object.feeAmount ?? "";
        return message;
    }
};
function createBaseArchiveStatusChanged() {
    return {
        archiveId: BigInt(0),
        status: ""
    };
}
export const ArchiveStatusChanged = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(8).uint64(message.archiveId);
        }
        if (message.status !== "") {
            writer.uint32(18).string(message.status);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseArchiveStatusChanged();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.archiveId = reader.uint64();
                    break;
                case 2:
                    message.status = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseArchiveStatusChanged();
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.status = object.status ?? "";
        return message;
    }
};
function createBaseDealOpened() {
    return {
        dealId: BigInt(0),
        archiveId: BigInt(0),
        slotIndex: 0,
        host: "",
        priceAmount: "",
        lockAmount: "",
        activePeriod: BigInt(0),
        startsAtHeight: BigInt(0),
        endsAtHeight: BigInt(0),
        receiptNumber: BigInt(0)
    };
}
export const DealOpened = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(16).uint64(message.archiveId);
        }
        if (message.slotIndex !== 0) {
            writer.uint32(24).uint32(message.slotIndex);
        }
        if (message.host !== "") {
            writer.uint32(34).string(message.host);
        }
        if (message.priceAmount !== "") {
            writer.uint32(42).string(message.priceAmount);
        }
        if (message.lockAmount !== "") {
            writer.uint32(50).string(message.lockAmount);
        }
        if (message.activePeriod !== BigInt(0)) {
            writer.uint32(56).uint64(message.activePeriod);
        }
        if (message.startsAtHeight !== BigInt(0)) {
            writer.uint32(64).uint64(message.startsAtHeight);
        }
        if (message.endsAtHeight !== BigInt(0)) {
            writer.uint32(72).uint64(message.endsAtHeight);
        }
        if (message.receiptNumber !== BigInt(0)) {
            writer.uint32(80).uint64(message.receiptNumber);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDealOpened();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.dealId = reader.uint64();
                    break;
                case 2:
                    message.archiveId = reader.uint64();
                    break;
                case 3:
                    message.slotIndex = reader.uint32();
                    break;
                case 4:
                    message.host = reader.string();
                    break;
                case 5:
                    message.priceAmount = reader.string();
                    break;
                case 6:
                    message.lockAmount = reader.string();
                    break;
                case 7:
                    message.activePeriod = reader.uint64();
                    break;
                case 8:
                    message.startsAtHeight = reader.uint64();
                    break;
                case 9:
                    message.endsAtHeight = reader.uint64();
                    break;
                case 10:
                    message.receiptNumber = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDealOpened();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.slotIndex = object.slotIndex ?? 0;
        message.host = object.host ?? "";
        message.priceAmount = object.priceAmount ?? "";
        message.lockAmount = object.lockAmount ?? "";
        message.activePeriod = object.activePeriod !== undefined && object.activePeriod !== null ? BigInt(object.activePeriod.toString()) : BigInt(0);
        message.startsAtHeight = object.startsAtHeight !== undefined && object.startsAtHeight !== null ? BigInt(object.startsAtHeight.toString()) : BigInt(0);
        message.endsAtHeight = object.endsAtHeight !== undefined && object.endsAtHeight !== null ? BigInt(object.endsAtHeight.toString()) : BigInt(0);
        message.receiptNumber = object.receiptNumber !== undefined && object.receiptNumber !== null ? BigInt(object.receiptNumber.toString()) : BigInt(0);
        return message;
    }
};
function createBaseDealFailed() {
    return {
        dealId: BigInt(0),
        archiveId: BigInt(0),
        host: "",
        reason: ""
    };
}
export const DealFailed = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(16).uint64(message.archiveId);
        }
        if (message.host !== "") {
            writer.uint32(26).string(message.host);
        }
        if (message.reason !== "") {
            writer.uint32(34).string(message.reason);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDealFailed();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.dealId = reader.uint64();
                    break;
                case 2:
                    message.archiveId = reader.uint64();
                    break;
                case 3:
                    message.host = reader.string();
                    break;
                case 4:
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
        const message = createBaseDealFailed();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.host = object.host ?? "";
        message.reason = object.reason ?? "";
        return message;
    }
};
function createBaseDealEnded() {
    return {
        dealId: BigInt(0),
        host: ""
    };
}
export const DealEnded = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.host !== "") {
            writer.uint32(18).string(message.host);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDealEnded();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.dealId = reader.uint64();
                    break;
                case 2:
                    message.host = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDealEnded();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.host = object.host ?? "";
        return message;
    }
};
function createBaseDealRenewed() {
    return {
        dealId: BigInt(0),
        host: "",
        renews: BigInt(0)
    };
}
export const DealRenewed = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.host !== "") {
            writer.uint32(18).string(message.host);
        }
        if (message.renews !== BigInt(0)) {
            writer.uint32(24).uint64(message.renews);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDealRenewed();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.dealId = reader.uint64();
                    break;
                case 2:
                    message.host = reader.string();
                    break;
                case 3:
                    message.renews = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDealRenewed();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.host = object.host ?? "";
        message.renews = object.renews !== undefined && object.renews !== null ? BigInt(object.renews.toString()) : BigInt(0);
        return message;
    }
};
function createBaseArchiveEnding() {
    return {
        archiveId: BigInt(0),
        endsAtHeight: BigInt(0)
    };
}
export const ArchiveEnding = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(8).uint64(message.archiveId);
        }
        if (message.endsAtHeight !== BigInt(0)) {
            writer.uint32(16).uint64(message.endsAtHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseArchiveEnding();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.archiveId = reader.uint64();
                    break;
                case 2:
                    message.endsAtHeight = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseArchiveEnding();
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.endsAtHeight = object.endsAtHeight !== undefined && object.endsAtHeight !== null ? BigInt(object.endsAtHeight.toString()) : BigInt(0);
        return message;
    }
};
function createBaseDealSettled() {
    return {
        dealId: BigInt(0),
        host: "",
        provenBlocks: BigInt(0),
        settledHeight: BigInt(0),
        paidAmount: "",
        commissionAmount: "",
        retainedAmount: ""
    };
}
export const DealSettled = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.host !== "") {
            writer.uint32(18).string(message.host);
        }
        if (message.provenBlocks !== BigInt(0)) {
            writer.uint32(24).uint64(message.provenBlocks);
        }
        if (message.settledHeight !== BigInt(0)) {
            writer.uint32(32).uint64(message.settledHeight);
        }
        if (message.paidAmount !== "") {
            writer.uint32(42).string(message.paidAmount);
        }
        if (message.commissionAmount !== "") {
            writer.uint32(50).string(message.commissionAmount);
        }
        if (message.retainedAmount !== "") {
            writer.uint32(58).string(message.retainedAmount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDealSettled();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.dealId = reader.uint64();
                    break;
                case 2:
                    message.host = reader.string();
                    break;
                case 3:
                    message.provenBlocks = reader.uint64();
                    break;
                case 4:
                    message.settledHeight = reader.uint64();
                    break;
                case 5:
                    message.paidAmount = reader.string();
                    break;
                case 6:
                    message.commissionAmount = reader.string();
                    break;
                case 7:
                    message.retainedAmount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDealSettled();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.host = object.host ?? "";
        message.provenBlocks = object.provenBlocks !== undefined && object.provenBlocks !== null ? BigInt(object.provenBlocks.toString()) : BigInt(0);
        message.settledHeight = object.settledHeight !== undefined && object.settledHeight !== null ? BigInt(object.settledHeight.toString()) : BigInt(0);
        message.paidAmount = object.paidAmount ?? "";
        message.commissionAmount = object.commissionAmount ?? "";
        message.retainedAmount = object.retainedAmount ?? "";
        return message;
    }
};
function createBasePeriodProven() {
    return {
        host: "",
        period: BigInt(0)
    };
}
export const PeriodProven = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.period !== BigInt(0)) {
            writer.uint32(16).uint64(message.period);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBasePeriodProven();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.period = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBasePeriodProven();
        message.host = object.host ?? "";
        message.period = object.period !== undefined && object.period !== null ? BigInt(object.period.toString()) : BigInt(0);
        return message;
    }
};
function createBasePeriodMissed() {
    return {
        host: "",
        period: BigInt(0),
        missedInARow: 0
    };
}
export const PeriodMissed = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.period !== BigInt(0)) {
            writer.uint32(16).uint64(message.period);
        }
        if (message.missedInARow !== 0) {
            writer.uint32(24).uint32(message.missedInARow);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBasePeriodMissed();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.period = reader.uint64();
                    break;
                case 3:
                    message.missedInARow = reader.uint32();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBasePeriodMissed();
        message.host = object.host ?? "";
        message.period = object.period !== undefined && object.period !== null ? BigInt(object.period.toString()) : BigInt(0);
        message.missedInARow = object.missedInARow ?? 0;
        return message;
    }
};
function createBaseDealsQuestioned() {
    return {
        host: "",
        period: BigInt(0),
        untilHeight: BigInt(0),
        dealIds: []
    };
}
export const DealsQuestioned = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.period !== BigInt(0)) {
            writer.uint32(16).uint64(message.period);
        }
        if (message.untilHeight !== BigInt(0)) {
            writer.uint32(24).uint64(message.untilHeight);
        }
        if (message.dealIds.length !== 0) {
            writer.uint32(34).fork();
            for (const v of message.dealIds) {
                writer.uint64(v);
            }
            writer.ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDealsQuestioned();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.period = reader.uint64();
                    break;
                case 3:
                    message.untilHeight = reader.uint64();
                    break;
                case 4:
                    if ((tag & 7) === 2) {
                        const end2 = reader.uint32() + reader.pos;
                        while (reader.pos < end2) {
                            message.dealIds.push(reader.uint64());
                        }
                    }
                    else {
                        message.dealIds.push(reader.uint64());
                    }
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDealsQuestioned();
        message.host = object.host ?? "";
        message.period = object.period !== undefined && object.period !== null ? BigInt(object.period.toString()) : BigInt(0);
        message.untilHeight = object.untilHeight !== undefined && object.untilHeight !== null ? BigInt(object.untilHeight.toString()) : BigInt(0);
        message.dealIds = object.dealIds?.map(e => BigInt(e.toString())) || [];
        return message;
    }
};
function createBaseDealCleared() {
    return {
        dealId: BigInt(0),
        host: "",
        period: BigInt(0)
    };
}
export const DealCleared = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.host !== "") {
            writer.uint32(18).string(message.host);
        }
        if (message.period !== BigInt(0)) {
            writer.uint32(24).uint64(message.period);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDealCleared();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.dealId = reader.uint64();
                    break;
                case 2:
                    message.host = reader.string();
                    break;
                case 3:
                    message.period = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDealCleared();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.host = object.host ?? "";
        message.period = object.period !== undefined && object.period !== null ? BigInt(object.period.toString()) : BigInt(0);
        return message;
    }
};
function createBaseHostSuspended() {
    return {
        host: "",
        suspendedAtHeight: BigInt(0)
    };
}
export const HostSuspended = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.suspendedAtHeight !== BigInt(0)) {
            writer.uint32(16).uint64(message.suspendedAtHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseHostSuspended();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.suspendedAtHeight = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseHostSuspended();
        message.host = object.host ?? "";
        message.suspendedAtHeight = object.suspendedAtHeight !== undefined && object.suspendedAtHeight !== null ? BigInt(object.suspendedAtHeight.toString()) : BigInt(0);
        return message;
    }
};
function createBaseHostResumed() {
    return {
        host: ""
    };
}
export const HostResumed = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseHostResumed();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseHostResumed();
        message.host = object.host ?? "";
        return message;
    }
};
function createBaseDealChallenged() {
    return {
        challengeId: BigInt(0),
        dealId: BigInt(0),
        host: "",
        challenger: "",
        seedHeight: BigInt(0)
    };
}
export const DealChallenged = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.challengeId !== BigInt(0)) {
            writer.uint32(8).uint64(message.challengeId);
        }
        if (message.dealId !== BigInt(0)) {
            writer.uint32(16).uint64(message.dealId);
        }
        if (message.host !== "") {
            writer.uint32(26).string(message.host);
        }
        if (message.challenger !== "") {
            writer.uint32(34).string(message.challenger);
        }
        if (message.seedHeight !== BigInt(0)) {
            writer.uint32(40).uint64(message.seedHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDealChallenged();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.challengeId = reader.uint64();
                    break;
                case 2:
                    message.dealId = reader.uint64();
                    break;
                case 3:
                    message.host = reader.string();
                    break;
                case 4:
                    message.challenger = reader.string();
                    break;
                case 5:
                    message.seedHeight = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDealChallenged();
        message.challengeId = object.challengeId !== undefined && object.challengeId !== null ? BigInt(object.challengeId.toString()) : BigInt(0);
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.host = object.host ?? "";
        message.challenger = object.challenger ?? "";
        message.seedHeight = object.seedHeight !== undefined && object.seedHeight !== null ? BigInt(object.seedHeight.toString()) : BigInt(0);
        return message;
    }
};
function createBaseChallengeAnswered() {
    return {
        challengeId: BigInt(0),
        dealId: BigInt(0)
    };
}
export const ChallengeAnswered = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.challengeId !== BigInt(0)) {
            writer.uint32(8).uint64(message.challengeId);
        }
        if (message.dealId !== BigInt(0)) {
            writer.uint32(16).uint64(message.dealId);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseChallengeAnswered();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.challengeId = reader.uint64();
                    break;
                case 2:
                    message.dealId = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseChallengeAnswered();
        message.challengeId = object.challengeId !== undefined && object.challengeId !== null ? BigInt(object.challengeId.toString()) : BigInt(0);
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        return message;
    }
};
function createBaseChallengeUnanswered() {
    return {
        challengeId: BigInt(0),
        dealId: BigInt(0)
    };
}
export const ChallengeUnanswered = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.challengeId !== BigInt(0)) {
            writer.uint32(8).uint64(message.challengeId);
        }
        if (message.dealId !== BigInt(0)) {
            writer.uint32(16).uint64(message.dealId);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseChallengeUnanswered();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.challengeId = reader.uint64();
                    break;
                case 2:
                    message.dealId = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseChallengeUnanswered();
        message.challengeId = object.challengeId !== undefined && object.challengeId !== null ? BigInt(object.challengeId.toString()) : BigInt(0);
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        return message;
    }
};
function createBaseReceiptsVoided() {
    return {
        host: "",
        belowNumber: BigInt(0)
    };
}
export const ReceiptsVoided = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.belowNumber !== BigInt(0)) {
            writer.uint32(16).uint64(message.belowNumber);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseReceiptsVoided();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.belowNumber = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseReceiptsVoided();
        message.host = object.host ?? "";
        message.belowNumber = object.belowNumber !== undefined && object.belowNumber !== null ? BigInt(object.belowNumber.toString()) : BigInt(0);
        return message;
    }
};
function createBaseArchiveRemoved() {
    return {
        archiveId: BigInt(0),
        owner: ""
    };
}
export const ArchiveRemoved = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(8).uint64(message.archiveId);
        }
        if (message.owner !== "") {
            writer.uint32(18).string(message.owner);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseArchiveRemoved();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.archiveId = reader.uint64();
                    break;
                case 2:
                    message.owner = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseArchiveRemoved();
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.owner = object.owner ?? "";
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
