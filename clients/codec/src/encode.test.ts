import { describe, expect, it, vi } from 'vitest';
import { collect, createArchive, createEnvelopeFor, createNoise, createSource, cutPieces } from '../test/archives.ts';
import { BLOCK_BYTES, createBlockChannel, decodeArchive, encodeArchive, ShardHasher } from './index.ts';
import type { EncodeOptions, ShardBlock, ShardSink } from './index.ts';

// A deadline against hanging, not a measure of speed: the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const nothing: ShardSink = { write() {} };

async function createOptions(plaintextBytes: number, changes: Partial<EncodeOptions> = {}): Promise<EncodeOptions> {
  const { dataShards = 2, parityShards = 1 } = changes;
  return {
    dataShards,
    parityShards,
    plaintextBytes,
    envelope: await createEnvelopeFor(),
    sinks: Array.from({ length: dataShards + parityShards }, () => nothing),
    ...changes,
  };
}

describe('encoding', () => {
  it.each([
    [99_999, 'SourceTooLong'],
    [100_001, 'SourceTooShort'],
    [0, 'SourceTooLong'],
  ])('refuses a source of 100000 bytes stated as %i', async (stated, code) => {
    await expect(encodeArchive(cutPieces(createNoise(100_000), 1_000), await createOptions(stated))).rejects.toMatchObject({
      code,
      wanted: `${stated} bytes`,
    });
  });

  it('closes the source when it gives up', async () => {
    let closed = false;
    async function* source() {
      try {
        for (;;) yield new Uint8Array(100_000);
      } finally {
        closed = true;
      }
    }
    await expect(encodeArchive(source(), await createOptions(1_000_000))).rejects.toMatchObject({ code: 'SourceTooLong' });
    expect(closed).toBe(true);
  });

  it('sends only what is missing when it resumes, and still knows every checksum', async () => {
    const archive = await createArchive(createNoise(2_000_000), 4, 2);
    const starts = [0, BLOCK_BYTES, 3 * BLOCK_BYTES + 1, archive.encoded.shardBytes, 0, archive.encoded.shardBytes - 1];
    const wholeBlocks = starts.map((start) => (start === archive.encoded.shardBytes ? start : start - (start % BLOCK_BYTES)));
    const blocks: ShardBlock[][] = starts.map(() => []);
    const sinks = starts.map((startOffset, slot) =>
      slot === 4 ? undefined : { startOffset, write: (block: ShardBlock) => void blocks[slot]!.push(block) },
    );
    const options = await createOptions(2_000_000, { dataShards: 4, parityShards: 2, envelope: archive.envelope, sinks });
    const resumed = await encodeArchive([archive.plaintext], options);
    expect(resumed.slots.map(({ checksum }) => checksum)).toEqual(archive.encoded.slots.map(({ checksum }) => checksum));
    expect(resumed.slots.map(({ delivered }) => delivered)).toEqual([true, true, true, true, false, true]);
    wholeBlocks.forEach((start, slot) => {
      const got = Buffer.concat(blocks[slot]!.map(({ bytes }) => bytes));
      expect(Buffer.compare(got, slot === 4 ? Buffer.alloc(0) : archive.shards[slot]!.subarray(wholeBlocks[slot])), `slot ${slot}`).toBe(0);
      expect(blocks[slot]!.map(({ offset }) => offset)).toEqual(blocks[slot]!.map((_, i) => start + i * BLOCK_BYTES));
    });
  });

  it.each([[0.5], [-1], [100 * BLOCK_BYTES]])('refuses to start at byte %s of a shard', async (startOffset) => {
    const sinks = [{ ...nothing, startOffset }, nothing, nothing];
    await expect(encodeArchive([createNoise(1_000_000)], await createOptions(1_000_000, { sinks }))).rejects.toMatchObject({
      code: 'InvalidRange',
      got: String(startOffset),
    });
  });

  it('refuses a number of sinks that is not k + m, impossible codes and bad envelopes', async () => {
    await expect(encodeArchive([], await createOptions(0, { sinks: [nothing] }))).rejects.toMatchObject({ code: 'InvalidRange' });
    await expect(encodeArchive([], await createOptions(0, { dataShards: 0, sinks: [] }))).rejects.toMatchObject({ code: 'InvalidCode' });
    await expect(encodeArchive([], await createOptions(0, { dataShards: 200, parityShards: 57 }))).rejects.toMatchObject({
      code: 'InvalidCode',
    });
    await expect(encodeArchive([], await createOptions(-1))).rejects.toMatchObject({ code: 'InvalidLength' });
    const envelope = await createEnvelopeFor();
    await expect(
      encodeArchive([], await createOptions(0, { envelope: { ...envelope, header: envelope.header.subarray(1) } })),
    ).rejects.toMatchObject({ code: 'InvalidHeader' });
    await expect(encodeArchive([], await createOptions(0, { envelope: { ...envelope, nonce: new Uint8Array(8) } }))).rejects.toMatchObject({
      code: 'InvalidKey',
    });
    await expect(
      encodeArchive([], await createOptions(0, { envelope: { ...envelope, fileKey: new Uint8Array(8) } })),
    ).rejects.toMatchObject({ code: 'InvalidKey' });
  });

  it('ends when a sink fails, naming the slot', async () => {
    const sinks = [nothing, { write: () => Promise.reject(new Error('disk full')) }, nothing];
    await expect(encodeArchive(cutPieces(createNoise(3_000_000), 65_536), await createOptions(3_000_000, { sinks }))).rejects.toMatchObject(
      { code: 'SinkFailed', got: 'slot 1 failed', message: expect.stringContaining('disk full') },
    );
  });

  it('goes on without a failed slot if it is told to', async () => {
    const failed: number[] = [];
    let writes = 0;
    const sinks = [
      nothing,
      {
        async write() {
          if (++writes < 3) return;
          // Meanwhile the next blocks queue up; none of them may be written.
          await new Promise((resolve) => setImmediate(resolve));
          throw new Error('gone');
        },
      },
      nothing,
    ];
    const encoded = await encodeArchive(
      cutPieces(createNoise(3_000_000), 65_536),
      await createOptions(3_000_000, { sinks, onSinkError: (slot) => failed.push(slot) }),
    );
    expect(failed).toEqual([1]);
    expect(writes).toBe(3);
    expect(encoded.slots.map(({ delivered }) => delivered)).toEqual([true, false, true]);
  });

  it('waits for a slow sink with a bounded number of blocks under way, and lends buffers only while it writes', async () => {
    const archive = await createArchive(createNoise(6_000_000), 2, 1);
    let first: (() => void) | undefined;
    let fast = 0;
    const slow: Buffer[] = [];
    const sinks: ShardSink[] = [
      { write: () => void fast++ },
      {
        write: (block) =>
          new Promise<void>((resolve) => {
            const take = () => {
              slow.push(Buffer.from(block.bytes));
              resolve();
            };
            if (slow.length === 0 && !first) first = take;
            else setImmediate(take);
          }),
      },
      nothing,
    ];
    const encoding = encodeArchive(
      cutPieces(archive.plaintext, 65_536),
      await createOptions(6_000_000, { sinks, envelope: archive.envelope, borrowBlocks: true }),
    );
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
    // 46 stripes in all; the ring holds 4.
    expect(fast).toBeLessThanOrEqual(5);
    first!();
    await encoding;
    expect(Buffer.compare(Buffer.concat(slow), archive.shards[1]!)).toBe(0);
  });

  it('stops at an abort, even while a sink hangs', async () => {
    const controller = new AbortController();
    const hanging = Promise.withResolvers<void>();
    const sinks = [{ write: () => new Promise<void>(() => hanging.resolve()) }, nothing, nothing];
    for (const size of [10, 6_000_000]) {
      const encoding = encodeArchive(cutPieces(createNoise(size), 65_536), await createOptions(size, { sinks, signal: controller.signal }));
      hanging.promise.then(() => controller.abort());
      await expect(encoding).rejects.toMatchObject({ code: 'Aborted' });
    }
  });

  it.each([0, 1, 65_536, 3_000_001])('of %i bytes on two threads gives the bytes of one', async (size) => {
    const archive = await createArchive(createNoise(size), 4, 2, { collectTrees: true });
    for (const borrowBlocks of [false, true]) {
      const parts: Buffer[][] = archive.shards.map(() => []);
      const sinks = parts.map((list) => ({ write: ({ bytes }: ShardBlock) => void list.push(Buffer.from(bytes)) }));
      const options = await createOptions(size, {
        dataShards: 4,
        parityShards: 2,
        envelope: archive.envelope,
        sinks,
        borrowBlocks,
        collectTrees: true,
        threads: 2,
      });
      const twin = await encodeArchive(cutPieces(archive.plaintext, 70_000), options);
      expect(twin).toEqual(archive.encoded);
      for (const [slot, list] of parts.entries()) expect(Buffer.compare(Buffer.concat(list), archive.shards[slot]!)).toBe(0);
    }
  });

  it('on two threads ends with the error of a sink or of the source', async () => {
    const sinks = [nothing, { write: () => Promise.reject(new Error('disk full')) }, nothing];
    await expect(
      encodeArchive(cutPieces(createNoise(9_000_000), 65_536), await createOptions(9_000_000, { sinks, threads: 2 })),
    ).rejects.toMatchObject({ code: 'SinkFailed' });
    await expect(
      encodeArchive(cutPieces(createNoise(1_000), 65_536), await createOptions(9_000_000, { threads: 2 })),
    ).rejects.toMatchObject({ code: 'SourceTooShort' });
  });

  it('tells how far it is, and collects trees that Hosts would build themselves', async () => {
    const seen: number[] = [];
    const archive = await createArchive(createNoise(300_000), 2, 1, { onProgress: (bytes) => seen.push(bytes), collectTrees: true });
    expect(seen.at(-1)).toBe(300_000);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    archive.shards.forEach((shard, slot) => {
      expect(archive.encoded.slots[slot]!.tree!.serialise()).toEqual(new ShardHasher().update(shard).digest().tree.serialise());
    });
  });

  it('hands blocks to readers of a channel', async () => {
    const archive = await createArchive(createNoise(1_000_000), 2, 1);
    const channels = [0, 1, 2].map(() => createBlockChannel());
    const reading = channels.map(({ blocks }) =>
      collect(
        (async function* () {
          for await (const { bytes } of blocks) yield bytes;
        })(),
      ),
    );
    await encodeArchive(
      [archive.plaintext],
      await createOptions(1_000_000, { envelope: archive.envelope, sinks: channels.map(({ sink }) => sink) }),
    );
    for (const channel of channels) channel.close();
    expect((await Promise.all(reading)).map((bytes, slot) => Buffer.compare(bytes, archive.shards[slot]!))).toEqual([0, 0, 0]);
  });

  it('fails the slot whose channel reader leaves, and ends readers with the error of the encoding', async () => {
    const channel = createBlockChannel();
    const leaving = (async () => {
      for await (const block of channel.blocks) if (block.offset > 0) break;
    })();
    const failed: number[] = [];
    const encoded = await encodeArchive(
      cutPieces(createNoise(2_000_000), 65_536),
      await createOptions(2_000_000, { sinks: [channel.sink, nothing, nothing], onSinkError: (slot) => failed.push(slot) }),
    );
    await leaving;
    expect(failed).toEqual([0]);
    expect(encoded.slots[0]!.delivered).toBe(false);
    const other = createBlockChannel();
    other.close(new Error('the source ended early'));
    await expect(other.blocks[Symbol.asyncIterator]().next()).rejects.toThrow('the source ended early');
  });

  it('of a source that lends its buffer is right', async () => {
    const plaintext = createNoise(400_000);
    const lent = new Uint8Array(50_000);
    async function* source() {
      for (const piece of cutPieces(plaintext, lent.length)) {
        lent.set(piece);
        yield lent.subarray(0, piece.length);
      }
    }
    const archive = await createArchive(plaintext, 2, 1);
    const again = await encodeArchive(source(), await createOptions(400_000, { envelope: archive.envelope }));
    expect(again.slots).toEqual(archive.encoded.slots);
    expect(
      Buffer.compare(await collect(decodeArchive(createSource(archive), { key: { fileKey: archive.envelope.fileKey } })), plaintext),
    ).toBe(0);
  });
});
