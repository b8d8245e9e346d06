import { createFileRegistry, fromBinary, toBinary, toJson as bufToJson, fromJson as bufFromJson, type JsonValue } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMessage } from '../test/draw-message.ts';
import { fieldPlans } from './generated.ts';
import { fromJson, toJson } from './json.ts';
import type { TypeName } from './messages.ts';
import { createSeededRandom } from '../test/seeded-random.ts';
import { decodeMessage, encodeMessage } from './wire.ts';

const image = readFileSync(new URL('../../../proto/gen/image.binpb', import.meta.url));
const descriptors = createFileRegistry(fromBinary(FileDescriptorSetSchema, image));
const typeNames = Object.keys(fieldPlans) as TypeName[];

/** The same message through an independent protobuf implementation, by the same descriptors. */
function encodeIndependently(typeName: TypeName, value: Record<string, unknown>): Uint8Array {
  const descriptor = descriptors.getMessage(typeName);
  if (descriptor === undefined) throw new Error(`${typeName} is not in the image`);
  return toBinary(descriptor, bufFromJson(descriptor, toJson(typeName, value as never) as JsonValue));
}

describe('wire', () => {
  const seed = Number(process.env.MARSPACE_SEED ?? Date.now() % 2 ** 31);

  it.each(typeNames)(`gives the bytes of an independent encoder and reads them back: %s (seed ${seed})`, (typeName) => {
    const random = createSeededRandom(seed);
    for (let round = 0; round < 20; round += 1) {
      const value = drawMessage(typeName, random);
      const bytes = encodeMessage(typeName, value as never);
      expect(Buffer.from(bytes).toString('hex')).toBe(Buffer.from(encodeIndependently(typeName, value)).toString('hex'));
      expect(decodeMessage(typeName, bytes)).toEqual(value);
    }
  });

  it.each(typeNames)('goes through JSON and back in both spellings: %s', (typeName) => {
    const value = drawMessage(typeName, createSeededRandom(seed)) as never;
    for (const fieldCase of ['camel', 'proto'] as const) {
      expect(fromJson(typeName, JSON.parse(JSON.stringify(toJson(typeName, value, fieldCase))), fieldCase)).toEqual(value);
    }
  });

  it('writes JSON as the protobuf standard says', () => {
    const descriptor = descriptors.getMessage('marspace.storage.v1.Deal') as NonNullable<ReturnType<typeof descriptors.getMessage>>;
    const value = drawMessage('marspace.storage.v1.Deal', createSeededRandom(seed)) as never;
    const standard = bufToJson(descriptor, fromBinary(descriptor, encodeMessage('marspace.storage.v1.Deal', value)), {
      alwaysEmitImplicit: true,
    });
    expect(toJson('marspace.storage.v1.Deal', value)).toEqual(standard);
  });

  it('writes a zero amount as "0" and leaves other defaults out', () => {
    expect(encodeMessage('marspace.escrow.v1.Hold', { denom: 'amaspc' })).toEqual(
      Uint8Array.from([0x22, 6, ...Buffer.from('amaspc'), 0x2a, 1, 0x30]),
    );
  });

  it('writes messages that are always present even when empty', () => {
    expect(encodeMessage('marspace.escrow.v1.QueryParamsResponse', {})).not.toEqual(new Uint8Array());
  });

  it('refuses a field that the message does not have', () => {
    expect(() => encodeMessage('marspace.storage.v1.Offer', { prize: 1n } as never)).toThrow(
      'marspace.storage.v1.Offer has no field prize',
    );
  });

  it('refuses an enum value that does not exist', () => {
    expect(() => encodeMessage('marspace.escrow.v1.RoleListing', { role: 'ROLE_CAPTAIN' as never })).toThrow('ROLE_CAPTAIN');
  });
});
