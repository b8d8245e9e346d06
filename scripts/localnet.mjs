// `npm run localnet`: sets up what is missing, then runs a local network until Ctrl-C.
import { runAfterSetup } from './setup/setup.mjs';

await runAfterSetup('e2e/localnet/localnet-command.ts', process.argv.slice(2));
