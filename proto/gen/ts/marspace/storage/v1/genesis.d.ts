import { Params, ParamsAmino, ParamsSDKType } from "./params.js";
import { Archive, ArchiveAmino, ArchiveSDKType, Slot, SlotAmino, SlotSDKType, Deal, DealAmino, DealSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** GenesisState is the whole state of the module, heights absolute. */
export interface GenesisState {
    params: Params;
    archives: Archive[];
    slots: Slot[];
    deals: Deal[];
}
export interface GenesisStateProtoMsg {
    typeUrl: "/marspace.storage.v1.GenesisState";
    value: Uint8Array;
}
/**
 * GenesisState is the whole state of the module, heights absolute.
 * @name GenesisStateAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.GenesisState
 */
export interface GenesisStateAmino {
    params: ParamsAmino;
    archives: ArchiveAmino[];
    slots: SlotAmino[];
    deals: DealAmino[];
}
/** GenesisState is the whole state of the module, heights absolute. */
export interface GenesisStateSDKType {
    params: ParamsSDKType;
    archives: ArchiveSDKType[];
    slots: SlotSDKType[];
    deals: DealSDKType[];
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
