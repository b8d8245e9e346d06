import { CodecError } from './errors.ts';
import { validateCode } from './layout.ts';

/** x^8 + x^4 + x^3 + x^2 + 1: the field of Backblaze's and klauspost's Reed-Solomon. */
const POLYNOMIAL = 0x11d;
/** Non-zero elements of GF(2^8). */
const ORDER = 255;

const exponents = new Uint8Array(2 * ORDER);
const logarithms = new Uint8Array(256);
for (let power = 0, value = 1; power < ORDER; power++) {
  exponents[power] = value;
  exponents[power + ORDER] = value;
  logarithms[value] = power;
  value <<= 1;
  if (value & 0x100) value ^= POLYNOMIAL;
}

/** Product in GF(2^8). */
export function computeProduct(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : exponents[logarithms[a]! + logarithms[b]!]!;
}

function computePower(value: number, power: number): number {
  if (power === 0) return 1;
  return value === 0 ? 0 : exponents[(logarithms[value]! * power) % ORDER]!;
}

function computeInverseElement(value: number): number {
  return exponents[ORDER - logarithms[value]!]!;
}

/** Rows of bytes. */
export type Matrix = Uint8Array[];

/** a x b over GF(2^8). */
export function computeMatrixProduct(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => {
    const result = new Uint8Array(b[0]!.length);
    for (const [i, factor] of row.entries()) addMultiple(result, b[i]!, factor);
    return result;
  });
}

function addMultiple(target: Uint8Array, row: Uint8Array, factor: number): void {
  if (factor === 0) return;
  const shift = logarithms[factor]!;
  for (let i = 0; i < target.length; i++) {
    const value = row[i]!;
    if (value !== 0) target[i]! ^= exponents[logarithms[value]! + shift]!;
  }
}

/** Gauss-Jordan. A singular matrix cannot come from distinct rows of a Vandermonde matrix, so it is a bug if it does. */
export function computeMatrixInverse(matrix: Matrix): Matrix {
  const size = matrix.length;
  const rows = matrix.map((row, i) => {
    const wide = new Uint8Array(2 * size);
    wide.set(row);
    wide[size + i] = 1;
    return wide;
  });
  for (let column = 0; column < size; column++) {
    const pivot = rows.findIndex((row, i) => i >= column && row[column] !== 0);
    if (pivot < 0) throw new Error('assertion failed: a decoding matrix is singular');
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const row = rows[column]!;
    const inverse = computeInverseElement(row[column]!);
    for (let i = 0; i < row.length; i++) row[i] = computeProduct(row[i]!, inverse);
    rows.forEach((other, i) => {
      if (i !== column) addMultiple(other, row, other[column]!);
    });
  }
  return rows.map((row) => row.slice(size));
}

const matrices = new Map<string, Matrix>();

/**
 * The systematic matrix of the code, n rows of k: row i holds i^0 .. i^(k-1), times the inverse of the first k rows.
 * Row i < k is the unit vector of data shard i. Throws InvalidCode.
 */
export function computeCodingMatrix(dataShards: number, parityShards: number): Matrix {
  validateCode(dataShards, parityShards);
  const key = `${dataShards}+${parityShards}`;
  let matrix = matrices.get(key);
  if (!matrix) {
    const vandermonde = Array.from({ length: dataShards + parityShards }, (_, row) =>
      Uint8Array.from({ length: dataShards }, (_, column) => computePower(row, column)),
    );
    matrix = computeMatrixProduct(vandermonde, computeMatrixInverse(vandermonde.slice(0, dataShards)));
    matrices.set(key, matrix);
  }
  return matrix;
}

/** Rows that turn the shards `present` (k slots, in this order) into the shards `wanted`. Throws NotEnoughShards unless k are present. */
export function computeRecoveryMatrix(
  dataShards: number,
  parityShards: number,
  present: readonly number[],
  wanted: readonly number[],
): Matrix {
  const matrix = computeCodingMatrix(dataShards, parityShards);
  if (present.length !== dataShards) {
    throw new CodecError('NotEnoughShards', `${present.length} shards are at hand and ${dataShards} are needed.`, {
      got: present.length,
      wanted: dataShards,
    });
  }
  const inverse = computeMatrixInverse(present.map((slot) => matrix[slot]!));
  return computeMatrixProduct(
    wanted.map((slot) => matrix[slot]!),
    inverse,
  );
}

/** Bytes of kernel tables per coefficient. */
export const TABLE_BYTES = 32;

/** Per coefficient the products of the 16 low nibbles, then of the 16 high ones: what the kernel's `multiply` looks up. */
export function computeNibbleTables(matrix: Matrix): Uint8Array {
  const columns = matrix[0]?.length ?? 0;
  const tables = new Uint8Array(matrix.length * columns * TABLE_BYTES);
  matrix.forEach((row, r) => {
    row.forEach((factor, c) => {
      const at = (r * columns + c) * TABLE_BYTES;
      for (let nibble = 0; nibble < 16; nibble++) {
        tables[at + nibble] = computeProduct(factor, nibble);
        tables[at + 16 + nibble] = computeProduct(factor, nibble << 4);
      }
    });
  });
  return tables;
}
