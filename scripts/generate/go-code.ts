import { mkdir, rename, rm } from 'node:fs/promises';
import { mergeOpenApi } from './openapi.ts';
import { cacheDir, protoDir } from './paths.ts';
import { runProgram } from './run-program.ts';

const plugins = {
  'protoc-gen-gocosmos': 'github.com/cosmos/gogoproto/protoc-gen-gocosmos',
  'protoc-gen-grpc-gateway': 'github.com/grpc-ecosystem/grpc-gateway/protoc-gen-grpc-gateway',
  'protoc-gen-swagger': 'github.com/grpc-ecosystem/grpc-gateway/protoc-gen-swagger',
} as const;

/** The last part of every go_package of ours after this prefix is the package's place below gen/go. */
const goPackagePrefix = 'github.com/marspace/marspace/proto/gen/go';

/** Builds the generator plugins at the versions go.mod pins; the Go build cache makes repeated runs cheap. */
async function buildPlugins(): Promise<string> {
  const binDir = `${cacheDir}/bin`;
  await mkdir(binDir, { recursive: true });
  await runProgram('go', ['build', '-o', `${binDir}/`, ...Object.values(plugins)]);
  return binDir;
}

/** A JSON template is also YAML, which is what buf reads. */
function computeTemplate(binDir: string, outDir: string): string {
  return JSON.stringify({
    version: 'v2',
    plugins: [
      {
        local: `${binDir}/protoc-gen-gocosmos`,
        out: `${outDir}/go-by-import-path`,
        opt: ['plugins=grpc', 'Mgoogle/protobuf/any.proto=github.com/cosmos/gogoproto/types/any'],
      },
      {
        local: `${binDir}/protoc-gen-grpc-gateway`,
        out: `${outDir}/go-by-import-path`,
        opt: ['logtostderr=true', 'allow_colon_final_segments=true'],
      },
      {
        local: `${binDir}/protoc-gen-swagger`,
        out: `${outDir}/openapi-by-file`,
        opt: ['logtostderr=true', 'json_names_for_fields=false', 'fqn_for_swagger_name=true'],
      },
    ],
  });
}

/** Writes the Go code of all our packages to <outDir>/go and the description of their REST routes to <outDir>/openapi. */
export async function generateGoCode(outDir: string): Promise<void> {
  const binDir = await buildPlugins();
  await Promise.all([mkdir(`${outDir}/openapi`), mkdir(`${outDir}/openapi-by-file`)]);
  await runProgram('buf', ['generate', '.', '--template', computeTemplate(binDir, outDir), '--path', 'marspace'], protoDir);
  await rename(`${outDir}/go-by-import-path/${goPackagePrefix}`, `${outDir}/go`);
  await mergeOpenApi(`${outDir}/openapi-by-file`, `${outDir}/openapi`);
  await Promise.all(['go-by-import-path', 'openapi-by-file'].map((dir) => rm(`${outDir}/${dir}`, { recursive: true })));
}
