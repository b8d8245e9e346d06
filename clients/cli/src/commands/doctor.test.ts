import { describe, expect, it } from 'vitest';
import { findEndingSoon } from '../own-archives.ts';
import { judgeChain } from './doctor.ts';

const clock = { height: 94n, timeMs: 1_000_000n, blockMicros: 500_000n };

describe('doctor', () => {
  it('says that a chain stands', () => {
    expect(judgeChain(clock, 1_011_000n, false)).toMatchObject({ ok: false, detail: expect.stringContaining('no block for 11 s') });
    expect(judgeChain(clock, 1_003_000n, false)).toMatchObject({ ok: true });
    expect(judgeChain({ ...clock, blockMicros: 6_000_000n }, 1_011_000n, false)).toMatchObject({ ok: true });
    expect(judgeChain(clock, 1_000_000n, true)).toMatchObject({ ok: false });
  });

  it('says which archives end soon, unless their owner ended them', () => {
    const archive = (endsAtHeight: bigint, ending = false) => ({ endsAtHeight, ending, termBlocks: 400n }) as never;
    expect(findEndingSoon([archive(194n), archive(193n), archive(193n, true)], clock)).toEqual([archive(193n)]);
  });
});
