import { fileURLToPath } from 'node:url';

/** Absolute path of the repository's root. */
export const repositoryDir: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Our protobuf files, and the root of their imports. */
export const protoDir: string = `${repositoryDir}/proto`;

/** Foreign protobuf files that ours import, copied from the Go module cache; not committed. */
export const dependencyDir: string = `${protoDir}/.deps`;

/** Everything that is generated and committed. */
export const generatedDir: string = `${protoDir}/gen`;

/** Build products that later runs use again; not committed. */
export const cacheDir: string = `${repositoryDir}/.cache/generate`;
