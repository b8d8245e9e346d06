import { BinaryReader, BinaryWriter } from "../../../binary.js";
function createBaseParams() {
    return {
        stepBudget: BigInt(0),
        depthMax: BigInt(0),
        gasPerHostCall: BigInt(0),
        gasPerDecodedKib: BigInt(0),
        blockHashRingBlocks: BigInt(0),
        refusedBranchesMax: BigInt(0),
        gasPerThousandSteps: BigInt(0),
        gasPerBranch: BigInt(0),
        gasPerRefusal: BigInt(0),
        gasPerSha256Kib: BigInt(0),
        gasPerKeccak256Kib: BigInt(0),
        gasPerBlake3Kib: BigInt(0),
        gasPerEd25519Verify: BigInt(0),
        gasPerSecp256k1Verify: BigInt(0),
        gasPerChunkProofKib: BigInt(0)
    };
}
export const Params = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.stepBudget !== BigInt(0)) {
            writer.uint32(8).uint64(message.stepBudget);
        }
        if (message.depthMax !== BigInt(0)) {
            writer.uint32(16).uint64(message.depthMax);
        }
        if (message.gasPerHostCall !== BigInt(0)) {
            writer.uint32(24).uint64(message.gasPerHostCall);
        }
        if (message.gasPerDecodedKib !== BigInt(0)) {
            writer.uint32(32).uint64(message.gasPerDecodedKib);
        }
        if (message.blockHashRingBlocks !== BigInt(0)) {
            writer.uint32(40).uint64(message.blockHashRingBlocks);
        }
        if (message.refusedBranchesMax !== BigInt(0)) {
            writer.uint32(48).uint64(message.refusedBranchesMax);
        }
        if (message.gasPerThousandSteps !== BigInt(0)) {
            writer.uint32(56).uint64(message.gasPerThousandSteps);
        }
        if (message.gasPerBranch !== BigInt(0)) {
            writer.uint32(64).uint64(message.gasPerBranch);
        }
        if (message.gasPerRefusal !== BigInt(0)) {
            writer.uint32(72).uint64(message.gasPerRefusal);
        }
        if (message.gasPerSha256Kib !== BigInt(0)) {
            writer.uint32(80).uint64(message.gasPerSha256Kib);
        }
        if (message.gasPerKeccak256Kib !== BigInt(0)) {
            writer.uint32(88).uint64(message.gasPerKeccak256Kib);
        }
        if (message.gasPerBlake3Kib !== BigInt(0)) {
            writer.uint32(96).uint64(message.gasPerBlake3Kib);
        }
        if (message.gasPerEd25519Verify !== BigInt(0)) {
            writer.uint32(104).uint64(message.gasPerEd25519Verify);
        }
        if (message.gasPerSecp256k1Verify !== BigInt(0)) {
            writer.uint32(112).uint64(message.gasPerSecp256k1Verify);
        }
        if (message.gasPerChunkProofKib !== BigInt(0)) {
            writer.uint32(120).uint64(message.gasPerChunkProofKib);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseParams();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.stepBudget = reader.uint64();
                    break;
                case 2:
                    message.depthMax = reader.uint64();
                    break;
                case 3:
                    message.gasPerHostCall = reader.uint64();
                    break;
                case 4:
                    message.gasPerDecodedKib = reader.uint64();
                    break;
                case 5:
                    message.blockHashRingBlocks = reader.uint64();
                    break;
                case 6:
                    message.refusedBranchesMax = reader.uint64();
                    break;
                case 7:
                    message.gasPerThousandSteps = reader.uint64();
                    break;
                case 8:
                    message.gasPerBranch = reader.uint64();
                    break;
                case 9:
                    message.gasPerRefusal = reader.uint64();
                    break;
                case 10:
                    message.gasPerSha256Kib = reader.uint64();
                    break;
                case 11:
                    message.gasPerKeccak256Kib = reader.uint64();
                    break;
                case 12:
                    message.gasPerBlake3Kib = reader.uint64();
                    break;
                case 13:
                    message.gasPerEd25519Verify = reader.uint64();
                    break;
                case 14:
                    message.gasPerSecp256k1Verify = reader.uint64();
                    break;
                case 15:
                    message.gasPerChunkProofKib = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseParams();
        message.stepBudget = object.stepBudget !== undefined && object.stepBudget !== null ? BigInt(object.stepBudget.toString()) : BigInt(0);
        message.depthMax = object.depthMax !== undefined && object.depthMax !== null ? BigInt(object.depthMax.toString()) : BigInt(0);
        message.gasPerHostCall = object.gasPerHostCall !== undefined && object.gasPerHostCall !== null ? BigInt(object.gasPerHostCall.toString()) : BigInt(0);
        message.gasPerDecodedKib = object.gasPerDecodedKib !== undefined && object.gasPerDecodedKib !== null ? BigInt(object.gasPerDecodedKib.toString()) : BigInt(0);
        message.blockHashRingBlocks = object.blockHashRingBlocks !== undefined && object.blockHashRingBlocks !== null ? BigInt(object.blockHashRingBlocks.toString()) : BigInt(0);
        message.refusedBranchesMax = object.refusedBranchesMax !== undefined && object.refusedBranchesMax !== null ? BigInt(object.refusedBranchesMax.toString()) : BigInt(0);
        message.gasPerThousandSteps = object.gasPerThousandSteps !== undefined && object.gasPerThousandSteps !== null ? BigInt(object.gasPerThousandSteps.toString()) : BigInt(0);
        message.gasPerBranch = object.gasPerBranch !== undefined && object.gasPerBranch !== null ? BigInt(object.gasPerBranch.toString()) : BigInt(0);
        message.gasPerRefusal = object.gasPerRefusal !== undefined && object.gasPerRefusal !== null ? BigInt(object.gasPerRefusal.toString()) : BigInt(0);
        message.gasPerSha256Kib = object.gasPerSha256Kib !== undefined && object.gasPerSha256Kib !== null ? BigInt(object.gasPerSha256Kib.toString()) : BigInt(0);
        message.gasPerKeccak256Kib = object.gasPerKeccak256Kib !== undefined && object.gasPerKeccak256Kib !== null ? BigInt(object.gasPerKeccak256Kib.toString()) : BigInt(0);
        message.gasPerBlake3Kib = object.gasPerBlake3Kib !== undefined && object.gasPerBlake3Kib !== null ? BigInt(object.gasPerBlake3Kib.toString()) : BigInt(0);
        message.gasPerEd25519Verify = object.gasPerEd25519Verify !== undefined && object.gasPerEd25519Verify !== null ? BigInt(object.gasPerEd25519Verify.toString()) : BigInt(0);
        message.gasPerSecp256k1Verify = object.gasPerSecp256k1Verify !== undefined && object.gasPerSecp256k1Verify !== null ? BigInt(object.gasPerSecp256k1Verify.toString()) : BigInt(0);
        message.gasPerChunkProofKib = object.gasPerChunkProofKib !== undefined && object.gasPerChunkProofKib !== null ? BigInt(object.gasPerChunkProofKib.toString()) : BigInt(0);
        return message;
    }
};
function createBaseFault() {
    return {
        id: BigInt(0),
        module: "",
        queue: "",
        key: new Uint8Array(),
        value: new Uint8Array(),
        height: BigInt(0),
        codespace: "",
        code: 0,
        retries: BigInt(0)
    };
}
export const Fault = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.id !== BigInt(0)) {
            writer.uint32(8).uint64(message.id);
        }
        if (message.module !== "") {
            writer.uint32(18).string(message.module);
        }
        if (message.queue !== "") {
            writer.uint32(26).string(message.queue);
        }
        if (message.key.length !== 0) {
            writer.uint32(34).bytes(message.key);
        }
        if (message.value.length !== 0) {
            writer.uint32(42).bytes(message.value);
        }
        if (message.height !== BigInt(0)) {
            writer.uint32(48).uint64(message.height);
        }
        if (message.codespace !== "") {
            writer.uint32(58).string(message.codespace);
        }
        if (message.code !== 0) {
            writer.uint32(64).uint32(message.code);
        }
        if (message.retries !== BigInt(0)) {
            writer.uint32(72).uint64(message.retries);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseFault();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.id = reader.uint64();
                    break;
                case 2:
                    message.module = reader.string();
                    break;
                case 3:
                    message.queue = reader.string();
                    break;
                case 4:
                    message.key = reader.bytes();
                    break;
                case 5:
                    message.value = reader.bytes();
                    break;
                case 6:
                    message.height = reader.uint64();
                    break;
                case 7:
                    message.codespace = reader.string();
                    break;
                case 8:
                    message.code = reader.uint32();
                    break;
                case 9:
                    message.retries = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseFault();
        message.id = object.id !== undefined && object.id !== null ? BigInt(object.id.toString()) : BigInt(0);
        message.module = object.module ?? "";
        message.queue = object.queue ?? "";
        message.key = object.key ?? new Uint8Array();
        message.value = object.value ?? new Uint8Array();
        message.height = object.height !== undefined && object.height !== null ? BigInt(object.height.toString()) : BigInt(0);
        message.codespace = object.codespace ?? "";
        message.code = object.code ?? 0;
        message.retries = object.retries !== undefined && object.retries !== null ? BigInt(object.retries.toString()) : BigInt(0);
        return message;
    }
};
function createBaseBlockHash() {
    return {
        height: BigInt(0),
        hash: new Uint8Array()
    };
}
export const BlockHash = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.height !== BigInt(0)) {
            writer.uint32(8).uint64(message.height);
        }
        if (message.hash.length !== 0) {
            writer.uint32(18).bytes(message.hash);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseBlockHash();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.height = reader.uint64();
                    break;
                case 2:
                    message.hash = reader.bytes();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseBlockHash();
        message.height = object.height !== undefined && object.height !== null ? BigInt(object.height.toString()) : BigInt(0);
        message.hash = object.hash ?? new Uint8Array();
        return message;
    }
};
function createBaseLoadedModule() {
    return {
        name: "",
        version: BigInt(0),
        bundleSha256: new Uint8Array(),
        engine: ""
    };
}
export const LoadedModule = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.name !== "") {
            writer.uint32(10).string(message.name);
        }
        if (message.version !== BigInt(0)) {
            writer.uint32(16).uint64(message.version);
        }
        if (message.bundleSha256.length !== 0) {
            writer.uint32(26).bytes(message.bundleSha256);
        }
        if (message.engine !== "") {
            writer.uint32(34).string(message.engine);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseLoadedModule();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.name = reader.string();
                    break;
                case 2:
                    message.version = reader.uint64();
                    break;
                case 3:
                    message.bundleSha256 = reader.bytes();
                    break;
                case 4:
                    message.engine = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseLoadedModule();
        message.name = object.name ?? "";
        message.version = object.version !== undefined && object.version !== null ? BigInt(object.version.toString()) : BigInt(0);
        message.bundleSha256 = object.bundleSha256 ?? new Uint8Array();
        message.engine = object.engine ?? "";
        return message;
    }
};
function createBaseModuleFault() {
    return {
        id: BigInt(0),
        module: "",
        queue: "",
        codespace: "",
        code: 0
    };
}
export const ModuleFault = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.id !== BigInt(0)) {
            writer.uint32(8).uint64(message.id);
        }
        if (message.module !== "") {
            writer.uint32(18).string(message.module);
        }
        if (message.queue !== "") {
            writer.uint32(26).string(message.queue);
        }
        if (message.codespace !== "") {
            writer.uint32(34).string(message.codespace);
        }
        if (message.code !== 0) {
            writer.uint32(40).uint32(message.code);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseModuleFault();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.id = reader.uint64();
                    break;
                case 2:
                    message.module = reader.string();
                    break;
                case 3:
                    message.queue = reader.string();
                    break;
                case 4:
                    message.codespace = reader.string();
                    break;
                case 5:
                    message.code = reader.uint32();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseModuleFault();
        message.id = object.id !== undefined && object.id !== null ? BigInt(object.id.toString()) : BigInt(0);
        message.module = object.module ?? "";
        message.queue = object.queue ?? "";
        message.codespace = object.codespace ?? "";
        message.code = object.code ?? 0;
        return message;
    }
};
function createBaseFaultCleared() {
    return {
        id: BigInt(0),
        module: "",
        queue: ""
    };
}
export const FaultCleared = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.id !== BigInt(0)) {
            writer.uint32(8).uint64(message.id);
        }
        if (message.module !== "") {
            writer.uint32(18).string(message.module);
        }
        if (message.queue !== "") {
            writer.uint32(26).string(message.queue);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseFaultCleared();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.id = reader.uint64();
                    break;
                case 2:
                    message.module = reader.string();
                    break;
                case 3:
                    message.queue = reader.string();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseFaultCleared();
        message.id = object.id !== undefined && object.id !== null ? BigInt(object.id.toString()) : BigInt(0);
        message.module = object.module ?? "";
        message.queue = object.queue ?? "";
        return message;
    }
};
function createBaseGenesisState() {
    return {
        params: Params.fromPartial({}),
        blockHashes: [],
        faults: [],
        nextFaultId: BigInt(0)
    };
}
export const GenesisState = {
    encode(message, writer = BinaryWriter.create()) {
        if (message.params !== undefined) {
            Params.encode(message.params, writer.uint32(10).fork()).ldelim();
        }
        for (const v of message.blockHashes) {
            BlockHash.encode(v, writer.uint32(18).fork()).ldelim();
        }
        for (const v of message.faults) {
            Fault.encode(v, writer.uint32(26).fork()).ldelim();
        }
        if (message.nextFaultId !== BigInt(0)) {
            writer.uint32(32).uint64(message.nextFaultId);
        }
        return writer;
    },
    decode(input, length) {
        const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
        let end = length === undefined ? reader.len : reader.pos + length;
        const message = createBaseGenesisState();
        while (reader.pos < end) {
            const tag = reader.uint32();
            switch (tag >>> 3) {
                case 1:
                    message.params = Params.decode(reader, reader.uint32());
                    break;
                case 2:
                    message.blockHashes.push(BlockHash.decode(reader, reader.uint32()));
                    break;
                case 3:
                    message.faults.push(Fault.decode(reader, reader.uint32()));
                    break;
                case 4:
                    message.nextFaultId = reader.uint64();
                    break;
                default:
                    reader.skipType(tag & 7);
                    break;
            }
        }
        return message;
    },
    fromPartial(object) {
        const message = createBaseGenesisState();
        message.params = object.params !== undefined && object.params !== null ? Params.fromPartial(object.params) : undefined;
        message.blockHashes = object.blockHashes?.map(e => BlockHash.fromPartial(e)) || [];
        message.faults = object.faults?.map(e => Fault.fromPartial(e)) || [];
        message.nextFaultId = object.nextFaultId !== undefined && object.nextFaultId !== null ? BigInt(object.nextFaultId.toString()) : BigInt(0);
        return message;
    }
};
