import { Decrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { collect, createArchive, createNoise, createSource } from '../test/archives.ts';
import { computeBlake3, decodeArchive, decodeCiphertext, readArchiveHeader, rebuildShards } from './index.ts';
import type { ShardSource, SlotFailure } from './index.ts';

// A deadline against hanging, not a measure of speed: the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SIZES = [0, 1, 1_023, 65_535, 65_536, 65_537, 655_000, 1_048_577, 3_000_000];
const CODES: [number, number][] = [
  [1, 0],
  [1, 1],
  [2, 1],
  [3, 0],
  [4, 2],
  [10, 4],
  [10, 6],
];
/** Printed by vitest with any failure; set it to repeat a run. */
const SEED = Number(process.env.CODEC_SEED ?? Date.now() % 1_000_000_000);
console.log(`archive.test seed ${SEED}`);

describe('an archive', () => {
  it.each(SIZES)('of %i bytes comes back whole in every code', async (size) => {
    for (const [k, m] of CODES) {
      const archive = await createArchive(createNoise(size), k, m);
      const key = { identities: [archive.identity] };
      const { plaintextHash, ciphertextHash } = archive.encoded;
      const got = await collect(decodeArchive(createSource(archive), { key, plaintextHash, ciphertextHash }));
      expect(Buffer.compare(got, archive.plaintext), `${k}+${m}`).toBe(0);
      expect(plaintextHash).toEqual(computeBlake3(archive.plaintext));
      archive.shards.forEach((shard, slot) => {
        expect(shard.length).toBe(archive.encoded.shardBytes);
        expect(archive.encoded.slots[slot]!.checksum, `${k}+${m} slot ${slot}`).toEqual(computeBlake3(shard));
      });
    }
  });

  it('is a plain age file that the stock package decrypts', async () => {
    for (const size of [0, 65_536, 300_001]) {
      const archive = await createArchive(createNoise(size), 4, 2);
      const file = await collect(decodeCiphertext(createSource(archive), archive.encoded.ciphertextHash));
      const decrypter = new Decrypter();
      decrypter.addIdentity(archive.identity);
      expect(Buffer.compare(await decrypter.decrypt(file), archive.plaintext)).toBe(0);
      expect(computeBlake3(file)).toEqual(archive.encoded.ciphertextHash);
    }
  });

  it('comes back with any m shards away, and names them', async () => {
    const archive = await createArchive(createNoise(2_500_000), 4, 2);
    for (let a = 0; a < 6; a++) {
      for (let b = a + 1; b < 6; b++) {
        const away = new Set<number>();
        const shards = archive.shards.map((shard, slot) => (slot === a || slot === b ? undefined : shard));
        const source = createSource(archive, shards, { onSlotFailure: (failure) => away.add(failure.slot) });
        const got = await collect(
          decodeArchive(source, { key: { fileKey: archive.envelope.fileKey }, plaintextHash: archive.encoded.plaintextHash }),
        );
        expect(got.length).toBe(archive.plaintext.length);
        for (const slot of away) expect([a, b]).toContain(slot);
        if (a < 4) expect(away).toContain(a);
      }
    }
  });

  it('heals a corrupt shard from parity and names it', async () => {
    const archive = await createArchive(createNoise(2_500_000), 4, 2);
    const failures: SlotFailure[] = [];
    const shards = archive.shards.map((shard) => shard.slice());
    shards[2]![shards[2]!.length - 5]! ^= 1;
    const got = await collect(
      decodeArchive(createSource(archive, shards, { onSlotFailure: (failure) => failures.push(failure) }), {
        key: { fileKey: archive.envelope.fileKey },
      }),
    );
    expect(Buffer.compare(got, archive.plaintext)).toBe(0);
    expect(failures[0]).toMatchObject({ slot: 2, reason: 'corrupt' });
  });

  it('heals more corrupt shards than m, if they are corrupt in different places', async () => {
    const archive = await createArchive(createNoise(9_000_000), 2, 1);
    // The trees are those of the honest shards, the bytes are not: a disk that rots under a Host.
    const honest = createSource(archive);
    const source: ShardSource = {
      ...honest,
      async readShardRange(slot, offset, length) {
        const slice = await honest.readShardRange(slot, offset, length);
        const bad = slot * 1_500_000;
        if (bad >= offset && bad < offset + length) slice[bad - offset]! ^= 0x40;
        return slice;
      },
    };
    const got = await collect(decodeArchive(source, { key: { fileKey: archive.envelope.fileKey } }));
    expect(Buffer.compare(got, archive.plaintext)).toBe(0);
  });

  it('is refused with fewer than k shards, telling how many answered and how many are needed', async () => {
    const archive = await createArchive(createNoise(100_000), 4, 2);
    const shards = archive.shards.map((shard, slot) => (slot < 3 ? undefined : shard));
    await expect(
      collect(decodeArchive(createSource(archive, shards), { key: { fileKey: archive.envelope.fileKey } })),
    ).rejects.toMatchObject({ code: 'NotEnoughShards', got: '3', wanted: '4' });
    const checksums = archive.encoded.slots.map(({ checksum }, slot) => (slot < 3 ? undefined : checksum));
    await expect(collect(decodeCiphertext(createSource(archive, archive.shards, { checksums })))).rejects.toMatchObject({
      code: 'NotEnoughShards',
      got: '3',
      wanted: '4',
    });
  });

  it('refuses truncated and oversized answers as corrupt', async () => {
    const archive = await createArchive(createNoise(400_000), 2, 2);
    for (const change of [
      (s: Uint8Array) => s.subarray(0, s.length - 1),
      (s: Uint8Array) => new Uint8Array([...s, 0]),
      () => new Uint8Array(0),
      (s: Uint8Array) => s.subarray(0, 1_024),
    ]) {
      const honest = createSource(archive);
      const failures: SlotFailure[] = [];
      const source: ShardSource = {
        ...honest,
        onSlotFailure: (failure) => failures.push(failure),
        readShardRange: async (slot, offset, length) => {
          const slice = await honest.readShardRange(slot, offset, length);
          return slot === 1 ? change(slice) : slice;
        },
      };
      expect(Buffer.compare(await collect(decodeArchive(source, { key: { fileKey: archive.envelope.fileKey } })), archive.plaintext)).toBe(
        0,
      );
      expect(failures[0]).toMatchObject({ slot: 1, reason: 'corrupt' });
    }
  });

  it('gives any range, property', async () => {
    const archive = await createArchive(createNoise(1_400_000), 3, 2);
    const source = createSource(archive);
    const key = { fileKey: archive.envelope.fileKey };
    await fc.assert(
      fc.asyncProperty(fc.nat(1_400_000), fc.nat(1_400_000), fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }), async (a, b, away) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const reader = {
          ...source,
          readShardRange: (slot: number, offset: number, length: number) =>
            away.includes(slot) ? Promise.reject(new Error('away')) : source.readShardRange(slot, offset, length),
        };
        const got = await collect(decodeArchive(reader, { key, range: { from, to } }));
        expect(Buffer.compare(got, archive.plaintext.subarray(from, to))).toBe(0);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('reads a range only from the slots and stripes that hold it', async () => {
    const archive = await createArchive(createNoise(5_000_000), 10, 4);
    const honest = createSource(archive);
    const asked: [number, number, number][] = [];
    const source: ShardSource = {
      ...honest,
      readShardRange: (slot, offset, length) => {
        asked.push([slot, offset, length]);
        return honest.readShardRange(slot, offset, length);
      },
    };
    await collect(decodeArchive(source, { key: { fileKey: archive.envelope.fileKey }, range: { from: 2_000_000, to: 2_000_100 } }));
    // The header's first 2 KiB, then one age chunk, which lies in at most two blocks.
    expect(asked[0]).toEqual([0, 0, 2_048]);
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(asked.reduce((sum, [, , length]) => sum + length, 0)).toBeLessThanOrEqual(2_048 + 131_072);
  });

  it('of random size, code, missing and corrupt shards comes back, property', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(700_000),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(6),
        fc.integer({ min: 1, max: 200_000 }),
        fc.infiniteStream(fc.nat(1_000_000)),
        async (size, k, m, pieceBytes, dice) => {
          const roll = (below: number) => dice.next().value! % below;
          const archive = await createArchive(createNoise(size, size), k, m, { pieceBytes });
          const shards: (Uint8Array | undefined)[] = archive.shards.map((shard) => shard.slice());
          for (let i = 0; i < m; i++) {
            const slot = roll(k + m);
            const shard = shards[slot];
            if (roll(2) === 0 || !shard) shards[slot] = undefined;
            else shard[roll(shard.length)]! ^= 1 + roll(255);
          }
          const { plaintextHash } = archive.encoded;
          const got = await collect(
            decodeArchive(createSource(archive, shards), { key: { fileKey: archive.envelope.fileKey }, plaintextHash }),
          );
          expect(Buffer.compare(got, archive.plaintext)).toBe(0);
        },
      ),
      { seed: SEED, numRuns: 80 },
    );
  });

  it('works at the edge of the field: 128+128 and 255+1', async () => {
    for (const [k, m] of [
      [128, 128],
      [255, 1],
    ] as const) {
      const archive = await createArchive(createNoise(500_000), k, m);
      const shards = archive.shards.map((shard, slot) => (slot < m ? undefined : shard));
      const got = await collect(decodeArchive(createSource(archive, shards), { key: { fileKey: archive.envelope.fileKey } }));
      expect(Buffer.compare(got, archive.plaintext)).toBe(0);
    }
  }, 60_000);

  it('rebuilds any shards byte for byte without a key', async () => {
    const archive = await createArchive(createNoise(2_000_000), 4, 3);
    const rebuilt = new Map<number, Uint8Array[]>([
      [1, []],
      [6, []],
    ]);
    for await (const { slot, offset, bytes } of rebuildShards(createSource(archive), [1, 6])) {
      expect(offset).toBe(rebuilt.get(slot)!.reduce((sum, piece) => sum + piece.length, 0));
      rebuilt.get(slot)!.push(bytes);
    }
    for (const [slot, pieces] of rebuilt) expect(Buffer.compare(Buffer.concat(pieces), archive.shards[slot]!)).toBe(0);
  });

  it('refuses a rebuilt shard that is not the one promised', async () => {
    const archive = await createArchive(createNoise(200_000), 2, 2);
    const checksums = archive.encoded.slots.map(({ checksum }) => checksum);
    checksums[3] = new Uint8Array(32);
    const rebuild = async () => {
      for await (const block of rebuildShards(createSource(archive, archive.shards, { checksums }), [3])) expect(block.slot).toBe(3);
    };
    await expect(rebuild()).rejects.toMatchObject({ code: 'HashMismatch' });
  });

  it('refuses a wrong key before it reads anything else', async () => {
    const archive = await createArchive(createNoise(200_000), 2, 2);
    const source = createSource(archive);
    const { generateIdentity } = await import('age-encryption');
    await expect(readArchiveHeader(source, { fileKey: new Uint8Array(16) })).rejects.toMatchObject({ code: 'WrongKey' });
    await expect(readArchiveHeader(source, { identities: [await generateIdentity()] })).rejects.toMatchObject({ code: 'WrongKey' });
    await expect(readArchiveHeader(source, { identities: ['nonsense'] })).rejects.toMatchObject({ code: 'InvalidKey' });
    await expect(readArchiveHeader(source, { fileKey: new Uint8Array(15) })).rejects.toMatchObject({ code: 'InvalidKey', got: '15' });
  });

  it('refuses ranges outside the file and hashes that differ', async () => {
    const archive = await createArchive(createNoise(1_000), 2, 2);
    const key = { fileKey: archive.envelope.fileKey };
    await expect(collect(decodeArchive(createSource(archive), { key, range: { from: 0, to: 1_001 } }))).rejects.toMatchObject({
      code: 'InvalidRange',
    });
    await expect(collect(decodeArchive(createSource(archive), { key, range: { from: 5, to: 4 } }))).rejects.toMatchObject({
      code: 'InvalidRange',
    });
    await expect(collect(decodeArchive(createSource(archive), { key, plaintextHash: new Uint8Array(32) }))).rejects.toMatchObject({
      code: 'HashMismatch',
    });
    await expect(collect(decodeArchive(createSource(archive), { key, ciphertextHash: new Uint8Array(32) }))).rejects.toMatchObject({
      code: 'HashMismatch',
    });
  });

  it("refuses a content size that is not the archive's", async () => {
    const archive = await createArchive(createNoise(100_000), 2, 1);
    const contentBytes = archive.encoded.contentBytes - 5;
    // The same shard size, so every checksum still fits: only the encryption can tell.
    await expect(
      collect(decodeArchive(createSource(archive, archive.shards, { contentBytes }), { key: { fileKey: archive.envelope.fileKey } })),
    ).rejects.toMatchObject({ code: 'ChunkNotAuthentic' });
    await expect(
      collect(decodeArchive(createSource(archive, archive.shards, { checksums: [] }), { key: { fileKey: archive.envelope.fileKey } })),
    ).rejects.toMatchObject({ code: 'InvalidLength' });
  });

  it('tells the Hosts to stop when the reader leaves early', async () => {
    const archive = await createArchive(createNoise(9_000_000), 2, 1);
    const honest = createSource(archive);
    const signals: AbortSignal[] = [];
    const source: ShardSource = {
      ...honest,
      readShardRange: (slot, offset, length, signal) => {
        signals.push(signal!);
        return honest.readShardRange(slot, offset, length);
      },
    };
    for await (const piece of decodeArchive(source, { key: { fileKey: archive.envelope.fileKey } })) {
      expect(piece.length).toBeGreaterThan(0);
      expect(signals.at(-1)!.aborted).toBe(false);
      break;
    }
    expect(signals.at(-1)!.aborted).toBe(true);
  });

  it('stops at an abort', async () => {
    const archive = await createArchive(createNoise(3_000_000), 1, 0);
    const controller = new AbortController();
    const pieces = decodeArchive(createSource(archive, archive.shards, { signal: controller.signal }), {
      key: { fileKey: archive.envelope.fileKey },
    });
    await pieces.next();
    controller.abort();
    await expect(collect(pieces)).rejects.toMatchObject({ code: 'Aborted' });
  });
});
