// `npm start`: sets up what is missing, then tells the main job on a local network. Plain JavaScript, because it runs before anything is installed.
import './setup/node-version.mjs';

import('./setup/setup.mjs').then(({ runAfterSetup }) => {
  runAfterSetup('e2e/localnet/story-command.ts', process.argv.slice(2));
});
