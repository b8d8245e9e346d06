import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { bytesFromBase64, base64FromBytes } from "../../../helpers.js";
function createBaseParams() {
    return {
        stepBudget: BigInt(0),
        depthMax: BigInt(0),
        gasPerHostCall: BigInt(0),
        gasPerDecodedKib: BigInt(0),
        blockHashRingBlocks: BigInt(0)
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
        return message;
    },
    fromAmino(object) {
        const message = createBaseParams();
        if (object.step_budget !== undefined && object.step_budget !== null) {
            message.stepBudget = BigInt(object.step_budget);
        }
        if (object.depth_max !== undefined && object.depth_max !== null) {
            message.depthMax = BigInt(object.depth_max);
        }
        if (object.gas_per_host_call !== undefined && object.gas_per_host_call !== null) {
            message.gasPerHostCall = BigInt(object.gas_per_host_call);
        }
        if (object.gas_per_decoded_kib !== undefined && object.gas_per_decoded_kib !== null) {
            message.gasPerDecodedKib = BigInt(object.gas_per_decoded_kib);
        }
        if (object.block_hash_ring_blocks !== undefined && object.block_hash_ring_blocks !== null) {
            message.blockHashRingBlocks = BigInt(object.block_hash_ring_blocks);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.step_budget = message.stepBudget !== BigInt(0) ? message.stepBudget?.toString() : undefined;
        obj.depth_max = message.depthMax !== BigInt(0) ? message.depthMax?.toString() : undefined;
        obj.gas_per_host_call = message.gasPerHostCall !== BigInt(0) ? message.gasPerHostCall?.toString() : undefined;
        obj.gas_per_decoded_kib = message.gasPerDecodedKib !== BigInt(0) ? message.gasPerDecodedKib?.toString() : undefined;
        obj.block_hash_ring_blocks = message.blockHashRingBlocks !== BigInt(0) ? message.blockHashRingBlocks?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Params.decode(message.value);
    },
    toProto(message) {
        return Params.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.tsmodule.v1.Params",
            value: Params.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseFault();
        if (object.id !== undefined && object.id !== null) {
            message.id = BigInt(object.id);
        }
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.queue !== undefined && object.queue !== null) {
            message.queue = object.queue;
        }
        if (object.key !== undefined && object.key !== null) {
            message.key = bytesFromBase64(object.key);
        }
        if (object.value !== undefined && object.value !== null) {
            message.value = bytesFromBase64(object.value);
        }
        if (object.height !== undefined && object.height !== null) {
            message.height = BigInt(object.height);
        }
        if (object.codespace !== undefined && object.codespace !== null) {
            message.codespace = object.codespace;
        }
        if (object.code !== undefined && object.code !== null) {
            message.code = object.code;
        }
        if (object.retries !== undefined && object.retries !== null) {
            message.retries = BigInt(object.retries);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.id = message.id !== BigInt(0) ? message.id?.toString() : undefined;
        obj.module = message.module === "" ? undefined : message.module;
        obj.queue = message.queue === "" ? undefined : message.queue;
        obj.key = message.key ? base64FromBytes(message.key) : undefined;
        obj.value = message.value ? base64FromBytes(message.value) : undefined;
        obj.height = message.height !== BigInt(0) ? message.height?.toString() : undefined;
        obj.codespace = message.codespace === "" ? undefined : message.codespace;
        obj.code = message.code === 0 ? undefined : message.code;
        obj.retries = message.retries !== BigInt(0) ? message.retries?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return Fault.decode(message.value);
    },
    toProto(message) {
        return Fault.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.tsmodule.v1.Fault",
            value: Fault.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseBlockHash();
        if (object.height !== undefined && object.height !== null) {
            message.height = BigInt(object.height);
        }
        if (object.hash !== undefined && object.hash !== null) {
            message.hash = bytesFromBase64(object.hash);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.height = message.height !== BigInt(0) ? message.height?.toString() : undefined;
        obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return BlockHash.decode(message.value);
    },
    toProto(message) {
        return BlockHash.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.tsmodule.v1.BlockHash",
            value: BlockHash.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseLoadedModule();
        if (object.name !== undefined && object.name !== null) {
            message.name = object.name;
        }
        if (object.version !== undefined && object.version !== null) {
            message.version = BigInt(object.version);
        }
        if (object.bundle_sha256 !== undefined && object.bundle_sha256 !== null) {
            message.bundleSha256 = bytesFromBase64(object.bundle_sha256);
        }
        if (object.engine !== undefined && object.engine !== null) {
            message.engine = object.engine;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.name = message.name === "" ? undefined : message.name;
        obj.version = message.version !== BigInt(0) ? message.version?.toString() : undefined;
        obj.bundle_sha256 = message.bundleSha256 ? base64FromBytes(message.bundleSha256) : undefined;
        obj.engine = message.engine === "" ? undefined : message.engine;
        return obj;
    },
    fromProtoMsg(message) {
        return LoadedModule.decode(message.value);
    },
    toProto(message) {
        return LoadedModule.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.tsmodule.v1.LoadedModule",
            value: LoadedModule.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseModuleFault();
        if (object.id !== undefined && object.id !== null) {
            message.id = BigInt(object.id);
        }
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.queue !== undefined && object.queue !== null) {
            message.queue = object.queue;
        }
        if (object.codespace !== undefined && object.codespace !== null) {
            message.codespace = object.codespace;
        }
        if (object.code !== undefined && object.code !== null) {
            message.code = object.code;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.id = message.id !== BigInt(0) ? message.id?.toString() : undefined;
        obj.module = message.module === "" ? undefined : message.module;
        obj.queue = message.queue === "" ? undefined : message.queue;
        obj.codespace = message.codespace === "" ? undefined : message.codespace;
        obj.code = message.code === 0 ? undefined : message.code;
        return obj;
    },
    fromProtoMsg(message) {
        return ModuleFault.decode(message.value);
    },
    toProto(message) {
        return ModuleFault.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.tsmodule.v1.ModuleFault",
            value: ModuleFault.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseFaultCleared();
        if (object.id !== undefined && object.id !== null) {
            message.id = BigInt(object.id);
        }
        if (object.module !== undefined && object.module !== null) {
            message.module = object.module;
        }
        if (object.queue !== undefined && object.queue !== null) {
            message.queue = object.queue;
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.id = message.id !== BigInt(0) ? message.id?.toString() : undefined;
        obj.module = message.module === "" ? undefined : message.module;
        obj.queue = message.queue === "" ? undefined : message.queue;
        return obj;
    },
    fromProtoMsg(message) {
        return FaultCleared.decode(message.value);
    },
    toProto(message) {
        return FaultCleared.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.tsmodule.v1.FaultCleared",
            value: FaultCleared.encode(message).finish()
        };
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
    },
    fromAmino(object) {
        const message = createBaseGenesisState();
        if (object.params !== undefined && object.params !== null) {
            message.params = Params.fromAmino(object.params);
        }
        message.blockHashes = object.block_hashes?.map(e => BlockHash.fromAmino(e)) || [];
        message.faults = object.faults?.map(e => Fault.fromAmino(e)) || [];
        if (object.next_fault_id !== undefined && object.next_fault_id !== null) {
            message.nextFaultId = BigInt(object.next_fault_id);
        }
        return message;
    },
    toAmino(message) {
        const obj = {};
        obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
        if (message.blockHashes) {
            obj.block_hashes = message.blockHashes.map(e => e ? BlockHash.toAmino(e) : undefined);
        }
        else {
            obj.block_hashes = message.blockHashes;
        }
        if (message.faults) {
            obj.faults = message.faults.map(e => e ? Fault.toAmino(e) : undefined);
        }
        else {
            obj.faults = message.faults;
        }
        obj.next_fault_id = message.nextFaultId !== BigInt(0) ? message.nextFaultId?.toString() : undefined;
        return obj;
    },
    fromProtoMsg(message) {
        return GenesisState.decode(message.value);
    },
    toProto(message) {
        return GenesisState.encode(message).finish();
    },
    toProtoMsg(message) {
        return {
            typeUrl: "/marspace.tsmodule.v1.GenesisState",
            value: GenesisState.encode(message).finish()
        };
    }
};
