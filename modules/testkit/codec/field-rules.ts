import { isAddress } from '../address.ts';
import type { FieldPlan, MessagePlan } from './plan.ts';

type Rules = Readonly<Record<string, unknown>>;
type Bounds = number | readonly [number, number];

/** Which characters a text may have, and how that is said. */
const characterSets = {
  visible: [/^[!-~]*$/, 'printable ASCII without blanks'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
  text: [/^[^\u0000-\u001f\u007f]*$/, 'no control characters'],
  name: [/^[a-z0-9-]*$/, 'lower-case letters, digits and hyphens'],
} as const;

/** A rule as kit/rules.ts writes it; which of the properties it has follows from the field's type. */
interface Rule {
  readonly length: Bounds;
  readonly orEmpty?: boolean;
  readonly characters?: keyof typeof characterSets;
  readonly items: Bounds;
  readonly each?: unknown;
  readonly min?: bigint | number;
  readonly max?: bigint | number;
}

/** The sentence about the first field of a decoded message that breaks its rule; undefined when all hold. docs/spec/host-abi.md, section 2. */
export function findBrokenRule(plan: MessagePlan, rules: Rules, message: Record<string, unknown>): string | undefined {
  for (const field of plan.fields) {
    const rule = rules[field.name];
    const value = message[field.name];
    if (rule === undefined) continue;
    const broken = field.isList ? findBrokenItem(field, rule as Rule, value as unknown[]) : findBroken(field, rule, value, field.name);
    if (broken !== undefined) return broken;
  }
  return undefined;
}

function findBrokenItem(field: FieldPlan, rule: Rule, items: readonly unknown[]): string | undefined {
  if (rule.each !== undefined) {
    for (const [at, item] of items.entries()) {
      const broken = findBroken(field, rule.each, item, `${field.name}[${at}]`);
      if (broken !== undefined) return broken;
    }
  }
  return outside(rule.items, items.length, field.name, 'items');
}

function findBroken(field: FieldPlan, declared: unknown, value: unknown, path: string): string | undefined {
  if (field.kind === 'message') {
    if (value === undefined) return undefined;
    const broken = findBrokenRule(field.message as MessagePlan, declared as Rules, value as Record<string, unknown>);
    return broken === undefined ? undefined : `${path}.${broken}`;
  }
  if (typeof declared === 'string') {
    const isFine = (declared === 'addressOrEmpty' && value === '') || isAddress(value as string);
    return isFine ? undefined : `${path} is no address of this chain: ${value}`;
  }
  const rule = declared as Rule;
  if (typeof value === 'bigint' || typeof value === 'number') return outsideRange(rule, value, path);
  const { length } = value as string | Uint8Array;
  if (rule.orEmpty === true && length === 0) return undefined;
  const broken = outside(rule.length, length, path, typeof value === 'string' ? 'characters' : 'bytes');
  if (broken !== undefined || rule.characters === undefined) return broken;
  const [pattern, taken] = characterSets[rule.characters];
  return pattern.test(value as string) ? undefined : `${path} takes ${taken}`;
}

function outside(bounds: Bounds, got: number, path: string, what: string): string | undefined {
  const [min, max] = typeof bounds === 'number' ? [bounds, bounds] : bounds;
  if (got >= min && got <= max) return undefined;
  return `${path} has ${got} ${what}, wanted ${min === max ? min : `${min} to ${max}`}`;
}

function outsideRange({ min, max }: Rule, got: bigint | number, path: string): string | undefined {
  if ((min === undefined || got >= min) && (max === undefined || got <= max)) return undefined;
  if (max === undefined) return `${path} is ${got}, wanted ${min} or more`;
  return min === undefined ? `${path} is ${got}, wanted at most ${max}` : `${path} is ${got}, wanted ${min} to ${max}`;
}
