import type { ColumnReader, PendingColumns } from './columns.ts';
import { BLOCK_BYTES, CHUNK_BYTES, computeContentPieces } from './layout.ts';
import type { ContentPiece } from './layout.ts';

/** The pieces of one window, in ciphertext order, and the byte range of the shards that covers them. */
interface Window {
  readonly pieces: readonly ContentPiece[];
  readonly from: number;
  readonly to: number;
}

/** Cuts the pieces of a range into windows of `windowBytes` of shard, aligned to it. */
function* cutWindows(pieces: Iterable<ContentPiece>, windowBytes: number): Generator<Window> {
  let held: ContentPiece[] = [];
  let number = -1;
  for (const piece of pieces) {
    const next = Math.floor(piece.shardOffset / windowBytes);
    if (next !== number && held.length > 0) {
      yield createWindow(held);
      held = [];
    }
    number = next;
    held.push(piece);
  }
  if (held.length > 0) yield createWindow(held);
}

function createWindow(pieces: readonly ContentPiece[]): Window {
  const from = Math.min(...pieces.map((piece) => piece.shardOffset));
  const to = Math.max(...pieces.map((piece) => piece.shardOffset + piece.length));
  return { pieces, from: Math.floor(from / CHUNK_BYTES) * CHUNK_BYTES, to: Math.ceil(to / CHUNK_BYTES) * CHUNK_BYTES };
}

/**
 * Ciphertext bytes [from, to), verified, as runs of views that are valid until the next run is asked for.
 * While one window is being used the requests of the next are under way. Throws InvalidRange, NotEnoughShards, Aborted.
 */
export async function* readContent(reader: ColumnReader, from: number, to: number): AsyncGenerator<Uint8Array[]> {
  const windows = cutWindows(computeContentPieces(reader.layout, from, to), reader.windowBytes);
  const ask = (): { window: Window; pending: PendingColumns } | undefined => {
    const { value: window, done } = windows.next();
    if (done) return undefined;
    return { window, pending: reader.ask(window.from, window.to, [...new Set(window.pieces.map((piece) => piece.slot))]) };
  };
  for (let current = ask(); current; ) {
    const next = ask();
    const columns = await reader.settle(current.pending);
    yield current.window.pieces.map((piece) => {
      const at = piece.shardOffset - columns.from;
      return columns.bytes(piece.slot).subarray(at, at + piece.length);
    });
    current = next;
  }
}

/** Byte ranges that tile a shard, each at most one window and aligned to it. */
export function* cutShard(shardBytes: number, windowBytes: number): Generator<{ from: number; to: number }> {
  for (let from = 0; from < shardBytes; from += windowBytes) yield { from, to: Math.min(from + windowBytes, shardBytes) };
}

/** Blocks of 64 KiB that tile [from, to). */
export function* cutBlocks(from: number, to: number): Generator<{ from: number; to: number }> {
  for (let at = from; at < to; at += BLOCK_BYTES) yield { from: at, to: Math.min(at + BLOCK_BYTES, to) };
}
