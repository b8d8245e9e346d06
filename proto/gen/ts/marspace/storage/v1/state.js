import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** ArchiveStatus is where an archive stands in its life. */
export var ArchiveStatus;
(function (ArchiveStatus) {
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_UNSPECIFIED"] = 0] = "ARCHIVE_STATUS_UNSPECIFIED";
    /** ARCHIVE_STATUS_STORED - ARCHIVE_STATUS_STORED has every slot alive. */
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_STORED"] = 1] = "ARCHIVE_STATUS_STORED";
    /** ARCHIVE_STATUS_DEGRADED - ARCHIVE_STATUS_DEGRADED has an empty slot, and at least k alive. */
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_DEGRADED"] = 2] = "ARCHIVE_STATUS_DEGRADED";
    /** ARCHIVE_STATUS_LOST - ARCHIVE_STATUS_LOST has fewer than k slots that did not fail. */
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_LOST"] = 3] = "ARCHIVE_STATUS_LOST";
    /** ARCHIVE_STATUS_ENDED - ARCHIVE_STATUS_ENDED has come to the end of its term or was ended by its owner. */
    ArchiveStatus[ArchiveStatus["ARCHIVE_STATUS_ENDED"] = 4] = "ARCHIVE_STATUS_ENDED";
    ArchiveStatus[ArchiveStatus["UNRECOGNIZED"] = -1] = "UNRECOGNIZED";
})(ArchiveStatus || (ArchiveStatus = {}));
export const ArchiveStatusSDKType = ArchiveStatus;
export function archiveStatusFromJSON(object) {
    switch (object) {
        case 0:
        case "ARCHIVE_STATUS_UNSPECIFIED":
            return ArchiveStatus.ARCHIVE_STATUS_UNSPECIFIED;
        case 1:
        case "ARCHIVE_STATUS_STORED":
            return ArchiveStatus.ARCHIVE_STATUS_STORED;
        case 2:
        case "ARCHIVE_STATUS_DEGRADED":
            return ArchiveStatus.ARCHIVE_STATUS_DEGRADED;
        case 3:
        case "ARCHIVE_STATUS_LOST":
            return ArchiveStatus.ARCHIVE_STATUS_LOST;
        case 4:
        case "ARCHIVE_STATUS_ENDED":
            return ArchiveStatus.ARCHIVE_STATUS_ENDED;
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
        case ArchiveStatus.ARCHIVE_STATUS_STORED:
            return "ARCHIVE_STATUS_STORED";
        case ArchiveStatus.ARCHIVE_STATUS_DEGRADED:
            return "ARCHIVE_STATUS_DEGRADED";
        case ArchiveStatus.ARCHIVE_STATUS_LOST:
            return "ARCHIVE_STATUS_LOST";
        case ArchiveStatus.ARCHIVE_STATUS_ENDED:
            return "ARCHIVE_STATUS_ENDED";
        case ArchiveStatus.UNRECOGNIZED:
        default:
            return "UNRECOGNIZED";
    }
}
/** DealStatus is where a deal stands in its life. */
export var DealStatus;
(function (DealStatus) {
    DealStatus[DealStatus["DEAL_STATUS_UNSPECIFIED"] = 0] = "DEAL_STATUS_UNSPECIFIED";
    /** DEAL_STATUS_WAITING - DEAL_STATUS_WAITING is a renewal that begins when the deal before it ends. */
    DealStatus[DealStatus["DEAL_STATUS_WAITING"] = 1] = "DEAL_STATUS_WAITING";
    /** DEAL_STATUS_ACTIVE - DEAL_STATUS_ACTIVE is stored, proven and paid period by period. */
    DealStatus[DealStatus["DEAL_STATUS_ACTIVE"] = 2] = "DEAL_STATUS_ACTIVE";
    /** DEAL_STATUS_ENDED - DEAL_STATUS_ENDED came to its end and was settled, or waited for a deal that failed or was ended, and is refunded. */
    DealStatus[DealStatus["DEAL_STATUS_ENDED"] = 3] = "DEAL_STATUS_ENDED";
    /** DEAL_STATUS_FAILED - DEAL_STATUS_FAILED lost its shard; its lock was slashed. */
    DealStatus[DealStatus["DEAL_STATUS_FAILED"] = 4] = "DEAL_STATUS_FAILED";
    DealStatus[DealStatus["UNRECOGNIZED"] = -1] = "UNRECOGNIZED";
})(DealStatus || (DealStatus = {}));
export const DealStatusSDKType = DealStatus;
export function dealStatusFromJSON(object) {
    switch (object) {
        case 0:
        case "DEAL_STATUS_UNSPECIFIED":
            return DealStatus.DEAL_STATUS_UNSPECIFIED;
        case 1:
        case "DEAL_STATUS_WAITING":
            return DealStatus.DEAL_STATUS_WAITING;
        case 2:
        case "DEAL_STATUS_ACTIVE":
            return DealStatus.DEAL_STATUS_ACTIVE;
        case 3:
        case "DEAL_STATUS_ENDED":
            return DealStatus.DEAL_STATUS_ENDED;
        case 4:
        case "DEAL_STATUS_FAILED":
            return DealStatus.DEAL_STATUS_FAILED;
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
        case DealStatus.DEAL_STATUS_WAITING:
            return "DEAL_STATUS_WAITING";
        case DealStatus.DEAL_STATUS_ACTIVE:
            return "DEAL_STATUS_ACTIVE";
        case DealStatus.DEAL_STATUS_ENDED:
            return "DEAL_STATUS_ENDED";
        case DealStatus.DEAL_STATUS_FAILED:
            return "DEAL_STATUS_FAILED";
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
    }
};
function createBaseReceipt() {
    return {
        host: "",
        sender: "",
        checksum: new Uint8Array(),
        shardBytes: BigInt(0),
        pricePerGibBlock: "",
        termBlocksMin: BigInt(0),
        termBlocksMax: BigInt(0),
        exchange: "",
        commissionBps: 0,
        number: BigInt(0),
        validUntilHeight: BigInt(0)
    };
}
export const Receipt = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.sender !== "") {
            writer.uint32(18).string(message.sender);
        }
        if (message.checksum.length !== 0) {
            writer.uint32(26).bytes(message.checksum);
        }
        if (message.shardBytes !== BigInt(0)) {
            writer.uint32(32).uint64(message.shardBytes);
        }
        if (message.pricePerGibBlock !== "") {
            writer.uint32(42).string(message.pricePerGibBlock);
        }
        if (message.termBlocksMin !== BigInt(0)) {
            writer.uint32(48).uint64(message.termBlocksMin);
        }
        if (message.termBlocksMax !== BigInt(0)) {
            writer.uint32(56).uint64(message.termBlocksMax);
        }
        if (message.exchange !== "") {
            writer.uint32(66).string(message.exchange);
        }
        if (message.commissionBps !== 0) {
            writer.uint32(72).uint32(message.commissionBps);
        }
        if (message.number !== BigInt(0)) {
            writer.uint32(80).uint64(message.number);
        }
        if (message.validUntilHeight !== BigInt(0)) {
            writer.uint32(88).uint64(message.validUntilHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseReceipt();
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
                    message.checksum = reader.bytes();
                    break;
                case 4:
                    message.shardBytes = reader.uint64();
                    break;
                case 5:
                    message.pricePerGibBlock = reader.string();
                    break;
                case 6:
                    message.termBlocksMin = reader.uint64();
                    break;
                case 7:
                    message.termBlocksMax = reader.uint64();
                    break;
                case 8:
                    message.exchange = reader.string();
                    break;
                case 9:
                    message.commissionBps = reader.uint32();
                    break;
                case 10:
                    message.number = reader.uint64();
                    break;
                case 11:
                    message.validUntilHeight = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseReceipt();
        message.host = object.host ?? "";
        message.sender = object.sender ?? "";
        message.checksum = object.checksum ?? new Uint8Array();
        message.shardBytes = object.shardBytes !== undefined && object.shardBytes !== null ? BigInt(object.shardBytes.toString()) : BigInt(0);
        message.pricePerGibBlock = object.pricePerGibBlock ?? "";
        message.termBlocksMin = object.termBlocksMin !== undefined && object.termBlocksMin !== null ? BigInt(object.termBlocksMin.toString()) : BigInt(0);
        message.termBlocksMax = object.termBlocksMax !== undefined && object.termBlocksMax !== null ? BigInt(object.termBlocksMax.toString()) : BigInt(0);
        message.exchange = object.exchange ?? "";
        message.commissionBps = object.commissionBps ?? 0;
        message.number = object.number !== undefined && object.number !== null ? BigInt(object.number.toString()) : BigInt(0);
        message.validUntilHeight = object.validUntilHeight !== undefined && object.validUntilHeight !== null ? BigInt(object.validUntilHeight.toString()) : BigInt(0);
        return message;
    }
};
function createBaseSignedReceipt() {
    return {
        receipt: Receipt.fromPartial({}),
        signature: new Uint8Array()
    };
}
export const SignedReceipt = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.receipt !== undefined) {
            Receipt.encode(message.receipt, writer.uint32(10).fork()).ldelim();
        }
        if (message.signature.length !== 0) {
            writer.uint32(18).bytes(message.signature);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseSignedReceipt();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.receipt = Receipt.decode(reader, reader.uint32());
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
        const message = createBaseSignedReceipt();
        message.receipt = object.receipt !== undefined && object.receipt !== null ? Receipt.fromPartial(object.receipt) : undefined;
        message.signature = object.signature ?? new Uint8Array();
        return message;
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
        activeSlots: 0,
        failedSlots: 0,
        endedSlots: 0,
        openDeals: 0,
        ending: false,
        removedAtHeight: BigInt(0)
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
        if (message.activeSlots !== 0) {
            writer.uint32(96).uint32(message.activeSlots);
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
        if (message.removedAtHeight !== BigInt(0)) {
            writer.uint32(136).uint64(message.removedAtHeight);
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
                    message.activeSlots = reader.uint32();
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
                case 17:
                    message.removedAtHeight = reader.uint64();
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
        message.activeSlots = object.activeSlots ?? 0;
        message.failedSlots = object.failedSlots ?? 0;
        message.endedSlots = object.endedSlots ?? 0;
        message.openDeals = object.openDeals ?? 0;
        message.ending = object.ending ?? false;
        message.removedAtHeight = object.removedAtHeight !== undefined && object.removedAtHeight !== null ? BigInt(object.removedAtHeight.toString()) : BigInt(0);
        return message;
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
        termBlocks: BigInt(0),
        termBlocksMin: BigInt(0),
        startsAtHeight: BigInt(0),
        endsAtHeight: BigInt(0),
        exchange: "",
        commissionBps: 0,
        retainBps: 0,
        lockAmount: "",
        receiptNumber: BigInt(0),
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
        endedEarly: false,
        closedAtHeight: BigInt(0)
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
        if (message.termBlocks !== BigInt(0)) {
            writer.uint32(96).uint64(message.termBlocks);
        }
        if (message.termBlocksMin !== BigInt(0)) {
            writer.uint32(104).uint64(message.termBlocksMin);
        }
        if (message.startsAtHeight !== BigInt(0)) {
            writer.uint32(112).uint64(message.startsAtHeight);
        }
        if (message.endsAtHeight !== BigInt(0)) {
            writer.uint32(120).uint64(message.endsAtHeight);
        }
        if (message.exchange !== "") {
            writer.uint32(130).string(message.exchange);
        }
        if (message.commissionBps !== 0) {
            writer.uint32(136).uint32(message.commissionBps);
        }
        if (message.retainBps !== 0) {
            writer.uint32(144).uint32(message.retainBps);
        }
        if (message.lockAmount !== "") {
            writer.uint32(154).string(message.lockAmount);
        }
        if (message.receiptNumber !== BigInt(0)) {
            writer.uint32(160).uint64(message.receiptNumber);
        }
        if (message.place !== BigInt(0)) {
            writer.uint32(168).uint64(message.place);
        }
        if (message.settledHeight !== BigInt(0)) {
            writer.uint32(176).uint64(message.settledHeight);
        }
        if (message.paidAmount !== "") {
            writer.uint32(186).string(message.paidAmount);
        }
        if (message.retainedAmount !== "") {
            writer.uint32(194).string(message.retainedAmount);
        }
        if (message.dueHeight !== BigInt(0)) {
            writer.uint32(200).uint64(message.dueHeight);
        }
        if (message.provenBlocks !== BigInt(0)) {
            writer.uint32(208).uint64(message.provenBlocks);
        }
        if (message.feeAmount !== "") {
            writer.uint32(218).string(message.feeAmount);
        }
        if (message.renewedBy !== BigInt(0)) {
            writer.uint32(224).uint64(message.renewedBy);
        }
        if (message.renews !== BigInt(0)) {
            writer.uint32(232).uint64(message.renews);
        }
        if (message.activePeriod !== BigInt(0)) {
            writer.uint32(240).uint64(message.activePeriod);
        }
        if (message.missedInARowMax !== BigInt(0)) {
            writer.uint32(248).uint64(message.missedInARowMax);
        }
        if (message.settledPeriod !== BigInt(0)) {
            writer.uint32(256).uint64(message.settledPeriod);
        }
        if (message.endedEarly === true) {
            writer.uint32(264).bool(message.endedEarly);
        }
        if (message.closedAtHeight !== BigInt(0)) {
            writer.uint32(272).uint64(message.closedAtHeight);
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
                    message.termBlocks = reader.uint64();
                    break;
                case 13:
                    message.termBlocksMin = reader.uint64();
                    break;
                case 14:
                    message.startsAtHeight = reader.uint64();
                    break;
                case 15:
                    message.endsAtHeight = reader.uint64();
                    break;
                case 16:
                    message.exchange = reader.string();
                    break;
                case 17:
                    message.commissionBps = reader.uint32();
                    break;
                case 18:
                    message.retainBps = reader.uint32();
                    break;
                case 19:
                    message.lockAmount = reader.string();
                    break;
                case 20:
                    message.receiptNumber = reader.uint64();
                    break;
                case 21:
                    message.place = reader.uint64();
                    break;
                case 22:
                    message.settledHeight = reader.uint64();
                    break;
                case 23:
                    message.paidAmount = reader.string();
                    break;
                case 24:
                    message.retainedAmount = reader.string();
                    break;
                case 25:
                    message.dueHeight = reader.uint64();
                    break;
                case 26:
                    message.provenBlocks = reader.uint64();
                    break;
                case 27:
                    message.feeAmount = reader.string();
                    break;
                case 28:
                    message.renewedBy = reader.uint64();
                    break;
                case 29:
                    message.renews = reader.uint64();
                    break;
                case 30:
                    message.activePeriod = reader.uint64();
                    break;
                case 31:
                    message.missedInARowMax = reader.uint64();
                    break;
                case 32:
                    message.settledPeriod = reader.uint64();
                    break;
                case 33:
                    message.endedEarly = reader.bool();
                    break;
                case 34:
                    message.closedAtHeight = reader.uint64();
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
        message.termBlocks = object.termBlocks !== undefined && object.termBlocks !== null ? BigInt(object.termBlocks.toString()) : BigInt(0);
        message.termBlocksMin = object.termBlocksMin !== undefined && object.termBlocksMin !== null ? BigInt(object.termBlocksMin.toString()) : BigInt(0);
        message.startsAtHeight = object.startsAtHeight !== undefined && object.startsAtHeight !== null ? BigInt(object.startsAtHeight.toString()) : BigInt(0);
        message.endsAtHeight = object.endsAtHeight !== undefined && object.endsAtHeight !== null ? BigInt(object.endsAtHeight.toString()) : BigInt(0);
        message.exchange = object.exchange ?? "";
        message.commissionBps = object.commissionBps ?? 0;
        message.retainBps = object.retainBps ?? 0;
        message.lockAmount = object.lockAmount ?? "";
        message.receiptNumber = object.receiptNumber !== undefined && object.receiptNumber !== null ? BigInt(object.receiptNumber.toString()) : BigInt(0);
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
        message.closedAtHeight = object.closedAtHeight !== undefined && object.closedAtHeight !== null ? BigInt(object.closedAtHeight.toString()) : BigInt(0);
        return message;
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
    }
};
function createBaseHostState() {
    return {
        host: "",
        status: 0,
        receiptNumberMin: BigInt(0),
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
        shelves: [],
        runningLiveChunks: BigInt(0),
        unsettledRows: [],
        firstRow: BigInt(0),
        spotChallenges: BigInt(0),
        reviewHeight: BigInt(0)
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
        if (message.receiptNumberMin !== BigInt(0)) {
            writer.uint32(24).uint64(message.receiptNumberMin);
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
        if (message.runningLiveChunks !== BigInt(0)) {
            writer.uint32(272).uint64(message.runningLiveChunks);
        }
        for (const v of message.unsettledRows) {
            UnsettledRow.encode(v, writer.uint32(282).fork()).ldelim();
        }
        if (message.firstRow !== BigInt(0)) {
            writer.uint32(288).uint64(message.firstRow);
        }
        if (message.spotChallenges !== BigInt(0)) {
            writer.uint32(296).uint64(message.spotChallenges);
        }
        if (message.reviewHeight !== BigInt(0)) {
            writer.uint32(304).uint64(message.reviewHeight);
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
                    message.receiptNumberMin = reader.uint64();
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
                case 34:
                    message.runningLiveChunks = reader.uint64();
                    break;
                case 35:
                    message.unsettledRows.push(UnsettledRow.decode(reader, reader.uint32()));
                    break;
                case 36:
                    message.firstRow = reader.uint64();
                    break;
                case 37:
                    message.spotChallenges = reader.uint64();
                    break;
                case 38:
                    message.reviewHeight = reader.uint64();
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
        message.receiptNumberMin = object.receiptNumberMin !== undefined && object.receiptNumberMin !== null ? BigInt(object.receiptNumberMin.toString()) : BigInt(0);
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
        message.runningLiveChunks = object.runningLiveChunks !== undefined && object.runningLiveChunks !== null ? BigInt(object.runningLiveChunks.toString()) : BigInt(0);
        message.unsettledRows = object.unsettledRows?.map(e => UnsettledRow.fromPartial(e)) || [];
        message.firstRow = object.firstRow !== undefined && object.firstRow !== null ? BigInt(object.firstRow.toString()) : BigInt(0);
        message.spotChallenges = object.spotChallenges !== undefined && object.spotChallenges !== null ? BigInt(object.spotChallenges.toString()) : BigInt(0);
        message.reviewHeight = object.reviewHeight !== undefined && object.reviewHeight !== null ? BigInt(object.reviewHeight.toString()) : BigInt(0);
        return message;
    }
};
function createBaseUnsettledRow() {
    return {
        number: BigInt(0),
        deals: BigInt(0)
    };
}
export const UnsettledRow = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.number !== BigInt(0)) {
            writer.uint32(8).uint64(message.number);
        }
        if (message.deals !== BigInt(0)) {
            writer.uint32(16).uint64(message.deals);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseUnsettledRow();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.number = reader.uint64();
                    break;
                case 2:
                    message.deals = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseUnsettledRow();
        message.number = object.number !== undefined && object.number !== null ? BigInt(object.number.toString()) : BigInt(0);
        message.deals = object.deals !== undefined && object.deals !== null ? BigInt(object.deals.toString()) : BigInt(0);
        return message;
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
        dueHeight: BigInt(0),
        own: false
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
        if (message.own === true) {
            writer.uint32(112).bool(message.own);
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
                case 14:
                    message.own = reader.bool();
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
        message.own = object.own ?? false;
        return message;
    }
};
function createBaseUsedReceipt() {
    return {
        host: "",
        number: BigInt(0),
        validUntilHeight: BigInt(0)
    };
}
export const UsedReceipt = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.number !== BigInt(0)) {
            writer.uint32(16).uint64(message.number);
        }
        if (message.validUntilHeight !== BigInt(0)) {
            writer.uint32(24).uint64(message.validUntilHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseUsedReceipt();
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
                    message.validUntilHeight = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseUsedReceipt();
        message.host = object.host ?? "";
        message.number = object.number !== undefined && object.number !== null ? BigInt(object.number.toString()) : BigInt(0);
        message.validUntilHeight = object.validUntilHeight !== undefined && object.validUntilHeight !== null ? BigInt(object.validUntilHeight.toString()) : BigInt(0);
        return message;
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
    }
};
