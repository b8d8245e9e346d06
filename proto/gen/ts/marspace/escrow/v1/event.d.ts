import { BinaryReader, BinaryWriter } from "../../../binary.js";
export interface ContractorRegistered {
    address: string;
    moniker: string;
    depositAmount: string;
}
export interface ContractorRegisteredProtoMsg {
    typeUrl: "/marspace.escrow.v1.ContractorRegistered";
    value: Uint8Array;
}
/**
 * @name ContractorRegisteredAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.ContractorRegistered
 */
export interface ContractorRegisteredAmino {
    address?: string;
    moniker?: string;
    deposit_amount?: string;
}
export interface ContractorRegisteredSDKType {
    address: string;
    moniker: string;
    deposit_amount: string;
}
export interface ContractorUpdated {
    address: string;
}
export interface ContractorUpdatedProtoMsg {
    typeUrl: "/marspace.escrow.v1.ContractorUpdated";
    value: Uint8Array;
}
/**
 * @name ContractorUpdatedAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.ContractorUpdated
 */
export interface ContractorUpdatedAmino {
    address?: string;
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
export interface ContractorQuitProtoMsg {
    typeUrl: "/marspace.escrow.v1.ContractorQuit";
    value: Uint8Array;
}
/**
 * ContractorQuit tells when the deposit returns; leaves_at_height is 0 while commitments live.
 * @name ContractorQuitAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.ContractorQuit
 */
export interface ContractorQuitAmino {
    address?: string;
    quit_at_height?: string;
    leaves_at_height?: string;
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
export interface ContractorLeftProtoMsg {
    typeUrl: "/marspace.escrow.v1.ContractorLeft";
    value: Uint8Array;
}
/**
 * @name ContractorLeftAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.ContractorLeft
 */
export interface ContractorLeftAmino {
    address?: string;
    returned_amount?: string;
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
export interface DepositAddedProtoMsg {
    typeUrl: "/marspace.escrow.v1.DepositAdded";
    value: Uint8Array;
}
/**
 * @name DepositAddedAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.DepositAdded
 */
export interface DepositAddedAmino {
    address?: string;
    denom?: string;
    amount?: string;
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
export interface DepositWithdrawnProtoMsg {
    typeUrl: "/marspace.escrow.v1.DepositWithdrawn";
    value: Uint8Array;
}
/**
 * @name DepositWithdrawnAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.DepositWithdrawn
 */
export interface DepositWithdrawnAmino {
    address?: string;
    denom?: string;
    amount?: string;
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
export interface LockOpenedProtoMsg {
    typeUrl: "/marspace.escrow.v1.LockOpened";
    value: Uint8Array;
}
/**
 * @name LockOpenedAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.LockOpened
 */
export interface LockOpenedAmino {
    module?: string;
    reference?: string;
    contractor?: string;
    amount?: string;
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
export interface LockReleasedProtoMsg {
    typeUrl: "/marspace.escrow.v1.LockReleased";
    value: Uint8Array;
}
/**
 * @name LockReleasedAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.LockReleased
 */
export interface LockReleasedAmino {
    module?: string;
    reference?: string;
    contractor?: string;
    amount?: string;
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
export interface LockSlashedProtoMsg {
    typeUrl: "/marspace.escrow.v1.LockSlashed";
    value: Uint8Array;
}
/**
 * LockSlashed says where a failed commitment's money went: to_customer + to_pot = what was taken; the rest of the lock is free again.
 * @name LockSlashedAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.LockSlashed
 */
export interface LockSlashedAmino {
    module?: string;
    reference?: string;
    contractor?: string;
    denom?: string;
    customer?: string;
    to_customer?: string;
    to_pot?: string;
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
export interface HoldPaidInProtoMsg {
    typeUrl: "/marspace.escrow.v1.HoldPaidIn";
    value: Uint8Array;
}
/**
 * @name HoldPaidInAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.HoldPaidIn
 */
export interface HoldPaidInAmino {
    module?: string;
    reference?: string;
    customer?: string;
    denom?: string;
    amount?: string;
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
export interface HoldMovedProtoMsg {
    typeUrl: "/marspace.escrow.v1.HoldMoved";
    value: Uint8Array;
}
/**
 * HoldMoved says that a commitment's money now stands behind another commitment of the same module.
 * @name HoldMovedAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.HoldMoved
 */
export interface HoldMovedAmino {
    module?: string;
    from?: string;
    to?: string;
    denom?: string;
    amount?: string;
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
export interface CreditedProtoMsg {
    typeUrl: "/marspace.escrow.v1.Credited";
    value: Uint8Array;
}
/**
 * Credited says that the module now owes an address more, and why.
 * @name CreditedAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.Credited
 */
export interface CreditedAmino {
    address?: string;
    denom?: string;
    amount?: string;
    module?: string;
    reference?: string;
    reason?: string;
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
export interface CreditsClaimedProtoMsg {
    typeUrl: "/marspace.escrow.v1.CreditsClaimed";
    value: Uint8Array;
}
/**
 * @name CreditsClaimedAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.CreditsClaimed
 */
export interface CreditsClaimedAmino {
    address?: string;
    denom?: string;
    amount?: string;
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
export interface AccidentRecordedProtoMsg {
    typeUrl: "/marspace.escrow.v1.AccidentRecorded";
    value: Uint8Array;
}
/**
 * @name AccidentRecordedAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.AccidentRecorded
 */
export interface AccidentRecordedAmino {
    address?: string;
    accidents?: string;
    accident_level_bps?: string;
}
export interface AccidentRecordedSDKType {
    address: string;
    accidents: bigint;
    accident_level_bps: bigint;
}
export interface ParamsUpdated {
    authority: string;
}
export interface ParamsUpdatedProtoMsg {
    typeUrl: "/marspace.escrow.v1.ParamsUpdated";
    value: Uint8Array;
}
/**
 * @name ParamsUpdatedAmino
 * @package marspace.escrow.v1
 * @see proto type: marspace.escrow.v1.ParamsUpdated
 */
export interface ParamsUpdatedAmino {
    authority?: string;
}
export interface ParamsUpdatedSDKType {
    authority: string;
}
export declare const ContractorRegistered: {
    encode(message: ContractorRegistered, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ContractorRegistered;
    fromPartial(object: Partial<ContractorRegistered>): ContractorRegistered;
    fromAmino(object: ContractorRegisteredAmino): ContractorRegistered;
    toAmino(message: ContractorRegistered): ContractorRegisteredAmino;
    fromProtoMsg(message: ContractorRegisteredProtoMsg): ContractorRegistered;
    toProto(message: ContractorRegistered): Uint8Array;
    toProtoMsg(message: ContractorRegistered): ContractorRegisteredProtoMsg;
};
export declare const ContractorUpdated: {
    encode(message: ContractorUpdated, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ContractorUpdated;
    fromPartial(object: Partial<ContractorUpdated>): ContractorUpdated;
    fromAmino(object: ContractorUpdatedAmino): ContractorUpdated;
    toAmino(message: ContractorUpdated): ContractorUpdatedAmino;
    fromProtoMsg(message: ContractorUpdatedProtoMsg): ContractorUpdated;
    toProto(message: ContractorUpdated): Uint8Array;
    toProtoMsg(message: ContractorUpdated): ContractorUpdatedProtoMsg;
};
export declare const ContractorQuit: {
    encode(message: ContractorQuit, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ContractorQuit;
    fromPartial(object: Partial<ContractorQuit>): ContractorQuit;
    fromAmino(object: ContractorQuitAmino): ContractorQuit;
    toAmino(message: ContractorQuit): ContractorQuitAmino;
    fromProtoMsg(message: ContractorQuitProtoMsg): ContractorQuit;
    toProto(message: ContractorQuit): Uint8Array;
    toProtoMsg(message: ContractorQuit): ContractorQuitProtoMsg;
};
export declare const ContractorLeft: {
    encode(message: ContractorLeft, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ContractorLeft;
    fromPartial(object: Partial<ContractorLeft>): ContractorLeft;
    fromAmino(object: ContractorLeftAmino): ContractorLeft;
    toAmino(message: ContractorLeft): ContractorLeftAmino;
    fromProtoMsg(message: ContractorLeftProtoMsg): ContractorLeft;
    toProto(message: ContractorLeft): Uint8Array;
    toProtoMsg(message: ContractorLeft): ContractorLeftProtoMsg;
};
export declare const DepositAdded: {
    encode(message: DepositAdded, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DepositAdded;
    fromPartial(object: Partial<DepositAdded>): DepositAdded;
    fromAmino(object: DepositAddedAmino): DepositAdded;
    toAmino(message: DepositAdded): DepositAddedAmino;
    fromProtoMsg(message: DepositAddedProtoMsg): DepositAdded;
    toProto(message: DepositAdded): Uint8Array;
    toProtoMsg(message: DepositAdded): DepositAddedProtoMsg;
};
export declare const DepositWithdrawn: {
    encode(message: DepositWithdrawn, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): DepositWithdrawn;
    fromPartial(object: Partial<DepositWithdrawn>): DepositWithdrawn;
    fromAmino(object: DepositWithdrawnAmino): DepositWithdrawn;
    toAmino(message: DepositWithdrawn): DepositWithdrawnAmino;
    fromProtoMsg(message: DepositWithdrawnProtoMsg): DepositWithdrawn;
    toProto(message: DepositWithdrawn): Uint8Array;
    toProtoMsg(message: DepositWithdrawn): DepositWithdrawnProtoMsg;
};
export declare const LockOpened: {
    encode(message: LockOpened, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): LockOpened;
    fromPartial(object: Partial<LockOpened>): LockOpened;
    fromAmino(object: LockOpenedAmino): LockOpened;
    toAmino(message: LockOpened): LockOpenedAmino;
    fromProtoMsg(message: LockOpenedProtoMsg): LockOpened;
    toProto(message: LockOpened): Uint8Array;
    toProtoMsg(message: LockOpened): LockOpenedProtoMsg;
};
export declare const LockReleased: {
    encode(message: LockReleased, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): LockReleased;
    fromPartial(object: Partial<LockReleased>): LockReleased;
    fromAmino(object: LockReleasedAmino): LockReleased;
    toAmino(message: LockReleased): LockReleasedAmino;
    fromProtoMsg(message: LockReleasedProtoMsg): LockReleased;
    toProto(message: LockReleased): Uint8Array;
    toProtoMsg(message: LockReleased): LockReleasedProtoMsg;
};
export declare const LockSlashed: {
    encode(message: LockSlashed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): LockSlashed;
    fromPartial(object: Partial<LockSlashed>): LockSlashed;
    fromAmino(object: LockSlashedAmino): LockSlashed;
    toAmino(message: LockSlashed): LockSlashedAmino;
    fromProtoMsg(message: LockSlashedProtoMsg): LockSlashed;
    toProto(message: LockSlashed): Uint8Array;
    toProtoMsg(message: LockSlashed): LockSlashedProtoMsg;
};
export declare const HoldPaidIn: {
    encode(message: HoldPaidIn, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): HoldPaidIn;
    fromPartial(object: Partial<HoldPaidIn>): HoldPaidIn;
    fromAmino(object: HoldPaidInAmino): HoldPaidIn;
    toAmino(message: HoldPaidIn): HoldPaidInAmino;
    fromProtoMsg(message: HoldPaidInProtoMsg): HoldPaidIn;
    toProto(message: HoldPaidIn): Uint8Array;
    toProtoMsg(message: HoldPaidIn): HoldPaidInProtoMsg;
};
export declare const HoldMoved: {
    encode(message: HoldMoved, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): HoldMoved;
    fromPartial(object: Partial<HoldMoved>): HoldMoved;
    fromAmino(object: HoldMovedAmino): HoldMoved;
    toAmino(message: HoldMoved): HoldMovedAmino;
    fromProtoMsg(message: HoldMovedProtoMsg): HoldMoved;
    toProto(message: HoldMoved): Uint8Array;
    toProtoMsg(message: HoldMoved): HoldMovedProtoMsg;
};
export declare const Credited: {
    encode(message: Credited, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Credited;
    fromPartial(object: Partial<Credited>): Credited;
    fromAmino(object: CreditedAmino): Credited;
    toAmino(message: Credited): CreditedAmino;
    fromProtoMsg(message: CreditedProtoMsg): Credited;
    toProto(message: Credited): Uint8Array;
    toProtoMsg(message: Credited): CreditedProtoMsg;
};
export declare const CreditsClaimed: {
    encode(message: CreditsClaimed, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): CreditsClaimed;
    fromPartial(object: Partial<CreditsClaimed>): CreditsClaimed;
    fromAmino(object: CreditsClaimedAmino): CreditsClaimed;
    toAmino(message: CreditsClaimed): CreditsClaimedAmino;
    fromProtoMsg(message: CreditsClaimedProtoMsg): CreditsClaimed;
    toProto(message: CreditsClaimed): Uint8Array;
    toProtoMsg(message: CreditsClaimed): CreditsClaimedProtoMsg;
};
export declare const AccidentRecorded: {
    encode(message: AccidentRecorded, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): AccidentRecorded;
    fromPartial(object: Partial<AccidentRecorded>): AccidentRecorded;
    fromAmino(object: AccidentRecordedAmino): AccidentRecorded;
    toAmino(message: AccidentRecorded): AccidentRecordedAmino;
    fromProtoMsg(message: AccidentRecordedProtoMsg): AccidentRecorded;
    toProto(message: AccidentRecorded): Uint8Array;
    toProtoMsg(message: AccidentRecorded): AccidentRecordedProtoMsg;
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
