/** `npm start`: a local network, the main job on it, and the network until Ctrl-C. */
import { join, relative, resolve } from 'node:path';
import { Narrator } from '../journeys/narrator.ts';
import { type StoryFacts, tellMainJob, toSeconds } from '../journeys/main-job.ts';
import { type Network, startNetwork } from './network.ts';
import type { ProgramGroup } from './processes.ts';
import { superviseUntilSignal } from './supervise.ts';
import { readCommandLine, resolveWord, storyCommandLine } from '../../scripts/setup/command-lines.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const startedAt = Number(process.env.MARSPACE_STARTED_AT ?? Date.now());

interface Flags {
  once: boolean;
  json: boolean;
}

async function run(file: string | undefined, flags: Flags): Promise<void> {
  const path = file === undefined ? join(root, '.cache', 'bin', 'marspaced') : resolveWord(file);
  const narrator = new Narrator();
  const exitCode = await superviseUntilSignal(
    root,
    (ended, code) => narrator.say(`! ${ended.name} ended by itself with code ${code}; its log is ${ended.logFile}`),
    (signal, programs) => tell(path, flags, narrator, signal, programs),
  );
  process.exit(exitCode); // what was waited for when a signal came is waited for no longer
}

async function tell(path: string, flags: Flags, narrator: Narrator, signal: AbortSignal, programs: ProgramGroup): Promise<boolean> {
  narrator.chapter('A local network starts, every program with its own key, home and log');
  const network = await startNetwork(
    {
      root,
      programs,
      validators: 1,
      hosts: 8,
      exchanges: 2,
      hubs: 1,
      blockMs: 500,
      quotaBytes: 64n << 30n,
    },
    (step) => narrator.say(step),
  );
  const setupMs = Date.now() - startedAt;
  narrator.say(`chain ${network.chainId} at ${network.validators[0]?.rpc}, logs in ${relative(process.cwd(), network.folder)}`);
  const { putMs, getMs, ...told } = await tellMainJob(network, path, narrator, signal);
  const facts: StoryFacts = {
    ...told,
    seconds: { setup: toSeconds(setupMs), put: toSeconds(putMs), get: toSeconds(getMs), total: toSeconds(Date.now() - startedAt) },
  };
  narrator.chapter(
    `Done in ${facts.seconds.total} s: setup ${facts.seconds.setup} s, put ${facts.seconds.put} s, get ${facts.seconds.get} s`,
  );
  if (!flags.once) showNext(narrator, network, facts);
  if (flags.json) process.stdout.write(`${JSON.stringify(facts)}\n`);
  return !flags.once;
}

function showNext(narrator: Narrator, network: Network, facts: StoryFacts): void {
  const home = relative(process.cwd(), network.consoleHome);
  narrator.chapter('Try this next, in another terminal (Ctrl-C here ends the network)');
  narrator.say(`export MARSPACE_HOME=$PWD/${home}`);
  narrator.say('npx marspace status');
  narrator.say(`npx marspace show ${facts.archive.id}`);
  narrator.say(`npx marspace get ${facts.archive.id} --output /tmp/restored --force`);
  narrator.say('npx marspace put README.md --term 1200 --yes    # says the id of what it stored, for show, get and share');
  narrator.say('npx marspace contractor ls');
  narrator.say('npx marspace claim');
  narrator.say('npx marspace doctor');
}

const { values, positionals } = readCommandLine(storyCommandLine, process.argv.slice(2));
await run(positionals[0], { once: values.once === true, json: values.json === true });
