import { BinaryReader, BinaryWriter } from "../../../binary.js";
function createBaseParams() {
    return {
        depositDenom: "",
        registerFeeDenom: "",
        registerFeeAmount: "",
        depositMinAmount: "",
        quitDelayBlocks: BigInt(0),
        accidentHalfLifeBlocks: BigInt(0),
        accidentStepBps: BigInt(0),
        accidentLevelBpsMax: BigInt(0),
        repairRewardBps: BigInt(0),
        quitsPerBlockMax: BigInt(0),
        customerWeightMax: "",
        ratingUnitAmount: "",
        ratingAgeFullBlocks: BigInt(0),
        ratingCompletedFull: BigInt(0),
        weightKeepBlocks: BigInt(0),
        departedKeepBlocks: BigInt(0)
    };
}
export const Params = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.depositDenom !== "") {
            writer.uint32(10).string(message.depositDenom);
        }
        if (message.registerFeeDenom !== "") {
            writer.uint32(18).string(message.registerFeeDenom);
        }
        if (message.registerFeeAmount !== "") {
            writer.uint32(26).string(message.registerFeeAmount);
        }
        if (message.depositMinAmount !== "") {
            writer.uint32(34).string(message.depositMinAmount);
        }
        if (message.quitDelayBlocks !== BigInt(0)) {
            writer.uint32(40).uint64(message.quitDelayBlocks);
        }
        if (message.accidentHalfLifeBlocks !== BigInt(0)) {
            writer.uint32(48).uint64(message.accidentHalfLifeBlocks);
        }
        if (message.accidentStepBps !== BigInt(0)) {
            writer.uint32(56).uint64(message.accidentStepBps);
        }
        if (message.accidentLevelBpsMax !== BigInt(0)) {
            writer.uint32(64).uint64(message.accidentLevelBpsMax);
        }
        if (message.repairRewardBps !== BigInt(0)) {
            writer.uint32(72).uint64(message.repairRewardBps);
        }
        if (message.quitsPerBlockMax !== BigInt(0)) {
            writer.uint32(80).uint64(message.quitsPerBlockMax);
        }
        if (message.customerWeightMax !== "") {
            writer.uint32(90).string(message.customerWeightMax);
        }
        if (message.ratingUnitAmount !== "") {
            writer.uint32(98).string(message.ratingUnitAmount);
        }
        if (message.ratingAgeFullBlocks !== BigInt(0)) {
            writer.uint32(104).uint64(message.ratingAgeFullBlocks);
        }
        if (message.ratingCompletedFull !== BigInt(0)) {
            writer.uint32(112).uint64(message.ratingCompletedFull);
        }
        if (message.weightKeepBlocks !== BigInt(0)) {
            writer.uint32(120).uint64(message.weightKeepBlocks);
        }
        if (message.departedKeepBlocks !== BigInt(0)) {
            writer.uint32(128).uint64(message.departedKeepBlocks);
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
                    message.depositDenom = reader.string();
                    break;
                case 2:
                    message.registerFeeDenom = reader.string();
                    break;
                case 3:
                    message.registerFeeAmount = reader.string();
                    break;
                case 4:
                    message.depositMinAmount = reader.string();
                    break;
                case 5:
                    message.quitDelayBlocks = reader.uint64();
                    break;
                case 6:
                    message.accidentHalfLifeBlocks = reader.uint64();
                    break;
                case 7:
                    message.accidentStepBps = reader.uint64();
                    break;
                case 8:
                    message.accidentLevelBpsMax = reader.uint64();
                    break;
                case 9:
                    message.repairRewardBps = reader.uint64();
                    break;
                case 10:
                    message.quitsPerBlockMax = reader.uint64();
                    break;
                case 11:
                    message.customerWeightMax = reader.string();
                    break;
                case 12:
                    message.ratingUnitAmount = reader.string();
                    break;
                case 13:
                    message.ratingAgeFullBlocks = reader.uint64();
                    break;
                case 14:
                    message.ratingCompletedFull = reader.uint64();
                    break;
                case 15:
                    message.weightKeepBlocks = reader.uint64();
                    break;
                case 16:
                    message.departedKeepBlocks = reader.uint64();
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
        message.depositDenom = object.depositDenom ?? "";
        message.registerFeeDenom = object.registerFeeDenom ?? "";
        message.registerFeeAmount = object.registerFeeAmount ?? "";
        message.depositMinAmount = object.depositMinAmount ?? "";
        message.quitDelayBlocks = object.quitDelayBlocks !== undefined && object.quitDelayBlocks !== null ? BigInt(object.quitDelayBlocks.toString()) : BigInt(0);
        message.accidentHalfLifeBlocks = object.accidentHalfLifeBlocks !== undefined && object.accidentHalfLifeBlocks !== null ? BigInt(object.accidentHalfLifeBlocks.toString()) : BigInt(0);
        message.accidentStepBps = object.accidentStepBps !== undefined && object.accidentStepBps !== null ? BigInt(object.accidentStepBps.toString()) : BigInt(0);
        message.accidentLevelBpsMax = object.accidentLevelBpsMax !== undefined && object.accidentLevelBpsMax !== null ? BigInt(object.accidentLevelBpsMax.toString()) : BigInt(0);
        message.repairRewardBps = object.repairRewardBps !== undefined && object.repairRewardBps !== null ? BigInt(object.repairRewardBps.toString()) : BigInt(0);
        message.quitsPerBlockMax = object.quitsPerBlockMax !== undefined && object.quitsPerBlockMax !== null ? BigInt(object.quitsPerBlockMax.toString()) : BigInt(0);
        message.customerWeightMax = object.customerWeightMax ?? "";
        message.ratingUnitAmount = object.ratingUnitAmount ?? "";
        message.ratingAgeFullBlocks = object.ratingAgeFullBlocks !== undefined && object.ratingAgeFullBlocks !== null ? BigInt(object.ratingAgeFullBlocks.toString()) : BigInt(0);
        message.ratingCompletedFull = object.ratingCompletedFull !== undefined && object.ratingCompletedFull !== null ? BigInt(object.ratingCompletedFull.toString()) : BigInt(0);
        message.weightKeepBlocks = object.weightKeepBlocks !== undefined && object.weightKeepBlocks !== null ? BigInt(object.weightKeepBlocks.toString()) : BigInt(0);
        message.departedKeepBlocks = object.departedKeepBlocks !== undefined && object.departedKeepBlocks !== null ? BigInt(object.departedKeepBlocks.toString()) : BigInt(0);
        return message;
    }
};
