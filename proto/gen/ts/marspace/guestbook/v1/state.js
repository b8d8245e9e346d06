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
    }
};
