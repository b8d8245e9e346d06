import { fieldPlans, type FieldPlan, services } from './generated.ts';
import type { QueryServiceName } from './queries.ts';

type Shape = Record<string, unknown>;

/** A request that a person wrote does not fit its message: an unknown field, or a value of another type. */
export class FieldMismatch extends Error {
  override readonly name = 'FieldMismatch';
}

/** Full name of the request of a query, `method` with a small first letter; undefined where there is no such query. */
export function findRequestType(service: QueryServiceName, method: string): string | undefined {
  const methods = services[service] as { readonly [name: string]: { readonly request: string } };
  return listQueries(service).includes(method) ? methods[`${method.charAt(0).toUpperCase()}${method.slice(1)}`]?.request : undefined;
}

/** Names of the queries of a service, each with a small first letter. */
export function listQueries(service: QueryServiceName): string[] {
  return Object.keys(services[service]).map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
}

/**
 * The fields of a message from plain JSON, in the form that queries take: integers also as decimal strings, bytes as hex, enums by name. Throws
 * FieldMismatch on an unknown field and on a value of another type; what is left out stays so.
 */
export function readRequestFields(typeName: string, json: unknown): Shape {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new FieldMismatch('an object is wanted');
  const plans = fieldPlans[typeName] ?? [];
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const plan = plans.find((candidate) => candidate.name === name);
      if (plan) return [name, readField(plan, value)];
      throw new FieldMismatch(`there is no field "${name}"; ${plans.map((known) => known.name).join(', ') || 'none'} can be given`);
    }),
  );
}

function readField(plan: FieldPlan, value: unknown): unknown {
  if (plan.isList !== true) return readElement(plan, value);
  if (!Array.isArray(value)) throw mismatch(plan, value, 'a list');
  return value.map((element) => readElement(plan, element));
}

function readElement(plan: FieldPlan, value: unknown): unknown {
  switch (plan.kind) {
    case 'string':
    case 'enum':
      if (typeof value === 'string') return value;
      throw mismatch(plan, value, plan.kind === 'enum' ? 'the name of a value' : 'text');
    case 'boolean':
      if (typeof value === 'boolean') return value;
      throw mismatch(plan, value, 'true or false');
    case 'number':
    case 'bigint':
    case 'amount':
      return readInteger(plan, value);
    case 'Uint8Array':
      if (typeof value === 'string' && /^([0-9a-f]{2})*$/i.test(value))
        return Uint8Array.from(value.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
      throw mismatch(plan, value, 'bytes in hex');
    case 'message':
      return readRequestFields(plan.type as string, value);
  }
}

function readInteger(plan: FieldPlan, value: unknown): number | bigint {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !/^(0|[1-9][0-9]{0,77})$/.test(text)) throw mismatch(plan, value, 'a whole number');
  if (plan.kind === 'amount') return BigInt(text);
  const bits = plan.kind === 'number' ? 32n : 64n;
  if (BigInt(text) >= 1n << bits) throw mismatch(plan, value, `a whole number below 2^${bits}`);
  return plan.kind === 'number' ? Number(text) : BigInt(text);
}

function mismatch(plan: FieldPlan, value: unknown, wanted: string): FieldMismatch {
  return new FieldMismatch(`the field "${plan.name}" got ${JSON.stringify(value)}; ${wanted} is wanted`);
}
