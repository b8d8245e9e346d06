import { Params, ParamsAmino, ParamsSDKType } from "./params.js";
import { Contractor, ContractorAmino, ContractorSDKType, Lock, LockAmino, LockSDKType, Hold, HoldAmino, HoldSDKType, RewardPot, RewardPotAmino, RewardPotSDKType, Credit, CreditAmino, CreditSDKType, Record, RecordAmino, RecordSDKType, CustomerWeight, CustomerWeightAmino, CustomerWeightSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** GenesisState is the whole state of the module. */
export interface GenesisState {
    params: Params;
    contractors: Contractor[];
    locks: Lock[];
    holds: Hold[];
    pots: RewardPot[];
    credits: Credit[];
    records: Record[];
    customerWeights: CustomerWeight[];
}
export interface GenesisStateProtoMsg {
    typeUrl: "/marspace.escrow.v1.GenesisState";
    value: Uint8Array;
}
/**
 * GenesisState is the whole state of the module.
 * @name GenesisStateAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.GenesisState
 */
export interface GenesisStateAmino {
    params: ParamsAmino;
    contractors: ContractorAmino[];
    locks: LockAmino[];
    holds: HoldAmino[];
    pots: RewardPotAmino[];
    credits: CreditAmino[];
    records: RecordAmino[];
    customer_weights: CustomerWeightAmino[];
}
/** GenesisState is the whole state of the module. */
export interface GenesisStateSDKType {
    params: ParamsSDKType;
    contractors: ContractorSDKType[];
    locks: LockSDKType[];
    holds: HoldSDKType[];
    pots: RewardPotSDKType[];
    credits: CreditSDKType[];
    records: RecordSDKType[];
    customer_weights: CustomerWeightSDKType[];
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
