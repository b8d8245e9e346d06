import { type AnyNode, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { reservedNames } from './meter.ts';

/** Something that modules must not hold, where it stands, and what to use instead. */
export interface Refusal {
  readonly line: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/** Names whose mere mention is refused: the engine does not have them. */
const bannedNames: Readonly<Record<string, string>> = {
  eval: 'eval is banned, write the code out',
  Function: 'Function is banned, write the code out',
  Date: 'Date is banned, use ctx.time or ctx.height',
  Promise: 'Promise is banned, a handler is plain synchronous code',
  RegExp: 'RegExp is banned, compare characters',
  Proxy: 'Proxy is banned, use a plain object',
  Intl: 'Intl is banned, format in clients',
  JSON: 'JSON is banned, use encode and decode',
  WeakRef: 'WeakRef is banned, state lives in collections',
  FinalizationRegistry: 'FinalizationRegistry is banned, state lives in collections',
  Float32Array: 'fractions are banned, use bigint',
  Float64Array: 'fractions are banned, use bigint',
  setTimeout: 'setTimeout is banned, use a queue',
  setInterval: 'setInterval is banned, use a queue',
  console: 'console is banned, use log(ctx, level, text)',
  process: 'process is banned, modules have no machine',
  Buffer: 'Buffer is banned, use concat and Uint8Array',
  arguments: 'arguments is banned, name the parameters',
};

const restReason = 'rest in a pattern is banned, name what is taken';

/** What a bundle holds that no module may: docs/spec/determinism.md. Positions are those of the given source. */
export function findRefusedSyntax(source: string, sourceType: 'script' | 'module' = 'script'): Refusal[] {
  const refusals: Refusal[] = [];
  const program = parse(source, { ecmaVersion: 2022, sourceType, locations: true });
  fullAncestor(program, (node: AnyNode, _state: unknown, ancestors: AnyNode[]) => {
    const text = findReason(node, ancestors[ancestors.length - 2]);
    const start = node.loc?.start;
    if (text !== undefined && start !== undefined) refusals.push({ line: start.line, column: start.column, text });
  });
  return refusals;
}

function findReason(node: AnyNode, parent: AnyNode | undefined): string | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      if (node.async) return 'async is banned, a handler is plain synchronous code';
      return node.generator ? 'generators are banned, use a loop' : undefined;
    case 'AwaitExpression':
      return 'await is banned, a handler is plain synchronous code';
    case 'WithStatement':
      return 'with is banned, name the object';
    case 'DebuggerStatement':
      return 'debugger is banned, take it out';
    case 'ForInStatement':
      return 'for-in is banned, use for-of over Object.keys';
    case 'ForOfStatement':
      return node.await ? 'for-await is banned, a handler is plain synchronous code' : undefined;
    case 'TryStatement':
      return 'try is banned, use attempt';
    case 'ImportExpression':
      return 'dynamic import is banned, import at the top';
    case 'TaggedTemplateExpression':
      return 'tagged templates are banned, call the function';
    case 'Literal':
      return findLiteralReason(node);
    case 'CallExpression':
    case 'NewExpression':
      return node.arguments.some((argument) => argument.type === 'SpreadElement') ? 'spread in calls is banned, use a loop' : undefined;
    case 'AssignmentExpression':
      if (node.operator === '**=') return '**= is banned, write a = a ** 2n';
      return isLength(node.left) ? 'assigning length is banned, use slice' : undefined;
    case 'BinaryExpression':
      return node.operator === '**' && !isWhole(node.right) ? '** takes a literal whole number as exponent, use a bounded loop' : undefined;
    case 'ArrayPattern':
      return node.elements.some((each) => each?.type === 'RestElement') ? restReason : undefined;
    case 'ObjectPattern':
      return node.properties.some((each) => each.type === 'RestElement') ? restReason : undefined;
    case 'MemberExpression':
      return isMathRandom(node) ? 'Math.random is banned, use blockHash' : undefined;
    case 'Identifier':
      return findNameReason(node.name, node, parent);
    default:
      return undefined;
  }
}

function findLiteralReason(node: AnyNode & { type: 'Literal' }): string | undefined {
  if ('regex' in node && node.regex !== undefined) return 'regular expressions are banned, compare characters';
  if (typeof node.value === 'number' && !Number.isSafeInteger(node.value)) return `${node.raw} is banned, use a whole number or a bigint`;
  return undefined;
}

/** A literal number or bigint; fractions are refused as literals. */
function isWhole(node: AnyNode): boolean {
  return node.type === 'Literal' && (typeof node.value === 'number' || typeof node.value === 'bigint');
}

function isLength(node: AnyNode): boolean {
  return node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier' && node.property.name === 'length';
}

function isMathRandom(node: AnyNode & { type: 'MemberExpression' }): boolean {
  return (
    node.object.type === 'Identifier' &&
    node.object.name === 'Math' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'random'
  );
}

/** A name counts where it is a variable, not where it is a property of something else. */
function findNameReason(name: string, node: AnyNode, parent: AnyNode | undefined): string | undefined {
  if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) return undefined;
  const isKey = parent?.type === 'Property' || parent?.type === 'PropertyDefinition' || parent?.type === 'MethodDefinition';
  if (isKey && parent.key === node && !parent.computed) return undefined;
  if (reservedNames.includes(name)) return `${name} is banned, the bundle uses it itself`;
  return Object.hasOwn(bannedNames, name) ? bannedNames[name] : undefined;
}
