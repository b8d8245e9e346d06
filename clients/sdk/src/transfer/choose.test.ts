import { describe, expect, it } from 'vitest';
import { chooseCode, parseCode } from './choose-code.ts';
import { orderOffers } from './choose-hosts.ts';
import type { OfferView } from './market-calls.ts';

describe('the code chosen by itself', () => {
  it.each([
    [0, undefined],
    [2, undefined],
    [3, '2+1'],
    [5, '2+1'],
    [6, '4+2'],
    [15, '4+2'],
    [16, '10+6'],
    [300, '10+6'],
  ])('for %i Hosts on offer is %s', (hosts, wanted) => {
    const code = chooseCode(hosts);
    expect(code && `${code.dataShards}+${code.parityShards}`).toBe(wanted);
  });

  it('never has one data shard, and never needs more Hosts than there are', () => {
    for (let hosts = 0; hosts < 300; hosts += 1) {
      const code = chooseCode(hosts);
      if (!code) continue;
      expect(code.dataShards).toBeGreaterThan(1);
      expect(code.dataShards + code.parityShards).toBeLessThanOrEqual(hosts);
    }
  });

  it('is read from text, and from nothing else', () => {
    expect(parseCode(' 4+2 ')).toEqual({ dataShards: 4, parityShards: 2 });
    for (const text of ['4', '4+', '+2', '4-2', '4+2+1', 'a+b', '1000+1', '4 + 2', '']) expect(parseCode(text), text).toBeUndefined();
  });
});

function view(host: string, region: string, price: number): OfferView {
  return { offer: '', host, endpoint: '', moniker: '', region, pricePerGibBlock: String(price), expiresAtHeight: '1', standing: false };
}

describe('the order of Hosts', () => {
  it('is by price, one of each region in turn', () => {
    const offers = [
      view('a', 'eu', 1),
      view('b', 'eu', 2),
      view('c', 'us', 5),
      view('d', 'asia', 9),
      view('e', 'us', 3),
      view('f', 'eu', 4),
    ];
    expect(orderOffers(offers).map(({ host }) => host)).toEqual(['a', 'e', 'd', 'b', 'c', 'f']);
  });

  it('compares prices beyond what a double holds', () => {
    const big = 2n ** 70n;
    const offers = [
      { ...view('dear', 'eu', 0), pricePerGibBlock: (big + 1n).toString() },
      { ...view('cheap', 'eu', 0), pricePerGibBlock: big.toString() },
    ];
    expect(orderOffers(offers).map(({ host }) => host)).toEqual(['cheap', 'dear']);
  });

  it('loses and repeats nobody', () => {
    const offers = Array.from({ length: 40 }, (_, i) => view(`h${i}`, `r${i % 3}`, (i * 7) % 11));
    expect(
      orderOffers(offers)
        .map(({ host }) => host)
        .sort(),
    ).toEqual(offers.map(({ host }) => host).sort());
  });
});
