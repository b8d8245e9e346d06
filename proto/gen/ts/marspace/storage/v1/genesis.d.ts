import { Params, ParamsSDKType } from "./params.js";
import { Archive, ArchiveSDKType, Slot, SlotSDKType, Deal, DealSDKType, HostState, HostStateSDKType, Place, PlaceSDKType, PeriodRow, PeriodRowSDKType, Question, QuestionSDKType, SpotChallenge, SpotChallengeSDKType, UsedReceipt, UsedReceiptSDKType, LossReports, LossReportsSDKType } from "./state.js";
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
    usedReceipts: UsedReceipt[];
    lossReports: LossReports[];
    /** suspended_due are the Hosts whose deals still fail in batches, with the height of the next batch. */
    suspendedDue: SuspendedDue[];
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
    used_receipts: UsedReceiptSDKType[];
    loss_reports: LossReportsSDKType[];
    suspended_due: SuspendedDueSDKType[];
}
/** SuspendedDue is one Host in the queue of suspended Hosts. */
export interface SuspendedDue {
    height: bigint;
    host: string;
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
};
export declare const SuspendedDue: {
    encode(message: SuspendedDue, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SuspendedDue;
    fromPartial(object: Partial<SuspendedDue>): SuspendedDue;
};
