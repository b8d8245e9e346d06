import { fromBase64, toBase64 } from '@cosmjs/encoding';
import { fieldPlans, type FieldPlan, type MessageTypes } from './generated.ts';
import type { TypeName } from './messages.ts';
import { computeDefault } from './wire.ts';

type Shape = Record<string, unknown>;

/** Names of fields: `contentBytes` as in TypeScript and proto3 JSON, or `content_bytes` as in events and REST. */
export type FieldCase = 'camel' | 'proto';

function computeJsonName(plan: FieldPlan, fieldCase: FieldCase): string {
  return fieldCase === 'camel' ? plan.name : plan.protoName;
}

function elementToJson(plan: FieldPlan, value: unknown, fieldCase: FieldCase): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return toBase64(value);
  if (plan.kind === 'message') return messageToJson(plan.type as string, value as Shape, fieldCase);
  return value;
}

function messageToJson(typeName: string, value: Shape, fieldCase: FieldCase): Shape {
  const entries: [string, unknown][] = [];
  for (const plan of fieldPlans[typeName] ?? []) {
    const field = value[plan.name];
    if (field === undefined) continue;
    const json =
      plan.isList === true
        ? (field as unknown[]).map((element) => elementToJson(plan, element, fieldCase))
        : elementToJson(plan, field, fieldCase);
    entries.push([computeJsonName(plan, fieldCase), json]);
  }
  return Object.fromEntries(entries);
}

function elementFromJson(plan: FieldPlan, json: unknown, fieldCase: FieldCase): unknown {
  switch (plan.kind) {
    case 'bigint':
    case 'amount':
      return BigInt(json === '' ? 0 : (json as string | number));
    case 'Uint8Array':
      return json === null ? new Uint8Array() : fromBase64(json as string);
    case 'message':
      return messageFromJson(plan.type as string, json as Shape, fieldCase);
    default:
      return json;
  }
}

function messageFromJson(typeName: string, json: Shape, fieldCase: FieldCase): Shape {
  const plans = fieldPlans[typeName];
  if (plans === undefined) throw new Error(`${typeName} is not a message of Marspace`);
  const convert = (plan: FieldPlan): unknown => {
    const field = json[computeJsonName(plan, fieldCase)];
    if (field === undefined || (field === null && plan.kind !== 'Uint8Array')) return computeDefault(plan);
    if (plan.isList === true) return (field as unknown[]).map((element) => elementFromJson(plan, element, fieldCase));
    return elementFromJson(plan, field, fieldCase);
  };
  return Object.fromEntries(plans.map((plan) => [plan.name, convert(plan)]));
}

/** A plain value that JSON can hold: 64-bit numbers and amounts as decimal strings, bytes as base64, enums by name. */
export function toJson<Name extends TypeName>(
  typeName: Name,
  value: MessageTypes[Name],
  fieldCase: FieldCase = 'camel',
): Record<string, unknown> {
  return messageToJson(typeName, value as Shape, fieldCase);
}

/** The reverse of `toJson`; missing fields get their defaults. Throws on numbers or bytes that cannot be read. */
export function fromJson<Name extends TypeName>(
  typeName: Name,
  json: Record<string, unknown>,
  fieldCase: FieldCase = 'camel',
): MessageTypes[Name] {
  return messageFromJson(typeName, json, fieldCase) as unknown as MessageTypes[Name];
}
