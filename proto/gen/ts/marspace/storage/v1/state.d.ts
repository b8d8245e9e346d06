import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** ArchiveStatus is where an archive stands in its life. */
export declare enum ArchiveStatus {
    ARCHIVE_STATUS_UNSPECIFIED = 0,
    /** ARCHIVE_STATUS_STORED - ARCHIVE_STATUS_STORED has every slot alive. */
    ARCHIVE_STATUS_STORED = 1,
    /** ARCHIVE_STATUS_DEGRADED - ARCHIVE_STATUS_DEGRADED has an empty slot, and at least k alive. */
    ARCHIVE_STATUS_DEGRADED = 2,
    /** ARCHIVE_STATUS_LOST - ARCHIVE_STATUS_LOST has fewer than k slots that did not fail. */
    ARCHIVE_STATUS_LOST = 3,
    /** ARCHIVE_STATUS_ENDED - ARCHIVE_STATUS_ENDED has come to the end of its term or was ended by its owner. */
    ARCHIVE_STATUS_ENDED = 4,
    UNRECOGNIZED = -1
}
export declare const ArchiveStatusSDKType: typeof ArchiveStatus;
export declare function archiveStatusFromJSON(object: any): ArchiveStatus;
export declare function archiveStatusToJSON(object: ArchiveStatus): string;
/** DealStatus is where a deal stands in its life. */
export declare enum DealStatus {
    DEAL_STATUS_UNSPECIFIED = 0,
    /** DEAL_STATUS_WAITING - DEAL_STATUS_WAITING is a renewal that begins when the deal before it ends. */
    DEAL_STATUS_WAITING = 1,
    /** DEAL_STATUS_ACTIVE - DEAL_STATUS_ACTIVE is stored, proven and paid period by period. */
    DEAL_STATUS_ACTIVE = 2,
    /** DEAL_STATUS_ENDED - DEAL_STATUS_ENDED came to its end and was settled, or waited for a deal that failed or was ended, and is refunded. */
    DEAL_STATUS_ENDED = 3,
    /** DEAL_STATUS_FAILED - DEAL_STATUS_FAILED lost its shard; its lock was slashed. */
    DEAL_STATUS_FAILED = 4,
    UNRECOGNIZED = -1
}
export declare const DealStatusSDKType: typeof DealStatus;
export declare function dealStatusFromJSON(object: any): DealStatus;
export declare function dealStatusToJSON(object: DealStatus): string;
/** HostStatus is where a Host's proving stands. */
export declare enum HostStatus {
    HOST_STATUS_UNSPECIFIED = 0,
    /** HOST_STATUS_ACTIVE - HOST_STATUS_ACTIVE proves its periods. */
    HOST_STATUS_ACTIVE = 1,
    /** HOST_STATUS_SUSPENDED - HOST_STATUS_SUSPENDED missed too much; its deals fail and it takes no new ones. */
    HOST_STATUS_SUSPENDED = 2,
    UNRECOGNIZED = -1
}
export declare const HostStatusSDKType: typeof HostStatus;
export declare function hostStatusFromJSON(object: any): HostStatus;
export declare function hostStatusToJSON(object: HostStatus): string;
/**
 * Offer is what a Host sells, signed off chain with its contractor's offer key. Clients read it; the chain reads receipts alone.
 * The signed bytes are 0x00 "marspace/offer/v1" 0x00, the chain id with its length in one byte before it, and this message in canonical protobuf.
 */
export interface Offer {
    host: string;
    /** sender is the only address that may use the offer; empty means anybody. */
    sender: string;
    /** price_per_gib_block is in base units of the payment denom, per GiB (2^30 bytes) and block. */
    pricePerGibBlock: string;
    /** volume_bytes_max is how many shard bytes may be opened under this offer in all. */
    volumeBytesMax: bigint;
    termBlocksMin: bigint;
    termBlocksMax: bigint;
    /** exchange takes commission_bps of what the Host earns; empty with 0 for none. */
    exchange: string;
    commissionBps: number;
    /** expires_at_height is the last height at which the Host takes an upload under the offer. */
    expiresAtHeight: bigint;
    nonce: bigint;
}
/**
 * Offer is what a Host sells, signed off chain with its contractor's offer key. Clients read it; the chain reads receipts alone.
 * The signed bytes are 0x00 "marspace/offer/v1" 0x00, the chain id with its length in one byte before it, and this message in canonical protobuf.
 */
