import type { PutEvent } from '@marspace/sdk';
import { formatBytes, formatHeight, formatTerm, shortenAddress } from '../format.ts';
import { type Line, type Output, toTable } from '../output.ts';
import { type ByteProgress, startByteProgress } from '../progress.ts';
import { describeCost, type Market } from './market.ts';

export type Planned = Extract<PutEvent, { type: 'planned' }>;

/** The JSON of a dry run. */
export function describePlan(plan: Planned) {
  const { code, contentBytes, shardBytes, termBlocks, priceAmount, feeAmount } = plan;
  const hosts = plan.slots.map(({ host, region, pricePerGibBlock }) => ({ host, region, pricePerGibBlock }));
  return {
    dryRun: true,
    code,
    contentBytes,
    shardBytes,
    termBlocks,
    priceAmount,
    feeAmount,
    hosts,
    spares: plan.spares.map(({ host }) => host),
  };
}

/** Hosts and spares of a plan as a table. */
export function listHosts({ slots, spares }: Planned): Line[] {
  return toOfferTable([...slots.map((offer, i) => [String(i), offer] as const), ...spares.map((offer) => ['spare', offer] as const)]);
}

/** Offers under the place that each is to take. */
export function toOfferTable(rows: readonly (readonly [string, Planned['spares'][number]])[]): Line[] {
  return toTable(
    ['slot', 'host', 'moniker', 'region', 'amaspc per GiB and block'],
    rows.map(([place, { host, moniker, region, pricePerGibBlock }]) => [place, host, moniker, region, pricePerGibBlock]),
  );
}

/** Turns the events of a put into lines and a bar on stderr. */
export class PutDisplay {
  readonly #output: Output;
  readonly #market: Market;
  readonly #sent = new Map<number, number>();
  #progress: ByteProgress | undefined;
  #total = 0;

  constructor(output: Output, market: Market) {
    this.#output = output;
    this.#market = market;
  }

  show(event: PutEvent): void {
    if (event.type === 'sent') this.#showSent(event);
    if (event.type === 'planned' || event.type === 'resumed') this.expect(event.shardBytes * event.slots.length);
    if (event.type === 'uploaded') this.stop();
    for (const line of describeEvent(event, this.#market)) this.#output.note(line);
  }

  /** So many bytes are to be sent. */
  expect(bytes: number): void {
    this.#total = bytes;
  }

  /** Ends the bar, however the put went. */
  stop(): void {
    this.#progress?.stop();
    this.#progress = undefined;
  }

  #showSent(event: Extract<PutEvent, { type: 'sent' }>): void {
    this.#progress ??= startByteProgress(this.#output, 'Upload', this.#total);
    this.#sent.set(event.slot, event.sentBytes);
    this.#progress.update([...this.#sent.values()].reduce((sum, bytes) => sum + bytes, 0));
  }
}

function describeEvent(event: PutEvent, market: Market): string[] {
  switch (event.type) {
    case 'asked':
      return [`${event.kind === 'exchange' ? 'Exchange' : 'Host'} ${shortenAddress(event.address)} gave ${event.offers} offers`];
    case 'unanswered':
      return [`! ${event.reason}`];
    case 'planned':
      return describePlanned(event, market);
    case 'resumed':
      return [
        `Going on with an interrupted upload: code ${event.code.dataShards}+${event.code.parityShards}, ${formatBytes(event.contentBytes)} encrypted`,
      ];
    case 'replaced':
      return [
        `! Slot ${event.slot}: ${event.host} replaced by ${event.by} at ${event.pricePerGibBlock} amaspc per GiB and block: ${event.reason}`,
      ];
    case 'spares':
      return [`The market has ${event.hosts.length} more ${event.hosts.length === 1 ? 'Host' : 'Hosts'} to spare`];
    case 'waiting':
      return [`! Waiting: ${event.reason} until ${formatHeight(event.untilHeight, market.clock)}`];
    case 'opened':
      return [
        event.tx
          ? `Opened as archive ${event.archiveId} at ${formatHeight(BigInt(event.tx.height), market.clock)}; transaction ${event.tx.hash}, ${event.tx.gasUsed} gas`
          : `Archive ${event.archiveId} was opened before`,
      ];
    case 'received':
      return [
        `Slot ${event.slot}: receipt ${event.receiptNumber} of ${shortenAddress(event.host)} over BLAKE3 ${event.checksum.slice(0, 16)}…, as computed here`,
      ];
    default:
      return [];
  }
}

function describePlanned(event: Planned, market: Market): string[] {
  const { code, slots, spares, shardBytes, termBlocks, contentBytes } = event;
  return [
    `Code ${code.dataShards}+${code.parityShards}: ${slots.length} shards of ${formatBytes(shardBytes)} with as many Hosts, ${spares.length} spare, for ${formatTerm(termBlocks, market.clock)}`,
    describeCost(event, BigInt(contentBytes), termBlocks, market),
  ];
}
