import { decodeMessage } from './decode.ts';
import { encodeMessage } from './encode.ts';
import { computeAttributes, type EventRecord } from './event-attributes.ts';
import type { Plans } from './plan.ts';

/** Canonical protobuf by full message name. */
export class Codec {
  readonly plans: Plans;

  constructor(plans: Plans) {
    this.plans = plans;
  }

  encode(typeName: string, value: unknown): Uint8Array<ArrayBuffer> {
    return encodeMessage(this.plans.requireMessage(typeName), value);
  }

  decode(typeName: string, bytes: Uint8Array): Record<string, unknown> {
    return decodeMessage(this.plans.requireMessage(typeName), bytes);
  }

  /** The event as the chain raises it; the value goes through its bytes, so it is checked and has all defaults. */
  eventOf(typeName: string, value: unknown): EventRecord {
    const plan = this.plans.requireMessage(typeName);
    return { type: typeName, attributes: computeAttributes(plan, decodeMessage(plan, encodeMessage(plan, value))) };
  }
}
