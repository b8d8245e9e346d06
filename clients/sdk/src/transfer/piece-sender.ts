import type { ShardBlock, ShardSink } from '@marspace/codec';
import { AgentError } from './agent-http.ts';
import { findBusyWaitMs, type HostUpload } from './host-upload.ts';
import { pause } from './pause.ts';

const attemptsMax = 4; // a Host that fails four times in a row, a second apart, is slower to wait for than to replace
const secondMs = 1_000;

export interface PieceSenderOptions {
  upload: HostUpload;
  shardBytes: number;
  /** First byte the Host does not have yet. */
  startOffset: number;
  /** Bytes sent at once; two such buffers are held. */
  pieceBytes: number;
  onSent?: (bytes: number) => void;
  signal?: AbortSignal | undefined;
}

/**
 * A codec sink that sends one shard to one Host in pieces: while one piece is on its way the next one fills, so that a slow Host
 * holds back no more than two pieces of memory. After a broken connection it asks the Host for its offset and sends the rest of the
 * piece again, never more.
 */
export class PieceSender implements ShardSink {
  readonly startOffset: number;
  readonly #options: PieceSenderOptions;
  #filling: Uint8Array;
  #spare: Uint8Array;
  #filled = 0;
  #pieceOffset: number;
  #onItsWay: Promise<void> = Promise.resolve();

  constructor(options: PieceSenderOptions) {
    this.#options = options;
    this.startOffset = options.startOffset;
    this.#pieceOffset = options.startOffset;
    this.#filling = new Uint8Array(options.pieceBytes);
    this.#spare = new Uint8Array(options.pieceBytes);
  }

  async write(block: ShardBlock): Promise<void> {
    // The codec hands over whole blocks from the block boundary below startOffset on.
    const skip = Math.max(0, this.#pieceOffset + this.#filled - block.offset);
    let bytes = block.bytes.subarray(skip);
    while (bytes.length > 0) {
      const taken = bytes.subarray(0, this.#filling.length - this.#filled);
      this.#filling.set(taken, this.#filled);
      this.#filled += taken.length;
      bytes = bytes.subarray(taken.length);
      const last = this.#pieceOffset + this.#filled === this.#options.shardBytes;
      if (this.#filled === this.#filling.length || last) await this.#sendFilled();
      if (last) await this.#onItsWay;
    }
  }

  async #sendFilled(): Promise<void> {
    await this.#onItsWay;
    const piece = this.#filling.subarray(0, this.#filled);
    const offset = this.#pieceOffset;
    this.#onItsWay = this.#sendPiece(offset, piece);
    this.#onItsWay.catch(() => undefined); // it is awaited by the next write, which then throws
    this.#pieceOffset += this.#filled;
    this.#filled = 0;
    [this.#filling, this.#spare] = [this.#spare, this.#filling];
  }

  async #sendPiece(offset: number, piece: Uint8Array): Promise<void> {
    let at = offset;
    for (let attempt = 1; at < offset + piece.length; attempt += 1) {
      try {
        at = await this.#options.upload.send(at, piece.subarray(at - offset), this.#options.signal);
      } catch (error) {
        if (!(error instanceof AgentError) || attempt >= attemptsMax || !(error.isTemporary || error.code === 'wrong-offset')) throw error;
        if (error.isTemporary && error.code !== 'timeout') await pause(findBusyWaitMs(error) ?? secondMs, this.#options.signal);
        at = await this.#offsetWithin(offset, piece.length, error);
      }
    }
    this.#options.onSent?.(piece.length);
  }

  /**
   * Where the Host stands; a Host that lost acknowledged bytes, or has bytes that were never sent, cannot be served from this piece.
   * One that let a piece time out and now does not even say where it stands is given up, because all others wait for it.
   */
  async #offsetWithin(offset: number, length: number, cause: AgentError): Promise<number> {
    const received = await this.#options.upload.receivedBytes(this.#options.signal).catch((error) => {
      if (error instanceof AgentError && error.isTemporary && cause.code !== 'timeout') return offset;
      throw error instanceof AgentError ? cause : error;
    });
    if (received < offset || received > offset + length) throw cause;
    return received;
  }
}
