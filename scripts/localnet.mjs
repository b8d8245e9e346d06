// `npm run localnet`: sets up what is missing, then runs a local network until Ctrl-C. Plain JavaScript, because it runs before anything is installed.
import './setup/node-version.mjs';

import('./setup/setup.mjs').then(({ runAfterSetup }) => {
  runAfterSetup('e2e/localnet/localnet-command.ts', process.argv.slice(2));
});
