import { fromBinary, toBinary } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { readFile, writeFile } from 'node:fs/promises';
import { protoDir } from './paths.ts';
import { runProgram } from './run-program.ts';

/** A FileDescriptorSet of our packages and all they import, with comments. Throws where a protobuf file does not compile. */
export async function buildImage(outDir: string): Promise<Uint8Array> {
  const path = `${outDir}/image-with-comments.binpb`;
  await runProgram('buf', ['build', '.', '--as-file-descriptor-set', '--path', 'marspace', '-o', path], protoDir);
  return readFile(path);
}

/** Writes <outDir>/image.binpb: the same set without source positions and comments, which nothing at run time needs. */
export async function writeStrippedImage(image: Uint8Array, outDir: string): Promise<void> {
  const set = fromBinary(FileDescriptorSetSchema, image);
  for (const file of set.file) file.sourceCodeInfo = undefined;
  await writeFile(`${outDir}/image.binpb`, toBinary(FileDescriptorSetSchema, set));
}
