import { Params } from "./params.js";
import { SignedOffer } from "./state.js";
import { Coin } from "../../../cosmos/base/v1beta1/coin.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { bytesFromBase64, base64FromBytes } from "../../../helpers.js";
function createBaseSlotOffer() {
    return {
        offer: SignedOffer.fromPartial({}),
        checksum: new Uint8Array()
    };
}
export const SlotOffer = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.offer !== undefined) {
            SignedOffer.encode(message.offer, writer.uint32(10).fork()).ldelim();
        }
        if (message.checksum.length !== 0) {
            writer.uint32(18).bytes(message.checksum);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseSlotOffer();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.offer = SignedOffer.decode(reader, reader.uint32());
                    break;
                case 2:
                    message.checksum = reader.bytes();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseSlotOffer();
        message.offer = object.offer !== undefined && object.offer !== null ? SignedOffer.fromPartial(object.offer) : undefined;
        message.checksum = object.checksum ?? new Uint8Array();
        return message;
    },
    fromAmino(object) {
        const message = createBaseSlotOffer();
        if (object.offer !== undefined && object.offer !== null) {
            message.offer = SignedOffer.fromAmino(object.offer);
        }
        if (object.checksum !== undefined && object.checksum !== null) {
            message.checksum = bytesFromBase64(object.checksum);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.offer = message.offer ? SignedOffer.toAmino(message.offer) : SignedOffer.toAmino(SignedOffer.fromPartial({}));
        obj.checksum = message.checksum ? base64FromBytes(message.checksum) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return SlotOffer.decode(message.value);
    },
    toProto(message) {
        return SlotOffer.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.SlotOffer",
            value: SlotOffer.encode(message).finish()
        };
    }
};
function createBaseItemResult() {
    return {
        dealId: BigInt(0),
        codespace: "",
        code: 0,
        message: ""
    };
}
export const ItemResult = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.codespace !== "") {
            writer.uint32(18).string(message.codespace);
        }
        if (message.code !== 0) {
            writer.uint32(24).uint32(message.code);
        }
        if (message.message !== "") {
            writer.uint32(34).string(message.message);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseItemResult();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.dealId = reader.uint64();
                    break;
                case 2:
                    message.codespace = reader.string();
                    break;
                case 3:
                    message.code = reader.uint32();
                    break;
                case 4:
                    message.message = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseItemResult();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.codespace = object.codespace ?? "";
        message.code = object.code ?? 0;
        message.message = object.message ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseItemResult();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.codespace !== undefined && object.codespace !== null) {
            message.codespace = object.codespace;
        }
        if (object.code !== undefined && object.code !== null) {
            message.code = object.code;
        }
        if (object.message !== undefined && object.message !== null) {
            message.message = object.message;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.codespace = message.codespace === "" ? undefined : message.codespace;
        obj.code = message.code === 0 ? undefined : message.code;
        obj.message = message.message === "" ? undefined : message.message;
        return obj;
    },
    fromProtoMsg(message) {
        return ItemResult.decode(message.value);
    },
    toProto(message) {
        return ItemResult.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.ItemResult",
            value: ItemResult.encode(message).finish()
        };
    }
};
function createBaseMsgOpenArchive() {
    return {
        sender: "",
        dataShards: 0,
        parityShards: 0,
        contentBytes: BigInt(0),
        termBlocks: BigInt(0),
        slots: [],
        contentChecksum: new Uint8Array()
    };
}
export const MsgOpenArchive = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.sender !== "") {
            writer.uint32(10).string(message.sender);
        }
        if (message.dataShards !== 0) {
            writer.uint32(16).uint32(message.dataShards);
        }
        if (message.parityShards !== 0) {
            writer.uint32(24).uint32(message.parityShards);
        }
        if (message.contentBytes !== BigInt(0)) {
            writer.uint32(32).uint64(message.contentBytes);
        }
        if (message.termBlocks !== BigInt(0)) {
            writer.uint32(40).uint64(message.termBlocks);
        }
        for (const v of message.slots) {
            SlotOffer.encode(v, writer.uint32(50).fork()).ldelim();
        }
        if (message.contentChecksum.length !== 0) {
            writer.uint32(58).bytes(message.contentChecksum);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgOpenArchive();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.sender = reader.string();
                    break;
                case 2:
                    message.dataShards = reader.uint32();
                    break;
                case 3:
                    message.parityShards = reader.uint32();
                    break;
                case 4:
                    message.contentBytes = reader.uint64();
                    break;
                case 5:
                    message.termBlocks = reader.uint64();
                    break;
                case 6:
                    message.slots.push(SlotOffer.decode(reader, reader.uint32()));
                    break;
                case 7:
                    message.contentChecksum = reader.bytes();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgOpenArchive();
        message.sender = object.sender ?? "";
        message.dataShards = object.dataShards ?? 0;
        message.parityShards = object.parityShards ?? 0;
        message.contentBytes = object.contentBytes !== undefined && object.contentBytes !== null ? BigInt(object.contentBytes.toString()) : BigInt(0);
        message.termBlocks = object.termBlocks !== undefined && object.termBlocks !== null ? BigInt(object.termBlocks.toString()) : BigInt(0);
        message.slots = object.slots?.map(e => SlotOffer.fromPartial(e)) || [];
        message.contentChecksum = object.contentChecksum ?? new Uint8Array();
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgOpenArchive();
        if (object.sender !== undefined && object.sender !== null) {
            message.sender = object.sender;
        }
        if (object.data_shards !== undefined && object.data_shards !== null) {
            message.dataShards = object.data_shards;
        }
        if (object.parity_shards !== undefined && object.parity_shards !== null) {
            message.parityShards = object.parity_shards;
        }
        if (object.content_bytes !== undefined && object.content_bytes !== null) {
            message.contentBytes = BigInt(object.content_bytes);
        }
        if (object.term_blocks !== undefined && object.term_blocks !== null) {
            message.termBlocks = BigInt(object.term_blocks);
        }
        message.slots = object.slots?.map(e => SlotOffer.fromAmino(e)) || [];
        if (object.content_checksum !== undefined && object.content_checksum !== null) {
            message.contentChecksum = bytesFromBase64(object.content_checksum);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.sender = message.sender === "" ? undefined : message.sender;
        obj.data_shards = message.dataShards === 0 ? undefined : message.dataShards;
        obj.parity_shards = message.parityShards === 0 ? undefined : message.parityShards;
        obj.content_bytes = message.contentBytes !== BigInt(0) ? message.contentBytes?.toString() : undefined;
        obj.term_blocks = message.termBlocks !== BigInt(0) ? message.termBlocks?.toString() : undefined;
        if (message.slots) {
            obj.slots = message.slots.map(e => e ? SlotOffer.toAmino(e) : undefined);
        }
        else {
            obj.slots = message.slots;
        }
        obj.content_checksum = message.contentChecksum ? base64FromBytes(message.contentChecksum) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgOpenArchive.decode(message.value);
    },
    toProto(message) {
        return MsgOpenArchive.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgOpenArchive",
            value: MsgOpenArchive.encode(message).finish()
        };
    }
};
function createBaseMsgOpenArchiveResponse() {
    return {
        archiveId: BigInt(0),
        dealIds: [],
        paid: Coin.fromPartial({})
    };
}
export const MsgOpenArchiveResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(8).uint64(message.archiveId);
        }
        if (message.dealIds.length !== 0) {
            writer.uint32(18).fork();
            for (const v of message.dealIds) {
                writer.uint64(v);
            }
            writer.ldelim();
        }
        if (message.paid !== undefined) {
            Coin.encode(message.paid, writer.uint32(26).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgOpenArchiveResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.archiveId = reader.uint64();
                    break;
                case 2:
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
                case 3:
                    message.paid = Coin.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgOpenArchiveResponse();
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.dealIds = object.dealIds?.map(e => BigInt(e.toString())) || [];
        message.paid = object.paid !== undefined && object.paid !== null ? Coin.fromPartial(object.paid) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgOpenArchiveResponse();
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        message.dealIds = object.deal_ids?.map(e => BigInt(e)) || [];
        if (object.paid !== undefined && object.paid !== null) {
            message.paid = Coin.fromAmino(object.paid);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        if (message.dealIds) {
            obj.deal_ids = message.dealIds.map(e => e.toString());
        }
        else {
            obj.deal_ids = message.dealIds;
        }
        obj.paid = message.paid ? Coin.toAmino(message.paid) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgOpenArchiveResponse.decode(message.value);
    },
    toProto(message) {
        return MsgOpenArchiveResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgOpenArchiveResponse",
            value: MsgOpenArchiveResponse.encode(message).finish()
        };
    }
};
function createBaseConfirmation() {
    return {
        dealId: BigInt(0),
        shardBytes: BigInt(0),
        checksum: new Uint8Array()
    };
}
export const Confirmation = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.shardBytes !== BigInt(0)) {
            writer.uint32(16).uint64(message.shardBytes);
        }
        if (message.checksum.length !== 0) {
            writer.uint32(26).bytes(message.checksum);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseConfirmation();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.dealId = reader.uint64();
                    break;
                case 2:
                    message.shardBytes = reader.uint64();
                    break;
                case 3:
                    message.checksum = reader.bytes();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseConfirmation();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.shardBytes = object.shardBytes !== undefined && object.shardBytes !== null ? BigInt(object.shardBytes.toString()) : BigInt(0);
        message.checksum = object.checksum ?? new Uint8Array();
        return message;
    },
    fromAmino(object) {
        const message = createBaseConfirmation();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.shard_bytes !== undefined && object.shard_bytes !== null) {
            message.shardBytes = BigInt(object.shard_bytes);
        }
        if (object.checksum !== undefined && object.checksum !== null) {
            message.checksum = bytesFromBase64(object.checksum);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.shard_bytes = message.shardBytes !== BigInt(0) ? message.shardBytes?.toString() : undefined;
        obj.checksum = message.checksum ? base64FromBytes(message.checksum) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Confirmation.decode(message.value);
    },
    toProto(message) {
        return Confirmation.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.Confirmation",
            value: Confirmation.encode(message).finish()
        };
    }
};
function createBaseMsgConfirmDeals() {
    return {
        host: "",
        confirmations: []
    };
}
export const MsgConfirmDeals = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        for (const v of message.confirmations) {
            Confirmation.encode(v, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgConfirmDeals();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.confirmations.push(Confirmation.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgConfirmDeals();
        message.host = object.host ?? "";
        message.confirmations = object.confirmations?.map(e => Confirmation.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgConfirmDeals();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        message.confirmations = object.confirmations?.map(e => Confirmation.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        if (message.confirmations) {
            obj.confirmations = message.confirmations.map(e => e ? Confirmation.toAmino(e) : undefined);
        }
        else {
            obj.confirmations = message.confirmations;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgConfirmDeals.decode(message.value);
    },
    toProto(message) {
        return MsgConfirmDeals.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgConfirmDeals",
            value: MsgConfirmDeals.encode(message).finish()
        };
    }
};
function createBaseMsgConfirmDealsResponse() {
    return {
        results: []
    };
}
export const MsgConfirmDealsResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.results) {
            ItemResult.encode(v, writer.uint32(10).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgConfirmDealsResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.results.push(ItemResult.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgConfirmDealsResponse();
        message.results = object.results?.map(e => ItemResult.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgConfirmDealsResponse();
        message.results = object.results?.map(e => ItemResult.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        if (message.results) {
            obj.results = message.results.map(e => e ? ItemResult.toAmino(e) : undefined);
        }
        else {
            obj.results = message.results;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgConfirmDealsResponse.decode(message.value);
    },
    toProto(message) {
        return MsgConfirmDealsResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgConfirmDealsResponse",
            value: MsgConfirmDealsResponse.encode(message).finish()
        };
    }
};
function createBaseSlotReplacement() {
    return {
        slotIndex: 0,
        offer: SignedOffer.fromPartial({})
    };
}
export const SlotReplacement = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.slotIndex !== 0) {
            writer.uint32(8).uint32(message.slotIndex);
        }
        if (message.offer !== undefined) {
            SignedOffer.encode(message.offer, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseSlotReplacement();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.slotIndex = reader.uint32();
                    break;
                case 2:
                    message.offer = SignedOffer.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseSlotReplacement();
        message.slotIndex = object.slotIndex ?? 0;
        message.offer = object.offer !== undefined && object.offer !== null ? SignedOffer.fromPartial(object.offer) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseSlotReplacement();
        if (object.slot_index !== undefined && object.slot_index !== null) {
            message.slotIndex = object.slot_index;
        }
        if (object.offer !== undefined && object.offer !== null) {
            message.offer = SignedOffer.fromAmino(object.offer);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.slot_index = message.slotIndex === 0 ? undefined : message.slotIndex;
        obj.offer = message.offer ? SignedOffer.toAmino(message.offer) : SignedOffer.toAmino(SignedOffer.fromPartial({}));
        return obj;
    },
    fromProtoMsg(message) {
        return SlotReplacement.decode(message.value);
    },
    toProto(message) {
        return SlotReplacement.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.SlotReplacement",
            value: SlotReplacement.encode(message).finish()
        };
    }
};
function createBaseMsgReplaceDeals() {
    return {
        sender: "",
        archiveId: BigInt(0),
        replacements: []
    };
}
export const MsgReplaceDeals = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.sender !== "") {
            writer.uint32(10).string(message.sender);
        }
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(16).uint64(message.archiveId);
        }
        for (const v of message.replacements) {
            SlotReplacement.encode(v, writer.uint32(26).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgReplaceDeals();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.sender = reader.string();
                    break;
                case 2:
                    message.archiveId = reader.uint64();
                    break;
                case 3:
                    message.replacements.push(SlotReplacement.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgReplaceDeals();
        message.sender = object.sender ?? "";
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.replacements = object.replacements?.map(e => SlotReplacement.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgReplaceDeals();
        if (object.sender !== undefined && object.sender !== null) {
            message.sender = object.sender;
        }
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        message.replacements = object.replacements?.map(e => SlotReplacement.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.sender = message.sender === "" ? undefined : message.sender;
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        if (message.replacements) {
            obj.replacements = message.replacements.map(e => e ? SlotReplacement.toAmino(e) : undefined);
        }
        else {
            obj.replacements = message.replacements;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgReplaceDeals.decode(message.value);
    },
    toProto(message) {
        return MsgReplaceDeals.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgReplaceDeals",
            value: MsgReplaceDeals.encode(message).finish()
        };
    }
};
function createBaseMsgReplaceDealsResponse() {
    return {
        dealIds: [],
        paid: Coin.fromPartial({})
    };
}
export const MsgReplaceDealsResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealIds.length !== 0) {
            writer.uint32(10).fork();
            for (const v of message.dealIds) {
                writer.uint64(v);
            }
            writer.ldelim();
        }
        if (message.paid !== undefined) {
            Coin.encode(message.paid, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgReplaceDealsResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
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
                case 2:
                    message.paid = Coin.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgReplaceDealsResponse();
        message.dealIds = object.dealIds?.map(e => BigInt(e.toString())) || [];
        message.paid = object.paid !== undefined && object.paid !== null ? Coin.fromPartial(object.paid) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgReplaceDealsResponse();
        message.dealIds = object.deal_ids?.map(e => BigInt(e)) || [];
        if (object.paid !== undefined && object.paid !== null) {
            message.paid = Coin.fromAmino(object.paid);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        if (message.dealIds) {
            obj.deal_ids = message.dealIds.map(e => e.toString());
        }
        else {
            obj.deal_ids = message.dealIds;
        }
        obj.paid = message.paid ? Coin.toAmino(message.paid) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgReplaceDealsResponse.decode(message.value);
    },
    toProto(message) {
        return MsgReplaceDealsResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgReplaceDealsResponse",
            value: MsgReplaceDealsResponse.encode(message).finish()
        };
    }
};
function createBaseMsgProveStorage() {
    return {
        host: "",
        period: BigInt(0),
        proofs: []
    };
}
export const MsgProveStorage = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.period !== BigInt(0)) {
            writer.uint32(16).uint64(message.period);
        }
        for (const v of message.proofs) {
            writer.uint32(26).bytes(v);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgProveStorage();
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
                    message.proofs.push(reader.bytes());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgProveStorage();
        message.host = object.host ?? "";
        message.period = object.period !== undefined && object.period !== null ? BigInt(object.period.toString()) : BigInt(0);
        message.proofs = object.proofs?.map(e => e) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgProveStorage();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.period !== undefined && object.period !== null) {
            message.period = BigInt(object.period);
        }
        message.proofs = object.proofs?.map(e => bytesFromBase64(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.period = message.period !== BigInt(0) ? message.period?.toString() : undefined;
        if (message.proofs) {
            obj.proofs = message.proofs.map(e => base64FromBytes(e));
        }
        else {
            obj.proofs = message.proofs;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgProveStorage.decode(message.value);
    },
    toProto(message) {
        return MsgProveStorage.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgProveStorage",
            value: MsgProveStorage.encode(message).finish()
        };
    }
};
function createBaseMsgProveStorageResponse() {
    return {};
}
export const MsgProveStorageResponse = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgProveStorageResponse();
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
        const message = createBaseMsgProveStorageResponse();
        return message;
    },
    fromAmino(_) {
        const message = createBaseMsgProveStorageResponse();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return MsgProveStorageResponse.decode(message.value);
    },
    toProto(message) {
        return MsgProveStorageResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgProveStorageResponse",
            value: MsgProveStorageResponse.encode(message).finish()
        };
    }
};
function createBaseMissedAnswer() {
    return {
        challengeIndex: 0,
        proof: new Uint8Array()
    };
}
export const MissedAnswer = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.challengeIndex !== 0) {
            writer.uint32(8).uint32(message.challengeIndex);
        }
        if (message.proof.length !== 0) {
            writer.uint32(18).bytes(message.proof);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMissedAnswer();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.challengeIndex = reader.uint32();
                    break;
                case 2:
                    message.proof = reader.bytes();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMissedAnswer();
        message.challengeIndex = object.challengeIndex ?? 0;
        message.proof = object.proof ?? new Uint8Array();
        return message;
    },
    fromAmino(object) {
        const message = createBaseMissedAnswer();
        if (object.challenge_index !== undefined && object.challenge_index !== null) {
            message.challengeIndex = object.challenge_index;
        }
        if (object.proof !== undefined && object.proof !== null) {
            message.proof = bytesFromBase64(object.proof);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.challenge_index = message.challengeIndex === 0 ? undefined : message.challengeIndex;
        obj.proof = message.proof ? base64FromBytes(message.proof) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MissedAnswer.decode(message.value);
    },
    toProto(message) {
        return MissedAnswer.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MissedAnswer",
            value: MissedAnswer.encode(message).finish()
        };
    }
};
function createBaseMsgAnswerMissed() {
    return {
        host: "",
        period: BigInt(0),
        answers: []
    };
}
export const MsgAnswerMissed = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.period !== BigInt(0)) {
            writer.uint32(16).uint64(message.period);
        }
        for (const v of message.answers) {
            MissedAnswer.encode(v, writer.uint32(26).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgAnswerMissed();
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
                    message.answers.push(MissedAnswer.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgAnswerMissed();
        message.host = object.host ?? "";
        message.period = object.period !== undefined && object.period !== null ? BigInt(object.period.toString()) : BigInt(0);
        message.answers = object.answers?.map(e => MissedAnswer.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgAnswerMissed();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.period !== undefined && object.period !== null) {
            message.period = BigInt(object.period);
        }
        message.answers = object.answers?.map(e => MissedAnswer.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.period = message.period !== BigInt(0) ? message.period?.toString() : undefined;
        if (message.answers) {
            obj.answers = message.answers.map(e => e ? MissedAnswer.toAmino(e) : undefined);
        }
        else {
            obj.answers = message.answers;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgAnswerMissed.decode(message.value);
    },
    toProto(message) {
        return MsgAnswerMissed.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgAnswerMissed",
            value: MsgAnswerMissed.encode(message).finish()
        };
    }
};
function createBaseMsgAnswerMissedResponse() {
    return {
        results: []
    };
}
export const MsgAnswerMissedResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.results) {
            ItemResult.encode(v, writer.uint32(10).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgAnswerMissedResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.results.push(ItemResult.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgAnswerMissedResponse();
        message.results = object.results?.map(e => ItemResult.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgAnswerMissedResponse();
        message.results = object.results?.map(e => ItemResult.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        if (message.results) {
            obj.results = message.results.map(e => e ? ItemResult.toAmino(e) : undefined);
        }
        else {
            obj.results = message.results;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgAnswerMissedResponse.decode(message.value);
    },
    toProto(message) {
        return MsgAnswerMissedResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgAnswerMissedResponse",
            value: MsgAnswerMissedResponse.encode(message).finish()
        };
    }
};
function createBaseMsgReportLoss() {
    return {
        host: "",
        dealIds: []
    };
}
export const MsgReportLoss = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.dealIds.length !== 0) {
            writer.uint32(18).fork();
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
        const message = createBaseMsgReportLoss();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
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
        const message = createBaseMsgReportLoss();
        message.host = object.host ?? "";
        message.dealIds = object.dealIds?.map(e => BigInt(e.toString())) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgReportLoss();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        message.dealIds = object.deal_ids?.map(e => BigInt(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        if (message.dealIds) {
            obj.deal_ids = message.dealIds.map(e => e.toString());
        }
        else {
            obj.deal_ids = message.dealIds;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgReportLoss.decode(message.value);
    },
    toProto(message) {
        return MsgReportLoss.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgReportLoss",
            value: MsgReportLoss.encode(message).finish()
        };
    }
};
function createBaseMsgReportLossResponse() {
    return {
        results: []
    };
}
export const MsgReportLossResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.results) {
            ItemResult.encode(v, writer.uint32(10).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgReportLossResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.results.push(ItemResult.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgReportLossResponse();
        message.results = object.results?.map(e => ItemResult.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgReportLossResponse();
        message.results = object.results?.map(e => ItemResult.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        if (message.results) {
            obj.results = message.results.map(e => e ? ItemResult.toAmino(e) : undefined);
        }
        else {
            obj.results = message.results;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgReportLossResponse.decode(message.value);
    },
    toProto(message) {
        return MsgReportLossResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgReportLossResponse",
            value: MsgReportLossResponse.encode(message).finish()
        };
    }
};
function createBaseMsgChallengeDeal() {
    return {
        challenger: "",
        dealId: BigInt(0)
    };
}
export const MsgChallengeDeal = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.challenger !== "") {
            writer.uint32(10).string(message.challenger);
        }
        if (message.dealId !== BigInt(0)) {
            writer.uint32(16).uint64(message.dealId);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgChallengeDeal();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.challenger = reader.string();
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
        const message = createBaseMsgChallengeDeal();
        message.challenger = object.challenger ?? "";
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgChallengeDeal();
        if (object.challenger !== undefined && object.challenger !== null) {
            message.challenger = object.challenger;
        }
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.challenger = message.challenger === "" ? undefined : message.challenger;
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgChallengeDeal.decode(message.value);
    },
    toProto(message) {
        return MsgChallengeDeal.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgChallengeDeal",
            value: MsgChallengeDeal.encode(message).finish()
        };
    }
};
function createBaseMsgChallengeDealResponse() {
    return {
        challengeId: BigInt(0)
    };
}
export const MsgChallengeDealResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.challengeId !== BigInt(0)) {
            writer.uint32(8).uint64(message.challengeId);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgChallengeDealResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.challengeId = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgChallengeDealResponse();
        message.challengeId = object.challengeId !== undefined && object.challengeId !== null ? BigInt(object.challengeId.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgChallengeDealResponse();
        if (object.challenge_id !== undefined && object.challenge_id !== null) {
            message.challengeId = BigInt(object.challenge_id);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.challenge_id = message.challengeId !== BigInt(0) ? message.challengeId?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgChallengeDealResponse.decode(message.value);
    },
    toProto(message) {
        return MsgChallengeDealResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgChallengeDealResponse",
            value: MsgChallengeDealResponse.encode(message).finish()
        };
    }
};
function createBaseMsgAnswerChallenge() {
    return {
        host: "",
        challengeId: BigInt(0),
        proof: new Uint8Array()
    };
}
export const MsgAnswerChallenge = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.challengeId !== BigInt(0)) {
            writer.uint32(16).uint64(message.challengeId);
        }
        if (message.proof.length !== 0) {
            writer.uint32(26).bytes(message.proof);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgAnswerChallenge();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.challengeId = reader.uint64();
                    break;
                case 3:
                    message.proof = reader.bytes();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgAnswerChallenge();
        message.host = object.host ?? "";
        message.challengeId = object.challengeId !== undefined && object.challengeId !== null ? BigInt(object.challengeId.toString()) : BigInt(0);
        message.proof = object.proof ?? new Uint8Array();
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgAnswerChallenge();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.challenge_id !== undefined && object.challenge_id !== null) {
            message.challengeId = BigInt(object.challenge_id);
        }
        if (object.proof !== undefined && object.proof !== null) {
            message.proof = bytesFromBase64(object.proof);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.challenge_id = message.challengeId !== BigInt(0) ? message.challengeId?.toString() : undefined;
        obj.proof = message.proof ? base64FromBytes(message.proof) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgAnswerChallenge.decode(message.value);
    },
    toProto(message) {
        return MsgAnswerChallenge.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgAnswerChallenge",
            value: MsgAnswerChallenge.encode(message).finish()
        };
    }
};
function createBaseMsgAnswerChallengeResponse() {
    return {};
}
export const MsgAnswerChallengeResponse = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgAnswerChallengeResponse();
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
        const message = createBaseMsgAnswerChallengeResponse();
        return message;
    },
    fromAmino(_) {
        const message = createBaseMsgAnswerChallengeResponse();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return MsgAnswerChallengeResponse.decode(message.value);
    },
    toProto(message) {
        return MsgAnswerChallengeResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgAnswerChallengeResponse",
            value: MsgAnswerChallengeResponse.encode(message).finish()
        };
    }
};
function createBaseMsgRenewArchive() {
    return {
        sender: "",
        archiveId: BigInt(0),
        termBlocks: BigInt(0),
        renewals: []
    };
}
export const MsgRenewArchive = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.sender !== "") {
            writer.uint32(10).string(message.sender);
        }
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(16).uint64(message.archiveId);
        }
        if (message.termBlocks !== BigInt(0)) {
            writer.uint32(24).uint64(message.termBlocks);
        }
        for (const v of message.renewals) {
            SlotReplacement.encode(v, writer.uint32(34).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgRenewArchive();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.sender = reader.string();
                    break;
                case 2:
                    message.archiveId = reader.uint64();
                    break;
                case 3:
                    message.termBlocks = reader.uint64();
                    break;
                case 4:
                    message.renewals.push(SlotReplacement.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgRenewArchive();
        message.sender = object.sender ?? "";
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.termBlocks = object.termBlocks !== undefined && object.termBlocks !== null ? BigInt(object.termBlocks.toString()) : BigInt(0);
        message.renewals = object.renewals?.map(e => SlotReplacement.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgRenewArchive();
        if (object.sender !== undefined && object.sender !== null) {
            message.sender = object.sender;
        }
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        if (object.term_blocks !== undefined && object.term_blocks !== null) {
            message.termBlocks = BigInt(object.term_blocks);
        }
        message.renewals = object.renewals?.map(e => SlotReplacement.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.sender = message.sender === "" ? undefined : message.sender;
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        obj.term_blocks = message.termBlocks !== BigInt(0) ? message.termBlocks?.toString() : undefined;
        if (message.renewals) {
            obj.renewals = message.renewals.map(e => e ? SlotReplacement.toAmino(e) : undefined);
        }
        else {
            obj.renewals = message.renewals;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgRenewArchive.decode(message.value);
    },
    toProto(message) {
        return MsgRenewArchive.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgRenewArchive",
            value: MsgRenewArchive.encode(message).finish()
        };
    }
};
function createBaseMsgRenewArchiveResponse() {
    return {
        dealIds: [],
        paid: Coin.fromPartial({})
    };
}
export const MsgRenewArchiveResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealIds.length !== 0) {
            writer.uint32(10).fork();
            for (const v of message.dealIds) {
                writer.uint64(v);
            }
            writer.ldelim();
        }
        if (message.paid !== undefined) {
            Coin.encode(message.paid, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgRenewArchiveResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
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
                case 2:
                    message.paid = Coin.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgRenewArchiveResponse();
        message.dealIds = object.dealIds?.map(e => BigInt(e.toString())) || [];
        message.paid = object.paid !== undefined && object.paid !== null ? Coin.fromPartial(object.paid) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgRenewArchiveResponse();
        message.dealIds = object.deal_ids?.map(e => BigInt(e)) || [];
        if (object.paid !== undefined && object.paid !== null) {
            message.paid = Coin.fromAmino(object.paid);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        if (message.dealIds) {
            obj.deal_ids = message.dealIds.map(e => e.toString());
        }
        else {
            obj.deal_ids = message.dealIds;
        }
        obj.paid = message.paid ? Coin.toAmino(message.paid) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgRenewArchiveResponse.decode(message.value);
    },
    toProto(message) {
        return MsgRenewArchiveResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgRenewArchiveResponse",
            value: MsgRenewArchiveResponse.encode(message).finish()
        };
    }
};
function createBaseMsgEndArchive() {
    return {
        sender: "",
        archiveId: BigInt(0)
    };
}
export const MsgEndArchive = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.sender !== "") {
            writer.uint32(10).string(message.sender);
        }
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(16).uint64(message.archiveId);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgEndArchive();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.sender = reader.string();
                    break;
                case 2:
                    message.archiveId = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgEndArchive();
        message.sender = object.sender ?? "";
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgEndArchive();
        if (object.sender !== undefined && object.sender !== null) {
            message.sender = object.sender;
        }
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.sender = message.sender === "" ? undefined : message.sender;
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgEndArchive.decode(message.value);
    },
    toProto(message) {
        return MsgEndArchive.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgEndArchive",
            value: MsgEndArchive.encode(message).finish()
        };
    }
};
function createBaseMsgEndArchiveResponse() {
    return {
        endsAtHeight: BigInt(0)
    };
}
export const MsgEndArchiveResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.endsAtHeight !== BigInt(0)) {
            writer.uint32(8).uint64(message.endsAtHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgEndArchiveResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
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
        const message = createBaseMsgEndArchiveResponse();
        message.endsAtHeight = object.endsAtHeight !== undefined && object.endsAtHeight !== null ? BigInt(object.endsAtHeight.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgEndArchiveResponse();
        if (object.ends_at_height !== undefined && object.ends_at_height !== null) {
            message.endsAtHeight = BigInt(object.ends_at_height);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.ends_at_height = message.endsAtHeight !== BigInt(0) ? message.endsAtHeight?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgEndArchiveResponse.decode(message.value);
    },
    toProto(message) {
        return MsgEndArchiveResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgEndArchiveResponse",
            value: MsgEndArchiveResponse.encode(message).finish()
        };
    }
};
function createBaseMsgCancelOffers() {
    return {
        host: "",
        belowNonce: BigInt(0)
    };
}
export const MsgCancelOffers = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.belowNonce !== BigInt(0)) {
            writer.uint32(16).uint64(message.belowNonce);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgCancelOffers();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.belowNonce = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgCancelOffers();
        message.host = object.host ?? "";
        message.belowNonce = object.belowNonce !== undefined && object.belowNonce !== null ? BigInt(object.belowNonce.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgCancelOffers();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.below_nonce !== undefined && object.below_nonce !== null) {
            message.belowNonce = BigInt(object.below_nonce);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.below_nonce = message.belowNonce !== BigInt(0) ? message.belowNonce?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgCancelOffers.decode(message.value);
    },
    toProto(message) {
        return MsgCancelOffers.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgCancelOffers",
            value: MsgCancelOffers.encode(message).finish()
        };
    }
};
function createBaseMsgCancelOffersResponse() {
    return {};
}
export const MsgCancelOffersResponse = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgCancelOffersResponse();
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
        const message = createBaseMsgCancelOffersResponse();
        return message;
    },
    fromAmino(_) {
        const message = createBaseMsgCancelOffersResponse();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return MsgCancelOffersResponse.decode(message.value);
    },
    toProto(message) {
        return MsgCancelOffersResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgCancelOffersResponse",
            value: MsgCancelOffersResponse.encode(message).finish()
        };
    }
};
function createBaseMsgSettleDeals() {
    return {
        signer: "",
        dealIds: []
    };
}
export const MsgSettleDeals = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.signer !== "") {
            writer.uint32(10).string(message.signer);
        }
        if (message.dealIds.length !== 0) {
            writer.uint32(18).fork();
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
        const message = createBaseMsgSettleDeals();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.signer = reader.string();
                    break;
                case 2:
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
        const message = createBaseMsgSettleDeals();
        message.signer = object.signer ?? "";
        message.dealIds = object.dealIds?.map(e => BigInt(e.toString())) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgSettleDeals();
        if (object.signer !== undefined && object.signer !== null) {
            message.signer = object.signer;
        }
        message.dealIds = object.deal_ids?.map(e => BigInt(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.signer = message.signer === "" ? undefined : message.signer;
        if (message.dealIds) {
            obj.deal_ids = message.dealIds.map(e => e.toString());
        }
        else {
            obj.deal_ids = message.dealIds;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgSettleDeals.decode(message.value);
    },
    toProto(message) {
        return MsgSettleDeals.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgSettleDeals",
            value: MsgSettleDeals.encode(message).finish()
        };
    }
};
function createBaseMsgSettleDealsResponse() {
    return {
        results: []
    };
}
export const MsgSettleDealsResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.results) {
            ItemResult.encode(v, writer.uint32(10).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgSettleDealsResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.results.push(ItemResult.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgSettleDealsResponse();
        message.results = object.results?.map(e => ItemResult.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgSettleDealsResponse();
        message.results = object.results?.map(e => ItemResult.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        if (message.results) {
            obj.results = message.results.map(e => e ? ItemResult.toAmino(e) : undefined);
        }
        else {
            obj.results = message.results;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return MsgSettleDealsResponse.decode(message.value);
    },
    toProto(message) {
        return MsgSettleDealsResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgSettleDealsResponse",
            value: MsgSettleDealsResponse.encode(message).finish()
        };
    }
};
function createBaseMsgResumeHost() {
    return {
        host: ""
    };
}
export const MsgResumeHost = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgResumeHost();
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
        const message = createBaseMsgResumeHost();
        message.host = object.host ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseMsgResumeHost();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        return obj;
    },
    fromProtoMsg(message) {
        return MsgResumeHost.decode(message.value);
    },
    toProto(message) {
        return MsgResumeHost.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgResumeHost",
            value: MsgResumeHost.encode(message).finish()
        };
    }
};
function createBaseMsgResumeHostResponse() {
    return {};
}
export const MsgResumeHostResponse = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgResumeHostResponse();
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
        const message = createBaseMsgResumeHostResponse();
        return message;
    },
    fromAmino(_) {
        const message = createBaseMsgResumeHostResponse();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return MsgResumeHostResponse.decode(message.value);
    },
    toProto(message) {
        return MsgResumeHostResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.MsgResumeHostResponse",
            value: MsgResumeHostResponse.encode(message).finish()
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
            typeUrl: "/marspace.storage.v1.MsgUpdateParams",
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
            typeUrl: "/marspace.storage.v1.MsgUpdateParamsResponse",
            value: MsgUpdateParamsResponse.encode(message).finish()
        };
    }
};
