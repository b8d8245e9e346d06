import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { bytesFromBase64, base64FromBytes } from "../../../helpers.js";
/** ArchiveStatus is where an archive stands in its life. */
export var ArchiveStatus;
(function (ArchiveStatus) {
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_UNSPECIFIED"] = 0] = "ARCHIVE_STATUS_UNSPECIFIED";
    /** ARCHIVE_STATUS_OPENING - ARCHIVE_STATUS_OPENING waits for Hosts to confirm. */
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_OPENING"] = 1] = "ARCHIVE_STATUS_OPENING";
    /** ARCHIVE_STATUS_STORED - ARCHIVE_STATUS_STORED has every slot alive. */
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_STORED"] = 2] = "ARCHIVE_STATUS_STORED";
    /** ARCHIVE_STATUS_DEGRADED - ARCHIVE_STATUS_DEGRADED has an empty slot, and at least k alive. */
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_DEGRADED"] = 3] = "ARCHIVE_STATUS_DEGRADED";
    /** ARCHIVE_STATUS_LOST - ARCHIVE_STATUS_LOST has fewer than k slots that did not fail. */
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_LOST"] = 4] = "ARCHIVE_STATUS_LOST";
    /** ARCHIVE_STATUS_ENDED - ARCHIVE_STATUS_ENDED has come to the end of its term or was ended by its owner. */
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_ENDED"] = 5] = "ARCHIVE_STATUS_ENDED";
    /** ARCHIVE_STATUS_CANCELLED - ARCHIVE_STATUS_CANCELLED was never stored: fewer than k slots were confirmed in time. */
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_CANCELLED"] = 6] = "ARCHIVE_STATUS_CANCELLED";
    ArchiveStatus[ArchiveStatus["UNRECOGNIZED"] = -1] = "UNRECOGNIZED";
})(ArchiveStatus || (ArchiveStatus = {}));
export const ArchiveStatusSDKType = ArchiveStatus;
export const ArchiveStatusAmino = ArchiveStatus;
export function archiveStatusFromJSON(object) {
    switch (object) {
        case 0:
        case "ARCHIVE_STATUS_UNSPECIFIED":
            return ArchiveStatus.ARCHIVE_STATUS_UNSPECIFIED;
        case 1:
        case "ARCHIVE_STATUS_OPENING":
            return ArchiveStatus.ARCHIVE_STATUS_OPENING;
        case 2:
        case "ARCHIVE_STATUS_STORED":
            return ArchiveStatus.ARCHIVE_STATUS_STORED;
        case 3:
        case "ARCHIVE_STATUS_DEGRADED":
            return ArchiveStatus.ARCHIVE_STATUS_DEGRADED;
        case 4:
        case "ARCHIVE_STATUS_LOST":
            return ArchiveStatus.ARCHIVE_STATUS_LOST;
        case 5:
        case "ARCHIVE_STATUS_ENDED":
            return ArchiveStatus.ARCHIVE_STATUS_ENDED;
        case 6:
        case "ARCHIVE_STATUS_CANCELLED":
            return ArchiveStatus.ARCHIVE_STATUS_CANCELLED;
        case -1:
        case "UNRECOGNIZED":
        default:
            return ArchiveStatus.UNRECOGNIZED;
    }
}
export function archiveStatusToJSON(object) {
    switch (object) {
        case ArchiveStatus.ARCHIVE_STATUS_UNSPECIFIED:
            return "ARCHIVE_STATUS_UNSPECIFIED";
        case ArchiveStatus.ARCHIVE_STATUS_OPENING:
            return "ARCHIVE_STATUS_OPENING";
        case ArchiveStatus.ARCHIVE_STATUS_STORED:
            return "ARCHIVE_STATUS_STORED";
        case ArchiveStatus.ARCHIVE_STATUS_DEGRADED:
            return "ARCHIVE_STATUS_DEGRADED";
        case ArchiveStatus.ARCHIVE_STATUS_LOST:
            return "ARCHIVE_STATUS_LOST";
        case ArchiveStatus.ARCHIVE_STATUS_ENDED:
            return "ARCHIVE_STATUS_ENDED";
        case ArchiveStatus.ARCHIVE_STATUS_CANCELLED:
            return "ARCHIVE_STATUS_CANCELLED";
        case ArchiveStatus.UNRECOGNIZED:
        default:
            return "UNRECOGNIZED";
    }
}
/** DealStatus is where a deal stands in its life. */
export var DealStatus;
(function (DealStatus) {
    DealStatus[DealStatus["DEAL_STATUS_UNSPECIFIED"] = 0] = "DEAL_STATUS_UNSPECIFIED";
    /** DEAL_STATUS_PROPOSED - DEAL_STATUS_PROPOSED waits for the Host's confirmation. */
    DealStatus[DealStatus["DEAL_STATUS_PROPOSED"] = 1] = "DEAL_STATUS_PROPOSED";
    /** DEAL_STATUS_ACTIVE - DEAL_STATUS_ACTIVE is stored, proven and paid period by period. */
    DealStatus[DealStatus["DEAL_STATUS_ACTIVE"] = 2] = "DEAL_STATUS_ACTIVE";
    /** DEAL_STATUS_ENDED - DEAL_STATUS_ENDED came to its end and was settled. */
    DealStatus[DealStatus["DEAL_STATUS_ENDED"] = 3] = "DEAL_STATUS_ENDED";
    /** DEAL_STATUS_FAILED - DEAL_STATUS_FAILED lost its shard; its lock was slashed. */
    DealStatus[DealStatus["DEAL_STATUS_FAILED"] = 4] = "DEAL_STATUS_FAILED";
    /** DEAL_STATUS_CANCELLED - DEAL_STATUS_CANCELLED was not confirmed in time. */
    DealStatus[DealStatus["DEAL_STATUS_CANCELLED"] = 5] = "DEAL_STATUS_CANCELLED";
    DealStatus[DealStatus["UNRECOGNIZED"] = -1] = "UNRECOGNIZED";
})(DealStatus || (DealStatus = {}));
export const DealStatusSDKType = DealStatus;
export const DealStatusAmino = DealStatus;
export function dealStatusFromJSON(object) {
    switch (object) {
        case 0:
        case "DEAL_STATUS_UNSPECIFIED":
            return DealStatus.DEAL_STATUS_UNSPECIFIED;
        case 1:
        case "DEAL_STATUS_PROPOSED":
            return DealStatus.DEAL_STATUS_PROPOSED;
        case 2:
        case "DEAL_STATUS_ACTIVE":
            return DealStatus.DEAL_STATUS_ACTIVE;
        case 3:
        case "DEAL_STATUS_ENDED":
            return DealStatus.DEAL_STATUS_ENDED;
        case 4:
        case "DEAL_STATUS_FAILED":
            return DealStatus.DEAL_STATUS_FAILED;
        case 5:
        case "DEAL_STATUS_CANCELLED":
            return DealStatus.DEAL_STATUS_CANCELLED;
        case -1:
        case "UNRECOGNIZED":
        default:
            return DealStatus.UNRECOGNIZED;
    }
}
export function dealStatusToJSON(object) {
    switch (object) {
        case DealStatus.DEAL_STATUS_UNSPECIFIED:
            return "DEAL_STATUS_UNSPECIFIED";
        case DealStatus.DEAL_STATUS_PROPOSED:
            return "DEAL_STATUS_PROPOSED";
        case DealStatus.DEAL_STATUS_ACTIVE:
            return "DEAL_STATUS_ACTIVE";
        case DealStatus.DEAL_STATUS_ENDED:
            return "DEAL_STATUS_ENDED";
        case DealStatus.DEAL_STATUS_FAILED:
            return "DEAL_STATUS_FAILED";
        case DealStatus.DEAL_STATUS_CANCELLED:
            return "DEAL_STATUS_CANCELLED";
        case DealStatus.UNRECOGNIZED:
        default:
            return "UNRECOGNIZED";
    }
}
/** HostStatus is where a Host's proving stands. */
export var HostStatus;
(function (HostStatus) {
    HostStatus[HostStatus["HOST_STATUS_UNSPECIFIED"] = 0] = "HOST_STATUS_UNSPECIFIED";
    /** HOST_STATUS_ACTIVE - HOST_STATUS_ACTIVE proves its periods. */
    HostStatus[HostStatus["HOST_STATUS_ACTIVE"] = 1] = "HOST_STATUS_ACTIVE";
    /** HOST_STATUS_SUSPENDED - HOST_STATUS_SUSPENDED missed too much; its deals fail and it takes no new ones. */
    HostStatus[HostStatus["HOST_STATUS_SUSPENDED"] = 2] = "HOST_STATUS_SUSPENDED";
    HostStatus[HostStatus["UNRECOGNIZED"] = -1] = "UNRECOGNIZED";
})(HostStatus || (HostStatus = {}));
export const HostStatusSDKType = HostStatus;
export const HostStatusAmino = HostStatus;
export function hostStatusFromJSON(object) {
    switch (object) {
        case 0:
        case "HOST_STATUS_UNSPECIFIED":
            return HostStatus.HOST_STATUS_UNSPECIFIED;
        case 1:
        case "HOST_STATUS_ACTIVE":
            return HostStatus.HOST_STATUS_ACTIVE;
        case 2:
        case "HOST_STATUS_SUSPENDED":
            return HostStatus.HOST_STATUS_SUSPENDED;
        case -1:
        case "UNRECOGNIZED":
        default:
            return HostStatus.UNRECOGNIZED;
    }
}
export function hostStatusToJSON(object) {
    switch (object) {
        case HostStatus.HOST_STATUS_UNSPECIFIED:
            return "HOST_STATUS_UNSPECIFIED";
        case HostStatus.HOST_STATUS_ACTIVE:
            return "HOST_STATUS_ACTIVE";
        case HostStatus.HOST_STATUS_SUSPENDED:
            return "HOST_STATUS_SUSPENDED";
        case HostStatus.UNRECOGNIZED:
        default:
            return "UNRECOGNIZED";
    }
}
function createBaseOffer() {
    return {
        host: "",
        sender: "",
        pricePerGibBlock: "",
        volumeBytesMax: BigInt(0),
        termBlocksMin: BigInt(0),
        termBlocksMax: BigInt(0),
        exchange: "",
        commissionBps: 0,
        expiresAtHeight: BigInt(0),
        nonce: BigInt(0)
    };
}
export const Offer = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.sender !== "") {
            writer.uint32(18).string(message.sender);
        }
        if (message.pricePerGibBlock !== "") {
            writer.uint32(26).string(message.pricePerGibBlock);
        }
        if (message.volumeBytesMax !== BigInt(0)) {
            writer.uint32(32).uint64(message.volumeBytesMax);
        }
        if (message.termBlocksMin !== BigInt(0)) {
            writer.uint32(40).uint64(message.termBlocksMin);
        }
        if (message.termBlocksMax !== BigInt(0)) {
            writer.uint32(48).uint64(message.termBlocksMax);
        }
        if (message.exchange !== "") {
            writer.uint32(58).string(message.exchange);
        }
        if (message.commissionBps !== 0) {
            writer.uint32(64).uint32(message.commissionBps);
        }
        if (message.expiresAtHeight !== BigInt(0)) {
            writer.uint32(72).uint64(message.expiresAtHeight);
        }
        if (message.nonce !== BigInt(0)) {
            writer.uint32(80).uint64(message.nonce);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseOffer();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.sender = reader.string();
                    break;
                case 3:
                    message.pricePerGibBlock = reader.string();
                    break;
                case 4:
                    message.volumeBytesMax = reader.uint64();
                    break;
                case 5:
                    message.termBlocksMin = reader.uint64();
                    break;
                case 6:
                    message.termBlocksMax = reader.uint64();
                    break;
                case 7:
                    message.exchange = reader.string();
                    break;
                case 8:
                    message.commissionBps = reader.uint32();
                    break;
                case 9:
                    message.expiresAtHeight = reader.uint64();
                    break;
                case 10:
                    message.nonce = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseOffer();
        message.host = object.host ?? "";
        message.sender = object.sender ?? "";
        message.pricePerGibBlock = object.pricePerGibBlock ?? "";
        message.volumeBytesMax = object.volumeBytesMax !== undefined && object.volumeBytesMax !== null ? BigInt(object.volumeBytesMax.toString()) : BigInt(0);
        message.termBlocksMin = object.termBlocksMin !== undefined && object.termBlocksMin !== null ? BigInt(object.termBlocksMin.toString()) : BigInt(0);
        message.termBlocksMax = object.termBlocksMax !== undefined && object.termBlocksMax !== null ? BigInt(object.termBlocksMax.toString()) : BigInt(0);
        message.exchange = object.exchange ?? "";
        message.commissionBps = object.commissionBps ?? 0;
        message.expiresAtHeight = object.expiresAtHeight !== undefined && object.expiresAtHeight !== null ? BigInt(object.expiresAtHeight.toString()) : BigInt(0);
        message.nonce = object.nonce !== undefined && object.nonce !== null ? BigInt(object.nonce.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseOffer();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.sender !== undefined && object.sender !== null) {
            message.sender = object.sender;
        }
        if (object.price_per_gib_block !== undefined && object.price_per_gib_block !== null) {
            message.pricePerGibBlock = object.price_per_gib_block;
        }
        if (object.volume_bytes_max !== undefined && object.volume_bytes_max !== null) {
            message.volumeBytesMax = BigInt(object.volume_bytes_max);
        }
        if (object.term_blocks_min !== undefined && object.term_blocks_min !== null) {
            message.termBlocksMin = BigInt(object.term_blocks_min);
        }
        if (object.term_blocks_max !== undefined && object.term_blocks_max !== null) {
            message.termBlocksMax = BigInt(object.term_blocks_max);
        }
        if (object.exchange !== undefined && object.exchange !== null) {
            message.exchange = object.exchange;
        }
        if (object.commission_bps !== undefined && object.commission_bps !== null) {
            message.commissionBps = object.commission_bps;
        }
        if (object.expires_at_height !== undefined && object.expires_at_height !== null) {
            message.expiresAtHeight = BigInt(object.expires_at_height);
        }
        if (object.nonce !== undefined && object.nonce !== null) {
            message.nonce = BigInt(object.nonce);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.sender = message.sender === "" ? undefined : message.sender;
        obj.price_per_gib_block = message.pricePerGibBlock === "" ? undefined : message.pricePerGibBlock;
        obj.volume_bytes_max = message.volumeBytesMax !== BigInt(0) ? message.volumeBytesMax?.toString() : undefined;
        obj.term_blocks_min = message.termBlocksMin !== BigInt(0) ? message.termBlocksMin?.toString() : undefined;
        obj.term_blocks_max = message.termBlocksMax !== BigInt(0) ? message.termBlocksMax?.toString() : undefined;
        obj.exchange = message.exchange === "" ? undefined : message.exchange;
        obj.commission_bps = message.commissionBps === 0 ? undefined : message.commissionBps;
        obj.expires_at_height = message.expiresAtHeight !== BigInt(0) ? message.expiresAtHeight?.toString() : undefined;
        obj.nonce = message.nonce !== BigInt(0) ? message.nonce?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Offer.decode(message.value);
    },
    toProto(message) {
        return Offer.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.Offer",
            value: Offer.encode(message).finish()
        };
    }
};
function createBaseSignedOffer() {
    return {
        offer: Offer.fromPartial({}),
        signature: new Uint8Array()
    };
}
export const SignedOffer = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.offer !== undefined) {
            Offer.encode(message.offer, writer.uint32(10).fork()).ldelim();
        }
        if (message.signature.length !== 0) {
            writer.uint32(18).bytes(message.signature);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseSignedOffer();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.offer = Offer.decode(reader, reader.uint32());
                    break;
                case 2:
                    message.signature = reader.bytes();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseSignedOffer();
        message.offer = object.offer !== undefined && object.offer !== null ? Offer.fromPartial(object.offer) : undefined;
        message.signature = object.signature ?? new Uint8Array();
        return message;
    },
    fromAmino(object) {
        const message = createBaseSignedOffer();
        if (object.offer !== undefined && object.offer !== null) {
            message.offer = Offer.fromAmino(object.offer);
        }
        if (object.signature !== undefined && object.signature !== null) {
            message.signature = bytesFromBase64(object.signature);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.offer = message.offer ? Offer.toAmino(message.offer) : Offer.toAmino(Offer.fromPartial({}));
        obj.signature = message.signature ? base64FromBytes(message.signature) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return SignedOffer.decode(message.value);
    },
    toProto(message) {
        return SignedOffer.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.SignedOffer",
            value: SignedOffer.encode(message).finish()
        };
    }
};
function createBaseArchive() {
    return {
        id: BigInt(0),
        owner: "",
        dataShards: 0,
        parityShards: 0,
        contentBytes: BigInt(0),
        shardBytes: BigInt(0),
        contentChecksum: new Uint8Array(),
        status: 0,
        openedAtHeight: BigInt(0),
        termBlocks: BigInt(0),
        endsAtHeight: BigInt(0),
        confirmedSlots: 0,
        failedSlots: 0,
        endedSlots: 0
    };
}
export const Archive = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.id !== BigInt(0)) {
            writer.uint32(8).uint64(message.id);
        }
        if (message.owner !== "") {
            writer.uint32(18).string(message.owner);
        }
        if (message.dataShards !== 0) {
            writer.uint32(24).uint32(message.dataShards);
        }
        if (message.parityShards !== 0) {
            writer.uint32(32).uint32(message.parityShards);
        }
        if (message.contentBytes !== BigInt(0)) {
            writer.uint32(40).uint64(message.contentBytes);
        }
        if (message.shardBytes !== BigInt(0)) {
            writer.uint32(48).uint64(message.shardBytes);
        }
        if (message.contentChecksum.length !== 0) {
            writer.uint32(58).bytes(message.contentChecksum);
        }
        if (message.status !== 0) {
            writer.uint32(64).int32(message.status);
        }
        if (message.openedAtHeight !== BigInt(0)) {
            writer.uint32(72).uint64(message.openedAtHeight);
        }
        if (message.termBlocks !== BigInt(0)) {
            writer.uint32(80).uint64(message.termBlocks);
        }
        if (message.endsAtHeight !== BigInt(0)) {
            writer.uint32(88).uint64(message.endsAtHeight);
        }
        if (message.confirmedSlots !== 0) {
            writer.uint32(96).uint32(message.confirmedSlots);
        }
        if (message.failedSlots !== 0) {
            writer.uint32(104).uint32(message.failedSlots);
        }
        if (message.endedSlots !== 0) {
            writer.uint32(112).uint32(message.endedSlots);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseArchive();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.id = reader.uint64();
                    break;
                case 2:
                    message.owner = reader.string();
                    break;
                case 3:
                    message.dataShards = reader.uint32();
                    break;
                case 4:
                    message.parityShards = reader.uint32();
                    break;
                case 5:
                    message.contentBytes = reader.uint64();
                    break;
                case 6:
                    message.shardBytes = reader.uint64();
                    break;
                case 7:
                    message.contentChecksum = reader.bytes();
                    break;
                case 8:
                    message.status = reader.int32();
                    break;
                case 9:
                    message.openedAtHeight = reader.uint64();
                    break;
                case 10:
                    message.termBlocks = reader.uint64();
                    break;
                case 11:
                    message.endsAtHeight = reader.uint64();
                    break;
                case 12:
                    message.confirmedSlots = reader.uint32();
                    break;
                case 13:
                    message.failedSlots = reader.uint32();
                    break;
                case 14:
                    message.endedSlots = reader.uint32();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseArchive();
        message.id = object.id !== undefined && object.id !== null ? BigInt(object.id.toString()) : BigInt(0);
        message.owner = object.owner ?? "";
        message.dataShards = object.dataShards ?? 0;
        message.parityShards = object.parityShards ?? 0;
        message.contentBytes = object.contentBytes !== undefined && object.contentBytes !== null ? BigInt(object.contentBytes.toString()) : BigInt(0);
        message.shardBytes = object.shardBytes !== undefined && object.shardBytes !== null ? BigInt(object.shardBytes.toString()) : BigInt(0);
        message.contentChecksum = object.contentChecksum ?? new Uint8Array();
        message.status = object.status ?? 0;
        message.openedAtHeight = object.openedAtHeight !== undefined && object.openedAtHeight !== null ? BigInt(object.openedAtHeight.toString()) : BigInt(0);
        message.termBlocks = object.termBlocks !== undefined && object.termBlocks !== null ? BigInt(object.termBlocks.toString()) : BigInt(0);
        message.endsAtHeight = object.endsAtHeight !== undefined && object.endsAtHeight !== null ? BigInt(object.endsAtHeight.toString()) : BigInt(0);
        message.confirmedSlots = object.confirmedSlots ?? 0;
        message.failedSlots = object.failedSlots ?? 0;
        message.endedSlots = object.endedSlots ?? 0;
        return message;
    },
    fromAmino(object) {
        const message = createBaseArchive();
        if (object.id !== undefined && object.id !== null) {
            message.id = BigInt(object.id);
        }
        if (object.owner !== undefined && object.owner !== null) {
            message.owner = object.owner;
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
        if (object.shard_bytes !== undefined && object.shard_bytes !== null) {
            message.shardBytes = BigInt(object.shard_bytes);
        }
        if (object.content_checksum !== undefined && object.content_checksum !== null) {
            message.contentChecksum = bytesFromBase64(object.content_checksum);
        }
        if (object.status !== undefined && object.status !== null) {
            message.status = object.status;
        }
        if (object.opened_at_height !== undefined && object.opened_at_height !== null) {
            message.openedAtHeight = BigInt(object.opened_at_height);
        }
        if (object.term_blocks !== undefined && object.term_blocks !== null) {
            message.termBlocks = BigInt(object.term_blocks);
        }
        if (object.ends_at_height !== undefined && object.ends_at_height !== null) {
            message.endsAtHeight = BigInt(object.ends_at_height);
        }
        if (object.confirmed_slots !== undefined && object.confirmed_slots !== null) {
            message.confirmedSlots = object.confirmed_slots;
        }
        if (object.failed_slots !== undefined && object.failed_slots !== null) {
            message.failedSlots = object.failed_slots;
        }
        if (object.ended_slots !== undefined && object.ended_slots !== null) {
            message.endedSlots = object.ended_slots;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.id = message.id !== BigInt(0) ? message.id?.toString() : undefined;
        obj.owner = message.owner === "" ? undefined : message.owner;
        obj.data_shards = message.dataShards === 0 ? undefined : message.dataShards;
        obj.parity_shards = message.parityShards === 0 ? undefined : message.parityShards;
        obj.content_bytes = message.contentBytes !== BigInt(0) ? message.contentBytes?.toString() : undefined;
        obj.shard_bytes = message.shardBytes !== BigInt(0) ? message.shardBytes?.toString() : undefined;
        obj.content_checksum = message.contentChecksum ? base64FromBytes(message.contentChecksum) : undefined;
        obj.status = message.status === 0 ? undefined : message.status;
        obj.opened_at_height = message.openedAtHeight !== BigInt(0) ? message.openedAtHeight?.toString() : undefined;
        obj.term_blocks = message.termBlocks !== BigInt(0) ? message.termBlocks?.toString() : undefined;
        obj.ends_at_height = message.endsAtHeight !== BigInt(0) ? message.endsAtHeight?.toString() : undefined;
        obj.confirmed_slots = message.confirmedSlots === 0 ? undefined : message.confirmedSlots;
        obj.failed_slots = message.failedSlots === 0 ? undefined : message.failedSlots;
        obj.ended_slots = message.endedSlots === 0 ? undefined : message.endedSlots;
        return obj;
    },
    fromProtoMsg(message) {
        return Archive.decode(message.value);
    },
    toProto(message) {
        return Archive.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.Archive",
            value: Archive.encode(message).finish()
        };
    }
};
function createBaseSlot() {
    return {
        archiveId: BigInt(0),
        index: 0,
        checksum: new Uint8Array(),
        dealId: BigInt(0)
    };
}
export const Slot = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(8).uint64(message.archiveId);
        }
        if (message.index !== 0) {
            writer.uint32(16).uint32(message.index);
        }
        if (message.checksum.length !== 0) {
            writer.uint32(26).bytes(message.checksum);
        }
        if (message.dealId !== BigInt(0)) {
            writer.uint32(32).uint64(message.dealId);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseSlot();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.archiveId = reader.uint64();
                    break;
                case 2:
                    message.index = reader.uint32();
                    break;
                case 3:
                    message.checksum = reader.bytes();
                    break;
                case 4:
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
        const message = createBaseSlot();
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.index = object.index ?? 0;
        message.checksum = object.checksum ?? new Uint8Array();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseSlot();
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        if (object.index !== undefined && object.index !== null) {
            message.index = object.index;
        }
        if (object.checksum !== undefined && object.checksum !== null) {
            message.checksum = bytesFromBase64(object.checksum);
        }
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        obj.index = message.index === 0 ? undefined : message.index;
        obj.checksum = message.checksum ? base64FromBytes(message.checksum) : undefined;
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Slot.decode(message.value);
    },
    toProto(message) {
        return Slot.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.Slot",
            value: Slot.encode(message).finish()
        };
    }
};
function createBaseDeal() {
    return {
        id: BigInt(0),
        archiveId: BigInt(0),
        slotIndex: 0,
        sender: "",
        host: "",
        status: 0,
        shardBytes: BigInt(0),
        checksum: new Uint8Array(),
        priceAmount: "",
        paymentDenom: "",
        openedAtHeight: BigInt(0),
        confirmByHeight: BigInt(0),
        termBlocks: BigInt(0),
        termBlocksMin: BigInt(0),
        startsAtHeight: BigInt(0),
        endsAtHeight: BigInt(0),
        exchange: "",
        commissionBps: 0,
        retainBps: 0,
        lockAmount: "",
        offerNonce: BigInt(0),
        firstChunk: BigInt(0),
        settledHeight: BigInt(0),
        paidAmount: "",
        retainedAmount: "",
        questionedPeriod: BigInt(0),
        unearnedBlocks: BigInt(0),
        unansweredChallenges: 0,
        renewedBy: BigInt(0),
        renews: BigInt(0),
        activePeriod: BigInt(0),
        missedInARowMax: BigInt(0)
    };
}
export const Deal = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.id !== BigInt(0)) {
            writer.uint32(8).uint64(message.id);
        }
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(16).uint64(message.archiveId);
        }
        if (message.slotIndex !== 0) {
            writer.uint32(24).uint32(message.slotIndex);
        }
        if (message.sender !== "") {
            writer.uint32(34).string(message.sender);
        }
        if (message.host !== "") {
            writer.uint32(42).string(message.host);
        }
        if (message.status !== 0) {
            writer.uint32(48).int32(message.status);
        }
        if (message.shardBytes !== BigInt(0)) {
            writer.uint32(56).uint64(message.shardBytes);
        }
        if (message.checksum.length !== 0) {
            writer.uint32(66).bytes(message.checksum);
        }
        if (message.priceAmount !== "") {
            writer.uint32(74).string(message.priceAmount);
        }
        if (message.paymentDenom !== "") {
            writer.uint32(82).string(message.paymentDenom);
        }
        if (message.openedAtHeight !== BigInt(0)) {
            writer.uint32(88).uint64(message.openedAtHeight);
        }
        if (message.confirmByHeight !== BigInt(0)) {
            writer.uint32(96).uint64(message.confirmByHeight);
        }
        if (message.termBlocks !== BigInt(0)) {
            writer.uint32(104).uint64(message.termBlocks);
        }
        if (message.termBlocksMin !== BigInt(0)) {
            writer.uint32(112).uint64(message.termBlocksMin);
        }
        if (message.startsAtHeight !== BigInt(0)) {
            writer.uint32(120).uint64(message.startsAtHeight);
        }
        if (message.endsAtHeight !== BigInt(0)) {
            writer.uint32(128).uint64(message.endsAtHeight);
        }
        if (message.exchange !== "") {
            writer.uint32(138).string(message.exchange);
        }
        if (message.commissionBps !== 0) {
            writer.uint32(144).uint32(message.commissionBps);
        }
        if (message.retainBps !== 0) {
            writer.uint32(152).uint32(message.retainBps);
        }
        if (message.lockAmount !== "") {
            writer.uint32(162).string(message.lockAmount);
        }
        if (message.offerNonce !== BigInt(0)) {
            writer.uint32(168).uint64(message.offerNonce);
        }
        if (message.firstChunk !== BigInt(0)) {
            writer.uint32(176).uint64(message.firstChunk);
        }
        if (message.settledHeight !== BigInt(0)) {
            writer.uint32(184).uint64(message.settledHeight);
        }
        if (message.paidAmount !== "") {
            writer.uint32(194).string(message.paidAmount);
        }
        if (message.retainedAmount !== "") {
            writer.uint32(202).string(message.retainedAmount);
        }
        if (message.questionedPeriod !== BigInt(0)) {
            writer.uint32(208).uint64(message.questionedPeriod);
        }
        if (message.unearnedBlocks !== BigInt(0)) {
            writer.uint32(216).uint64(message.unearnedBlocks);
        }
        if (message.unansweredChallenges !== 0) {
            writer.uint32(224).uint32(message.unansweredChallenges);
        }
        if (message.renewedBy !== BigInt(0)) {
            writer.uint32(232).uint64(message.renewedBy);
        }
        if (message.renews !== BigInt(0)) {
            writer.uint32(240).uint64(message.renews);
        }
        if (message.activePeriod !== BigInt(0)) {
            writer.uint32(248).uint64(message.activePeriod);
        }
        if (message.missedInARowMax !== BigInt(0)) {
            writer.uint32(256).uint64(message.missedInARowMax);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDeal();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.id = reader.uint64();
                    break;
                case 2:
                    message.archiveId = reader.uint64();
                    break;
                case 3:
                    message.slotIndex = reader.uint32();
                    break;
                case 4:
                    message.sender = reader.string();
                    break;
                case 5:
                    message.host = reader.string();
                    break;
                case 6:
                    message.status = reader.int32();
                    break;
                case 7:
                    message.shardBytes = reader.uint64();
                    break;
                case 8:
                    message.checksum = reader.bytes();
                    break;
                case 9:
                    message.priceAmount = reader.string();
                    break;
                case 10:
                    message.paymentDenom = reader.string();
                    break;
                case 11:
                    message.openedAtHeight = reader.uint64();
                    break;
                case 12:
                    message.confirmByHeight = reader.uint64();
                    break;
                case 13:
                    message.termBlocks = reader.uint64();
                    break;
                case 14:
                    message.termBlocksMin = reader.uint64();
                    break;
                case 15:
                    message.startsAtHeight = reader.uint64();
                    break;
                case 16:
                    message.endsAtHeight = reader.uint64();
                    break;
                case 17:
                    message.exchange = reader.string();
                    break;
                case 18:
                    message.commissionBps = reader.uint32();
                    break;
                case 19:
                    message.retainBps = reader.uint32();
                    break;
                case 20:
                    message.lockAmount = reader.string();
                    break;
                case 21:
                    message.offerNonce = reader.uint64();
                    break;
                case 22:
                    message.firstChunk = reader.uint64();
                    break;
                case 23:
                    message.settledHeight = reader.uint64();
                    break;
                case 24:
                    message.paidAmount = reader.string();
                    break;
                case 25:
                    message.retainedAmount = reader.string();
                    break;
                case 26:
                    message.questionedPeriod = reader.uint64();
                    break;
                case 27:
                    message.unearnedBlocks = reader.uint64();
                    break;
                case 28:
                    message.unansweredChallenges = reader.uint32();
                    break;
                case 29:
                    message.renewedBy = reader.uint64();
                    break;
                case 30:
                    message.renews = reader.uint64();
                    break;
                case 31:
                    message.activePeriod = reader.uint64();
                    break;
                case 32:
                    message.missedInARowMax = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDeal();
        message.id = object.id !== undefined && object.id !== null ? BigInt(object.id.toString()) : BigInt(0);
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.slotIndex = object.slotIndex ?? 0;
        message.sender = object.sender ?? "";
        message.host = object.host ?? "";
        message.status = object.status ?? 0;
        message.shardBytes = object.shardBytes !== undefined && object.shardBytes !== null ? BigInt(object.shardBytes.toString()) : BigInt(0);
        message.checksum = object.checksum ?? new Uint8Array();
        message.priceAmount = object.priceAmount ?? "";
        message.paymentDenom = object.paymentDenom ?? "";
        message.openedAtHeight = object.openedAtHeight !== undefined && object.openedAtHeight !== null ? BigInt(object.openedAtHeight.toString()) : BigInt(0);
        message.confirmByHeight = object.confirmByHeight !== undefined && object.confirmByHeight !== null ? BigInt(object.confirmByHeight.toString()) : BigInt(0);
        message.termBlocks = object.termBlocks !== undefined && object.termBlocks !== null ? BigInt(object.termBlocks.toString()) : BigInt(0);
        message.termBlocksMin = object.termBlocksMin !== undefined && object.termBlocksMin !== null ? BigInt(object.termBlocksMin.toString()) : BigInt(0);
        message.startsAtHeight = object.startsAtHeight !== undefined && object.startsAtHeight !== null ? BigInt(object.startsAtHeight.toString()) : BigInt(0);
        message.endsAtHeight = object.endsAtHeight !== undefined && object.endsAtHeight !== null ? BigInt(object.endsAtHeight.toString()) : BigInt(0);
        message.exchange = object.exchange ?? "";
        message.commissionBps = object.commissionBps ?? 0;
        message.retainBps = object.retainBps ?? 0;
        message.lockAmount = object.lockAmount ?? "";
        message.offerNonce = object.offerNonce !== undefined && object.offerNonce !== null ? BigInt(object.offerNonce.toString()) : BigInt(0);
        message.firstChunk = object.firstChunk !== undefined && object.firstChunk !== null ? BigInt(object.firstChunk.toString()) : BigInt(0);
        message.settledHeight = object.settledHeight !== undefined && object.settledHeight !== null ? BigInt(object.settledHeight.toString()) : BigInt(0);
        message.paidAmount = object.paidAmount ?? "";
        message.retainedAmount = object.retainedAmount ?? "";
        message.questionedPeriod = object.questionedPeriod !== undefined && object.questionedPeriod !== null ? BigInt(object.questionedPeriod.toString()) : BigInt(0);
        message.unearnedBlocks = object.unearnedBlocks !== undefined && object.unearnedBlocks !== null ? BigInt(object.unearnedBlocks.toString()) : BigInt(0);
        message.unansweredChallenges = object.unansweredChallenges ?? 0;
        message.renewedBy = object.renewedBy !== undefined && object.renewedBy !== null ? BigInt(object.renewedBy.toString()) : BigInt(0);
        message.renews = object.renews !== undefined && object.renews !== null ? BigInt(object.renews.toString()) : BigInt(0);
        message.activePeriod = object.activePeriod !== undefined && object.activePeriod !== null ? BigInt(object.activePeriod.toString()) : BigInt(0);
        message.missedInARowMax = object.missedInARowMax !== undefined && object.missedInARowMax !== null ? BigInt(object.missedInARowMax.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseDeal();
        if (object.id !== undefined && object.id !== null) {
            message.id = BigInt(object.id);
        }
        if (object.archive_id !== undefined && object.archive_id !== null) {
            message.archiveId = BigInt(object.archive_id);
        }
        if (object.slot_index !== undefined && object.slot_index !== null) {
            message.slotIndex = object.slot_index;
        }
        if (object.sender !== undefined && object.sender !== null) {
            message.sender = object.sender;
        }
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.status !== undefined && object.status !== null) {
            message.status = object.status;
        }
        if (object.shard_bytes !== undefined && object.shard_bytes !== null) {
            message.shardBytes = BigInt(object.shard_bytes);
        }
        if (object.checksum !== undefined && object.checksum !== null) {
            message.checksum = bytesFromBase64(object.checksum);
        }
        if (object.price_amount !== undefined && object.price_amount !== null) {
            message.priceAmount = object.price_amount;
        }
        if (object.payment_denom !== undefined && object.payment_denom !== null) {
            message.paymentDenom = object.payment_denom;
        }
        if (object.opened_at_height !== undefined && object.opened_at_height !== null) {
            message.openedAtHeight = BigInt(object.opened_at_height);
        }
        if (object.confirm_by_height !== undefined && object.confirm_by_height !== null) {
            message.confirmByHeight = BigInt(object.confirm_by_height);
        }
        if (object.term_blocks !== undefined && object.term_blocks !== null) {
            message.termBlocks = BigInt(object.term_blocks);
        }
        if (object.term_blocks_min !== undefined && object.term_blocks_min !== null) {
            message.termBlocksMin = BigInt(object.term_blocks_min);
        }
        if (object.starts_at_height !== undefined && object.starts_at_height !== null) {
            message.startsAtHeight = BigInt(object.starts_at_height);
        }
        if (object.ends_at_height !== undefined && object.ends_at_height !== null) {
            message.endsAtHeight = BigInt(object.ends_at_height);
        }
        if (object.exchange !== undefined && object.exchange !== null) {
            message.exchange = object.exchange;
        }
        if (object.commission_bps !== undefined && object.commission_bps !== null) {
            message.commissionBps = object.commission_bps;
        }
        if (object.retain_bps !== undefined && object.retain_bps !== null) {
            message.retainBps = object.retain_bps;
        }
        if (object.lock_amount !== undefined && object.lock_amount !== null) {
            message.lockAmount = object.lock_amount;
        }
        if (object.offer_nonce !== undefined && object.offer_nonce !== null) {
            message.offerNonce = BigInt(object.offer_nonce);
        }
        if (object.first_chunk !== undefined && object.first_chunk !== null) {
            message.firstChunk = BigInt(object.first_chunk);
        }
        if (object.settled_height !== undefined && object.settled_height !== null) {
            message.settledHeight = BigInt(object.settled_height);
        }
        if (object.paid_amount !== undefined && object.paid_amount !== null) {
            message.paidAmount = object.paid_amount;
        }
        if (object.retained_amount !== undefined && object.retained_amount !== null) {
            message.retainedAmount = object.retained_amount;
        }
        if (object.questioned_period !== undefined && object.questioned_period !== null) {
            message.questionedPeriod = BigInt(object.questioned_period);
        }
        if (object.unearned_blocks !== undefined && object.unearned_blocks !== null) {
            message.unearnedBlocks = BigInt(object.unearned_blocks);
        }
        if (object.unanswered_challenges !== undefined && object.unanswered_challenges !== null) {
            message.unansweredChallenges = object.unanswered_challenges;
        }
        if (object.renewed_by !== undefined && object.renewed_by !== null) {
            message.renewedBy = BigInt(object.renewed_by);
        }
        if (object.renews !== undefined && object.renews !== null) {
            message.renews = BigInt(object.renews);
        }
        if (object.active_period !== undefined && object.active_period !== null) {
            message.activePeriod = BigInt(object.active_period);
        }
        if (object.missed_in_a_row_max !== undefined && object.missed_in_a_row_max !== null) {
            message.missedInARowMax = BigInt(object.missed_in_a_row_max);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.id = message.id !== BigInt(0) ? message.id?.toString() : undefined;
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        obj.slot_index = message.slotIndex === 0 ? undefined : message.slotIndex;
        obj.sender = message.sender === "" ? undefined : message.sender;
        obj.host = message.host === "" ? undefined : message.host;
        obj.status = message.status === 0 ? undefined : message.status;
        obj.shard_bytes = message.shardBytes !== BigInt(0) ? message.shardBytes?.toString() : undefined;
        obj.checksum = message.checksum ? base64FromBytes(message.checksum) : undefined;
        obj.price_amount = message.priceAmount === "" ? undefined : message.priceAmount;
        obj.payment_denom = message.paymentDenom === "" ? undefined : message.paymentDenom;
        obj.opened_at_height = message.openedAtHeight !== BigInt(0) ? message.openedAtHeight?.toString() : undefined;
        obj.confirm_by_height = message.confirmByHeight !== BigInt(0) ? message.confirmByHeight?.toString() : undefined;
        obj.term_blocks = message.termBlocks !== BigInt(0) ? message.termBlocks?.toString() : undefined;
        obj.term_blocks_min = message.termBlocksMin !== BigInt(0) ? message.termBlocksMin?.toString() : undefined;
        obj.starts_at_height = message.startsAtHeight !== BigInt(0) ? message.startsAtHeight?.toString() : undefined;
        obj.ends_at_height = message.endsAtHeight !== BigInt(0) ? message.endsAtHeight?.toString() : undefined;
        obj.exchange = message.exchange === "" ? undefined : message.exchange;
        obj.commission_bps = message.commissionBps === 0 ? undefined : message.commissionBps;
        obj.retain_bps = message.retainBps === 0 ? undefined : message.retainBps;
        obj.lock_amount = message.lockAmount === "" ? undefined : message.lockAmount;
        obj.offer_nonce = message.offerNonce !== BigInt(0) ? message.offerNonce?.toString() : undefined;
        obj.first_chunk = message.firstChunk !== BigInt(0) ? message.firstChunk?.toString() : undefined;
        obj.settled_height = message.settledHeight !== BigInt(0) ? message.settledHeight?.toString() : undefined;
        obj.paid_amount = message.paidAmount === "" ? undefined : message.paidAmount;
        obj.retained_amount = message.retainedAmount === "" ? undefined : message.retainedAmount;
        obj.questioned_period = message.questionedPeriod !== BigInt(0) ? message.questionedPeriod?.toString() : undefined;
        obj.unearned_blocks = message.unearnedBlocks !== BigInt(0) ? message.unearnedBlocks?.toString() : undefined;
        obj.unanswered_challenges = message.unansweredChallenges === 0 ? undefined : message.unansweredChallenges;
        obj.renewed_by = message.renewedBy !== BigInt(0) ? message.renewedBy?.toString() : undefined;
        obj.renews = message.renews !== BigInt(0) ? message.renews?.toString() : undefined;
        obj.active_period = message.activePeriod !== BigInt(0) ? message.activePeriod?.toString() : undefined;
        obj.missed_in_a_row_max = message.missedInARowMax !== BigInt(0) ? message.missedInARowMax?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Deal.decode(message.value);
    },
    toProto(message) {
        return Deal.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.Deal",
            value: Deal.encode(message).finish()
        };
    }
};
