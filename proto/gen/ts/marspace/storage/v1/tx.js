import { Params } from "./params.js";
import { SignedReceipt } from "./state.js";
import { Coin } from "../../../cosmos/base/v1beta1/coin.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
function createBaseSlotReceipt() {
    return {
        receipt: SignedReceipt.fromPartial({}),
        checksum: new Uint8Array()
    };
}
export const SlotReceipt = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.receipt !== undefined) {
            SignedReceipt.encode(message.receipt, writer.uint32(10).fork()).ldelim();
        }
        if (message.checksum.length !== 0) {
            writer.uint32(18).bytes(message.checksum);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseSlotReceipt();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.receipt = SignedReceipt.decode(reader, reader.uint32());
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
        const message = createBaseSlotReceipt();
        message.receipt = object.receipt !== undefined && object.receipt !== null ? SignedReceipt.fromPartial(object.receipt) : undefined;
        message.checksum = object.checksum ?? new Uint8Array();
        return message;
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
            SlotReceipt.encode(v, writer.uint32(50).fork()).ldelim();
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
                    message.slots.push(SlotReceipt.decode(reader, reader.uint32()));
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
        message.slots = object.slots?.map(e => SlotReceipt.fromPartial(e)) || [];
        message.contentChecksum = object.contentChecksum ?? new Uint8Array();
        return message;
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
    }
};
function createBaseSlotReplacement() {
    return {
        slotIndex: 0,
        receipt: SignedReceipt.fromPartial({})
    };
}
export const SlotReplacement = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.slotIndex !== 0) {
            writer.uint32(8).uint32(message.slotIndex);
        }
        if (message.receipt !== undefined) {
            SignedReceipt.encode(message.receipt, writer.uint32(18).fork()).ldelim();
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
                    message.receipt = SignedReceipt.decode(reader, reader.uint32());
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
        message.receipt = object.receipt !== undefined && object.receipt !== null ? SignedReceipt.fromPartial(object.receipt) : undefined;
        return message;
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
    }
};
function createBaseMsgChallengeDeal() {
    return {
        challenger: "",
        dealId: BigInt(0),
        feeAmountMax: ""
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
        if (message.feeAmountMax !== "") {
            writer.uint32(26).string(message.feeAmountMax);
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
                case 3:
                    message.feeAmountMax = reader.string();
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
        message.feeAmountMax = object.feeAmountMax ?? "";
        return message;
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
    }
};
function createBaseMsgVoidReceipts() {
    return {
        host: "",
        belowNumber: BigInt(0)
    };
}
export const MsgVoidReceipts = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.host !== "") {
            writer.uint32(10).string(message.host);
        }
        if (message.belowNumber !== BigInt(0)) {
            writer.uint32(16).uint64(message.belowNumber);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgVoidReceipts();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.host = reader.string();
                    break;
                case 2:
                    message.belowNumber = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseMsgVoidReceipts();
        message.host = object.host ?? "";
        message.belowNumber = object.belowNumber !== undefined && object.belowNumber !== null ? BigInt(object.belowNumber.toString()) : BigInt(0);
        return message;
    }
};
function createBaseMsgVoidReceiptsResponse() {
    return {};
}
export const MsgVoidReceiptsResponse = {
    encode(_, writer = BinaryWriter.create()) {
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseMsgVoidReceiptsResponse();
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
        const message = createBaseMsgVoidReceiptsResponse();
        return message;
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
    }
};
