import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** ArchiveStatus is where an archive stands in its life. */
export declare enum ArchiveStatus {
    ARCHIVE_STATUS_UNSPECIFIED = 0,
    /** ARCHIVE_STATUS_OPENING - ARCHIVE_STATUS_OPENING waits for Hosts to confirm. */
    ARCHIVE_STATUS_OPENING = 1,
    /** ARCHIVE_STATUS_STORED - ARCHIVE_STATUS_STORED has every slot alive. */
    ARCHIVE_STATUS_STORED = 2,
    /** ARCHIVE_STATUS_DEGRADED - ARCHIVE_STATUS_DEGRADED has an empty slot, and at least k alive. */
    ARCHIVE_STATUS_DEGRADED = 3,
    /** ARCHIVE_STATUS_LOST - ARCHIVE_STATUS_LOST has fewer than k slots that did not fail. */
    ARCHIVE_STATUS_LOST = 4,
    /** ARCHIVE_STATUS_ENDED - ARCHIVE_STATUS_ENDED has come to the end of its term or was ended by its owner. */
    ARCHIVE_STATUS_ENDED = 5,
    /** ARCHIVE_STATUS_CANCELLED - ARCHIVE_STATUS_CANCELLED was never stored: fewer than k slots were confirmed in time. */
    ARCHIVE_STATUS_CANCELLED = 6,
    UNRECOGNIZED = -1
}
export declare const ArchiveStatusSDKType: typeof ArchiveStatus;
export declare const ArchiveStatusAmino: typeof ArchiveStatus;
export declare function archiveStatusFromJSON(object: any): ArchiveStatus;
export declare function archiveStatusToJSON(object: ArchiveStatus): string;
/** DealStatus is where a deal stands in its life. */
export declare enum DealStatus {
    DEAL_STATUS_UNSPECIFIED = 0,
    /** DEAL_STATUS_PROPOSED - DEAL_STATUS_PROPOSED waits for the Host's confirmation. */
    DEAL_STATUS_PROPOSED = 1,
    /** DEAL_STATUS_ACTIVE - DEAL_STATUS_ACTIVE is stored, proven and paid period by period. */
    DEAL_STATUS_ACTIVE = 2,
    /** DEAL_STATUS_ENDED - DEAL_STATUS_ENDED came to its end and was settled. */
    DEAL_STATUS_ENDED = 3,
    /** DEAL_STATUS_FAILED - DEAL_STATUS_FAILED lost its shard; its lock was slashed. */
    DEAL_STATUS_FAILED = 4,
    /** DEAL_STATUS_CANCELLED - DEAL_STATUS_CANCELLED was not confirmed in time. */
    DEAL_STATUS_CANCELLED = 5,
    UNRECOGNIZED = -1
}
export declare const DealStatusSDKType: typeof DealStatus;
export declare const DealStatusAmino: typeof DealStatus;
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
export declare const HostStatusAmino: typeof HostStatus;
export declare function hostStatusFromJSON(object: any): HostStatus;
export declare function hostStatusToJSON(object: HostStatus): string;
/**
 * Offer is what a Host sells, signed off chain with its contractor's offer key.
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
    /** expires_at_height is the last height at which the offer can be used. */
    expiresAtHeight: bigint;
    nonce: bigint;
}
export interface OfferProtoMsg {
    typeUrl: "/marspace.storage.v1.Offer";
    value: Uint8Array;
}
/**
 * Offer is what a Host sells, signed off chain with its contractor's offer key.
 * The signed bytes are 0x00 "marspace/offer/v1" 0x00, the chain id with its length in one byte before it, and this message in canonical protobuf.
 * @name OfferAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.Offer
 */
export interface OfferAmino {
    host?: string;
    /**
     * sender is the only address that may use the offer; empty means anybody.
     */
    sender?: string;
    /**
     * price_per_gib_block is in base units of the payment denom, per GiB (2^30 bytes) and block.
     */
    price_per_gib_block?: string;
    /**
     * volume_bytes_max is how many shard bytes may be opened under this offer in all.
     */
    volume_bytes_max?: string;
    term_blocks_min?: string;
    term_blocks_max?: string;
    /**
     * exchange takes commission_bps of what the Host earns; empty with 0 for none.
     */
    exchange?: string;
    commission_bps?: number;
    /**
     * expires_at_height is the last height at which the offer can be used.
     */
    expires_at_height?: string;
    nonce?: string;
}
/**
 * Offer is what a Host sells, signed off chain with its contractor's offer key.
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
export interface SignedOfferProtoMsg {
    typeUrl: "/marspace.storage.v1.SignedOffer";
    value: Uint8Array;
}
/**
 * SignedOffer is an offer and the ed25519 signature (64 bytes) of its Host's offer key.
 * @name SignedOfferAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.SignedOffer
 */
