import type { DescEnum, DescField, DescFile, DescMessage } from '@bufbuild/protobuf';

// Field numbers of descriptor.proto, of which the paths in SourceCodeInfo are made.
const fileMessages = 4;
const fileEnums = 5;
const messageFields = 2;
const messageMessages = 3;
const messageEnums = 4;

type Commented = DescMessage | DescEnum | DescField;

function computePath(type: Commented): number[] {
  if (type.kind === 'field') return [...computePath(type.parent), messageFields, type.parent.proto.field.indexOf(type.proto)];
  const parent = type.parent;
  if (type.kind === 'enum') {
    return parent === undefined
      ? [fileEnums, type.file.proto.enumType.indexOf(type.proto)]
      : [...computePath(parent), messageEnums, parent.proto.enumType.indexOf(type.proto)];
  }
  return parent === undefined
    ? [fileMessages, type.file.proto.messageType.indexOf(type.proto)]
    : [...computePath(parent), messageMessages, parent.proto.nestedType.indexOf(type.proto)];
}

function indexComments(file: DescFile): Map<string, string> {
  const locations = file.proto.sourceCodeInfo?.location ?? [];
  return new Map(locations.map((location) => [location.path.join('.'), location.leadingComments || location.trailingComments]));
}

/** A lookup of the comment above a message, enum or field in its protobuf file; undefined or empty where there is none. */
export function createCommentLookup(): (type: Commented) => string | undefined {
  const files = new Map<DescFile, Map<string, string>>();
  return (type) => {
    const file = type.kind === 'field' ? type.parent.file : type.file;
    const comments = files.get(file) ?? indexComments(file);
    files.set(file, comments);
    return comments.get(computePath(type).join('.'));
  };
}
