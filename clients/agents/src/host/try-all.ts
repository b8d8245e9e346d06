import { findErrorName, TxError } from '@marspace/sdk';

/** How the chain judged one item of a batch. */
export interface ItemOutcome {
  readonly codespace: string;
  /** 0: done. */
  readonly code: number;
  readonly message: string;
}

/** Whether too many were refused before it, so that it was not looked at and may be sent again. */
export function isUntried({ codespace, code }: ItemOutcome): boolean {
  return findErrorName(codespace, code) === 'NotTried';
}

/**
 * Sends items until the chain has judged each, and gives their outcomes in the same order. A batch of which nothing was done is refused without
 * a word on its items, and those behind many refused ones were not even tried: it is sent again in halves. Refused at the simulation they cost nothing.
 */
export async function tryAll<T>(
  items: readonly T[],
  send: (items: T[]) => Promise<{ readonly results: readonly ItemOutcome[] }>,
): Promise<ItemOutcome[]> {
  if (items.length === 0) return [];
  let outcomes: ItemOutcome[];
  try {
    outcomes = [...(await send([...items])).results];
  } catch (error) {
    if (!(error instanceof TxError) || error.codespace !== 'storage') throw error;
    if (items.length === 1) return [{ codespace: error.codespace, code: error.code, message: error.message }];
    if (error.errorName !== 'NothingSucceeded') throw error;
    const middle = Math.ceil(items.length / 2);
    return [...(await tryAll(items.slice(0, middle), send)), ...(await tryAll(items.slice(middle), send))];
  }
  const untried = outcomes.flatMap((outcome, at) => (isUntried(outcome) ? [at] : []));
  if (untried.length === items.length) return outcomes;
  const later = await tryAll(
    untried.map((at) => items[at] as T),
    send,
  );
  for (const [i, at] of untried.entries()) outcomes[at] = later[i] as ItemOutcome;
  return outcomes;
}
