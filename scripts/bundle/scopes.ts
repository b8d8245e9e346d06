import type { AnyNode, Node, Program } from 'acorn';

/** A variable: where it is declared, and with what. */
export interface Binding {
  readonly name: string;
  /** The function it belongs to. */
  readonly owner: Owner;
  /** What it is declared with: an expression, a function or a class. */
  readonly value: AnyNode | undefined;
}

/** A function of the script, or what runs when the script does: its top level. */
export interface Owner {
  /** Undefined for the top level. */
  readonly node: AnyNode | undefined;
  readonly outer: Owner | undefined;
  /** The class and the kind of method it is, when it is one. */
  readonly method: Method | undefined;
}

export interface Method {
  readonly name: string | undefined;
  readonly class: AnyNode;
  readonly isConstructor: boolean;
  readonly isStatic: boolean;
}

/** An expression, whose code it is in, and what stands around it, the nearest last. */
export interface Place {
  readonly node: AnyNode;
  readonly owner: Owner;
  readonly ancestors: readonly AnyNode[];
}

export interface Scopes {
  readonly topLevel: Owner;
  /** Every node that is no declaration's own name, in the order of the script. */
  readonly places: readonly Place[];
  readonly owners: ReadonlyMap<AnyNode, Owner>;
  /** The variable that an identifier names, where the script declares it. */
  find(identifier: AnyNode): Binding | undefined;
}

type Names = Map<string, Binding>;

const functionTypes: readonly string[] = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
const blockTypes: readonly string[] = [
  'BlockStatement',
  'ForStatement',
  'ForOfStatement',
  'SwitchStatement',
  'CatchClause',
  'StaticBlock',
  'ClassExpression',
];

export function isFunction(node: AnyNode | undefined): boolean {
  return node !== undefined && functionTypes.includes(node.type);
}

/**
 * Whose code every expression of a script is, and which variable every identifier names. The functions that a bundle's frame runs at once
 * (`(() => { ... })();` as a statement) are part of the top level.
 */
export function readScopes(program: Program): Scopes {
  const topLevel: Owner = { node: undefined, outer: undefined, method: undefined };
  const places: Place[] = [];
  const owners = new Map<AnyNode, Owner>();
  const identifiers: { node: AnyNode & { name: string }; names: readonly Names[] }[] = [];
  const found = new Map<AnyNode, Binding>();

  const visit = (node: AnyNode, owner: Owner, names: readonly Names[], ancestors: readonly AnyNode[]): void => {
    places.push({ node, owner, ancestors });
    if (node.type === 'Identifier') identifiers.push({ node, names });
    const inner = isFunction(node) && !isFrame(node, ancestors) ? newOwner(node, owner, ancestors) : owner;
    if (isFunction(node)) owners.set(node, inner);
    const own: Names = new Map();
    const opens = isFunction(node) || blockTypes.includes(node.type) || node.type === 'Program';
    const scoped = opens ? [...names, own] : names;
    if (opens) declare(node, inner, own, scoped);
    for (const child of childrenOf(node)) visit(child, inner, scoped, [...ancestors, node]);
  };
  visit(program as AnyNode, topLevel, [], []);
  for (const { node, names } of identifiers) {
    for (let depth = names.length - 1; depth >= 0; depth--) {
      const binding = names[depth]?.get(node.name);
      if (binding === undefined) continue;
      found.set(node, binding);
      break;
    }
  }
  return { topLevel, places, owners, find: (identifier) => found.get(identifier) };
}

function isFrame(node: AnyNode, ancestors: readonly AnyNode[]): boolean {
  const call = ancestors[ancestors.length - 1];
  const statement = ancestors[ancestors.length - 2];
  return (
    call?.type === 'CallExpression' &&
    call.callee === node &&
    call.arguments.length === 0 &&
    statement?.type === 'ExpressionStatement' &&
    ancestors.length === 3
  );
}

function newOwner(node: AnyNode, outer: Owner, ancestors: readonly AnyNode[]): Owner {
  const parent = ancestors[ancestors.length - 1];
  const holder = ancestors[ancestors.length - 3];
  if (parent?.type !== 'MethodDefinition' || holder === undefined) return { node, outer, method: undefined };
  const name = parent.key.type === 'Identifier' && !parent.computed ? parent.key.name : undefined;
  return { node, outer, method: { name, class: holder, isConstructor: parent.kind === 'constructor', isStatic: parent.static } };
}

/** The names that a function or block declares itself. */
function declare(node: AnyNode, owner: Owner, names: Names, scoped: readonly Names[]): void {
  const add = (pattern: Node | null | undefined, value: AnyNode | undefined, into: Names): void => {
    for (const name of namesOf(pattern as AnyNode | null)) into.set(name, { name, owner, value });
  };
  if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression') {
    for (const parameter of node.params) add(parameter, undefined, names);
    if (node.type === 'FunctionExpression' && node.id) add(node.id, node, names);
  }
  if (node.type === 'ClassExpression' && node.id) add(node.id, node, names);
  if (node.type === 'CatchClause') add(node.param, undefined, names);
  const statements = statementsOf(node);
  for (const statement of statements) {
    const declaration =
      (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration') && statement.declaration
        ? (statement.declaration as AnyNode)
        : statement;
    if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') add(declaration.id, declaration, names);
    if (declaration.type !== 'VariableDeclaration') continue;
    // `var` in a block belongs to the function: what is declared there is found from the block as well.
    const into = declaration.kind === 'var' ? functionNames(node, names, scoped) : names;
    for (const each of declaration.declarations) add(each.id, (each.init ?? undefined) as AnyNode | undefined, into);
  }
}

function functionNames(node: AnyNode, names: Names, scoped: readonly Names[]): Names {
  if (node.type === 'BlockStatement' || isFunction(node) || node.type === 'Program') return names;
  return scoped[scoped.length - 2] ?? names;
}

function statementsOf(node: AnyNode): readonly AnyNode[] {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
      return node.body as AnyNode[];
    case 'ForStatement':
      return node.init ? [node.init as AnyNode] : [];
    case 'ForOfStatement':
      return [node.left as AnyNode];
    case 'SwitchStatement':
      return node.cases.flatMap((each) => each.consequent as AnyNode[]);
    default:
      return [];
  }
}

/** The names that a pattern binds. */
function namesOf(pattern: AnyNode | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => namesOf((each.type === 'RestElement' ? each.argument : each.value) as AnyNode));
    case 'ArrayPattern':
      return pattern.elements.flatMap((each) => namesOf(each as AnyNode | null));
    case 'AssignmentPattern':
      return namesOf(pattern.left as AnyNode);
    case 'RestElement':
      return namesOf(pattern.argument as AnyNode);
    default:
      return [];
  }
}

/** The nodes directly inside a node, names of properties left out. */
function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  for (const [name, value] of Object.entries(node)) {
    if (isPropertyName(node, name)) continue;
    for (const each of Array.isArray(value) ? value : [value]) {
      if (typeof each === 'object' && each !== null && typeof each.type === 'string') children.push(each);
    }
  }
  return children;
}

function isPropertyName(node: AnyNode, field: string): boolean {
  if (node.type === 'MemberExpression') return field === 'property' && !node.computed;
  if (node.type === 'Property' && node.shorthand && field === 'key') return true;
  return (
    (node.type === 'Property' || node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') &&
    field === 'key' &&
    !node.computed
  );
}
