import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { ShardHasher, ShardTree, computeChunkProof, computeSlice, isCodecError, verifyChunkProof, verifySlice } from '@marspace/codec';
import { syncFolder, writeFileAtomic } from '@marspace/runtime';
import type { StoreLayout } from './layout.ts';

/** Open shards kept ready: one descriptor and 1 MiB of tree per GiB each. */
const OPEN_SHARDS_MAX = 64;
/** Bytes read at once when a whole shard is checked: a subtree of the hash tree. */
export const CHECK_BYTES = 1_048_576;

/** A shard's stored bytes are not what its checksum promises, or cannot be read. */
export class ShardDamaged extends Error {
  override readonly name = 'ShardDamaged';
  readonly checksum: string;

  constructor(checksum: string, reason: string, cause?: unknown) {
    super(`The shard ${checksum} is damaged: ${reason}.`, { cause });
    this.checksum = checksum;
  }
}

interface OpenShard {
  readonly handle: FileHandle;
  readonly tree: ShardTree;
  users: number;
  dropped: boolean;
}

/** The complete shards on disk, by checksum in hex. Nothing leaves here that was not checked against the checksum. */
export class ShardFiles {
  readonly #layout: StoreLayout;
  readonly #bytes = new Map<string, number>();
  readonly #open = new Map<string, Promise<OpenShard>>();

  private constructor(layout: StoreLayout) {
    this.#layout = layout;
  }

  static async open(layout: StoreLayout): Promise<ShardFiles> {
    const files = new ShardFiles(layout);
    for (const folder of await readdir(layout.shards)) {
      for (const name of await readdir(join(layout.shards, folder))) {
        if (/^[0-9a-f]{64}$/.test(name)) files.#bytes.set(name, (await stat(layout.shard(name))).size);
        else if (name.endsWith('.tmp')) await rm(join(layout.shards, folder, name), { force: true });
      }
    }
    return files;
  }

  has(checksum: string, shardBytes: number): boolean {
    return this.#bytes.get(checksum) === shardBytes;
  }

