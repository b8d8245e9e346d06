import type { Command } from 'commander';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** One place in the command line: the words typed so far, and what may follow. */
interface Place {
  readonly path: string;
  readonly commands: readonly string[];
  readonly flags: readonly string[];
}

/** The script that teaches a shell the commands and flags of this console. */
export function formatCompletion(program: Command, shell: Shell): string {
  const common = program.options.flatMap(({ long }) => (long ? [long] : []));
  const places = listPlaces(program, '', ['--help', ...common]);
  return { bash: formatBash, zsh: formatZsh, fish: formatFish }[shell](places);
}

function listPlaces(command: Command, path: string, common: readonly string[]): Place[] {
  const own = path === '' ? [] : command.options.flatMap(({ long }) => (long ? [long] : []));
  const place = { path, commands: command.commands.map((child) => child.name()), flags: [...new Set([...own, ...common])] };
  return [place, ...command.commands.flatMap((child) => listPlaces(child, `${path}/${child.name()}`, common))];
}

function formatCases(places: readonly Place[], format: (words: readonly string[]) => string): string {
  return places.map(({ path, commands, flags }) => `    '${path}') ${format([...commands, ...flags])} ;;`).join('\n');
}

/** A shell pattern of all places below the first. */
function formatPattern(places: readonly Place[]): string {
  return places
    .slice(1)
    .map(({ path }) => path)
    .join('|');
}

function formatBash(places: readonly Place[]): string {
  return `# source <(marspace completion bash)
_marspace() {
  local word place='' words=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$place/$word" in ${formatPattern(places)}) place="$place/$word" ;; esac
  done
  case "$place" in
${formatCases(places, (words) => `words='${words.join(' ')}'`)}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _marspace marspace
`;
}

function formatZsh(places: readonly Place[]): string {
  return `#compdef marspace
# source <(marspace completion zsh)
_marspace() {
  local word place=''
  for word in "\${words[@]:1:$((CURRENT-2))}"; do
    case "$place/$word" in ${formatPattern(places)}) place="$place/$word" ;; esac
  done
  case "$place" in
${formatCases(places, (words) => `compadd -- ${words.join(' ')}`)}
  esac
  _files
}
# In a folder of fpath this file is the function itself, and its first call has to complete too.
if [[ "$funcstack[1]" = _marspace ]]; then _marspace "$@"; else compdef _marspace marspace; fi
`;
}

function formatFish(places: readonly Place[]): string {
  const lines = places.flatMap(({ path, commands, flags }) => [
    ...(commands.length > 0 ? [`complete -c marspace -n "test (__marspace_place) = '${path}'" -f -a '${commands.join(' ')}'`] : []),
    ...flags.map((flag) => `complete -c marspace -n "test (__marspace_place) = '${path}'" -l ${flag.slice(2)}`),
  ]);
  return `# marspace completion fish | source
function __marspace_place
  set -l place ''
  for word in (commandline -opc)[2..]
    switch "$place/$word"
      case ${formatPattern(places).replaceAll('|', ' ')}
        set place "$place/$word"
    end
  end
  echo "$place"
end
${lines.join('\n')}
`;
}
