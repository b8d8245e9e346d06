import type { EncodeObject } from '@cosmjs/proto-signing';
import { QueryError } from '../src/errors.ts';
import { type AccountState, type CheckResult, computeTxHash, type Draft, type IncludedTx, type Ledger } from '../src/ledger.ts';

interface Pending {
  readonly hash: string;
  readonly draft: Draft;
  readonly sequence: number;
  readonly timeoutHeight: number;
}

const accepted: CheckResult = { code: 0, codespace: '', log: '' };

/**
 * A chain for one account, in memory: it checks sequences as the SDK does, keeps a mempool, and makes a block when told to. A message whose
 * value is 'bad' fails.
 */
export class FakeLedger implements Ledger {
  /** Sequence as of the last block, and with the mempool on top. */
  committed = 0;
  checked = 0;
  height = 1;
  isKnown = true;
  signatures = 0;
  readonly unindexed = new Set<string>();
  readonly mempool: Pending[] = [];
  readonly blocks: IncludedTx[] = [];
  /** Runs before each broadcast; for faults. */
  beforeBroadcast: () => CheckResult | undefined = () => undefined;

  async findAccount(): Promise<AccountState | undefined> {
    return this.isKnown ? { accountNumber: 1n, sequence: this.committed } : undefined;
  }

  async simulate(draft: Draft, sequence: number): Promise<bigint> {
    if (sequence !== this.checked)
      throw new QueryError({ path: '/app/simulate', codespace: 'sdk', code: 32, log: this.#wrongSequence(sequence) });
    if (draft.messages.some((message) => message.value === 'bad'))
      throw new QueryError({
        path: '/app/simulate',
        codespace: 'storage',
        code: 3,
        log: 'failed to execute message; message index: 0: deal 7 does not exist',
      });
    return 100_000n;
  }

  async sign(draft: Draft, _fee: unknown, state: AccountState, timeoutHeight: number): Promise<Uint8Array> {
    this.signatures += 1;
    const values = draft.messages.map((message) => message.value);
    return new TextEncoder().encode(
      JSON.stringify({ values, memo: draft.memo, sequence: state.sequence, timeoutHeight, nonce: this.signatures }),
    );
  }

  async broadcast(tx: Uint8Array): Promise<CheckResult> {
    const fault = this.beforeBroadcast();
    if (fault !== undefined) return fault;
    const { values, memo, sequence, timeoutHeight } = JSON.parse(new TextDecoder().decode(tx)) as {
      values: unknown[];
      memo: string;
      sequence: number;
      timeoutHeight: number;
    };
    if (sequence !== this.checked) return { code: 32, codespace: 'sdk', log: this.#wrongSequence(sequence) };
    const messages = values.map((value): EncodeObject => ({ typeUrl: '/test', value }));
    this.mempool.push({ hash: computeTxHash(tx), draft: { messages, memo }, sequence, timeoutHeight });
    this.checked += 1;
    return accepted;
  }

  async findTx(hash: string): Promise<IncludedTx | undefined> {
    return this.unindexed.has(hash) ? undefined : this.blocks.find((tx) => tx.hash === hash);
  }

  /** Blocks are read whole, also where `unindexed` hides a transaction from `findTx`. */
  async findTxInBlocks(hash: string, fromHeight: number, toHeight: number): Promise<IncludedTx | undefined> {
    return this.blocks.find((tx) => tx.hash === hash && tx.height >= fromHeight && tx.height <= toHeight);
  }

  async getHeight(): Promise<number> {
    return this.height;
  }

  /** Puts the mempool into a block; `drop` leaves its first transactions out, as a node that restarted would. */
  makeBlock(drop: number = 0): void {
    this.height += 1;
    for (const pending of this.mempool.splice(0).slice(drop)) this.blocks.push(this.#execute(pending));
    this.checked = this.committed;
  }

  #execute({ hash, draft, sequence }: Pending): IncludedTx {
    const common = { hash, height: this.height, gasUsed: 90_000n, gasWanted: 130_000n };
    if (sequence !== this.committed)
      return { ...common, code: 32, codespace: 'sdk', log: this.#wrongSequence(sequence), events: [], responses: [] };
    this.committed += 1;
    const failed = draft.messages.findIndex((message) => message.value === 'fails');
    if (failed >= 0)
      return {
        ...common,
        code: 4,
        codespace: 'storage',
        log: `failed to execute message; message index: ${failed}: the deal is over`,
        events: [],
        responses: [],
      };
    const events = draft.messages.map((message, index) => ({
      type: 'test',
      attributes: [
        { key: 'value', value: String(message.value) },
        { key: 'msg_index', value: String(index) },
      ],
    }));
    const responses = draft.messages.map((message) => ({
      typeUrl: '/testResponse',
      value: new TextEncoder().encode(String(message.value)),
    }));
    return { ...common, code: 0, codespace: '', log: '', events, responses };
  }

  #wrongSequence(got: number): string {
    return `account sequence mismatch, expected ${this.checked}, got ${got}: incorrect account sequence`;
  }
}
