// `npm run localnet`: sets up what is missing, then runs a local network until Ctrl-C. Plain JavaScript, because it runs before anything is installed.
import './setup/node-version.mjs';

Promise.all([import('./setup/command-lines.mjs'), import('./setup/setup.mjs')]).then(
  ([{ readCommandLine, localnetCommandLine }, { runAfterSetup }]) => {
    const args = process.argv.slice(2);
    readCommandLine(localnetCommandLine, args);
    runAfterSetup('e2e/localnet/localnet-command.ts', args);
  },
);
