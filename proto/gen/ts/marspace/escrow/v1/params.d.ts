import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** Params are what governance can turn in this module. Unit, default, bounds and reason of each: modules/escrow/params.ts. */
export interface Params {
    depositDenom: string;
    /** register_fee_denom and register_fee_amount: paid to the community pool for a fresh name, never returned. */
    registerFeeDenom: string;
    registerFeeAmount: string;
    /** deposit_min_amount is the least deposit at registration. */
    depositMinAmount: string;
    quitDelayBlocks: bigint;
    accidentHalfLifeBlocks: bigint;
    accidentStepBps: bigint;
    accidentLevelBpsMax: bigint;
    /** repair_reward_bps is the share of a slash kept for whoever restores what was lost. */
    repairRewardBps: bigint;
    /** quits_per_block_max bounds the deposits returned in one block. */
    quitsPerBlockMax: bigint;
    /** customer_weight_max caps one customer's weight in a contractor's record. */
    customerWeightMax: string;
    /** rating_unit_amount is the fee that counts as one observation in a rating. */
    ratingUnitAmount: string;
    /** rating_age_full_blocks is the age from which age costs no rating. */
    ratingAgeFullBlocks: bigint;
    /** rating_completed_full is the number of completed commitments from which their count costs no rating. */
    ratingCompletedFull: bigint;
    /** weight_keep_blocks is how long a customer's share is kept after its last update; what it weighed stays in the record. */
    weightKeepBlocks: bigint;
    /** departed_keep_blocks is how long the record of a contractor that has left stays. */
    departedKeepBlocks: bigint;
}
/** Params are what governance can turn in this module. Unit, default, bounds and reason of each: modules/escrow/params.ts. */
export interface ParamsSDKType {
    deposit_denom: string;
    register_fee_denom: string;
    register_fee_amount: string;
    deposit_min_amount: string;
    quit_delay_blocks: bigint;
    accident_half_life_blocks: bigint;
    accident_step_bps: bigint;
    accident_level_bps_max: bigint;
    repair_reward_bps: bigint;
    quits_per_block_max: bigint;
    customer_weight_max: string;
    rating_unit_amount: string;
    rating_age_full_blocks: bigint;
    rating_completed_full: bigint;
    weight_keep_blocks: bigint;
    departed_keep_blocks: bigint;
}
export declare const Params: {
    encode(message: Params, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Params;
    fromPartial(object: Partial<Params>): Params;
};
