import { Params, ParamsAmino, ParamsSDKType } from "./params.js";
import { Archive, ArchiveAmino, ArchiveSDKType, Slot, SlotAmino, SlotSDKType, Deal, DealAmino, DealSDKType, HostState, HostStateAmino, HostStateSDKType, Place, PlaceAmino, PlaceSDKType, PeriodRow, PeriodRowAmino, PeriodRowSDKType, Question, QuestionAmino, QuestionSDKType, SpotChallenge, SpotChallengeAmino, SpotChallengeSDKType, OfferUse, OfferUseAmino, OfferUseSDKType, LossReports, LossReportsAmino, LossReportsSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** GenesisState is the whole state of the module, heights absolute. Indexes and queues follow from it and are not written. */
export interface GenesisState {
    params: Params;
    /** next_id is the next number of an archive, a deal or a spot challenge. */
    nextId: bigint;
    archives: Archive[];
    slots: Slot[];
    deals: Deal[];
    hosts: HostState[];
    places: Place[];
    periodRows: PeriodRow[];
    questions: Question[];
    spotChallenges: SpotChallenge[];
    offerUses: OfferUse[];
    lossReports: LossReports[];
    /** suspended_due are the Hosts whose deals still fail in batches, with the height of the next batch. */
    suspendedDue: SuspendedDue[];
}
export interface GenesisStateProtoMsg {
    typeUrl: "/marspace.storage.v1.GenesisState";
    value: Uint8Array;
}
/**
 * GenesisState is the whole state of the module, heights absolute. Indexes and queues follow from it and are not written.
 * @name GenesisStateAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.GenesisState
 */
export interface GenesisStateAmino {
    params: ParamsAmino;
    /**
     * next_id is the next number of an archive, a deal or a spot challenge.
     */
    next_id?: string;
    archives: ArchiveAmino[];
    slots: SlotAmino[];
    deals: DealAmino[];
    hosts: HostStateAmino[];
    places: PlaceAmino[];
    period_rows: PeriodRowAmino[];
    questions: QuestionAmino[];
    spot_challenges: SpotChallengeAmino[];
    offer_uses: OfferUseAmino[];
    loss_reports: LossReportsAmino[];
    /**
     * suspended_due are the Hosts whose deals still fail in batches, with the height of the next batch.
     */
    suspended_due: SuspendedDueAmino[];
}
/** GenesisState is the whole state of the module, heights absolute. Indexes and queues follow from it and are not written. */
export interface GenesisStateSDKType {
    params: ParamsSDKType;
    next_id: bigint;
    archives: ArchiveSDKType[];
    slots: SlotSDKType[];
    deals: DealSDKType[];
    hosts: HostStateSDKType[];
    places: PlaceSDKType[];
    period_rows: PeriodRowSDKType[];
    questions: QuestionSDKType[];
    spot_challenges: SpotChallengeSDKType[];
    offer_uses: OfferUseSDKType[];
    loss_reports: LossReportsSDKType[];
    suspended_due: SuspendedDueSDKType[];
}
/** SuspendedDue is one Host in the queue of suspended Hosts. */
export interface SuspendedDue {
    height: bigint;
    host: string;
}
export interface SuspendedDueProtoMsg {
    typeUrl: "/marspace.storage.v1.SuspendedDue";
    value: Uint8Array;
}
/**
 * SuspendedDue is one Host in the queue of suspended Hosts.
 * @name SuspendedDueAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.SuspendedDue
 */
export interface SuspendedDueAmino {
    height?: string;
    host?: string;
}
/** SuspendedDue is one Host in the queue of suspended Hosts. */
export interface SuspendedDueSDKType {
    height: bigint;
    host: string;
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
export declare const SuspendedDue: {
    encode(message: SuspendedDue, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SuspendedDue;
    fromPartial(object: Partial<SuspendedDue>): SuspendedDue;
    fromAmino(object: SuspendedDueAmino): SuspendedDue;
    toAmino(message: SuspendedDue): SuspendedDueAmino;
    fromProtoMsg(message: SuspendedDueProtoMsg): SuspendedDue;
    toProto(message: SuspendedDue): Uint8Array;
    toProtoMsg(message: SuspendedDue): SuspendedDueProtoMsg;
};