export interface SignedOfferAmino {
    offer: OfferAmino;
    signature?: string;
}
/** SignedOffer is an offer and the ed25519 signature (64 bytes) of its Host's offer key. */
export interface SignedOfferSDKType {
    offer: OfferSDKType;
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
    /** confirmed_slots and failed_slots count slots by the state of their current deal. */
    confirmedSlots: number;
    failedSlots: number;
    endedSlots: number;
}
export interface ArchiveProtoMsg {
    typeUrl: "/marspace.storage.v1.Archive";
    value: Uint8Array;
}
/**
 * Archive is one object of a Sender: an encrypted file cut into n = k + m slots, any k of which restore it.
 * @name ArchiveAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.Archive
 */
export interface ArchiveAmino {
    id?: string;
    owner?: string;
    data_shards?: number;
    parity_shards?: number;
    /**
     * content_bytes is the length of the whole ciphertext.
     */
    content_bytes?: string;
    /**
     * shard_bytes follows from content_bytes and data_shards.
     */
    shard_bytes?: string;
    /**
     * content_checksum is the BLAKE3 of the whole ciphertext, or empty.
     */
    content_checksum?: string;
    status?: ArchiveStatus;
    opened_at_height?: string;
    term_blocks?: string;
    ends_at_height?: string;
    /**
     * confirmed_slots and failed_slots count slots by the state of their current deal.
     */
    confirmed_slots?: number;
    failed_slots?: number;
    ended_slots?: number;
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
    confirmed_slots: number;
    failed_slots: number;
    ended_slots: number;
}
/** Slot is one place of an archive: the checksum of its shard and the deal that fills it. */
export interface Slot {
    archiveId: bigint;
    index: number;
    /** checksum is the BLAKE3 hash (32 bytes) of the shard. */
    checksum: Uint8Array;
    /** deal_id is the slot's current deal; 0 when the slot is empty. */
    dealId: bigint;
}
export interface SlotProtoMsg {
    typeUrl: "/marspace.storage.v1.Slot";
    value: Uint8Array;
}
/**
 * Slot is one place of an archive: the checksum of its shard and the deal that fills it.
 * @name SlotAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.Slot
 */
export interface SlotAmino {
    archive_id?: string;
    index?: number;
    /**
     * checksum is the BLAKE3 hash (32 bytes) of the shard.
     */
    checksum?: string;
    /**
     * deal_id is the slot's current deal; 0 when the slot is empty.
     */
    deal_id?: string;
}
/** Slot is one place of an archive: the checksum of its shard and the deal that fills it. */
export interface SlotSDKType {
    archive_id: bigint;
    index: number;
    checksum: Uint8Array;
    deal_id: bigint;
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
    confirmByHeight: bigint;
    termBlocks: bigint;
    termBlocksMin: bigint;
    /** starts_at_height is the first block that is paid; 0 until the deal is active. */
    startsAtHeight: bigint;
    endsAtHeight: bigint;
    exchange: string;
    commissionBps: number;
    retainBps: number;
    lockAmount: string;
    offerNonce: bigint;
    /** first_chunk is where the deal's range begins in its Host's chunk address space. */
    firstChunk: bigint;
    /** settled_height is the height up to which the deal is settled. */
    settledHeight: bigint;
    paidAmount: string;
    retainedAmount: string;
    /** questioned_period is the missed period that put the deal in question, plus one; 0 when it is not. */
    questionedPeriod: bigint;
    /** unearned_blocks are blocks of proven periods that the deal is not paid for, and unearned since its last settlement. */
    unearnedBlocks: bigint;
    /** unanswered_challenges counts spot challenges missed in a row. */
    unansweredChallenges: number;
    /** renewed_by is the deal that follows on the same slot; renews is the one before. */
    renewedBy: bigint;
    renews: bigint;
    /** active_period is the first period of the Host whose layout holds the deal. */
    activePeriod: bigint;
    missedInARowMax: bigint;
}
export interface DealProtoMsg {
    typeUrl: "/marspace.storage.v1.Deal";
    value: Uint8Array;
}
/**
 * Deal is the agreement between a Sender and one Host over one slot. Terms are frozen when it opens.
 * @name DealAmino
 * @package marspace.storage.v1
 * @see proto type: marspace.storage.v1.Deal
 */
