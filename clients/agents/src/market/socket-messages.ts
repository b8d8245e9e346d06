import { shortfallKinds } from '@marspace/sdk';
import { z } from 'zod';
import { decimal } from './request.ts';

/** At most this much in one message; 64 offers of some 300 bytes fit. */
export const SOCKET_MESSAGE_BYTES_MAX = 64 * 1024;
/** Standing offers in one message. */
export const STANDING_PER_MESSAGE_MAX = 64;

const offerText = z.string().max(1_024);
const requestId = z.string().max(64);

/** Host to Exchange; docs/spec/agent-protocol.md, section 7. */
export const hostMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('profile'),
    slotBytesMin: decimal,
    slotBytesMax: decimal,
    termBlocksMin: decimal,
    termBlocksMax: decimal,
    pricePerGibBlock: decimal,
    freeBytes: decimal,
  }),
  z.object({ type: z.literal('offer'), requestId, offer: offerText }),
  z.object({ type: z.literal('decline'), requestId, short: z.enum(shortfallKinds).optional() }),
  z.object({ type: z.literal('standing'), offers: z.array(offerText).max(STANDING_PER_MESSAGE_MAX) }),
  z.object({ type: z.literal('withdraw'), nonces: z.array(decimal).max(1_024) }),
]);
export type HostMessage = z.output<typeof hostMessage>;
export type HostProfile = Extract<HostMessage, { type: 'profile' }>;

/** Exchange to Host. */
export const exchangeMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('welcome'),
    exchange: z.string(),
    commissionBps: z.int().min(0).max(10_000),
    height: decimal,
    heartbeatMs: z.int().positive(),
  }),
  z.object({
    type: z.literal('request'),
    requestId,
    sender: z.string(),
    slotBytes: decimal,
    slots: z.int(),
    termBlocks: decimal,
    pricePerGibBlockMax: z.union([z.literal(''), decimal]),
    answerByMs: z.int(),
  }),
  z.object({ type: z.literal('accepted'), requestId: requestId.optional(), nonce: decimal.optional() }),
  z.object({
    type: z.literal('refused'),
    requestId: requestId.optional(),
    nonce: decimal.optional(),
    code: z.string(),
    message: z.string(),
  }),
  z.object({ type: z.literal('error'), code: z.string(), message: z.string() }),
]);
export type ExchangeMessage = z.output<typeof exchangeMessage>;

/** A message with its bigints as decimal strings. */
export function formatMessage(message: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(message, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

/** The message, or undefined when it is none of the schema's. */
export function findMessage<S extends z.ZodType>(schema: S, text: string): z.output<S> | undefined {
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
