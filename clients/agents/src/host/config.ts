import { LOG_FORMATS, LOG_LEVELS, byteCount, textList, switchValue, wholeAmount, wholeNumber } from '@marspace/runtime';
import { z } from 'zod';

/** Every key of a Host; amounts in base units. The same names in TOML, as flags and as MARSPACE_HOST_ variables. */
export const hostConfig = z.object({
  home: z.string().default('~/.marspace/host').describe('folder of shards, uploads, offer key and records'),
  keyFile: z.string().describe("file with the account's mnemonic or private key in hex, mode 600"),
  rpc: textList().default(['http://127.0.0.1:26657']).describe('CometBFT RPC endpoints of the chain, the first that answers is used'),
  chainId: z.string().optional().describe('refuse to work on another chain than this'),
  listen: z.string().default('127.0.0.1:7400').describe('address to listen on; port 0 takes a free one'),
  endpoint: z.string().optional().describe('URL under which others reach this Host, written on chain; default http://<listen>'),
  moniker: z.string().max(64).default('host').describe('name shown to others'),
  region: z.string().max(32).default('').describe('where the Host is, as Senders ask for it, such as eu'),
  quotaBytes: byteCount().default(10_737_418_240n).describe('disk for shards, such as "500 GiB"'),
  depositAmount: wholeAmount()
    .default(0n)
    .describe('insurance deposit to reach at start, in base units; 0: what the whole quota needs, as far as the account has it'),
  pricePerGibBlock: wholeAmount().default(0n).describe("price of a GiB for a block, in base units; 0: the chain's floor"),
  slotBytesMin: byteCount().default(1_024n).describe('smallest shard taken'),
  slotBytesMax: byteCount().default(1_099_511_627_776n).describe('largest shard taken'),
  termBlocksMin: wholeAmount().default(1n).describe('shortest term taken, in blocks'),
  termBlocksMax: wholeAmount().default(0n).describe("longest term taken, in blocks; 0: the chain's longest"),
  offerBlocks: wholeAmount().default(1_200n).describe('how long an offer is good, in blocks (two hours at 6 s)'),
  receiptBlocks: wholeAmount()
    .default(14_400n)
    .describe("how long a receipt may open a deal, and its upload is kept for it, in blocks (a day at 6 s); at most the chain's longest"),
  standingVolumeBytes: byteCount().default(0n).describe('volume of the standing offer that is open to anybody; 0: none'),
  exchanges: textList().default([]).describe('addresses of Exchanges to work with; default: all on the chain'),
  uploadTtlSeconds: wholeNumber().default(3_600).describe('how long an upload that is not whole waits for its next byte'),
  uploadIdleSeconds: wholeNumber().default(60).describe('an upload without a byte for so long is cut off'),
  uploadsMax: wholeNumber().default(64).describe('uploads at once'),
  unopenedBytesMax: byteCount().default(8_589_934_592n).describe('bytes one Sender may have here without a deal'),
  requestsPerSecond: wholeNumber().default(1_000).describe('calls a second from one network address'),
  settleBlocks: wholeAmount().default(300n).describe('settle deals and claim credits every so many blocks (half an hour at 6 s)'),
  scrubBytesPerSecond: byteCount().default(8_388_608n).describe('speed of the background check of all shards; 0: off'),
  reportLoss: switchValue().default(true).describe('report shards found damaged to the chain, for the smaller slash'),
  reportNeverHeld: switchValue()
    .default(false)
    .describe('report also shards that were never in this home: only when the home that had them is gone for good'),
  trustedProxies: textList().default([]).describe('addresses of proxies whose X-Forwarded-For is believed'),
  logFormat: z.enum(LOG_FORMATS).default('auto').describe('text, json, or auto: text on a terminal, JSON elsewhere'),
  logLevel: z.enum(LOG_LEVELS).default('info').describe('fatal, error, warn, info, debug, trace or silent'),
});

export type HostConfig = z.output<typeof hostConfig>;