  list(): string[] {
    return [...this.#bytes.keys()];
  }

  computeUsedBytes(): number {
    let sum = 0;
    for (const bytes of this.#bytes.values()) sum += bytes;
    return sum;
  }

  /** Takes over a finished file under its checksum; durable when it resolves. Heals a damaged shard of the same checksum. */
  async adopt(partPath: string, checksum: string, tree: ShardTree): Promise<void> {
    await mkdir(this.#layout.shardFolder(checksum), { recursive: true, mode: 0o700 });
    await writeFileAtomic(this.#layout.tree(checksum), tree.serialise());
    await rename(partPath, this.#layout.shard(checksum));
    await syncFolder(this.#layout.shardFolder(checksum));
    await syncFolder(this.#layout.shards);
    await this.#forget(checksum);
    this.#bytes.set(checksum, tree.shardBytes);
  }

  async remove(checksum: string): Promise<void> {
    this.#bytes.delete(checksum);
    await this.#forget(checksum);
    await rm(this.#layout.shard(checksum), { force: true });
    await rm(this.#layout.tree(checksum), { force: true });
  }

  /** Puts a damaged shard aside, so that it is neither served nor proven again. */
  async setAside(checksum: string): Promise<void> {
    if (!this.#bytes.delete(checksum)) return;
    await this.#forget(checksum);
    await rename(this.#layout.shard(checksum), this.#layout.lostShard(checksum)).catch(ignoreMissing);
    await rm(this.#layout.tree(checksum), { force: true });
  }

  /** The bytes [offset, offset + length) followed by chaining values. Throws ShardDamaged. */
  async readSlice(checksum: string, offset: number, length: number): Promise<{ slice: Uint8Array; bytes: Uint8Array }> {
    return this.#use(checksum, async ({ tree, handle }) => {
      const slice = await computeSlice(tree, (at, count) => readExactly(handle, at, count), offset, length);
      return { slice, bytes: verifySlice(Buffer.from(checksum, 'hex'), tree.shardBytes, offset, length, slice) };
    });
  }

  /** The proof of one chunk, verified as the chain will. Throws ShardDamaged. */
  async readChunkProof(checksum: string, chunkIndex: number): Promise<Uint8Array> {
    return this.#use(checksum, async ({ tree, handle }) => {
      const proof = await computeChunkProof(tree, (at, count) => readExactly(handle, at, count), chunkIndex);
      if (!verifyChunkProof(Buffer.from(checksum, 'hex'), tree.shardBytes, chunkIndex, proof))
        throw new Error(`chunk ${chunkIndex} does not match`);
      return proof;
    });
  }

  async close(): Promise<void> {
    for (const checksum of [...this.#open.keys()]) await this.#forget(checksum);
  }

  async #use<T>(checksum: string, work: (shard: OpenShard) => Promise<T>): Promise<T> {
    let shard: OpenShard | undefined;
    try {
      shard = await this.#openShard(checksum);
      shard.users += 1;
      return await work(shard);
    } catch (cause) {
      if (isPassing(cause) || isCodecError(cause, 'InvalidRange')) throw cause;
      throw new ShardDamaged(checksum, cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause), cause);
    } finally {
      if (shard !== undefined) {
        shard.users -= 1;
        if (shard.dropped && shard.users === 0) await shard.handle.close();
      }
    }
  }

  async #openShard(checksum: string): Promise<OpenShard> {
    const known = this.#open.get(checksum);
    if (known !== undefined) {
      this.#open.delete(checksum);
      this.#open.set(checksum, known);
      return known;
    }
    const opening = this.#readShard(checksum);
    this.#open.set(checksum, opening);
    opening.catch(() => this.#open.delete(checksum));
    if (this.#open.size > OPEN_SHARDS_MAX) await this.#forget(this.#open.keys().next().value as string);
    return opening;
  }

  async #readShard(checksum: string): Promise<OpenShard> {
    const handle = await open(this.#layout.shard(checksum), 'r');
    try {
      const tree = await this.#readTree(checksum, handle);
      return { handle, tree, users: 0, dropped: false };
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** The tree file is only a cache: a missing or wrong one is built again from the shard. */
  async #readTree(checksum: string, handle: FileHandle): Promise<ShardTree> {
    const stored = await readFile(this.#layout.tree(checksum)).then(
      (bytes) => ShardTree.parse(bytes),
      () => undefined,
    );
    if (stored !== undefined && Buffer.from(stored.checksum).toString('hex') === checksum) return stored;
    const rebuilt = await hashFile(handle, (await handle.stat()).size).then((hasher) => hasher.digest());
    if (Buffer.from(rebuilt.checksum).toString('hex') !== checksum) throw new Error('its bytes have another checksum');
    await writeFileAtomic(this.#layout.tree(checksum), rebuilt.tree.serialise());
    return rebuilt.tree;
  }

  async #forget(checksum: string): Promise<void> {
    const opening = this.#open.get(checksum);
    this.#open.delete(checksum);
    const shard = await opening?.catch(() => undefined);
    if (shard === undefined) return;
    shard.dropped = true;
    if (shard.users === 0) await shard.handle.close();
  }
}

/** A hasher that has taken the first `length` bytes of the file. */
export async function hashFile(handle: FileHandle, length: number): Promise<ShardHasher> {
  const hasher = new ShardHasher();
  const buffer = Buffer.allocUnsafe(CHECK_BYTES);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, length - at), at);
    if (bytesRead === 0) throw new Error(`the file ends at byte ${at} of ${length}`);
    hasher.update(buffer.subarray(0, bytesRead));
    at += bytesRead;
  }
  return hasher;
}

async function readExactly(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await handle.read(buffer, done, length - done, offset + done);
    if (bytesRead === 0) throw new Error(`the file ends at byte ${offset + done}`);
    done += bytesRead;
  }
  return buffer;
}

/** Out of descriptors or memory says nothing about the shard. */
function isPassing(error: unknown): boolean {
  return ['EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
