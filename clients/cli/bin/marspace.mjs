#!/usr/bin/env node
// Runs the console under Node 24, which the npm package `node` brings, whatever Node the shell has, with the heap that it needs and no more.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const nodeMajorMin = 24; // the first that runs TypeScript as it is
// Whole files stream through the console in fresh buffers: V8's default of 16 MB a half lets 70 MB of them gather before it looks.
const flags = ['--max-semi-space-size=2', '--disable-warning=ExperimentalWarning'];
const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '..', 'src', 'entrypoint.ts');
const isRightNode = Number(process.versions.node.split('.')[0]) >= nodeMajorMin;

if (
  isRightNode &&
  (flags.every((flag) => process.execArgv.includes(flag)) || process.execve === undefined || process.platform === 'win32')
) {
  module.enableCompileCache?.();
  await import(program);
} else if (isRightNode) {
  process.execve(process.execPath, [process.execPath, ...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
} else {
  const node = [join(here, '..', '..', '..', 'node_modules', '.bin', 'node'), join(here, '..', '..', 'node', 'bin', 'node')].find(
    existsSync,
  );
  if (!node) {
    console.error(`marspace: Node ${process.versions.node} is too old and the npm package "node" is not installed; run npm install first.`);
    process.exit(1);
  }
  const child = spawn(node, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  let isInterrupted = false;
  // Ctrl-C reaches the child by itself, a signal to this process alone does not. As SIGTERM it means the same to the child and counts as no second Ctrl-C.
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      isInterrupted ||= signal === 'SIGINT';
      child.kill('SIGTERM');
    });
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || isInterrupted ? 130 : 143)));
}
