import { type AnyNode, parse, type Program } from 'acorn';
import { full } from 'acorn-walk';
import { stripTypeScriptTypes } from 'node:module';
import { findModuleState } from '../bundle/state.ts';
import { findRefusedSyntax } from '../bundle/syntax.ts';
import { type Finding, isModuleCode, isTestCode, type SourceFile } from './finding.ts';

/** Lines of a function that make a reader scroll. */
const functionLinesAim = 70;

/** JavaScript with the same positions: types become blanks. Undefined when the file is no erasable TypeScript. */
export function stripTypes(text: string): string | undefined {
  try {
    return stripTypeScriptTypes(text, { mode: 'strip' });
  } catch {
    return undefined;
  }
}

/** What the shape of the code breaks: bans of modules, and functions that are too long. */
export function checkSyntax(file: SourceFile): Finding[] {
  if (!file.path.endsWith('.ts') || file.path.endsWith('.d.ts')) return [];
  const code = stripTypes(file.text);
  const program = code === undefined ? undefined : parseModule(code);
  if (code === undefined || program === undefined) {
    return [{ path: file.path, line: 1, text: 'syntax that Node cannot strip is banned, use erasable TypeScript', isWarning: false }];
  }
  const findings = isTestCode(file.path) ? [] : findLongFunctions(file.path, program);
  if (!isModuleCode(file.path)) return findings;
  for (const refusal of [...findRefusedSyntax(code, 'module'), ...findModuleState(code, 'module')]) {
    findings.push({ path: file.path, line: refusal.line, text: refusal.text, isWarning: false });
  }
  return [...findings, ...findModuleBans(file.path, program)];
}

function parseModule(code: string): Program | undefined {
  try {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowHashBang: true });
  } catch {
    return undefined;
  }
}

function findLongFunctions(path: string, program: Program): Finding[] {
  const findings: Finding[] = [];
  full(program, (node: AnyNode) => {
    if (node.type !== 'FunctionDeclaration' && node.type !== 'FunctionExpression' && node.type !== 'ArrowFunctionExpression') return;
    const lines = (node.loc?.end.line ?? 0) - (node.loc?.start.line ?? 0) + 1;
    if (lines <= functionLinesAim) return;
    findings.push({
      path,
      line: node.loc?.start.line ?? 1,
      text: `a function of ${lines} lines, aim at ${functionLinesAim}`,
      isWarning: true,
    });
  });
  return findings;
}

/** Methods that can make something large at once, or whose result depends on the machine. */
const bannedMethods: Readonly<Record<string, string>> = {
  repeat: 'repeat is banned, use a bounded loop',
  padStart: 'padStart is banned, pad in clients',
  padEnd: 'padEnd is banned, pad in clients',
  replaceAll: 'replaceAll is banned, use a loop',
  localeCompare: 'localeCompare is banned, compare with < and >',
  toLocaleString: 'toLocaleString is banned, format in clients',
  flat: 'flat is banned, use a loop',
  match: 'match is banned, compare characters',
  normalize: 'normalize is banned, refuse what is not plain',
  bind: 'bind is banned, use an arrow function',
};

const bannedCalls: Readonly<Record<string, string>> = {
  parseInt: 'parseInt is banned, use BigInt',
  parseFloat: 'parseFloat is banned, use bigint',
  fetch: 'fetch is banned, a module sees its state only',
  require: 'require is banned, import at the top',
};

const integerMath: readonly string[] = ['abs', 'min', 'max', 'sign', 'trunc', 'floor', 'ceil', 'imul', 'clz32'];

function findModuleBans(path: string, program: Program): Finding[] {
  const findings: Finding[] = [];
  full(program, (node: AnyNode) => {
    const text = findBan(node);
    if (text !== undefined) findings.push({ path, line: node.loc?.start.line ?? 1, text, isWarning: false });
  });
  return findings;
}

function findBan(node: AnyNode): string | undefined {
  if (node.type === 'BinaryExpression' && node.operator === '<<' && node.right.type !== 'Literal') {
    return `${node.operator} with a computed right side is banned, use a literal or a bounded loop`;
  }
  if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'Array')
    return 'new Array is banned, use a literal';
  if (node.type !== 'CallExpression') return undefined;
  const callee = node.callee;
  if (callee.type === 'Identifier' && callee.name === 'Number') return findNumberBan(node.arguments[0]);
  if (callee.type === 'Identifier') return Object.hasOwn(bannedCalls, callee.name) ? bannedCalls[callee.name] : undefined;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  const name = callee.property.name;
  const owner = callee.object.type === 'Identifier' ? callee.object.name : '';
  if (owner === 'Math' && !integerMath.includes(name) && name !== 'random') return `Math.${name} is banned, use kit math on bigint`;
  if (owner === 'Array' && name === 'from') return 'Array.from is banned, use a loop';
  if ((name === 'sort' || name === 'toSorted') && node.arguments.length === 0) return `${name} without a comparator is banned, give one`;
  return Object.hasOwn(bannedMethods, name) ? bannedMethods[name] : undefined;
}

/** What is money by its name, alone or as the last property of a path. */
const moneyName = /(amount|price|fee|deposit|balance|reward|payment|lock|hold|credit)s?$/i;

function findNumberBan(argument: AnyNode | undefined): string | undefined {
  const named = argument?.type === 'MemberExpression' ? argument.property : argument;
  return named?.type === 'Identifier' && moneyName.test(named.name) ? `Number(${named.name}) is banned, amounts are bigint` : undefined;
}
