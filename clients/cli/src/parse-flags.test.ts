import { describe, expect, it } from 'vitest';
import { CliError, exitCodes } from './exit.ts';
import { formatBytes, formatCoin, formatDuration, shortenAddress, shortenEnum } from './format.ts';
import { parseAddress, parseByteCount, parseCoinFlag, parseCount, parseId, parsePriceMax, parseTermFlag } from './parse-flags.ts';

function refuses(parse: () => unknown): void {
  expect(parse).toThrow(CliError);
  try {
    parse();
  } catch (error) {
    expect((error as CliError).exitCode).toBe(exitCodes.usage);
    expect((error as CliError).message).toMatch(/[^.]\.$/);
  }
}

describe('flags', () => {
  it('are terms', () => {
    expect(parseTermFlag('1200')).toEqual({ kind: 'blocks', blocks: 1_200n });
    for (const text of ['0', '-1', '1.5', '1e3', '', ' 1', '01', '1000000000000000000', '1h']) refuses(() => parseTermFlag(text));
  });

  it('are highest prices: per TB and month, or exactly', () => {
    expect(parsePriceMax('5')).toEqual({ perTbMonth: 5n * 10n ** 18n });
    expect(parsePriceMax('0.5')).toEqual({ perTbMonth: 5n * 10n ** 17n });
    expect(parsePriceMax('1000amaspc')).toEqual({ perGibBlock: 1_000n });
    for (const text of ['', '.', '-5', 'x']) refuses(() => parsePriceMax(text));
  });

  it('are ids', () => {
    expect(parseId('0', 'archive')).toBe(0n);
    expect(parseId('18446744073709551615', 'archive')).toBe(2n ** 64n - 1n);
    for (const text of ['', '-1', '00', 'x', '1 ', '0x1']) refuses(() => parseId(text, 'archive'));
  });

  it('are counts between bounds', () => {
    expect([parseCount('1', '--n', 1, 5), parseCount('5', '--n', 1, 5)]).toEqual([1, 5]);
    for (const text of ['0', '6', '', 'x', '1.0', '-1']) refuses(() => parseCount(text, '--n', 1, 5));
  });

  it.each([
    ['0', 0],
    ['1048576', 1_048_576],
    ['1MiB', 1_048_576],
    ['2 KiB', 2_048],
    ['3GB', 3e9],
    ['7B', 7],
    ['1KB', 1_000],
  ])('%s is a byte count', (text, wanted) => {
    expect(parseByteCount(text, '--from')).toBe(wanted);
  });

  it('are no byte counts otherwise', () => {
    for (const text of ['', '-1', '1.5MiB', '1TiB', '1zz', 'MiB', '99999999999GiB']) refuses(() => parseByteCount(text, '--from'));
  });

  it('are amounts with a token', () => {
    expect(parseCoinFlag('5 MASP', 'The amount')).toEqual({ denom: 'amasp', amount: 5n * 10n ** 18n });
    for (const text of ['', '5', '-5MASP', '5 5', '0.0000000000000000001MASP']) refuses(() => parseCoinFlag(text, 'The amount'));
  });

  it('are addresses of this chain', () => {
    for (const text of ['', 'mspace1foo', 'cosmos1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqnrql8a']) refuses(() => parseAddress(text));
  });
});

describe('figures for people', () => {
  it.each([
    [0, '0 B'],
    [1_023, '1023 B'],
    [1_024, '1.00 KiB'],
    [10_240, '10.0 KiB'],
    [1_048_577, '1.00 MiB'],
    [2 ** 40, '1.00 TiB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it('show amounts that are not nothing as more than 0', () => {
    expect(formatCoin(125n * 10n ** 15n, 'amaspc')).toBe('0.125 MASPC');
    expect(formatCoin(1n, 'amaspc')).not.toMatch(/^0(\.0+)? /);
    expect(formatCoin(0n, 'amaspc')).toMatch(/^0/);
  });

  it('shorten addresses and names of states', () => {
    expect(shortenAddress('mspace1qqqqqqqqqqqqqqqqqqqq4z7x')).toBe('mspace1qqqq…4z7x');
    expect(shortenAddress('mspace1qq')).toBe('mspace1qq');
    expect(['ARCHIVE_STATUS_STORED', 'CONTRACTOR_STATUS_ACTIVE', 'ROLE_HOST'].map(shortenEnum)).toEqual(['stored', 'active', 'host']);
  });

  it.each([
    [0, '0 s'],
    [99_000, '99 s'],
    [200_000, '3 min 20 s'],
    [18_720_000, '5 h 12 min'],
  ])('%i ms are %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
