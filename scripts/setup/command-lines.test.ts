import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const scripts = join(import.meta.dirname, '..');

function run(script: string, ...args: string[]): { code: number | null; stdout: string; stderr: string } {
  // Without a PATH nothing could be installed or built: what is wrong is said before.
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(scripts, script), ...args], { encoding: 'utf8', env: { PATH: '' } });
  return { code: status, stdout, stderr };
}

describe('npm start and npm run localnet', () => {
  it.each([
    ['start.mjs', ['--frob'], "Unknown option '--frob'; --help lists what there is."],
    ['start.mjs', ['one', 'two'], '"two" is one word too many; --help lists what there is.'],
    ['start.mjs', ['/no/such/file'], 'There is no file /no/such/file.'],
    ['start.mjs', [scripts], `${scripts} is a folder; pack it first, e.g. with tar.`],
    ['start.mjs', ['/dev/null'], '/dev/null is not a file.'],
    ['localnet.mjs', ['--frob'], "Unknown option '--frob'; --help lists what there is."],
    ['localnet.mjs', ['--validators', '0'], '--validators got "0"; a number from 1 to 20 is wanted.'],
    ['localnet.mjs', ['--hosts', 'many'], '--hosts got "many"; a number from 0 to 64 is wanted.'],
    ['localnet.mjs', ['word'], '"word" is one word too many; --help lists what there is.'],
  ])('%s %j is refused with code 2 before anything is set up', (script, args, sentence) => {
    expect(run(script, ...args)).toEqual({ code: 2, stdout: '', stderr: `marspace: ${sentence}\n` });
  });

  it.each(['start.mjs', 'localnet.mjs'])('%s --help is answered at once', (script) => {
    expect(run(script, '--help')).toEqual({ code: 0, stdout: expect.stringMatching(/^Usage: npm /), stderr: '' });
  });
});
