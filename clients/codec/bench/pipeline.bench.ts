/**
 * Speed of the archive pipeline in MB (10^6 bytes of the user's data) a second: `node bench/pipeline.bench.ts [--json] [--mib 1024] [--runs 5]`.
 * Rows 1, 2 and 5 of the market's bars. The median of the runs counts; a smaller run before them warms the engine.
 */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Blake3Hasher,
  computeChunkProof,
  computeSlice,
  decodeArchive,
  encodeArchive,
  findKernelVariant,
  ShardHasher,
  verifyChunkProof,
} from '../src/index.ts';
import type { EncodedArchive, EncodeOptions, ShardSource } from '../src/index.ts';
import { createEnvelopeFor, createNoise, cutPieces } from '../test/archives.ts';

export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it must reach, in the same unit. */
  readonly bar: number;
  /** What to aim at; undefined where the bar is all. */
  readonly limit?: number;
  readonly better: 'higher' | 'lower';
}

const DATA_SHARDS = 10;
const PARITY_SHARDS = 4;
const MIB = 1_048_576;
/** 1 MiB: what a file stream of Node hands out at most by default is less, what a tuned one does is this. */
const PIECE_BYTES = MIB;
const repository = join(dirname(fileURLToPath(import.meta.url)), '../../..');

function computeMedian(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Median MB/s of each task over `bytes` bytes. The tasks take turns, so that a busy moment of the machine slows all of them. */
async function measure(runs: number, bytes: number, tasks: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const speeds = tasks.map(() => [] as number[]);
  for (let i = 0; i < runs; i++) {
    for (const [task, run] of tasks.entries()) {
      const start = performance.now();
      await run();
      speeds[task]!.push(bytes / 1_000 / (performance.now() - start));
    }
  }
  return speeds.map(computeMedian);
}

type Encode = (plaintext: Uint8Array, options?: Partial<EncodeOptions>) => Promise<EncodedArchive>;

async function createEncode(): Promise<Encode> {
  const envelope = await createEnvelopeFor();
  const nothing = { write() {} };
  return (plaintext, options) =>
    encodeArchive(cutPieces(plaintext, PIECE_BYTES), {
      dataShards: DATA_SHARDS,
      parityShards: PARITY_SHARDS,
      plaintextBytes: plaintext.length,
      envelope,
      sinks: Array.from({ length: DATA_SHARDS + PARITY_SHARDS }, () => nothing),
      hashCiphertext: false,
      hashPlaintext: false,
      borrowBlocks: true,
      ...options,
    });
}

/** Row 1: encrypt, stripe, Reed-Solomon 10+4 and BLAKE3 of 14 shards, one thread, from memory. */
export async function benchEncode(bytes: number, runs: number): Promise<BenchRow[]> {
  const encode = await createEncode();
  const plaintext = createNoise(bytes);
  await encode(plaintext.subarray(0, Math.min(bytes, 128 * MIB)));
  const variants: Partial<EncodeOptions>[] = [{}, { borrowBlocks: false }, { threads: 2 }, { hashCiphertext: true, hashPlaintext: true }];
  const tasks = variants.map((variant) => () => encode(plaintext, variant));
  const [borrowed, owned, twin, hashed] = (await measure(runs, bytes, tasks)) as [number, number, number, number];
  return [
    {
      name: 'encrypt + stripe + RS 10+4 + BLAKE3 of 14 shards, one thread',
      value: borrowed,
      unit: 'MB/s',
      bar: 250,
      limit: 550,
      better: 'higher',
    },
    { name: 'the same on two threads', value: twin, unit: 'MB/s', bar: 250, limit: 1_000, better: 'higher' },
    { name: 'the same, each sink given its own copy', value: owned, unit: 'MB/s', bar: 250, better: 'higher' },
    { name: 'the same as the first, with the hashes of plaintext and ciphertext', value: hashed, unit: 'MB/s', bar: 250, better: 'higher' },
  ];
}

/** Slots 0 .. m-1, all data, are empty. The answers of the others are kept, so that after a first pass no Host's work is measured. */
async function createDegradedSource(
  encode: Encode,
  plaintext: Uint8Array,
): Promise<{ source: ShardSource; fileKey: Uint8Array; encoded: EncodedArchive }> {
  const shards = Array.from({ length: DATA_SHARDS + PARITY_SHARDS }, () => [] as Uint8Array[]);
  const envelope = await createEnvelopeFor();
  const sinks = shards.map((list) => ({
    write: (block: { bytes: Uint8Array }) => {
      list.push(block.bytes);
    },
  }));
  const encoded = await encode(plaintext, { envelope, sinks, borrowBlocks: false, collectTrees: true });
  const whole = shards.map((list) => (list.length > 0 ? Buffer.concat(list) : Buffer.alloc(0)));
  const ready = new Map<string, Promise<Uint8Array>>();
  const source: ShardSource = {
    dataShards: DATA_SHARDS,
    parityShards: PARITY_SHARDS,
    contentBytes: encoded.contentBytes,
    checksums: encoded.slots.map(({ slot, checksum }) => (slot < PARITY_SHARDS ? undefined : checksum)),
    readShardRange(slot, offset, length) {
      const key = `${slot}/${offset}/${length}`;
      const slice =
        ready.get(key) ??
        computeSlice(encoded.slots[slot]!.tree!, (from, bytes) => whole[slot]!.subarray(from, from + bytes), offset, length);
      ready.set(key, slice);
      return slice;
    },
  };
  return { source, fileKey: envelope.fileKey, encoded };
}

/** Row 2: rebuild with m data shards missing, verify every byte, decrypt; in per cent of row 1 measured in the same run. */
export async function benchDecode(bytes: number, runs: number): Promise<BenchRow[]> {
  const encode = await createEncode();
  const plaintext = createNoise(bytes);
  const { source, fileKey } = await createDegradedSource(encode, plaintext);
  const drain = async () => {
    let got = 0;
    for await (const piece of decodeArchive(source, { key: { fileKey } })) got += piece.length;
    if (got !== bytes) throw new Error(`decoded ${got} of ${bytes} bytes`);
  };
  await drain();
  const [decoded, encoded] = (await measure(runs, bytes, [drain, () => encode(plaintext)])) as [number, number];
  return [
    {
      name: 'rebuild with 4 data shards missing, verify, decrypt',
      value: decoded,
      unit: 'MB/s',
      bar: 0.8 * encoded,
      limit: encoded,
      better: 'higher',
    },
    {
      name: 'the same in per cent of encoding in this run',
      value: (100 * decoded) / encoded,
      unit: '%',
      bar: 80,
      limit: 100,
      better: 'higher',
    },
  ];
}

/** Row 5: the proof of one chunk of a shard of 1 GiB: bytes, time to make it, time to verify it here and on the chain. */
export async function benchProof(shardBytes = 1_024 * MIB): Promise<BenchRow[]> {
  const piece = createNoise(16 * MIB);
  const hasher = new ShardHasher();
  for (let at = 0; at < shardBytes; at += piece.length) hasher.update(piece);
  const { checksum, tree } = hasher.digest();
  const read = (offset: number, length: number) => piece.subarray(offset % piece.length, (offset % piece.length) + length);
  const chunks = shardBytes / 1_024;
  const [make, check] = [[], []] as [number[], number[]];
  let proofBytes = 0;
  for (let i = 0; i < 2_000; i++) {
    const chunk = (i * 7_919 * 131) % chunks;
    const start = performance.now();
    const proof = await computeChunkProof(tree, read, chunk);
    const made = performance.now();
    if (!verifyChunkProof(checksum, shardBytes, chunk, proof)) throw new Error(`proof of chunk ${chunk} is refused`);
    make.push(1_000 * (made - start));
    check.push(1_000 * (performance.now() - made));
    proofBytes = Math.max(proofBytes, proof.length);
  }
  return [
    { name: 'chunk proof at 1 GiB, bytes in the message', value: proofBytes, unit: 'B', bar: 1_750, better: 'lower' },
    {
      name: 'chunk proof at 1 GiB, verified natively by the chain',
      value: measureNativeVerification(),
      unit: 'us',
      bar: 50,
      better: 'lower',
    },
    { name: 'chunk proof at 1 GiB, made from the tree', value: computeMedian(make), unit: 'us', bar: 5_000, better: 'lower' },
    { name: 'chunk proof at 1 GiB, verified in TypeScript', value: computeMedian(check), unit: 'us', bar: 1_000, better: 'lower' },
  ];
}

/** Microseconds of the Go benchmark. */
function measureNativeVerification(): number {
  const output = execFileSync('go', ['test', './chain/host/crypto/', '-run', '^$', '-bench', 'VerifyChunkProof1GiB'], {
    cwd: repository,
    encoding: 'utf8',
  });
  const match = /BenchmarkVerifyChunkProof1GiB\S*\s+\d+\s+([0-9.]+) ns\/op/.exec(output);
  if (!match) throw new Error(`the Go benchmark gave no figure:\n${output}`);
  return Number(match[1]) / 1_000;
}

/** BLAKE3 alone, for orientation. */
export async function benchHash(bytes: number, runs: number): Promise<BenchRow[]> {
  const plaintext = createNoise(bytes);
  const hash = async () => {
    const hasher = new Blake3Hasher();
    for (const piece of cutPieces(plaintext, PIECE_BYTES)) hasher.update(piece);
    hasher.digest();
  };
  await hash();
  return [
    {
      name: `BLAKE3 streaming (${findKernelVariant()} kernel)`,
      value: (await measure(runs, bytes, [hash]))[0]!,
      unit: 'MB/s',
      bar: 479,
      better: 'higher',
    },
  ];
}

/** All rows over `mib` MiB, `runs` runs each. */
export async function runCodecBench(mib = 1_024, runs = 5): Promise<BenchRow[]> {
  const bytes = mib * MIB;
  return [
    ...(await benchEncode(bytes, runs)),
    ...(await benchDecode(bytes, runs)),
    ...(await benchProof()),
    ...(await benchHash(Math.min(bytes, 256 * MIB), runs)),
  ];
}

function readNumber(flag: string, fallback: number): number {
  const at = process.argv.indexOf(flag);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}

if (import.meta.main) {
  const rows = await runCodecBench(readNumber('--mib', 1_024), readNumber('--runs', 5));
  if (process.argv.includes('--json')) console.log(JSON.stringify({ rows }));
  else
    for (const row of rows) {
      const met = row.better === 'higher' ? row.value >= row.bar : row.value <= row.bar;
      console.log(
        `${met ? 'meets ' : 'MISSES'} ${row.value.toFixed(1).padStart(9)} ${row.unit.padEnd(5)} bar ${row.bar.toFixed(0).padStart(5)}  limit ${(row.limit?.toFixed(0) ?? '-').padStart(5)}  ${row.name}`,
      );
    }
}
