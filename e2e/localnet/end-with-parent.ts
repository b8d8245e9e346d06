/**
 * Ends the programs of a network whose supervisor is gone: `node end-with-parent.ts FOLDER`, with a pipe from the supervisor as stdin. The kernel closes the pipe
 * however the supervisor ends, by kill -9 too. After an orderly end nothing is left to do.
 */
import { endLeftovers } from './processes.ts';

const folder = process.argv[2] ?? '';
// The terminal's Ctrl-C is for the supervisor.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.stdin.on('end', () => endLeftovers(folder)).resume();
