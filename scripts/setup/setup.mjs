/**
 * Makes a clone ready: prerequisites, npm packages, the node binary. Runs on Node 20, before any package exists.
 * Every step that has nothing to do is over at once, so that running it again costs well under a second.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStep } from './progress.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = join(root, '.cache');
/** The daemon that setup builds. */
export const marspaced = join(cache, 'bin', 'marspaced');
/** Node 24, which runs TypeScript as it is; it comes from the npm package `node`. */
export const node24 = join(root, 'node_modules', '.bin', 'node');

const startedAt = Date.now();
const goMinorMin = 25;
const linesKept = 12; // of each end of a failed command's output: enough for the cause, short enough for a screen
const interrupted = 130;

/** An error whose message is all a person needs; setup prints it without a stack. */
class SetupError extends Error {}

function checkGo() {
  const out = spawnSync('go', ['version'], { encoding: 'utf8' });
  if (out.error) throw new SetupError(`The go command was not found: Marspace needs Go >= 1.${goMinorMin} on the PATH.`);
  const found = /go(\d+)\.(\d+)/.exec(out.stdout);
  if (!found || Number(found[1]) !== 1 || Number(found[2]) < goMinorMin) {
    throw new SetupError(`${out.stdout.trim() || 'The go command gave no version'}: Marspace needs Go >= 1.${goMinorMin}.`);
  }
}

/** The command that runs now; it is ended with this process. */
let running;

/** Runs a command with its output kept; a failure throws with the lines of it that say why. */
function run(command, args, onLine, isNoise = () => false) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    running = child;
    const lines = [];
    const take = (chunk) => {
      for (const line of chunk.toString().split('\n').filter(Boolean)) {
        if (!isNoise(line)) lines.push(line);
        // The cause stands first (npm) or last (go): both ends are kept.
        if (lines.length > 2 * linesKept) lines.splice(linesKept, 1);
        onLine?.(line);
      }
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => reject(new SetupError(`${command} could not be started: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new SetupError(`${command} ${args.slice(0, 3).join(' ')} ended with code ${code}:\n${lines.join('\n')}`));
    });
  });
}

async function installPackages() {
  const stampFile = join(root, 'node_modules', '.marspace-lock.sha256');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted && existsSync(node24)) return;
  const step = startStep('Installing npm packages');
  // Packages that want a newer Node run under the one that npm brings; npm's own help after an error helps nobody.
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], undefined, (line) =>
    /^npm error\s*(--|-\w|\[|When |Set to |aliases|Run "npm help|Usage:|Options:|$)/.test(line),
  );
  writeFileSync(stampFile, wanted);
  step.done();
}

function countPackages() {
  const out = spawnSync('go', ['list', '-deps', './chain/cmd/marspaced'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return out.status === 0 ? out.stdout.split('\n').length - 1 : undefined;
}

async function buildNode() {
  mkdirSync(join(cache, 'bin'), { recursive: true });
  const step = startStep('Building marspaced');
  if (!existsSync(marspaced)) {
    step.note('fetching Go modules');
    await run('go', ['mod', 'download']);
  }
  const total = existsSync(marspaced) ? undefined : countPackages();
  let compiled = 0;
  // Without symbol tables: a third smaller, and traces still name functions and lines. Without this machine's paths: a copied or moved clone
  // finds everything compiled, and no message names the builder's folders.
  await run('go', ['build', '-v', '-trimpath', '-ldflags=-s -w', '-o', marspaced, './chain/cmd/marspaced'], () => {
    compiled += 1;
    step.note(total ? `${compiled} of at most ${total} packages` : `${compiled} packages`);
  });
  step.done();
}

/** Sets the clone up; throws SetupError with one clear sentence when a prerequisite is missing. */
export async function setup() {
  checkGo();
  await installPackages();
  await buildNode();
}

/** Ends the step under way; what is downloaded and compiled by then is not done again. */
function leaveSetup(signal) {
  running?.kill(signal);
  console.error('\nmarspace: setup was interrupted; the same command goes on where it stopped.');
  process.exit(interrupted);
}

/** Sets up, then runs a TypeScript program under Node 24 with this terminal, and ends as it ends. */
export async function runAfterSetup(program, args) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => leaveSetup(signal));
  try {
    await setup();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`marspace: ${error.message}`);
    process.exit(1);
  }
  const env = {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
    NODE_COMPILE_CACHE: join(cache, 'node-compile'),
    MARSPACE_STARTED_AT: String(startedAt),
  };
  const child = spawn(node24, ['--disable-warning=ExperimentalWarning', join(root, program), ...args], {
    cwd: root,
    // The channel tells the program when this process is gone, however it ended.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env,
  });
  // Ctrl-C on a terminal reaches the program too. One that came to this process alone goes over the channel, where a second request is no second Ctrl-C.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => (signal === 'SIGINT' && child.connected ? child.send(signal) : child.kill(signal)));
  }
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
