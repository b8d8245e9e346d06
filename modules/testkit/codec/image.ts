import { createFileRegistry, fromBinary } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { readFileSync } from 'node:fs';
import { Plans } from './plan.ts';

const imagePath = new URL('../../../proto/gen/image.binpb', import.meta.url);

let plans: Plans | undefined;

/** Plans of all our protobuf packages, from the generated descriptors. Read once per process. */
export function loadPlans(): Plans {
  plans ??= new Plans(createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync(imagePath))));
  return plans;
}
