import { describe, expect, it } from 'vitest';
import { checkSameOrder, continueOrder } from './check-resumed.ts';

const journal = { code: { dataShards: 4, parityShards: 2 }, termBlocks: '400' };
const begun = { term: '30d', region: ['us', 'eu'], recipient: ['age1a'] };

describe('an upload under way', () => {
  it.each([
    [{ term: '60d' }, '--term got 60d', '30d'],
    [{ code: '10+6' }, '--code got 10+6', '4+2'],
    [{ region: ['eu'] }, '--region got eu', 'eu, us'],
    [{ priceMax: '5' }, '--price-max got 5', 'none'],
    [{ recipient: ['age1b'] }, '--recipient got age1b', 'age1a'],
    [{ recipient: ['age1a', 'age1b'] }, '--recipient got age1a, age1b', 'age1a'],
  ])('refuses other flags than it was begun with: %j', (given, got, has) => {
    const refusal = expect.objectContaining({
      exitCode: 2,
      message: expect.stringMatching(new RegExp(`has ${has.replace('+', '\\+')}: .*--anew`)),
    });
    expect(() => checkSameOrder(given, begun, journal)).toThrow(refusal);
    expect(() => checkSameOrder(given, begun, journal)).toThrow(got);
  });

  it('keeps what it was begun with, where nothing is given', () => {
    expect(continueOrder({ exchange: 'mspace1e', region: ['eu'] } as object, { priceMax: '5', region: ['us'] })).toMatchObject({
      exchange: 'mspace1e',
      region: ['eu'],
      priceMax: '5',
    });
  });

  it('goes on with the same flags, with none, and with what was chosen for it', () => {
    checkSameOrder({}, begun, journal);
    checkSameOrder(begun, begun, journal);
    checkSameOrder({ region: ['eu', 'us'], code: '4+2', term: '400' }, begun, journal);
    checkSameOrder({ term: '400blocks' }, begun, journal);
    expect(() => checkSameOrder({ term: '400blocks' }, {}, { ...journal, termBlocks: '401' })).toThrow('401blocks');
  });
});
