import { BinaryReader, BinaryWriter } from "../../../binary.js";
/** Params are the limits and prices of the engine that runs TypeScript modules. */
export interface Params {
    /** step_budget is how many loop turns and function entries one call may take. */
    stepBudget: bigint;
    /** depth_max is how deep calls may nest. */
    depthMax: bigint;
    /** gas_per_host_call is charged for every call from a module to its host. */
    gasPerHostCall: bigint;
    /** gas_per_decoded_kib is charged for every KiB turned into or from JavaScript values. */
    gasPerDecodedKib: bigint;
    /** block_hash_ring_blocks is how many past block hashes are kept. */
    blockHashRingBlocks: bigint;
}
export interface ParamsProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.Params";
    value: Uint8Array;
}
/**
 * Params are the limits and prices of the engine that runs TypeScript modules.
 * @name ParamsAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.Params
 */
export interface ParamsAmino {
    /**
     * step_budget is how many loop turns and function entries one call may take.
     */
    step_budget?: string;
    /**
     * depth_max is how deep calls may nest.
     */
    depth_max?: string;
    /**
     * gas_per_host_call is charged for every call from a module to its host.
     */
    gas_per_host_call?: string;
    /**
     * gas_per_decoded_kib is charged for every KiB turned into or from JavaScript values.
     */
    gas_per_decoded_kib?: string;
    /**
     * block_hash_ring_blocks is how many past block hashes are kept.
     */
    block_hash_ring_blocks?: string;
}
/** Params are the limits and prices of the engine that runs TypeScript modules. */
export interface ParamsSDKType {
    step_budget: bigint;
    depth_max: bigint;
    gas_per_host_call: bigint;
    gas_per_decoded_kib: bigint;
    block_hash_ring_blocks: bigint;
}
/** Fault is a due item of begin or end block that failed and was parked. */
export interface Fault {
    id: bigint;
    module: string;
    queue: string;
    /** key is the item's raw key, value its raw value. */
    key: Uint8Array;
    value: Uint8Array;
    height: bigint;
    /** codespace and code say what failed; never an engine message. */
    codespace: string;
    code: number;
    retries: bigint;
}
export interface FaultProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.Fault";
    value: Uint8Array;
}
/**
 * Fault is a due item of begin or end block that failed and was parked.
 * @name FaultAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.Fault
 */
export interface FaultAmino {
    id?: string;
    module?: string;
    queue?: string;
    /**
     * key is the item's raw key, value its raw value.
     */
    key?: string;
    value?: string;
    height?: string;
    /**
     * codespace and code say what failed; never an engine message.
     */
    codespace?: string;
    code?: number;
    retries?: string;
}
/** Fault is a due item of begin or end block that failed and was parked. */
export interface FaultSDKType {
    id: bigint;
    module: string;
    queue: string;
    key: Uint8Array;
    value: Uint8Array;
    height: bigint;
    codespace: string;
    code: number;
    retries: bigint;
}
/** BlockHash is the hash of one past block. */
export interface BlockHash {
    height: bigint;
    hash: Uint8Array;
}
export interface BlockHashProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.BlockHash";
    value: Uint8Array;
}
/**
 * BlockHash is the hash of one past block.
 * @name BlockHashAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.BlockHash
 */
export interface BlockHashAmino {
    height?: string;
    hash?: string;
}
/** BlockHash is the hash of one past block. */
export interface BlockHashSDKType {
    height: bigint;
    hash: Uint8Array;
}
/** LoadedModule says which code runs under a module's name. */
export interface LoadedModule {
    name: string;
    version: bigint;
    /** bundle_sha256 is the hash of the bundle that the engine runs. */
    bundleSha256: Uint8Array;
    engine: string;
}
export interface LoadedModuleProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.LoadedModule";
    value: Uint8Array;
}
/**
 * LoadedModule says which code runs under a module's name.
 * @name LoadedModuleAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.LoadedModule
 */
export interface LoadedModuleAmino {
    name?: string;
    version?: string;
    /**
     * bundle_sha256 is the hash of the bundle that the engine runs.
     */
    bundle_sha256?: string;
    engine?: string;
}
/** LoadedModule says which code runs under a module's name. */
export interface LoadedModuleSDKType {
    name: string;
    version: bigint;
    bundle_sha256: Uint8Array;
    engine: string;
}
/** ModuleFault is raised when a due item of begin or end block failed and was parked. */
export interface ModuleFault {
    id: bigint;
    module: string;
    queue: string;
    codespace: string;
    code: number;
}
export interface ModuleFaultProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.ModuleFault";
    value: Uint8Array;
}
/**
 * ModuleFault is raised when a due item of begin or end block failed and was parked.
 * @name ModuleFaultAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.ModuleFault
 */
