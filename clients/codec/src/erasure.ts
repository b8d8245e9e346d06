import { computeNibbleTables } from './galois.ts';
import type { Matrix } from './galois.ts';
import type { Kernel } from './kernel.ts';

/** Bytes of one u32 address. */
const ADDRESS_BYTES = 4;

/** A matrix ready to be multiplied with buffers in one kernel's memory. Addresses are reused from call to call. */
export class Multiplier {
  readonly #kernel: Kernel;
  readonly #tables: number;
  readonly #inputs: number;
  readonly #outputs: number;
  readonly #rows: number;
  readonly #columns: number;

  constructor(kernel: Kernel, matrix: Matrix, columns: number) {
    this.#kernel = kernel;
    this.#rows = matrix.length;
    this.#columns = columns;
    const tables = computeNibbleTables(matrix);
    this.#tables = kernel.allocate(tables.length);
    kernel.bytes.set(tables, this.#tables);
    this.#inputs = kernel.allocate(columns * ADDRESS_BYTES);
    this.#outputs = kernel.allocate(matrix.length * ADDRESS_BYTES);
  }

  /** outputs = matrix x inputs, `length` bytes each (a multiple of 16). */
  multiply(inputs: readonly number[], outputs: readonly number[], length: number): void {
    if (this.#rows === 0) return;
    if (inputs.length !== this.#columns || outputs.length !== this.#rows)
      throw new Error('assertion failed: wrong number of shards for the matrix');
    this.#kernel.writeAddresses(this.#inputs, inputs);
    this.#kernel.writeAddresses(this.#outputs, outputs);
    this.#kernel.call.multiply(this.#tables, this.#inputs, this.#columns, this.#outputs, this.#rows, length);
  }
}
