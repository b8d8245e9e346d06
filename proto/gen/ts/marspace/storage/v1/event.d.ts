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
export interface ArchiveOpenedProtoMsg {
    typeUrl: "/marspace.storage.v1.ArchiveOpened";
    value: Uint8Array;
}
/**
 * @name ArchiveOpenedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.ArchiveOpened
 */
export interface ArchiveOpenedAmino {
    archive_id?: string;
    owner?: string;
    content_bytes?: string;
    data_shards?: number;
    parity_shards?: number;
    ends_at_height?: string;
    paid_amount?: string;
    fee_amount?: string;
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
export interface ArchiveStatusChangedProtoMsg {
    typeUrl: "/marspace.storage.v1.ArchiveStatusChanged";
    value: Uint8Array;
}
/**
 * @name ArchiveStatusChangedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.ArchiveStatusChanged
 */
export interface ArchiveStatusChangedAmino {
    archive_id?: string;
    status?: string;
}
export interface ArchiveStatusChangedSDKType {
    archive_id: bigint;
    status: string;
}
export interface DealOpened {
    dealId: bigint;
    archiveId: bigint;
    slotIndex: number;
    host: string;
    priceAmount: string;
    lockAmount: string;
}
export interface DealOpenedProtoMsg {
    typeUrl: "/marspace.storage.v1.DealOpened";
    value: Uint8Array;
}
/**
 * @name DealOpenedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.DealOpened
 */
export interface DealOpenedAmino {
    deal_id?: string;
    archive_id?: string;
    slot_index?: number;
    host?: string;
    price_amount?: string;
    lock_amount?: string;
}
export interface DealOpenedSDKType {
    deal_id: bigint;
    archive_id: bigint;
    slot_index: number;
    host: string;
    price_amount: string;
    lock_amount: string;
}
export interface DealConfirmed {
    dealId: bigint;
    host: string;
    archiveId: bigint;
    activePeriod: bigint;
    startsAtHeight: bigint;
}
export interface DealConfirmedProtoMsg {
    typeUrl: "/marspace.storage.v1.DealConfirmed";
    value: Uint8Array;
}
/**
 * @name DealConfirmedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.DealConfirmed
 */
export interface DealConfirmedAmino {
    deal_id?: string;
    host?: string;
    archive_id?: string;
    active_period?: string;
    starts_at_height?: string;
}
export interface DealConfirmedSDKType {
    deal_id: bigint;
    host: string;
    archive_id: bigint;
    active_period: bigint;
    starts_at_height: bigint;
}
/** ChecksumMismatch tells both checksums when a Host received other bytes than the Sender opened. */
export interface ChecksumMismatch {
    dealId: bigint;
    host: string;
    wantedChecksum: Uint8Array;
    gotChecksum: Uint8Array;
    wantedBytes: bigint;
    gotBytes: bigint;
}
export interface ChecksumMismatchProtoMsg {
    typeUrl: "/marspace.storage.v1.ChecksumMismatch";
    value: Uint8Array;
}
/**
 * ChecksumMismatch tells both checksums when a Host received other bytes than the Sender opened.
 * @name ChecksumMismatchAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.ChecksumMismatch
 */
export interface ChecksumMismatchAmino {
    deal_id?: string;
    host?: string;
    wanted_checksum?: string;
    got_checksum?: string;
    wanted_bytes?: string;
    got_bytes?: string;
}
/** ChecksumMismatch tells both checksums when a Host received other bytes than the Sender opened. */
export interface ChecksumMismatchSDKType {
    deal_id: bigint;
    host: string;
    wanted_checksum: Uint8Array;
    got_checksum: Uint8Array;
    wanted_bytes: bigint;
    got_bytes: bigint;
}
export interface DealCancelled {
    dealId: bigint;
    host: string;
}
export interface DealCancelledProtoMsg {
    typeUrl: "/marspace.storage.v1.DealCancelled";
    value: Uint8Array;
}
/**
 * @name DealCancelledAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.DealCancelled
 */
export interface DealCancelledAmino {
    deal_id?: string;
    host?: string;
}
export interface DealCancelledSDKType {
    deal_id: bigint;
    host: string;
}
export interface DealFailed {
    dealId: bigint;
    archiveId: bigint;
    host: string;
    reason: string;
}
export interface DealFailedProtoMsg {
    typeUrl: "/marspace.storage.v1.DealFailed";
    value: Uint8Array;
}
/**
 * @name DealFailedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.DealFailed
 */
export interface DealFailedAmino {
    deal_id?: string;
    archive_id?: string;
    host?: string;
    reason?: string;
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
export interface DealEndedProtoMsg {
    typeUrl: "/marspace.storage.v1.DealEnded";
    value: Uint8Array;
}
/**
 * @name DealEndedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.DealEnded
 */
export interface DealEndedAmino {
    deal_id?: string;
    host?: string;
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
export interface DealRenewedProtoMsg {
    typeUrl: "/marspace.storage.v1.DealRenewed";
    value: Uint8Array;
}
/**
 * DealRenewed says that a renewal took over from the deal that it renews.
 * @name DealRenewedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.DealRenewed
 */
export interface DealRenewedAmino {
    deal_id?: string;
    host?: string;
    renews?: string;
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
export interface ArchiveEndingProtoMsg {
    typeUrl: "/marspace.storage.v1.ArchiveEnding";
    value: Uint8Array;
}
/**
 * ArchiveEnding says that the owner has ended the archive; its last deal ends at ends_at_height.
 * @name ArchiveEndingAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.ArchiveEnding
 */
export interface ArchiveEndingAmino {
    archive_id?: string;
    ends_at_height?: string;
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
export interface DealSettledProtoMsg {
    typeUrl: "/marspace.storage.v1.DealSettled";
    value: Uint8Array;
}
/**
 * @name DealSettledAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.DealSettled
 */
export interface DealSettledAmino {
    deal_id?: string;
    host?: string;
    proven_blocks?: string;
    settled_height?: string;
    paid_amount?: string;
    commission_amount?: string;
    retained_amount?: string;
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
export interface PeriodProvenProtoMsg {
    typeUrl: "/marspace.storage.v1.PeriodProven";
    value: Uint8Array;
}
/**
 * @name PeriodProvenAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.PeriodProven
 */
export interface PeriodProvenAmino {
    host?: string;
    period?: string;
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
export interface PeriodMissedProtoMsg {
    typeUrl: "/marspace.storage.v1.PeriodMissed";
    value: Uint8Array;
}
/**
 * @name PeriodMissedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.PeriodMissed
 */
export interface PeriodMissedAmino {
    host?: string;
    period?: string;
    missed_in_a_row?: number;
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
export interface DealsQuestionedProtoMsg {
    typeUrl: "/marspace.storage.v1.DealsQuestioned";
    value: Uint8Array;
}
/**
 * DealsQuestioned names the deals of which a Host must still show the chunks asked in a missed period, by until_height.
 * @name DealsQuestionedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.DealsQuestioned
 */
export interface DealsQuestionedAmino {
    host?: string;
    period?: string;
    until_height?: string;
    deal_ids?: string[];
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
export interface DealClearedProtoMsg {
    typeUrl: "/marspace.storage.v1.DealCleared";
    value: Uint8Array;
}
/**
 * @name DealClearedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.DealCleared
 */
export interface DealClearedAmino {
    deal_id?: string;
    host?: string;
    period?: string;
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
export interface HostSuspendedProtoMsg {
    typeUrl: "/marspace.storage.v1.HostSuspended";
    value: Uint8Array;
}
/**
 * @name HostSuspendedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.HostSuspended
 */
export interface HostSuspendedAmino {
    host?: string;
    suspended_at_height?: string;
}
export interface HostSuspendedSDKType {
    host: string;
    suspended_at_height: bigint;
}
export interface HostResumed {
    host: string;
}
export interface HostResumedProtoMsg {
    typeUrl: "/marspace.storage.v1.HostResumed";
    value: Uint8Array;
}
/**
 * @name HostResumedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.HostResumed
 */
export interface HostResumedAmino {
    host?: string;
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
export interface DealChallengedProtoMsg {
    typeUrl: "/marspace.storage.v1.DealChallenged";
    value: Uint8Array;
}
/**
 * @name DealChallengedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.DealChallenged
 */
export interface DealChallengedAmino {
    challenge_id?: string;
    deal_id?: string;
    host?: string;
    challenger?: string;
    seed_height?: string;
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
export interface ChallengeAnsweredProtoMsg {
    typeUrl: "/marspace.storage.v1.ChallengeAnswered";
    value: Uint8Array;
}
/**
 * @name ChallengeAnsweredAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.ChallengeAnswered
 */
export interface ChallengeAnsweredAmino {
    challenge_id?: string;
    deal_id?: string;
}
export interface ChallengeAnsweredSDKType {
    challenge_id: bigint;
    deal_id: bigint;
}
export interface ChallengeUnanswered {
    challengeId: bigint;
    dealId: bigint;
}
export interface ChallengeUnansweredProtoMsg {
    typeUrl: "/marspace.storage.v1.ChallengeUnanswered";
    value: Uint8Array;
}
/**
 * @name ChallengeUnansweredAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.ChallengeUnanswered
 */
export interface ChallengeUnansweredAmino {
    challenge_id?: string;
    deal_id?: string;
}
export interface ChallengeUnansweredSDKType {
    challenge_id: bigint;
    deal_id: bigint;
}
export interface OffersCancelled {
    host: string;
    belowNonce: bigint;
}
export interface OffersCancelledProtoMsg {
    typeUrl: "/marspace.storage.v1.OffersCancelled";
    value: Uint8Array;
}
/**
 * @name OffersCancelledAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.OffersCancelled
 */
export interface OffersCancelledAmino {
    host?: string;
    below_nonce?: string;
}
export interface OffersCancelledSDKType {
    host: string;
    below_nonce: bigint;
}
export interface ParamsUpdated {
    authority: string;
}
export interface ParamsUpdatedProtoMsg {
    typeUrl: "/marspace.storage.v1.ParamsUpdated";
    value: Uint8Array;
}
/**
 * @name ParamsUpdatedAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.ParamsUpdated
 */
export interface ParamsUpdatedAmino {
    authority?: string;
}
export interface ParamsUpdatedSDKType {
    authority: string;
}
export declare const ArchiveOpened: {
    encode(message: ArchiveOpened, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ArchiveOpened;
    fromPartial(object: Partial<ArchiveOpened>): ArchiveOpened;
    fromAmino(object: ArchiveOpenedAmino): ArchiveOpened;
    toAmino(message: ArchiveOpened): ArchiveOpenedAmino;
    fromProtoMsg(message: ArchiveOpenedProtoMsg): ArchiveOpened;
    toProto(message: ArchiveOpened): Uint8Array;
    toProtoMsg(message: ArchiveOpened): ArchiveOpenedProtoMsg;
};
export declare const ArchiveStatusChanged: {
    encode(message: ArchiveStatusChanged, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ArchiveStatusChanged;
    fromPartial(object: Partial<ArchiveStatusChanged>): ArchiveStatusChanged;
    fromAmino(object: ArchiveStatusChangedAmino): ArchiveStatusChanged;
    toAmino(message: ArchiveStatusChanged): ArchiveStatusChangedAmino;
    fromProtoMsg(message: ArchiveStatusChangedProtoMsg): ArchiveStatusChanged;
    toProto(message: ArchiveStatusChanged): Uint8Array;
    toProtoMsg(message: ArchiveStatusChanged): ArchiveStatusChangedProtoMsg;
};
export declare const DealOpened: {
    encode(message: DealOpened, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealOpened;
    fromPartial(object: Partial<DealOpened>): DealOpened;
    fromAmino(object: DealOpenedAmino): DealOpened;
    toAmino(message: DealOpened): DealOpenedAmino;
    fromProtoMsg(message: DealOpenedProtoMsg): DealOpened;
    toProto(message: DealOpened): Uint8Array;
    toProtoMsg(message: DealOpened): DealOpenedProtoMsg;
};
export declare const DealConfirmed: {
    encode(message: DealConfirmed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealConfirmed;
    fromPartial(object: Partial<DealConfirmed>): DealConfirmed;
    fromAmino(object: DealConfirmedAmino): DealConfirmed;
    toAmino(message: DealConfirmed): DealConfirmedAmino;
    fromProtoMsg(message: DealConfirmedProtoMsg): DealConfirmed;
    toProto(message: DealConfirmed): Uint8Array;
    toProtoMsg(message: DealConfirmed): DealConfirmedProtoMsg;
};
export declare const ChecksumMismatch: {
    encode(message: ChecksumMismatch, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ChecksumMismatch;
    fromPartial(object: Partial<ChecksumMismatch>): ChecksumMismatch;
    fromAmino(object: ChecksumMismatchAmino): ChecksumMismatch;
    toAmino(message: ChecksumMismatch): ChecksumMismatchAmino;
    fromProtoMsg(message: ChecksumMismatchProtoMsg): ChecksumMismatch;
    toProto(message: ChecksumMismatch): Uint8Array;
    toProtoMsg(message: ChecksumMismatch): ChecksumMismatchProtoMsg;
};
export declare const DealCancelled: {
    encode(message: DealCancelled, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealCancelled;
    fromPartial(object: Partial<DealCancelled>): DealCancelled;
    fromAmino(object: DealCancelledAmino): DealCancelled;
    toAmino(message: DealCancelled): DealCancelledAmino;
    fromProtoMsg(message: DealCancelledProtoMsg): DealCancelled;
    toProto(message: DealCancelled): Uint8Array;
    toProtoMsg(message: DealCancelled): DealCancelledProtoMsg;
};
export declare const DealFailed: {
    encode(message: DealFailed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealFailed;
    fromPartial(object: Partial<DealFailed>): DealFailed;
    fromAmino(object: DealFailedAmino): DealFailed;
    toAmino(message: DealFailed): DealFailedAmino;
    fromProtoMsg(message: DealFailedProtoMsg): DealFailed;
    toProto(message: DealFailed): Uint8Array;
    toProtoMsg(message: DealFailed): DealFailedProtoMsg;
};
export declare const DealEnded: {
    encode(message: DealEnded, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealEnded;
    fromPartial(object: Partial<DealEnded>): DealEnded;
    fromAmino(object: DealEndedAmino): DealEnded;
    toAmino(message: DealEnded): DealEndedAmino;
    fromProtoMsg(message: DealEndedProtoMsg): DealEnded;
    toProto(message: DealEnded): Uint8Array;
    toProtoMsg(message: DealEnded): DealEndedProtoMsg;
};
export declare const DealRenewed: {
    encode(message: DealRenewed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealRenewed;
    fromPartial(object: Partial<DealRenewed>): DealRenewed;
    fromAmino(object: DealRenewedAmino): DealRenewed;
    toAmino(message: DealRenewed): DealRenewedAmino;
    fromProtoMsg(message: DealRenewedProtoMsg): DealRenewed;
    toProto(message: DealRenewed): Uint8Array;
    toProtoMsg(message: DealRenewed): DealRenewedProtoMsg;
};
export declare const ArchiveEnding: {
    encode(message: ArchiveEnding, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ArchiveEnding;
    fromPartial(object: Partial<ArchiveEnding>): ArchiveEnding;
    fromAmino(object: ArchiveEndingAmino): ArchiveEnding;
    toAmino(message: ArchiveEnding): ArchiveEndingAmino;
    fromProtoMsg(message: ArchiveEndingProtoMsg): ArchiveEnding;
    toProto(message: ArchiveEnding): Uint8Array;
    toProtoMsg(message: ArchiveEnding): ArchiveEndingProtoMsg;
};
export declare const DealSettled: {
    encode(message: DealSettled, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealSettled;
    fromPartial(object: Partial<DealSettled>): DealSettled;
    fromAmino(object: DealSettledAmino): DealSettled;
    toAmino(message: DealSettled): DealSettledAmino;
    fromProtoMsg(message: DealSettledProtoMsg): DealSettled;
    toProto(message: DealSettled): Uint8Array;
    toProtoMsg(message: DealSettled): DealSettledProtoMsg;
};
export declare const PeriodProven: {
    encode(message: PeriodProven, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): PeriodProven;
    fromPartial(object: Partial<PeriodProven>): PeriodProven;
    fromAmino(object: PeriodProvenAmino): PeriodProven;
    toAmino(message: PeriodProven): PeriodProvenAmino;
    fromProtoMsg(message: PeriodProvenProtoMsg): PeriodProven;
    toProto(message: PeriodProven): Uint8Array;
    toProtoMsg(message: PeriodProven): PeriodProvenProtoMsg;
};
export declare const PeriodMissed: {
    encode(message: PeriodMissed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): PeriodMissed;
    fromPartial(object: Partial<PeriodMissed>): PeriodMissed;
    fromAmino(object: PeriodMissedAmino): PeriodMissed;
    toAmino(message: PeriodMissed): PeriodMissedAmino;
    fromProtoMsg(message: PeriodMissedProtoMsg): PeriodMissed;
    toProto(message: PeriodMissed): Uint8Array;
    toProtoMsg(message: PeriodMissed): PeriodMissedProtoMsg;
};
export declare const DealsQuestioned: {
    encode(message: DealsQuestioned, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealsQuestioned;
    fromPartial(object: Partial<DealsQuestioned>): DealsQuestioned;
    fromAmino(object: DealsQuestionedAmino): DealsQuestioned;
    toAmino(message: DealsQuestioned): DealsQuestionedAmino;
    fromProtoMsg(message: DealsQuestionedProtoMsg): DealsQuestioned;
    toProto(message: DealsQuestioned): Uint8Array;
    toProtoMsg(message: DealsQuestioned): DealsQuestionedProtoMsg;
};
export declare const DealCleared: {
    encode(message: DealCleared, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealCleared;
    fromPartial(object: Partial<DealCleared>): DealCleared;
    fromAmino(object: DealClearedAmino): DealCleared;
    toAmino(message: DealCleared): DealClearedAmino;
    fromProtoMsg(message: DealClearedProtoMsg): DealCleared;
    toProto(message: DealCleared): Uint8Array;
    toProtoMsg(message: DealCleared): DealClearedProtoMsg;
};
export declare const HostSuspended: {
    encode(message: HostSuspended, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): HostSuspended;
    fromPartial(object: Partial<HostSuspended>): HostSuspended;
    fromAmino(object: HostSuspendedAmino): HostSuspended;
    toAmino(message: HostSuspended): HostSuspendedAmino;
    fromProtoMsg(message: HostSuspendedProtoMsg): HostSuspended;
    toProto(message: HostSuspended): Uint8Array;
    toProtoMsg(message: HostSuspended): HostSuspendedProtoMsg;
};
export declare const HostResumed: {
    encode(message: HostResumed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): HostResumed;
    fromPartial(object: Partial<HostResumed>): HostResumed;
    fromAmino(object: HostResumedAmino): HostResumed;
    toAmino(message: HostResumed): HostResumedAmino;
    fromProtoMsg(message: HostResumedProtoMsg): HostResumed;
    toProto(message: HostResumed): Uint8Array;
    toProtoMsg(message: HostResumed): HostResumedProtoMsg;
};
export declare const DealChallenged: {
    encode(message: DealChallenged, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DealChallenged;
    fromPartial(object: Partial<DealChallenged>): DealChallenged;
    fromAmino(object: DealChallengedAmino): DealChallenged;
    toAmino(message: DealChallenged): DealChallengedAmino;
    fromProtoMsg(message: DealChallengedProtoMsg): DealChallenged;
    toProto(message: DealChallenged): Uint8Array;
    toProtoMsg(message: DealChallenged): DealChallengedProtoMsg;
};
export declare const ChallengeAnswered: {
    encode(message: ChallengeAnswered, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ChallengeAnswered;
    fromPartial(object: Partial<ChallengeAnswered>): ChallengeAnswered;
    fromAmino(object: ChallengeAnsweredAmino): ChallengeAnswered;
    toAmino(message: ChallengeAnswered): ChallengeAnsweredAmino;
    fromProtoMsg(message: ChallengeAnsweredProtoMsg): ChallengeAnswered;
    toProto(message: ChallengeAnswered): Uint8Array;
    toProtoMsg(message: ChallengeAnswered): ChallengeAnsweredProtoMsg;
};
export declare const ChallengeUnanswered: {
    encode(message: ChallengeUnanswered, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ChallengeUnanswered;
    fromPartial(object: Partial<ChallengeUnanswered>): ChallengeUnanswered;
    fromAmino(object: ChallengeUnansweredAmino): ChallengeUnanswered;
    toAmino(message: ChallengeUnanswered): ChallengeUnansweredAmino;
    fromProtoMsg(message: ChallengeUnansweredProtoMsg): ChallengeUnanswered;
    toProto(message: ChallengeUnanswered): Uint8Array;
    toProtoMsg(message: ChallengeUnanswered): ChallengeUnansweredProtoMsg;
};
export declare const OffersCancelled: {
    encode(message: OffersCancelled, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): OffersCancelled;
    fromPartial(object: Partial<OffersCancelled>): OffersCancelled;
    fromAmino(object: OffersCancelledAmino): OffersCancelled;
    toAmino(message: OffersCancelled): OffersCancelledAmino;
    fromProtoMsg(message: OffersCancelledProtoMsg): OffersCancelled;
    toProto(message: OffersCancelled): Uint8Array;
    toProtoMsg(message: OffersCancelled): OffersCancelledProtoMsg;
};
export declare const ParamsUpdated: {
    encode(message: ParamsUpdated, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ParamsUpdated;
    fromPartial(object: Partial<ParamsUpdated>): ParamsUpdated;
    fromAmino(object: ParamsUpdatedAmino): ParamsUpdated;
    toAmino(message: ParamsUpdated): ParamsUpdatedAmino;
    fromProtoMsg(message: ParamsUpdatedProtoMsg): ParamsUpdated;
    toProto(message: ParamsUpdated): Uint8Array;
    toProtoMsg(message: ParamsUpdated): ParamsUpdatedProtoMsg;
};
