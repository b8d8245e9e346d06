import type { Finding, SourceFile } from './finding.ts';
import { checkImports } from './imports.ts';
import { checkNames } from './names.ts';
import { checkSyntax } from './syntax.ts';
import { checkText } from './text.ts';

/** Everything that the rules say about one file, by line. */
export function checkAll(file: SourceFile): Finding[] {
  const findings = [...checkImports(file), ...checkNames(file), ...checkSyntax(file), ...checkText(file)];
  return findings.sort((a, b) => a.line - b.line);
}
