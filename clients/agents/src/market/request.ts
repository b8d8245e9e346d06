import { ProtocolError } from '@marspace/runtime';
import { z } from 'zod';

const SLOTS_MAX = 256;
const OFFERS_MAX = 512;
const REGIONS_MAX = 32;
const COLLECT_MS_DEFAULT = 150;
const COLLECT_MS_MAX = 5_000;
/** A shard has at least one chunk. */
const SLOT_BYTES_MIN = 1_024n;
const U64_MAX = 2n ** 64n - 1n;

/** A u64 or amount as JSON carries it: decimal digits, no sign, no leading zeros. */
export const decimal = z
  .string()
  .regex(/^(0|[1-9][0-9]{0,77})$/, 'wants a decimal string')
  .transform(BigInt);
const address = z
  .string()
  .max(90)
  .regex(/^mspace1[02-9ac-hj-np-z]{6,}$/, 'wants an address that begins with mspace1');

const requestBody = z.object({
  slotBytes: decimal.refine((bytes) => bytes >= SLOT_BYTES_MIN && bytes <= U64_MAX, `wants at least ${SLOT_BYTES_MIN} bytes`),
  slots: z.int().min(1).max(SLOTS_MAX),
  termBlocks: decimal.refine((blocks) => blocks > 0n && blocks <= U64_MAX, 'wants at least one block'),
  pricePerGibBlockMax: decimal.optional(),
  regions: z.array(z.string().max(32)).max(REGIONS_MAX).default([]),
  excludeHosts: z.array(address).max(SLOTS_MAX).default([]),
  offersMax: z.int().min(1).max(OFFERS_MAX).optional(),
  collectMs: z.int().min(0).max(COLLECT_MS_MAX).default(COLLECT_MS_DEFAULT),
});

/** What a Sender asks for: docs/spec/agent-protocol.md, section 4. */
export interface StorageRequest {
  readonly sender: string;
  readonly slotBytes: bigint;
  readonly slots: number;
  readonly termBlocks: bigint;
  readonly pricePerGibBlockMax: bigint | undefined;
  readonly regions: readonly string[];
  readonly excludeHosts: ReadonlySet<string>;
  readonly offersMax: number;
  readonly collectMs: number;
}

/** Reads anything by a schema. Throws ProtocolError `bad-request` naming the field. */
export function parseBody<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new ProtocolError(400, 'bad-request', `The request cannot be used: ${issue.path.join('.') || 'body'} ${issue.message}.`);
}

/** The body of POST /v1/requests. Throws ProtocolError `bad-request`. */
export function parseStorageRequest(sender: string, body: unknown): StorageRequest {
  const fields = parseBody(requestBody, body);
  return {
    ...fields,
    sender,
    pricePerGibBlockMax: fields.pricePerGibBlockMax,
    excludeHosts: new Set(fields.excludeHosts),
    offersMax: fields.offersMax ?? Math.min(2 * fields.slots, OFFERS_MAX),
  };
}
