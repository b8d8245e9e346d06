import { setTimeout as sleep } from 'node:timers/promises';
import { type MarspaceClient, QueryError } from '@marspace/sdk';
import { formatCoin } from '@marspace/cli/format';

const pollMs = 250; // half a block
const followTimeoutMs = 120_000; // many periods; a network that takes longer is broken

/** What one Host of an archive earned and lost. */
export interface HostAccount {
  host: string;
  name: string;
  paidAmount: bigint;
  paymentDenom: string;
  proven: bigint;
  due: bigint;
  slashedAmount: bigint;
  depositDenom: string;
}

/** Watches Hosts and deals by the chain's own queries and turns changes into sentences. */
export class ChainWatch {
  readonly #client: MarspaceClient;
  readonly #names: ReadonlyMap<string, string>;
  readonly #depositsBefore = new Map<string, bigint>();

  constructor(client: MarspaceClient, names: ReadonlyMap<string, string>) {
    this.#client = client;
    this.#names = names;
  }

  #name(address: string): string {
    return this.#names.get(address) ?? address;
  }

  /** What each Host has locked for the archive; remembers the deposits, so that what is slashed later is the difference. */
  async readLocks(archiveId: bigint, hosts: readonly string[]): Promise<{ name: string; amount: bigint; denom: string }[]> {
    const { deals } = await this.#client.storage.deals({ archiveId });
    return Promise.all(
      hosts.map(async (host) => {
        const { contractor } = await this.#client.escrow.contractor({ address: host });
        this.#depositsBefore.set(host, contractor.depositAmount);
        const amount = deals.filter((deal) => deal.host === host).reduce((sum, deal) => sum + deal.lockAmount, 0n);
        return { name: this.#name(host), amount, denom: contractor.depositDenom };
      }),
    );
  }

  /** Says each Host's first challenges and each proven period, until every Host has proven `periods` since now. */
  async followUntilProven(hosts: readonly string[], periods: bigint, say: (line: string) => void, signal: AbortSignal): Promise<void> {
    const first = new Map<string, bigint>();
    const seen = new Map<string, string>();
    const challenged = new Set<string>();
    await this.#poll('proofs of all Hosts', signal, async () => {
      const views = await Promise.all(hosts.map(async (host) => (await this.#client.storage.host({ host })).host));
      const height = await this.#client.getHeight();
      for (const view of views) {
        const line = challenged.has(view.host) ? undefined : await this.#findChallenges(view.host, view.period);
        if (line !== undefined) challenged.add(view.host);
        if (line !== undefined) say(line);
        if (!first.has(view.host)) first.set(view.host, view.periodsProven);
        const state = `${view.periodsProven}/${view.periodsDue}`;
        if (seen.get(view.host) !== undefined && seen.get(view.host) !== state)
          say(await this.#describePeriod(view.host, view.periodsProven, view.periodsDue, height));
        seen.set(view.host, state);
      }
      return views.every((view) => view.periodsProven - (first.get(view.host) ?? 0n) >= periods);
    });
  }

  /** What the Host must show for the period before the running one; undefined while that has no proof window or nothing is asked for. */
  async #findChallenges(host: string, runningPeriod: bigint): Promise<string | undefined> {
    if (runningPeriod === 0n) return undefined;
    const period = runningPeriod - 1n;
    const asked = await this.#client.storage.challenges({ host, period }).catch((error: unknown) => {
      if (error instanceof QueryError && error.errorName === 'PeriodNotOpen') return undefined;
      throw error;
    });
    if (!asked || asked.chunks.length === 0) return undefined;
    const deals = [...new Set(asked.chunks.map(({ dealId }) => dealId))];
    const chunks = deals.map((deal) => {
      const indexes = asked.chunks.filter(({ dealId }) => dealId === deal).map(({ chunkIndex }) => chunkIndex);
      return `deal ${deal} chunks ${indexes.join(', ')}`;
    });
    return `${this.#name(host)} is asked, period ${period}, seed height ${asked.seedHeight}, until ${asked.lastHeight}: ${chunks.join('; ')}`;
  }

  async #describePeriod(host: string, proven: bigint, due: bigint, height: number): Promise<string> {
    const { deals } = await this.#client.storage.deals({ host });
    const earned = await Promise.all(deals.map(async ({ id }) => await this.#client.storage.deal({ id })));
    const amount = earned.reduce((sum, { deal, earnedAmount }) => sum + deal.paidAmount + deal.retainedAmount + earnedAmount, 0n);
    return `height ${height}: ${this.#name(host)} has proven ${proven} of ${due} periods, earned ${formatCoin(amount, deals[0]?.paymentDenom ?? 'amaspc')} so far`;
  }

  /** Says what happens to the deals of dead Hosts, until all of them have failed. */
  async followUntilFailed(archiveId: bigint, hosts: readonly string[], say: (line: string) => void, signal: AbortSignal): Promise<void> {
    const missed = new Map<string, number>();
    let { status } = (await this.#client.storage.archive({ id: archiveId })).archive;
    await this.#poll('the deals of the dead Hosts to fail', signal, async () => {
      for (const host of hosts) {
        const { host: view } = await this.#client.storage.host({ host });
        if (view.missedInARow > (missed.get(host) ?? 0))
          say(
            `${this.#name(host)} missed ${view.missedInARow} in a row${view.status === 'HOST_STATUS_SUSPENDED' ? ' and is suspended' : ''}`,
          );
        missed.set(host, view.missedInARow);
      }
      const { archive } = await this.#client.storage.archive({ id: archiveId });
      if (archive.status !== status) say(`archive ${archiveId} is ${archive.status.slice('ARCHIVE_STATUS_'.length).toLowerCase()}`);
      status = archive.status;
      return archive.failedSlots >= hosts.length;
    });
  }

  /** What each Host earned with the archive and lost of its deposit. */
  async readAccounts(archiveId: bigint, hosts: readonly string[]): Promise<HostAccount[]> {
    const { deals } = await this.#client.storage.deals({ archiveId });
    return Promise.all(
      hosts.map(async (host) => {
        const own = await Promise.all(
          deals.filter((deal) => deal.host === host).map(async ({ id }) => await this.#client.storage.deal({ id })),
        );
        const { contractor } = await this.#client.escrow.contractor({ address: host });
        const { host: view } = await this.#client.storage.host({ host });
        return {
          host,
          name: this.#name(host),
          paidAmount: own.reduce((sum, { deal, earnedAmount }) => sum + deal.paidAmount + earnedAmount, 0n),
          paymentDenom: own[0]?.deal.paymentDenom ?? 'amaspc',
          proven: view.periodsProven,
          due: view.periodsDue,
          slashedAmount: (this.#depositsBefore.get(host) ?? contractor.depositAmount) - contractor.depositAmount,
          depositDenom: contractor.depositDenom,
        };
      }),
    );
  }

  async #poll(what: string, signal: AbortSignal, isDone: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + followTimeoutMs;
    while (!(await isDone())) {
      if (Date.now() > deadline) throw new Error(`Waited ${followTimeoutMs / 1000} s in vain for ${what}.`);
      await sleep(pollMs, undefined, { signal });
    }
  }
}
