/** Browsers code on the page's thread, or run the whole codec in a worker of their own. */
import type { Coder, CoderPlan } from './coder.ts';
import { CodecError } from './errors.ts';

export const ThreadCoder = class implements Coder {
  readonly bytes = new Uint8Array(0);
  readonly buffers: readonly number[] = [];

  constructor(_plan: CoderPlan, _buffers: number) {
    throw new CodecError('Unsupported', 'Encoding on two threads needs Node.', { got: 'threads: 2 in a browser', wanted: 'threads: 1' });
  }

  finish(): undefined {}

  digest(): Promise<never> {
    return Promise.reject(new Error('assertion failed: no thread'));
  }

  close(): void {}
};
