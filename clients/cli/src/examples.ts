/** What `addHelpText('after', ...)` shows below a command's flags; each line without `marspace`, an explanation after two spaces and `#`. */
export function formatExamples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ marspace ${line}\n`).join('')}`;
}
