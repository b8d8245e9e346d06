import { Coin, CoinSDKType } from "../../../cosmos/base/v1beta1/coin.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** Role is a kind of work a contractor offers. */
export declare enum Role {
    ROLE_UNSPECIFIED = 0,
    ROLE_HOST = 1,
    ROLE_PROXY = 2,
    ROLE_INSURER = 3,
    ROLE_EXCHANGE = 4,
    ROLE_HUB = 5,
    ROLE_SCHEDULER = 6,
    ROLE_WORKER = 7,
    UNRECOGNIZED = -1
}
export declare const RoleSDKType: typeof Role;
export declare function roleFromJSON(object: any): Role;
export declare function roleToJSON(object: Role): string;
/** ContractorStatus is where a contractor stands between joining and leaving. */
export declare enum ContractorStatus {
    CONTRACTOR_STATUS_UNSPECIFIED = 0,
    /** CONTRACTOR_STATUS_ACTIVE - CONTRACTOR_STATUS_ACTIVE takes new commitments. */
    CONTRACTOR_STATUS_ACTIVE = 1,
    /** CONTRACTOR_STATUS_QUITTING - CONTRACTOR_STATUS_QUITTING takes none and waits for its commitments to end. */
    CONTRACTOR_STATUS_QUITTING = 2,
    /** CONTRACTOR_STATUS_LEFT - CONTRACTOR_STATUS_LEFT has its deposit back; the record stays for a while, for its history. */
    CONTRACTOR_STATUS_LEFT = 3,
    UNRECOGNIZED = -1
}
export declare const ContractorStatusSDKType: typeof ContractorStatus;
export declare function contractorStatusFromJSON(object: any): ContractorStatus;
export declare function contractorStatusToJSON(object: ContractorStatus): string;
/** RoleListing is one role of a contractor, where to reach it and how much it can bear. */
export interface RoleListing {
    role: Role;
    /** endpoint is the URL of the program that plays the role. */
    endpoint: string;
    /** capacity_units is how much the contractor bears in this role: bytes for a Host; 0 where the role has no measure. */
    capacityUnits: bigint;
}
/** RoleListing is one role of a contractor, where to reach it and how much it can bear. */
export interface RoleListingSDKType {
    role: Role;
    endpoint: string;
    capacity_units: bigint;
}
/** ContractorRole is one role of a contractor and what live commitments take of it. */
export interface ContractorRole {
    role: Role;
    endpoint: string;
    capacityUnits: bigint;
    /** reserved_units is the capacity that live commitments take. It may exceed capacity_units after the contractor lowered that. */
    reservedUnits: bigint;
    /** commitments counts live locks in this role. */
    commitments: bigint;
}
/** ContractorRole is one role of a contractor and what live commitments take of it. */
export interface ContractorRoleSDKType {
    role: Role;
    endpoint: string;
    capacity_units: bigint;
    reserved_units: bigint;
    commitments: bigint;
}
/** Contractor is an address that works for others and answers for it with a deposit. */
export interface Contractor {
    address: string;
    moniker: string;
    region: string;
    roles: ContractorRole[];
    /** offer_key is the ed25519 public key (32 bytes) that signs offers off chain. */
    offerKey: Uint8Array;
    status: ContractorStatus;
    joinedAtHeight: bigint;
    depositDenom: string;
    /** deposit_amount is all insurance money, locked and free, in base units of deposit_denom. */
    depositAmount: string;
    /** locked_amount is the part of the deposit behind live commitments. */
    lockedAmount: string;
    /** commitments counts live locks in all roles. */
    commitments: bigint;
    /** accident_level_bps is the accident level as of accident_at_height, before decay. */
    accidentLevelBps: bigint;
    accidentAtHeight: bigint;
    /** accidents counts all accidents ever. */
    accidents: bigint;
    /** quit_at_height is when MsgQuit was executed; 0 otherwise. */
    quitAtHeight: bigint;
    /** idle_since_height is when the last commitment ended, or when the contractor joined; 0 while there are some. */
    idleSinceHeight: bigint;
    /** leaves_at_height is when the deposit of a quitting contractor returns; 0 until that is known. */
    leavesAtHeight: bigint;
    /** removed_at_height is when the record of a contractor that has left leaves the state; 0 otherwise. */
    removedAtHeight: bigint;
}
/** Contractor is an address that works for others and answers for it with a deposit. */
export interface ContractorSDKType {
    address: string;
    moniker: string;
    region: string;
    roles: ContractorRoleSDKType[];
    offer_key: Uint8Array;
    status: ContractorStatus;
    joined_at_height: bigint;
    deposit_denom: string;
    deposit_amount: string;
    locked_amount: string;
    commitments: bigint;
    accident_level_bps: bigint;
    accident_at_height: bigint;
    accidents: bigint;
    quit_at_height: bigint;
    idle_since_height: bigint;
    leaves_at_height: bigint;
    removed_at_height: bigint;
}
/** Lock is the part of a deposit that answers for one commitment. */
export interface Lock {
    /** module and reference name the commitment: the module that opened it and its number there. */
    module: string;
    reference: bigint;
    contractor: string;
    denom: string;
    amount: string;
    role: Role;
    capacityUnits: bigint;
    openedAtHeight: bigint;
}
/** Lock is the part of a deposit that answers for one commitment. */
export interface LockSDKType {
    module: string;
    reference: bigint;
    contractor: string;
    denom: string;
    amount: string;
    role: Role;
    capacity_units: bigint;
    opened_at_height: bigint;
}
/** Hold is a customer's money kept for one commitment; it leaves only as credit. */
export interface Hold {
    module: string;
    reference: bigint;
    customer: string;
    denom: string;
    amount: string;
}
/** Hold is a customer's money kept for one commitment; it leaves only as credit. */
export interface HoldSDKType {
    module: string;
    reference: bigint;
    customer: string;
    denom: string;
    amount: string;
}
/** RewardPot is slashed money waiting for whoever restores what was lost. */
export interface RewardPot {
    module: string;
    reference: bigint;
    denom: string;
    amount: string;
}
/** RewardPot is slashed money waiting for whoever restores what was lost. */
export interface RewardPotSDKType {
    module: string;
    reference: bigint;
    denom: string;
    amount: string;
}
/** Credit is money the module owes an address until it is claimed. */
export interface Credit {
    address: string;
    coin: Coin;
}
/** Credit is money the module owes an address until it is claimed. */
export interface CreditSDKType {
    address: string;
    coin: CoinSDKType;
}
/** Total is one denom's share of what the module account holds. */
export interface Total {
    denom: string;
    deposits: string;
    holds: string;
    credits: string;
    pots: string;
}
/** Total is one denom's share of what the module account holds. */
export interface TotalSDKType {
    denom: string;
    deposits: string;
    holds: string;
    credits: string;
    pots: string;
}
/** Record is what a contractor's rating in one role is computed from: chain facts only. */
export interface Record {
    address: string;
    role: Role;
    /**
     * weighted_due and weighted_proven count periods weighted by the non-refundable fees behind them.
     * Both are base units of the register fee's denom.
     */
    weightedDue: string;
    weightedProven: string;
    due: bigint;
    proven: bigint;
    completed: bigint;
    failed: bigint;
    /** forgotten_due and forgotten_proven are the part of weighted_due and weighted_proven whose customers' shares are no longer kept. */
    forgottenDue: string;
    forgottenProven: string;
}
/** Record is what a contractor's rating in one role is computed from: chain facts only. */
export interface RecordSDKType {
    address: string;
    role: Role;
    weighted_due: string;
    weighted_proven: string;
    due: bigint;
    proven: bigint;
    completed: bigint;
    failed: bigint;
    forgotten_due: string;
    forgotten_proven: string;
}
/** CustomerWeight is one customer's share of a contractor's record, capped by the param customer_weight_max. */
export interface CustomerWeight {
    address: string;
    role: Role;
    customer: string;
    /** due and proven are this customer's part of the record's weighted_due and weighted_proven. */
    due: string;
    proven: string;
    updatedAtHeight: bigint;
    /** due_height is where the share stands in the queue; it is forgotten when it was not updated for weight_keep_blocks. */
    dueHeight: bigint;
}
/** CustomerWeight is one customer's share of a contractor's record, capped by the param customer_weight_max. */
export interface CustomerWeightSDKType {
    address: string;
    role: Role;
    customer: string;
    due: string;
    proven: string;
    updated_at_height: bigint;
    due_height: bigint;
}
export declare const RoleListing: {
    encode(message: RoleListing, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): RoleListing;
    fromPartial(object: Partial<RoleListing>): RoleListing;
};
export declare const ContractorRole: {
    encode(message: ContractorRole, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ContractorRole;
    fromPartial(object: Partial<ContractorRole>): ContractorRole;
};
export declare const Contractor: {
    encode(message: Contractor, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Contractor;
    fromPartial(object: Partial<Contractor>): Contractor;
};
export declare const Lock: {
    encode(message: Lock, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Lock;
    fromPartial(object: Partial<Lock>): Lock;
};
export declare const Hold: {
    encode(message: Hold, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Hold;
    fromPartial(object: Partial<Hold>): Hold;
};
export declare const RewardPot: {
    encode(message: RewardPot, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): RewardPot;
    fromPartial(object: Partial<RewardPot>): RewardPot;
};
export declare const Credit: {
    encode(message: Credit, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Credit;
    fromPartial(object: Partial<Credit>): Credit;
};
export declare const Total: {
    encode(message: Total, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Total;
    fromPartial(object: Partial<Total>): Total;
};
export declare const Record: {
    encode(message: Record, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Record;
    fromPartial(object: Partial<Record>): Record;
};
export declare const CustomerWeight: {
    encode(message: CustomerWeight, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): CustomerWeight;
    fromPartial(object: Partial<CustomerWeight>): CustomerWeight;
};
