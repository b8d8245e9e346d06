// `npm start`: sets up what is missing, then tells the main job on a local network. Plain JavaScript, because it runs on Node 20 before anything is installed.
import { runAfterSetup } from './setup/setup.mjs';

await runAfterSetup('e2e/localnet/story-command.ts', process.argv.slice(2));
