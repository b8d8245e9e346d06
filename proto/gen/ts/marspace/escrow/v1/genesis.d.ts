import { Params, ParamsSDKType } from "./params.js";
import { Contractor, ContractorSDKType, Lock, LockSDKType, Hold, HoldSDKType, RewardPot, RewardPotSDKType, Credit, CreditSDKType, Record, RecordSDKType, CustomerWeight, CustomerWeightSDKType } from "./state.js";
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
};
