import { mrk, masp, maspc, msca, tokenDecimals, type Token } from './amounts.ts';
import { gasPriceDefault } from './fees.ts';
import { addressPrefix, coinType } from './keys.ts';

interface Currency {
  readonly coinDenom: string;
  readonly coinMinimalDenom: string;
  readonly coinDecimals: number;
}

/** What Keplr's and Leap's `experimentalSuggestChain` take. */
export interface ChainInfo {
  readonly chainId: string;
  readonly chainName: string;
  readonly rpc: string;
  readonly rest: string;
  readonly bip44: { readonly coinType: number };
  readonly bech32Config: { readonly [role: string]: string };
  readonly currencies: readonly Currency[];
  readonly feeCurrencies: readonly (Currency & {
    readonly gasPriceStep: { readonly low: number; readonly average: number; readonly high: number };
  })[];
  readonly stakeCurrency: Currency;
  readonly features: readonly string[];
}

function computeCurrency(token: Token): Currency {
  return { coinDenom: token.symbol, coinMinimalDenom: token.denom, coinDecimals: tokenDecimals };
}

/** The description of the chain that browser wallets ask for. `rpc` and `rest`: URLs without a trailing slash. */
export function computeChainInfo(chain: { readonly chainId: string; readonly rpc: string; readonly rest: string }): ChainInfo {
  const low = Number(gasPriceDefault.amount);
  return {
    chainId: chain.chainId,
    chainName: chain.chainId === 'marspace-1' ? 'Marspace' : `Marspace ${chain.chainId}`,
    rpc: chain.rpc,
    rest: chain.rest,
    bip44: { coinType },
    bech32Config: {
      bech32PrefixAccAddr: addressPrefix,
      bech32PrefixAccPub: `${addressPrefix}pub`,
      bech32PrefixValAddr: `${addressPrefix}valoper`,
      bech32PrefixValPub: `${addressPrefix}valoperpub`,
      bech32PrefixConsAddr: `${addressPrefix}valcons`,
      bech32PrefixConsPub: `${addressPrefix}valconspub`,
    },
    currencies: [maspc, msca, masp, mrk].map(computeCurrency),
    // Nodes ask the low price by default; the steps above it buy a place when blocks are full.
    feeCurrencies: [{ ...computeCurrency(maspc), gasPriceStep: { low, average: low * 1.25, high: low * 2 } }],
    stakeCurrency: computeCurrency(msca),
    features: [],
  };
}
