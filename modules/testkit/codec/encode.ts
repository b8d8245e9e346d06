import { ScalarType } from '@bufbuild/protobuf';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { narrowBounds, requireInt, wideBounds } from './numbers.ts';
import type { FieldPlan, MessagePlan } from './plan.ts';

/** Canonical protobuf of a plain object: fields in number order, defaults left out. Throws on unknown names and wrong types. */
export function encodeMessage(plan: MessagePlan, value: unknown): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter();
  writeMessage(writer, plan, value, plan.typeName);
  return writer.finish() as Uint8Array<ArrayBuffer>;
}

function writeMessage(writer: BinaryWriter, plan: MessagePlan, value: unknown, where: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Uint8Array) {
    throw new TypeError(`${where}: wanted an object, got ${value === null ? 'null' : typeof value}`);
  }
  const fields = value as Record<string, unknown>;
  for (const name of Object.keys(fields)) {
    if (!plan.byName.has(name)) throw new TypeError(`${where}: ${plan.typeName} has no field ${name}`);
  }
  for (const field of plan.fields) writeField(writer, field, fields[field.name], `${where}.${field.name}`);
}

function writeField(writer: BinaryWriter, field: FieldPlan, value: unknown, where: string): void {
  if (field.isList) writeList(writer, field, value, where);
  else if (field.kind === 'message') writeSubmessage(writer, field, value, where);
  else if (value === undefined) {
    // An Int's Go type writes its zero, so leaving it out would not be canonical.
    if (field.kind === 'int' && !field.isOptional) writer.tag(field.no, WireType.LengthDelimited).string('0');
  } else if (field.isOptional || field.kind === 'int' || !isDefault(field, value)) {
    writer.tag(field.no, wireTypeOf(field));
    writeSingle(writer, field, value, where);
  } else checkSingle(field, value, where);
}

function writeSubmessage(writer: BinaryWriter, field: FieldPlan, value: unknown, where: string): void {
  if (value === undefined && !field.isAlwaysPresent) return;
  writer.tag(field.no, WireType.LengthDelimited).fork();
  writeMessage(writer, field.message as MessagePlan, value ?? {}, where);
  writer.join();
}

function writeList(writer: BinaryWriter, field: FieldPlan, value: unknown, where: string): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) throw new TypeError(`${where}: wanted an array, got ${typeof value}`);
  if (value.length === 0) return;
  if (field.isPacked) {
    writer.tag(field.no, WireType.LengthDelimited).fork();
    for (let i = 0; i < value.length; i++) writeSingle(writer, field, value[i], `${where}[${i}]`);
    writer.join();
    return;
  }
  for (let i = 0; i < value.length; i++) {
    writer.tag(field.no, field.kind === 'message' ? WireType.LengthDelimited : wireTypeOf(field));
    if (field.kind === 'message') {
      writer.fork();
      writeMessage(writer, field.message as MessagePlan, value[i], `${where}[${i}]`);
      writer.join();
    } else writeSingle(writer, field, value[i], `${where}[${i}]`);
  }
}

/** Whether proto3 leaves the value out. Only the types' own defaults count: a wrong type is not a default. */
function isDefault(field: FieldPlan, value: unknown): boolean {
  if (field.kind === 'enum') return field.enum?.numberByName.get(value as string) === 0;
  if (value instanceof Uint8Array) return field.scalar === ScalarType.BYTES && value.length === 0;
  return value === 0n || value === 0 || value === '' || value === false;
}

export function wireTypeOf(field: FieldPlan): WireType {
  if (field.kind === 'int' || field.kind === 'message') return WireType.LengthDelimited;
  if (field.kind === 'enum') return WireType.Varint;
  switch (field.scalar) {
    case ScalarType.STRING:
    case ScalarType.BYTES:
      return WireType.LengthDelimited;
    case ScalarType.FIXED64:
    case ScalarType.SFIXED64:
      return WireType.Bit64;
    case ScalarType.FIXED32:
    case ScalarType.SFIXED32:
      return WireType.Bit32;
    default:
      return WireType.Varint;
  }
}

/** Throws unless the value has the field's type and range. */
function checkSingle(field: FieldPlan, value: unknown, where: string): void {
  if (field.kind === 'int') {
    requireInt(value, where);
    return;
  }
  if (field.kind === 'enum') {
    if (typeof value !== 'string' || !field.enum?.numberByName.has(value)) {
      throw new TypeError(`${where}: wanted a name of ${field.enum?.typeName}, got ${String(value)}`);
    }
    return;
  }
  const wide = wideBounds.get(field.scalar);
  if (wide !== undefined) {
    if (typeof value !== 'bigint') throw new TypeError(`${where}: wanted a bigint, got ${typeof value}`);
    if (value < wide[0] || value > wide[1]) throw new RangeError(`${where}: wanted ${wide[0]} to ${wide[1]}, got ${value}`);
    return;
  }
  const narrow = narrowBounds.get(field.scalar);
  if (narrow !== undefined) {
    if (typeof value !== 'number') throw new TypeError(`${where}: wanted a number, got ${typeof value}`);
    if (!Number.isInteger(value) || value < narrow[0] || value > narrow[1]) {
      throw new RangeError(`${where}: wanted a whole number ${narrow[0]} to ${narrow[1]}, got ${value}`);
    }
    return;
  }
  checkPlain(field, value, where);
}

function checkPlain(field: FieldPlan, value: unknown, where: string): void {
  if (field.scalar === ScalarType.BOOL) {
    if (typeof value !== 'boolean') throw new TypeError(`${where}: wanted a boolean, got ${typeof value}`);
  } else if (field.scalar === ScalarType.STRING) {
    if (typeof value !== 'string') throw new TypeError(`${where}: wanted a string, got ${typeof value}`);
    if (!value.isWellFormed()) throw new TypeError(`${where}: the string holds half a surrogate pair`);
  } else if (!(value instanceof Uint8Array)) throw new TypeError(`${where}: wanted a Uint8Array, got ${typeof value}`);
}

function writeSingle(writer: BinaryWriter, field: FieldPlan, value: unknown, where: string): void {
  checkSingle(field, value, where);
  if (field.kind === 'int') writer.string((value as bigint).toString());
  else if (field.kind === 'enum') writer.int32(field.enum?.numberByName.get(value as string) as number);
  else writeScalar(writer, field.scalar, value as never);
}

function writeScalar(writer: BinaryWriter, scalar: ScalarType, value: never): void {
  switch (scalar) {
    case ScalarType.INT64:
      writer.int64(value);
      break;
    case ScalarType.UINT64:
      writer.uint64(value);
      break;
    case ScalarType.SINT64:
      writer.sint64(value);
      break;
    case ScalarType.FIXED64:
      writer.fixed64(value);
      break;
    case ScalarType.SFIXED64:
      writer.sfixed64(value);
      break;
    case ScalarType.INT32:
      writer.int32(value);
      break;
    case ScalarType.UINT32:
      writer.uint32(value);
      break;
    case ScalarType.SINT32:
      writer.sint32(value);
      break;
    case ScalarType.FIXED32:
      writer.fixed32(value);
      break;
    case ScalarType.SFIXED32:
      writer.sfixed32(value);
      break;
    case ScalarType.BOOL:
      writer.bool(value);
      break;
    case ScalarType.STRING:
      writer.string(value);
      break;
    default:
      writer.bytes(value);
  }
}
