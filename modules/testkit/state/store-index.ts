import type { KeyCodec } from './key-codec.ts';

/** An index that the host keeps for a collection: docs/spec/host-abi.md, section 3. */
export class StoreIndex {
  readonly #prefix: string;
  readonly #keys: KeyCodec;
  readonly #fields: readonly string[];

  constructor(prefix: string, keys: KeyCodec, fields: readonly string[]) {
    this.#prefix = prefix;
    this.#keys = keys;
    this.#fields = fields;
  }

  /** Store key of a decoded value's entry; undefined when there is no value, or its first field is the default. */
  keyOf(value: unknown): string | undefined {
    if (value === undefined) return undefined;
    const parts = this.#fields.map((field) => {
      const part = (value as Record<string, unknown>)[field];
      return typeof part === 'boolean' ? Number(part) : part;
    });
    return this.#isDefault(parts[0]) ? undefined : this.#prefix + this.#keys.encode(parts, 0, true);
  }

  #isDefault(part: unknown): boolean {
    if (part instanceof Uint8Array) return part.length === 0;
    return part === 0n || part === 0 || part === '' || this.#keys.isZeroEnum(part);
  }
}
