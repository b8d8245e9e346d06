/** `node scripts/vectors/amino.ts` writes vectors/amino.json: random messages in protobuf and as clients sign them in amino JSON. */
import { toHex } from '@cosmjs/encoding';
import { writeFile } from 'node:fs/promises';
import { createAminoTypes, encodeMessage, type MsgName } from '../../clients/sdk/src/index.ts';
import { listMsgNames } from '../../clients/sdk/src/registry.ts';
import { drawMessage } from '../../clients/sdk/test/draw-message.ts';
import { createSeededRandom } from '../../clients/sdk/test/seeded-random.ts';

/** Amino JSON sorts the keys of every object and leaves absent values out. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}

/** Arbitrary, and fixed, so that the file changes only with the messages. */
const seed = 7;
const valuesPerMessage = 4;

const random = createSeededRandom(seed);
const amino = createAminoTypes();
const cases = (listMsgNames() as MsgName[]).flatMap((name) =>
  Array.from({ length: valuesPerMessage }, (_, index) => {
    // The first is empty: defaults are where encoders differ.
    const value = index === 0 ? {} : drawMessage(name, random);
    return {
      name,
      protobuf: toHex(encodeMessage(name, value as never)),
      amino: JSON.stringify(sortKeys(amino.toAmino({ typeUrl: `/${name}`, value }))),
    };
  }),
);

const note = 'Each message in protobuf and in amino JSON with sorted keys, as a wallet signs it. Written by scripts/vectors/amino.ts.';
await writeFile(new URL('../../vectors/amino.json', import.meta.url), `${JSON.stringify({ note, cases }, null, 1)}\n`);
