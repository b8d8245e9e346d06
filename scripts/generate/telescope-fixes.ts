// Corrections of what telescope 1.12.21 writes; clients/sdk/src/wire.test.ts compares the result with an independent encoder.

const varintPlace = '  while (val.hi) {\n';

/** 64-bit numbers from 2^31 to 2^32 - 1 have a negative low half, which telescope's loop would write as one byte of 0. */
function fixVarint(text: string): string {
  if (text.split(varintPlace).length !== 2)
    throw new Error("telescope's varint.ts is not as expected: check whether scripts/generate/telescope-fixes.ts is still needed");
  return text.replace(varintPlace, `  val.lo >>>= 0;\n${varintPlace}`);
}

const packedField = /^( +)(writer\.uint32\(\d+\)\.fork\(\);\n +for \(const v of message\.(\w+)\) \{\n[^}]*\}\n +writer\.ldelim\(\);)$/gm;

/** An empty list of numbers is left out in canonical protobuf; telescope writes it with length 0. */
function fixEmptyPackedFields(text: string): string {
  return text.replace(packedField, '$1if (message.$3.length !== 0) {\n$1$2\n$1}');
}

/** The text of one of telescope's files with all fixes applied. Throws when a place to fix is gone. */
export function applyTelescopeFixes(file: string, text: string): string {
  return file === 'varint.ts' ? fixVarint(text) : fixEmptyPackedFields(text);
}
