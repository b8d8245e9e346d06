/** Bytes of a Uint8Array or characters (UTF-16 units) of a string: exactly so many, or from the first to the second. */
export interface LengthRule {
  readonly length: number | readonly [number, number];
  /** Nothing at all is right too. */
  readonly orEmpty?: boolean;
}

/** The same of a string, and which characters it takes: visible ASCII, anything but control characters, or lower-case letters, digits and hyphens. */
export interface TextRule extends LengthRule {
  readonly characters?: 'visible' | 'text' | 'name';
}

/** Bounds of an integer, both inclusive; one that is left out does not bind. */
export interface RangeRule {
  readonly min?: bigint | number;
  readonly max?: bigint | number;
}

/** How many items a list has, and what each of them must hold. */
export interface ItemsRule<T> {
  readonly items: number | readonly [number, number];
  readonly each?: RuleOf<T>;
}

/** What one field must hold beside its type; a message in it has rules for its own fields. */
export type RuleOf<T> = [T] extends [string]
  ? 'address' | 'addressOrEmpty' | TextRule
  : [T] extends [Uint8Array]
    ? LengthRule
    : [T] extends [bigint | number]
      ? RangeRule
      : [T] extends [readonly (infer I)[]]
        ? ItemsRule<I>
        : FieldRules<T>;

/**
 * What a message's fields must hold, by field. The host looks while it decodes, before `validate` and the handler; a message that breaks a
 * rule is refused with the module's error InvalidMessage, whose text names the field, what it has and what is wanted.
 */
export type FieldRules<M> = { readonly [F in keyof M]?: RuleOf<NonNullable<M[F]>> };
