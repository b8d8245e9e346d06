import { EXIT_LEFT, ProgramError, createSparseLog, describeError, pause } from '@marspace/runtime';
import type { Logger, StopSequence } from '@marspace/runtime';
import type { BlockJob } from './block-jobs.ts';
import type { Contractor, ContractorChain } from './chain/port.ts';
import type { Clock } from './clock.ts';
import { ensureContractor } from './contractor.ts';
import type { WantedContractor } from './contractor.ts';

const RETRY_MS = 3_000;
/** The entry on chain is looked at again every 10 blocks: it changes by the owner's word alone. */
const EVERY_BLOCKS = 10n;

/** Where an agent stands on chain: not there yet, taking work, or working off what it has before it leaves. */
export type RegistrationState = 'waiting' | 'active' | 'quitting';

export interface Registration {
  readonly state: () => RegistrationState;
  /** Sees when the account quits or has left. */
  readonly job: BlockJob;
  /** Resolves when it is active, when there is nothing to register any more, or at the stop. */
  register(endpoint: string): Promise<void>;
}

export interface RegistrationParts {
  readonly chain: ContractorChain;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly stop: StopSequence;
  /** What the chain is to say of the agent that answers at `endpoint`. */
  readonly readWanted: (endpoint: string) => Promise<WantedContractor>;
  readonly onState?: (state: RegistrationState) => void;
}

/**
 * Registers an agent and follows its entry. An agent that is quitting takes no new work and goes on as long as it has commitments; without any, and once it
 * has left, it claims what it is owed and ends the program with exit code 5.
 */
export function createRegistration({ chain, clock, logger, stop, readWanted, onState }: RegistrationParts): Registration {
  const log = createSparseLog(logger, () => clock.nowMs());
  let state: RegistrationState = 'waiting';
  let lookedAtHeight: bigint | undefined;
  let wasOnChain = false;
  let isEnding = false;

  function enter(next: RegistrationState): void {
    state = next;
    onState?.(next);
  }

  async function end(sentence: string): Promise<void> {
    if (isEnding) return;
    isEnding = true;
    await claimLast();
    void stop.fail(new ProgramError(sentence, { exitCode: EXIT_LEFT }));
  }

  async function claimLast(): Promise<void> {
    try {
      if ((await chain.readCredits(chain.address)).some(({ amount }) => amount > 0n))
        await chain.execute('marspace.escrow.v1.MsgClaim', {});
    } catch (error) {
      logger.warn({ reason: describeError(error) }, 'the last credits were not claimed; "marspace claim" does');
    }
  }

  async function takeQuitting({ address, commitments, leavesAtHeight }: Contractor): Promise<void> {
    const isNews = state !== 'quitting';
    enter('quitting');
    if (commitments === 0n) {
      const when = leavesAtHeight === 0n ? '' : ` at height ${leavesAtHeight}`;
      return end(
        `${address} is quitting and has no work left, so this program ends; its deposit returns by itself${when}. To come back, start it again after that.`,
      );
    }
    if (isNews)
      logger.warn(
        { commitments: commitments.toString() },
        'quitting: no new work is taken; it works on until the last commitment ends, then ends by itself',
      );
  }

  /** False: there is nothing to register. */
  async function look(): Promise<boolean> {
    const contractor = await chain.findContractor(chain.address);
    if (contractor?.status === 'CONTRACTOR_STATUS_QUITTING') {
      wasOnChain = true;
      await takeQuitting(contractor);
      return false;
    }
    if (contractor?.status === 'CONTRACTOR_STATUS_LEFT' && wasOnChain) {
      await end(
        `${contractor.address} has left and has its deposit back, so this program ends. To come back, start it again: it registers anew.`,
      );
      return false;
    }
    wasOnChain ||= contractor?.status === 'CONTRACTOR_STATUS_ACTIVE';
    return true;
  }

  return {
    state: () => state,
    async register(endpoint) {
      while (!stop.signal.aborted) {
        try {
          if (!(await look())) return;
          await ensureContractor(chain, await readWanted(endpoint), logger);
          enter('active');
          log.clear('registered');
          return;
        } catch (error) {
          log.tell({ reason: describeError(error) }, 'not registered on chain yet; trying on');
          await pause(RETRY_MS, stop.signal);
        }
      }
    },
    job: {
      name: 'follow-registration',
      async run(height) {
        if (state === 'waiting' || (lookedAtHeight !== undefined && height < lookedAtHeight + EVERY_BLOCKS)) return;
        lookedAtHeight = height;
        await look();
      },
    },
  };
}

/** What `/healthz` of every agent begins with: well is who stands on chain and sees its blocks come. */
export function readStanding(
  registration: Registration,
  chain: ContractorChain,
): { ok: boolean; address: string; isRegistered: boolean; isQuitting: boolean; isFollowing: boolean; trouble?: string } {
  const state = registration.state();
  const trouble = chain.findTrouble();
  return {
    ok: state !== 'waiting' && trouble === undefined,
    address: chain.address,
    isRegistered: state !== 'waiting',
    isQuitting: state === 'quitting',
    isFollowing: trouble === undefined,
    ...(trouble === undefined ? {} : { trouble }),
  };
}
