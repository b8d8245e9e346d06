// `npm start`: sets up what is missing, then tells the main job on a local network. Plain JavaScript, because it runs before anything is installed.
import './setup/node-version.mjs';

Promise.all([import('./setup/command-lines.mjs'), import('./setup/setup.mjs')]).then(
  ([{ readCommandLine, storyCommandLine }, { runAfterSetup }]) => {
    const args = process.argv.slice(2);
    readCommandLine(storyCommandLine, args);
    runAfterSetup('e2e/localnet/story-command.ts', args);
  },
);
