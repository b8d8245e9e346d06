import { ScalarType } from '@bufbuild/protobuf';
import { wideBounds } from './numbers.ts';
import type { FieldPlan, MessagePlan } from './plan.ts';

/** A typed event as ABCI carries it. */
export interface EventRecord {
  readonly type: string;
  readonly attributes: [key: string, value: string][];
}

/** What the SDK's EmitTypedEvent gives: proto names as keys, sorted; values in the SDK's JSON with all defaults written. */
export function computeAttributes(plan: MessagePlan, value: Record<string, unknown>): [string, string][] {
  const attributes: [string, string][] = [];
  for (const field of plan.declared) {
    if (field.isOneof && value[field.name] === undefined) continue;
    attributes.push([field.protoName, renderField(field, value[field.name])]);
  }
  return attributes.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

function renderMessage(plan: MessagePlan, value: Record<string, unknown>): string {
  const parts: string[] = [];
  for (const field of plan.declared) {
    if (field.isOneof && value[field.name] === undefined) continue;
    parts.push(`"${field.protoName}":${renderField(field, value[field.name])}`);
  }
  return `{${parts.join(',')}}`;
}

function renderField(field: FieldPlan, value: unknown): string {
  if (field.isList) return `[${(value as unknown[]).map((element) => renderSingle(field, element, true)).join(',')}]`;
  if (value === undefined) return 'null';
  return renderSingle(field, value, false);
}

function renderSingle(field: FieldPlan, value: unknown, isElement: boolean): string {
  if (field.kind === 'message') return renderMessage(field.message as MessagePlan, value as Record<string, unknown>);
  if (field.kind === 'int' || field.kind === 'enum' || wideBounds.has(field.scalar)) return `"${String(value)}"`;
  if (field.scalar === ScalarType.STRING) return renderString(value as string);
  if (field.scalar !== ScalarType.BYTES) return String(value);
  const bytes = value as Uint8Array;
  // Go decodes absent bytes as nil, which its JSON writes as null; an empty element of a list is not nil.
  return bytes.length === 0 && !isElement ? 'null' : `"${Buffer.from(bytes).toString('base64')}"`;
}

/** Characters that Go's encoding/json writes as \u escapes beside the ones JSON.stringify does. */
const goEscapes = /[<>&\u2028\u2029]/g;

function renderString(text: string): string {
  return JSON.stringify(text).replace(goEscapes, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
