import { Coin } from "../../../cosmos/base/v1beta1/coin.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
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
    /** CONTRACTOR_STATUS_LEFT - CONTRACTOR_STATUS_LEFT has its deposit back; the record stays for a while, for its history. */
    ContractorStatus[ContractorStatus["CONTRACTOR_STATUS_LEFT"] = 3] = "CONTRACTOR_STATUS_LEFT";
    ContractorStatus[ContractorStatus["UNRECOGNIZED"] = -1] = "UNRECOGNIZED";
})(ContractorStatus || (ContractorStatus = {}));
export const ContractorStatusSDKType = ContractorStatus;
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
        leavesAtHeight: BigInt(0),
        removedAtHeight: BigInt(0)
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
        if (message.removedAtHeight !== BigInt(0)) {
            writer.uint32(144).uint64(message.removedAtHeight);
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
                case 18:
                    message.removedAtHeight = reader.uint64();
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
        message.removedAtHeight = object.removedAtHeight !== undefined && object.removedAtHeight !== null ? BigInt(object.removedAtHeight.toString()) : BigInt(0);
        return message;
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
        failed: BigInt(0),
        forgottenDue: "",
        forgottenProven: ""
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
        if (message.forgottenDue !== "") {
            writer.uint32(74).string(message.forgottenDue);
        }
        if (message.forgottenProven !== "") {
            writer.uint32(82).string(message.forgottenProven);
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
                case 9:
                    message.forgottenDue = reader.string();
                    break;
                case 10:
                    message.forgottenProven = reader.string();
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
        message.forgottenDue = object.forgottenDue ?? "";
        message.forgottenProven = object.forgottenProven ?? "";
        return message;
    }
};
function createBaseCustomerWeight() {
    return {
        address: "",
        role: 0,
        customer: "",
        due: "",
        proven: "",
        updatedAtHeight: BigInt(0),
        dueHeight: BigInt(0)
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
        if (message.updatedAtHeight !== BigInt(0)) {
            writer.uint32(48).uint64(message.updatedAtHeight);
        }
        if (message.dueHeight !== BigInt(0)) {
            writer.uint32(56).uint64(message.dueHeight);
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
                case 6:
                    message.updatedAtHeight = reader.uint64();
                    break;
                case 7:
                    message.dueHeight = reader.uint64();
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
        message.updatedAtHeight = object.updatedAtHeight !== undefined && object.updatedAtHeight !== null ? BigInt(object.updatedAtHeight.toString()) : BigInt(0);
        message.dueHeight = object.dueHeight !== undefined && object.dueHeight !== null ? BigInt(object.dueHeight.toString()) : BigInt(0);
        return message;
    }
};
