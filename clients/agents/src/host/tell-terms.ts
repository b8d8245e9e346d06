import type { Logger } from '@marspace/runtime';
import type { HostConfig } from './config.ts';
import type { HostTerms } from './terms.ts';

/** Says once which terms are used, and which of them are other than configured because the chain allows no other. A configured 0 means the chain's own. */
export function tellTerms(config: HostConfig, terms: HostTerms, logger: Logger): void {
  const configured = config as unknown as Readonly<Record<string, unknown>>;
  for (const [key, used] of Object.entries(terms)) {
    const wanted = configured[key];
    if (typeof wanted === 'bigint' && wanted !== 0n && wanted !== used)
      logger.warn({ key, wanted: String(wanted), used: String(used) }, 'the chain does not allow what is configured; its nearest is used');
  }
  const { pricePerGibBlock, termBlocksMin, termBlocksMax } = terms;
  logger.info(
    { pricePerGibBlock: `${pricePerGibBlock}${terms.paymentDenom}`, termBlocksMin: `${termBlocksMin}`, termBlocksMax: `${termBlocksMax}` },
    'terms in use',
  );
}
