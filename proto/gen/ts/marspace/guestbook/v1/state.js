import { BinaryReader, BinaryWriter } from "../../../binary.js";
function createBaseParams() {
    return {
        feeDenom: "",
        feeAmount: "",
        lifetimeBlocks: BigInt(0),
        expiriesPerBlockMax: BigInt(0)
    };
}
export const Params = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.feeDenom !== "") {
            writer.uint32(10).string(message.feeDenom);
        }
        if (message.feeAmount !== "") {
            writer.uint32(18).string(message.feeAmount);
        }
        if (message.lifetimeBlocks !== BigInt(0)) {
            writer.uint32(24).uint64(message.lifetimeBlocks);
        }
        if (message.expiriesPerBlockMax !== BigInt(0)) {
            writer.uint32(32).uint64(message.expiriesPerBlockMax);
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
                    message.feeDenom = reader.string();
                    break;
                case 2:
                    message.feeAmount = reader.string();
                    break;
                case 3:
                    message.lifetimeBlocks = reader.uint64();
                    break;
                case 4:
                    message.expiriesPerBlockMax = reader.uint64();
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
        message.feeDenom = object.feeDenom ?? "";
        message.feeAmount = object.feeAmount ?? "";
        message.lifetimeBlocks = object.lifetimeBlocks !== undefined && object.lifetimeBlocks !== null ? BigInt(object.lifetimeBlocks.toString()) : BigInt(0);
        message.expiriesPerBlockMax = object.expiriesPerBlockMax !== undefined && object.expiriesPerBlockMax !== null ? BigInt(object.expiriesPerBlockMax.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseParams();
        if (object.fee_denom !== undefined && object.fee_denom !== null) {
            message.feeDenom = object.fee_denom;
        }
        if (object.fee_amount !== undefined && object.fee_amount !== null) {
            message.feeAmount = object.fee_amount;
        }
        if (object.lifetime_blocks !== undefined && object.lifetime_blocks !== null) {
            message.lifetimeBlocks = BigInt(object.lifetime_blocks);
        }
        if (object.expiries_per_block_max !== undefined && object.expiries_per_block_max !== null) {
            message.expiriesPerBlockMax = BigInt(object.expiries_per_block_max);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.fee_denom = message.feeDenom === "" ? undefined : message.feeDenom;
        obj.fee_amount = message.feeAmount === "" ? undefined : message.feeAmount;
        obj.lifetime_blocks = message.lifetimeBlocks !== BigInt(0) ? message.lifetimeBlocks?.toString() : undefined;
        obj.expiries_per_block_max = message.expiriesPerBlockMax !== BigInt(0) ? message.expiriesPerBlockMax?.toString() : undefined;
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
            typeUrl: "/marspace.guestbook.v1.Params",
            value: Params.encode(message).finish()
        };
    }
};
function createBaseEntry() {
    return {
        id: BigInt(0),
        author: "",
        text: "",
        signedAtHeight: BigInt(0),
        expiresAtHeight: BigInt(0)
    };
}
export const Entry = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.id !== BigInt(0)) {
            writer.uint32(8).uint64(message.id);
        }
        if (message.author !== "") {
            writer.uint32(18).string(message.author);
        }
        if (message.text !== "") {
            writer.uint32(26).string(message.text);
        }
        if (message.signedAtHeight !== BigInt(0)) {
            writer.uint32(32).uint64(message.signedAtHeight);
        }
        if (message.expiresAtHeight !== BigInt(0)) {
            writer.uint32(40).uint64(message.expiresAtHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseEntry();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.id = reader.uint64();
                    break;
                case 2:
                    message.author = reader.string();
                    break;
                case 3:
                    message.text = reader.string();
                    break;
                case 4:
                    message.signedAtHeight = reader.uint64();
                    break;
                case 5:
                    message.expiresAtHeight = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseEntry();
        message.id = object.id !== undefined && object.id !== null ? BigInt(object.id.toString()) : BigInt(0);
        message.author = object.author ?? "";
        message.text = object.text ?? "";
        message.signedAtHeight = object.signedAtHeight !== undefined && object.signedAtHeight !== null ? BigInt(object.signedAtHeight.toString()) : BigInt(0);
        message.expiresAtHeight = object.expiresAtHeight !== undefined && object.expiresAtHeight !== null ? BigInt(object.expiresAtHeight.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseEntry();
        if (object.id !== undefined && object.id !== null) {
            message.id = BigInt(object.id);
        }
        if (object.author !== undefined && object.author !== null) {
            message.author = object.author;
        }
        if (object.text !== undefined && object.text !== null) {
            message.text = object.text;
        }
        if (object.signed_at_height !== undefined && object.signed_at_height !== null) {
            message.signedAtHeight = BigInt(object.signed_at_height);
        }
        if (object.expires_at_height !== undefined && object.expires_at_height !== null) {
            message.expiresAtHeight = BigInt(object.expires_at_height);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.id = message.id !== BigInt(0) ? message.id?.toString() : undefined;
        obj.author = message.author === "" ? undefined : message.author;
        obj.text = message.text === "" ? undefined : message.text;
        obj.signed_at_height = message.signedAtHeight !== BigInt(0) ? message.signedAtHeight?.toString() : undefined;
        obj.expires_at_height = message.expiresAtHeight !== BigInt(0) ? message.expiresAtHeight?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Entry.decode(message.value);
    },
    toProto(message) {
        return Entry.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.guestbook.v1.Entry",
            value: Entry.encode(message).finish()
        };
    }
};
