/** A program of its own, because telescope prints to standard output and loads slowly: <out dir> <proto dir>... */
import telescopeModule from '@cosmology/telescope';

type Telescope = (input: { protoDirs: string[]; outPath: string; options: object }) => Promise<unknown>;
const telescope = (telescopeModule as unknown as { default: Telescope }).default;

const options = {
  removeUnusedImports: true,
  restoreImportExtension: '.js',
  interfaces: { enabled: false },
  prototypes: {
    addTypeUrlToObjects: false,
    enableRegistryLoader: false,
    enableMessageComposer: false,
    typingsFormat: {
      num64: 'bigint',
      useExact: false,
      timestamp: 'timestamp',
      duration: 'duration',
      customTypes: { useCosmosSDKDec: false },
    },
    // JSON and amino JSON are written from field tables in clients/sdk, with amounts as bigint; only the wire form comes from here.
    methods: {
      encode: true,
      decode: true,
      fromPartial: true,
      toAmino: false,
      fromAmino: false,
      toJSON: false,
      fromJSON: false,
      toSDK: false,
      fromSDK: false,
      fromSDKJSON: false,
      toProto: false,
      fromProto: false,
    },
  },
  aminoEncoding: { enabled: false },
  bundle: { enabled: false },
  lcdClients: { enabled: false },
  rpcClients: { enabled: false },
  stargateClients: { enabled: false },
};

const [outPath, ...protoDirs] = process.argv.slice(2);
if (outPath === undefined || protoDirs.length === 0) throw new Error('usage: run-telescope.ts <out dir> <proto dir>...');
await telescope({ protoDirs, outPath, options });
