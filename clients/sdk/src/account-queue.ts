import type { EncodeObject } from '@cosmjs/proto-signing';
import type { Amount } from './amounts.ts';
import { AccountUnknown, QueryError, TxError, TxExpired, TxUndecided } from './errors.ts';
import { computeFee, computeGasLimit } from './fees.ts';
import { type SentTx, waitForInclusion } from './inclusion.ts';
import { computeTxHash, type AccountState, type Draft, type IncludedTx, type Ledger } from './ledger.ts';
import { fillQueueOptions, type QueueOptions, type SendOptions } from './queue-options.ts';
import { findExpectedSequence, isMempoolFull, isWrongSequence } from './sequence.ts';
import { splitResult } from './split-result.ts';

/** Signing again more often than this means that another program signs with the same key all the time. */
const signaturesMax = 8;
/** Wait before a full mempool is tried again. */
const mempoolFullWaitMs = 1_000;
const mempoolFullTriesMax = 30;
/** Gas whose fee a simulation pays: about what a transfer uses. The real fee is known only afterwards. */
const simulatedFeeGas = 100_000n;

interface Job {
  readonly messages: readonly EncodeObject[];
  readonly options: SendOptions;
  readonly resolve: (result: IncludedTx) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Sends one account's transactions one after another, so that their sequence numbers never collide; it does not wait for a block
 * before it sends the next. A transaction signed with a stale number is signed again.
 */
export class AccountQueue {
  readonly #address: string;
  readonly #ledger: Ledger;
  readonly #options: Required<QueueOptions>;
  readonly #jobs: Job[] = [];
  #state: AccountState | undefined;
  #isDraining = false;

  constructor(address: string, ledger: Ledger, options: QueueOptions = {}) {
    this.#address = address;
    this.#ledger = ledger;
    this.#options = fillQueueOptions(options);
  }

  /**
   * Sends the messages in one transaction and waits for its block. Throws TxError when the chain refuses it or its execution fails,
   * AccountUnknown, TxExpired, TxUndecided and ChainUnavailable.
   */
  send(messages: readonly EncodeObject[], options: SendOptions = {}): Promise<IncludedTx> {
    if (messages.length === 0) throw new Error('a transaction needs at least one message, got none');
    return new Promise((resolve, reject) => {
      this.#jobs.push({ messages, options, resolve, reject });
      void this.#drain();
    });
  }

  /** What the messages would cost now: gas limit and fee. Throws TxError where they would fail. */
  async estimate(messages: readonly EncodeObject[]): Promise<{ gas: bigint; fee: Amount }> {
    const gas = await this.#computeGas({ messages, memo: '' }, (await this.#requireState()).sequence);
    return { gas, fee: computeFee(gas, this.#options.gasPrice) };
  }

  async #drain(): Promise<void> {
    if (this.#isDraining) return;
    this.#isDraining = true;
    try {
      for (let jobs = this.#takeJobs(); jobs.length > 0; jobs = this.#takeJobs()) await this.#sendJobs(jobs);
    } finally {
      this.#isDraining = false;
    }
  }

  /** The oldest job, and as many of the following as may share its transaction. */
  #takeJobs(): Job[] {
    const jobs = this.#jobs.splice(0, 1);
    const canShare = (job: Job | undefined): job is Job =>
      job !== undefined && job.options.gas === undefined && job.options.memo === undefined;
    let count = jobs[0]?.messages.length ?? 0;
    while (canShare(jobs[0]) && canShare(this.#jobs[0]) && count + this.#jobs[0].messages.length <= this.#options.batchMessagesMax) {
      count += this.#jobs[0].messages.length;
      jobs.push(this.#jobs.shift() as Job);
    }
    return jobs;
  }

  /** Broadcasts the jobs' transaction; its block is awaited apart, so that the next can follow at once. */
  async #sendJobs(jobs: readonly Job[]): Promise<void> {
    try {
      const first = jobs[0] as Job;
      const sent = await this.#broadcast(
        { messages: jobs.flatMap((job) => job.messages), memo: first.options.memo ?? '' },
        first.options.gas,
      );
      void this.#settle(jobs, sent);
    } catch (cause) {
      this.#fail(jobs, cause);
    }
  }

  /** One bad message must not fail its neighbours: jobs that shared a transaction are sent again, each alone. */
  #fail(jobs: readonly Job[], cause: unknown): void {
    if (jobs.length === 1 || !(cause instanceof TxError)) {
      for (const job of jobs) job.reject(cause);
      return;
    }
    this.#jobs.unshift(...jobs.map((job) => ({ ...job, options: { ...job.options, memo: job.options.memo ?? '' } })));
    void this.#drain();
  }

  async #settle(jobs: readonly Job[], sent: SentTx): Promise<void> {
    try {
      const included = await waitForInclusion(this.#ledger, sent, {
        pollMs: this.#options.pollMs,
        deadlineMs: this.#options.inclusionMs,
        onWaiting: this.#options.onWaiting,
      });
      if (included === undefined || isWrongSequence(included)) {
        // Another transaction took the sequence, here or in a block; this one had no effect and paid nothing.
        this.#state = undefined;
        this.#jobs.unshift(...jobs);
        void this.#drain();
        return;
      }
      if (included.code !== 0) throw new TxError(included);
      const results = splitResult(
        included,
        jobs.map((job) => job.messages.length),
      );
      jobs.forEach((job, index) => {
        job.resolve(results[index] as IncludedTx);
      });
    } catch (cause) {
      if (cause instanceof TxExpired || cause instanceof TxUndecided) this.#state = undefined;
      this.#fail(jobs, cause);
    }
  }

