import { open, readFile, readdir, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ShardHasher } from '@marspace/codec';
import { ProtocolError, syncFolder, writeFileAtomic } from '@marspace/runtime';
import type { Clock } from '../../clock.ts';
import type { StoreLayout } from './layout.ts';
import { hashFile } from './shard-files.ts';
import type { ShardFiles } from './shard-files.ts';
import { formatUploadRecord, isSameUpload, parseUploadRecord } from './upload-records.ts';
import type { UploadRecord } from './upload-records.ts';

/** Bytes gathered before they are written at once: fewer, larger writes. */
const WRITE_BYTES = 262_144;

/** An upload and where it stands. */
export interface Upload {
  record: UploadRecord;
  receivedBytes: number;
}

interface UploadState extends Upload {
  /** Has taken the first `receivedBytes` bytes; undefined after a restart, then made from the file. */
  hasher: ShardHasher | undefined;
  /** Ends the PUT that runs. */
  running: { abort: () => void; done: Promise<unknown> } | undefined;
}

/** Uploads that no deal has taken yet. What was acknowledged survives a crash of the program at any moment. */
export class Uploads {
  readonly #layout: StoreLayout;
  readonly #shards: ShardFiles;
  readonly #clock: Clock;
  readonly #states = new Map<string, UploadState>();

  private constructor(layout: StoreLayout, shards: ShardFiles, clock: Clock) {
    this.#layout = layout;
    this.#shards = shards;
    this.#clock = clock;
  }

  static async open(layout: StoreLayout, shards: ShardFiles, clock: Clock): Promise<Uploads> {
    const uploads = new Uploads(layout, shards, clock);
    const names = new Set(await readdir(layout.uploads));
    for (const name of names) {
      const path = join(layout.uploads, name);
      if (name.endsWith('.json')) await uploads.#recover(parseUploadRecord(await readFile(path, 'utf8')));
      // A part without a record is what a crash left of a removal; a temporary file was never in place.
      else if (!names.has(name.replace(/\.part$/, '.json')) || name.endsWith('.tmp')) await rm(path, { force: true });
    }
    return uploads;
  }

