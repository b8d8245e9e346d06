import { LOG_FORMATS, LOG_LEVELS, textList, wholeAmount, wholeNumber } from '@marspace/runtime';
import { z } from 'zod';

/** Every key of a Hub; amounts in base units. The same names in TOML, as flags and as MARSPACE_HUB_ variables. */
export const hubConfig = z.object({
  home: z.string().default('~/.marspace/hub').describe('folder of the offer key and what was last known of Exchanges'),
  keyFile: z.string().describe("file with the account's mnemonic or private key in hex, mode 600"),
  rpc: textList().default(['http://127.0.0.1:26657']).describe('CometBFT RPC endpoints of the chain, the first that answers is used'),
  chainId: z.string().optional().describe('refuse to work on another chain than this'),
  listen: z.string().default('127.0.0.1:7600').describe('address to listen on; port 0 takes a free one'),
  endpoint: z.string().optional().describe('URL under which others reach this Hub, written on chain; default http://<listen>'),
  moniker: z.string().max(64).default('hub').describe('name shown to others'),
  region: z.string().max(32).default('').describe('where the Hub is, such as eu'),
  depositAmount: wholeAmount().default(0n).describe('insurance deposit to reach at start, in base units; 0: the least the chain takes'),
  probeSeconds: wholeNumber().default(10).describe('each Exchange is probed so often'),
  probeTimeoutMs: wholeNumber().default(2_000).describe('an Exchange that needs longer counts as down'),
  callsPerSecond: wholeNumber().default(100).describe('calls a second from one network address'),
  trustedProxies: textList().default([]).describe('addresses of proxies whose X-Forwarded-For is believed'),
  logFormat: z.enum(LOG_FORMATS).default('auto').describe('text, json, or auto: text on a terminal, JSON elsewhere'),
  logLevel: z.enum(LOG_LEVELS).default('info').describe('fatal, error, warn, info, debug, trace or silent'),
});

export type HubConfig = z.output<typeof hubConfig>;
