import { type Finding, isModuleCode, isTestCode, lineOf, type SourceFile } from './finding.ts';

const fileLinesAim = 150;
const fileLinesWall = 600;
const goFunctionLinesAim = 70;

interface Pattern {
  readonly pattern: RegExp;
  readonly text: string;
  readonly applies: (path: string) => boolean;
}

/** Programs, whose business is to print. */
function isProgram(path: string): boolean {
  return isTestCode(path) || /(^|\/)(scripts|cmd|cli|bench)\//.test(path) || /(entrypoint|main)\.(ts|go)$/.test(path);
}

/** The only files of the clients that write to stdout and stderr: there, what strangers say becomes text, and secrets are hidden. */
const outputFiles = ['clients/cli/src/output.ts', 'clients/runtime/src/log.ts'];

/** What of the clients runs at people's and contractors' machines. */
function isQuiet(path: string): boolean {
  return /^clients\/[^/]+\/src\/.*\.ts$/.test(path) && !isTestCode(path) && !outputFiles.includes(path);
}

const isTs = (path: string): boolean => path.endsWith('.ts');
const isGo = (path: string): boolean => path.endsWith('.go');

// Written in halves where this file would find itself.
const patterns: readonly Pattern[] = [
  {
    pattern: /\bconsole\.(log|debug|trace|dir)\(/g,
    text: 'console is banned in libraries, give a logger',
    applies: (path) => isTs(path) && !isProgram(path) && !isQuiet(path),
  },
  ...[
    /\bconsole\.\w+\(/g,
    // Its events and whether it is a terminal are nobody's secret; the stream itself is for writing.
    /\bprocess\.std(out|err)\b(?!\.(isTTY|columns|on)\b)/g,
    /(?<!\bprocess\.)\bstd(out|err)\??\.write\(/g,
    /\bwrite(File)?Sync\([12],/g,
    /\bfrom '(node:)?(process|console)'/g,
  ].map((pattern) => ({
    pattern,
    text: `writing to stdout or stderr is banned in clients, use the Output of the console or the logger (${outputFiles.join(', ')})`,
    applies: isQuiet,
  })),
  { pattern: /^\s*debugger;/gm, text: 'debugger is banned, take it out', applies: isTs },
  {
    pattern: /\b(describe|test|it)\.(only|skip|todo)\(/g,
    text: 'only, skip and todo are banned, a test runs or is not there',
    applies: (path) => isTs(path) && isTestCode(path),
  },
  { pattern: /\bt\.Skip(Now|f)?\(/g, text: 't.Skip is banned, a test runs or is not there', applies: isGo },
  {
    pattern: /\bfmt\.Print(ln|f)?\(/g,
    text: 'fmt.Print is banned in packages, use the logger',
    applies: (path) => isGo(path) && !isProgram(path),
  },
  { pattern: /^\s*(print|println)\(/gm, text: 'println is banned, use the logger', applies: isGo },
  {
    pattern: /(\/\/|\*|#)\s*(TODO|FIXME|XXX|HACK)\b/g,
    text: 'notes to oneself are banned, do it or write it into docs',
    applies: () => true,
  },
  { pattern: /@ts-(ignore|nocheck)\b/g, text: 'ts-ignore is banned, use ts-expect-error with a reason', applies: isTs },
  {
    pattern: /(["'`\s])\/(home|root|Users|work)\/\w/g,
    text: 'paths of one machine are banned, compute them',
    applies: (path) => !path.endsWith('.md'),
  },
  {
    pattern: /\bMath\.random\(/g,
    text: 'Math.random is banned, use a seed that is printed or a secure source',
    applies: (path) => isTs(path) && !isTestCode(path) && !isModuleCode(path) && !path.endsWith('generators.ts'),
  },
  {
    pattern: /\b(enum|namespace)\s+\w+\s*\{/g,
    text: 'enum and namespace are banned, use a union type or an object',
    applies: (path) => isTs(path) && !path.endsWith('.test.ts'),
  },
];

/** Sizes, leftovers and whatever a line alone can tell. */
export function checkText(file: SourceFile): Finding[] {
  const findings = checkSize(file);
  for (const { pattern, text, applies } of patterns) {
    if (!applies(file.path)) continue;
    for (const match of file.text.matchAll(pattern)) {
      findings.push({ path: file.path, line: lineOf(file.text, match.index), text, isWarning: false });
    }
  }
  return findings;
}

function checkSize(file: SourceFile): Finding[] {
  if (isTestCode(file.path)) return [];
  const lines = file.text.split('\n').length - 1;
  const findings: Finding[] = [];
  if (lines > fileLinesWall)
    findings.push({ path: file.path, line: 1, text: `${lines} lines, ${fileLinesWall} is the wall: split it`, isWarning: false });
  else if (lines > fileLinesAim)
    findings.push({ path: file.path, line: 1, text: `${lines} lines, aim at ${fileLinesAim}`, isWarning: true });
  if (file.path.endsWith('.go')) findings.push(...findLongGoFunctions(file));
  return findings;
}

/** gofmt puts the closing brace of a function at the beginning of a line. */
function findLongGoFunctions(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  let start = 0;
  file.text.split('\n').forEach((line, i) => {
    if (line.startsWith('func ')) start = i + 1;
    if (line !== '}' || start === 0) return;
    const lines = i + 1 - start + 1;
    if (lines > goFunctionLinesAim)
      findings.push({ path: file.path, line: start, text: `a function of ${lines} lines, aim at ${goFunctionLinesAim}`, isWarning: true });
    start = 0;
  });
  return findings;
}
