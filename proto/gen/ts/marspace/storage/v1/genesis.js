import { Params } from "./params.js";
import { Archive, Slot, Deal } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
function createBaseGenesisState() {
    return {
        params: Params.fromPartial({}),
        archives: [],
        slots: [],
        deals: []
    };
}
export const GenesisState = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.params !== undefined) {
            Params.encode(message.params, writer.uint32(10).fork()).ldelim();
        }
        for (const v of message.archives) {
            Archive.encode(v, writer.uint32(18).fork()).ldelim();
        }
        for (const v of message.slots) {
            Slot.encode(v, writer.uint32(26).fork()).ldelim();
        }
        for (const v of message.deals) {
            Deal.encode(v, writer.uint32(34).fork()).ldelim();
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
                    message.archives.push(Archive.decode(reader, reader.uint32()));
                    break;
                case 3:
                    message.slots.push(Slot.decode(reader, reader.uint32()));
                    break;
                case 4:
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
        const message = createBaseGenesisState();
        message.params = object.params !== undefined && object.params !== null ? Params.fromPartial(object.params) : undefined;
        message.archives = object.archives?.map(e => Archive.fromPartial(e)) || [];
        message.slots = object.slots?.map(e => Slot.fromPartial(e)) || [];
        message.deals = object.deals?.map(e => Deal.fromPartial(e)) || [];
        return message;
    },
    fromAmino(object) {
        const message = createBaseGenesisState();
        if (object.params !== undefined && object.params !== null) {
            message.params = Params.fromAmino(object.params);
        }
        message.archives = object.archives?.map(e => Archive.fromAmino(e)) || [];
        message.slots = object.slots?.map(e => Slot.fromAmino(e)) || [];
        message.deals = object.deals?.map(e => Deal.fromAmino(e)) || [];
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
        if (message.archives) {
            obj.archives = message.archives.map(e => e ? Archive.toAmino(e) : undefined);
        }
        else {
            obj.archives = message.archives;
        }
        if (message.slots) {
            obj.slots = message.slots.map(e => e ? Slot.toAmino(e) : undefined);
        }
        else {
            obj.slots = message.slots;
        }
        if (message.deals) {
            obj.deals = message.deals.map(e => e ? Deal.toAmino(e) : undefined);
        }
        else {
            obj.deals = message.deals;
        }
        return obj;
    },
    fromProtoMsg(message) {
        return GenesisState.decode(message.value);
    },
    toProto(message) {
        return GenesisState.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.storage.v1.GenesisState",
            value: GenesisState.encode(message).finish()
        };
    }
};
