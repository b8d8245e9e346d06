import { isCodecError } from '@marspace/codec';
import type { GetEvent } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';
import { shortenEnum } from './format.ts';
import type { Output } from './output.ts';

/** Names the slots that cannot be read, each once, and tells Hosts that refuse this reader from Hosts that fail. */
export class SlotReport {
  readonly #output: Pick<Output, 'note' | 'warn'>;
  readonly #named = new Set<string>();
  #archiveId = 0n;
  #refusals = 0;
  #failures = 0;

  constructor(output: Pick<Output, 'note' | 'warn'>) {
    this.#output = output;
  }

  note(event: GetEvent): void {
    switch (event.type) {
      case 'found': {
        this.#archiveId = event.archiveId;
        const held = event.hosts.filter(Boolean).length;
        this.#output.note(
          `Archive ${event.archiveId} is ${shortenEnum(event.status)}: ${held} of ${event.hosts.length} slots held, any ${event.dataShards} restore it`,
        );
        return;
      }
      case 'slot-empty':
        this.#failures += 1;
        this.#output.warn(
          `Slot ${event.slot} is held by nobody now${event.host === undefined ? '' : `: ${event.host} failed`}; the other slots restore the archive, and its owner fills it with: marspace repair ${this.#archiveId}`,
        );
        return;
      case 'slot-failed':
        this.#noteFailed(event);
    }
  }

  #noteFailed(event: Extract<GetEvent, { type: 'slot-failed' }>): void {
    const key = `${event.slot} ${event.reason}`;
    if (this.#named.has(key)) return;
    this.#named.add(key);
    if (event.isRefused) this.#refusals += 1;
    else this.#failures += 1;
    // A reader without leave is refused by every Host: one sentence at the end says it.
    if (!event.isRefused) this.#output.warn(`Slot ${event.slot} of ${event.host ?? '?'} is ${event.reason}: ${event.message}`);
  }

  /** The error, or in its place that the Hosts refuse this reader. */
  explain(error: unknown, archive: { id: bigint; owner: string }): unknown {
    if (!isCodecError(error, 'NotEnoughShards') || this.#refusals === 0 || this.#refusals < this.#failures) return error;
    return new CliError(
      exitCodes.refused,
      `You may not read archive ${archive.id}: ask ${archive.owner} for a share of it, and give its token with --grant.`,
    );
  }
}
