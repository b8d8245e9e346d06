import { describe, expect, it } from 'vitest';
import { computeChainInfo } from './chain-info.ts';

describe('computeChainInfo', () => {
  const chainInfo = computeChainInfo({ chainId: 'marspace-1', rpc: 'http://127.0.0.1:26657', rest: 'http://127.0.0.1:1317' });

  it('lets wallets pay fees in MASPC and stake MSCA', () => {
    expect(chainInfo.feeCurrencies.map((currency) => currency.coinMinimalDenom)).toEqual(['amaspc']);
    expect(chainInfo.stakeCurrency.coinMinimalDenom).toBe('amsca');
    expect(chainInfo.currencies.every((currency) => currency.coinDecimals === 18)).toBe(true);
  });

  it('never suggests a gas price below the one that nodes ask', () => {
    const { low, average, high } = chainInfo.feeCurrencies[0]?.gasPriceStep ?? { low: 0, average: 0, high: 0 };
    expect([low, average, high]).toEqual([1_000_000_000, 1_250_000_000, 2_000_000_000]);
  });
});
