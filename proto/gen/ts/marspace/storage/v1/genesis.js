import { Params } from "./params.js";
import { Archive, Slot, Deal, HostState, Place, PeriodRow, Question, SpotChallenge, UsedReceipt, LossReports } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
function createBaseGenesisState() {
    return {
        params: Params.fromPartial({}),
        nextId: BigInt(0),
        archives: [],
        slots: [],
        deals: [],
        hosts: [],
        places: [],
        periodRows: [],
        questions: [],
        spotChallenges: [],
        usedReceipts: [],
        lossReports: [],
        suspendedDue: []
    };
}
export const GenesisState = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.params !== undefined) {
            Params.encode(message.params, writer.uint32(10).fork()).ldelim();
        }
        if (message.nextId !== BigInt(0)) {
            writer.uint32(16).uint64(message.nextId);
        }
        for (const v of message.archives) {
            Archive.encode(v, writer.uint32(26).fork()).ldelim();
        }
        for (const v of message.slots) {
            Slot.encode(v, writer.uint32(34).fork()).ldelim();
        }
        for (const v of message.deals) {
            Deal.encode(v, writer.uint32(42).fork()).ldelim();
        }
        for (const v of message.hosts) {
            HostState.encode(v, writer.uint32(50).fork()).ldelim();
        }
        for (const v of message.places) {
            Place.encode(v, writer.uint32(58).fork()).ldelim();
        }
        for (const v of message.periodRows) {
            PeriodRow.encode(v, writer.uint32(66).fork()).ldelim();
        }
        for (const v of message.questions) {
            Question.encode(v, writer.uint32(74).fork()).ldelim();
        }
        for (const v of message.spotChallenges) {
            SpotChallenge.encode(v, writer.uint32(82).fork()).ldelim();
        }
        for (const v of message.usedReceipts) {
            UsedReceipt.encode(v, writer.uint32(90).fork()).ldelim();
        }
        for (const v of message.lossReports) {
            LossReports.encode(v, writer.uint32(98).fork()).ldelim();
        }
        for (const v of message.suspendedDue) {
            SuspendedDue.encode(v, writer.uint32(106).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseGenesisState();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.params = Params.decode(reader, reader.uint32());
                    break;
                case 2:
                    message.nextId = reader.uint64();
                    break;
                case 3:
                    message.archives.push(Archive.decode(reader, reader.uint32()));
                    break;
                case 4:
                    message.slots.push(Slot.decode(reader, reader.uint32()));
                    break;
                case 5:
                    message.deals.push(Deal.decode(reader, reader.uint32()));
                    break;
                case 6:
                    message.hosts.push(HostState.decode(reader, reader.uint32()));
                    break;
                case 7:
                    message.places.push(Place.decode(reader, reader.uint32()));
                    break;
                case 8:
                    message.periodRows.push(PeriodRow.decode(reader, reader.uint32()));
                    break;
                case 9:
                    message.questions.push(Question.decode(reader, reader.uint32()));
                    break;
                case 10:
                    message.spotChallenges.push(SpotChallenge.decode(reader, reader.uint32()));
                    break;
                case 11:
                    message.usedReceipts.push(UsedReceipt.decode(reader, reader.uint32()));
                    break;
                case 12:
                    message.lossReports.push(LossReports.decode(reader, reader.uint32()));
                    break;
                case 13:
                    message.suspendedDue.push(SuspendedDue.decode(reader, reader.uint32()));
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseGenesisState();
        message.params = object.params !== undefined && object.params !== null ? Params.fromPartial(object.params) : undefined;
        message.nextId = object.nextId !== undefined && object.nextId !== null ? BigInt(object.nextId.toString()) : BigInt(0);
        message.archives = object.archives?.map(e => Archive.fromPartial(e)) || [];
        message.slots = object.slots?.map(e => Slot.fromPartial(e)) || [];
        message.deals = object.deals?.map(e => Deal.fromPartial(e)) || [];
        message.hosts = object.hosts?.map(e => HostState.fromPartial(e)) || [];
        message.places = object.places?.map(e => Place.fromPartial(e)) || [];
        message.periodRows = object.periodRows?.map(e => PeriodRow.fromPartial(e)) || [];
        message.questions = object.questions?.map(e => Question.fromPartial(e)) || [];
        message.spotChallenges = object.spotChallenges?.map(e => SpotChallenge.fromPartial(e)) || [];
        message.usedReceipts = object.usedReceipts?.map(e => UsedReceipt.fromPartial(e)) || [];
        message.lossReports = object.lossReports?.map(e => LossReports.fromPartial(e)) || [];
        message.suspendedDue = object.suspendedDue?.map(e => SuspendedDue.fromPartial(e)) || [];
        return message;
    }
};
function createBaseSuspendedDue() {
    return {
        height: BigInt(0),
        host: ""
    };
}
export const SuspendedDue = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.height !== BigInt(0)) {
            writer.uint32(8).uint64(message.height);
        }
        if (message.host !== "") {
            writer.uint32(18).string(message.host);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseSuspendedDue();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.height = reader.uint64();
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
        const message = createBaseSuspendedDue();
        message.height = object.height !== undefined && object.height !== null ? BigInt(object.height.toString()) : BigInt(0);
        message.host = object.host ?? "";
        return message;
    }
};
