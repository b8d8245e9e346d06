import { addressBytes, addressString } from '../address.ts';
import { fromBinary, toBinary, u32be, u64be } from '../bytes.ts';
import type { EnumPlan, Plans } from '../codec/plan.ts';

/** How a key part that is an enum begins; its full name follows. */
const enumMark = 'enum:';

/** One part of a key, both ways; `read` gives the value and where the next part begins. */
interface PartCodec {
  readonly write: (value: never) => string;
  readonly read: (key: string, at: number) => [unknown, number];
}

const utf8 = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Order-preserving bytes of a collection's keys: docs/spec/host-abi.md, section 3. */
export class KeyCodec {
  readonly #parts: readonly PartCodec[];
  readonly #name: string;
  readonly #firstEnum: EnumPlan | undefined;

  constructor(name: string, parts: readonly string[], plans: Plans) {
    this.#name = name;
    this.#parts = parts.map((part) => partCodec(part, plans));
    const first = parts[0];
    this.#firstEnum = first?.startsWith(enumMark) ? plans.requireEnum(first.slice(enumMark.length)) : undefined;
  }

  get length(): number {
    return this.#parts.length;
  }

  /** Whether a value of the first part is the name of its enum's zero. */
  isZeroEnum(value: unknown): boolean {
    return this.#firstEnum?.numberByName.get(value as string) === 0;
  }

  /** Bytes of parts from the `from`-th on, at least one less than all unless `isWhole`. Throws on a wrong count or type. */
  encode(parts: readonly unknown[], from: number, isWhole: boolean): string {
    if (!Array.isArray(parts)) throw new TypeError(`${this.#name}: a key is an array of parts, got ${typeof parts}`);
    const end = from + parts.length;
    if (end > this.#parts.length || (isWhole && end !== this.#parts.length)) {
      throw new TypeError(`${this.#name}: wanted ${this.#parts.length} key parts, got ${end}`);
    }
    let text = '';
    for (let i = 0; i < parts.length; i++) text += (this.#parts[from + i] as PartCodec).write(parts[i] as never);
    return text;
  }

  /** All parts of a key without its prefix byte. Throws when the bytes are no key of this collection. */
  decode(key: string): unknown[] {
    const values: unknown[] = [];
    let at = 0;
    for (const part of this.#parts) {
      const [value, next] = part.read(key, at);
      values.push(value);
      at = next;
    }
    if (at !== key.length) throw new Error(`${this.#name}: a key has ${key.length - at} bytes too many`);
    return values;
  }
}

function partCodec(part: string, plans: Plans): PartCodec {
  if (part.startsWith(enumMark)) return enumPart(plans.requireEnum(part.slice(enumMark.length)));
  const codec = plainParts[part];
  if (codec === undefined) throw new Error(`unknown key part ${part}, wanted u64, u32, address, string, bytes or enum:<name>`);
  return codec;
}

function take(key: string, at: number, length: number): Uint8Array<ArrayBuffer> {
  if (at + length > key.length) throw new Error('a key ends inside a part');
  return fromBinary(key.slice(at, at + length));
}

function readU32(key: string, at: number): [number, number] {
  return [new DataView(take(key, at, 4).buffer).getUint32(0), at + 4];
}

/** 0x00 becomes 0x00 0xff and the end is 0x00 0x00, so that a shorter string comes before its continuations. */
function escapeZeros(bytes: Uint8Array): string {
  return `${toBinary(bytes).replaceAll('\x00', '\x00\xff')}\x00\x00`;
}

function readEscaped(key: string, at: number): [Uint8Array, number] {
  let text = '';
  let from = at;
  while (true) {
    const zero = key.indexOf('\x00', from);
    if (zero === -1 || zero + 1 >= key.length) throw new Error('a key ends inside a part');
    text += key.slice(from, zero);
    from = zero + 2;
    const mark = key[zero + 1];
    if (mark === '\x00') return [fromBinary(text), from];
    if (mark !== '\xff') throw new Error('a key part has a zero byte that is not escaped');
    text += '\x00';
  }
}

function requireBytes(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new TypeError(`wanted a Uint8Array, got ${typeof value}`);
  return value;
}

function requireText(value: unknown): string {
  if (typeof value !== 'string' || !value.isWellFormed()) throw new TypeError(`wanted a well-formed string, got ${typeof value}`);
  return value;
}

const plainParts: Readonly<Record<string, PartCodec>> = {
  u64: {
    write: (value) => toBinary(u64be(value)),
    read: (key, at) => [new DataView(take(key, at, 8).buffer).getBigUint64(0), at + 8],
  },
  u32: { write: (value) => toBinary(u32be(value)), read: readU32 },
  address: {
    write: (value) => {
      const bytes = addressBytes(value);
      return String.fromCharCode(bytes.length) + toBinary(bytes);
    },
    read: (key, at) => {
      const length = take(key, at, 1)[0] as number;
      return [addressString(take(key, at + 1, length)), at + 1 + length];
    },
  },
  string: {
    write: (value) => escapeZeros(utf8.encode(requireText(value))),
    read: (key, at) => {
      const [bytes, next] = readEscaped(key, at);
      return [strictUtf8.decode(bytes), next];
    },
  },
  bytes: { write: (value) => escapeZeros(requireBytes(value)), read: readEscaped },
};

function enumPart(plan: EnumPlan): PartCodec {
  return {
    write: (value) => {
      const number = plan.numberByName.get(value);
      if (number === undefined) throw new TypeError(`wanted a name of ${plan.typeName}, got ${String(value)}`);
      return toBinary(u32be(number));
    },
    read: (key, at) => {
      const [number, next] = readU32(key, at);
      const name = plan.nameByNumber.get(number);
      if (name === undefined) throw new Error(`${plan.typeName} has no value ${number}`);
      return [name, next];
    },
  };
}
