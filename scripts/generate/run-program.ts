import { execFile } from 'node:child_process';
import { delimiter } from 'node:path';
import { promisify } from 'node:util';
import { repositoryDir } from './paths.ts';

const run = promisify(execFile);

/** A program of the toolchain that ended with an error; the message is what it said. */
export class ProgramFailed extends Error {}

/**
 * What the program writes to standard output. npm's programs are found before the system's, Go stays offline.
 * Throws ProgramFailed with the program's own words.
 */
export async function runProgram(program: string, args: readonly string[], cwd: string = repositoryDir): Promise<string> {
  const env = {
    ...process.env,
    PATH: `${repositoryDir}/node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
    BUF_CACHE_DIR: `${repositoryDir}/.cache/buf`,
  };
  try {
    const { stdout } = await run(program, args, { cwd, env, maxBuffer: 256 * 1024 * 1024 });
    return stdout;
  } catch (cause) {
    const failure = cause as { code?: string | number; stderr?: string; stdout?: string; message: string };
    if (failure.code === 'ENOENT') throw new ProgramFailed(`${program} is not installed or not in PATH`);
    const said = `${failure.stdout ?? ''}${failure.stderr ?? ''}`.trim();
    throw new ProgramFailed(`${program} ${args[0] ?? ''} failed: ${said === '' ? failure.message : said}`);
  }
}
