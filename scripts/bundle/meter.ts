import { type AnyNode, type Node, parse, type Program } from 'acorn';
import { ancestor, full } from 'acorn-walk';
import MagicString, { type SourceMap } from 'magic-string';
import { inlineHostCalls, type IsKit } from './inline.ts';

/** Names that the bundle's own frame or the engine declares; module code must not use them. */
export const reservedNames: readonly string[] = [
  '$steps',
  '$exhausted',
  '$copyWith',
  '$record',
  '$check',
  '$count',
  '$power',
  '$spread',
  '$copied',
  '$kept',
  '$object',
  '$array',
];

const step = '--$steps || $exhausted();';
const stepExpression = '--$steps || $exhausted()';

export interface Metered {
  readonly code: string;
  /** From the metered code to what was given. */
  readonly map: SourceMap;
  /** Function entries and loop heads that count. */
  readonly steps: number;
}

type FunctionNode = Node & { body: Node & { body: (Node & { directive?: string })[] }; expression: boolean };
type LoopNode = Node & { body: Node };

/** Counts every function entry and every loop turn of a script. What it counts is what docs/spec/host-abi.md calls a step. */
export function meter(source: string, file: string, isKit: IsKit): Metered {
  const program: Program = parse(source, { ecmaVersion: 2022, sourceType: 'script', locations: true });
  const text = new MagicString(source);
  let steps = 0;
  full(program, (node: AnyNode) => {
    if (isFunction(node)) meterFunction(text, node as unknown as FunctionNode);
    else if (isLoop(node)) meterLoop(text, (node as unknown as LoopNode).body);
    else return;
    steps++;
  });
  ancestor(program, {
    ObjectExpression(node) {
      rewriteCopy(text, source, node as unknown as ObjectNode);
    },
  });
  inlineHostCalls(text, program, isKit);
  return { code: text.toString(), map: text.generateMap({ source: file, hires: true }), steps };
}

function isFunction(node: AnyNode): boolean {
  return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}

const loops: readonly string[] = ['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement'];

function isLoop(node: AnyNode): boolean {
  return loops.includes(node.type);
}

function meterFunction(text: MagicString, node: FunctionNode): void {
  const body = node.body;
  if (node.expression) {
    // `x => y` becomes `x => (count, y)`; parentheses that are already there go around ours.
    text.appendLeft(body.start, `(${stepExpression}, `);
    text.appendLeft(body.end, ')');
    return;
  }
  const directives = body.body.filter((statement) => statement.directive !== undefined);
  const last = directives[directives.length - 1];
  text.appendLeft(last === undefined ? body.start + 1 : last.end, last === undefined ? step : `;${step}`);
}

function meterLoop(text: MagicString, body: Node): void {
  if (body.type === 'BlockStatement') {
    text.appendLeft(body.start + 1, step);
    return;
  }
  text.appendLeft(body.start, `{${step}`);
  text.appendLeft(body.end, '}');
}

interface ObjectNode extends Node {
  readonly properties: readonly (Node & { readonly argument?: Node })[];
}

/** `{ ...a, b: c }` becomes `$copyWith(a, { b: c })`. Spreads elsewhere stay: they are rarer and mean the same. */
function rewriteCopy(text: MagicString, source: string, node: ObjectNode): void {
  const [first, second] = node.properties;
  const spreads = node.properties.filter((property) => property.type === 'SpreadElement');
  if (first?.argument === undefined || spreads.length !== 1 || spreads[0] !== first || first.argument.type === 'SequenceExpression') return;
  // What stands around the spread's argument (parentheses, a comma, comments) goes with the brace.
  text.update(node.start, first.argument.start, '$copyWith(');
  if (second === undefined) {
    text.update(first.argument.end, node.end, ', {})');
    return;
  }
  text.update(first.argument.end, second.start, source.slice(first.argument.end, second.start).includes('\n') ? ', {\n' : ', { ');
  text.appendLeft(node.end, ')');
}