  async #recover(record: UploadRecord): Promise<void> {
    const part = await stat(this.#layout.uploadPart(record.uploadId)).catch(() => undefined);
    const state: UploadState = {
      record,
      receivedBytes: Math.min(part?.size ?? 0, record.shardBytes),
      hasher: undefined,
      running: undefined,
    };
    this.#states.set(record.uploadId, state);
    if (part !== undefined) state.record = { ...record, touchedAtMs: Math.max(record.touchedAtMs, part.mtimeMs) };
    if (record.checksum !== undefined && this.#shards.has(record.checksum, record.shardBytes)) {
      state.receivedBytes = record.shardBytes;
      await rm(this.#layout.uploadPart(record.uploadId), { force: true });
    } else if (state.receivedBytes === record.shardBytes) {
      await this.#complete(state);
    } else if (record.checksum !== undefined) {
      // Its shard was lost after completion: it has to be sent again.
      state.record = { ...state.record, checksum: undefined };
    }
  }

  find(uploadId: string): Upload | undefined {
    return this.#states.get(uploadId);
  }

  list(): Upload[] {
    return [...this.#states.values()];
  }

  /** Bytes promised to uploads: whole shards, whether they have arrived or not. Complete ones are counted by the shards on disk. */
  computeReservedBytes(): number {
    let sum = 0;
    for (const { record } of this.#states.values()) if (record.checksum === undefined) sum += record.shardBytes;
    return sum;
  }

  /** Bytes that no deal has taken, of one Sender or of all. */
  computeUnopenedBytes(sender?: string): number {
    let sum = 0;
    for (const { record } of this.#states.values()) if (sender === undefined || record.sender === sender) sum += record.shardBytes;
    return sum;
  }

  /** True while an upload that is not expired needs the shard. */
  isReferred(checksum: string): boolean {
    for (const { record } of this.#states.values()) if (record.checksum === checksum) return true;
    return false;
  }

  /** Durable when it resolves. Throws `upload-conflict` when the id stands for other terms. */
  async create(record: UploadRecord): Promise<{ upload: Upload; isNew: boolean }> {
    const known = this.#states.get(record.uploadId);
    if (known !== undefined) {
      if (isSameUpload(known.record, record)) return { upload: known, isNew: false };
      throw new ProtocolError(409, 'upload-conflict', 'This upload id stands for another upload; choose a fresh one.');
    }
    const state: UploadState = { record, receivedBytes: 0, hasher: undefined, running: undefined };
    this.#states.set(record.uploadId, state);
    try {
      await (await open(this.#layout.uploadPart(record.uploadId), 'w', 0o600)).close();
      await writeFileAtomic(this.#layout.uploadRecord(record.uploadId), formatUploadRecord(record));
    } catch (error) {
      this.#states.delete(record.uploadId);
      throw toDiskRefusal(error);
    }
    return { upload: state, isNew: true };
  }

  /**
   * Takes bytes from `offset` on until the body ends, breaks off or a newer call takes over; what came stays.
   * Throws ProtocolError: `upload-unknown`, `wrong-offset`, `too-many-bytes`, `quota-full` (disk full).
   */
  async append(uploadId: string, offset: number, body: Readable): Promise<Upload> {
    const state = this.#require(uploadId);
    // The newer connection is the one the Sender still has; the older one may hang for long.
    while (state.running !== undefined) {
      state.running.abort();
      await state.running.done.catch(() => undefined);
    }
    let isAborted = false;
    const work = this.#take(state, offset, body, () => isAborted);
    const abort = (): void => {
      isAborted = true;
      body.destroy();
    };
    const running = { abort, done: work };
    state.running = running;
    try {
      await work;
    } finally {
      if (state.running === running) state.running = undefined;
    }
    return state;
  }

  async remove(uploadId: string): Promise<void> {
    const state = this.#states.get(uploadId);
    if (state === undefined) return;
    this.#states.delete(uploadId);
    state.running?.abort();
    await state.running?.done.catch(() => undefined);
    await rm(this.#layout.uploadRecord(uploadId), { force: true });
    await rm(this.#layout.uploadPart(uploadId), { force: true });
    await syncFolder(this.#layout.uploads);
  }

  #require(uploadId: string): UploadState {
    const state = this.#states.get(uploadId);
    if (state === undefined) throw new ProtocolError(404, 'upload-unknown', 'This Host knows no such upload, or it has expired.');
    return state;
  }

  async #take(state: UploadState, offset: number, body: Readable, isAborted: () => boolean): Promise<void> {
    if (offset !== state.receivedBytes) {
      throw new ProtocolError(409, 'wrong-offset', `The upload stands at byte ${state.receivedBytes}, not at ${offset}.`, {
        'Upload-Offset': String(state.receivedBytes),
      });
    }
    if (state.receivedBytes < state.record.shardBytes) {
      const handle = await open(this.#layout.uploadPart(state.record.uploadId), 'r+');
      try {
        state.hasher ??= await hashFile(handle, state.receivedBytes);
        await this.#write(state, handle, body, isAborted);
        if (state.receivedBytes === state.record.shardBytes) await handle.sync();
      } catch (error) {
        throw toDiskRefusal(error);
      } finally {
        state.record = { ...state.record, touchedAtMs: this.#clock.nowMs() };
        await handle.close();
      }
    }
    if (state.receivedBytes === state.record.shardBytes && state.record.checksum === undefined && !isAborted()) await this.#complete(state);
  }

  async #write(state: UploadState, handle: FileHandle, body: Readable, isAborted: () => boolean): Promise<void> {
    let gathered: Uint8Array[] = [];
    let gatheredBytes = 0;
    const flush = async (): Promise<void> => {
      const pieces = gathered;
      const bytes = gatheredBytes;
      gathered = [];
      gatheredBytes = 0;
      if (bytes === 0) return;
      const hasher = state.hasher!;
      // Unusable until both are done: hashed and written must agree.
      state.hasher = undefined;
      const written = writeAll(handle, pieces, bytes, state.receivedBytes);
      for (const piece of pieces) hasher.update(piece);
      await written;
      state.hasher = hasher;
      state.receivedBytes += bytes;
    };
    try {
      // Not destroyed on refusal: the answer has to go out on the same connection.
      for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
        if (isAborted()) break;
        if (state.receivedBytes + gatheredBytes + piece.length > state.record.shardBytes) {
          throw new ProtocolError(400, 'too-many-bytes', `The upload is of ${state.record.shardBytes} bytes; more came.`);
        }
        gathered.push(piece);
        gatheredBytes += piece.length;
        if (gatheredBytes >= WRITE_BYTES) await flush();
      }
    } finally {
      await flush();
    }
  }

  /** All bytes are on disk: hash, note the checksum, put the shard in place. Each step can be done again after a crash. */
  async #complete(state: UploadState): Promise<void> {
    const part = this.#layout.uploadPart(state.record.uploadId);
    const handle = await open(part, 'r+');
    let digest: ReturnType<ShardHasher['digest']>;
    try {
      const hasher = state.hasher ?? (await hashFile(handle, state.record.shardBytes));
      await handle.truncate(state.record.shardBytes);
      await handle.sync();
      state.hasher = undefined;
      digest = hasher.digest();
    } finally {
      await handle.close();
    }
    const checksum = Buffer.from(digest.checksum).toString('hex');
    const record = { ...state.record, checksum };
    await writeFileAtomic(this.#layout.uploadRecord(record.uploadId), formatUploadRecord(record));
    // Referred to before it is in place, so that a sweep in between cannot take it for a leftover.
    state.record = record;
    try {
      await this.#shards.adopt(part, checksum, digest.tree);
    } catch (error) {
      state.record = { ...record, checksum: undefined };
      throw toDiskRefusal(error);
    }
  }
}

async function writeAll(handle: FileHandle, pieces: Uint8Array[], bytes: number, position: number): Promise<void> {
  const { bytesWritten } = await handle.writev(pieces, position);
  if (bytesWritten === bytes) return;
  // A short write: the rest in one piece, and again until all is out.
  const joined = Buffer.concat(pieces);
  for (let at = bytesWritten; at < bytes; ) at += (await handle.write(joined, at, bytes - at, position + at)).bytesWritten;
}

function toDiskRefusal(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ProtocolError(507, 'quota-full', 'The disk of this Host is full.');
  return error;
}
