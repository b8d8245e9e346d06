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
    /** refused_branches_max is how many branches of one call may end in a refusal; later ones are refused without running. */
    refusedBranchesMax: bigint;
    /** gas_per_thousand_steps is charged for every started thousand of the steps that a call took. */
    gasPerThousandSteps: bigint;
    /** gas_per_branch is charged for every branch of state that a call opens. */
    gasPerBranch: bigint;
    /** gas_per_refusal is charged whenever the host meets an error that a module threw. */
    gasPerRefusal: bigint;
    /** gas_per_sha256_kib, gas_per_keccak256_kib and gas_per_blake3_kib are charged for every started KiB that is hashed. */
    gasPerSha256Kib: bigint;
    gasPerKeccak256Kib: bigint;
    gasPerBlake3Kib: bigint;
    /** gas_per_ed25519_verify and gas_per_secp256k1_verify are charged for every signature, beside the hash of its message. */
    gasPerEd25519Verify: bigint;
    gasPerSecp256k1Verify: bigint;
    /** gas_per_chunk_proof_kib is charged for every started KiB of a chunk proof. */
    gasPerChunkProofKib: bigint;
}
/** Params are the limits and prices of the engine that runs TypeScript modules. */
export interface ParamsSDKType {
    step_budget: bigint;
    depth_max: bigint;
    gas_per_host_call: bigint;
    gas_per_decoded_kib: bigint;
    block_hash_ring_blocks: bigint;
    refused_branches_max: bigint;
    gas_per_thousand_steps: bigint;
    gas_per_branch: bigint;
    gas_per_refusal: bigint;
    gas_per_sha256_kib: bigint;
    gas_per_keccak256_kib: bigint;
    gas_per_blake3_kib: bigint;
    gas_per_ed25519_verify: bigint;
    gas_per_secp256k1_verify: bigint;
    gas_per_chunk_proof_kib: bigint;
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
};
export declare const Fault: {
    encode(message: Fault, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): Fault;
    fromPartial(object: Partial<Fault>): Fault;
};
export declare const BlockHash: {
    encode(message: BlockHash, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): BlockHash;
    fromPartial(object: Partial<BlockHash>): BlockHash;
};
export declare const LoadedModule: {
    encode(message: LoadedModule, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): LoadedModule;
    fromPartial(object: Partial<LoadedModule>): LoadedModule;
};
export declare const ModuleFault: {
    encode(message: ModuleFault, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): ModuleFault;
    fromPartial(object: Partial<ModuleFault>): ModuleFault;
};
export declare const FaultCleared: {
    encode(message: FaultCleared, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): FaultCleared;
    fromPartial(object: Partial<FaultCleared>): FaultCleared;
};
export declare const GenesisState: {
    encode(message: GenesisState, writer?: BinaryWriter): BinaryWriter;
    decode(input: BinaryReader | Uint8Array, length?: number): GenesisState;
    fromPartial(object: Partial<GenesisState>): GenesisState;
};
