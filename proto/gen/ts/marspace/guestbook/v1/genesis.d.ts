import { Params, ParamsSDKType, Entry, EntrySDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** GenesisState is the whole state of the module. */
export interface GenesisState {
    params: Params;
    entries: Entry[];
    /** next_id is the id that the next entry gets. */
    nextId: bigint;
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
};
