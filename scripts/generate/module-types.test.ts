import { create, createFileRegistry, fromBinary, type FileRegistry } from '@bufbuild/protobuf';
import {
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
  file_google_protobuf_timestamp,
} from '@bufbuild/protobuf/wkt';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { renderModuleTypes } from './module-types.ts';
import { generatedDir, repositoryDir } from './paths.ts';

const image = fromBinary(FileDescriptorSetSchema, readFileSync(`${generatedDir}/image.binpb`));

/** The committed image plus one file in a package of its own. */
function createRegistryWith(file: Partial<FileDescriptorProto>): FileRegistry {
  const timestamp = file_google_protobuf_timestamp.proto;
  const dependency = ['cosmos_proto/cosmos.proto', 'gogoproto/gogo.proto', 'cosmos/msg/v1/msg.proto', timestamp.name];
  const added = create(FileDescriptorProtoSchema, {
    name: 'marspace/lesson/v1/state.proto',
    package: 'marspace.lesson.v1',
    syntax: 'proto3',
    dependency,
    ...file,
  } as never);
  return createFileRegistry({ ...image, file: [...image.file.filter((one) => one.name !== timestamp.name), timestamp, added] });
}

const field = (name: string, number: number, type: FieldDescriptorProto_Type, more: object = {}) => ({
  name,
  jsonName: name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  number,
  type,
  label: FieldDescriptorProto_Label.OPTIONAL,
  ...more,
});
const { UINT32, UINT64, STRING, BYTES, BOOL, DOUBLE, FLOAT, MESSAGE, ENUM } = FieldDescriptorProto_Type;

function renderLesson(file: Partial<FileDescriptorProto> | object): string {
  return renderModuleTypes(createRegistryWith(file as Partial<FileDescriptorProto>), () => undefined).get('lesson.ts') ?? '';
}

describe('module types', () => {
  it('give every kind of field the type that modules see', () => {
    const text = renderLesson({
      enumType: [
        {
          name: 'Mood',
          value: [
            { name: 'MOOD_UNSPECIFIED', number: 0 },
            { name: 'MOOD_GOOD', number: 1 },
          ],
        },
      ],
      messageType: [
        {
          name: 'Pupil',
          field: [
            field('pupil_id', 1, UINT64),
            field('age', 2, UINT32),
            field('name', 3, STRING),
            field('key', 4, BYTES),
            field('present', 5, BOOL),
            field('mood', 6, ENUM, { typeName: '.marspace.lesson.v1.Mood' }),
            field('marks', 7, UINT32, { label: FieldDescriptorProto_Label.REPEATED }),
            field('friend', 8, MESSAGE, { typeName: '.marspace.lesson.v1.Pupil' }),
          ],
        },
      ],
    });
    const lines = [
      'pupilId: bigint',
      'age: number',
      'name: string',
      'key: Uint8Array',
      'present: boolean',
      'mood: Mood',
      'marks: number[]',
      'friend: Pupil | undefined',
    ];
    expect(text).toContain(`export interface Pupil {\n${lines.map((line) => `  ${line}\n`).join('')}}`);
    expect(text).toContain("export type Mood =\n  | 'MOOD_UNSPECIFIED'\n  | 'MOOD_GOOD'\n");
  });

  it('let the members of a oneof be left out', () => {
    const text = renderLesson({
      messageType: [
        {
          name: 'Choice',
          field: [field('a', 1, UINT32, { oneofIndex: 0 }), field('b', 2, STRING, { oneofIndex: 0 })],
          oneofDecl: [{ name: 'kind' }],
        },
      ],
    });
    expect(text).toContain('a?: number | undefined');
    expect(text).toContain('b?: string | undefined');
  });

  it.each([
    ['floats', field('ratio', 1, FLOAT), 'marspace.lesson.v1.Bad.ratio is a floating-point number'],
    ['doubles', field('ratio', 1, DOUBLE), 'marspace.lesson.v1.Bad.ratio is a floating-point number'],
  ])('refuse %s, naming the field', (_, bad, message) => {
    expect(() => renderLesson({ messageType: [{ name: 'Bad', field: [bad] }] })).toThrow(message);
  });

  it('refuse maps, naming the field', () => {
    const entry = { name: 'NotesEntry', options: { mapEntry: true }, field: [field('key', 1, STRING), field('value', 2, STRING)] };
    const notes = field('notes', 1, MESSAGE, {
      label: FieldDescriptorProto_Label.REPEATED,
      typeName: '.marspace.lesson.v1.Bad.NotesEntry',
    });
    expect(() => renderLesson({ messageType: [{ name: 'Bad', field: [notes], nestedType: [entry] }] })).toThrow(
      'marspace.lesson.v1.Bad.notes is a map',
    );
  });

  it('refuse times, naming the field', () => {
    const born = field('born_at', 1, MESSAGE, { typeName: '.google.protobuf.Timestamp' });
    expect(() => renderLesson({ messageType: [{ name: 'Bad', field: [born] }] })).toThrow('marspace.lesson.v1.Bad.born_at is a time');
  });

  it('refuse a Msg method whose request names no signer', () => {
    const service = {
      name: 'Msg',
      method: [{ name: 'Learn', inputType: '.marspace.lesson.v1.MsgLearn', outputType: '.marspace.lesson.v1.MsgLearn' }],
    };
    expect(() => renderLesson({ messageType: [{ name: 'MsgLearn' }], service: [service] })).toThrow(
      'marspace.lesson.v1.MsgLearn needs exactly one (cosmos.msg.v1.signer)',
    );
  });
});

describe('committed module types', () => {
  it('compile, and a wrong field does not', () => {
    const dir = mkdtempSync(`${tmpdir()}/marspace-module-types-`);
    try {
      const compile = (body: string): string => {
        writeFileSync(`${dir}/use.ts`, `import type { MessageTypes } from '${generatedDir}/modules/index.ts';\n${body}\n`);
        try {
          execFileSync(
            `${repositoryDir}/node_modules/.bin/tsc`,
            [
              '--ignoreConfig',
              '--noEmit',
              '--strict',
              '--target',
              'es2024',
              '--module',
              'nodenext',
              '--allowImportingTsExtensions',
              '--types',
              '',
              `${dir}/use.ts`,
            ],
            { encoding: 'utf8' },
          );
          return '';
        } catch (cause) {
          return (cause as { stdout: string }).stdout;
        }
      };
      expect(compile("export const coin: MessageTypes['cosmos.base.v1beta1.Coin'] = { denom: 'amaspc', amount: 1n };")).toBe('');
      expect(compile("export const coin: MessageTypes['cosmos.base.v1beta1.Coin'] = { denom: 'amaspc', amount: 1 };")).toContain('TS2322');
      expect(compile("export const coin: MessageTypes['cosmos.base.v1beta1.Coin'] = { denom: 'amaspc', ammount: 1n };")).toContain(
        'ammount',
      );
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
