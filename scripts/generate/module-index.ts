import type { DescEnum, DescMessage, FileRegistry } from '@bufbuild/protobuf';
import { findOption, findOwnFiles } from './descriptors.ts';
import { computeModuleFileName, computeTypeName } from './type-names.ts';

/** Text of index.ts below its header: the tables of all messages, enums and services. */
export function renderIndex(registry: FileRegistry, packages: readonly [string, ReadonlySet<DescMessage | DescEnum>][]): string {
  const alias = (name: string): string => computeModuleFileName(name).replaceAll('.', '_');
  const imports = packages.map(([name]) => `import type * as ${alias(name)} from './${computeModuleFileName(name)}.ts'\n`);
  const table = (kind: 'message' | 'enum'): string =>
    packages
      .flatMap(([name, types]) =>
        [...types].filter((type) => type.kind === kind).map((type) => `  '${type.typeName}': ${alias(name)}.${computeTypeName(type)}\n`),
      )
      .sort()
      .join('');
  return [
    imports.join(''),
    '\n/** Full protobuf name of every message that modules can hold -> its type. */\n',
    `export interface MessageTypes {\n${table('message')}}\n`,
    '\n/** Full protobuf name of every enum -> the union of its value names. */\n',
    `export interface EnumTypes {\n${table('enum')}}\n`,
    '\n/** Full protobuf name of every service -> method -> full names of its request and response; for Msg services also the request field that signs. */\n',
    `export const services = ${renderServices(registry)} as const\n`,
    '\nexport type Services = typeof services\n',
  ].join('');
}

function renderServices(registry: FileRegistry): string {
  const services = findOwnFiles(registry)
    .flatMap((file) => file.services)
    .sort((a, b) => (a.typeName < b.typeName ? -1 : 1));
  const rendered = services.map((service) => {
    const methods = service.methods.map((method) => {
      const signer = findOption(registry, method.input.proto.options, 'cosmos.msg.v1.signer') as string[] | undefined;
      if (service.name === 'Msg' && signer?.length !== 1)
        throw new Error(`${method.input.typeName} needs exactly one (cosmos.msg.v1.signer), found ${signer?.length ?? 0}`);
      const signerField = signer === undefined ? '' : `, signer: '${requireJsonName(method.input, signer[0] as string)}'`;
      return `    ${method.name}: { request: '${method.input.typeName}', response: '${method.output.typeName}'${signerField} },\n`;
    });
    return `  '${service.typeName}': {\n${methods.join('')}  },\n`;
  });
  return `{\n${rendered.join('')}}`;
}

function requireJsonName(message: DescMessage, fieldName: string): string {
  const field = message.fields.find((candidate) => candidate.name === fieldName);
  if (field === undefined) throw new Error(`${message.typeName} names ${fieldName} as its signer but has no such field`);
  return field.jsonName;
}
