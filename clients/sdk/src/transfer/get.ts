import { type ArchiveKey, decodeArchive, type ShardSource, type SlotFailure } from '@marspace/codec';
import { AgentError, callAgent } from './agent-http.ts';
import { type ArchiveRecord, findEndpoint, type TransferChain } from './chain-port.ts';
import { TransferError } from './transfer-error.ts';

const tokenUseMs = 300_000; // half of what a token lives
const sliceMs = 15_000; // a Host that needs longer for at most 1 MiB is passed over

const refusedStatuses: readonly number[] = [401, 403];

export type GetEvent =
  | {
      type: 'found';
      archiveId: bigint;
      dataShards: number;
      parityShards: number;
      contentBytes: bigint;
      status: string;
      hosts: (string | undefined)[];
    }
  | { type: 'slot-empty'; slot: number; host: string | undefined }
  | {
      type: 'slot-failed';
      slot: number;
      host: string | undefined;
      reason: 'corrupt' | 'unreadable';
      message: string;
      /** The Host is up and does not let this reader read. */
      isRefused: boolean;
    };

export interface GetOptions {
  chain: TransferChain;
  archiveId: bigint;
  key: ArchiveKey;
  /** Plaintext bytes [from, to); default all. */
  range?: { from: number; to: number } | undefined;
  /** A share token, for a reader who is not the archive's Sender. */
  grant?: string | undefined;
  onEvent?: (event: GetEvent) => void;
  signal?: AbortSignal | undefined;
}

/** Where the slots of an archive can be read now. */
export interface ArchiveSource {
  record: ArchiveRecord;
  /** Host and endpoint by slot; undefined where nobody holds it. */
  hosts: ({ host: string; endpoint: string; dealId: bigint } | undefined)[];
}

/** Finds the Hosts of an archive. Throws TransferError `archive-unknown`, `archive-over`. */
export async function findArchiveSource(chain: TransferChain, archiveId: bigint): Promise<ArchiveSource> {
  const record = await chain.findArchive(archiveId);
  if (!record) throw new TransferError('archive-unknown', `The chain does not know archive ${archiveId}.`);
  if (record.archive.status === 'ARCHIVE_STATUS_ENDED')
    throw new TransferError('archive-over', `Archive ${archiveId} has ended: its Hosts no longer keep it.`);
  const hosts = await Promise.all(
    record.slots.map(async (slot) => {
      const deal = record.deals.find((candidate) => candidate.id === slot.dealId && candidate.status === 'DEAL_STATUS_ACTIVE');
      const contractor = deal && (await chain.findContractor(deal.host));
      const endpoint = contractor && findEndpoint(contractor, 'ROLE_HOST');
      return deal && endpoint ? { host: deal.host, endpoint, dealId: deal.id } : undefined;
    }),
  );
  return { record, hosts };
}

/** An archive that can be read: its facts from the chain, and the source that the codec reads it from. */
export interface ReadableArchive extends ArchiveSource {
  source: ShardSource;
}

/** Finds an archive's Hosts and makes its shards readable. A Host that is corrupt or silent is named by an event and passed over. Throws TransferError. */
export async function openShardSource(options: Omit<GetOptions, 'key' | 'range'>): Promise<ReadableArchive> {
  const found = await findArchiveSource(options.chain, options.archiveId);
  const { archive, slots } = found.record;
  options.onEvent?.({
    type: 'found',
    archiveId: archive.id,
    dataShards: archive.dataShards,
    parityShards: archive.parityShards,
    contentBytes: archive.contentBytes,
    status: archive.status,
    hosts: found.hosts.map((host) => host?.host),
  });
  for (const { index, dealId, failedDealId } of slots) {
    if (found.hosts[index]) continue;
    const last = found.record.deals.find(({ id }) => id === (failedDealId > 0n ? failedDealId : dealId));
    options.onEvent?.({ type: 'slot-empty', slot: index, host: last?.host });
  }
  const source: ShardSource = {
    dataShards: archive.dataShards,
    parityShards: archive.parityShards,
    contentBytes: Number(archive.contentBytes),
    checksums: slots.map((slot, i) => (found.hosts[i] ? slot.checksum : undefined)),
    readShardRange: createSliceReader(options, found),
    onSlotFailure: (failure: SlotFailure) =>
      options.onEvent?.({
        type: 'slot-failed',
        slot: failure.slot,
        host: found.hosts[failure.slot]?.host,
        reason: failure.reason,
        message: failure.error instanceof Error ? failure.error.message : String(failure.error),
        isRefused: failure.error instanceof AgentError && refusedStatuses.includes(failure.error.status),
      }),
    ...(options.signal ? { signal: options.signal } : {}),
  };
  return { ...found, source };
}

/**
 * The plaintext of an archive, or of a range of it, in order and authenticated: read from any k Hosts. Throws TransferError and
 * CodecError (too few shards, wrong key, ...).
 */
export async function* get(options: GetOptions): AsyncGenerator<Uint8Array> {
  const { source, record } = await openShardSource(options);
  const { contentChecksum } = record.archive;
  const whole = !options.range && contentChecksum.length > 0 ? { ciphertextHash: contentChecksum } : {};
  yield* decodeArchive(source, { key: options.key, ...(options.range ? { range: options.range } : {}), ...whole });
}

/** Reads slices with one token per Host, made on first use and renewed when it expires. */
export function createSliceReader(options: Pick<GetOptions, 'chain' | 'archiveId' | 'grant'>, source: ArchiveSource) {
  const tokens = new Map<string, { value: string; until: number }>();
  const tokenFor = (host: string): string => {
    const known = tokens.get(host);
    if (known && known.until > Date.now()) return known.value;
    const value = options.chain.createToken({
      right: 'read',
      audience: host,
      archiveId: options.archiveId.toString(),
      ...(options.grant ? { grant: options.grant } : {}),
    });
    tokens.set(host, { value, until: Date.now() + tokenUseMs });
    return value;
  };
  return async (slot: number, offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> => {
    const place = source.hosts[slot];
    if (!place) throw new Error(`nobody holds slot ${slot}`);
    const path = `/v1/shards/${place.dealId}/slice?offset=${offset}&length=${length}`;
    return (await callAgent(place.endpoint, path, { token: tokenFor(place.host), timeoutMs: sliceMs, signal })).bytes;
  };
}
