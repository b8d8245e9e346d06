import type { FileRegistry } from '@bufbuild/protobuf';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { readDescriptors } from './descriptors.ts';
import { generateGoCode } from './go-code.ts';
import { buildImage, writeStrippedImage } from './image.ts';
import { renderModuleTypes } from './module-types.ts';
import { protoDir } from './paths.ts';
import { copyProtoDependencies } from './proto-dependencies.ts';
import { runProgram } from './run-program.ts';
import { generateSdkCode } from './sdk-code.ts';
import { createCommentLookup } from './source-comments.ts';

async function writeModuleTypes(registry: FileRegistry, outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const files = renderModuleTypes(registry, createCommentLookup());
  for (const [name, text] of files) await writeFile(`${outDir}/${name}`, text);
}

/** Writes all generated files into `outDir`, in the layout of proto/gen. */
export async function generateEverything(outDir: string): Promise<void> {
  await copyProtoDependencies();
  await runProgram('buf', ['lint'], protoDir);
  const scratchDir = `${outDir}/.scratch`;
  await mkdir(scratchDir);
  const image = await buildImage(scratchDir);
  const registry = readDescriptors(image);
  await writeModuleTypes(registry, `${outDir}/modules`);
  await Promise.all([generateGoCode(outDir), writeStrippedImage(image, outDir), generateSdkCode(registry, `${outDir}/ts`, scratchDir)]);
  await rm(scratchDir, { recursive: true });
}
