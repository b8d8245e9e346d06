import { ScalarType } from '@bufbuild/protobuf';
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { wireTypeOf } from './encode.ts';
import { parseInt256 } from './numbers.ts';
import type { FieldPlan, MessagePlan } from './plan.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The plain object that bytes hold. Throws on unknown fields, wrong wire types, unknown enum numbers and malformed UTF-8. */
export function decodeMessage(plan: MessagePlan, bytes: Uint8Array): Record<string, unknown> {
  const reader = new BinaryReader(bytes);
  const value = readMessage(reader, plan, reader.len);
  if (reader.pos !== reader.len) throw new Error(`${plan.typeName}: bytes end inside a field`);
  return value;
}

/** An object with every field at its default; messages that are always present are made too. */
export function makeDefault(plan: MessagePlan): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const field of plan.fields) value[field.name] = defaultOf(field);
  return value;
}

function defaultOf(field: FieldPlan): unknown {
  if (field.isList) return [];
  if (field.kind === 'message') return field.isAlwaysPresent ? makeDefault(field.message as MessagePlan) : undefined;
  if (field.isOptional) return undefined;
  if (field.kind === 'int') return 0n;
  if (field.kind === 'enum') return field.enum?.nameByNumber.get(0);
  switch (field.scalar) {
    case ScalarType.BOOL:
      return false;
    case ScalarType.STRING:
      return '';
    case ScalarType.BYTES:
      return new Uint8Array(0);
    case ScalarType.INT64:
    case ScalarType.UINT64:
    case ScalarType.SINT64:
    case ScalarType.FIXED64:
    case ScalarType.SFIXED64:
      return 0n;
    default:
      return 0;
  }
}

function readMessage(reader: BinaryReader, plan: MessagePlan, end: number): Record<string, unknown> {
  const value = makeDefault(plan);
  while (reader.pos < end) {
    const [no, wireType] = reader.tag();
    const field = plan.byNumber.get(no);
    if (field === undefined) throw new Error(`${plan.typeName}: unknown field ${no}`);
    readField(reader, plan, field, wireType, value);
    if (reader.pos > end) throw new Error(`${plan.typeName}.${field.name}: bytes end inside the field`);
  }
  return value;
}

function readField(reader: BinaryReader, plan: MessagePlan, field: FieldPlan, wireType: WireType, into: Record<string, unknown>): void {
  const where = `${plan.typeName}.${field.name}`;
  const wanted = wireTypeOf(field);
  if (field.isList) {
    const list = into[field.name] as unknown[];
    if (wireType === wanted) list.push(readSingle(reader, field, where));
    else if (wireType === WireType.LengthDelimited) readPacked(reader, field, list, where);
    else throw new Error(`${where}: wire type ${wireType}, wanted ${wanted}`);
    return;
  }
  if (wireType !== wanted) throw new Error(`${where}: wire type ${wireType}, wanted ${wanted}`);
  if (field.isOneof) clearOneof(plan, field, into);
  into[field.name] = readSingle(reader, field, where);
}

/** Only the last member of a oneof counts. Our packages have at most one oneof a message; the plan refuses no more than that. */
function clearOneof(plan: MessagePlan, field: FieldPlan, into: Record<string, unknown>): void {
  for (const other of plan.fields) if (other.isOneof && other !== field) into[other.name] = undefined;
}

function readPacked(reader: BinaryReader, field: FieldPlan, list: unknown[], where: string): void {
  const end = reader.uint32() + reader.pos;
  while (reader.pos < end) list.push(readSingle(reader, field, where));
  if (reader.pos !== end) throw new Error(`${where}: a packed list ends inside a number`);
}

function readSingle(reader: BinaryReader, field: FieldPlan, where: string): unknown {
  if (field.kind === 'message') {
    const length = reader.uint32();
    if (reader.pos + length > reader.len) throw new Error(`${where}: bytes end inside the message`);
    return readMessage(reader, field.message as MessagePlan, reader.pos + length);
  }
  const value = field.kind === 'enum' ? reader.int32() : readScalar(reader, field.scalar, where);
  if (reader.pos > reader.len) throw new Error(`${where}: bytes end inside the field`);
  if (field.kind === 'int') return parseInt256(value as string, where);
  if (field.kind !== 'enum') return value;
  const name = field.enum?.nameByNumber.get(value as number);
  if (name === undefined) throw new Error(`${where}: ${field.enum?.typeName} has no value ${value}`);
  return name;
}

function readScalar(reader: BinaryReader, scalar: ScalarType, where: string): unknown {
  switch (scalar) {
    case ScalarType.INT64:
      return reader.int64();
    case ScalarType.UINT64:
      return reader.uint64();
    case ScalarType.SINT64:
      return reader.sint64();
    case ScalarType.FIXED64:
      return reader.fixed64();
    case ScalarType.SFIXED64:
      return reader.sfixed64();
    case ScalarType.INT32:
      return reader.int32();
    case ScalarType.UINT32:
      return reader.uint32();
    case ScalarType.SINT32:
      return reader.sint32();
    case ScalarType.FIXED32:
      return reader.fixed32();
    case ScalarType.SFIXED32:
      return reader.sfixed32();
    case ScalarType.BOOL:
      return reader.bool();
    case ScalarType.STRING:
      return readString(reader, where);
    default:
      return reader.bytes().slice();
  }
}

function readString(reader: BinaryReader, where: string): string {
  const bytes = reader.bytes();
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Error(`${where}: malformed UTF-8`);
  }
}
