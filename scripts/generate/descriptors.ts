import {
  createFileRegistry,
  fromBinary,
  getExtension,
  hasExtension,
  type DescFile,
  type DescMessage,
  type FileRegistry,
  type Message,
} from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';

/** Every file of our packages and what they import, from a FileDescriptorSet in bytes. */
export function readDescriptors(image: Uint8Array): FileRegistry {
  return createFileRegistry(fromBinary(FileDescriptorSetSchema, image));
}

/** Files of our own packages, sorted by path. */
export function findOwnFiles(registry: FileRegistry): DescFile[] {
  return [...registry.files].filter((file) => file.proto.package.startsWith('marspace.')).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All messages of a file, nested ones behind their parents; synthetic map entries are not among them. */
export function listMessages(file: DescFile): DescMessage[] {
  const withNested = (message: DescMessage): DescMessage[] => [message, ...message.nestedMessages.flatMap(withNested)];
  return file.messages.flatMap(withNested);
}

/** The value of a custom option, for example (cosmos_proto.scalar), or undefined where it is not set. */
export function findOption(registry: FileRegistry, options: Message | undefined, name: string): unknown {
  const extension = registry.getExtension(name);
  if (options === undefined || extension === undefined || !hasExtension(options, extension)) return undefined;
  return getExtension(options, extension);
}
