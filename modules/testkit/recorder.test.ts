import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import guestbook from './guestbook/module.ts';
import { testChain } from './index.ts';

const folder = mkdtempSync(`${tmpdir()}/recorder-`);
afterAll(() => rmSync(folder, { recursive: true }));

describe('recorder', () => {
  test('writes a history as docs/spec/replay-format.md has it', async () => {
    const file = `${folder}/a.jsonl`;
    const chain = await testChain({ modules: [guestbook], seed: '42' });
    const alice = chain.account('alice');
    chain.fund(alice, { amaspc: 10n ** 17n });
    chain.recordTo(file);
    chain.send('marspace.guestbook.v1.MsgSignBook', { author: alice, text: 'a' });
    chain.expectError(() => chain.send('marspace.guestbook.v1.MsgSignBook', { author: alice, text: 'b' }), 'sdk', 'InsufficientFunds');
    chain.nextBlock();
    const [header, ...lines] = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(header).toMatchObject({
      format: 'marspace-replay',
      version: 1,
      chainId: 'marspace-test-1',
      seed: '42',
      authority: chain.authority,
    });
    expect(header.modules).toEqual([{ name: 'guestbook', bundleSha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(lines.map(({ op }) => op)).toEqual([
      'block',
      'initGenesis',
      'beginBlock',
      'fund',
      'message',
      'message',
      'endBlock',
      'block',
      'beginBlock',
    ]);
    expect(lines[4]).toMatchObject({
      type: 'marspace.guestbook.v1.MsgSignBook',
      sender: alice,
      ok: '0801',
      balances: [
        ['communityPool', 'amaspc', '100000000000000000'],
        [alice, 'amaspc', '0'],
      ],
      events: [
        {
          type: 'marspace.guestbook.v1.BookSigned',
          attributes: [
            ['author', `"${alice}"`],
            ['id', '"1"'],
          ],
        },
      ],
    });
    expect(lines[4].writes.map(([module, key]: string[]) => `${module} ${key?.slice(0, 2)}`)).toEqual(
      [2, 3, 4, 5].map((n) => `guestbook 0${n}`),
    );
    expect(lines[5]).toEqual({
      op: 'message',
      type: expect.any(String),
      value: expect.any(String),
      sender: alice,
      error: { codespace: 'sdk', code: 5 },
    });
    expect(lines[6]).toEqual({ op: 'endBlock', ok: '' });
  });

  test('cannot begin in the middle', async () => {
    const chain = await testChain({ modules: [guestbook] });
    chain.nextBlock();
    expect(() => chain.recordTo(`${folder}/b.jsonl`)).toThrow('before the first message, query or block');
  });
});
