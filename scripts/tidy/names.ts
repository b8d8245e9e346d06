import { type Finding, lineOf, type SourceFile } from './finding.ts';

/** Words that say nothing, as whole words of a name, and what to do about it. */
const emptyWords: Readonly<Record<string, string>> = {
  util: 'name what it does',
  utils: 'name what it does',
  helper: 'name what it does',
  helpers: 'name what it does',
  common: 'name what it holds',
  misc: 'name what it holds',
  manager: 'name what it keeps or does',
  service: 'name what it does',
  info: 'name what it tells',
  base: 'name what it is the ground of',
};

/** Second words for things of docs/glossary.md, as whole words of a declared name. */
const synonyms: Readonly<Record<string, string>> = {
  uploader: 'sender',
  downloader: 'receiver',
  provider: 'host or contractor',
  farmer: 'host',
  miner: 'host',
  agreement: 'deal',
  collateral: 'deposit',
  escrowed: 'hold',
  fragment: 'shard',
};

/** Words that somebody else's interface or a standard fixes: wallets' chain info, HKDF's info, base units, Go's testing.TB, ibc-go's test app, protobuf's services. */
const allowed: readonly RegExp[] = [
  /chain-?info/i,
  /^identityInfo$/,
  /^base_?units/i,
  /^Helper$/,
  /^GetBaseApp$/,
  /(query|msg)service|serviceNames?$/i,
];

/** Declarations of functions, types, constants and Go methods; not parameters and locals inside of functions. */
const declarations = {
  ts: /^(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:function|class|interface|type|const|let)\s+([A-Za-z_$][\w$]*)/gm,
  go: /^(?:func\s+(?:\([^)]*\)\s*)?|type\s+|var\s+|const\s+)([A-Za-z_]\w*)/gm,
};

function isAllowed(name: string, word: string, language: 'ts' | 'go'): boolean {
  return (language === 'go' && word === 'service') || allowed.some((pattern) => pattern.test(name));
}

export function splitWords(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_.-]+/)
    .filter((word) => word !== '');
}

/** Names of files and top-level declarations. */
export function checkNames(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const language = file.path.endsWith('.go') ? 'go' : 'ts';
  const basename = file.path.slice(file.path.lastIndexOf('/') + 1);
  for (const word of splitWords(basename.replace(/\.[a-z]+$/, ''))) {
    if (Object.hasOwn(emptyWords, word) && !isAllowed(basename, word, language))
      findings.push({ path: file.path, line: 1, text: `${word} is banned in file names, ${emptyWords[word]}`, isWarning: false });
  }
  for (const match of file.text.matchAll(declarations[language])) {
    const name = match[1] as string;
    for (const word of splitWords(name)) {
      const instead = Object.hasOwn(emptyWords, word)
        ? emptyWords[word]
        : Object.hasOwn(synonyms, word)
          ? `use ${synonyms[word]}`
          : undefined;
      if (instead === undefined || isAllowed(name, word, language)) continue;
      findings.push({
        path: file.path,
        line: lineOf(file.text, match.index),
        text: `${word} is banned in names (${name}), ${instead}`,
        isWarning: false,
      });
    }
  }
  return findings;
}
