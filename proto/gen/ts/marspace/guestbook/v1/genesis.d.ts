import { Params, ParamsAmino, ParamsSDKType, Entry, EntryAmino, EntrySDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** GenesisState is the whole state of the module. */
export interface GenesisState {
    params: Params;
    entries: Entry[];
    /** next_id is the id that the next entry gets. */
    nextId: bigint;
}
export interface GenesisStateProtoMsg {
    typeUrl: "/marspace.guestbook.v1.GenesisState";
    value: Uint8Array;
}
/**
 * GenesisState is the whole state of the module.
 * @name GenesisStateAmino
 * @package marspace.guestbook.v1
 * @see proto type: marspace.guestbook.v1.GenesisState
 */
export interface GenesisStateAmino {
    params: ParamsAmino;
    entries: EntryAmino[];
    /**
     * next_id is the id that the next entry gets.
     */
    next_id?: string;
}
/** GenesisState is the whole state of the module. */
export interface GenesisStateSDKType {
    params: ParamsSDKType;
    entries: EntrySDKType[];
    next_id: bigint;
}
export declare const GenesisState: {
    encode(message: GenesisState, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): GenesisState;
    fromPartial(object: Partial<GenesisState>): GenesisState;
    fromAmino(object: GenesisStateAmino): GenesisState;
    toAmino(message: GenesisState): GenesisStateAmino;
    fromProtoMsg(message: GenesisStateProtoMsg): GenesisState;
    toProto(message: GenesisState): Uint8Array;
    toProtoMsg(message: GenesisState): GenesisStateProtoMsg;
};
