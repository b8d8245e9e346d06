// `npm test`: sets up what is missing, then runs every test. Plain JavaScript, because it runs before anything is installed.
import './setup/node-version.mjs';

import('./setup/setup.mjs').then(({ runAfterSetup }) => {
  runAfterSetup('scripts/test/main.ts', process.argv.slice(2));
});
