// `npm test`: sets up what is missing, then runs every test. Plain JavaScript, because it runs on Node 20 before anything is installed.
import { runAfterSetup } from './setup/setup.mjs';

await runAfterSetup('scripts/test/main.ts', process.argv.slice(2));
