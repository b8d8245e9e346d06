/**
 * What a terminal, or a reader, would take for more than text: control characters, line and paragraph ends, marks that turn the direction of
 * writing, characters without a width, private and unassigned ones, halves of a pair.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;
const oneByteMax = 0xff;
const fourDigitsMax = 0xffff;

/** The text with everything unprintable as `\x1b`, `\u202e` or `\u{e0041}`: names and words of strangers stay text on a terminal. */
export function toPrintable(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code <= oneByteMax) return `\\x${hex.padStart(2, '0')}`;
    return code <= fourDigitsMax ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
  });
}

/** The same for a JSON text: in JSON's own form, so that whoever reads it gets the true name. */
export function toPrintableJson(json: string): string {
  return json.replace(unprintable, (character) =>
    Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}
