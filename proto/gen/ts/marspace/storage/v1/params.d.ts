import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** Params are what governance can turn in this module. Unit, default, bounds and reason of each: modules/storage/params.ts. */
export interface Params {
    paymentDenom: string;
    /** price_floor_per_gib_block is the least price of a receipt. */
    priceFloorPerGibBlock: string;
    openFeeBps: bigint;
    openFeeAmountMin: string;
    /** deposit_per_gib is the base lock per GiB of shard, in the deposit denom. */
    depositPerGib: string;
    /** receipt_valid_blocks_max is how far ahead a receipt may be valid: used ones are remembered until then. */
    receiptValidBlocksMax: bigint;
    periodBlocks: bigint;
    proofWindowBlocks: bigint;
    challengesPerPeriod: bigint;
    missedInARowMax: bigint;
    missedOf32Max: bigint;
    retainBps: bigint;
    commissionBpsMax: bigint;
    termBlocksMax: bigint;
    /** report_loss_slash_bps is the smaller slash of a loss that a Host reports itself. */
    reportLossSlashBps: bigint;
    /** report_loss_bytes_max caps the bytes a Host may report in 32 periods at the smaller slash. */
    reportLossBytesMax: bigint;
    challengeFeeAmount: string;
    challengesPerSenderMax: bigint;
    /** challenges_per_fee_step is how many open spot challenges at a Host double the fee of the next, those of the deals' owners not counted. */
    challengesPerFeeStep: bigint;
    /** challenge_pool_bps is the part of each spot challenge's fee that goes to the community pool. */
    challengePoolBps: bigint;
    hostsDuePerBlockMax: bigint;
    dealsDuePerBlockMax: bigint;
    /** parity_shards_min is the least m of a code. */
    parityShardsMin: bigint;
    /** suspended_deals_per_block_max bounds how many deals of one suspended Host fail in one block. */
    suspendedDealsPerBlockMax: bigint;
    /** closed_keep_blocks is how long an archive stays in the state after its last deal closed. */
    closedKeepBlocks: bigint;
    /** state_byte_price is what the open fee asks for each byte of state that an archive takes. */
    stateBytePrice: string;
}
/** Params are what governance can turn in this module. Unit, default, bounds and reason of each: modules/storage/params.ts. */
export interface ParamsSDKType {
    payment_denom: string;
    price_floor_per_gib_block: string;
    open_fee_bps: bigint;
    open_fee_amount_min: string;
    deposit_per_gib: string;
    receipt_valid_blocks_max: bigint;
    period_blocks: bigint;
    proof_window_blocks: bigint;
    challenges_per_period: bigint;
    missed_in_a_row_max: bigint;
    missed_of_32_max: bigint;
    retain_bps: bigint;
    commission_bps_max: bigint;
    term_blocks_max: bigint;
    report_loss_slash_bps: bigint;
    report_loss_bytes_max: bigint;
    challenge_fee_amount: string;
    challenges_per_sender_max: bigint;
    challenges_per_fee_step: bigint;
    challenge_pool_bps: bigint;
    hosts_due_per_block_max: bigint;
    deals_due_per_block_max: bigint;
    parity_shards_min: bigint;
    suspended_deals_per_block_max: bigint;
    closed_keep_blocks: bigint;
    state_byte_price: string;
}
export declare const Params: {
    encode(message: Params, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Params;
    fromPartial(object: Partial<Params>): Params;
};
