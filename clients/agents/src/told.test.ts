import type { Logger } from '@marspace/runtime';
import { createStopSequence } from '@marspace/runtime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeChain } from '../test/fake-chain.ts';
import { createKey, makeFolder, testSeed, waitFor } from '../test/harness.ts';
import { exchangeConfig } from './exchange/config.ts';
import { startExchange } from './exchange/main.ts';
import { hostConfig } from './host/config.ts';
import { startHost } from './host/main.ts';

interface Entry {
  readonly level: 'info' | 'warn';
  readonly message: string;
  readonly fields: Record<string, unknown>;
}

/** A logger whose entries can be read. */
function createRecorder(): { entries: Entry[]; logger: Logger } {
  const entries: Entry[] = [];
  const note = (level: Entry['level']) => (fields: Record<string, unknown> | string, message?: string) =>
    void entries.push(typeof fields === 'string' ? { level, message: fields, fields: {} } : { level, message: message ?? '', fields });
  const nothing = () => undefined;
  return { entries, logger: { info: note('info'), warn: note('warn'), debug: nothing, error: nothing } as unknown as Logger };
}

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

const clock = { nowMs: () => Date.now() };
const other = 'the chain does not allow what is configured; its nearest is used';

describe('what an agent says of its settings', () => {
  it('an Exchange says which commission it takes, and that it is not the configured one', async () => {
    const { entries, logger } = createRecorder();
    const stop = createStopSequence(logger);
    const chain = new FakeChain((await createKey()).address);
    const config = exchangeConfig.parse({ keyFile: 'unused', home: folder.path, listen: '127.0.0.1:0', commissionBps: 5_000 });
    await startExchange(config, { chain, clock, random: Math.random, logger, stop, offerSeed: testSeed });
    expect(entries).toContainEqual({ level: 'warn', message: other, fields: { key: 'commissionBps', wanted: 5_000, used: 1_000 } });
    expect(entries.find(({ message }) => message === 'listening')?.fields.commissionBps).toBe(1_000);
    await stop.stop('test over');
  });

  it('a Host says which terms and deposit it uses where they are not the configured ones, and once that it is full', async () => {
    const { entries, logger } = createRecorder();
    const stop = createStopSequence(logger);
    const chain = new FakeChain((await createKey()).address);
    const config = hostConfig.parse({
      keyFile: 'unused',
      home: folder.path,
      listen: '127.0.0.1:0',
      scrubBytesPerSecond: '0',
      pricePerGibBlock: '1',
      depositAmount: '1',
      quotaBytes: '512',
    });
    const { registered } = await startHost(config, { chain, clock, logger, stop, offerSeed: testSeed });
    await registered;
    expect(entries).toContainEqual({ level: 'warn', message: other, fields: { key: 'pricePerGibBlock', wanted: '1', used: '1000000' } });
    expect(entries.find(({ message }) => message.startsWith('another deposit'))?.fields).toMatchObject({ wanted: '1', used: '5000amasp' });
    const listFull = () => entries.filter(({ message }) => message.startsWith('full: '));
    await waitFor('the word', () => {
      chain.advance();
      return listFull().length > 0;
    });
    const jobsRun = chain.height + 20n;
    await waitFor('twenty more blocks', () => {
      chain.advance();
      return chain.height > jobsRun;
    });
    expect(listFull()).toEqual([expect.objectContaining({ level: 'warn', fields: expect.objectContaining({ short: 'disk' }) })]);
    await stop.stop('test over');
  });
});
