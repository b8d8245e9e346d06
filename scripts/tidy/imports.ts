import { posix } from 'node:path';
import { type Finding, isModuleCode, isTestCode, lineOf, type SourceFile } from './finding.ts';

interface Import {
  readonly target: string;
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** Static imports and exports from elsewhere. An import whose every name is a type counts as type-only. */
export function findImports(text: string): Import[] {
  const pattern =
    /^[ \t]*(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...text.matchAll(pattern)].map((match) => {
    const target = (match[3] ?? match[4] ?? match[5]) as string;
    const names = /^\{([^}]*)\}$/.exec((match[2] ?? '').trim())?.[1];
    const listed =
      names
        ?.split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '') ?? [];
    const isTypeOnly = match[1] !== undefined || (listed.length > 0 && listed.every((name) => name.startsWith('type ')));
    return { target, isTypeOnly, line: lineOf(text, match.index) };
  });
}

/** Who may import whom: modules reach nothing but the kit and their own files, product code no test code. */
export function checkImports(file: SourceFile): Finding[] {
  if (!file.path.endsWith('.ts')) return [];
  const findings: Finding[] = [];
  for (const found of findImports(file.text)) {
    const target = found.target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file.path), found.target)) : found.target;
    const reason = findReason(file.path, target, found.isTypeOnly);
    if (reason !== undefined) findings.push({ path: file.path, line: found.line, text: reason, isWarning: false });
  }
  return findings;
}

function findReason(path: string, target: string, isTypeOnly: boolean): string | undefined {
  if (isModuleCode(path)) return findModuleReason(path, target, isTypeOnly);
  const isProduct =
    /^(clients|modules)\//.test(path) && !isTestCode(path) && !path.includes('/scripts/') && !path.startsWith('modules/testkit/');
  if (!isProduct) return undefined;
  const isTests = /\.test\.ts$/.test(target) || target.startsWith('@marspace/testkit') || target.startsWith('modules/testkit/');
  if (isTests) return `importing ${target} is banned outside tests, move what is shared out of it`;
  if (/^(e2e|scripts)\//.test(target)) return `importing ${target} is banned in ${path.split('/')[0]}, move what is shared out of it`;
  return undefined;
}

/** Folder of a module, e.g. modules/storage or modules/testkit/guestbook. */
function homeOf(path: string): string {
  return /^modules\/testkit\//.test(path) ? path.split('/').slice(0, 3).join('/') : path.split('/').slice(0, 2).join('/');
}

function findModuleReason(path: string, target: string, isTypeOnly: boolean): string | undefined {
  const home = homeOf(path);
  if (target.startsWith('proto/gen/modules/')) {
    return isTypeOnly ? undefined : `importing values of ${target} is banned in modules, use import type`;
  }
  const isRules = /\/rules(\.ts|\/)/.test(path);
  if (target.startsWith(`${home}/`)) {
    const isPure = isTypeOnly || /\/(rules(\.ts|\/)|params\.ts)/.test(target);
    return !isRules || isPure ? undefined : `importing ${target} is banned in rules, which clients import: use kit math and types only`;
  }
  if (target === '@marspace/kit' || target.startsWith('@marspace/kit/')) {
    if (home === 'modules/kit') return 'importing the kit by its name is banned in the kit, use the file';
    return !isRules || isTypeOnly || target === '@marspace/kit/math'
      ? undefined
      : 'importing the whole kit is banned in rules, use @marspace/kit/math';
  }
  if (/^(modules\/[a-z-]+|@marspace\/[a-z]+)\/functions(\.ts)?$/.test(target)) {
    return isTypeOnly ? undefined : `importing values of ${target} is banned, use import type and modulePort`;
  }
  if (target.startsWith('modules/')) return `importing ${target} is banned in ${home}, use its functions through modulePort`;
  return `importing ${target} is banned in modules, use the kit`;
}
