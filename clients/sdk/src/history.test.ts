import { describe, expect, it } from 'vitest';
import { computeFlows } from './history.ts';

const event = (type: string, ...pairs: [string, string][]) => ({ type, attributes: pairs.map(([key, value]) => ({ key, value })) });

describe('what a transaction moved for an address', () => {
  it('is summed by denom from the events of the bank, several coins of one event too', () => {
    const events = [
      event('coin_spent', ['spender', 'me'], ['amount', '5amasp']),
      event('coin_spent', ['spender', 'me'], ['amount', '7amasp,1amaspc']),
      event('coin_received', ['receiver', 'me'], ['amount', '3amaspc']),
    ];
    expect(computeFlows(events, 'me')).toEqual({
      spent: [
        { denom: 'amasp', amount: 12n },
        { denom: 'amaspc', amount: 1n },
      ],
      received: [{ denom: 'amaspc', amount: 3n }],
    });
  });

  it('leaves out what others moved, other events and empty amounts', () => {
    const events = [
      event('coin_spent', ['spender', 'you'], ['amount', '5amasp']),
      event('transfer', ['recipient', 'me'], ['amount', '5amasp']),
      event('coin_received', ['receiver', 'me'], ['amount', '']),
    ];
    expect(computeFlows(events, 'me')).toEqual({ spent: [], received: [] });
  });
});