export interface OfferSDKType {
    host: string;
    sender: string;
    price_per_gib_block: string;
    volume_bytes_max: bigint;
    term_blocks_min: bigint;
    term_blocks_max: bigint;
    exchange: string;
    commission_bps: number;
    expires_at_height: bigint;
    nonce: bigint;
}
/** SignedOffer is an offer and the ed25519 signature (64 bytes) of its Host's offer key. */
export interface SignedOffer {
    offer: Offer;
    signature: Uint8Array;
}
/** SignedOffer is an offer and the ed25519 signature (64 bytes) of its Host's offer key. */
export interface SignedOfferSDKType {
    offer: OfferSDKType;
    signature: Uint8Array;
}
/**
 * Receipt says that a Host has received a shard whole, and at which terms it will store it. It is signed off chain with the contractor's
 * offer key, handed to the Sender, and opens one deal.
 * The signed bytes are 0x00 "marspace/receipt/v1" 0x00, the chain id with its length in one byte before it, and this message in canonical protobuf.
 */
export interface Receipt {
    host: string;
    /** sender is the only address that may use the receipt; never empty. */
    sender: string;
    /** checksum is the BLAKE3 hash (32 bytes) of the shard that the Host received. */
    checksum: Uint8Array;
    shardBytes: bigint;
    /** price_per_gib_block is in base units of the payment denom, per GiB (2^30 bytes) and block. */
    pricePerGibBlock: string;
    termBlocksMin: bigint;
    termBlocksMax: bigint;
    /** exchange takes commission_bps of what the Host earns; empty with 0 for none. */
    exchange: string;
    commissionBps: number;
    /** number is the Host's own for this receipt; one number opens one deal. */
    number: bigint;
    /** valid_until_height is the last height at which the receipt can be used. */
    validUntilHeight: bigint;
}
/**
 * Receipt says that a Host has received a shard whole, and at which terms it will store it. It is signed off chain with the contractor's
 * offer key, handed to the Sender, and opens one deal.
 * The signed bytes are 0x00 "marspace/receipt/v1" 0x00, the chain id with its length in one byte before it, and this message in canonical protobuf.
 */
