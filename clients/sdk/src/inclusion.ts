import { TxExpired, TxUndecided } from './errors.ts'
import type { IncludedTx, Ledger } from './ledger.ts'

/** A node's transaction index may trail its height by a block or two. */
const indexLagBlocks = 2

export interface InclusionOptions {
  readonly pollMs: number
  readonly deadlineMs: number
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Waits until the transaction is in a block, whatever its outcome there. Throws TxExpired when the chain has passed `timeoutHeight`
 * without it, and TxUndecided after the deadline.
 */
export async function waitForInclusion(ledger: Pick<Ledger, 'findTx' | 'getHeight'>, hash: string, timeoutHeight: number, options: InclusionOptions): Promise<IncludedTx> {
  const startedAt = performance.now()
  for (;;) {
    // The height first: a transaction that is not found afterwards was in no block up to it.
    const height = await ledger.getHeight()
    const found = await ledger.findTx(hash)
    if (found !== undefined) return found
    if (height > timeoutHeight + indexLagBlocks) throw new TxExpired(hash, timeoutHeight)
    const waitedMs = Math.round(performance.now() - startedAt)
    if (waitedMs > options.deadlineMs) throw new TxUndecided(hash, waitedMs, height)
    await sleep(options.pollMs)
  }
}
