import { enumNumbers, type FieldPlan, fieldPlans } from '../src/generated.ts';
import type { SeededRandom } from './seeded-random.ts';

function drawElement(plan: FieldPlan, random: SeededRandom): unknown {
  switch (plan.kind) {
    case 'string':
      return random.text();
    case 'number':
      return random.below(2 ** 31);
    case 'bigint':
      return random.bits(64);
    case 'amount':
      return random.bits(200);
    case 'boolean':
      return random.below(2) === 1;
    case 'Uint8Array':
      return random.bytes(random.below(40));
    case 'enum':
      return random.pick(Object.keys(enumNumbers[plan.type as string] as object));
    case 'message':
      return drawMessage(plan.type as string, random);
  }
}

/** A random value of a message, every kind of field and every absence included. */
export function drawMessage(typeName: string, random: SeededRandom): Record<string, unknown> {
  const draw = (plan: FieldPlan): unknown => {
    if (plan.isList === true) return Array.from({ length: random.below(4) }, () => drawElement(plan, random));
    if (plan.canBeAbsent === true && random.below(2) === 0) return undefined;
    return drawElement(plan, random);
  };
  return Object.fromEntries((fieldPlans[typeName] as readonly FieldPlan[]).map((plan) => [plan.name, draw(plan)]));
}
