/** What a failed check or transaction carries. */
interface Coded {
  readonly codespace: string;
  readonly code: number;
}

/** The SDK's codes of these two refusals; they never change. */
const wrongSequenceCode = 32;
const mempoolFullCode = 20;

/** The answer to a transaction whose number was taken by another program. */
export const wrongSequence = { codespace: 'sdk', code: wrongSequenceCode, log: 'another program with this key took the sequence' } as const;

/** The transaction was signed with another number than the account's next: it had no effect. */
export function isWrongSequence({ codespace, code }: Coded): boolean {
  return codespace === 'sdk' && code === wrongSequenceCode;
}

/** The node takes no more transactions for now. */
export function isMempoolFull({ codespace, code }: Coded): boolean {
  return codespace === 'sdk' && code === mempoolFullCode;
}

/** The number the node wants, from its own words ("expected 7, got 5"); it counts what waits in the mempool, a query does not. */
export function findExpectedSequence(log: string): number | undefined {
  const match = /expected (\d+), got \d+/.exec(log);
  return match === null ? undefined : Number(match[1]);
}
