import { quoteForShell } from './shell-word.ts';

/** What a command has under way that outlives it, for the sentence that it ends with when it is interrupted. */
export class Interruption {
  /** The newest transaction that a node may have. */
  hash: string | undefined;
  /** The file whose upload waits to go on. */
  upload: string | undefined;

  /** The error to end with; undefined where there is nothing to say. */
  explain(): Interrupted | undefined {
    const parts = [
      this.hash === undefined ? '' : `transaction ${this.hash} is on its way or in a block, look with: marspace tx show ${this.hash}`,
      this.upload === undefined
        ? ''
        : `the same command goes on with the upload, and this drops it: marspace uploads rm ${quoteForShell(this.upload)}`,
    ].filter(Boolean);
    return parts.length === 0 ? undefined : new Interrupted(`Interrupted: ${parts.join('; ')}`, this.hash);
  }
}

/** An interruption that left something behind. */
export class Interrupted extends Error {
  override readonly name = 'AbortError';
  readonly hash: string | undefined;

  constructor(message: string, hash: string | undefined) {
    super(message);
    this.hash = hash;
  }
}
