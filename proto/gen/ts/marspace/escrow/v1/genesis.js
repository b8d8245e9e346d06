import { Params } from "./params.js";
import { Contractor, Lock, Hold, RewardPot, Credit, Record, CustomerWeight } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
function createBaseGenesisState() {
    return {
        params: Params.fromPartial({}),
        contractors: [],
        locks: [],
        holds: [],
        pots: [],
        credits: [],
        records: [],
        customerWeights: []
    };
}
export const GenesisState = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.params !== undefined) {
            Params.encode(message.params, writer.uint32(10).fork()).ldelim();
        }
        for (const v of message.contractors) {
            Contractor.encode(v, writer.uint32(18).fork()).ldelim();
        }
        for (const v of message.locks) {
            Lock.encode(v, writer.uint32(26).fork()).ldelim();
        }
        for (const v of message.holds) {
            Hold.encode(v, writer.uint32(34).fork()).ldelim();
        }
        for (const v of message.pots) {
            RewardPot.encode(v, writer.uint32(42).fork()).ldelim();
        }
        for (const v of message.credits) {
            Credit.encode(v, writer.uint32(50).fork()).ldelim();
        }
        for (const v of message.records) {
            Record.encode(v, writer.uint32(58).fork()).ldelim();
        }
        for (const v of message.customerWeights) {
            CustomerWeight.encode(v, writer.uint32(66).fork()).ldelim();
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
                    message.contractors.push(Contractor.decode(reader, reader.uint32()));
                    break;
                case 3:
                    message.locks.push(Lock.decode(reader, reader.uint32()));
                    break;
                case 4:
                    message.holds.push(Hold.decode(reader, reader.uint32()));
                    break;
                case 5:
                    message.pots.push(RewardPot.decode(reader, reader.uint32()));
                    break;
                case 6:
                    message.credits.push(Credit.decode(reader, reader.uint32()));
                    break;
                case 7:
                    message.records.push(Record.decode(reader, reader.uint32()));
                    break;
                case 8:
                    message.customerWeights.push(CustomerWeight.decode(reader, reader.uint32()));
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
        message.contractors = object.contractors?.map(e => Contractor.fromPartial(e)) || [];
        message.locks = object.locks?.map(e => Lock.fromPartial(e)) || [];
        message.holds = object.holds?.map(e => Hold.fromPartial(e)) || [];
        message.pots = object.pots?.map(e => RewardPot.fromPartial(e)) || [];
        message.credits = object.credits?.map(e => Credit.fromPartial(e)) || [];
        message.records = object.records?.map(e => Record.fromPartial(e)) || [];
        message.customerWeights = object.customerWeights?.map(e => CustomerWeight.fromPartial(e)) || [];
        return message;
    }
};
