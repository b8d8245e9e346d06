/** Holds docs' rules of style against the repository's TypeScript and Go. `--warnings` lists what is only too long. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkAll } from './tidy/check.ts';
import type { Finding, SourceFile } from './tidy/finding.ts';

const repositoryDir = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** What nobody wrote by hand, and what is another language in a .ts file. */
const skipped = /^(proto\/gen|modules\/bundles|clients\/codec\/assembly)\/|\/(generated|node_modules|dist)\/|^vectors\//;

function readFiles(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: repositoryDir,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const paths = listed.split('\0').filter((path) => /\.(ts|go|mjs)$/.test(path) && !skipped.test(path));
  return paths.flatMap((path) => {
    const text = readText(path);
    return text === undefined ? [] : [{ path, text }];
  });
}

/** Undefined for a file that git still lists and that is gone. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(`${repositoryDir}/${path}`, 'utf8');
  } catch {
    return undefined;
  }
}

function render(finding: Finding): string {
  return `${finding.path}:${finding.line}: ${finding.text}`;
}

const files = readFiles();
const findings = files.flatMap(checkAll);
const errors = findings.filter((finding) => !finding.isWarning);
const warnings = findings.filter((finding) => finding.isWarning);
if (process.argv.includes('--warnings')) for (const warning of warnings) console.log(`warning: ${render(warning)}`);
for (const error of errors) console.log(render(error));
console.log(
  `tidy: ${files.length} files, ${errors.length} to change, ${warnings.length} warnings${warnings.length > 0 ? ' (--warnings lists them)' : ''}`,
);
if (errors.length > 0) process.exitCode = 1;
