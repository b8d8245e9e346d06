import type { DescEnum, DescMessage } from '@bufbuild/protobuf';

/** Name of the TypeScript file of a protobuf package: `escrow` for marspace.escrow.v1, the whole name for foreign packages. */
export function computeModuleFileName(protoPackage: string): string {
  return protoPackage.replace(/^marspace\./, '').replace(/\.v1$/, '');
}

/** Name of a message or enum in TypeScript: nested ones carry their parents' names before an underscore. */
export function computeTypeName(type: DescMessage | DescEnum): string {
  return type.typeName.slice(type.file.proto.package.length + 1).replaceAll('.', '_');
}
