import type { Logger } from '@marspace/runtime';
import type { BlockJob } from './block-jobs.ts';
import type { ContractorChain } from './chain/port.ts';

/** Has credits paid out, every `everyBlocks` blocks. */
export function createClaimCreditsJob(chain: ContractorChain, everyBlocks: bigint, logger: Logger): BlockJob {
  let claimedAtHeight: bigint | undefined;

  return {
    name: 'claim-credits',
    async run(height) {
      claimedAtHeight ??= height;
      if (height < claimedAtHeight + everyBlocks) return;
      claimedAtHeight = height;
      if (!(await chain.readCredits(chain.address)).some(({ amount }) => amount > 0n)) return;
      const { paid } = await chain.execute('marspace.escrow.v1.MsgClaim', {});
      logger.info({ paid: paid.map(({ amount, denom }) => `${amount}${denom}`) }, 'credits claimed');
    },
  };
}
