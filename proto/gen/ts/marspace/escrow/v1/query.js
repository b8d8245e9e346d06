import { Contractor, Hold, Lock, Total, Record } from "./state.js";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params } from "./params.js";
import { Coin } from "../../../cosmos/base/v1beta1/coin.js";
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
    },
    fromAmino(_) {
        const message = createBaseQueryParamsRequest();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return QueryParamsRequest.decode(message.value);
    },
    toProto(message) {
        return QueryParamsRequest.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryParamsRequest",
            value: QueryParamsRequest.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseQueryParamsResponse();
        if (object.params !== undefined && object.params !== null) {
            message.params = Params.fromAmino(object.params);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.params = message.params ? Params.toAmino(message.params) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryParamsResponse.decode(message.value);
    },
    toProto(message) {
        return QueryParamsResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryParamsResponse",
            value: QueryParamsResponse.encode(message).finish()
        };
    }
};
function createBaseQueryContractorRequest() {
    return {
        address: ""
    };
}
export const QueryContractorRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryContractorRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryContractorRequest();
        message.address = object.address ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryContractorRequest();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryContractorRequest.decode(message.value);
    },
    toProto(message) {
        return QueryContractorRequest.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryContractorRequest",
            value: QueryContractorRequest.encode(message).finish()
        };
    }
};
function createBaseQueryContractorResponse() {
    return {
        contractor: Contractor.fromPartial({}),
        freeAmount: "",
        accidentFactorBps: BigInt(0)
    };
}
export const QueryContractorResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.contractor !== undefined) {
            Contractor.encode(message.contractor, writer.uint32(10).fork()).ldelim();
        }
        if (message.freeAmount !== "") {
            writer.uint32(18).string(message.freeAmount);
        }
        if (message.accidentFactorBps !== BigInt(0)) {
            writer.uint32(24).uint64(message.accidentFactorBps);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryContractorResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.contractor = Contractor.decode(reader, reader.uint32());
                    break;
                case 2:
                    message.freeAmount = reader.string();
                    break;
                case 3:
                    message.accidentFactorBps = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryContractorResponse();
        message.contractor = object.contractor !== undefined && object.contractor !== null ? Contractor.fromPartial(object.contractor) : undefined;
        message.freeAmount = object.freeAmount ?? "";
        message.accidentFactorBps = object.accidentFactorBps !== undefined && object.accidentFactorBps !== null ? BigInt(object.accidentFactorBps.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryContractorResponse();
        if (object.contractor !== undefined && object.contractor !== null) {
            message.contractor = Contractor.fromAmino(object.contractor);
        }
        if (object.free_amount !== undefined && object.free_amount !== null) {
            message.freeAmount = object.free_amount;
        }
        if (object.accident_factor_bps !== undefined && object.accident_factor_bps !== null) {
            message.accidentFactorBps = BigInt(object.accident_factor_bps);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.contractor = message.contractor ? Contractor.toAmino(message.contractor) : undefined;
        obj.free_amount = message.freeAmount === "" ? undefined : message.freeAmount;
        obj.accident_factor_bps = message.accidentFactorBps !== BigInt(0) ? message.accidentFactorBps?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryContractorResponse.decode(message.value);
    },
    toProto(message) {
        return QueryContractorResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryContractorResponse",
            value: QueryContractorResponse.encode(message).finish()
        };
    }
};
function createBaseQueryContractorsRequest() {
    return {
        role: 0,
        pagination: undefined
    };
}
export const QueryContractorsRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.role !== 0) {
            writer.uint32(8).int32(message.role);
        }
        if (message.pagination !== undefined) {
            PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryContractorsRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.role = reader.int32();
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
        const message = createBaseQueryContractorsRequest();
        message.role = object.role ?? 0;
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageRequest.fromPartial(object.pagination) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryContractorsRequest();
        if (object.role !== undefined && object.role !== null) {
            message.role = object.role;
        }
        if (object.pagination !== undefined && object.pagination !== null) {
            message.pagination = PageRequest.fromAmino(object.pagination);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.role = message.role === 0 ? undefined : message.role;
        obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryContractorsRequest.decode(message.value);
    },
    toProto(message) {
        return QueryContractorsRequest.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryContractorsRequest",
            value: QueryContractorsRequest.encode(message).finish()
        };
    }
};
function createBaseQueryContractorsResponse() {
    return {
        contractors: [],
        pagination: undefined
    };
}
export const QueryContractorsResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.contractors) {
            Contractor.encode(v, writer.uint32(10).fork()).ldelim();
        }
        if (message.pagination !== undefined) {
            PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryContractorsResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.contractors.push(Contractor.decode(reader, reader.uint32()));
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
        const message = createBaseQueryContractorsResponse();
        message.contractors = object.contractors?.map(e => Contractor.fromPartial(e)) || [];
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageResponse.fromPartial(object.pagination) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryContractorsResponse();
        message.contractors = object.contractors?.map(e => Contractor.fromAmino(e)) || [];
        if (object.pagination !== undefined && object.pagination !== null) {
            message.pagination = PageResponse.fromAmino(object.pagination);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        if (message.contractors) {
            obj.contractors = message.contractors.map(e => e ? Contractor.toAmino(e) : undefined);
        }
        else {
            obj.contractors = message.contractors;
        }
        obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryContractorsResponse.decode(message.value);
    },
    toProto(message) {
        return QueryContractorsResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryContractorsResponse",
            value: QueryContractorsResponse.encode(message).finish()
        };
    }
};
function createBaseQueryCreditsRequest() {
    return {
        address: ""
    };
}
export const QueryCreditsRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryCreditsRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryCreditsRequest();
        message.address = object.address ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryCreditsRequest();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryCreditsRequest.decode(message.value);
    },
    toProto(message) {
        return QueryCreditsRequest.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryCreditsRequest",
            value: QueryCreditsRequest.encode(message).finish()
        };
    }
};
function createBaseQueryCreditsResponse() {
    return {
        credits: []
    };
}
export const QueryCreditsResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.credits) {
            Coin.encode(v, writer.uint32(10).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryCreditsResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.credits.push(Coin.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryCreditsResponse();
        message.credits = object.credits?.map(e => Coin.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryCreditsResponse();
        message.credits = object.credits?.map(e => Coin.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        if (message.credits) {
            obj.credits = message.credits.map(e => e ? Coin.toAmino(e) : undefined);
        }
        else {
            obj.credits = message.credits;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return QueryCreditsResponse.decode(message.value);
    },
    toProto(message) {
        return QueryCreditsResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryCreditsResponse",
            value: QueryCreditsResponse.encode(message).finish()
        };
    }
};
function createBaseQueryHoldRequest() {
    return {
        module: "",
        reference: BigInt(0)
    };
}
export const QueryHoldRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.module !== "") {
            writer.uint32(10).string(message.module);
        }
        if (message.reference !== BigInt(0)) {
            writer.uint32(16).uint64(message.reference);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryHoldRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.module = reader.string();
                    break;
                case 2:
                    message.reference = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryHoldRequest();
        message.module = object.module ?? "";
        message.reference = object.reference !== undefined && object.reference !== null ? BigInt(object.reference.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryHoldRequest();
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.reference !== undefined && object.reference !== null) {
            message.reference = BigInt(object.reference);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.module = message.module === "" ? undefined : message.module;
        obj.reference = message.reference !== BigInt(0) ? message.reference?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryHoldRequest.decode(message.value);
    },
    toProto(message) {
        return QueryHoldRequest.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryHoldRequest",
            value: QueryHoldRequest.encode(message).finish()
        };
    }
};
function createBaseQueryHoldResponse() {
    return {
        hold: Hold.fromPartial({})
    };
}
export const QueryHoldResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.hold !== undefined) {
            Hold.encode(message.hold, writer.uint32(10).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryHoldResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.hold = Hold.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryHoldResponse();
        message.hold = object.hold !== undefined && object.hold !== null ? Hold.fromPartial(object.hold) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryHoldResponse();
        if (object.hold !== undefined && object.hold !== null) {
            message.hold = Hold.fromAmino(object.hold);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.hold = message.hold ? Hold.toAmino(message.hold) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryHoldResponse.decode(message.value);
    },
    toProto(message) {
        return QueryHoldResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryHoldResponse",
            value: QueryHoldResponse.encode(message).finish()
        };
    }
};
function createBaseQueryLocksRequest() {
    return {
        address: "",
        pagination: undefined
    };
}
export const QueryLocksRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.pagination !== undefined) {
            PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryLocksRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
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
        const message = createBaseQueryLocksRequest();
        message.address = object.address ?? "";
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageRequest.fromPartial(object.pagination) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryLocksRequest();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.pagination !== undefined && object.pagination !== null) {
            message.pagination = PageRequest.fromAmino(object.pagination);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryLocksRequest.decode(message.value);
    },
    toProto(message) {
        return QueryLocksRequest.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryLocksRequest",
            value: QueryLocksRequest.encode(message).finish()
        };
    }
};
function createBaseQueryLocksResponse() {
    return {
        locks: [],
        pagination: undefined
    };
}
export const QueryLocksResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.locks) {
            Lock.encode(v, writer.uint32(10).fork()).ldelim();
        }
        if (message.pagination !== undefined) {
            PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryLocksResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.locks.push(Lock.decode(reader, reader.uint32()));
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
        const message = createBaseQueryLocksResponse();
        message.locks = object.locks?.map(e => Lock.fromPartial(e)) || [];
        message.pagination = object.pagination !== undefined && object.pagination !== null ? PageResponse.fromPartial(object.pagination) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryLocksResponse();
        message.locks = object.locks?.map(e => Lock.fromAmino(e)) || [];
        if (object.pagination !== undefined && object.pagination !== null) {
            message.pagination = PageResponse.fromAmino(object.pagination);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        if (message.locks) {
            obj.locks = message.locks.map(e => e ? Lock.toAmino(e) : undefined);
        }
        else {
            obj.locks = message.locks;
        }
        obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryLocksResponse.decode(message.value);
    },
    toProto(message) {
        return QueryLocksResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryLocksResponse",
            value: QueryLocksResponse.encode(message).finish()
        };
    }
};
function createBaseQueryTotalsRequest() {
    return {};
}
export const QueryTotalsRequest = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryTotalsRequest();
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
        const message = createBaseQueryTotalsRequest();
        return message;
    },
    fromAmino(_) {
        const message = createBaseQueryTotalsRequest();
        return message;
    },
    toAmino(_) {
        const obj = {};
        return obj;
    },
    fromProtoMsg(message) {
        return QueryTotalsRequest.decode(message.value);
    },
    toProto(message) {
        return QueryTotalsRequest.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryTotalsRequest",
            value: QueryTotalsRequest.encode(message).finish()
        };
    }
};
function createBaseQueryTotalsResponse() {
    return {
        totals: []
    };
}
export const QueryTotalsResponse = {
    encode(message, writer = BinaryWriter.create()) {
        for (const v of message.totals) {
            Total.encode(v, writer.uint32(10).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryTotalsResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.totals.push(Total.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryTotalsResponse();
        message.totals = object.totals?.map(e => Total.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryTotalsResponse();
        message.totals = object.totals?.map(e => Total.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        if (message.totals) {
            obj.totals = message.totals.map(e => e ? Total.toAmino(e) : undefined);
        }
        else {
            obj.totals = message.totals;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return QueryTotalsResponse.decode(message.value);
    },
    toProto(message) {
        return QueryTotalsResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryTotalsResponse",
            value: QueryTotalsResponse.encode(message).finish()
        };
    }
};
function createBaseQueryRatingRequest() {
    return {
        address: "",
        role: 0
    };
}
export const QueryRatingRequest = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.role !== 0) {
            writer.uint32(16).int32(message.role);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryRatingRequest();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.role = reader.int32();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryRatingRequest();
        message.address = object.address ?? "";
        message.role = object.role ?? 0;
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryRatingRequest();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.role !== undefined && object.role !== null) {
            message.role = object.role;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.role = message.role === 0 ? undefined : message.role;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryRatingRequest.decode(message.value);
    },
    toProto(message) {
        return QueryRatingRequest.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryRatingRequest",
            value: QueryRatingRequest.encode(message).finish()
        };
    }
};
function createBaseQueryRatingResponse() {
    return {
        scoreBps: BigInt(0),
        record: Record.fromPartial({})
    };
}
export const QueryRatingResponse = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.scoreBps !== BigInt(0)) {
            writer.uint32(8).uint64(message.scoreBps);
        }
        if (message.record !== undefined) {
            Record.encode(message.record, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseQueryRatingResponse();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.scoreBps = reader.uint64();
                    break;
                case 2:
                    message.record = Record.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseQueryRatingResponse();
        message.scoreBps = object.scoreBps !== undefined && object.scoreBps !== null ? BigInt(object.scoreBps.toString()) : BigInt(0);
        message.record = object.record !== undefined && object.record !== null ? Record.fromPartial(object.record) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseQueryRatingResponse();
        if (object.score_bps !== undefined && object.score_bps !== null) {
            message.scoreBps = BigInt(object.score_bps);
        }
        if (object.record !== undefined && object.record !== null) {
            message.record = Record.fromAmino(object.record);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.score_bps = message.scoreBps !== BigInt(0) ? message.scoreBps?.toString() : undefined;
        obj.record = message.record ? Record.toAmino(message.record) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return QueryRatingResponse.decode(message.value);
    },
    toProto(message) {
        return QueryRatingResponse.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.QueryRatingResponse",
            value: QueryRatingResponse.encode(message).finish()
        };
    }
};
