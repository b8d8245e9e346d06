import { type AnyNode, type Node, parse } from 'acorn';
import { type Binding, isFunction, type Owner, type Place, readScopes, type Scopes } from './scopes.ts';
import type { Refusal } from './syntax.ts';

const advice = 'state lives in collections';

/** What makes an object that keeps what it is told, and that nothing can freeze. */
const keepers: readonly string[] = ['Map', 'Set', 'Uint8Array'];
/** Methods that change the array they are called on. Those of Map and Set are not needed: none lives through a call. */
const arrayChanges: readonly string[] = ['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill'];
/** Methods whose callback runs at once. */
const arrayCalls: readonly string[] = [
  'map',
  'forEach',
  'filter',
  'find',
  'findIndex',
  'flatMap',
  'every',
  'some',
  'reduce',
  'reduceRight',
  'sort',
];
/** Methods that give an iterator, which moves on with every use. */
const iteratorMethods: readonly string[] = ['entries', 'keys', 'values'];

/**
 * What a bundle's code keeps from one call to the next, which would make nodes differ: docs/spec/determinism.md, section 5. Positions are those of
 * the given source. What lies deeper than this sees, the engine freezes when it has loaded the bundle.
 */
export function findModuleState(source: string, sourceType: 'script' | 'module' = 'script'): Refusal[] {
  const scopes = readScopes(parse(source, { ecmaVersion: 2022, sourceType, locations: true }));
  const load = findLoadTime(scopes);
  const refusals: Refusal[] = [];
  for (const place of scopes.places) {
    const text = findChange(place, scopes, load) ?? findKept(place, scopes, load);
    const start = place.node.loc?.start;
    if (text !== undefined && start !== undefined) refusals.push({ line: start.line, column: start.column, text });
  }
  return refusals;
}

interface LoadTime {
  /** What runs while the bundle loads: the top level, and functions that are called there. */
  readonly owners: ReadonlySet<Owner>;
  /** Classes of which it makes instances, and what they extend. */
  readonly classes: ReadonlySet<AnyNode>;
}

function findLoadTime(scopes: Scopes): LoadTime {
  const owners = new Set<Owner>([scopes.topLevel]);
  const classes = new Set<AnyNode>();
  const byOwner = new Map<Owner, Place[]>();
  for (const place of scopes.places) {
    const calls = byOwner.get(place.owner) ?? [];
    if (place.node.type === 'CallExpression' || place.node.type === 'NewExpression') calls.push(place);
    byOwner.set(place.owner, calls);
  }
  const add = (node: AnyNode | undefined): void => {
    if (node === undefined) return;
    const owner = scopes.owners.get(node);
    if (owner !== undefined) owners.add(owner);
    if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return;
    classes.add(node);
    if (node.superClass) add(scopes.find(node.superClass as AnyNode)?.value);
    for (const member of node.body.body) {
      if (member.type === 'MethodDefinition' && member.kind === 'constructor') add(member.value as AnyNode);
    }
  };
  // Functions are added while the set is walked, and walked in their turn.
  for (const owner of owners) {
    for (const { node } of byOwner.get(owner) ?? []) {
      if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue;
      const callee = node.callee as AnyNode;
      add(isFunction(callee) ? callee : scopes.find(callee)?.value);
      if (callee.type !== 'MemberExpression') continue;
      const name = nameOf(callee);
      if (name !== undefined && arrayCalls.includes(name)) for (const argument of node.arguments) add(argument as AnyNode);
      for (const each of scopes.owners.values()) if (each.method !== undefined && each.method.name === name) owners.add(each);
    }
  }
  return { owners, classes };
}

