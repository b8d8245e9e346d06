import { codecs, enumNumbers, fieldPlans, type FieldPlan, type MessageTypes } from './generated.ts';
import type { TypeName } from './messages.ts';

// Two shapes of one message: ours is what modules and rules use (amounts as bigint, enums by name); telescope's has amounts as
// decimal strings and enums as numbers. The plans come from the same descriptors as both.

type Shape = Record<string, unknown>;

function requirePlans(typeName: string): readonly FieldPlan[] {
  const plans = fieldPlans[typeName];
  if (plans === undefined) throw new Error(`${typeName} is not a message of Marspace`);
  return plans;
}

function requireEnum(typeName: string | undefined): { readonly [valueName: string]: number } {
  const numbers = typeName === undefined ? undefined : enumNumbers[typeName];
  if (numbers === undefined) throw new Error(`${typeName} is not an enum of Marspace`);
  return numbers;
}

function computeEnumNumber(plan: FieldPlan, valueName: unknown): number {
  const number = requireEnum(plan.type)[String(valueName)];
  if (number === undefined) throw new Error(`${plan.name} is ${String(valueName)}, which is no value of ${plan.type}`);
  return number;
}

function computeEnumName(plan: FieldPlan, number: unknown): string {
  const entry = Object.entries(requireEnum(plan.type)).find(([, value]) => value === number);
  if (entry === undefined)
    throw new Error(`${plan.name} is ${String(number)}, which ${plan.type} does not know: this client is older than the chain`);
  return entry[0];
}

function toWireElement(plan: FieldPlan, value: unknown): unknown {
  if (plan.kind === 'amount') return String(value);
  if (plan.kind === 'enum') return computeEnumNumber(plan, value);
  if (plan.kind === 'message') return toWire(plan.type as string, value as Shape);
  return value;
}

function fromWireElement(plan: FieldPlan, value: unknown): unknown {
  // The chain writes "0" for zero; an absent amount is zero too.
  if (plan.kind === 'amount') return BigInt(value === '' ? 0 : (value as string));
  if (plan.kind === 'enum') return computeEnumName(plan, value);
  if (plan.kind === 'message') return fromWire(plan.type as string, value as Shape);
  return value;
}

/** The value a field has when nobody set it, in our shape. */
export function computeDefault(plan: FieldPlan): unknown {
  if (plan.isList === true) return [];
  if (plan.canBeAbsent === true) return undefined;
  switch (plan.kind) {
    case 'string':
      return '';
    case 'number':
      return 0;
    case 'bigint':
    case 'amount':
      return 0n;
    case 'boolean':
      return false;
    case 'Uint8Array':
      return new Uint8Array();
    case 'enum':
      return computeEnumName(plan, 0);
    case 'message':
      return fillDefaults(plan.type as string, {});
  }
}

/** The value with every missing field at its default. */
export function fillDefaults(typeName: string, value: Shape): Shape {
  return Object.fromEntries(
    requirePlans(typeName).map((plan) => [plan.name, value[plan.name] === undefined ? computeDefault(plan) : value[plan.name]]),
  );
}

/** Our shape -> telescope's; missing fields get their defaults, unknown ones are refused. */
export function toWire(typeName: string, value: Shape): Shape {
  const plans = requirePlans(typeName);
  const unknownName = Object.keys(value).find((name) => !plans.some((plan) => plan.name === name));
  if (unknownName !== undefined) throw new Error(`${typeName} has no field ${unknownName}`);
  const full = fillDefaults(typeName, value);
  const convert = (plan: FieldPlan): unknown => {
    const field = full[plan.name];
    if (plan.isList === true) return (field as unknown[]).map((element) => toWireElement(plan, element));
    return field === undefined ? undefined : toWireElement(plan, field);
  };
  return Object.fromEntries(plans.map((plan) => [plan.name, convert(plan)]));
}

/** Telescope's shape -> ours. */
export function fromWire(typeName: string, value: Shape): Shape {
  const convert = (plan: FieldPlan): unknown => {
    const field = value[plan.name];
    if (plan.isList === true) return ((field ?? []) as unknown[]).map((element) => fromWireElement(plan, element));
    return field === undefined ? computeDefault(plan) : fromWireElement(plan, field);
  };
  return Object.fromEntries(requirePlans(typeName).map((plan) => [plan.name, convert(plan)]));
}

/** Canonical protobuf: fields in number order, defaults left out except in messages that are always present, amounts in decimal ("0" for zero). */
export function encodeMessage<Name extends TypeName>(typeName: Name, value: Partial<MessageTypes[Name]>): Uint8Array {
  const codec = codecs[typeName];
  if (codec === undefined) throw new Error(`${typeName} is not a message of Marspace`);
  return codec.encode(codec.fromPartial(toWire(typeName, value as Shape))).finish();
}

/** Reads protobuf bytes; fields the client does not know are passed over. Throws on bytes that are not this message. */
export function decodeMessage<Name extends TypeName>(typeName: Name, bytes: Uint8Array): MessageTypes[Name] {
  const codec = codecs[typeName];
  if (codec === undefined) throw new Error(`${typeName} is not a message of Marspace`);
  return fromWire(typeName, codec.decode(bytes)) as unknown as MessageTypes[Name];
}
