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
    /** DEAL_STATUS_PROPOSED - DEAL_STATUS_PROPOSED waits for the Host's confirmation or, when it renews another deal, for that one's end. */
    DealStatus[DealStatus["DEAL_STATUS_PROPOSED"] = 1] = "DEAL_STATUS_PROPOSED";
    /** DEAL_STATUS_ACTIVE - DEAL_STATUS_ACTIVE is stored, proven and paid period by period. */
    DealStatus[DealStatus["DEAL_STATUS_ACTIVE"] = 2] = "DEAL_STATUS_ACTIVE";
    /** DEAL_STATUS_ENDED - DEAL_STATUS_ENDED came to its end and was settled. */
    DealStatus[DealStatus["DEAL_STATUS_ENDED"] = 3] = "DEAL_STATUS_ENDED";
    /** DEAL_STATUS_FAILED - DEAL_STATUS_FAILED lost its shard; its lock was slashed. */
    DealStatus[DealStatus["DEAL_STATUS_FAILED"] = 4] = "DEAL_STATUS_FAILED";
    /** DEAL_STATUS_CANCELLED - DEAL_STATUS_CANCELLED never earned anything: not confirmed in time, or its archive was cancelled. */
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
        endedSlots: 0,
        openDeals: 0,
        ending: false
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
        if (message.openDeals !== 0) {
            writer.uint32(120).uint32(message.openDeals);
        }
        if (message.ending === true) {
            writer.uint32(128).bool(message.ending);
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
                case 15:
                    message.openDeals = reader.uint32();
                    break;
                case 16:
                    message.ending = reader.bool();
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
        message.openDeals = object.openDeals ?? 0;
        message.ending = object.ending ?? false;
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
        if (object.open_deals !== undefined && object.open_deals !== null) {
            message.openDeals = object.open_deals;
        }
        if (object.ending !== undefined && object.ending !== null) {
            message.ending = object.ending;
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
        obj.open_deals = message.openDeals === 0 ? undefined : message.openDeals;
        obj.ending = message.ending === false ? undefined : message.ending;
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
        dealId: BigInt(0),
        failedDealId: BigInt(0)
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
        if (message.failedDealId !== BigInt(0)) {
            writer.uint32(40).uint64(message.failedDealId);
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
                case 5:
                    message.failedDealId = reader.uint64();
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
        message.failedDealId = object.failedDealId !== undefined && object.failedDealId !== null ? BigInt(object.failedDealId.toString()) : BigInt(0);
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
        if (object.failed_deal_id !== undefined && object.failed_deal_id !== null) {
            message.failedDealId = BigInt(object.failed_deal_id);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.archive_id = message.archiveId !== BigInt(0) ? message.archiveId?.toString() : undefined;
        obj.index = message.index === 0 ? undefined : message.index;
        obj.checksum = message.checksum ? base64FromBytes(message.checksum) : undefined;
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.failed_deal_id = message.failedDealId !== BigInt(0) ? message.failedDealId?.toString() : undefined;
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
        place: BigInt(0),
        settledHeight: BigInt(0),
        paidAmount: "",
        retainedAmount: "",
        dueHeight: BigInt(0),
        provenBlocks: BigInt(0),
        feeAmount: "",
        renewedBy: BigInt(0),
        renews: BigInt(0),
        activePeriod: BigInt(0),
        missedInARowMax: BigInt(0),
        settledPeriod: BigInt(0),
        endedEarly: false
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
        if (message.place !== BigInt(0)) {
            writer.uint32(176).uint64(message.place);
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
        if (message.dueHeight !== BigInt(0)) {
            writer.uint32(208).uint64(message.dueHeight);
        }
        if (message.provenBlocks !== BigInt(0)) {
            writer.uint32(216).uint64(message.provenBlocks);
        }
        if (message.feeAmount !== "") {
            writer.uint32(226).string(message.feeAmount);
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
        if (message.settledPeriod !== BigInt(0)) {
            writer.uint32(264).uint64(message.settledPeriod);
        }
        if (message.endedEarly === true) {
            writer.uint32(272).bool(message.endedEarly);
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
                    message.place = reader.uint64();
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
                    message.dueHeight = reader.uint64();
                    break;
                case 27:
                    message.provenBlocks = reader.uint64();
                    break;
                case 28:
                    message.feeAmount = reader.string();
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
                case 33:
                    message.settledPeriod = reader.uint64();
                    break;
                case 34:
                    message.endedEarly = reader.bool();
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
        message.place = object.place !== undefined && object.place !== null ? BigInt(object.place.toString()) : BigInt(0);
        message.settledHeight = object.settledHeight !== undefined && object.settledHeight !== null ? BigInt(object.settledHeight.toString()) : BigInt(0);
        message.paidAmount = object.paidAmount ?? "";
        message.retainedAmount = object.retainedAmount ?? "";
        message.dueHeight = object.dueHeight !== undefined && object.dueHeight !== null ? BigInt(object.dueHeight.toString()) : BigInt(0);
        message.provenBlocks = object.provenBlocks !== undefined && object.provenBlocks !== null ? BigInt(object.provenBlocks.toString()) : BigInt(0);
        message.feeAmount = object.feeAmount ?? "";
        message.renewedBy = object.renewedBy !== undefined && object.renewedBy !== null ? BigInt(object.renewedBy.toString()) : BigInt(0);
        message.renews = object.renews !== undefined && object.renews !== null ? BigInt(object.renews.toString()) : BigInt(0);
        message.activePeriod = object.activePeriod !== undefined && object.activePeriod !== null ? BigInt(object.activePeriod.toString()) : BigInt(0);
        message.missedInARowMax = object.missedInARowMax !== undefined && object.missedInARowMax !== null ? BigInt(object.missedInARowMax.toString()) : BigInt(0);
        message.settledPeriod = object.settledPeriod !== undefined && object.settledPeriod !== null ? BigInt(object.settledPeriod.toString()) : BigInt(0);
        message.endedEarly = object.endedEarly ?? false;
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
        if (object.place !== undefined && object.place !== null) {
            message.place = BigInt(object.place);
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
        if (object.due_height !== undefined && object.due_height !== null) {
            message.dueHeight = BigInt(object.due_height);
        }
        if (object.proven_blocks !== undefined && object.proven_blocks !== null) {
            message.provenBlocks = BigInt(object.proven_blocks);
        }
        if (object.fee_amount !== undefined && object.fee_amount !== null) {
            message.feeAmount = object.fee_amount;
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
        if (object.settled_period !== undefined && object.settled_period !== null) {
            message.settledPeriod = BigInt(object.settled_period);
        }
        if (object.ended_early !== undefined && object.ended_early !== null) {
            message.endedEarly = object.ended_early;
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
        obj.place = message.place !== BigInt(0) ? message.place?.toString() : undefined;
        obj.settled_height = message.settledHeight !== BigInt(0) ? message.settledHeight?.toString() : undefined;
        obj.paid_amount = message.paidAmount === "" ? undefined : message.paidAmount;
        obj.retained_amount = message.retainedAmount === "" ? undefined : message.retainedAmount;
        obj.due_height = message.dueHeight !== BigInt(0) ? message.dueHeight?.toString() : undefined;
        obj.proven_blocks = message.provenBlocks !== BigInt(0) ? message.provenBlocks?.toString() : undefined;
        obj.fee_amount = message.feeAmount === "" ? undefined : message.feeAmount;
        obj.renewed_by = message.renewedBy !== BigInt(0) ? message.renewedBy?.toString() : undefined;
        obj.renews = message.renews !== BigInt(0) ? message.renews?.toString() : undefined;
        obj.active_period = message.activePeriod !== BigInt(0) ? message.activePeriod?.toString() : undefined;
        obj.missed_in_a_row_max = message.missedInARowMax !== BigInt(0) ? message.missedInARowMax?.toString() : undefined;
        obj.settled_period = message.settledPeriod !== BigInt(0) ? message.settledPeriod?.toString() : undefined;
        obj.ended_early = message.endedEarly === false ? undefined : message.endedEarly;
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
function createBaseShelf() {
    return {
        size: 0,
        places: BigInt(0),
        runningPlaces: BigInt(0),
        openPlaces: BigInt(0),
        storedPlaces: BigInt(0)
    };
}
export const Shelf = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.size !== 0) {
            writer.uint32(8).uint32(message.size);
        }
        if (message.places !== BigInt(0)) {
            writer.uint32(16).uint64(message.places);
        }
        if (message.runningPlaces !== BigInt(0)) {
            writer.uint32(24).uint64(message.runningPlaces);
        }
        if (message.openPlaces !== BigInt(0)) {
            writer.uint32(32).uint64(message.openPlaces);
        }
        if (message.storedPlaces !== BigInt(0)) {
            writer.uint32(40).uint64(message.storedPlaces);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseShelf();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.size = reader.uint32();
                    break;
                case 2:
                    message.places = reader.uint64();
                    break;
                case 3:
                    message.runningPlaces = reader.uint64();
                    break;
                case 4:
                    message.openPlaces = reader.uint64();
                    break;
                case 5:
                    message.storedPlaces = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseShelf();
        message.size = object.size ?? 0;
        message.places = object.places !== undefined && object.places !== null ? BigInt(object.places.toString()) : BigInt(0);
        message.runningPlaces = object.runningPlaces !== undefined && object.runningPlaces !== null ? BigInt(object.runningPlaces.toString()) : BigInt(0);
        message.openPlaces = object.openPlaces !== undefined && object.openPlaces !== null ? BigInt(object.openPlaces.toString()) : BigInt(0);
        message.storedPlaces = object.storedPlaces !== undefined && object.storedPlaces !== null ? BigInt(object.storedPlaces.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseShelf();
        if (object.size !== undefined && object.size !== null) {
            message.size = object.size;
        }
        if (object.places !== undefined && object.places !== null) {
            message.places = BigInt(object.places);
        }
        if (object.running_places !== undefined && object.running_places !== null) {
            message.runningPlaces = BigInt(object.running_places);
        }
        if (object.open_places !== undefined && object.open_places !== null) {
            message.openPlaces = BigInt(object.open_places);
        }
        if (object.stored_places !== undefined && object.stored_places !== null) {
            message.storedPlaces = BigInt(object.stored_places);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.size = message.size === 0 ? undefined : message.size;
        obj.places = message.places !== BigInt(0) ? message.places?.toString() : undefined;
        obj.running_places = message.runningPlaces !== BigInt(0) ? message.runningPlaces?.toString() : undefined;
        obj.open_places = message.openPlaces !== BigInt(0) ? message.openPlaces?.toString() : undefined;
        obj.stored_places = message.storedPlaces !== BigInt(0) ? message.storedPlaces?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Shelf.decode(message.value);
    },
    toProto(message) {
        return Shelf.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.Shelf",
            value: Shelf.encode(message).finish()
        };
    }
};
function createBaseOccupant() {
    return {
        fromPeriod: BigInt(0),
        dealId: BigInt(0),
        chunks: BigInt(0)
    };
}
export const Occupant = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.fromPeriod !== BigInt(0)) {
            writer.uint32(8).uint64(message.fromPeriod);
        }
        if (message.dealId !== BigInt(0)) {
            writer.uint32(16).uint64(message.dealId);
        }
        if (message.chunks !== BigInt(0)) {
            writer.uint32(24).uint64(message.chunks);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseOccupant();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.fromPeriod = reader.uint64();
                    break;
                case 2:
                    message.dealId = reader.uint64();
                    break;
                case 3:
                    message.chunks = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseOccupant();
        message.fromPeriod = object.fromPeriod !== undefined && object.fromPeriod !== null ? BigInt(object.fromPeriod.toString()) : BigInt(0);
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.chunks = object.chunks !== undefined && object.chunks !== null ? BigInt(object.chunks.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseOccupant();
        if (object.from_period !== undefined && object.from_period !== null) {
            message.fromPeriod = BigInt(object.from_period);
        }
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.chunks !== undefined && object.chunks !== null) {
            message.chunks = BigInt(object.chunks);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.from_period = message.fromPeriod !== BigInt(0) ? message.fromPeriod?.toString() : undefined;
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.chunks = message.chunks !== BigInt(0) ? message.chunks?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Occupant.decode(message.value);
    },
    toProto(message) {
        return Occupant.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.Occupant",
            value: Occupant.encode(message).finish()
        };
    }
};
function createBasePlace() {
    return {
        host: "",
        shelfSize: 0,
        number: BigInt(0),
        occupants: []
    };
}
export const Place = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.shelfSize !== 0) {
            writer.uint32(16).uint32(message.shelfSize);
        }
        if (message.number !== BigInt(0)) {
            writer.uint32(24).uint64(message.number);
        }
        for (const v of message.occupants) {
            Occupant.encode(v, writer.uint32(34).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBasePlace();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.shelfSize = reader.uint32();
                    break;
                case 3:
                    message.number = reader.uint64();
                    break;
                case 4:
                    message.occupants.push(Occupant.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBasePlace();
        message.host = object.host ?? "";
        message.shelfSize = object.shelfSize ?? 0;
        message.number = object.number !== undefined && object.number !== null ? BigInt(object.number.toString()) : BigInt(0);
        message.occupants = object.occupants?.map(e => Occupant.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBasePlace();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.shelf_size !== undefined && object.shelf_size !== null) {
            message.shelfSize = object.shelf_size;
        }
        if (object.number !== undefined && object.number !== null) {
            message.number = BigInt(object.number);
        }
        message.occupants = object.occupants?.map(e => Occupant.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.shelf_size = message.shelfSize === 0 ? undefined : message.shelfSize;
        obj.number = message.number !== BigInt(0) ? message.number?.toString() : undefined;
        if (message.occupants) {
            obj.occupants = message.occupants.map(e => e ? Occupant.toAmino(e) : undefined);
        }
        else {
            obj.occupants = message.occupants;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return Place.decode(message.value);
    },
    toProto(message) {
        return Place.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.Place",
            value: Place.encode(message).finish()
        };
    }
};
function createBaseHostState() {
    return {
        host: "",
        status: 0,
        nonceMin: BigInt(0),
        period: BigInt(0),
        periodStartedAtHeight: BigInt(0),
        seedHeight: BigInt(0),
        nominalEndHeight: BigInt(0),
        periodBlocks: BigInt(0),
        proofWindowBlocks: BigInt(0),
        challengesPerPeriod: BigInt(0),
        missedInARowMax: BigInt(0),
        missedOf32Max: BigInt(0),
        dueHeight: BigInt(0),
        openPeriod: BigInt(0),
        openStartedAtHeight: BigInt(0),
        openSeedHeight: BigInt(0),
        openLastHeight: BigInt(0),
        openSeed: new Uint8Array(),
        openChallenges: BigInt(0),
        openDue: false,
        openProven: false,
        closedPeriods: BigInt(0),
        closedHeight: BigInt(0),
        periodsDue: BigInt(0),
        periodsProven: BigInt(0),
        provenBlocks: BigInt(0),
        missedInARow: 0,
        recentMissed: 0,
        recentDue: 0,
        suspendedAtHeight: BigInt(0),
        activeDeals: BigInt(0),
        liveChunks: BigInt(0),
        shelves: []
    };
}
export const HostState = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.status !== 0) {
            writer.uint32(16).int32(message.status);
        }
        if (message.nonceMin !== BigInt(0)) {
            writer.uint32(24).uint64(message.nonceMin);
        }
        if (message.period !== BigInt(0)) {
            writer.uint32(32).uint64(message.period);
        }
        if (message.periodStartedAtHeight !== BigInt(0)) {
            writer.uint32(40).uint64(message.periodStartedAtHeight);
        }
        if (message.seedHeight !== BigInt(0)) {
            writer.uint32(48).uint64(message.seedHeight);
        }
        if (message.nominalEndHeight !== BigInt(0)) {
            writer.uint32(56).uint64(message.nominalEndHeight);
        }
        if (message.periodBlocks !== BigInt(0)) {
            writer.uint32(64).uint64(message.periodBlocks);
        }
        if (message.proofWindowBlocks !== BigInt(0)) {
            writer.uint32(72).uint64(message.proofWindowBlocks);
        }
        if (message.challengesPerPeriod !== BigInt(0)) {
            writer.uint32(80).uint64(message.challengesPerPeriod);
        }
        if (message.missedInARowMax !== BigInt(0)) {
            writer.uint32(88).uint64(message.missedInARowMax);
        }
        if (message.missedOf32Max !== BigInt(0)) {
            writer.uint32(96).uint64(message.missedOf32Max);
        }
        if (message.dueHeight !== BigInt(0)) {
            writer.uint32(104).uint64(message.dueHeight);
        }
        if (message.openPeriod !== BigInt(0)) {
            writer.uint32(112).uint64(message.openPeriod);
        }
        if (message.openStartedAtHeight !== BigInt(0)) {
            writer.uint32(120).uint64(message.openStartedAtHeight);
        }
        if (message.openSeedHeight !== BigInt(0)) {
            writer.uint32(128).uint64(message.openSeedHeight);
        }
        if (message.openLastHeight !== BigInt(0)) {
            writer.uint32(136).uint64(message.openLastHeight);
        }
        if (message.openSeed.length !== 0) {
            writer.uint32(146).bytes(message.openSeed);
        }
        if (message.openChallenges !== BigInt(0)) {
            writer.uint32(152).uint64(message.openChallenges);
        }
        if (message.openDue === true) {
            writer.uint32(160).bool(message.openDue);
        }
        if (message.openProven === true) {
            writer.uint32(168).bool(message.openProven);
        }
        if (message.closedPeriods !== BigInt(0)) {
            writer.uint32(176).uint64(message.closedPeriods);
        }
        if (message.closedHeight !== BigInt(0)) {
            writer.uint32(184).uint64(message.closedHeight);
        }
        if (message.periodsDue !== BigInt(0)) {
            writer.uint32(192).uint64(message.periodsDue);
        }
        if (message.periodsProven !== BigInt(0)) {
            writer.uint32(200).uint64(message.periodsProven);
        }
        if (message.provenBlocks !== BigInt(0)) {
            writer.uint32(208).uint64(message.provenBlocks);
        }
        if (message.missedInARow !== 0) {
            writer.uint32(216).uint32(message.missedInARow);
        }
        if (message.recentMissed !== 0) {
            writer.uint32(224).uint32(message.recentMissed);
        }
        if (message.recentDue !== 0) {
            writer.uint32(232).uint32(message.recentDue);
        }
        if (message.suspendedAtHeight !== BigInt(0)) {
            writer.uint32(240).uint64(message.suspendedAtHeight);
        }
        if (message.activeDeals !== BigInt(0)) {
            writer.uint32(248).uint64(message.activeDeals);
        }
        if (message.liveChunks !== BigInt(0)) {
            writer.uint32(256).uint64(message.liveChunks);
        }
        for (const v of message.shelves) {
            Shelf.encode(v, writer.uint32(266).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseHostState();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.status = reader.int32();
                    break;
                case 3:
                    message.nonceMin = reader.uint64();
                    break;
                case 4:
                    message.period = reader.uint64();
                    break;
                case 5:
                    message.periodStartedAtHeight = reader.uint64();
                    break;
                case 6:
                    message.seedHeight = reader.uint64();
                    break;
                case 7:
                    message.nominalEndHeight = reader.uint64();
                    break;
                case 8:
                    message.periodBlocks = reader.uint64();
                    break;
                case 9:
                    message.proofWindowBlocks = reader.uint64();
                    break;
                case 10:
                    message.challengesPerPeriod = reader.uint64();
                    break;
                case 11:
                    message.missedInARowMax = reader.uint64();
                    break;
                case 12:
                    message.missedOf32Max = reader.uint64();
                    break;
                case 13:
                    message.dueHeight = reader.uint64();
                    break;
                case 14:
                    message.openPeriod = reader.uint64();
                    break;
                case 15:
                    message.openStartedAtHeight = reader.uint64();
                    break;
                case 16:
                    message.openSeedHeight = reader.uint64();
                    break;
                case 17:
                    message.openLastHeight = reader.uint64();
                    break;
                case 18:
                    message.openSeed = reader.bytes();
                    break;
                case 19:
                    message.openChallenges = reader.uint64();
                    break;
                case 20:
                    message.openDue = reader.bool();
                    break;
                case 21:
                    message.openProven = reader.bool();
                    break;
                case 22:
                    message.closedPeriods = reader.uint64();
                    break;
                case 23:
                    message.closedHeight = reader.uint64();
                    break;
                case 24:
                    message.periodsDue = reader.uint64();
                    break;
                case 25:
                    message.periodsProven = reader.uint64();
                    break;
                case 26:
                    message.provenBlocks = reader.uint64();
                    break;
                case 27:
                    message.missedInARow = reader.uint32();
                    break;
                case 28:
                    message.recentMissed = reader.uint32();
                    break;
                case 29:
                    message.recentDue = reader.uint32();
                    break;
                case 30:
                    message.suspendedAtHeight = reader.uint64();
                    break;
                case 31:
                    message.activeDeals = reader.uint64();
                    break;
                case 32:
                    message.liveChunks = reader.uint64();
                    break;
                case 33:
                    message.shelves.push(Shelf.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseHostState();
        message.host = object.host ?? "";
        message.status = object.status ?? 0;
        message.nonceMin = object.nonceMin !== undefined && object.nonceMin !== null ? BigInt(object.nonceMin.toString()) : BigInt(0);
        message.period = object.period !== undefined && object.period !== null ? BigInt(object.period.toString()) : BigInt(0);
        message.periodStartedAtHeight = object.periodStartedAtHeight !== undefined && object.periodStartedAtHeight !== null ? BigInt(object.periodStartedAtHeight.toString()) : BigInt(0);
        message.seedHeight = object.seedHeight !== undefined && object.seedHeight !== null ? BigInt(object.seedHeight.toString()) : BigInt(0);
        message.nominalEndHeight = object.nominalEndHeight !== undefined && object.nominalEndHeight !== null ? BigInt(object.nominalEndHeight.toString()) : BigInt(0);
        message.periodBlocks = object.periodBlocks !== undefined && object.periodBlocks !== null ? BigInt(object.periodBlocks.toString()) : BigInt(0);
        message.proofWindowBlocks = object.proofWindowBlocks !== undefined && object.proofWindowBlocks !== null ? BigInt(object.proofWindowBlocks.toString()) : BigInt(0);
        message.challengesPerPeriod = object.challengesPerPeriod !== undefined && object.challengesPerPeriod !== null ? BigInt(object.challengesPerPeriod.toString()) : BigInt(0);
        message.missedInARowMax = object.missedInARowMax !== undefined && object.missedInARowMax !== null ? BigInt(object.missedInARowMax.toString()) : BigInt(0);
        message.missedOf32Max = object.missedOf32Max !== undefined && object.missedOf32Max !== null ? BigInt(object.missedOf32Max.toString()) : BigInt(0);
        message.dueHeight = object.dueHeight !== undefined && object.dueHeight !== null ? BigInt(object.dueHeight.toString()) : BigInt(0);
        message.openPeriod = object.openPeriod !== undefined && object.openPeriod !== null ? BigInt(object.openPeriod.toString()) : BigInt(0);
        message.openStartedAtHeight = object.openStartedAtHeight !== undefined && object.openStartedAtHeight !== null ? BigInt(object.openStartedAtHeight.toString()) : BigInt(0);
        message.openSeedHeight = object.openSeedHeight !== undefined && object.openSeedHeight !== null ? BigInt(object.openSeedHeight.toString()) : BigInt(0);
        message.openLastHeight = object.openLastHeight !== undefined && object.openLastHeight !== null ? BigInt(object.openLastHeight.toString()) : BigInt(0);
        message.openSeed = object.openSeed ?? new Uint8Array();
        message.openChallenges = object.openChallenges !== undefined && object.openChallenges !== null ? BigInt(object.openChallenges.toString()) : BigInt(0);
        message.openDue = object.openDue ?? false;
        message.openProven = object.openProven ?? false;
        message.closedPeriods = object.closedPeriods !== undefined && object.closedPeriods !== null ? BigInt(object.closedPeriods.toString()) : BigInt(0);
        message.closedHeight = object.closedHeight !== undefined && object.closedHeight !== null ? BigInt(object.closedHeight.toString()) : BigInt(0);
        message.periodsDue = object.periodsDue !== undefined && object.periodsDue !== null ? BigInt(object.periodsDue.toString()) : BigInt(0);
        message.periodsProven = object.periodsProven !== undefined && object.periodsProven !== null ? BigInt(object.periodsProven.toString()) : BigInt(0);
        message.provenBlocks = object.provenBlocks !== undefined && object.provenBlocks !== null ? BigInt(object.provenBlocks.toString()) : BigInt(0);
        message.missedInARow = object.missedInARow ?? 0;
        message.recentMissed = object.recentMissed ?? 0;
        message.recentDue = object.recentDue ?? 0;
        message.suspendedAtHeight = object.suspendedAtHeight !== undefined && object.suspendedAtHeight !== null ? BigInt(object.suspendedAtHeight.toString()) : BigInt(0);
        message.activeDeals = object.activeDeals !== undefined && object.activeDeals !== null ? BigInt(object.activeDeals.toString()) : BigInt(0);
        message.liveChunks = object.liveChunks !== undefined && object.liveChunks !== null ? BigInt(object.liveChunks.toString()) : BigInt(0);
        message.shelves = object.shelves?.map(e => Shelf.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseHostState();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.status !== undefined && object.status !== null) {
            message.status = object.status;
        }
        if (object.nonce_min !== undefined && object.nonce_min !== null) {
            message.nonceMin = BigInt(object.nonce_min);
        }
        if (object.period !== undefined && object.period !== null) {
            message.period = BigInt(object.period);
        }
        if (object.period_started_at_height !== undefined && object.period_started_at_height !== null) {
            message.periodStartedAtHeight = BigInt(object.period_started_at_height);
        }
        if (object.seed_height !== undefined && object.seed_height !== null) {
            message.seedHeight = BigInt(object.seed_height);
        }
        if (object.nominal_end_height !== undefined && object.nominal_end_height !== null) {
            message.nominalEndHeight = BigInt(object.nominal_end_height);
        }
        if (object.period_blocks !== undefined && object.period_blocks !== null) {
            message.periodBlocks = BigInt(object.period_blocks);
        }
        if (object.proof_window_blocks !== undefined && object.proof_window_blocks !== null) {
            message.proofWindowBlocks = BigInt(object.proof_window_blocks);
        }
        if (object.challenges_per_period !== undefined && object.challenges_per_period !== null) {
            message.challengesPerPeriod = BigInt(object.challenges_per_period);
        }
        if (object.missed_in_a_row_max !== undefined && object.missed_in_a_row_max !== null) {
            message.missedInARowMax = BigInt(object.missed_in_a_row_max);
        }
        if (object.missed_of_32_max !== undefined && object.missed_of_32_max !== null) {
            message.missedOf32Max = BigInt(object.missed_of_32_max);
        }
        if (object.due_height !== undefined && object.due_height !== null) {
            message.dueHeight = BigInt(object.due_height);
        }
        if (object.open_period !== undefined && object.open_period !== null) {
            message.openPeriod = BigInt(object.open_period);
        }
        if (object.open_started_at_height !== undefined && object.open_started_at_height !== null) {
            message.openStartedAtHeight = BigInt(object.open_started_at_height);
        }
        if (object.open_seed_height !== undefined && object.open_seed_height !== null) {
            message.openSeedHeight = BigInt(object.open_seed_height);
        }
        if (object.open_last_height !== undefined && object.open_last_height !== null) {
            message.openLastHeight = BigInt(object.open_last_height);
        }
        if (object.open_seed !== undefined && object.open_seed !== null) {
            message.openSeed = bytesFromBase64(object.open_seed);
        }
        if (object.open_challenges !== undefined && object.open_challenges !== null) {
            message.openChallenges = BigInt(object.open_challenges);
        }
        if (object.open_due !== undefined && object.open_due !== null) {
            message.openDue = object.open_due;
        }
        if (object.open_proven !== undefined && object.open_proven !== null) {
            message.openProven = object.open_proven;
        }
        if (object.closed_periods !== undefined && object.closed_periods !== null) {
            message.closedPeriods = BigInt(object.closed_periods);
        }
        if (object.closed_height !== undefined && object.closed_height !== null) {
            message.closedHeight = BigInt(object.closed_height);
        }
        if (object.periods_due !== undefined && object.periods_due !== null) {
            message.periodsDue = BigInt(object.periods_due);
        }
        if (object.periods_proven !== undefined && object.periods_proven !== null) {
            message.periodsProven = BigInt(object.periods_proven);
        }
        if (object.proven_blocks !== undefined && object.proven_blocks !== null) {
            message.provenBlocks = BigInt(object.proven_blocks);
        }
        if (object.missed_in_a_row !== undefined && object.missed_in_a_row !== null) {
            message.missedInARow = object.missed_in_a_row;
        }
        if (object.recent_missed !== undefined && object.recent_missed !== null) {
            message.recentMissed = object.recent_missed;
        }
        if (object.recent_due !== undefined && object.recent_due !== null) {
            message.recentDue = object.recent_due;
        }
        if (object.suspended_at_height !== undefined && object.suspended_at_height !== null) {
            message.suspendedAtHeight = BigInt(object.suspended_at_height);
        }
        if (object.active_deals !== undefined && object.active_deals !== null) {
            message.activeDeals = BigInt(object.active_deals);
        }
        if (object.live_chunks !== undefined && object.live_chunks !== null) {
            message.liveChunks = BigInt(object.live_chunks);
        }
        message.shelves = object.shelves?.map(e => Shelf.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.status = message.status === 0 ? undefined : message.status;
        obj.nonce_min = message.nonceMin !== BigInt(0) ? message.nonceMin?.toString() : undefined;
        obj.period = message.period !== BigInt(0) ? message.period?.toString() : undefined;
        obj.period_started_at_height = message.periodStartedAtHeight !== BigInt(0) ? message.periodStartedAtHeight?.toString() : undefined;
        obj.seed_height = message.seedHeight !== BigInt(0) ? message.seedHeight?.toString() : undefined;
        obj.nominal_end_height = message.nominalEndHeight !== BigInt(0) ? message.nominalEndHeight?.toString() : undefined;
        obj.period_blocks = message.periodBlocks !== BigInt(0) ? message.periodBlocks?.toString() : undefined;
        obj.proof_window_blocks = message.proofWindowBlocks !== BigInt(0) ? message.proofWindowBlocks?.toString() : undefined;
        obj.challenges_per_period = message.challengesPerPeriod !== BigInt(0) ? message.challengesPerPeriod?.toString() : undefined;
        obj.missed_in_a_row_max = message.missedInARowMax !== BigInt(0) ? message.missedInARowMax?.toString() : undefined;
        obj.missed_of_32_max = message.missedOf32Max !== BigInt(0) ? message.missedOf32Max?.toString() : undefined;
        obj.due_height = message.dueHeight !== BigInt(0) ? message.dueHeight?.toString() : undefined;
        obj.open_period = message.openPeriod !== BigInt(0) ? message.openPeriod?.toString() : undefined;
        obj.open_started_at_height = message.openStartedAtHeight !== BigInt(0) ? message.openStartedAtHeight?.toString() : undefined;
        obj.open_seed_height = message.openSeedHeight !== BigInt(0) ? message.openSeedHeight?.toString() : undefined;
        obj.open_last_height = message.openLastHeight !== BigInt(0) ? message.openLastHeight?.toString() : undefined;
        obj.open_seed = message.openSeed ? base64FromBytes(message.openSeed) : undefined;
        obj.open_challenges = message.openChallenges !== BigInt(0) ? message.openChallenges?.toString() : undefined;
        obj.open_due = message.openDue === false ? undefined : message.openDue;
        obj.open_proven = message.openProven === false ? undefined : message.openProven;
        obj.closed_periods = message.closedPeriods !== BigInt(0) ? message.closedPeriods?.toString() : undefined;
        obj.closed_height = message.closedHeight !== BigInt(0) ? message.closedHeight?.toString() : undefined;
        obj.periods_due = message.periodsDue !== BigInt(0) ? message.periodsDue?.toString() : undefined;
        obj.periods_proven = message.periodsProven !== BigInt(0) ? message.periodsProven?.toString() : undefined;
        obj.proven_blocks = message.provenBlocks !== BigInt(0) ? message.provenBlocks?.toString() : undefined;
        obj.missed_in_a_row = message.missedInARow === 0 ? undefined : message.missedInARow;
        obj.recent_missed = message.recentMissed === 0 ? undefined : message.recentMissed;
        obj.recent_due = message.recentDue === 0 ? undefined : message.recentDue;
        obj.suspended_at_height = message.suspendedAtHeight !== BigInt(0) ? message.suspendedAtHeight?.toString() : undefined;
        obj.active_deals = message.activeDeals !== BigInt(0) ? message.activeDeals?.toString() : undefined;
        obj.live_chunks = message.liveChunks !== BigInt(0) ? message.liveChunks?.toString() : undefined;
        if (message.shelves) {
            obj.shelves = message.shelves.map(e => e ? Shelf.toAmino(e) : undefined);
        }
        else {
            obj.shelves = message.shelves;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return HostState.decode(message.value);
    },
    toProto(message) {
        return HostState.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.HostState",
            value: HostState.encode(message).finish()
        };
    }
};
function createBasePeriodRow() {
    return {
        host: "",
        number: BigInt(0),
        beforeHeight: BigInt(0),
        dueBefore: BigInt(0),
        provenBefore: BigInt(0),
        provenBlocksBefore: BigInt(0),
        periods: []
    };
}
export const PeriodRow = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.number !== BigInt(0)) {
            writer.uint32(16).uint64(message.number);
        }
        if (message.beforeHeight !== BigInt(0)) {
            writer.uint32(24).uint64(message.beforeHeight);
        }
        if (message.dueBefore !== BigInt(0)) {
            writer.uint32(32).uint64(message.dueBefore);
        }
        if (message.provenBefore !== BigInt(0)) {
            writer.uint32(40).uint64(message.provenBefore);
        }
        if (message.provenBlocksBefore !== BigInt(0)) {
            writer.uint32(48).uint64(message.provenBlocksBefore);
        }
        if (message.periods.length !== 0) {
            writer.uint32(58).fork();
            for (const v of message.periods) {
                writer.uint32(v);
            }
            writer.ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBasePeriodRow();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.number = reader.uint64();
                    break;
                case 3:
                    message.beforeHeight = reader.uint64();
                    break;
                case 4:
                    message.dueBefore = reader.uint64();
                    break;
                case 5:
                    message.provenBefore = reader.uint64();
                    break;
                case 6:
                    message.provenBlocksBefore = reader.uint64();
                    break;
                case 7:
                    if ((tag & 7) === 2) {
                        const end2 = reader.uint32() + reader.pos;
                        while (reader.pos < end2) {
                            message.periods.push(reader.uint32());
                        }
                    }
                    else {
                        message.periods.push(reader.uint32());
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
        const message = createBasePeriodRow();
        message.host = object.host ?? "";
        message.number = object.number !== undefined && object.number !== null ? BigInt(object.number.toString()) : BigInt(0);
        message.beforeHeight = object.beforeHeight !== undefined && object.beforeHeight !== null ? BigInt(object.beforeHeight.toString()) : BigInt(0);
        message.dueBefore = object.dueBefore !== undefined && object.dueBefore !== null ? BigInt(object.dueBefore.toString()) : BigInt(0);
        message.provenBefore = object.provenBefore !== undefined && object.provenBefore !== null ? BigInt(object.provenBefore.toString()) : BigInt(0);
        message.provenBlocksBefore = object.provenBlocksBefore !== undefined && object.provenBlocksBefore !== null ? BigInt(object.provenBlocksBefore.toString()) : BigInt(0);
        message.periods = object.periods?.map(e => e) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBasePeriodRow();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.number !== undefined && object.number !== null) {
            message.number = BigInt(object.number);
        }
        if (object.before_height !== undefined && object.before_height !== null) {
            message.beforeHeight = BigInt(object.before_height);
        }
        if (object.due_before !== undefined && object.due_before !== null) {
            message.dueBefore = BigInt(object.due_before);
        }
        if (object.proven_before !== undefined && object.proven_before !== null) {
            message.provenBefore = BigInt(object.proven_before);
        }
        if (object.proven_blocks_before !== undefined && object.proven_blocks_before !== null) {
            message.provenBlocksBefore = BigInt(object.proven_blocks_before);
        }
        message.periods = object.periods?.map(e => e) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.number = message.number !== BigInt(0) ? message.number?.toString() : undefined;
        obj.before_height = message.beforeHeight !== BigInt(0) ? message.beforeHeight?.toString() : undefined;
        obj.due_before = message.dueBefore !== BigInt(0) ? message.dueBefore?.toString() : undefined;
        obj.proven_before = message.provenBefore !== BigInt(0) ? message.provenBefore?.toString() : undefined;
        obj.proven_blocks_before = message.provenBlocksBefore !== BigInt(0) ? message.provenBlocksBefore?.toString() : undefined;
        if (message.periods) {
            obj.periods = message.periods.map(e => e);
        }
        else {
            obj.periods = message.periods;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return PeriodRow.decode(message.value);
    },
    toProto(message) {
        return PeriodRow.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.PeriodRow",
            value: PeriodRow.encode(message).finish()
        };
    }
};
function createBaseQuestionedChunk() {
    return {
        dealId: BigInt(0),
        chunkIndex: BigInt(0),
        answered: false
    };
}
export const QuestionedChunk = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.chunkIndex !== BigInt(0)) {
            writer.uint32(16).uint64(message.chunkIndex);
        }
        if (message.answered === true) {
            writer.uint32(24).bool(message.answered);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQuestionedChunk();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.dealId = reader.uint64();
                    break;
                case 2:
                    message.chunkIndex = reader.uint64();
                    break;
                case 3:
                    message.answered = reader.bool();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQuestionedChunk();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.chunkIndex = object.chunkIndex !== undefined && object.chunkIndex !== null ? BigInt(object.chunkIndex.toString()) : BigInt(0);
        message.answered = object.answered ?? false;
        return message;
    },
    fromAmino(object) {
        const message = createBaseQuestionedChunk();
        if (object.deal_id !== undefined && object.deal_id !== null) {
            message.dealId = BigInt(object.deal_id);
        }
        if (object.chunk_index !== undefined && object.chunk_index !== null) {
            message.chunkIndex = BigInt(object.chunk_index);
        }
        if (object.answered !== undefined && object.answered !== null) {
            message.answered = object.answered;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.chunk_index = message.chunkIndex !== BigInt(0) ? message.chunkIndex?.toString() : undefined;
        obj.answered = message.answered === false ? undefined : message.answered;
        return obj;
    },
    fromProtoMsg(message) {
        return QuestionedChunk.decode(message.value);
    },
    toProto(message) {
        return QuestionedChunk.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.QuestionedChunk",
            value: QuestionedChunk.encode(message).finish()
        };
    }
};
function createBaseQuestion() {
    return {
        host: "",
        period: BigInt(0),
        seedHeight: BigInt(0),
        untilHeight: BigInt(0),
        chunks: []
    };
}
export const Question = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.period !== BigInt(0)) {
            writer.uint32(16).uint64(message.period);
        }
        if (message.seedHeight !== BigInt(0)) {
            writer.uint32(24).uint64(message.seedHeight);
        }
        if (message.untilHeight !== BigInt(0)) {
            writer.uint32(32).uint64(message.untilHeight);
        }
        for (const v of message.chunks) {
            QuestionedChunk.encode(v, writer.uint32(42).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQuestion();
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
                    message.seedHeight = reader.uint64();
                    break;
                case 4:
                    message.untilHeight = reader.uint64();
                    break;
                case 5:
                    message.chunks.push(QuestionedChunk.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQuestion();
        message.host = object.host ?? "";
        message.period = object.period !== undefined && object.period !== null ? BigInt(object.period.toString()) : BigInt(0);
        message.seedHeight = object.seedHeight !== undefined && object.seedHeight !== null ? BigInt(object.seedHeight.toString()) : BigInt(0);
        message.untilHeight = object.untilHeight !== undefined && object.untilHeight !== null ? BigInt(object.untilHeight.toString()) : BigInt(0);
        message.chunks = object.chunks?.map(e => QuestionedChunk.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseQuestion();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.period !== undefined && object.period !== null) {
            message.period = BigInt(object.period);
        }
        if (object.seed_height !== undefined && object.seed_height !== null) {
            message.seedHeight = BigInt(object.seed_height);
        }
        if (object.until_height !== undefined && object.until_height !== null) {
            message.untilHeight = BigInt(object.until_height);
        }
        message.chunks = object.chunks?.map(e => QuestionedChunk.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.period = message.period !== BigInt(0) ? message.period?.toString() : undefined;
        obj.seed_height = message.seedHeight !== BigInt(0) ? message.seedHeight?.toString() : undefined;
        obj.until_height = message.untilHeight !== BigInt(0) ? message.untilHeight?.toString() : undefined;
        if (message.chunks) {
            obj.chunks = message.chunks.map(e => e ? QuestionedChunk.toAmino(e) : undefined);
        }
        else {
            obj.chunks = message.chunks;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return Question.decode(message.value);
    },
    toProto(message) {
        return Question.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.Question",
            value: Question.encode(message).finish()
        };
    }
};
function createBaseSpotChallenge() {
    return {
        id: BigInt(0),
        dealId: BigInt(0),
        host: "",
        challenger: "",
        seedHeight: BigInt(0),
        lastHeight: BigInt(0),
        drawn: false,
        chunkIndex: BigInt(0),
        unanswered: 0,
        proofWindowBlocks: BigInt(0),
        feeDenom: "",
        feeAmount: "",
        dueHeight: BigInt(0)
    };
}
export const SpotChallenge = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.id !== BigInt(0)) {
            writer.uint32(8).uint64(message.id);
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
        if (message.lastHeight !== BigInt(0)) {
            writer.uint32(48).uint64(message.lastHeight);
        }
        if (message.drawn === true) {
            writer.uint32(56).bool(message.drawn);
        }
        if (message.chunkIndex !== BigInt(0)) {
            writer.uint32(64).uint64(message.chunkIndex);
        }
        if (message.unanswered !== 0) {
            writer.uint32(72).uint32(message.unanswered);
        }
        if (message.proofWindowBlocks !== BigInt(0)) {
            writer.uint32(80).uint64(message.proofWindowBlocks);
        }
        if (message.feeDenom !== "") {
            writer.uint32(90).string(message.feeDenom);
        }
        if (message.feeAmount !== "") {
            writer.uint32(98).string(message.feeAmount);
        }
        if (message.dueHeight !== BigInt(0)) {
            writer.uint32(104).uint64(message.dueHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseSpotChallenge();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.id = reader.uint64();
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
                case 6:
                    message.lastHeight = reader.uint64();
                    break;
                case 7:
                    message.drawn = reader.bool();
                    break;
                case 8:
                    message.chunkIndex = reader.uint64();
                    break;
                case 9:
                    message.unanswered = reader.uint32();
                    break;
                case 10:
                    message.proofWindowBlocks = reader.uint64();
                    break;
                case 11:
                    message.feeDenom = reader.string();
                    break;
                case 12:
                    message.feeAmount = reader.string();
                    break;
                case 13:
                    message.dueHeight = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseSpotChallenge();
        message.id = object.id !== undefined && object.id !== null ? BigInt(object.id.toString()) : BigInt(0);
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.host = object.host ?? "";
        message.challenger = object.challenger ?? "";
        message.seedHeight = object.seedHeight !== undefined && object.seedHeight !== null ? BigInt(object.seedHeight.toString()) : BigInt(0);
        message.lastHeight = object.lastHeight !== undefined && object.lastHeight !== null ? BigInt(object.lastHeight.toString()) : BigInt(0);
        message.drawn = object.drawn ?? false;
        message.chunkIndex = object.chunkIndex !== undefined && object.chunkIndex !== null ? BigInt(object.chunkIndex.toString()) : BigInt(0);
        message.unanswered = object.unanswered ?? 0;
        message.proofWindowBlocks = object.proofWindowBlocks !== undefined && object.proofWindowBlocks !== null ? BigInt(object.proofWindowBlocks.toString()) : BigInt(0);
        message.feeDenom = object.feeDenom ?? "";
        message.feeAmount = object.feeAmount ?? "";
        message.dueHeight = object.dueHeight !== undefined && object.dueHeight !== null ? BigInt(object.dueHeight.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseSpotChallenge();
        if (object.id !== undefined && object.id !== null) {
            message.id = BigInt(object.id);
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
        if (object.last_height !== undefined && object.last_height !== null) {
            message.lastHeight = BigInt(object.last_height);
        }
        if (object.drawn !== undefined && object.drawn !== null) {
            message.drawn = object.drawn;
        }
        if (object.chunk_index !== undefined && object.chunk_index !== null) {
            message.chunkIndex = BigInt(object.chunk_index);
        }
        if (object.unanswered !== undefined && object.unanswered !== null) {
            message.unanswered = object.unanswered;
        }
        if (object.proof_window_blocks !== undefined && object.proof_window_blocks !== null) {
            message.proofWindowBlocks = BigInt(object.proof_window_blocks);
        }
        if (object.fee_denom !== undefined && object.fee_denom !== null) {
            message.feeDenom = object.fee_denom;
        }
        if (object.fee_amount !== undefined && object.fee_amount !== null) {
            message.feeAmount = object.fee_amount;
        }
        if (object.due_height !== undefined && object.due_height !== null) {
            message.dueHeight = BigInt(object.due_height);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.id = message.id !== BigInt(0) ? message.id?.toString() : undefined;
        obj.deal_id = message.dealId !== BigInt(0) ? message.dealId?.toString() : undefined;
        obj.host = message.host === "" ? undefined : message.host;
        obj.challenger = message.challenger === "" ? undefined : message.challenger;
        obj.seed_height = message.seedHeight !== BigInt(0) ? message.seedHeight?.toString() : undefined;
        obj.last_height = message.lastHeight !== BigInt(0) ? message.lastHeight?.toString() : undefined;
        obj.drawn = message.drawn === false ? undefined : message.drawn;
        obj.chunk_index = message.chunkIndex !== BigInt(0) ? message.chunkIndex?.toString() : undefined;
        obj.unanswered = message.unanswered === 0 ? undefined : message.unanswered;
        obj.proof_window_blocks = message.proofWindowBlocks !== BigInt(0) ? message.proofWindowBlocks?.toString() : undefined;
        obj.fee_denom = message.feeDenom === "" ? undefined : message.feeDenom;
        obj.fee_amount = message.feeAmount === "" ? undefined : message.feeAmount;
        obj.due_height = message.dueHeight !== BigInt(0) ? message.dueHeight?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return SpotChallenge.decode(message.value);
    },
    toProto(message) {
        return SpotChallenge.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.SpotChallenge",
            value: SpotChallenge.encode(message).finish()
        };
    }
};
function createBaseOfferUse() {
    return {
        host: "",
        nonce: BigInt(0),
        usedBytes: BigInt(0),
        expiresAtHeight: BigInt(0)
    };
}
export const OfferUse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.nonce !== BigInt(0)) {
            writer.uint32(16).uint64(message.nonce);
        }
        if (message.usedBytes !== BigInt(0)) {
            writer.uint32(24).uint64(message.usedBytes);
        }
        if (message.expiresAtHeight !== BigInt(0)) {
            writer.uint32(32).uint64(message.expiresAtHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseOfferUse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.nonce = reader.uint64();
                    break;
                case 3:
                    message.usedBytes = reader.uint64();
                    break;
                case 4:
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
        const message = createBaseOfferUse();
        message.host = object.host ?? "";
        message.nonce = object.nonce !== undefined && object.nonce !== null ? BigInt(object.nonce.toString()) : BigInt(0);
        message.usedBytes = object.usedBytes !== undefined && object.usedBytes !== null ? BigInt(object.usedBytes.toString()) : BigInt(0);
        message.expiresAtHeight = object.expiresAtHeight !== undefined && object.expiresAtHeight !== null ? BigInt(object.expiresAtHeight.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseOfferUse();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        if (object.nonce !== undefined && object.nonce !== null) {
            message.nonce = BigInt(object.nonce);
        }
        if (object.used_bytes !== undefined && object.used_bytes !== null) {
            message.usedBytes = BigInt(object.used_bytes);
        }
        if (object.expires_at_height !== undefined && object.expires_at_height !== null) {
            message.expiresAtHeight = BigInt(object.expires_at_height);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        obj.nonce = message.nonce !== BigInt(0) ? message.nonce?.toString() : undefined;
        obj.used_bytes = message.usedBytes !== BigInt(0) ? message.usedBytes?.toString() : undefined;
        obj.expires_at_height = message.expiresAtHeight !== BigInt(0) ? message.expiresAtHeight?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return OfferUse.decode(message.value);
    },
    toProto(message) {
        return OfferUse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.OfferUse",
            value: OfferUse.encode(message).finish()
        };
    }
};
function createBaseReportedLoss() {
    return {
        period: BigInt(0),
        bytes: BigInt(0)
    };
}
export const ReportedLoss = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.period !== BigInt(0)) {
            writer.uint32(8).uint64(message.period);
        }
        if (message.bytes !== BigInt(0)) {
            writer.uint32(16).uint64(message.bytes);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseReportedLoss();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.period = reader.uint64();
                    break;
                case 2:
                    message.bytes = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseReportedLoss();
        message.period = object.period !== undefined && object.period !== null ? BigInt(object.period.toString()) : BigInt(0);
        message.bytes = object.bytes !== undefined && object.bytes !== null ? BigInt(object.bytes.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseReportedLoss();
        if (object.period !== undefined && object.period !== null) {
            message.period = BigInt(object.period);
        }
        if (object.bytes !== undefined && object.bytes !== null) {
            message.bytes = BigInt(object.bytes);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.period = message.period !== BigInt(0) ? message.period?.toString() : undefined;
        obj.bytes = message.bytes !== BigInt(0) ? message.bytes?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return ReportedLoss.decode(message.value);
    },
    toProto(message) {
        return ReportedLoss.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.ReportedLoss",
            value: ReportedLoss.encode(message).finish()
        };
    }
};
function createBaseLossReports() {
    return {
        host: "",
        losses: []
    };
}
export const LossReports = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        for (const v of message.losses) {
            ReportedLoss.encode(v, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseLossReports();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.losses.push(ReportedLoss.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseLossReports();
        message.host = object.host ?? "";
        message.losses = object.losses?.map(e => ReportedLoss.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseLossReports();
        if (object.host !== undefined && object.host !== null) {
            message.host = object.host;
        }
        message.losses = object.losses?.map(e => ReportedLoss.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.host = message.host === "" ? undefined : message.host;
        if (message.losses) {
            obj.losses = message.losses.map(e => e ? ReportedLoss.toAmino(e) : undefined);
        }
        else {
            obj.losses = message.losses;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return LossReports.decode(message.value);
    },
    toProto(message) {
        return LossReports.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.LossReports",
            value: LossReports.encode(message).finish()
        };
    }
};
