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
  return text.replace(packedField, (_, indent: string, statements: string, field: string) => {
    const indented = `${indent}${statements}`.replaceAll(/^/gm, '  ');
    return `${indent}if (message.${field}.length !== 0) {\n${indented}\n${indent}}`;
  });
}

const encodeBody = /(\n {2}encode\([^\n]*\{\n)((?:(?! {4}return writer;)[^\n]*\n)*)( {4}return writer;)/g;

function computeFieldNumber(statement: string): number {
  const tag = /writer\.uint32\((\d+)\)/.exec(statement)?.[1];
  if (tag === undefined)
    throw new Error(`telescope writes "${statement.trim()}", which scripts/generate/telescope-fixes.ts does not understand`);
  return Number(tag) >>> 3;
}

/** Canonical protobuf has fields in the order of their numbers; telescope writes them as the file declares them. */
function sortFields(text: string): string {
  return text.replace(encodeBody, (_, head: string, body: string, tail: string) => {
    // Every field is one statement, which begins at four spaces and ends before the next.
    const statements = body.match(/^ {4}[^ }\n][^\n]*\n(?:(?! {4}[^ }\n])[^\n]*\n)*/gm) ?? [];
    if (statements.join('') !== body)
      throw new Error("telescope's encoders are not as expected: check scripts/generate/telescope-fixes.ts");
    return `${head}${statements.toSorted((a, b) => computeFieldNumber(a) - computeFieldNumber(b)).join('')}${tail}`;
  });
}

/** The text of one of telescope's files with all fixes applied. Throws when a place to fix is gone. */
export function applyTelescopeFixes(file: string, text: string): string {
  return file === 'varint.ts' ? fixVarint(text) : sortFields(fixEmptyPackedFields(text));
}
