import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { bytesFromBase64, base64FromBytes } from "../../../helpers.js";
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
    },
    fromAmino(object) {
        const message = createBaseArchiveOpened();
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        if (object.owner !== undefined && object.owner !== null) {
            message.owner = object.owner;
        }
        if (object.content_bytes !== undefined && object.content_bytes !== null) {
            message.contentBytes = BigInt(object.content_bytes);
        }
        if (object.data_shards !== undefined && object.data_shards !== null) {
            message.dataShards = object.data_shards;
        }
        if (object.parity_shards !== undefined && object.parity_shards !== null) {
            message.parityShards = object.parity_shards;
        }
        if (object.ends_at_height !== undefined && object.ends_at_height !== null) {
            message.endsAtHeight = BigInt(object.ends_at_height);
        }
        if (object.paid_amount !== undefined && object.paid_amount !== null) {
            message.paidAmount = object.paid_amount;
        }
        if (object.fee_amount !== undefined && object.fee_amount !== null) {
            message.feeAmount = object.fee_amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        obj.owner = message.owner === "" ? undefined : message.owner;
        obj.content_bytes = message.contentBytes !== BigInt(0) ? message.contentBytes?.toString() : undefined;
        obj.data_shards = message.dataShards === 0 ? undefined : message.dataShards;
        obj.parity_shards = message.parityShards === 0 ? undefined : message.parityShards;
        obj.ends_at_height = message.endsAtHeight !== BigInt(0) ? message.endsAtHeight?.toString() : undefined;
        obj.paid_amount = message.paidAmount === "" ? undefined : message.paidAmount;
        obj.fee_amount = message.feeAmount === "" ? undefined : message.feeAmount;
        return obj;
    },
    fromProtoMsg(message) {
        return ArchiveOpened.decode(message.value);
    },
    toProto(message) {
        return ArchiveOpened.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.ArchiveOpened",
            value: ArchiveOpened.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseArchiveStatusChanged();
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        if (object.status !== undefined && object.status !== null) {
            message.status = object.status;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        obj.status = message.status === "" ? undefined : message.status;
        return obj;
    },
    fromProtoMsg(message) {
        return ArchiveStatusChanged.decode(message.value);
    },
    toProto(message) {
        return ArchiveStatusChanged.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.ArchiveStatusChanged",
            value: ArchiveStatusChanged.encode(message).finish()
        };
    }
};
function createBaseDealOpened() {
    return {
        dealId: BigInt(0),
        archiveId: BigInt(0),
        slotIndex: 0,
        host: "",
        priceAmount: "",
        lockAmount: ""
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
        return message;
    },
    fromAmino(object) {
        const message = createBaseDealOpened();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        if (object.slot_index !== undefined && object.slot_index !== null) {
            message.slotIndex = object.slot_index;
        }
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.price_amount !== undefined && object.price_amount !== null) {
            message.priceAmount = object.price_amount;
        }
        if (object.lock_amount !== undefined && object.lock_amount !== null) {
            message.lockAmount = object.lock_amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        obj.slot_index = message.slotIndex === 0 ? undefined : message.slotIndex;
        obj.host = message.host === "" ? undefined : message.host;
        obj.price_amount = message.priceAmount === "" ? undefined : message.priceAmount;
        obj.lock_amount = message.lockAmount === "" ? undefined : message.lockAmount;
        return obj;
    },
    fromProtoMsg(message) {
        return DealOpened.decode(message.value);
    },
    toProto(message) {
        return DealOpened.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.DealOpened",
            value: DealOpened.encode(message).finish()
        };
    }
};
function createBaseDealConfirmed() {
    return {
        dealId: BigInt(0),
        host: "",
        archiveId: BigInt(0),
        activePeriod: BigInt(0),
        startsAtHeight: BigInt(0)
    };
}
export const DealConfirmed = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.host !== "") {
            writer.uint32(18).string(message.host);
        }
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(24).uint64(message.archiveId);
        }
        if (message.activePeriod !== BigInt(0)) {
            writer.uint32(32).uint64(message.activePeriod);
        }
        if (message.startsAtHeight !== BigInt(0)) {
            writer.uint32(40).uint64(message.startsAtHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDealConfirmed();
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
                    message.archiveId = reader.uint64();
                    break;
                case 4:
                    message.activePeriod = reader.uint64();
                    break;
                case 5:
                    message.startsAtHeight = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDealConfirmed();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.host = object.host ?? "";
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.activePeriod = object.activePeriod !== undefined && object.activePeriod !== null ? BigInt(object.activePeriod.toString()) : BigInt(0);
        message.startsAtHeight = object.startsAtHeight !== undefined && object.startsAtHeight !== null ? BigInt(object.startsAtHeight.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseDealConfirmed();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        if (object.active_period !== undefined && object.active_period !== null) {
            message.activePeriod = BigInt(object.active_period);
        }
        if (object.starts_at_height !== undefined && object.starts_at_height !== null) {
            message.startsAtHeight = BigInt(object.starts_at_height);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.host = message.host === "" ? undefined : message.host;
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        obj.active_period = message.activePeriod !== BigInt(0) ? message.activePeriod?.toString() : undefined;
        obj.starts_at_height = message.startsAtHeight !== BigInt(0) ? message.startsAtHeight?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return DealConfirmed.decode(message.value);
    },
    toProto(message) {
        return DealConfirmed.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.DealConfirmed",
            value: DealConfirmed.encode(message).finish()
        };
    }
};
function createBaseChecksumMismatch() {
    return {
        dealId: BigInt(0),
        host: "",
        wantedChecksum: new Uint8Array(),
        gotChecksum: new Uint8Array(),
        wantedBytes: BigInt(0),
        gotBytes: BigInt(0)
    };
}
export const ChecksumMismatch = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.host !== "") {
            writer.uint32(18).string(message.host);
        }
        if (message.wantedChecksum.length !== 0) {
            writer.uint32(26).bytes(message.wantedChecksum);
        }
        if (message.gotChecksum.length !== 0) {
            writer.uint32(34).bytes(message.gotChecksum);
        }
        if (message.wantedBytes !== BigInt(0)) {
            writer.uint32(40).uint64(message.wantedBytes);
        }
        if (message.gotBytes !== BigInt(0)) {
            writer.uint32(48).uint64(message.gotBytes);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseChecksumMismatch();
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
                    message.wantedChecksum = reader.bytes();
                    break;
                case 4:
                    message.gotChecksum = reader.bytes();
                    break;
                case 5:
                    message.wantedBytes = reader.uint64();
                    break;
                case 6:
                    message.gotBytes = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseChecksumMismatch();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.host = object.host ?? "";
        message.wantedChecksum = object.wantedChecksum ?? new Uint8Array();
        message.gotChecksum = object.gotChecksum ?? new Uint8Array();
        message.wantedBytes = object.wantedBytes !== undefined && object.wantedBytes !== null ? BigInt(object.wantedBytes.toString()) : BigInt(0);
        message.gotBytes = object.gotBytes !== undefined && object.gotBytes !== null ? BigInt(object.gotBytes.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseChecksumMismatch();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.wanted_checksum !== undefined && object.wanted_checksum !== null) {
            message.wantedChecksum = bytesFromBase64(object.wanted_checksum);
        }
        if (object.got_checksum !== undefined && object.got_checksum !== null) {
            message.gotChecksum = bytesFromBase64(object.got_checksum);
        }
        if (object.wanted_bytes !== undefined && object.wanted_bytes !== null) {
            message.wantedBytes = BigInt(object.wanted_bytes);
        }
        if (object.got_bytes !== undefined && object.got_bytes !== null) {
            message.gotBytes = BigInt(object.got_bytes);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.host = message.host === "" ? undefined : message.host;
        obj.wanted_checksum = message.wantedChecksum ? base64FromBytes(message.wantedChecksum) : undefined;
        obj.got_checksum = message.gotChecksum ? base64FromBytes(message.gotChecksum) : undefined;
        obj.wanted_bytes = message.wantedBytes !== BigInt(0) ? message.wantedBytes?.toString() : undefined;
        obj.got_bytes = message.gotBytes !== BigInt(0) ? message.gotBytes?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return ChecksumMismatch.decode(message.value);
    },
    toProto(message) {
        return ChecksumMismatch.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.ChecksumMismatch",
            value: ChecksumMismatch.encode(message).finish()
        };
    }
};
function createBaseDealCancelled() {
    return {
        dealId: BigInt(0),
        host: ""
    };
}
export const DealCancelled = {
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
        const message = createBaseDealCancelled();
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
        const message = createBaseDealCancelled();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.host = object.host ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseDealCancelled();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.host = message.host === "" ? undefined : message.host;
        return obj;
    },
    fromProtoMsg(message) {
        return DealCancelled.decode(message.value);
    },
    toProto(message) {
        return DealCancelled.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.DealCancelled",
            value: DealCancelled.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseDealFailed();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.reason !== undefined && object.reason !== null) {
            message.reason = object.reason;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        obj.host = message.host === "" ? undefined : message.host;
        obj.reason = message.reason === "" ? undefined : message.reason;
        return obj;
    },
    fromProtoMsg(message) {
        return DealFailed.decode(message.value);
    },
    toProto(message) {
        return DealFailed.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.DealFailed",
            value: DealFailed.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseDealEnded();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.host = message.host === "" ? undefined : message.host;
        return obj;
    },
    fromProtoMsg(message) {
        return DealEnded.decode(message.value);
    },
    toProto(message) {
        return DealEnded.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.DealEnded",
            value: DealEnded.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseDealRenewed();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.renews !== undefined && object.renews !== null) {
            message.renews = BigInt(object.renews);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.host = message.host === "" ? undefined : message.host;
        obj.renews = message.renews !== BigInt(0) ? message.renews?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return DealRenewed.decode(message.value);
    },
    toProto(message) {
        return DealRenewed.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.DealRenewed",
            value: DealRenewed.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseArchiveEnding();
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        if (object.ends_at_height !== undefined && object.ends_at_height !== null) {
            message.endsAtHeight = BigInt(object.ends_at_height);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        obj.ends_at_height = message.endsAtHeight !== BigInt(0) ? message.endsAtHeight?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return ArchiveEnding.decode(message.value);
    },
    toProto(message) {
        return ArchiveEnding.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.ArchiveEnding",
            value: ArchiveEnding.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseDealSettled();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.proven_blocks !== undefined && object.proven_blocks !== null) {
            message.provenBlocks = BigInt(object.proven_blocks);
        }
        if (object.settled_height !== undefined && object.settled_height !== null) {
            message.settledHeight = BigInt(object.settled_height);
        }
        if (object.paid_amount !== undefined && object.paid_amount !== null) {
            message.paidAmount = object.paid_amount;
        }
        if (object.commission_amount !== undefined && object.commission_amount !== null) {
            message.commissionAmount = object.commission_amount;
        }
        if (object.retained_amount !== undefined && object.retained_amount !== null) {
            message.retainedAmount = object.retained_amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.host = message.host === "" ? undefined : message.host;
        obj.proven_blocks = message.provenBlocks !== BigInt(0) ? message.provenBlocks?.toString() : undefined;
        obj.settled_height = message.settledHeight !== BigInt(0) ? message.settledHeight?.toString() : undefined;
        obj.paid_amount = message.paidAmount === "" ? undefined : message.paidAmount;
        obj.commission_amount = message.commissionAmount === "" ? undefined : message.commissionAmount;
        obj.retained_amount = message.retainedAmount === "" ? undefined : message.retainedAmount;
        return obj;
    },
    fromProtoMsg(message) {
        return DealSettled.decode(message.value);
    },
    toProto(message) {
        return DealSettled.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.DealSettled",
            value: DealSettled.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBasePeriodProven();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.period !== undefined && object.period !== null) {
            message.period = BigInt(object.period);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.period = message.period !== BigInt(0) ? message.period?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return PeriodProven.decode(message.value);
    },
    toProto(message) {
        return PeriodProven.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.PeriodProven",
            value: PeriodProven.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBasePeriodMissed();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.period !== undefined && object.period !== null) {
            message.period = BigInt(object.period);
        }
        if (object.missed_in_a_row !== undefined && object.missed_in_a_row !== null) {
            message.missedInARow = object.missed_in_a_row;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.period = message.period !== BigInt(0) ? message.period?.toString() : undefined;
        obj.missed_in_a_row = message.missedInARow === 0 ? undefined : message.missedInARow;
        return obj;
    },
    fromProtoMsg(message) {
        return PeriodMissed.decode(message.value);
    },
    toProto(message) {
        return PeriodMissed.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.PeriodMissed",
            value: PeriodMissed.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseDealsQuestioned();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.period !== undefined && object.period !== null) {
            message.period = BigInt(object.period);
        }
        if (object.until_height !== undefined && object.until_height !== null) {
            message.untilHeight = BigInt(object.until_height);
        }
        message.dealIds = object.deal_ids?.map(e => BigInt(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.period = message.period !== BigInt(0) ? message.period?.toString() : undefined;
        obj.until_height = message.untilHeight !== BigInt(0) ? message.untilHeight?.toString() : undefined;
        if (message.dealIds) {
            obj.deal_ids = message.dealIds.map(e => e.toString());
        }
        else {
            obj.deal_ids = message.dealIds;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return DealsQuestioned.decode(message.value);
    },
    toProto(message) {
        return DealsQuestioned.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.DealsQuestioned",
            value: DealsQuestioned.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseDealCleared();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.period !== undefined && object.period !== null) {
            message.period = BigInt(object.period);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.host = message.host === "" ? undefined : message.host;
        obj.period = message.period !== BigInt(0) ? message.period?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return DealCleared.decode(message.value);
    },
    toProto(message) {
        return DealCleared.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.DealCleared",
            value: DealCleared.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseHostSuspended();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.suspended_at_height !== undefined && object.suspended_at_height !== null) {
            message.suspendedAtHeight = BigInt(object.suspended_at_height);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.suspended_at_height = message.suspendedAtHeight !== BigInt(0) ? message.suspendedAtHeight?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return HostSuspended.decode(message.value);
    },
    toProto(message) {
        return HostSuspended.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.HostSuspended",
            value: HostSuspended.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseHostResumed();
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
        return HostResumed.decode(message.value);
    },
    toProto(message) {
        return HostResumed.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.HostResumed",
            value: HostResumed.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseDealChallenged();
        if (object.challenge_id !== undefined && object.challenge_id !== null) {
            message.challengeId = BigInt(object.challenge_id);
        }
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.challenger !== undefined && object.challenger !== null) {
            message.challenger = object.challenger;
        }
        if (object.seed_height !== undefined && object.seed_height !== null) {
            message.seedHeight = BigInt(object.seed_height);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.challenge_id = message.challengeId !== BigInt(0) ? message.challengeId?.toString() : undefined;
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.host = message.host === "" ? undefined : message.host;
        obj.challenger = message.challenger === "" ? undefined : message.challenger;
        obj.seed_height = message.seedHeight !== BigInt(0) ? message.seedHeight?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return DealChallenged.decode(message.value);
    },
    toProto(message) {
        return DealChallenged.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.DealChallenged",
            value: DealChallenged.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseChallengeAnswered();
        if (object.challenge_id !== undefined && object.challenge_id !== null) {
            message.challengeId = BigInt(object.challenge_id);
        }
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.challenge_id = message.challengeId !== BigInt(0) ? message.challengeId?.toString() : undefined;
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return ChallengeAnswered.decode(message.value);
    },
    toProto(message) {
        return ChallengeAnswered.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.ChallengeAnswered",
            value: ChallengeAnswered.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseChallengeUnanswered();
        if (object.challenge_id !== undefined && object.challenge_id !== null) {
            message.challengeId = BigInt(object.challenge_id);
        }
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.challenge_id = message.challengeId !== BigInt(0) ? message.challengeId?.toString() : undefined;
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return ChallengeUnanswered.decode(message.value);
    },
    toProto(message) {
        return ChallengeUnanswered.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.ChallengeUnanswered",
            value: ChallengeUnanswered.encode(message).finish()
        };
    }
};
function createBaseOffersCancelled() {
    return {
        host: "",
        belowNonce: BigInt(0)
    };
}
export const OffersCancelled = {
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
        const message = createBaseOffersCancelled();
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
        const message = createBaseOffersCancelled();
        message.host = object.host ?? "";
        message.belowNonce = object.belowNonce !== undefined && object.belowNonce !== null ? BigInt(object.belowNonce.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseOffersCancelled();
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
        return OffersCancelled.decode(message.value);
    },
    toProto(message) {
        return OffersCancelled.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.OffersCancelled",
            value: OffersCancelled.encode(message).finish()
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
            typeUrl: "/marspace.storage.v1.ParamsUpdated",
            value: ParamsUpdated.encode(message).finish()
        };
    }
};
