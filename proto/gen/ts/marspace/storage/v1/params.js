import { BinaryReader, BinaryWriter } from "../../../binary.js";
function createBaseParams() {
    return {
        paymentDenom: "",
        priceFloorPerGibBlock: "",
        openFeeBps: BigInt(0),
        openFeeAmountMin: "",
        depositPerGib: "",
        receiptValidBlocksMax: BigInt(0),
        periodBlocks: BigInt(0),
        proofWindowBlocks: BigInt(0),
        challengesPerPeriod: BigInt(0),
        missedInARowMax: BigInt(0),
        missedOf32Max: BigInt(0),
        retainBps: BigInt(0),
        commissionBpsMax: BigInt(0),
        termBlocksMax: BigInt(0),
        reportLossSlashBps: BigInt(0),
        reportLossBytesMax: BigInt(0),
        challengeFeeAmount: "",
        challengesPerSenderMax: BigInt(0),
        challengesPerFeeStep: BigInt(0),
        challengePoolBps: BigInt(0),
        hostsDuePerBlockMax: BigInt(0),
        dealsDuePerBlockMax: BigInt(0),
        parityShardsMin: BigInt(0),
        suspendedDealsPerBlockMax: BigInt(0),
        closedKeepBlocks: BigInt(0),
        stateBytePrice: ""
    };
}
export const Params = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.paymentDenom !== "") {
            writer.uint32(10).string(message.paymentDenom);
        }
        if (message.priceFloorPerGibBlock !== "") {
            writer.uint32(18).string(message.priceFloorPerGibBlock);
        }
        if (message.openFeeBps !== BigInt(0)) {
            writer.uint32(24).uint64(message.openFeeBps);
        }
        if (message.openFeeAmountMin !== "") {
            writer.uint32(34).string(message.openFeeAmountMin);
        }
        if (message.depositPerGib !== "") {
            writer.uint32(42).string(message.depositPerGib);
        }
        if (message.receiptValidBlocksMax !== BigInt(0)) {
            writer.uint32(48).uint64(message.receiptValidBlocksMax);
        }
        if (message.periodBlocks !== BigInt(0)) {
            writer.uint32(56).uint64(message.periodBlocks);
        }
        if (message.proofWindowBlocks !== BigInt(0)) {
            writer.uint32(64).uint64(message.proofWindowBlocks);
        }
        if (message.challengesPerPeriod !== BigInt(0)) {
            writer.uint32(72).uint64(message.challengesPerPeriod);
        }
        if (message.missedInARowMax !== BigInt(0)) {
            writer.uint32(80).uint64(message.missedInARowMax);
        }
        if (message.missedOf32Max !== BigInt(0)) {
            writer.uint32(88).uint64(message.missedOf32Max);
        }
        if (message.retainBps !== BigInt(0)) {
            writer.uint32(96).uint64(message.retainBps);
        }
        if (message.commissionBpsMax !== BigInt(0)) {
            writer.uint32(104).uint64(message.commissionBpsMax);
        }
        if (message.termBlocksMax !== BigInt(0)) {
            writer.uint32(112).uint64(message.termBlocksMax);
        }
        if (message.reportLossSlashBps !== BigInt(0)) {
            writer.uint32(120).uint64(message.reportLossSlashBps);
        }
        if (message.reportLossBytesMax !== BigInt(0)) {
            writer.uint32(128).uint64(message.reportLossBytesMax);
        }
        if (message.challengeFeeAmount !== "") {
            writer.uint32(138).string(message.challengeFeeAmount);
        }
        if (message.challengesPerSenderMax !== BigInt(0)) {
            writer.uint32(144).uint64(message.challengesPerSenderMax);
        }
        if (message.challengesPerFeeStep !== BigInt(0)) {
            writer.uint32(152).uint64(message.challengesPerFeeStep);
        }
        if (message.challengePoolBps !== BigInt(0)) {
            writer.uint32(160).uint64(message.challengePoolBps);
        }
        if (message.hostsDuePerBlockMax !== BigInt(0)) {
            writer.uint32(168).uint64(message.hostsDuePerBlockMax);
        }
        if (message.dealsDuePerBlockMax !== BigInt(0)) {
            writer.uint32(176).uint64(message.dealsDuePerBlockMax);
        }
        if (message.parityShardsMin !== BigInt(0)) {
            writer.uint32(184).uint64(message.parityShardsMin);
        }
        if (message.suspendedDealsPerBlockMax !== BigInt(0)) {
            writer.uint32(192).uint64(message.suspendedDealsPerBlockMax);
        }
        if (message.closedKeepBlocks !== BigInt(0)) {
            writer.uint32(200).uint64(message.closedKeepBlocks);
        }
        if (message.stateBytePrice !== "") {
            writer.uint32(210).string(message.stateBytePrice);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseParams();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.paymentDenom = reader.string();
                    break;
                case 2:
                    message.priceFloorPerGibBlock = reader.string();
                    break;
                case 3:
                    message.openFeeBps = reader.uint64();
                    break;
                case 4:
                    message.openFeeAmountMin = reader.string();
                    break;
                case 5:
                    message.depositPerGib = reader.string();
                    break;
                case 6:
                    message.receiptValidBlocksMax = reader.uint64();
                    break;
                case 7:
                    message.periodBlocks = reader.uint64();
                    break;
                case 8:
                    message.proofWindowBlocks = reader.uint64();
                    break;
                case 9:
                    message.challengesPerPeriod = reader.uint64();
                    break;
                case 10:
                    message.missedInARowMax = reader.uint64();
                    break;
                case 11:
                    message.missedOf32Max = reader.uint64();
                    break;
                case 12:
                    message.retainBps = reader.uint64();
                    break;
                case 13:
                    message.commissionBpsMax = reader.uint64();
                    break;
                case 14:
                    message.termBlocksMax = reader.uint64();
                    break;
                case 15:
                    message.reportLossSlashBps = reader.uint64();
                    break;
                case 16:
                    message.reportLossBytesMax = reader.uint64();
                    break;
                case 17:
                    message.challengeFeeAmount = reader.string();
                    break;
                case 18:
                    message.challengesPerSenderMax = reader.uint64();
                    break;
                case 19:
                    message.challengesPerFeeStep = reader.uint64();
                    break;
                case 20:
                    message.challengePoolBps = reader.uint64();
                    break;
                case 21:
                    message.hostsDuePerBlockMax = reader.uint64();
                    break;
                case 22:
                    message.dealsDuePerBlockMax = reader.uint64();
                    break;
                case 23:
                    message.parityShardsMin = reader.uint64();
                    break;
                case 24:
                    message.suspendedDealsPerBlockMax = reader.uint64();
                    break;
                case 25:
                    message.closedKeepBlocks = reader.uint64();
                    break;
                case 26:
                    message.stateBytePrice = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseParams();
        message.paymentDenom = object.paymentDenom ?? "";
        message.priceFloorPerGibBlock = object.priceFloorPerGibBlock ?? "";
        message.openFeeBps = object.openFeeBps !== undefined && object.openFeeBps !== null ? BigInt(object.openFeeBps.toString()) : BigInt(0);
        message.openFeeAmountMin = object.openFeeAmountMin ?? "";
        message.depositPerGib = object.depositPerGib ?? "";
        message.receiptValidBlocksMax = object.receiptValidBlocksMax !== undefined && object.receiptValidBlocksMax !== null ? BigInt(object.receiptValidBlocksMax.toString()) : BigInt(0);
        message.periodBlocks = object.periodBlocks !== undefined && object.periodBlocks !== null ? BigInt(object.periodBlocks.toString()) : BigInt(0);
        message.proofWindowBlocks = object.proofWindowBlocks !== undefined && object.proofWindowBlocks !== null ? BigInt(object.proofWindowBlocks.toString()) : BigInt(0);
        message.challengesPerPeriod = object.challengesPerPeriod !== undefined && object.challengesPerPeriod !== null ? BigInt(object.challengesPerPeriod.toString()) : BigInt(0);
        message.missedInARowMax = object.missedInARowMax !== undefined && object.missedInARowMax !== null ? BigInt(object.missedInARowMax.toString()) : BigInt(0);
        message.missedOf32Max = object.missedOf32Max !== undefined && object.missedOf32Max !== null ? BigInt(object.missedOf32Max.toString()) : BigInt(0);
        message.retainBps = object.retainBps !== undefined && object.retainBps !== null ? BigInt(object.retainBps.toString()) : BigInt(0);
        message.commissionBpsMax = object.commissionBpsMax !== undefined && object.commissionBpsMax !== null ? BigInt(object.commissionBpsMax.toString()) : BigInt(0);
        message.termBlocksMax = object.termBlocksMax !== undefined && object.termBlocksMax !== null ? BigInt(object.termBlocksMax.toString()) : BigInt(0);
        message.reportLossSlashBps = object.reportLossSlashBps !== undefined && object.reportLossSlashBps !== null ? BigInt(object.reportLossSlashBps.toString()) : BigInt(0);
        message.reportLossBytesMax = object.reportLossBytesMax !== undefined && object.reportLossBytesMax !== null ? BigInt(object.reportLossBytesMax.toString()) : BigInt(0);
        message.challengeFeeAmount = object.challengeFeeAmount ?? "";
        message.challengesPerSenderMax = object.challengesPerSenderMax !== undefined && object.challengesPerSenderMax !== null ? BigInt(object.challengesPerSenderMax.toString()) : BigInt(0);
        message.challengesPerFeeStep = object.challengesPerFeeStep !== undefined && object.challengesPerFeeStep !== null ? BigInt(object.challengesPerFeeStep.toString()) : BigInt(0);
        message.challengePoolBps = object.challengePoolBps !== undefined && object.challengePoolBps !== null ? BigInt(object.challengePoolBps.toString()) : BigInt(0);
        message.hostsDuePerBlockMax = object.hostsDuePerBlockMax !== undefined && object.hostsDuePerBlockMax !== null ? BigInt(object.hostsDuePerBlockMax.toString()) : BigInt(0);
        message.dealsDuePerBlockMax = object.dealsDuePerBlockMax !== undefined && object.dealsDuePerBlockMax !== null ? BigInt(object.dealsDuePerBlockMax.toString()) : BigInt(0);
        message.parityShardsMin = object.parityShardsMin !== undefined && object.parityShardsMin !== null ? BigInt(object.parityShardsMin.toString()) : BigInt(0);
        message.suspendedDealsPerBlockMax = object.suspendedDealsPerBlockMax !== undefined && object.suspendedDealsPerBlockMax !== null ? BigInt(object.suspendedDealsPerBlockMax.toString()) : BigInt(0);
        message.closedKeepBlocks = object.closedKeepBlocks !== undefined && object.closedKeepBlocks !== null ? BigInt(object.closedKeepBlocks.toString()) : BigInt(0);
        message.stateBytePrice = object.stateBytePrice ?? "";
        return message;
    }
};
