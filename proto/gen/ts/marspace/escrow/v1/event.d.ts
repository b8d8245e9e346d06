import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface ContractorRegistered {
    address: string;
    moniker: string;
    depositAmount: string;
}
export interface ContractorRegisteredSDKType {
    address: string;
    moniker: string;
    deposit_amount: string;
}
export interface ContractorUpdated {
    address: string;
}
export interface ContractorUpdatedSDKType {
    address: string;
}
/** ContractorQuit tells when the deposit returns; leaves_at_height is 0 while commitments live. */
export interface ContractorQuit {
    address: string;
    quitAtHeight: bigint;
    leavesAtHeight: bigint;
}
/** ContractorQuit tells when the deposit returns; leaves_at_height is 0 while commitments live. */
export interface ContractorQuitSDKType {
    address: string;
    quit_at_height: bigint;
    leaves_at_height: bigint;
}
export interface ContractorLeft {
    address: string;
    returnedAmount: string;
}
export interface ContractorLeftSDKType {
    address: string;
    returned_amount: string;
}
export interface DepositAdded {
    address: string;
    denom: string;
    amount: string;
}
export interface DepositAddedSDKType {
    address: string;
    denom: string;
    amount: string;
}
export interface DepositWithdrawn {
    address: string;
    denom: string;
    amount: string;
}
export interface DepositWithdrawnSDKType {
    address: string;
    denom: string;
    amount: string;
}
export interface LockOpened {
    module: string;
    reference: bigint;
    contractor: string;
    amount: string;
}
export interface LockOpenedSDKType {
    module: string;
    reference: bigint;
    contractor: string;
    amount: string;
}
export interface LockReleased {
    module: string;
    reference: bigint;
    contractor: string;
    amount: string;
}
export interface LockReleasedSDKType {
    module: string;
    reference: bigint;
    contractor: string;
    amount: string;
}
/** LockSlashed says where a failed commitment's money went: to_customer + to_pot = what was taken; the rest of the lock is free again. */
export interface LockSlashed {
    module: string;
    reference: bigint;
    contractor: string;
    denom: string;
    customer: string;
    toCustomer: string;
    toPot: string;
}
/** LockSlashed says where a failed commitment's money went: to_customer + to_pot = what was taken; the rest of the lock is free again. */
export interface LockSlashedSDKType {
    module: string;
    reference: bigint;
    contractor: string;
    denom: string;
    customer: string;
    to_customer: string;
    to_pot: string;
}
export interface HoldPaidIn {
    module: string;
    reference: bigint;
    customer: string;
    denom: string;
    amount: string;
}
export interface HoldPaidInSDKType {
    module: string;
    reference: bigint;
    customer: string;
    denom: string;
    amount: string;
}
/** HoldMoved says that a commitment's money now stands behind another commitment of the same module. */
export interface HoldMoved {
    module: string;
    from: bigint;
    to: bigint;
    denom: string;
    amount: string;
}
/** HoldMoved says that a commitment's money now stands behind another commitment of the same module. */
export interface HoldMovedSDKType {
    module: string;
    from: bigint;
    to: bigint;
    denom: string;
    amount: string;
}
/** Credited says that the module now owes an address more, and why. */
export interface Credited {
    address: string;
    denom: string;
    amount: string;
    module: string;
    reference: bigint;
    reason: string;
}
/** Credited says that the module now owes an address more, and why. */
export interface CreditedSDKType {
    address: string;
    denom: string;
    amount: string;
    module: string;
    reference: bigint;
    reason: string;
}
export interface CreditsClaimed {
    address: string;
    denom: string;
    amount: string;
}
export interface CreditsClaimedSDKType {
    address: string;
    denom: string;
    amount: string;
}
export interface AccidentRecorded {
    address: string;
    accidents: bigint;
    accidentLevelBps: bigint;
}
export interface AccidentRecordedSDKType {
    address: string;
    accidents: bigint;
    accident_level_bps: bigint;
}
export interface ParamsUpdated {
    authority: string;
}
export interface ParamsUpdatedSDKType {
    authority: string;
}
/** ContractorRemoved says that the record of a contractor that had left is no longer in the state. */
export interface ContractorRemoved {
    address: string;
}
/** ContractorRemoved says that the record of a contractor that had left is no longer in the state. */
export interface ContractorRemovedSDKType {
    address: string;
}
export declare const ContractorRegistered: {
    encode(message: ContractorRegistered, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ContractorRegistered;
    fromPartial(object: Partial<ContractorRegistered>): ContractorRegistered;
};
export declare const ContractorUpdated: {
    encode(message: ContractorUpdated, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ContractorUpdated;
    fromPartial(object: Partial<ContractorUpdated>): ContractorUpdated;
};
export declare const ContractorQuit: {
    encode(message: ContractorQuit, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ContractorQuit;
    fromPartial(object: Partial<ContractorQuit>): ContractorQuit;
};
export declare const ContractorLeft: {
    encode(message: ContractorLeft, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ContractorLeft;
    fromPartial(object: Partial<ContractorLeft>): ContractorLeft;
};
export declare const DepositAdded: {
    encode(message: DepositAdded, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DepositAdded;
    fromPartial(object: Partial<DepositAdded>): DepositAdded;
};
export declare const DepositWithdrawn: {
    encode(message: DepositWithdrawn, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DepositWithdrawn;
    fromPartial(object: Partial<DepositWithdrawn>): DepositWithdrawn;
};
export declare const LockOpened: {
    encode(message: LockOpened, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): LockOpened;
    fromPartial(object: Partial<LockOpened>): LockOpened;
};
export declare const LockReleased: {
    encode(message: LockReleased, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): LockReleased;
    fromPartial(object: Partial<LockReleased>): LockReleased;
};
export declare const LockSlashed: {
    encode(message: LockSlashed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): LockSlashed;
    fromPartial(object: Partial<LockSlashed>): LockSlashed;
};
export declare const HoldPaidIn: {
    encode(message: HoldPaidIn, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): HoldPaidIn;
    fromPartial(object: Partial<HoldPaidIn>): HoldPaidIn;
};
export declare const HoldMoved: {
    encode(message: HoldMoved, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): HoldMoved;
    fromPartial(object: Partial<HoldMoved>): HoldMoved;
};
export declare const Credited: {
    encode(message: Credited, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Credited;
    fromPartial(object: Partial<Credited>): Credited;
};
export declare const CreditsClaimed: {
    encode(message: CreditsClaimed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): CreditsClaimed;
    fromPartial(object: Partial<CreditsClaimed>): CreditsClaimed;
};
export declare const AccidentRecorded: {
    encode(message: AccidentRecorded, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): AccidentRecorded;
    fromPartial(object: Partial<AccidentRecorded>): AccidentRecorded;
};
export declare const ParamsUpdated: {
    encode(message: ParamsUpdated, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ParamsUpdated;
    fromPartial(object: Partial<ParamsUpdated>): ParamsUpdated;
};
export declare const ContractorRemoved: {
    encode(message: ContractorRemoved, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ContractorRemoved;
    fromPartial(object: Partial<ContractorRemoved>): ContractorRemoved;
};
