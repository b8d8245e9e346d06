import { Coin } from "../../../cosmos/base/v1beta1/coin.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { bytesFromBase64, base64FromBytes } from "../../../helpers.js";
/** Role is a kind of work a contractor offers. */
export var Role;
(function (Role) {
    Role[Role["ROLE_UNSPECIFIED"] = 0] = "ROLE_UNSPECIFIED";
    Role[Role["ROLE_HOST"] = 1] = "ROLE_HOST";
    Role[Role["ROLE_PROXY"] = 2] = "ROLE_PROXY";
    Role[Role["ROLE_INSURER"] = 3] = "ROLE_INSURER";
    Role[Role["ROLE_EXCHANGE"] = 4] = "ROLE_EXCHANGE";
    Role[Role["ROLE_HUB"] = 5] = "ROLE_HUB";
    Role[Role["ROLE_SCHEDULER"] = 6] = "ROLE_SCHEDULER";
    Role[Role["ROLE_WORKER"] = 7] = "ROLE_WORKER";
    Role[Role["UNRECOGNIZED"] = -1] = "UNRECOGNIZED";
})(Role || (Role = {}));
export const RoleSDKType = Role;
export const RoleAmino = Role;
export function roleFromJSON(object) {
    switch (object) {
        case 0:
        case "ROLE_UNSPECIFIED":
            return Role.ROLE_UNSPECIFIED;
        case 1:
        case "ROLE_HOST":
            return Role.ROLE_HOST;
        case 2:
        case "ROLE_PROXY":
            return Role.ROLE_PROXY;
        case 3:
        case "ROLE_INSURER":
            return Role.ROLE_INSURER;
        case 4:
        case "ROLE_EXCHANGE":
            return Role.ROLE_EXCHANGE;
        case 5:
        case "ROLE_HUB":
            return Role.ROLE_HUB;
        case 6:
        case "ROLE_SCHEDULER":
            return Role.ROLE_SCHEDULER;
        case 7:
        case "ROLE_WORKER":
            return Role.ROLE_WORKER;
        case -1:
        case "UNRECOGNIZED":
        default:
            return Role.UNRECOGNIZED;
    }
}
export function roleToJSON(object) {
    switch (object) {
        case Role.ROLE_UNSPECIFIED:
            return "ROLE_UNSPECIFIED";
        case Role.ROLE_HOST:
            return "ROLE_HOST";
        case Role.ROLE_PROXY:
            return "ROLE_PROXY";
        case Role.ROLE_INSURER:
            return "ROLE_INSURER";
        case Role.ROLE_EXCHANGE:
            return "ROLE_EXCHANGE";
        case Role.ROLE_HUB:
            return "ROLE_HUB";
        case Role.ROLE_SCHEDULER:
            return "ROLE_SCHEDULER";
        case Role.ROLE_WORKER:
            return "ROLE_WORKER";
        case Role.UNRECOGNIZED:
        default:
            return "UNRECOGNIZED";
    }
}
/** ContractorStatus is where a contractor stands between joining and leaving. */
export var ContractorStatus;
(function (ContractorStatus) {
    ContractorStatus[ContractorStatus["CONTRACTOR_STATUS_UNSPECIFIED"] = 0] = "CONTRACTOR_STATUS_UNSPECIFIED";
    /** CONTRACTOR_STATUS_ACTIVE - CONTRACTOR_STATUS_ACTIVE takes new commitments. */
    ContractorStatus[ContractorStatus["CONTRACTOR_STATUS_ACTIVE"] = 1] = "CONTRACTOR_STATUS_ACTIVE";
    /** CONTRACTOR_STATUS_QUITTING - CONTRACTOR_STATUS_QUITTING takes none and waits for its commitments to end. */
    ContractorStatus[ContractorStatus["CONTRACTOR_STATUS_QUITTING"] = 2] = "CONTRACTOR_STATUS_QUITTING";
    /** CONTRACTOR_STATUS_LEFT - CONTRACTOR_STATUS_LEFT has its deposit back; the record stays for its credits and its history. */
    ContractorStatus[ContractorStatus["CONTRACTOR_STATUS_LEFT"] = 3] = "CONTRACTOR_STATUS_LEFT";
    ContractorStatus[ContractorStatus["UNRECOGNIZED"] = -1] = "UNRECOGNIZED";
})(ContractorStatus || (ContractorStatus = {}));
export const ContractorStatusSDKType = ContractorStatus;
export const ContractorStatusAmino = ContractorStatus;
export function contractorStatusFromJSON(object) {
    switch (object) {
        case 0:
        case "CONTRACTOR_STATUS_UNSPECIFIED":
            return ContractorStatus.CONTRACTOR_STATUS_UNSPECIFIED;
        case 1:
        case "CONTRACTOR_STATUS_ACTIVE":
            return ContractorStatus.CONTRACTOR_STATUS_ACTIVE;
        case 2:
        case "CONTRACTOR_STATUS_QUITTING":
            return ContractorStatus.CONTRACTOR_STATUS_QUITTING;
        case 3:
        case "CONTRACTOR_STATUS_LEFT":
            return ContractorStatus.CONTRACTOR_STATUS_LEFT;
        case -1:
        case "UNRECOGNIZED":
        default:
            return ContractorStatus.UNRECOGNIZED;
    }
}
export function contractorStatusToJSON(object) {
    switch (object) {
        case ContractorStatus.CONTRACTOR_STATUS_UNSPECIFIED:
            return "CONTRACTOR_STATUS_UNSPECIFIED";
        case ContractorStatus.CONTRACTOR_STATUS_ACTIVE:
            return "CONTRACTOR_STATUS_ACTIVE";
        case ContractorStatus.CONTRACTOR_STATUS_QUITTING:
            return "CONTRACTOR_STATUS_QUITTING";
        case ContractorStatus.CONTRACTOR_STATUS_LEFT:
            return "CONTRACTOR_STATUS_LEFT";
        case ContractorStatus.UNRECOGNIZED:
        default:
            return "UNRECOGNIZED";
    }
}
function createBaseRoleListing() {
    return {
        role: 0,
        endpoint: "",
        capacityUnits: BigInt(0)
    };
}
export const RoleListing = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.role !== 0) {
            writer.uint32(8).int32(message.role);
        }
        if (message.endpoint !== "") {
            writer.uint32(18).string(message.endpoint);
        }
        if (message.capacityUnits !== BigInt(0)) {
            writer.uint32(24).uint64(message.capacityUnits);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseRoleListing();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.role = reader.int32();
                    break;
                case 2:
                    message.endpoint = reader.string();
                    break;
                case 3:
                    message.capacityUnits = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseRoleListing();
        message.role = object.role ?? 0;
        message.endpoint = object.endpoint ?? "";
        message.capacityUnits = object.capacityUnits !== undefined && object.capacityUnits !== null ? BigInt(object.capacityUnits.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseRoleListing();
        if (object.role !== undefined && object.role !== null) {
            message.role = object.role;
        }
        if (object.endpoint !== undefined && object.endpoint !== null) {
            message.endpoint = object.endpoint;
        }
        if (object.capacity_units !== undefined && object.capacity_units !== null) {
            message.capacityUnits = BigInt(object.capacity_units);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.role = message.role === 0 ? undefined : message.role;
        obj.endpoint = message.endpoint === "" ? undefined : message.endpoint;
        obj.capacity_units = message.capacityUnits !== BigInt(0) ? message.capacityUnits?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return RoleListing.decode(message.value);
    },
    toProto(message) {
        return RoleListing.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.RoleListing",
            value: RoleListing.encode(message).finish()
        };
    }
};
function createBaseContractorRole() {
    return {
        role: 0,
        endpoint: "",
        capacityUnits: BigInt(0),
        reservedUnits: BigInt(0),
        commitments: BigInt(0)
    };
}
export const ContractorRole = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.role !== 0) {
            writer.uint32(8).int32(message.role);
        }
        if (message.endpoint !== "") {
            writer.uint32(18).string(message.endpoint);
        }
        if (message.capacityUnits !== BigInt(0)) {
            writer.uint32(24).uint64(message.capacityUnits);
        }
        if (message.reservedUnits !== BigInt(0)) {
            writer.uint32(32).uint64(message.reservedUnits);
        }
        if (message.commitments !== BigInt(0)) {
            writer.uint32(40).uint64(message.commitments);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseContractorRole();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.role = reader.int32();
                    break;
                case 2:
                    message.endpoint = reader.string();
                    break;
                case 3:
                    message.capacityUnits = reader.uint64();
                    break;
                case 4:
                    message.reservedUnits = reader.uint64();
                    break;
                case 5:
                    message.commitments = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseContractorRole();
        message.role = object.role ?? 0;
        message.endpoint = object.endpoint ?? "";
        message.capacityUnits = object.capacityUnits !== undefined && object.capacityUnits !== null ? BigInt(object.capacityUnits.toString()) : BigInt(0);
        message.reservedUnits = object.reservedUnits !== undefined && object.reservedUnits !== null ? BigInt(object.reservedUnits.toString()) : BigInt(0);
        message.commitments = object.commitments !== undefined && object.commitments !== null ? BigInt(object.commitments.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseContractorRole();
        if (object.role !== undefined && object.role !== null) {
            message.role = object.role;
        }
        if (object.endpoint !== undefined && object.endpoint !== null) {
            message.endpoint = object.endpoint;
        }
        if (object.capacity_units !== undefined && object.capacity_units !== null) {
            message.capacityUnits = BigInt(object.capacity_units);
        }
        if (object.reserved_units !== undefined && object.reserved_units !== null) {
            message.reservedUnits = BigInt(object.reserved_units);
        }
        if (object.commitments !== undefined && object.commitments !== null) {
            message.commitments = BigInt(object.commitments);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.role = message.role === 0 ? undefined : message.role;
        obj.endpoint = message.endpoint === "" ? undefined : message.endpoint;
        obj.capacity_units = message.capacityUnits !== BigInt(0) ? message.capacityUnits?.toString() : undefined;
        obj.reserved_units = message.reservedUnits !== BigInt(0) ? message.reservedUnits?.toString() : undefined;
        obj.commitments = message.commitments !== BigInt(0) ? message.commitments?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return ContractorRole.decode(message.value);
    },
    toProto(message) {
        return ContractorRole.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.ContractorRole",
            value: ContractorRole.encode(message).finish()
        };
    }
};
function createBaseContractor() {
    return {
        address: "",
        moniker: "",
        region: "",
        roles: [],
        offerKey: new Uint8Array(),
        status: 0,
        joinedAtHeight: BigInt(0),
        depositDenom: "",
        depositAmount: "",
        lockedAmount: "",
        commitments: BigInt(0),
        accidentLevelBps: BigInt(0),
        accidentAtHeight: BigInt(0),
        accidents: BigInt(0),
        quitAtHeight: BigInt(0),
        idleSinceHeight: BigInt(0),
        leavesAtHeight: BigInt(0)
    };
}
export const Contractor = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.moniker !== "") {
            writer.uint32(18).string(message.moniker);
        }
        if (message.region !== "") {
            writer.uint32(26).string(message.region);
        }
        for (const v of message.roles) {
            ContractorRole.encode(v, writer.uint32(34).fork()).ldelim();
        }
        if (message.offerKey.length !== 0) {
            writer.uint32(42).bytes(message.offerKey);
        }
        if (message.status !== 0) {
            writer.uint32(48).int32(message.status);
        }
        if (message.joinedAtHeight !== BigInt(0)) {
            writer.uint32(56).uint64(message.joinedAtHeight);
        }
        if (message.depositDenom !== "") {
            writer.uint32(66).string(message.depositDenom);
        }
        if (message.depositAmount !== "") {
            writer.uint32(74).string(message.depositAmount);
        }
        if (message.lockedAmount !== "") {
            writer.uint32(82).string(message.lockedAmount);
        }
        if (message.commitments !== BigInt(0)) {
            writer.uint32(88).uint64(message.commitments);
        }
        if (message.accidentLevelBps !== BigInt(0)) {
            writer.uint32(96).uint64(message.accidentLevelBps);
        }
        if (message.accidentAtHeight !== BigInt(0)) {
            writer.uint32(104).uint64(message.accidentAtHeight);
        }
        if (message.accidents !== BigInt(0)) {
            writer.uint32(112).uint64(message.accidents);
        }
        if (message.quitAtHeight !== BigInt(0)) {
            writer.uint32(120).uint64(message.quitAtHeight);
        }
        if (message.idleSinceHeight !== BigInt(0)) {
            writer.uint32(128).uint64(message.idleSinceHeight);
        }
        if (message.leavesAtHeight !== BigInt(0)) {
            writer.uint32(136).uint64(message.leavesAtHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseContractor();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.moniker = reader.string();
                    break;
                case 3:
                    message.region = reader.string();
                    break;
                case 4:
                    message.roles.push(ContractorRole.decode(reader, reader.uint32()));
                    break;
                case 5:
                    message.offerKey = reader.bytes();
                    break;
                case 6:
                    message.status = reader.int32();
                    break;
                case 7:
                    message.joinedAtHeight = reader.uint64();
                    break;
                case 8:
                    message.depositDenom = reader.string();
                    break;
                case 9:
                    message.depositAmount = reader.string();
                    break;
                case 10:
                    message.lockedAmount = reader.string();
                    break;
                case 11:
                    message.commitments = reader.uint64();
                    break;
                case 12:
                    message.accidentLevelBps = reader.uint64();
                    break;
                case 13:
                    message.accidentAtHeight = reader.uint64();
                    break;
                case 14:
                    message.accidents = reader.uint64();
                    break;
                case 15:
                    message.quitAtHeight = reader.uint64();
                    break;
                case 16:
                    message.idleSinceHeight = reader.uint64();
                    break;
                case 17:
                    message.leavesAtHeight = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseContractor();
        message.address = object.address ?? "";
        message.moniker = object.moniker ?? "";
        message.region = object.region ?? "";
        message.roles = object.roles?.map(e => ContractorRole.fromPartial(e)) || [];
        message.offerKey = object.offerKey ?? new Uint8Array();
        message.status = object.status ?? 0;
        message.joinedAtHeight = object.joinedAtHeight !== undefined && object.joinedAtHeight !== null ? BigInt(object.joinedAtHeight.toString()) : BigInt(0);
        message.depositDenom = object.depositDenom ?? "";
        message.depositAmount = object.depositAmount ?? "";
        message.lockedAmount = object.lockedAmount ?? "";
        message.commitments = object.commitments !== undefined && object.commitments !== null ? BigInt(object.commitments.toString()) : BigInt(0);
        message.accidentLevelBps = object.accidentLevelBps !== undefined && object.accidentLevelBps !== null ? BigInt(object.accidentLevelBps.toString()) : BigInt(0);
        message.accidentAtHeight = object.accidentAtHeight !== undefined && object.accidentAtHeight !== null ? BigInt(object.accidentAtHeight.toString()) : BigInt(0);
        message.accidents = object.accidents !== undefined && object.accidents !== null ? BigInt(object.accidents.toString()) : BigInt(0);
        message.quitAtHeight = object.quitAtHeight !== undefined && object.quitAtHeight !== null ? BigInt(object.quitAtHeight.toString()) : BigInt(0);
        message.idleSinceHeight = object.idleSinceHeight !== undefined && object.idleSinceHeight !== null ? BigInt(object.idleSinceHeight.toString()) : BigInt(0);
        message.leavesAtHeight = object.leavesAtHeight !== undefined && object.leavesAtHeight !== null ? BigInt(object.leavesAtHeight.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseContractor();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.moniker !== undefined && object.moniker !== null) {
            message.moniker = object.moniker;
        }
        if (object.region !== undefined && object.region !== null) {
            message.region = object.region;
        }
        message.roles = object.roles?.map(e => ContractorRole.fromAmino(e)) || [];
        if (object.offer_key !== undefined && object.offer_key !== null) {
            message.offerKey = bytesFromBase64(object.offer_key);
        }
        if (object.status !== undefined && object.status !== null) {
            message.status = object.status;
        }
        if (object.joined_at_height !== undefined && object.joined_at_height !== null) {
            message.joinedAtHeight = BigInt(object.joined_at_height);
        }
        if (object.deposit_denom !== undefined && object.deposit_denom !== null) {
            message.depositDenom = object.deposit_denom;
        }
        if (object.deposit_amount !== undefined && object.deposit_amount !== null) {
            message.depositAmount = object.deposit_amount;
        }
        if (object.locked_amount !== undefined && object.locked_amount !== null) {
            message.lockedAmount = object.locked_amount;
        }
        if (object.commitments !== undefined && object.commitments !== null) {
            message.commitments = BigInt(object.commitments);
        }
        if (object.accident_level_bps !== undefined && object.accident_level_bps !== null) {
            message.accidentLevelBps = BigInt(object.accident_level_bps);
        }
        if (object.accident_at_height !== undefined && object.accident_at_height !== null) {
            message.accidentAtHeight = BigInt(object.accident_at_height);
        }
        if (object.accidents !== undefined && object.accidents !== null) {
            message.accidents = BigInt(object.accidents);
        }
        if (object.quit_at_height !== undefined && object.quit_at_height !== null) {
            message.quitAtHeight = BigInt(object.quit_at_height);
        }
        if (object.idle_since_height !== undefined && object.idle_since_height !== null) {
            message.idleSinceHeight = BigInt(object.idle_since_height);
        }
        if (object.leaves_at_height !== undefined && object.leaves_at_height !== null) {
            message.leavesAtHeight = BigInt(object.leaves_at_height);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.moniker = message.moniker === "" ? undefined : message.moniker;
        obj.region = message.region === "" ? undefined : message.region;
        if (message.roles) {
            obj.roles = message.roles.map(e => e ? ContractorRole.toAmino(e) : undefined);
        }
        else {
            obj.roles = message.roles;
        }
        obj.offer_key = message.offerKey ? base64FromBytes(message.offerKey) : undefined;
        obj.status = message.status === 0 ? undefined : message.status;
        obj.joined_at_height = message.joinedAtHeight !== BigInt(0) ? message.joinedAtHeight?.toString() : undefined;
        obj.deposit_denom = message.depositDenom === "" ? undefined : message.depositDenom;
        obj.deposit_amount = message.depositAmount === "" ? undefined : message.depositAmount;
        obj.locked_amount = message.lockedAmount === "" ? undefined : message.lockedAmount;
        obj.commitments = message.commitments !== BigInt(0) ? message.commitments?.toString() : undefined;
        obj.accident_level_bps = message.accidentLevelBps !== BigInt(0) ? message.accidentLevelBps?.toString() : undefined;
        obj.accident_at_height = message.accidentAtHeight !== BigInt(0) ? message.accidentAtHeight?.toString() : undefined;
        obj.accidents = message.accidents !== BigInt(0) ? message.accidents?.toString() : undefined;
        obj.quit_at_height = message.quitAtHeight !== BigInt(0) ? message.quitAtHeight?.toString() : undefined;
        obj.idle_since_height = message.idleSinceHeight !== BigInt(0) ? message.idleSinceHeight?.toString() : undefined;
        obj.leaves_at_height = message.leavesAtHeight !== BigInt(0) ? message.leavesAtHeight?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Contractor.decode(message.value);
    },
    toProto(message) {
        return Contractor.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.Contractor",
            value: Contractor.encode(message).finish()
        };
    }
};
function createBaseLock() {
    return {
        module: "",
        reference: BigInt(0),
        contractor: "",
        denom: "",
        amount: "",
        role: 0,
        capacityUnits: BigInt(0),
        openedAtHeight: BigInt(0)
    };
}
export const Lock = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.module !== "") {
            writer.uint32(10).string(message.module);
        }
        if (message.reference !== BigInt(0)) {
            writer.uint32(16).uint64(message.reference);
        }
        if (message.contractor !== "") {
            writer.uint32(26).string(message.contractor);
        }
        if (message.denom !== "") {
            writer.uint32(34).string(message.denom);
        }
        if (message.amount !== "") {
            writer.uint32(42).string(message.amount);
        }
        if (message.role !== 0) {
            writer.uint32(48).int32(message.role);
        }
        if (message.capacityUnits !== BigInt(0)) {
            writer.uint32(56).uint64(message.capacityUnits);
        }
        if (message.openedAtHeight !== BigInt(0)) {
            writer.uint32(64).uint64(message.openedAtHeight);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseLock();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.module = reader.string();
                    break;
                case 2:
                    message.reference = reader.uint64();
                    break;
                case 3:
                    message.contractor = reader.string();
                    break;
                case 4:
                    message.denom = reader.string();
                    break;
                case 5:
                    message.amount = reader.string();
                    break;
                case 6:
                    message.role = reader.int32();
                    break;
                case 7:
                    message.capacityUnits = reader.uint64();
                    break;
                case 8:
                    message.openedAtHeight = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseLock();
        message.module = object.module ?? "";
        message.reference = object.reference !== undefined && object.reference !== null ? BigInt(object.reference.toString()) : BigInt(0);
        message.contractor = object.contractor ?? "";
        message.denom = object.denom ?? "";
        message.amount = object.amount ?? "";
        message.role = object.role ?? 0;
        message.capacityUnits = object.capacityUnits !== undefined && object.capacityUnits !== null ? BigInt(object.capacityUnits.toString()) : BigInt(0);
        message.openedAtHeight = object.openedAtHeight !== undefined && object.openedAtHeight !== null ? BigInt(object.openedAtHeight.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseLock();
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.reference !== undefined && object.reference !== null) {
            message.reference = BigInt(object.reference);
        }
        if (object.contractor !== undefined && object.contractor !== null) {
            message.contractor = object.contractor;
        }
        if (object.denom !== undefined && object.denom !== null) {
            message.denom = object.denom;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = object.amount;
        }
        if (object.role !== undefined && object.role !== null) {
            message.role = object.role;
        }
        if (object.capacity_units !== undefined && object.capacity_units !== null) {
            message.capacityUnits = BigInt(object.capacity_units);
        }
        if (object.opened_at_height !== undefined && object.opened_at_height !== null) {
            message.openedAtHeight = BigInt(object.opened_at_height);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.module = message.module === "" ? undefined : message.module;
        obj.reference = message.reference !== BigInt(0) ? message.reference?.toString() : undefined;
        obj.contractor = message.contractor === "" ? undefined : message.contractor;
        obj.denom = message.denom === "" ? undefined : message.denom;
        obj.amount = message.amount === "" ? undefined : message.amount;
        obj.role = message.role === 0 ? undefined : message.role;
        obj.capacity_units = message.capacityUnits !== BigInt(0) ? message.capacityUnits?.toString() : undefined;
        obj.opened_at_height = message.openedAtHeight !== BigInt(0) ? message.openedAtHeight?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Lock.decode(message.value);
    },
    toProto(message) {
        return Lock.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.Lock",
            value: Lock.encode(message).finish()
        };
    }
};
function createBaseHold() {
    return {
        module: "",
        reference: BigInt(0),
        customer: "",
        denom: "",
        amount: ""
    };
}
export const Hold = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.module !== "") {
            writer.uint32(10).string(message.module);
        }
        if (message.reference !== BigInt(0)) {
            writer.uint32(16).uint64(message.reference);
        }
        if (message.customer !== "") {
            writer.uint32(26).string(message.customer);
        }
        if (message.denom !== "") {
            writer.uint32(34).string(message.denom);
        }
        if (message.amount !== "") {
            writer.uint32(42).string(message.amount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseHold();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.module = reader.string();
                    break;
                case 2:
                    message.reference = reader.uint64();
                    break;
                case 3:
                    message.customer = reader.string();
                    break;
                case 4:
                    message.denom = reader.string();
                    break;
                case 5:
                    message.amount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseHold();
        message.module = object.module ?? "";
        message.reference = object.reference !== undefined && object.reference !== null ? BigInt(object.reference.toString()) : BigInt(0);
        message.customer = object.customer ?? "";
        message.denom = object.denom ?? "";
        message.amount = object.amount ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseHold();
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.reference !== undefined && object.reference !== null) {
            message.reference = BigInt(object.reference);
        }
        if (object.customer !== undefined && object.customer !== null) {
            message.customer = object.customer;
        }
        if (object.denom !== undefined && object.denom !== null) {
            message.denom = object.denom;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = object.amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.module = message.module === "" ? undefined : message.module;
        obj.reference = message.reference !== BigInt(0) ? message.reference?.toString() : undefined;
        obj.customer = message.customer === "" ? undefined : message.customer;
        obj.denom = message.denom === "" ? undefined : message.denom;
        obj.amount = message.amount === "" ? undefined : message.amount;
        return obj;
    },
    fromProtoMsg(message) {
        return Hold.decode(message.value);
    },
    toProto(message) {
        return Hold.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.Hold",
            value: Hold.encode(message).finish()
        };
    }
};
function createBaseRewardPot() {
    return {
        module: "",
        reference: BigInt(0),
        denom: "",
        amount: ""
    };
}
export const RewardPot = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.module !== "") {
            writer.uint32(10).string(message.module);
        }
        if (message.reference !== BigInt(0)) {
            writer.uint32(16).uint64(message.reference);
        }
        if (message.denom !== "") {
            writer.uint32(26).string(message.denom);
        }
        if (message.amount !== "") {
            writer.uint32(34).string(message.amount);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseRewardPot();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.module = reader.string();
                    break;
                case 2:
                    message.reference = reader.uint64();
                    break;
                case 3:
                    message.denom = reader.string();
                    break;
                case 4:
                    message.amount = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseRewardPot();
        message.module = object.module ?? "";
        message.reference = object.reference !== undefined && object.reference !== null ? BigInt(object.reference.toString()) : BigInt(0);
        message.denom = object.denom ?? "";
        message.amount = object.amount ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseRewardPot();
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.reference !== undefined && object.reference !== null) {
            message.reference = BigInt(object.reference);
        }
        if (object.denom !== undefined && object.denom !== null) {
            message.denom = object.denom;
        }
        if (object.amount !== undefined && object.amount !== null) {
            message.amount = object.amount;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.module = message.module === "" ? undefined : message.module;
        obj.reference = message.reference !== BigInt(0) ? message.reference?.toString() : undefined;
        obj.denom = message.denom === "" ? undefined : message.denom;
        obj.amount = message.amount === "" ? undefined : message.amount;
        return obj;
    },
    fromProtoMsg(message) {
        return RewardPot.decode(message.value);
    },
    toProto(message) {
        return RewardPot.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.RewardPot",
            value: RewardPot.encode(message).finish()
        };
    }
};
function createBaseCredit() {
    return {
        address: "",
        coin: Coin.fromPartial({})
    };
}
export const Credit = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.coin !== undefined) {
            Coin.encode(message.coin, writer.uint32(18).fork()).ldelim();
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseCredit();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.coin = Coin.decode(reader, reader.uint32());
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseCredit();
        message.address = object.address ?? "";
        message.coin = object.coin !== undefined && object.coin !== null ? Coin.fromPartial(object.coin) : undefined;
        return message;
    },
    fromAmino(object) {
        const message = createBaseCredit();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.coin !== undefined && object.coin !== null) {
            message.coin = Coin.fromAmino(object.coin);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.coin = message.coin ? Coin.toAmino(message.coin) : Coin.toAmino(Coin.fromPartial({}));
        return obj;
    },
    fromProtoMsg(message) {
        return Credit.decode(message.value);
    },
    toProto(message) {
        return Credit.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.Credit",
            value: Credit.encode(message).finish()
        };
    }
};
function createBaseTotal() {
    return {
        denom: "",
        deposits: "",
        holds: "",
        credits: "",
        pots: ""
    };
}
export const Total = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.denom !== "") {
            writer.uint32(10).string(message.denom);
        }
        if (message.deposits !== "") {
            writer.uint32(18).string(message.deposits);
        }
        if (message.holds !== "") {
            writer.uint32(26).string(message.holds);
        }
        if (message.credits !== "") {
            writer.uint32(34).string(message.credits);
        }
        if (message.pots !== "") {
            writer.uint32(42).string(message.pots);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseTotal();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.denom = reader.string();
                    break;
                case 2:
                    message.deposits = reader.string();
                    break;
                case 3:
                    message.holds = reader.string();
                    break;
                case 4:
                    message.credits = reader.string();
                    break;
                case 5:
                    message.pots = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseTotal();
        message.denom = object.denom ?? "";
        message.deposits = object.deposits ?? "";
        message.holds = object.holds ?? "";
        message.credits = object.credits ?? "";
        message.pots = object.pots ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseTotal();
        if (object.denom !== undefined && object.denom !== null) {
            message.denom = object.denom;
        }
        if (object.deposits !== undefined && object.deposits !== null) {
            message.deposits = object.deposits;
        }
        if (object.holds !== undefined && object.holds !== null) {
            message.holds = object.holds;
        }
        if (object.credits !== undefined && object.credits !== null) {
            message.credits = object.credits;
        }
        if (object.pots !== undefined && object.pots !== null) {
            message.pots = object.pots;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.denom = message.denom === "" ? undefined : message.denom;
        obj.deposits = message.deposits === "" ? undefined : message.deposits;
        obj.holds = message.holds === "" ? undefined : message.holds;
        obj.credits = message.credits === "" ? undefined : message.credits;
        obj.pots = message.pots === "" ? undefined : message.pots;
        return obj;
    },
    fromProtoMsg(message) {
        return Total.decode(message.value);
    },
    toProto(message) {
        return Total.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.Total",
            value: Total.encode(message).finish()
        };
    }
};
function createBaseRecord() {
    return {
        address: "",
        role: 0,
        weightedDue: "",
        weightedProven: "",
        due: BigInt(0),
        proven: BigInt(0),
        completed: BigInt(0),
        failed: BigInt(0)
    };
}
export const Record = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.role !== 0) {
            writer.uint32(16).int32(message.role);
        }
        if (message.weightedDue !== "") {
            writer.uint32(26).string(message.weightedDue);
        }
        if (message.weightedProven !== "") {
            writer.uint32(34).string(message.weightedProven);
        }
        if (message.due !== BigInt(0)) {
            writer.uint32(40).uint64(message.due);
        }
        if (message.proven !== BigInt(0)) {
            writer.uint32(48).uint64(message.proven);
        }
        if (message.completed !== BigInt(0)) {
            writer.uint32(56).uint64(message.completed);
        }
        if (message.failed !== BigInt(0)) {
            writer.uint32(64).uint64(message.failed);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseRecord();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.role = reader.int32();
                    break;
                case 3:
                    message.weightedDue = reader.string();
                    break;
                case 4:
                    message.weightedProven = reader.string();
                    break;
                case 5:
                    message.due = reader.uint64();
                    break;
                case 6:
                    message.proven = reader.uint64();
                    break;
                case 7:
                    message.completed = reader.uint64();
                    break;
                case 8:
                    message.failed = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseRecord();
        message.address = object.address ?? "";
        message.role = object.role ?? 0;
        message.weightedDue = object.weightedDue ?? "";
        message.weightedProven = object.weightedProven ?? "";
        message.due = object.due !== undefined && object.due !== null ? BigInt(object.due.toString()) : BigInt(0);
        message.proven = object.proven !== undefined && object.proven !== null ? BigInt(object.proven.toString()) : BigInt(0);
        message.completed = object.completed !== undefined && object.completed !== null ? BigInt(object.completed.toString()) : BigInt(0);
        message.failed = object.failed !== undefined && object.failed !== null ? BigInt(object.failed.toString()) : BigInt(0);
        return message;
    },
    fromAmino(object) {
        const message = createBaseRecord();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.role !== undefined && object.role !== null) {
            message.role = object.role;
        }
        if (object.weighted_due !== undefined && object.weighted_due !== null) {
            message.weightedDue = object.weighted_due;
        }
        if (object.weighted_proven !== undefined && object.weighted_proven !== null) {
            message.weightedProven = object.weighted_proven;
        }
        if (object.due !== undefined && object.due !== null) {
            message.due = BigInt(object.due);
        }
        if (object.proven !== undefined && object.proven !== null) {
            message.proven = BigInt(object.proven);
        }
        if (object.completed !== undefined && object.completed !== null) {
            message.completed = BigInt(object.completed);
        }
        if (object.failed !== undefined && object.failed !== null) {
            message.failed = BigInt(object.failed);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.role = message.role === 0 ? undefined : message.role;
        obj.weighted_due = message.weightedDue === "" ? undefined : message.weightedDue;
        obj.weighted_proven = message.weightedProven === "" ? undefined : message.weightedProven;
        obj.due = message.due !== BigInt(0) ? message.due?.toString() : undefined;
        obj.proven = message.proven !== BigInt(0) ? message.proven?.toString() : undefined;
        obj.completed = message.completed !== BigInt(0) ? message.completed?.toString() : undefined;
        obj.failed = message.failed !== BigInt(0) ? message.failed?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Record.decode(message.value);
    },
    toProto(message) {
        return Record.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.Record",
            value: Record.encode(message).finish()
        };
    }
};
function createBaseCustomerWeight() {
    return {
        address: "",
        role: 0,
        customer: "",
        due: "",
        proven: ""
    };
}
export const CustomerWeight = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.address !== "") {
            writer.uint32(10).string(message.address);
        }
        if (message.role !== 0) {
            writer.uint32(16).int32(message.role);
        }
        if (message.customer !== "") {
            writer.uint32(26).string(message.customer);
        }
        if (message.due !== "") {
            writer.uint32(34).string(message.due);
        }
        if (message.proven !== "") {
            writer.uint32(42).string(message.proven);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseCustomerWeight();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.address = reader.string();
                    break;
                case 2:
                    message.role = reader.int32();
                    break;
                case 3:
                    message.customer = reader.string();
                    break;
                case 4:
                    message.due = reader.string();
                    break;
                case 5:
                    message.proven = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseCustomerWeight();
        message.address = object.address ?? "";
        message.role = object.role ?? 0;
        message.customer = object.customer ?? "";
        message.due = object.due ?? "";
        message.proven = object.proven ?? "";
        return message;
    },
    fromAmino(object) {
        const message = createBaseCustomerWeight();
        if (object.address !== undefined && object.address !== null) {
            message.address = object.address;
        }
        if (object.role !== undefined && object.role !== null) {
            message.role = object.role;
        }
        if (object.customer !== undefined && object.customer !== null) {
            message.customer = object.customer;
        }
        if (object.due !== undefined && object.due !== null) {
            message.due = object.due;
        }
        if (object.proven !== undefined && object.proven !== null) {
            message.proven = object.proven;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.address = message.address === "" ? undefined : message.address;
        obj.role = message.role === 0 ? undefined : message.role;
        obj.customer = message.customer === "" ? undefined : message.customer;
        obj.due = message.due === "" ? undefined : message.due;
        obj.proven = message.proven === "" ? undefined : message.proven;
        return obj;
    },
    fromProtoMsg(message) {
        return CustomerWeight.decode(message.value);
    },
    toProto(message) {
        return CustomerWeight.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.escrow.v1.CustomerWeight",
            value: CustomerWeight.encode(message).finish()
        };
    }
};