  async #requireState(): Promise<AccountState> {
    this.#state ??= await this.#ledger.findAccount();
    if (this.#state === undefined) throw new AccountUnknown(this.#address);
    return this.#state;
  }

  async #computeGas(draft: Draft, sequence: number): Promise<bigint> {
    try {
      return computeGasLimit(
        await this.#ledger.simulate(draft, sequence, computeFee(simulatedFeeGas, this.#options.gasPrice)),
        this.#options.gasMarginBps,
      );
    } catch (cause) {
      if (cause instanceof QueryError) throw new TxError({ codespace: cause.codespace, code: cause.code, log: cause.log });
      throw cause;
    }
  }

  async #sign(draft: Draft, gasLimit: bigint | undefined, state: AccountState): Promise<SentTx> {
    const gas = gasLimit ?? (await this.#computeGas(draft, state.sequence));
    const sentAtHeight = await this.#ledger.getHeight();
    const timeoutHeight = sentAtHeight + this.#options.timeoutBlocks;
    const fee = { gas, amount: computeFee(gas, this.#options.gasPrice) };
    const tx = await this.#ledger.sign(draft, fee, state, timeoutHeight);
    return { tx, hash: computeTxHash(tx), sequence: state.sequence, sentAtHeight, timeoutHeight };
  }

  async #broadcast(draft: Draft, gasLimit: bigint | undefined): Promise<SentTx> {
    let mempoolFullTries = 0;
    for (let signatures = 1; ; signatures += 1) {
      const state = await this.#requireState();
      try {
        const sent = await this.#sign(draft, gasLimit, state);
        this.#options.onBroadcast(sent.hash);
        const check = await this.#ledger.broadcast(sent.tx);
        if (check.code !== 0) throw new TxError(check);
        this.#state = { ...state, sequence: state.sequence + 1 };
        return sent;
      } catch (cause) {
        if (!(cause instanceof TxError)) throw cause;
        if (isMempoolFull(cause) && mempoolFullTries < mempoolFullTriesMax) {
          mempoolFullTries += 1;
          signatures -= 1;
          await new Promise((resolve) => setTimeout(resolve, mempoolFullWaitMs));
          continue;
        }
        if (!isWrongSequence(cause) || signatures >= signaturesMax) throw cause;
        const expected = findExpectedSequence(cause.message);
        this.#state = expected === undefined ? undefined : { ...state, sequence: expected };
      }
    }
  }
}
