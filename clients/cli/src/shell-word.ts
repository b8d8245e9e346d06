import { toPrintable } from '@marspace/runtime/printable';

/** The text as one word of a POSIX shell. What is unprintable makes it `$'...'`, which bash, zsh and ksh read as these very bytes. */
export function quoteForShell(text: string): string {
  if (/^[A-Za-z0-9_./:=@%+,][A-Za-z0-9_./:=@%+,-]*$/.test(text)) return text;
  const word = text.startsWith('-') ? `./${text}` : text;
  if (toPrintable(word) === word) return `'${word.replaceAll("'", "'\\''")}'`;
  const escaped = [...word].map((character) => {
    if (toPrintable(character) === character) return /['\\]/.test(character) ? `\\${character}` : character;
    return [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  });
  return `$'${escaped.join('')}'`;
}
