import { LOG_FORMATS, LOG_LEVELS, byteCount, textList, wholeAmount, wholeNumber } from '@marspace/runtime';
import { z } from 'zod';

/** Every key of an Exchange; amounts in base units. The same names in TOML, as flags and as MARSPACE_EXCHANGE_ variables. */
export const exchangeConfig = z.object({
  home: z.string().default('~/.marspace/exchange').describe('folder of the order book (SQLite) and the offer key'),
  keyFile: z.string().describe("file with the account's mnemonic or private key in hex, mode 600"),
  rpc: textList().default(['http://127.0.0.1:26657']).describe('CometBFT RPC endpoints of the chain, the first that answers is used'),
  chainId: z.string().optional().describe('refuse to work on another chain than this'),
  listen: z.string().default('127.0.0.1:7500').describe('address to listen on; port 0 takes a free one'),
  endpoint: z.string().optional().describe('URL under which others reach this Exchange, written on chain; default http://<listen>'),
  moniker: z.string().max(64).default('exchange').describe('name shown to others'),
  region: z.string().max(32).default('').describe('where the Exchange is, such as eu'),
  depositAmount: wholeAmount().default(0n).describe('insurance deposit to reach at start, in base units; 0: the least the chain takes'),
  commissionBps: wholeNumber()
    .default(100)
    .describe('share of what a Host earns, in hundredths of a percent; at most what the chain allows'),
  slotBytesMin: byteCount().default(1_024n).describe('smallest shard for which requests are taken'),
  slotBytesMax: byteCount().default(1_099_511_627_776n).describe('largest shard for which requests are taken'),
  termBlocksMin: wholeAmount().default(1n).describe('shortest term for which requests are taken'),
  regions: textList().default([]).describe('regions whose Hosts are taken; default: all'),
  standingTtlSeconds: wholeNumber().default(3_600).describe('a standing offer is dropped so long after its Host last said anything'),
  standingPerHostMax: wholeNumber().default(16).describe('standing offers of one Host'),
  heartbeatMs: wholeNumber().default(15_000).describe('ping Hosts so often; two missed pongs close'),
  callsPerSecond: wholeNumber().default(100).describe('calls a second from one network address'),
  requestsPerSecond: wholeNumber().default(20).describe('requests for offers a second from one chain address'),
  refusalsPerMinuteMax: wholeNumber().default(200).describe('refused calls in a minute that lead to a ban'),
  banSeconds: wholeNumber().default(300).describe('length of a ban'),
  claimBlocks: wholeAmount().default(300n).describe('claim commission every so many blocks'),
  trustedProxies: textList().default([]).describe('addresses of proxies whose X-Forwarded-For is believed'),
  logFormat: z.enum(LOG_FORMATS).default('auto').describe('text, json, or auto: text on a terminal, JSON elsewhere'),
  logLevel: z.enum(LOG_LEVELS).default('info').describe('fatal, error, warn, info, debug, trace or silent'),
});

export type ExchangeConfig = z.output<typeof exchangeConfig>;
