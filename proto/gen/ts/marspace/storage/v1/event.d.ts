import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface ArchiveOpened {
    archiveId: bigint;
    owner: string;
    contentBytes: bigint;
    dataShards: number;
    parityShards: number;
    endsAtHeight: bigint;
    paidAmount: string;
    feeAmount: string;
}
export interface ArchiveOpenedSDKType {
    archive_id: bigint;
    owner: string;
    content_bytes: bigint;
    data_shards: number;
    parity_shards: number;
    ends_at_height: bigint;
    paid_amount: string;
    fee_amount: string;
}
export interface ArchiveStatusChanged {
    archiveId: bigint;
    status: string;
}
export interface ArchiveStatusChangedSDKType {
    archive_id: bigint;
    status: string;
}
/** DealOpened tells when the deal begins: with the Host's period active_period or, for a renewal (active_period 0), when the old deal ends. */
export interface DealOpened {
    dealId: bigint;
    archiveId: bigint;
    slotIndex: number;
    host: string;
    priceAmount: string;
    lockAmount: string;
    activePeriod: bigint;
    startsAtHeight: bigint;
    endsAtHeight: bigint;
    receiptNumber: bigint;
}
/** DealOpened tells when the deal begins: with the Host's period active_period or, for a renewal (active_period 0), when the old deal ends. */
export interface DealOpenedSDKType {
    deal_id: bigint;
    archive_id: bigint;
    slot_index: number;
    host: string;
    price_amount: string;
    lock_amount: string;
    active_period: bigint;
    starts_at_height: bigint;
    ends_at_height: bigint;
    receipt_number: bigint;
}
export interface DealFailed {
    dealId: bigint;
    archiveId: bigint;
    host: string;
    reason: string;
}
export interface DealFailedSDKType {
    deal_id: bigint;
    archive_id: bigint;
    host: string;
    reason: string;
}
export interface DealEnded {
    dealId: bigint;
    host: string;
}
export interface DealEndedSDKType {
    deal_id: bigint;
    host: string;
}
/** DealRenewed says that a renewal took over from the deal that it renews. */
export interface DealRenewed {
    dealId: bigint;
    host: string;
    renews: bigint;
}
/** DealRenewed says that a renewal took over from the deal that it renews. */
export interface DealRenewedSDKType {
    deal_id: bigint;
    host: string;
    renews: bigint;
}
/** ArchiveEnding says that the owner has ended the archive; its last deal ends at ends_at_height. */
export interface ArchiveEnding {
    archiveId: bigint;
    endsAtHeight: bigint;
}
/** ArchiveEnding says that the owner has ended the archive; its last deal ends at ends_at_height. */
export interface ArchiveEndingSDKType {
    archive_id: bigint;
    ends_at_height: bigint;
}
export interface DealSettled {
    dealId: bigint;
    host: string;
    provenBlocks: bigint;
    settledHeight: bigint;
    paidAmount: string;
    commissionAmount: string;
    retainedAmount: string;
}
export interface DealSettledSDKType {
    deal_id: bigint;
    host: string;
    proven_blocks: bigint;
    settled_height: bigint;
    paid_amount: string;
    commission_amount: string;
    retained_amount: string;
}
export interface PeriodProven {
    host: string;
    period: bigint;
}
export interface PeriodProvenSDKType {
    host: string;
    period: bigint;
}
export interface PeriodMissed {
    host: string;
    period: bigint;
    missedInARow: number;
}
export interface PeriodMissedSDKType {
    host: string;
    period: bigint;
    missed_in_a_row: number;
}
/** DealsQuestioned names the deals of which a Host must still show the chunks asked in a missed period, by until_height. */
export interface DealsQuestioned {
    host: string;
    period: bigint;
    untilHeight: bigint;
    dealIds: bigint[];
}
/** DealsQuestioned names the deals of which a Host must still show the chunks asked in a missed period, by until_height. */
export interface DealsQuestionedSDKType {
    host: string;
    period: bigint;
    until_height: bigint;
    deal_ids: bigint[];
}
export interface DealCleared {
    dealId: bigint;
    host: string;
    period: bigint;
}
export interface DealClearedSDKType {
    deal_id: bigint;
    host: string;
    period: bigint;
}
export interface HostSuspended {
    host: string;
    suspendedAtHeight: bigint;
}
export interface HostSuspendedSDKType {
    host: string;
    suspended_at_height: bigint;
}
export interface HostResumed {
    host: string;
}
export interface HostResumedSDKType {
    host: string;
}
export interface DealChallenged {
    challengeId: bigint;
    dealId: bigint;
    host: string;
    challenger: string;
    seedHeight: bigint;
}
export interface DealChallengedSDKType {
    challenge_id: bigint;
    deal_id: bigint;
    host: string;
    challenger: string;
    seed_height: bigint;
}
export interface ChallengeAnswered {
    challengeId: bigint;
    dealId: bigint;
}
export interface ChallengeAnsweredSDKType {
    challenge_id: bigint;
    deal_id: bigint;
}
export interface ChallengeUnanswered {
    challengeId: bigint;
    dealId: bigint;
}
export interface ChallengeUnansweredSDKType {
    challenge_id: bigint;
    deal_id: bigint;
}
export interface ReceiptsVoided {
    host: string;
    belowNumber: bigint;
}
export interface ReceiptsVoidedSDKType {
    host: string;
    below_number: bigint;
}
/** ArchiveRemoved says that a closed archive has left the state, with its slots and deals. */
export interface ArchiveRemoved {
    archiveId: bigint;
    owner: string;
}
/** ArchiveRemoved says that a closed archive has left the state, with its slots and deals. */
export interface ArchiveRemovedSDKType {
    archive_id: bigint;
    owner: string;
}
export interface ParamsUpdated {
    authority: string;
}
export interface ParamsUpdatedSDKType {
    authority: string;
}
export declare const ArchiveOpened: {
    encode(message: ArchiveOpened, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ArchiveOpened;
    fromPartial(object: Partial<ArchiveOpened>): ArchiveOpened;
};
export declare const ArchiveStatusChanged: {
    encode(message: ArchiveStatusChanged, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ArchiveStatusChanged;
    fromPartial(object: Partial<ArchiveStatusChanged>): ArchiveStatusChanged;
};
export declare const DealOpened: {
    encode(message: DealOpened, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealOpened;
    fromPartial(object: Partial<DealOpened>): DealOpened;
};
export declare const DealFailed: {
    encode(message: DealFailed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealFailed;
    fromPartial(object: Partial<DealFailed>): DealFailed;
};
export declare const DealEnded: {
    encode(message: DealEnded, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealEnded;
    fromPartial(object: Partial<DealEnded>): DealEnded;
};
export declare const DealRenewed: {
    encode(message: DealRenewed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealRenewed;
    fromPartial(object: Partial<DealRenewed>): DealRenewed;
};
export declare const ArchiveEnding: {
    encode(message: ArchiveEnding, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ArchiveEnding;
    fromPartial(object: Partial<ArchiveEnding>): ArchiveEnding;
};
export declare const DealSettled: {
    encode(message: DealSettled, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealSettled;
    fromPartial(object: Partial<DealSettled>): DealSettled;
};
export declare const PeriodProven: {
    encode(message: PeriodProven, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): PeriodProven;
    fromPartial(object: Partial<PeriodProven>): PeriodProven;
};
export declare const PeriodMissed: {
    encode(message: PeriodMissed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): PeriodMissed;
    fromPartial(object: Partial<PeriodMissed>): PeriodMissed;
};
export declare const DealsQuestioned: {
    encode(message: DealsQuestioned, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealsQuestioned;
    fromPartial(object: Partial<DealsQuestioned>): DealsQuestioned;
};
export declare const DealCleared: {
    encode(message: DealCleared, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealCleared;
    fromPartial(object: Partial<DealCleared>): DealCleared;
};
export declare const HostSuspended: {
    encode(message: HostSuspended, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): HostSuspended;
    fromPartial(object: Partial<HostSuspended>): HostSuspended;
};
export declare const HostResumed: {
    encode(message: HostResumed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): HostResumed;
    fromPartial(object: Partial<HostResumed>): HostResumed;
};
export declare const DealChallenged: {
    encode(message: DealChallenged, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealChallenged;
    fromPartial(object: Partial<DealChallenged>): DealChallenged;
};
export declare const ChallengeAnswered: {
    encode(message: ChallengeAnswered, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ChallengeAnswered;
    fromPartial(object: Partial<ChallengeAnswered>): ChallengeAnswered;
};
export declare const ChallengeUnanswered: {
    encode(message: ChallengeUnanswered, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ChallengeUnanswered;
    fromPartial(object: Partial<ChallengeUnanswered>): ChallengeUnanswered;
};
export declare const ReceiptsVoided: {
    encode(message: ReceiptsVoided, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ReceiptsVoided;
    fromPartial(object: Partial<ReceiptsVoided>): ReceiptsVoided;
};
export declare const ArchiveRemoved: {
    encode(message: ArchiveRemoved, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ArchiveRemoved;
    fromPartial(object: Partial<ArchiveRemoved>): ArchiveRemoved;
};
export declare const ParamsUpdated: {
    encode(message: ParamsUpdated, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ParamsUpdated;
    fromPartial(object: Partial<ParamsUpdated>): ParamsUpdated;
};