export interface ModuleFaultAmino {
    id?: string;
    module?: string;
    queue?: string;
    codespace?: string;
    code?: number;
}
/** ModuleFault is raised when a due item of begin or end block failed and was parked. */
export interface ModuleFaultSDKType {
    id: bigint;
    module: string;
    queue: string;
    codespace: string;
    code: number;
}
/** FaultCleared is raised when a parked item was retried with success. */
export interface FaultCleared {
    id: bigint;
    module: string;
    queue: string;
}
export interface FaultClearedProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.FaultCleared";
    value: Uint8Array;
}
/**
 * FaultCleared is raised when a parked item was retried with success.
 * @name FaultClearedAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.FaultCleared
 */
export interface FaultClearedAmino {
    id?: string;
    module?: string;
    queue?: string;
}
/** FaultCleared is raised when a parked item was retried with success. */
export interface FaultClearedSDKType {
    id: bigint;
    module: string;
    queue: string;
}
/** GenesisState is the state of the adapter itself. */
export interface GenesisState {
    params: Params;
    blockHashes: BlockHash[];
    faults: Fault[];
    nextFaultId: bigint;
}
export interface GenesisStateProtoMsg {
    typeUrl: "/marspace.tsmodule.v1.GenesisState";
    value: Uint8Array;
}
/**
 * GenesisState is the state of the adapter itself.
 * @name GenesisStateAmino
 * @package marspace.tsmodule.v1
 * @see proto type: marspace.tsmodule.v1.GenesisState
 */
export interface GenesisStateAmino {
    params: ParamsAmino;
    block_hashes: BlockHashAmino[];
    faults: FaultAmino[];
    next_fault_id?: string;
}
/** GenesisState is the state of the adapter itself. */
export interface GenesisStateSDKType {
    params: ParamsSDKType;
    block_hashes: BlockHashSDKType[];
    faults: FaultSDKType[];
    next_fault_id: bigint;
}
export declare const Params: {
    encode(message: Params, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Params;
    fromPartial(object: Partial<Params>): Params;
    fromAmino(object: ParamsAmino): Params;
    toAmino(message: Params): ParamsAmino;
    fromProtoMsg(message: ParamsProtoMsg): Params;
    toProto(message: Params): Uint8Array;
    toProtoMsg(message: Params): ParamsProtoMsg;
};
export declare const Fault: {
    encode(message: Fault, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Fault;
    fromPartial(object: Partial<Fault>): Fault;
    fromAmino(object: FaultAmino): Fault;
    toAmino(message: Fault): FaultAmino;
    fromProtoMsg(message: FaultProtoMsg): Fault;
    toProto(message: Fault): Uint8Array;
    toProtoMsg(message: Fault): FaultProtoMsg;
};
export declare const BlockHash: {
    encode(message: BlockHash, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): BlockHash;
    fromPartial(object: Partial<BlockHash>): BlockHash;
    fromAmino(object: BlockHashAmino): BlockHash;
    toAmino(message: BlockHash): BlockHashAmino;
    fromProtoMsg(message: BlockHashProtoMsg): BlockHash;
    toProto(message: BlockHash): Uint8Array;
    toProtoMsg(message: BlockHash): BlockHashProtoMsg;
};
export declare const LoadedModule: {
    encode(message: LoadedModule, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): LoadedModule;
    fromPartial(object: Partial<LoadedModule>): LoadedModule;
    fromAmino(object: LoadedModuleAmino): LoadedModule;
    toAmino(message: LoadedModule): LoadedModuleAmino;
    fromProtoMsg(message: LoadedModuleProtoMsg): LoadedModule;
    toProto(message: LoadedModule): Uint8Array;
    toProtoMsg(message: LoadedModule): LoadedModuleProtoMsg;
};
export declare const ModuleFault: {
    encode(message: ModuleFault, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ModuleFault;
    fromPartial(object: Partial<ModuleFault>): ModuleFault;
    fromAmino(object: ModuleFaultAmino): ModuleFault;
    toAmino(message: ModuleFault): ModuleFaultAmino;
    fromProtoMsg(message: ModuleFaultProtoMsg): ModuleFault;
    toProto(message: ModuleFault): Uint8Array;
    toProtoMsg(message: ModuleFault): ModuleFaultProtoMsg;
};
export declare const FaultCleared: {
    encode(message: FaultCleared, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): FaultCleared;
    fromPartial(object: Partial<FaultCleared>): FaultCleared;
    fromAmino(object: FaultClearedAmino): FaultCleared;
    toAmino(message: FaultCleared): FaultClearedAmino;
    fromProtoMsg(message: FaultClearedProtoMsg): FaultCleared;
    toProto(message: FaultCleared): Uint8Array;
    toProtoMsg(message: FaultCleared): FaultClearedProtoMsg;
};
export declare const GenesisState: {
    encode(message: GenesisState, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): GenesisState;
    fromPartial(object: Partial<GenesisState>): GenesisState;
    fromAmino(object: GenesisStateAmino): GenesisState;
    toAmino(message: GenesisState): GenesisStateAmino;
    fromProtoMsg(message: GenesisStateProtoMsg): GenesisState;
    toProto(message: GenesisState): Uint8Array;
    toProtoMsg(message: GenesisState): GenesisStateProtoMsg;
};
