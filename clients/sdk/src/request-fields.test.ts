import { describe, expect, it } from 'vitest';
import { findRequestType, readRequestFields } from './request-fields.ts';

const archives = findRequestType('marspace.storage.v1.Query', 'archives') as string;

describe('a request that a person writes', () => {
  it('has integers as numbers or digits, bytes in hex', () => {
    expect(readRequestFields(archives, { owner: 'mspace1x', pagination: { limit: 5, offset: '7', key: 'a0ff', reverse: true } })).toEqual({
      owner: 'mspace1x',
      pagination: { limit: 5n, offset: 7n, key: new Uint8Array([0xa0, 0xff]), reverse: true },
    });
  });

  it.each([
    [{ owner: 1 }, /"owner" got 1; text/],
    [{ owner: null }, /"owner" got null/],
    [{ onwer: 'x' }, /no field "onwer"; owner, status, pagination/],
    [{ status: 3 }, /"status" got 3/],
    [{ pagination: 'x' }, /object is wanted/],
    [{ pagination: { limit: 1.5 } }, /"limit" got 1.5; a whole number/],
    [{ pagination: { limit: -1 } }, /"limit"/],
    [{ pagination: { limit: '18446744073709551616' } }, /below 2\^64/],
    [{ pagination: { reverse: 'yes' } }, /true or false/],
    [{ pagination: { key: 'zz' } }, /hex/],
    [[], /object is wanted/],
  ])('is refused when it does not fit: %j', (json, message) => {
    expect(() => readRequestFields(archives, json)).toThrow(message);
  });

  it('is of a query that there is', () => {
    expect(findRequestType('marspace.storage.v1.Query', 'toString')).toBeUndefined();
  });
});