/** A change of something that outlives the call. */
function findChange(place: Place, scopes: Scopes, load: LoadTime): string | undefined {
  for (const { target, isCall } of changedBy(place.node)) {
    if (target.type === 'Identifier') {
      const binding = scopes.find(target);
      if (binding === undefined || isCall) continue;
      if (binding.owner === scopes.topLevel) return `assigning ${binding.name}, which the whole module shares, is banned, ${advice}`;
      if (isKept(binding, place, load)) return `a closure that assigns ${binding.name} is banned, ${advice}`;
      continue;
    }
    const text = findMemberChange(target, place, scopes, load);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** What an expression assigns or changes: variables and members. */
function changedBy(node: AnyNode): { target: AnyNode; isCall: boolean }[] {
  switch (node.type) {
    case 'AssignmentExpression':
      return targetsOf(node.left as AnyNode).map((target) => ({ target, isCall: false }));
    case 'UpdateExpression':
      return [{ target: node.argument as AnyNode, isCall: false }];
    case 'ForOfStatement':
      return node.left.type === 'VariableDeclaration' ? [] : targetsOf(node.left as AnyNode).map((target) => ({ target, isCall: false }));
    case 'UnaryExpression':
      return node.operator === 'delete' ? [{ target: node.argument as AnyNode, isCall: false }] : [];
    case 'CallExpression': {
      const callee = node.callee as AnyNode;
      const changes = callee.type === 'MemberExpression' && arrayChanges.includes(nameOf(callee) ?? '');
      // `a.push(...)` changes a, as an assignment to a member of it does.
      return changes ? [{ target: callee, isCall: true }] : [];
    }
    default:
      return [];
  }
}

function targetsOf(pattern: AnyNode): AnyNode[] {
  switch (pattern.type) {
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => targetsOf((each.type === 'RestElement' ? each.argument : each.value) as AnyNode));
    case 'ArrayPattern':
      return pattern.elements.flatMap((each) => (each === null ? [] : targetsOf(each as AnyNode)));
    case 'AssignmentPattern':
      return targetsOf(pattern.left as AnyNode);
    case 'RestElement':
      return targetsOf(pattern.argument as AnyNode);
    default:
      return [pattern];
  }
}

function findMemberChange(target: AnyNode, place: Place, scopes: Scopes, load: LoadTime): string | undefined {
  if (target.type !== 'MemberExpression') return undefined;
  const root = rootOf(target);
  const method = methodOf(place.owner);
  if (target.property.type === 'PrivateIdentifier' && method?.isConstructor !== true) {
    return `changing the private field #${target.property.name} is banned, ${advice}`;
  }
  if (
    root.type === 'ThisExpression' &&
    method !== undefined &&
    !method.isConstructor &&
    (method.isStatic || load.classes.has(method.class))
  ) {
    return `an object that the whole module shares and that changes itself is banned, ${advice}`;
  }
  const binding = scopes.find(root);
  // What the top level does to its own objects, it does once.
  if (binding === undefined || place.owner === scopes.topLevel) return undefined;
  if (binding.owner === scopes.topLevel) return `changing ${binding.name}, which the whole module shares, is banned, ${advice}`;
  return isKept(binding, place, load) ? `a closure that changes ${binding.name} is banned, ${advice}` : undefined;
}

/** Says whether a variable belongs to a function that runs while the bundle loads, and the code at this place to a function it made there. */
function isKept(binding: Binding, place: Place, load: LoadTime): boolean {
  return load.owners.has(binding.owner) && binding.owner !== place.owner && !load.owners.has(place.owner);
}

/** Something made at load that keeps what it is told. */
function findKept({ node, owner, ancestors }: Place, scopes: Scopes, load: LoadTime): string | undefined {
  if (owner === scopes.topLevel) {
    const what = findKeeper(node, scopes) ?? findIterator(node, ancestors);
    return what === undefined ? undefined : `${what} that the whole module shares is banned, ${advice}`;
  }
  // A variable of a function that runs at load, used by a closure it leaves behind.
  if (node.type !== 'Identifier') return undefined;
  const binding = scopes.find(node);
  if (binding?.value === undefined || !isKept(binding, { node, owner, ancestors }, load)) return undefined;
  const what = findKeeper(binding.value, scopes);
  if (what !== undefined) return `a closure over ${what} is banned, ${advice}`;
  // Whoever gets such a literal whole may change it. The engine freezes those of the top level; a function's it cannot reach.
  if (binding.owner === scopes.topLevel) return undefined;
  const isLiteral = binding.value.type === 'ObjectExpression' || binding.value.type === 'ArrayExpression';
  return isLiteral && !isRead(node, ancestors)
    ? `a closure that hands on ${binding.name} is banned, make it a constant of the module`
    : undefined;
}

/** `a` in `a.b`, `a[0]`, `...a` and `for (const x of a)`. */
function isRead(node: AnyNode, ancestors: readonly AnyNode[]): boolean {
  const parent = ancestors[ancestors.length - 1];
  if (parent?.type === 'MemberExpression') return parent.object === node;
  return parent?.type === 'SpreadElement' || (parent?.type === 'ForOfStatement' && parent.right === node);
}

function findKeeper(node: AnyNode, scopes: Scopes): string | undefined {
  const callee = node.type === 'NewExpression' ? (node.callee as AnyNode) : calledOf(node);
  if (callee?.type !== 'Identifier' || !keepers.includes(callee.name) || scopes.find(callee) !== undefined) return undefined;
  return callee.name === 'Uint8Array' ? 'a Uint8Array' : `a ${callee.name}`;
}

/** `Uint8Array.of(1)` calls Uint8Array. */
function calledOf(node: AnyNode): AnyNode | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  return nameOf(node.callee as AnyNode) === 'of' ? (node.callee.object as AnyNode) : undefined;
}

function findIterator(node: AnyNode, ancestors: readonly AnyNode[]): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const callee = node.callee as AnyNode & { type: 'MemberExpression' };
  const parent = ancestors[ancestors.length - 1];
  if (parent?.type === 'ForOfStatement' || parent?.type === 'SpreadElement') return undefined;
  if (callee.computed) return isIteratorSymbol(callee.property as AnyNode) ? 'an iterator' : undefined;
  const ofObject = callee.object.type === 'Identifier' && callee.object.name === 'Object';
  return !ofObject && node.arguments.length === 0 && iteratorMethods.includes(nameOf(callee) ?? '') ? 'an iterator' : undefined;
}

function isIteratorSymbol(node: AnyNode): boolean {
  return (
    node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'Symbol' && nameOf(node) === 'iterator'
  );
}

function nameOf(node: AnyNode): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : undefined;
  const literal = node.property as Node & { value?: unknown };
  return typeof literal.value === 'string' ? literal.value : undefined;
}

/** `a` of `a.b[c].d`. */
function rootOf(node: AnyNode): AnyNode {
  let root = node;
  while (root.type === 'MemberExpression') root = root.object as AnyNode;
  return root;
}

/** The method that `this` belongs to: arrows have their function's. */
function methodOf(owner: Owner): Owner['method'] {
  let current: Owner | undefined = owner;
  while (current?.node?.type === 'ArrowFunctionExpression') current = current.outer;
  return current?.method;
}
