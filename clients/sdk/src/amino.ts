import { fromBase64, toBase64 } from '@cosmjs/encoding';
import { enumNumbers, type FieldPlan, fieldPlans } from './generated.ts';
import { computeDefault, fillDefaults } from './wire.ts';

// Amino JSON as the SDK's x/tx/signing/aminojson writes it, which the node rebuilds from protobuf before it checks a signature.

type Shape = Record<string, unknown>;

function requirePlans(typeName: string): readonly FieldPlan[] {
  const plans = fieldPlans[typeName];
  if (plans === undefined) throw new Error(`${typeName} is not a message of Marspace`);
  return plans;
}

function elementToAmino(plan: FieldPlan, value: unknown): unknown {
  switch (plan.kind) {
    case 'bigint':
    case 'amount':
      return String(value);
    case 'Uint8Array':
      return toBase64(value as Uint8Array);
    case 'enum':
      return enumNumbers[plan.type as string]?.[value as string];
    case 'message':
      return toAmino(plan.type as string, value as Shape);
    default:
      return value;
  }
}

/** What protobuf does not write; an amount always is, a message that is there too. */
function isEmpty(plan: FieldPlan, value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  if (plan.kind === 'amount' || plan.kind === 'message') return false;
  return value === computeDefault(plan);
}

function computeEmpty(plan: FieldPlan): unknown {
  if (plan.isList === true) return plan.emptyInAmino === 'list' ? [] : null;
  return plan.kind === 'Uint8Array' ? null : elementToAmino(plan, computeDefault(plan));
}

/** The message's value in amino JSON, without its type name. */
export function toAmino(typeName: string, value: Shape): Shape {
  const full = fillDefaults(typeName, value);
  const entries: [string, unknown][] = [];
  for (const plan of requirePlans(typeName)) {
    const field = full[plan.name];
    if (isEmpty(plan, field)) {
      if (plan.emptyInAmino !== undefined) entries.push([plan.protoName, computeEmpty(plan)]);
      continue;
    }
    entries.push([
      plan.protoName,
      plan.isList === true ? (field as unknown[]).map((one) => elementToAmino(plan, one)) : elementToAmino(plan, field),
    ]);
  }
  return Object.fromEntries(entries);
}

function elementFromAmino(plan: FieldPlan, json: unknown): unknown {
  switch (plan.kind) {
    case 'bigint':
    case 'amount':
      return BigInt(json as string);
    case 'Uint8Array':
      return fromBase64(json as string);
    case 'enum':
      return Object.entries(enumNumbers[plan.type as string] ?? {}).find(([, number]) => number === json)?.[0];
    case 'message':
      return fromAmino(plan.type as string, json as Shape);
    default:
      return json;
  }
}

/** The value that a wallet signed, which it may have changed; what is left out has its default. */
export function fromAmino(typeName: string, json: Shape): Shape {
  const convert = (plan: FieldPlan): unknown => {
    const field = json[plan.protoName];
    if (field === undefined || field === null) return computeDefault(plan);
    return plan.isList === true ? (field as unknown[]).map((one) => elementFromAmino(plan, one)) : elementFromAmino(plan, field);
  };
  return Object.fromEntries(requirePlans(typeName).map((plan) => [plan.name, convert(plan)]));
}