export interface DealAmino {
    id?: string;
    archive_id?: string;
    slot_index?: number;
    sender?: string;
    host?: string;
    status?: DealStatus;
    shard_bytes?: string;
    checksum?: string;
    /**
     * price_amount is what the Sender paid into the hold for the whole term.
     */
    price_amount?: string;
    payment_denom?: string;
    opened_at_height?: string;
    confirm_by_height?: string;
    term_blocks?: string;
    term_blocks_min?: string;
    /**
     * starts_at_height is the first block that is paid; 0 until the deal is active.
     */
    starts_at_height?: string;
    ends_at_height?: string;
    exchange?: string;
    commission_bps?: number;
    retain_bps?: number;
    lock_amount?: string;
    offer_nonce?: string;
    /**
     * first_chunk is where the deal's range begins in its Host's chunk address space.
     */
    first_chunk?: string;
    /**
     * settled_height is the height up to which the deal is settled.
     */
    settled_height?: string;
    paid_amount?: string;
    retained_amount?: string;
    /**
     * questioned_period is the missed period that put the deal in question, plus one; 0 when it is not.
     */
    questioned_period?: string;
    /**
     * unearned_blocks are blocks of proven periods that the deal is not paid for, and unearned since its last settlement.
     */
    unearned_blocks?: string;
    /**
     * unanswered_challenges counts spot challenges missed in a row.
     */
    unanswered_challenges?: number;
    /**
     * renewed_by is the deal that follows on the same slot; renews is the one before.
     */
    renewed_by?: string;
    renews?: string;
    /**
     * active_period is the first period of the Host whose layout holds the deal.
     */
    active_period?: string;
    missed_in_a_row_max?: string;
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
    confirm_by_height: bigint;
    term_blocks: bigint;
    term_blocks_min: bigint;
    starts_at_height: bigint;
    ends_at_height: bigint;
    exchange: string;
    commission_bps: number;
    retain_bps: number;
    lock_amount: string;
    offer_nonce: bigint;
    first_chunk: bigint;
    settled_height: bigint;
    paid_amount: string;
    retained_amount: string;
    questioned_period: bigint;
    unearned_blocks: bigint;
    unanswered_challenges: number;
    renewed_by: bigint;
    renews: bigint;
    active_period: bigint;
    missed_in_a_row_max: bigint;
}
export declare const Offer: {
    encode(message: Offer, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Offer;
    fromPartial(object: Partial<Offer>): Offer;
    fromAmino(object: OfferAmino): Offer;
    toAmino(message: Offer): OfferAmino;
    fromProtoMsg(message: OfferProtoMsg): Offer;
    toProto(message: Offer): Uint8Array;
    toProtoMsg(message: Offer): OfferProtoMsg;
};
export declare const SignedOffer: {
    encode(message: SignedOffer, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): SignedOffer;
    fromPartial(object: Partial<SignedOffer>): SignedOffer;
    fromAmino(object: SignedOfferAmino): SignedOffer;
    toAmino(message: SignedOffer): SignedOfferAmino;
    fromProtoMsg(message: SignedOfferProtoMsg): SignedOffer;
    toProto(message: SignedOffer): Uint8Array;
    toProtoMsg(message: SignedOffer): SignedOfferProtoMsg;
};
export declare const Archive: {
    encode(message: Archive, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Archive;
    fromPartial(object: Partial<Archive>): Archive;
    fromAmino(object: ArchiveAmino): Archive;
    toAmino(message: Archive): ArchiveAmino;
    fromProtoMsg(message: ArchiveProtoMsg): Archive;
    toProto(message: Archive): Uint8Array;
    toProtoMsg(message: Archive): ArchiveProtoMsg;
};
export declare const Slot: {
    encode(message: Slot, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Slot;
    fromPartial(object: Partial<Slot>): Slot;
    fromAmino(object: SlotAmino): Slot;
    toAmino(message: Slot): SlotAmino;
    fromProtoMsg(message: SlotProtoMsg): Slot;
    toProto(message: Slot): Uint8Array;
    toProtoMsg(message: Slot): SlotProtoMsg;
};
export declare const Deal: {
    encode(message: Deal, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Deal;
    fromPartial(object: Partial<Deal>): Deal;
    fromAmino(object: DealAmino): Deal;
    toAmino(message: Deal): DealAmino;
    fromProtoMsg(message: DealProtoMsg): Deal;
    toProto(message: Deal): Uint8Array;
    toProtoMsg(message: Deal): DealProtoMsg;
};
