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
        ratingCompletedFull: BigInt(0)
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
        return message;
    },
    fromAmino(object) {
        const message = createBaseParams();
        if (object.deposit_denom !== undefined && object.deposit_denom !== null) {
            message.depositDenom = object.deposit_denom;
        }
        if (object.register_fee_denom !== undefined && object.register_fee_denom !== null) {
            message.registerFeeDenom = object.register_fee_denom;
        }
        if (object.register_fee_amount !== undefined && object.register_fee_amount !== null) {
            message.registerFeeAmount = object.register_fee_amount;
        }
        if (object.deposit_min_amount !== undefined && object.deposit_min_amount !== null) {
            message.depositMinAmount = object.deposit_min_amount;
        }
        if (object.quit_delay_blocks !== undefined && object.quit_delay_blocks !== null) {
            message.quitDelayBlocks = BigInt(object.quit_delay_blocks);
        }
        if (object.accident_half_life_blocks !== undefined && object.accident_half_life_blocks !== null) {
            message.accidentHalfLifeBlocks = BigInt(object.accident_half_life_blocks);
        }
        if (object.accident_step_bps !== undefined && object.accident_step_bps !== null) {
            message.accidentStepBps = BigInt(object.accident_step_bps);
        }
        if (object.accident_level_bps_max !== undefined && object.accident_level_bps_max !== null) {
            message.accidentLevelBpsMax = BigInt(object.accident_level_bps_max);
        }
        if (object.repair_reward_bps !== undefined && object.repair_reward_bps !== null) {
            message.repairRewardBps = BigInt(object.repair_reward_bps);
        }
        if (object.quits_per_block_max !== undefined && object.quits_per_block_max !== null) {
            message.quitsPerBlockMax = BigInt(object.quits_per_block_max);
        }
        if (object.customer_weight_max !== undefined && object.customer_weight_max !== null) {
            message.customerWeightMax = object.customer_weight_max;
        }
        if (object.rating_unit_amount !== undefined && object.rating_unit_amount !== null) {
            message.ratingUnitAmount = object.rating_unit_amount;
        }
        if (object.rating_age_full_blocks !== undefined && object.rating_age_full_blocks !== null) {
            message.ratingAgeFullBlocks = BigInt(object.rating_age_full_blocks);
        }
        if (object.rating_completed_full !== undefined && object.rating_completed_full !== null) {
            message.ratingCompletedFull = BigInt(object.rating_completed_full);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deposit_denom = message.depositDenom === "" ? undefined : message.depositDenom;
        obj.register_fee_denom = message.registerFeeDenom === "" ? undefined : message.registerFeeDenom;
        obj.register_fee_amount = message.registerFeeAmount === "" ? undefined : message.registerFeeAmount;
        obj.deposit_min_amount = message.depositMinAmount === "" ? undefined : message.depositMinAmount;
        obj.quit_delay_blocks = message.quitDelayBlocks !== BigInt(0) ? message.quitDelayBlocks?.toString() : undefined;
        obj.accident_half_life_blocks = message.accidentHalfLifeBlocks !== BigInt(0) ? message.accidentHalfLifeBlocks?.toString() : undefined;
        obj.accident_step_bps = message.accidentStepBps !== BigInt(0) ? message.accidentStepBps?.toString() : undefined;
        obj.accident_level_bps_max = message.accidentLevelBpsMax !== BigInt(0) ? message.accidentLevelBpsMax?.toString() : undefined;
        obj.repair_reward_bps = message.repairRewardBps !== BigInt(0) ? message.repairRewardBps?.toString() : undefined;
        obj.quits_per_block_max = message.quitsPerBlockMax !== BigInt(0) ? message.quitsPerBlockMax?.toString() : undefined;
        obj.customer_weight_max = message.customerWeightMax === "" ? undefined : message.customerWeightMax;
        obj.rating_unit_amount = message.ratingUnitAmount === "" ? undefined : message.ratingUnitAmount;
        obj.rating_age_full_blocks = message.ratingAgeFullBlocks !== BigInt(0) ? message.ratingAgeFullBlocks?.toString() : undefined;
        obj.rating_completed_full = message.ratingCompletedFull !== BigInt(0) ? message.ratingCompletedFull?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Params.decode(message.value);
    },
    toProto(message) {
        return Params.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.Params",
            value: Params.encode(message).finish()
        };
    }
};