export interface ReceiptSDKType {
    host: string;
    sender: string;
    checksum: Uint8Array;
    shard_bytes: bigint;
    price_per_gib_block: string;
    term_blocks_min: bigint;
    term_blocks_max: bigint;
    exchange: string;
    commission_bps: number;
    number: bigint;
    valid_until_height: bigint;
}
/** SignedReceipt is a receipt and the ed25519 signature (64 bytes) of its Host's offer key. */
export interface SignedReceipt {
    receipt: Receipt;
    signature: Uint8Array;
}
/** SignedReceipt is a receipt and the ed25519 signature (64 bytes) of its Host's offer key. */
export interface SignedReceiptSDKType {
    receipt: ReceiptSDKType;
    signature: Uint8Array;
}
/** Archive is one object of a Sender: an encrypted file cut into n = k + m slots, any k of which restore it. */
export interface Archive {
    id: bigint;
    owner: string;
    dataShards: number;
    parityShards: number;
    /** content_bytes is the length of the whole ciphertext. */
    contentBytes: bigint;
    /** shard_bytes follows from content_bytes and data_shards. */
    shardBytes: bigint;
    /** content_checksum is the BLAKE3 of the whole ciphertext, or empty. */
    contentChecksum: Uint8Array;
    status: ArchiveStatus;
    openedAtHeight: bigint;
    termBlocks: bigint;
    endsAtHeight: bigint;
    /** active_slots and ended_slots count slots by the status of their current deal; failed_slots counts failures, also of slots filled since. */
    activeSlots: number;
    failedSlots: number;
    endedSlots: number;
    /** open_deals counts deals that are waiting or active. */
    openDeals: number;
    /** ending says that the owner has ended the archive: its last deals run out. */
    ending: boolean;
    /** removed_at_height is when the archive leaves the state, with its slots and deals; 0 while a deal is open. */
    removedAtHeight: bigint;
}
/** Archive is one object of a Sender: an encrypted file cut into n = k + m slots, any k of which restore it. */
export interface ArchiveSDKType {
    id: bigint;
    owner: string;
    data_shards: number;
    parity_shards: number;
    content_bytes: bigint;
    shard_bytes: bigint;
    content_checksum: Uint8Array;
    status: ArchiveStatus;
    opened_at_height: bigint;
    term_blocks: bigint;
    ends_at_height: bigint;
    active_slots: number;
    failed_slots: number;
    ended_slots: number;
    open_deals: number;
    ending: boolean;
    removed_at_height: bigint;
}
/** Slot is one place of an archive: the checksum of its shard and the deal that fills it. */
export interface Slot {
    archiveId: bigint;
    index: number;
    /** checksum is the BLAKE3 hash (32 bytes) of the shard. */
    checksum: Uint8Array;
    /** deal_id is the slot's current deal; 0 when the slot is empty. */
    dealId: bigint;
    /** failed_deal_id is the failed deal whose unspent price waits for whoever fills the slot; 0 when there is none. */
    failedDealId: bigint;
}
/** Slot is one place of an archive: the checksum of its shard and the deal that fills it. */
export interface SlotSDKType {
    archive_id: bigint;
    index: number;
    checksum: Uint8Array;
    deal_id: bigint;
    failed_deal_id: bigint;
}
/** Deal is the agreement between a Sender and one Host over one slot. Terms are frozen when it opens. */
export interface Deal {
    id: bigint;
    archiveId: bigint;
    slotIndex: number;
    sender: string;
    host: string;
    status: DealStatus;
    shardBytes: bigint;
    checksum: Uint8Array;
    /** price_amount is what the Sender paid into the hold for the whole term. */
    priceAmount: string;
    paymentDenom: string;
    openedAtHeight: bigint;
    termBlocks: bigint;
    termBlocksMin: bigint;
    /** starts_at_height is the first block that is paid: of the Host's next period or, for a renewal, the one after the old deal's end. */
    startsAtHeight: bigint;
    endsAtHeight: bigint;
    exchange: string;
    commissionBps: number;
    retainBps: number;
    lockAmount: string;
    /** receipt_number is the number of the receipt that opened the deal. */
    receiptNumber: bigint;
    /** place is the deal's place on its shelf in its Host's chunk layout, plus one; 0 when the deal is in no layout. */
    place: bigint;
    /** settled_height is the height up to which the deal is settled. */
    settledHeight: bigint;
    paidAmount: string;
    retainedAmount: string;
    /** due_height is where the deal stands in the queue of due deals: for the end of its term, or to leave the state; 0 when it does not. */
    dueHeight: bigint;
    /** proven_blocks are the blocks of proven periods within the term, up to settled_height. */
    provenBlocks: bigint;
    /** fee_amount is the deal's part of the non-refundable open fee. */
    feeAmount: string;
    /** renewed_by is the deal that follows on the same slot; renews is the one before, which may have left the state. */
    renewedBy: bigint;
    renews: bigint;
    /** active_period is the first period of the Host whose layout holds the deal. */
    activePeriod: bigint;
    /** missed_in_a_row_max is how many windows of a spot challenge the Host may leave unanswered, less one. */
    missedInARowMax: bigint;
    /** settled_period is a period of the Host at or before settled_height, where the next settlement starts to read. */
    settledPeriod: bigint;
    /** ended_early says that the Sender ended the deal before its term. */
    endedEarly: boolean;
    /** closed_at_height is when the deal ended or failed; 0 before. */
    closedAtHeight: bigint;
}
/** Deal is the agreement between a Sender and one Host over one slot. Terms are frozen when it opens. */
export interface DealSDKType {
    id: bigint;
    archive_id: bigint;
    slot_index: number;
    sender: string;
    host: string;
    status: DealStatus;
    shard_bytes: bigint;
    checksum: Uint8Array;
    price_amount: string;
    payment_denom: string;
    opened_at_height: bigint;
    term_blocks: bigint;
    term_blocks_min: bigint;
    starts_at_height: bigint;
    ends_at_height: bigint;
    exchange: string;
    commission_bps: number;
    retain_bps: number;
    lock_amount: string;
    receipt_number: bigint;
    place: bigint;
    settled_height: bigint;
    paid_amount: string;
    retained_amount: string;
    due_height: bigint;
    proven_blocks: bigint;
    fee_amount: string;
    renewed_by: bigint;
    renews: bigint;
    active_period: bigint;
    missed_in_a_row_max: bigint;
    settled_period: bigint;
    ended_early: boolean;
    closed_at_height: bigint;
}
/** Shelf holds the shards of more than 2^(size-1) and at most 2^size chunks of one Host, each on a place of 2^size chunk addresses. */
export interface Shelf {
    size: number;
    /**
     * places is how many places are taken from the next period on; running_places and open_places were taken at the start of the
     * running period and of the period whose proof window is open.
     */
    places: bigint;
    runningPlaces: bigint;
    openPlaces: bigint;
    /** stored_places is how many place records exist; those past the counts above wait to be removed. */
    storedPlaces: bigint;
}
/** Shelf holds the shards of more than 2^(size-1) and at most 2^size chunks of one Host, each on a place of 2^size chunk addresses. */
export interface ShelfSDKType {
    size: number;
    places: bigint;
    running_places: bigint;
    open_places: bigint;
    stored_places: bigint;
}
/** Occupant is who is on a place from a period on: a deal and its chunks, or nobody (deal_id 0). */
export interface Occupant {
    fromPeriod: bigint;
    dealId: bigint;
    chunks: bigint;
}
/** Occupant is who is on a place from a period on: a deal and its chunks, or nobody (deal_id 0). */
export interface OccupantSDKType {
    from_period: bigint;
    deal_id: bigint;
    chunks: bigint;
}
/** Place is one place of a Host's layout. Its occupants are kept as long as a period that can still be asked about began with them. */
export interface Place {
    host: string;
    shelfSize: number;
    number: bigint;
    occupants: Occupant[];
}
/** Place is one place of a Host's layout. Its occupants are kept as long as a period that can still be asked about began with them. */
export interface PlaceSDKType {
    host: string;
    shelf_size: number;
    number: bigint;
    occupants: OccupantSDKType[];
}
/** HostState is where a Host's proving stands. */
export interface HostState {
    host: string;
    status: HostStatus;
    /** receipt_number_min is the smallest number of a receipt that is not void. */
    receiptNumberMin: bigint;
    /**
     * period is the running period. It began at period_started_at_height and ends at seed_height; seed_height is 0 while the Host sleeps,
     * that is, has nothing to prove: then the period goes on until the next deal wakes it.
     */
    period: bigint;
    periodStartedAtHeight: bigint;
    seedHeight: bigint;
    /** nominal_end_height is the period's end without its jitter. */
    nominalEndHeight: bigint;
    /** Rules of the running period, taken from the params when it began. */
    periodBlocks: bigint;
    proofWindowBlocks: bigint;
    challengesPerPeriod: bigint;
    missedInARowMax: bigint;
    missedOf32Max: bigint;
    /** due_height is where the Host stands in the queue of due Hosts; 0 while it sleeps. */
    dueHeight: bigint;
    /** open_period is the period before, plus one, while its proof window is open; 0 otherwise. */
    openPeriod: bigint;
    openStartedAtHeight: bigint;
    openSeedHeight: bigint;
    openLastHeight: bigint;
    /** open_seed is the hash of the block at open_seed_height. */
    openSeed: Uint8Array;
    openChallenges: bigint;
    /** open_due is false when nothing was live at the period's start. */
    openDue: boolean;
    openProven: boolean;
    /** closed_periods counts periods whose window is over; closed_height is the last block of the last of them. */
    closedPeriods: bigint;
    closedHeight: bigint;
    periodsDue: bigint;
    periodsProven: bigint;
    provenBlocks: bigint;
    missedInARow: number;
    /** recent_missed has one bit for each of the last recent_due (at most 32) due periods, the last one lowest: 1 is missed. */
    recentMissed: number;
    recentDue: number;
    suspendedAtHeight: bigint;
    /** active_deals and live_chunks count deals with status ACTIVE and the chunks of those in the layout. */
    activeDeals: bigint;
    liveChunks: bigint;
    shelves: Shelf[];
    /** running_live_chunks are the chunks of the running period's layout whose deals have not failed since. */
    runningLiveChunks: bigint;
    /** unsettled_rows counts the active deals by the period row that their next settlement starts to read, in the order of rows. */
    unsettledRows: UnsettledRow[];
    /** first_row is the oldest period row that is kept. */
    firstRow: bigint;
    /** spot_challenges counts the open spot challenges that are not of a deal's owner. */
    spotChallenges: bigint;
    /** review_height is when the chain looks next at what of the Host can leave the state. */
    reviewHeight: bigint;
}
/** HostState is where a Host's proving stands. */
export interface HostStateSDKType {
    host: string;
    status: HostStatus;
    receipt_number_min: bigint;
    period: bigint;
    period_started_at_height: bigint;
    seed_height: bigint;
    nominal_end_height: bigint;
    period_blocks: bigint;
    proof_window_blocks: bigint;
    challenges_per_period: bigint;
    missed_in_a_row_max: bigint;
    missed_of_32_max: bigint;
    due_height: bigint;
    open_period: bigint;
    open_started_at_height: bigint;
    open_seed_height: bigint;
    open_last_height: bigint;
    open_seed: Uint8Array;
    open_challenges: bigint;
    open_due: boolean;
    open_proven: boolean;
    closed_periods: bigint;
    closed_height: bigint;
    periods_due: bigint;
    periods_proven: bigint;
    proven_blocks: bigint;
    missed_in_a_row: number;
    recent_missed: number;
    recent_due: number;
    suspended_at_height: bigint;
    active_deals: bigint;
    live_chunks: bigint;
    shelves: ShelfSDKType[];
    running_live_chunks: bigint;
    unsettled_rows: UnsettledRowSDKType[];
    first_row: bigint;
    spot_challenges: bigint;
    review_height: bigint;
}
/** UnsettledRow is how many active deals of a Host were last settled within one of its period rows. */
export interface UnsettledRow {
    number: bigint;
    deals: bigint;
}
/** UnsettledRow is how many active deals of a Host were last settled within one of its period rows. */
export interface UnsettledRowSDKType {
    number: bigint;
    deals: bigint;
}
/** PeriodRow holds 256 closed periods of one Host, first the oldest, with what came before them. */
export interface PeriodRow {
    host: string;
    /** number is the first period divided by 256. */
    number: bigint;
    /** before_height is the last block before the row's first period. */
    beforeHeight: bigint;
    dueBefore: bigint;
    provenBefore: bigint;
    provenBlocksBefore: bigint;
    /** periods has one number for each: length in blocks * 4 + due * 2 + proven. */
    periods: number[];
}
/** PeriodRow holds 256 closed periods of one Host, first the oldest, with what came before them. */
export interface PeriodRowSDKType {
    host: string;
    number: bigint;
    before_height: bigint;
    due_before: bigint;
    proven_before: bigint;
    proven_blocks_before: bigint;
    periods: number[];
}
/** QuestionedChunk is a chunk that a Host was asked for and did not show in time. */
export interface QuestionedChunk {
    dealId: bigint;
    chunkIndex: bigint;
    answered: boolean;
}
/** QuestionedChunk is a chunk that a Host was asked for and did not show in time. */
export interface QuestionedChunkSDKType {
    deal_id: bigint;
    chunk_index: bigint;
    answered: boolean;
}
/** Question is what a Host must still show of a missed period, by until_height, or the deals fail. */
export interface Question {
    host: string;
    period: bigint;
    seedHeight: bigint;
    untilHeight: bigint;
    chunks: QuestionedChunk[];
}
/** Question is what a Host must still show of a missed period, by until_height, or the deals fail. */
export interface QuestionSDKType {
    host: string;
    period: bigint;
    seed_height: bigint;
    until_height: bigint;
    chunks: QuestionedChunkSDKType[];
}
/** SpotChallenge asks for one chunk of one deal; it goes on, window after window, until it is answered or the deal is over. */
export interface SpotChallenge {
    id: bigint;
    dealId: bigint;
    host: string;
    challenger: string;
    seedHeight: bigint;
    /** last_height is the last height of the window; 0 until the chunk is drawn. */
    lastHeight: bigint;
    drawn: boolean;
    chunkIndex: bigint;
    /** unanswered counts windows that ended without an answer. */
    unanswered: number;
    proofWindowBlocks: bigint;
    feeDenom: string;
    feeAmount: string;
    /** due_height is where the challenge stands in the queue of due challenges. */
    dueHeight: bigint;
    /** own says that the deal's owner asks, in the room that is always his. */
    own: boolean;
}
/** SpotChallenge asks for one chunk of one deal; it goes on, window after window, until it is answered or the deal is over. */
export interface SpotChallengeSDKType {
    id: bigint;
    deal_id: bigint;
    host: string;
    challenger: string;
    seed_height: bigint;
    last_height: bigint;
    drawn: boolean;
    chunk_index: bigint;
    unanswered: number;
    proof_window_blocks: bigint;
    fee_denom: string;
    fee_amount: string;
    due_height: bigint;
    own: boolean;
}
/** UsedReceipt remembers that a receipt opened a deal, until it could not be used any more. */
export interface UsedReceipt {
    host: string;
    number: bigint;
    validUntilHeight: bigint;
}
/** UsedReceipt remembers that a receipt opened a deal, until it could not be used any more. */
export interface UsedReceiptSDKType {
    host: string;
    number: bigint;
    valid_until_height: bigint;
}
/** ReportedLoss is what a Host reported in one period at the smaller slash. */
export interface ReportedLoss {
    period: bigint;
    bytes: bigint;
}
/** ReportedLoss is what a Host reported in one period at the smaller slash. */
export interface ReportedLossSDKType {
    period: bigint;
    bytes: bigint;
}
/** LossReports holds a Host's reports of the last 32 periods. */
export interface LossReports {
    host: string;
    losses: ReportedLoss[];
}
/** LossReports holds a Host's reports of the last 32 periods. */
export interface LossReportsSDKType {
    host: string;
    losses: ReportedLossSDKType[];
}
export declare const Offer: {
    encode(message: Offer, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Offer;
    fromPartial(object: Partial<Offer>): Offer;
};
export declare const SignedOffer: {
    encode(message: SignedOffer, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SignedOffer;
    fromPartial(object: Partial<SignedOffer>): SignedOffer;
};
export declare const Receipt: {
    encode(message: Receipt, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Receipt;
    fromPartial(object: Partial<Receipt>): Receipt;
};
export declare const SignedReceipt: {
    encode(message: SignedReceipt, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SignedReceipt;
    fromPartial(object: Partial<SignedReceipt>): SignedReceipt;
};
export declare const Archive: {
    encode(message: Archive, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Archive;
    fromPartial(object: Partial<Archive>): Archive;
};
export declare const Slot: {
    encode(message: Slot, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Slot;
    fromPartial(object: Partial<Slot>): Slot;
};
export declare const Deal: {
    encode(message: Deal, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Deal;
    fromPartial(object: Partial<Deal>): Deal;
};
export declare const Shelf: {
    encode(message: Shelf, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Shelf;
    fromPartial(object: Partial<Shelf>): Shelf;
};
export declare const Occupant: {
    encode(message: Occupant, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Occupant;
    fromPartial(object: Partial<Occupant>): Occupant;
};
export declare const Place: {
    encode(message: Place, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Place;
    fromPartial(object: Partial<Place>): Place;
};
export declare const HostState: {
    encode(message: HostState, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): HostState;
    fromPartial(object: Partial<HostState>): HostState;
};
export declare const UnsettledRow: {
    encode(message: UnsettledRow, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): UnsettledRow;
    fromPartial(object: Partial<UnsettledRow>): UnsettledRow;
};
export declare const PeriodRow: {
    encode(message: PeriodRow, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): PeriodRow;
    fromPartial(object: Partial<PeriodRow>): PeriodRow;
};
export declare const QuestionedChunk: {
    encode(message: QuestionedChunk, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): QuestionedChunk;
    fromPartial(object: Partial<QuestionedChunk>): QuestionedChunk;
};
export declare const Question: {
    encode(message: Question, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Question;
    fromPartial(object: Partial<Question>): Question;
};
export declare const SpotChallenge: {
    encode(message: SpotChallenge, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SpotChallenge;
    fromPartial(object: Partial<SpotChallenge>): SpotChallenge;
};
export declare const UsedReceipt: {
    encode(message: UsedReceipt, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): UsedReceipt;
    fromPartial(object: Partial<UsedReceipt>): UsedReceipt;
};
export declare const ReportedLoss: {
    encode(message: ReportedLoss, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ReportedLoss;
    fromPartial(object: Partial<ReportedLoss>): ReportedLoss;
};
export declare const LossReports: {
    encode(message: LossReports, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): LossReports;
    fromPartial(object: Partial<LossReports>): LossReports;
};
