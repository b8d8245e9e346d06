import { CodecError } from './errors.ts';
import { plainKernel, relaxedKernel } from './generated/kernel-wasm.ts';

/** Functions of assembly/index.ts; addresses and counts are u32, documented there. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  heapBase(): number;
  multiply(tables: number, inputs: number, inputCount: number, outputs: number, outputCount: number, length: number): void;
  chunkCvs(input: number, count: number, low: number, high: number, out: number): void;
  chunkCv(input: number, length: number, low: number, high: number, root: boolean, out: number): void;
  parentCvs(cvs: number, count: number, root: boolean): number;
  subtreeCv(input: number, length: number, low: number, high: number, root: boolean, out: number): void;
}

/** Idle lanes of the hash read up to 3 KiB beyond their input; the end of memory stays that far away. */
const SLACK_BYTES = 4_096;
/** Cache line; also more than the 16 bytes vectors want. */
const ALIGNMENT = 64;
const PAGE_BYTES = 65_536;

export type KernelVariant = 'relaxed' | 'plain';

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

const modules = new Map<KernelVariant, WebAssembly.Module>();

/** The compiled kernel of this thread; hand it to another thread's `adoptModule`, which then starts with its optimised code. */
export function requireModule(variant: KernelVariant): WebAssembly.Module {
  let module = modules.get(variant);
  if (!module) {
    module = new WebAssembly.Module(decodeBase64(variant === 'relaxed' ? relaxedKernel : plainKernel));
    modules.set(variant, module);
  }
  return module;
}

/** Uses a module that another thread compiled. Call it before the first Kernel. */
export function adoptModule(variant: KernelVariant, module: WebAssembly.Module): void {
  modules.set(variant, module);
}

let preferred: KernelVariant | undefined;

/** The fastest variant this engine accepts. Throws Unsupported where there is no SIMD in WebAssembly. */
export function findKernelVariant(): KernelVariant {
  if (preferred) return preferred;
  const variants: [KernelVariant, string][] = [
    ['relaxed', relaxedKernel],
    ['plain', plainKernel],
  ];
  preferred = variants.find(([, code]) => WebAssembly.validate(decodeBase64(code)))?.[0];
  if (preferred) return preferred;
  throw new CodecError('Unsupported', 'This JavaScript engine has no SIMD in WebAssembly; Node 20 or a browser of 2023 is needed.', {
    got: 'no wasm SIMD',
    wanted: 'wasm SIMD',
  });
}

/** One instance with memory of its own: one stream's buffers, freed together when the instance is dropped. */
export class Kernel {
  readonly call: KernelExports;
  #used: number;
  #bytes: Uint8Array;

  constructor(variant: KernelVariant = findKernelVariant()) {
    const instance = new WebAssembly.Instance(requireModule(variant), {});
    this.call = instance.exports as unknown as KernelExports;
    this.#used = this.call.heapBase();
    this.#bytes = new Uint8Array(this.call.memory.buffer);
  }

  /** All memory. Do not keep it across `allocate`, which may move it. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Address of `length` fresh zero bytes. */
  allocate(length: number): number {
    const address = Math.ceil(this.#used / ALIGNMENT) * ALIGNMENT;
    const end = address + length + SLACK_BYTES;
    if (end > this.#bytes.length) {
      this.call.memory.grow(Math.ceil((end - this.#bytes.length) / PAGE_BYTES));
      this.#bytes = new Uint8Array(this.call.memory.buffer);
    }
    this.#used = address + length;
    return address;
  }

  view(address: number, length: number): Uint8Array {
    return this.#bytes.subarray(address, address + length);
  }

  copyOut(address: number, length: number): Uint8Array {
    return this.#bytes.slice(address, address + length);
  }

  /** Writes a list of u32 addresses. */
  writeAddresses(at: number, addresses: readonly number[]): void {
    new Uint32Array(this.#bytes.buffer, at, addresses.length).set(addresses);
  }
}
