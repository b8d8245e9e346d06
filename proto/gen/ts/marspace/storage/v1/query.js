import { Archive, Slot, Deal } from "./state.js";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params } from "./params.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
function createBaseQueryParamsRequest() {
    return {};
}
export const QueryParamsRequest = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryParamsRequest();
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
        const message = createBaseQueryParamsRequest();
        return message;
    }
};
function createBaseQueryParamsResponse() {
    return {
        params: Params.fromPartial({})
    };
}
export const QueryParamsResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.params !== undefined) {
            Params.encode(message.params, writer.uint32(10).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryParamsResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
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
        const message = createBaseQueryParamsResponse();
        message.params = object.params !== undefined && object.params !== null ? Params.fromPartial(object.params) : undefined;
        return message;
    }
};
function createBaseQueryArchiveRequest() {
    return {
        id: BigInt(0)
    };
}
export const QueryArchiveRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.id !== BigInt(0)) {
            writer.uint32(8).uint64(message.id);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryArchiveRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.id = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryArchiveRequest();
        message.id = object.id !== undefined && object.id !== null ? BigInt(object.id.toString()) : BigInt(0);
        return message;
    }
};
function createBaseQueryArchiveResponse() {
    return {
        archive: Archive.fromPartial({}),
        slots: [],
        deals: []
    };
}
export const QueryArchiveResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.archive !== undefined) {
            Archive.encode(message.archive, writer.uint32(10).fork()).ldelim();
        }
        for (const v of message.slots) {
            Slot.encode(v, writer.uint32(18).fork()).ldelim();
        }
        for (const v of message.deals) {
            Deal.encode(v, writer.uint32(26).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryArchiveResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.archive = Archive.decode(reader, reader.uint32());
                    break;
                case 2:
                    message.slots.push(Slot.decode(reader, reader.uint32()));
                    break;
                case 3:
                    message.deals.push(Deal.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryArchiveResponse();
        message.archive = object.archive !== undefined && object.archive !== null ? Archive.fromPartial(object.archive) : undefined;
        message.slots = object.slots?.map(e => Slot.fromPartial(e)) || [];
        message.deals = object.deals?.map(e => Deal.fromPartial(e)) || [];
        return message;
    }
};
function createBaseQueryArchivesRequest() {
    return {
        owner: "",
        status: 0,
        pagination: undefined
    };
}
export const QueryArchivesRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.owner !== "") {
            writer.uint32(10).string(message.owner);
        }
        if (message.status !== 0) {
            writer.uint32(16).int32(message.status);
        }
        if (message.pagination !== undefined) {
            PageRequest.encode(message.pagination, writer.uint32(26).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryArchivesRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.owner = reader.string();
                    break;
                case 2:
                    message.status = reader.int32();
                    break;
                case 3:
                    message.pagination = PageRequest.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryArchivesRequest();
        message.owner = object.owner ?? "";
        message.status = object.status ?? 0;
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageRequest.fromPartial(object.pagination) : undefined;
        return message;
    }
};
function createBaseQueryArchivesResponse() {
    return {
        archives: [],
        pagination: undefined
    };
}
export const QueryArchivesResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.archives) {
            Archive.encode(v, writer.uint32(10).fork()).ldelim();
        }
        if (message.pagination !== undefined) {
            PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryArchivesResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.archives.push(Archive.decode(reader, reader.uint32()));
                    break;
                case 2:
                    message.pagination = PageResponse.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryArchivesResponse();
        message.archives = object.archives?.map(e => Archive.fromPartial(e)) || [];
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageResponse.fromPartial(object.pagination) : undefined;
        return message;
    }
};
function createBaseQueryDealRequest() {
    return {
        id: BigInt(0)
    };
}
export const QueryDealRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.id !== BigInt(0)) {
            writer.uint32(8).uint64(message.id);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryDealRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.id = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryDealRequest();
        message.id = object.id !== undefined && object.id !== null ? BigInt(object.id.toString()) : BigInt(0);
        return message;
    }
};
function createBaseQueryDealResponse() {
    return {
        deal: Deal.fromPartial({}),
        earnedAmount: ""
    };
}
export const QueryDealResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.deal !== undefined) {
            Deal.encode(message.deal, writer.uint32(10).fork()).ldelim();
        }
        if (message.earnedAmount !== "") {
            writer.uint32(18).string(message.earnedAmount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryDealResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.deal = Deal.decode(reader, reader.uint32());
                    break;
                case 2:
                    message.earnedAmount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryDealResponse();
        message.deal = object.deal !== undefined && object.deal !== null ? Deal.fromPartial(object.deal) : undefined;
        message.earnedAmount = object.earnedAmount ?? "";
        return message;
    }
};
function createBaseQueryDealsRequest() {
    return {
        archiveId: BigInt(0),
        host: "",
        status: 0,
        pagination: undefined
    };
}
export const QueryDealsRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.archiveId !== BigInt(0)) {
            writer.uint32(8).uint64(message.archiveId);
        }
        if (message.host !== "") {
            writer.uint32(18).string(message.host);
        }
        if (message.status !== 0) {
            writer.uint32(24).int32(message.status);
        }
        if (message.pagination !== undefined) {
            PageRequest.encode(message.pagination, writer.uint32(34).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryDealsRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.archiveId = reader.uint64();
                    break;
                case 2:
                    message.host = reader.string();
                    break;
                case 3:
                    message.status = reader.int32();
                    break;
                case 4:
                    message.pagination = PageRequest.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryDealsRequest();
        message.archiveId = object.archiveId !== undefined && object.archiveId !== null ? BigInt(object.archiveId.toString()) : BigInt(0);
        message.host = object.host ?? "";
        message.status = object.status ?? 0;
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageRequest.fromPartial(object.pagination) : undefined;
        return message;
    }
};
function createBaseQueryDealsResponse() {
    return {
        deals: [],
        pagination: undefined
    };
}
export const QueryDealsResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.deals) {
            Deal.encode(v, writer.uint32(10).fork()).ldelim();
        }
        if (message.pagination !== undefined) {
            PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryDealsResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.deals.push(Deal.decode(reader, reader.uint32()));
                    break;
                case 2:
                    message.pagination = PageResponse.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryDealsResponse();
        message.deals = object.deals?.map(e => Deal.fromPartial(e)) || [];
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageResponse.fromPartial(object.pagination) : undefined;
        return message;
    }
};
function createBaseHostView() {
    return {
        host: "",
        status: 0,
        period: BigInt(0),
        periodStartedAtHeight: BigInt(0),
        seedHeight: BigInt(0),
        proofWindowBlocks: BigInt(0),
        challengesPerPeriod: BigInt(0),
        liveChunks: BigInt(0),
        spaceChunks: BigInt(0),
        activeDeals: BigInt(0),
        periodsDue: BigInt(0),
        periodsProven: BigInt(0),
        missedInARow: 0,
        openPeriod: BigInt(0),
        openSeedHeight: BigInt(0),
        questionedPeriod: BigInt(0),
        questionedUntilHeight: BigInt(0),
        challengeFeeAmount: "",
        receiptNumberMin: BigInt(0)
    };
}
export const HostView = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.status !== 0) {
            writer.uint32(16).int32(message.status);
        }
        if (message.period !== BigInt(0)) {
            writer.uint32(24).uint64(message.period);
        }
        if (message.periodStartedAtHeight !== BigInt(0)) {
            writer.uint32(32).uint64(message.periodStartedAtHeight);
        }
        if (message.seedHeight !== BigInt(0)) {
            writer.uint32(40).uint64(message.seedHeight);
        }
        if (message.proofWindowBlocks !== BigInt(0)) {
            writer.uint32(48).uint64(message.proofWindowBlocks);
        }
        if (message.challengesPerPeriod !== BigInt(0)) {
            writer.uint32(56).uint64(message.challengesPerPeriod);
        }
        if (message.liveChunks !== BigInt(0)) {
            writer.uint32(64).uint64(message.liveChunks);
        }
        if (message.spaceChunks !== BigInt(0)) {
            writer.uint32(72).uint64(message.spaceChunks);
        }
        if (message.activeDeals !== BigInt(0)) {
            writer.uint32(80).uint64(message.activeDeals);
        }
        if (message.periodsDue !== BigInt(0)) {
            writer.uint32(88).uint64(message.periodsDue);
        }
        if (message.periodsProven !== BigInt(0)) {
            writer.uint32(96).uint64(message.periodsProven);
        }
        if (message.missedInARow !== 0) {
            writer.uint32(104).uint32(message.missedInARow);
        }
        if (message.openPeriod !== BigInt(0)) {
            writer.uint32(112).uint64(message.openPeriod);
        }
        if (message.openSeedHeight !== BigInt(0)) {
            writer.uint32(120).uint64(message.openSeedHeight);
        }
        if (message.questionedPeriod !== BigInt(0)) {
            writer.uint32(128).uint64(message.questionedPeriod);
        }
        if (message.questionedUntilHeight !== BigInt(0)) {
            writer.uint32(136).uint64(message.questionedUntilHeight);
        }
        if (message.challengeFeeAmount !== "") {
            writer.uint32(146).string(message.challengeFeeAmount);
        }
        if (message.receiptNumberMin !== BigInt(0)) {
            writer.uint32(152).uint64(message.receiptNumberMin);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseHostView();
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
                    message.period = reader.uint64();
                    break;
                case 4:
                    message.periodStartedAtHeight = reader.uint64();
                    break;
                case 5:
                    message.seedHeight = reader.uint64();
                    break;
                case 6:
                    message.proofWindowBlocks = reader.uint64();
                    break;
                case 7:
                    message.challengesPerPeriod = reader.uint64();
                    break;
                case 8:
                    message.liveChunks = reader.uint64();
                    break;
                case 9:
                    message.spaceChunks = reader.uint64();
                    break;
                case 10:
                    message.activeDeals = reader.uint64();
                    break;
                case 11:
                    message.periodsDue = reader.uint64();
                    break;
                case 12:
                    message.periodsProven = reader.uint64();
                    break;
                case 13:
                    message.missedInARow = reader.uint32();
                    break;
                case 14:
                    message.openPeriod = reader.uint64();
                    break;
                case 15:
                    message.openSeedHeight = reader.uint64();
                    break;
                case 16:
                    message.questionedPeriod = reader.uint64();
                    break;
                case 17:
                    message.questionedUntilHeight = reader.uint64();
                    break;
                case 18:
                    message.challengeFeeAmount = reader.string();
                    break;
                case 19:
                    message.receiptNumberMin = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseHostView();
        message.host = object.host ?? "";
        message.status = object.status ?? 0;
        message.period = object.period !== undefined && object.period !== null ? BigInt(object.period.toString()) : BigInt(0);
        message.periodStartedAtHeight = object.periodStartedAtHeight !== undefined && object.periodStartedAtHeight !== null ? BigInt(object.periodStartedAtHeight.toString()) : BigInt(0);
        message.seedHeight = object.seedHeight !== undefined && object.seedHeight !== null ? BigInt(object.seedHeight.toString()) : BigInt(0);
        message.proofWindowBlocks = object.proofWindowBlocks !== undefined && object.proofWindowBlocks !== null ? BigInt(object.proofWindowBlocks.toString()) : BigInt(0);
        message.challengesPerPeriod = object.challengesPerPeriod !== undefined && object.challengesPerPeriod !== null ? BigInt(object.challengesPerPeriod.toString()) : BigInt(0);
        message.liveChunks = object.liveChunks !== undefined && object.liveChunks !== null ? BigInt(object.liveChunks.toString()) : BigInt(0);
        message.spaceChunks = object.spaceChunks !== undefined && object.spaceChunks !== null ? BigInt(object.spaceChunks.toString()) : BigInt(0);
        message.activeDeals = object.activeDeals !== undefined && object.activeDeals !== null ? BigInt(object.activeDeals.toString()) : BigInt(0);
        message.periodsDue = object.periodsDue !== undefined && object.periodsDue !== null ? BigInt(object.periodsDue.toString()) : BigInt(0);
        message.periodsProven = object.periodsProven !== undefined && object.periodsProven !== null ? BigInt(object.periodsProven.toString()) : BigInt(0);
        message.missedInARow = object.missedInARow ?? 0;
        message.openPeriod = object.openPeriod !== undefined && object.openPeriod !== null ? BigInt(object.openPeriod.toString()) : BigInt(0);
        message.openSeedHeight = object.openSeedHeight !== undefined && object.openSeedHeight !== null ? BigInt(object.openSeedHeight.toString()) : BigInt(0);
        message.questionedPeriod = object.questionedPeriod !== undefined && object.questionedPeriod !== null ? BigInt(object.questionedPeriod.toString()) : BigInt(0);
        message.questionedUntilHeight = object.questionedUntilHeight !== undefined && object.questionedUntilHeight !== null ? BigInt(object.questionedUntilHeight.toString()) : BigInt(0);
        message.challengeFeeAmount = object.challengeFeeAmount ?? "";
        message.receiptNumberMin = object.receiptNumberMin !== undefined && object.receiptNumberMin !== null ? BigInt(object.receiptNumberMin.toString()) : BigInt(0);
        return message;
    }
};
function createBaseQueryHostRequest() {
    return {
        host: ""
    };
}
export const QueryHostRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryHostRequest();
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
        const message = createBaseQueryHostRequest();
        message.host = object.host ?? "";
        return message;
    }
};
function createBaseQueryHostResponse() {
    return {
        host: HostView.fromPartial({})
    };
}
export const QueryHostResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== undefined) {
            HostView.encode(message.host, writer.uint32(10).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryHostResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = HostView.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryHostResponse();
        message.host = object.host !== undefined && object.host !== null ? HostView.fromPartial(object.host) : undefined;
        return message;
    }
};
function createBaseQueryHostsRequest() {
    return {
        pagination: undefined
    };
}
export const QueryHostsRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.pagination !== undefined) {
            PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryHostsRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.pagination = PageRequest.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryHostsRequest();
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageRequest.fromPartial(object.pagination) : undefined;
        return message;
    }
};
function createBaseQueryHostsResponse() {
    return {
        hosts: [],
        pagination: undefined
    };
}
export const QueryHostsResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.hosts) {
            HostView.encode(v, writer.uint32(10).fork()).ldelim();
        }
        if (message.pagination !== undefined) {
            PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryHostsResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.hosts.push(HostView.decode(reader, reader.uint32()));
                    break;
                case 2:
                    message.pagination = PageResponse.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryHostsResponse();
        message.hosts = object.hosts?.map(e => HostView.fromPartial(e)) || [];
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageResponse.fromPartial(object.pagination) : undefined;
        return message;
    }
};
function createBaseDrawnChunk() {
    return {
        dealId: BigInt(0),
        chunkIndex: BigInt(0),
        checksum: new Uint8Array(),
        shardBytes: BigInt(0)
    };
}
export const DrawnChunk = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.dealId !== BigInt(0)) {
            writer.uint32(8).uint64(message.dealId);
        }
        if (message.chunkIndex !== BigInt(0)) {
            writer.uint32(16).uint64(message.chunkIndex);
        }
        if (message.checksum.length !== 0) {
            writer.uint32(26).bytes(message.checksum);
        }
        if (message.shardBytes !== BigInt(0)) {
            writer.uint32(32).uint64(message.shardBytes);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseDrawnChunk();
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
                    message.checksum = reader.bytes();
                    break;
                case 4:
                    message.shardBytes = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseDrawnChunk();
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.chunkIndex = object.chunkIndex !== undefined && object.chunkIndex !== null ? BigInt(object.chunkIndex.toString()) : BigInt(0);
        message.checksum = object.checksum ?? new Uint8Array();
        message.shardBytes = object.shardBytes !== undefined && object.shardBytes !== null ? BigInt(object.shardBytes.toString()) : BigInt(0);
        return message;
    }
};
function createBaseQueryChallengesRequest() {
    return {
        host: "",
        period: BigInt(0)
    };
}
export const QueryChallengesRequest = {
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
        const message = createBaseQueryChallengesRequest();
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
        const message = createBaseQueryChallengesRequest();
        message.host = object.host ?? "";
        message.period = object.period !== undefined && object.period !== null ? BigInt(object.period.toString()) : BigInt(0);
        return message;
    }
};
function createBaseQueryChallengesResponse() {
    return {
        chunks: [],
        seedHeight: BigInt(0),
        lastHeight: BigInt(0),
        proven: false
    };
}
export const QueryChallengesResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.chunks) {
            DrawnChunk.encode(v, writer.uint32(10).fork()).ldelim();
        }
        if (message.seedHeight !== BigInt(0)) {
            writer.uint32(16).uint64(message.seedHeight);
        }
        if (message.lastHeight !== BigInt(0)) {
            writer.uint32(24).uint64(message.lastHeight);
        }
        if (message.proven === true) {
            writer.uint32(32).bool(message.proven);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryChallengesResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.chunks.push(DrawnChunk.decode(reader, reader.uint32()));
                    break;
                case 2:
                    message.seedHeight = reader.uint64();
                    break;
                case 3:
                    message.lastHeight = reader.uint64();
                    break;
                case 4:
                    message.proven = reader.bool();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryChallengesResponse();
        message.chunks = object.chunks?.map(e => DrawnChunk.fromPartial(e)) || [];
        message.seedHeight = object.seedHeight !== undefined && object.seedHeight !== null ? BigInt(object.seedHeight.toString()) : BigInt(0);
        message.lastHeight = object.lastHeight !== undefined && object.lastHeight !== null ? BigInt(object.lastHeight.toString()) : BigInt(0);
        message.proven = object.proven ?? false;
        return message;
    }
};
function createBaseSpotChallengeView() {
    return {
        id: BigInt(0),
        dealId: BigInt(0),
        challenger: "",
        seedHeight: BigInt(0),
        lastHeight: BigInt(0),
        drawn: false,
        chunkIndex: BigInt(0)
    };
}
export const SpotChallengeView = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.id !== BigInt(0)) {
            writer.uint32(8).uint64(message.id);
        }
        if (message.dealId !== BigInt(0)) {
            writer.uint32(16).uint64(message.dealId);
        }
        if (message.challenger !== "") {
            writer.uint32(26).string(message.challenger);
        }
        if (message.seedHeight !== BigInt(0)) {
            writer.uint32(32).uint64(message.seedHeight);
        }
        if (message.lastHeight !== BigInt(0)) {
            writer.uint32(40).uint64(message.lastHeight);
        }
        if (message.drawn === true) {
            writer.uint32(48).bool(message.drawn);
        }
        if (message.chunkIndex !== BigInt(0)) {
            writer.uint32(56).uint64(message.chunkIndex);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseSpotChallengeView();
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
                    message.challenger = reader.string();
                    break;
                case 4:
                    message.seedHeight = reader.uint64();
                    break;
                case 5:
                    message.lastHeight = reader.uint64();
                    break;
                case 6:
                    message.drawn = reader.bool();
                    break;
                case 7:
                    message.chunkIndex = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseSpotChallengeView();
        message.id = object.id !== undefined && object.id !== null ? BigInt(object.id.toString()) : BigInt(0);
        message.dealId = object.dealId !== undefined && object.dealId !== null ? BigInt(object.dealId.toString()) : BigInt(0);
        message.challenger = object.challenger ?? "";
        message.seedHeight = object.seedHeight !== undefined && object.seedHeight !== null ? BigInt(object.seedHeight.toString()) : BigInt(0);
        message.lastHeight = object.lastHeight !== undefined && object.lastHeight !== null ? BigInt(object.lastHeight.toString()) : BigInt(0);
        message.drawn = object.drawn ?? false;
        message.chunkIndex = object.chunkIndex !== undefined && object.chunkIndex !== null ? BigInt(object.chunkIndex.toString()) : BigInt(0);
        return message;
    }
};
function createBaseQuerySpotChallengesRequest() {
    return {
        host: "",
        pagination: undefined
    };
}
export const QuerySpotChallengesRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.pagination !== undefined) {
            PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQuerySpotChallengesRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.pagination = PageRequest.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQuerySpotChallengesRequest();
        message.host = object.host ?? "";
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageRequest.fromPartial(object.pagination) : undefined;
        return message;
    }
};
function createBaseQuerySpotChallengesResponse() {
    return {
        challenges: [],
        pagination: undefined
    };
}
export const QuerySpotChallengesResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.challenges) {
            SpotChallengeView.encode(v, writer.uint32(10).fork()).ldelim();
        }
        if (message.pagination !== undefined) {
            PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQuerySpotChallengesResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.challenges.push(SpotChallengeView.decode(reader, reader.uint32()));
                    break;
                case 2:
                    message.pagination = PageResponse.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQuerySpotChallengesResponse();
        message.challenges = object.challenges?.map(e => SpotChallengeView.fromPartial(e)) || [];
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageResponse.fromPartial(object.pagination) : undefined;
        return message;
    }
};
function createBaseQueryUsedReceiptRequest() {
    return {
        host: "",
        number: BigInt(0)
    };
}
export const QueryUsedReceiptRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.number !== BigInt(0)) {
            writer.uint32(16).uint64(message.number);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryUsedReceiptRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.number = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryUsedReceiptRequest();
        message.host = object.host ?? "";
        message.number = object.number !== undefined && object.number !== null ? BigInt(object.number.toString()) : BigInt(0);
        return message;
    }
};
function createBaseQueryUsedReceiptResponse() {
    return {
        used: false,
        validUntilHeight: BigInt(0),
        numberMin: BigInt(0)
    };
}
export const QueryUsedReceiptResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.used === true) {
            writer.uint32(8).bool(message.used);
        }
        if (message.validUntilHeight !== BigInt(0)) {
            writer.uint32(16).uint64(message.validUntilHeight);
        }
        if (message.numberMin !== BigInt(0)) {
            writer.uint32(24).uint64(message.numberMin);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryUsedReceiptResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.used = reader.bool();
                    break;
                case 2:
                    message.validUntilHeight = reader.uint64();
                    break;
                case 3:
                    message.numberMin = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryUsedReceiptResponse();
        message.used = object.used ?? false;
        message.validUntilHeight = object.validUntilHeight !== undefined && object.validUntilHeight !== null ? BigInt(object.validUntilHeight.toString()) : BigInt(0);
        message.numberMin = object.numberMin !== undefined && object.numberMin !== null ? BigInt(object.numberMin.toString()) : BigInt(0);
        return message;
    }
};
