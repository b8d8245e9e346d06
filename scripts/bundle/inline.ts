import type { AnyNode, CallExpression, Program } from 'acorn';
import type MagicString from 'magic-string';
import { type Binding, readScopes, type Scopes } from './scopes.ts';

/** What calls the host and does nothing else, by what declares it: the host's function, and what is behind the arguments. */
const wrappers: Readonly<Record<string, Readonly<Record<string, { readonly host: string; readonly last?: string }>>>> = {
  collection: { has: { host: 'has' }, remove: { host: 'remove' }, find: { host: 'get' }, set: { host: 'set' } },
  index: { has: { host: 'has' }, remove: { host: 'remove' }, add: { host: 'set', last: 'true' } },
};
const emitter = 'eventsOf';

/** Says whether a declaration, by its place in the script, is the kit's. Names alone do not: a module may have an `index` of its own. */
export type IsKit = (line: number, column: number) => boolean;

/**
 * `deals.set(ctx, key, deal)` becomes `ctx.host.set(deals.id, key, deal)` and `emit(ctx, 'DealOpened', event)` `ctx.host.emit('DealOpened', event)`:
 * what the kit's methods do, without a call of the interpreter for each. It is done to variables of the bundle's top level that the kit's
 * functions made, and where the context is a plain name.
 */
export function inlineHostCalls(text: MagicString, program: Program, isKit: IsKit): void {
  const scopes = readScopes(program);
  const madeBy = (variable: AnyNode): string | undefined => findMaker(scopes, scopes.find(variable), isKit);
  for (const { node } of scopes.places) {
    if (node.type !== 'CallExpression') continue;
    const [context] = node.arguments;
    if (context?.type !== 'Identifier') continue;
    const callee = node.callee as AnyNode;
    if (callee.type === 'Identifier' && madeBy(callee) === emitter) {
      replaceHead(text, node, `${context.name}.host.emit(`);
    } else if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.property.type === 'Identifier') {
      const method = wrappers[madeBy(callee.object) ?? '']?.[callee.property.name];
      if (method === undefined || callee.computed || callee.optional) continue;
      replaceHead(text, node, `${context.name}.host.${method.host}(${callee.object.name}.id, `);
      if (method.last !== undefined) text.appendLeft(node.end - 1, `, ${method.last}`);
    }
  }
}

/** The kit's name of the function whose call a top level's variable is declared with. */
function findMaker(scopes: Scopes, binding: Binding | undefined, isKit: IsKit): string | undefined {
  if (binding?.owner !== scopes.topLevel || binding.value?.type !== 'CallExpression') return undefined;
  const maker = binding.value.callee as AnyNode;
  if (maker.type !== 'Identifier') return undefined;
  const made = scopes.find(maker);
  if (made?.owner !== scopes.topLevel || made.value?.type !== 'FunctionDeclaration') return undefined;
  const start = made.value.id?.loc?.start;
  // Where two files declare one name, the bundle's second has a number behind it.
  return start !== undefined && isKit(start.line, start.column) ? maker.name.replace(/\d+$/, '') : undefined;
}

/** Writes another beginning of a call, up to its second argument. */
function replaceHead(text: MagicString, call: CallExpression, head: string): void {
  const second = call.arguments[1];
  if (second !== undefined) text.update(call.start, second.start, head);
}
