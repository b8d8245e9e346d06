import type { Pubkey } from '@cosmjs/amino';
import { sha256 } from '@cosmjs/crypto';
import { fromHex, toHex } from '@cosmjs/encoding';
import { encodePubkey, type EncodeObject, type OfflineSigner, type Registry } from '@cosmjs/proto-signing';
import { SigningStargateClient, StargateClient } from '@cosmjs/stargate';
import type { Comet38Client } from '@cosmjs/tendermint-rpc';
import { TxMsgData } from 'cosmjs-types/cosmos/base/abci/v1beta1/abci';
import { SignMode } from 'cosmjs-types/cosmos/tx/signing/v1beta1/signing';
import { Fee, ModeInfo, SignerInfo, Tx, TxRaw } from 'cosmjs-types/cosmos/tx/v1beta1/tx';
import type { Amount } from './amounts.ts';
import { QueryError, RpcRefused } from './errors.ts';
import type { RawEvent } from './events.ts';
import { queryBytes } from './queries.ts';
import { wrongSequence } from './sequence.ts';
import { createAminoTypes, createRegistry } from './registry.ts';

export interface AccountState {
  readonly accountNumber: bigint;
  readonly sequence: number;
}

/** What the node's mempool said to a transaction. */
export interface CheckResult {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
}

/** A transaction as it stands in a block. */
export interface IncludedTx extends CheckResult {
  readonly hash: string;
  readonly height: number;
  readonly gasUsed: bigint;
  readonly gasWanted: bigint;
  readonly events: readonly RawEvent[];
  /** One answer per message; empty when the transaction failed. */
  readonly responses: readonly { readonly typeUrl: string; readonly value: Uint8Array }[];
}

/** A transaction before it is signed. */
export interface Draft {
  readonly messages: readonly EncodeObject[];
  readonly memo: string;
}

/** What a queue of transactions needs of the chain for one account. */
export interface Ledger {
  /** Undefined while the address has never received anything. */
  findAccount(): Promise<AccountState | undefined>;
  /** Gas the draft would use now, paying this fee: taking a fee costs gas too. Throws QueryError with the module's code where it would fail. */
  simulate(draft: Draft, sequence: number, fee: Amount): Promise<bigint>;
  sign(draft: Draft, fee: { gas: bigint; amount: Amount }, state: AccountState, timeoutHeight: number): Promise<Uint8Array>;
  broadcast(tx: Uint8Array): Promise<CheckResult>;
  /** By the node's index. */
  findTx(hash: string): Promise<IncludedTx | undefined>;
  /** By reading the blocks of these heights, both included. */
  findTxInBlocks(hash: string, fromHeight: number, toHeight: number): Promise<IncludedTx | undefined>;
  getHeight(): Promise<number>;
}

/** The hash by which a node knows a transaction: upper-case hex of SHA-256. */
export function computeTxHash(tx: Uint8Array): string {
  return toHex(sha256(tx)).toUpperCase();
}

/** What CometBFT keeps of an executed transaction. */
interface ExecutedData {
  readonly code: number;
  readonly codespace?: string;
  readonly log?: string;
  readonly data?: Uint8Array;
  readonly events: readonly RawEvent[];
  readonly gasUsed: bigint;
  readonly gasWanted: bigint;
}

/** A transaction as a node reports it. */
export function createIncludedTx(hash: string, height: number, result: ExecutedData): IncludedTx {
  return {
    hash,
    height,
    code: result.code,
    codespace: result.codespace ?? '',
    log: result.log ?? '',
    gasUsed: result.gasUsed,
    gasWanted: result.gasWanted,
    events: result.events,
    responses: result.data === undefined ? [] : TxMsgData.decode(result.data).msgResponses,
  };
}

/** Looks a transaction up by hash; undefined while it is in no block. The node needs its transaction index, which is on by default. */
export async function findTx(comet: Comet38Client, hash: string): Promise<IncludedTx | undefined> {
  try {
    const found = await comet.tx({ hash: fromHex(hash) });
    return createIncludedTx(hash, found.height, found.result);
  } catch (cause) {
    if (cause instanceof RpcRefused && cause.message.includes('not found')) return undefined;
    throw cause;
  }
}

/** Looks a transaction up in the blocks themselves, from one height to another, both included; slow, but it needs no index. */
async function findTxInBlocks(comet: Comet38Client, hash: string, fromHeight: number, toHeight: number): Promise<IncludedTx | undefined> {
  for (let height = Math.max(fromHeight, 1); height <= toHeight; height += 1) {
    const { block } = await comet.block(height);
    const index = block.txs.findIndex((tx) => computeTxHash(tx) === hash);
    const result = index < 0 ? undefined : (await comet.blockResults(height)).results[index];
    if (result !== undefined) return createIncludedTx(hash, height, result);
  }
  return undefined;
}

/** The SDK's list of coins, which never holds a zero. */
function computeCoins({ denom, amount }: Amount): { denom: string; amount: string }[] {
  return amount === 0n ? [] : [{ denom, amount: amount.toString() }];
}

function encodeForSimulation(registry: Registry, draft: Draft, publicKey: Pubkey, sequence: number, fee: Amount): Uint8Array {
  const body = { messages: draft.messages.map((message) => registry.encodeAsAny(message)), memo: draft.memo };
  const signerInfo = SignerInfo.fromPartial({
    publicKey: encodePubkey(publicKey),
    sequence: BigInt(sequence),
    modeInfo: ModeInfo.fromPartial({ single: { mode: SignMode.SIGN_MODE_DIRECT } }),
  });
  const tx = Tx.fromPartial({
    body,
    authInfo: { signerInfos: [signerInfo], fee: Fee.fromPartial({ amount: computeCoins(fee) }) },
    signatures: [new Uint8Array()],
  });
  return Tx.encode(tx).finish();
}

/** The node's own simulation route keeps the failing module's codespace and number; the gRPC one turns them into text. */
const simulationPath = '/app/simulate';

async function simulateBytes(comet: Comet38Client, tx: Uint8Array): Promise<bigint> {
  const answer = JSON.parse(new TextDecoder().decode(await queryBytes(comet, simulationPath, tx))) as { gas_info?: { gas_used?: string } };
  const gasUsed = answer.gas_info?.gas_used;
  if (gasUsed === undefined)
    throw new QueryError({ path: simulationPath, codespace: 'sdk', code: 1, log: 'the node did not say how much gas was used' });
  return BigInt(gasUsed);
}

/** A ledger over a node. `publicKey` is the account's, in CosmJS's amino form; the signer holds the key. */
export function createLedger(comet: Comet38Client, chainId: string, signer: OfflineSigner, address: string, publicKey: Pubkey): Ledger {
  const registry = createRegistry();
  const signing = SigningStargateClient.createWithSigner(comet, signer, { registry, aminoTypes: createAminoTypes() });
  const reading = StargateClient.create(comet);
  return {
    async findAccount() {
      const account = await reading.getAccount(address);
      return account === null ? undefined : { accountNumber: account.accountNumber, sequence: account.sequence };
    },
    simulate: (draft, sequence, fee) => simulateBytes(comet, encodeForSimulation(registry, draft, publicKey, sequence, fee)),
    async sign(draft, fee, state, timeoutHeight) {
      const stdFee = { gas: fee.gas.toString(), amount: computeCoins(fee.amount) };
      const signerData = { accountNumber: state.accountNumber, sequence: state.sequence, chainId };
      return TxRaw.encode(await signing.sign(address, draft.messages, stdFee, draft.memo, signerData, BigInt(timeoutHeight))).finish();
    },
    async broadcast(tx) {
      try {
        const answer = await comet.broadcastTxSync({ tx });
        return { code: answer.code, codespace: answer.codespace ?? '', log: answer.log ?? '' };
      } catch (cause) {
        if (!(cause instanceof RpcRefused && cause.message.includes('already exists in cache'))) throw cause;
        // Sent again after an answer that was lost on the way, the transaction finds itself there.
        if (cause.brokenAttempts > 0) return { code: 0, codespace: '', log: '' };
        // Otherwise another program with the same key has sent the very same bytes: its transaction, not ours.
        return wrongSequence;
      }
    },
    findTx: (hash) => findTx(comet, hash),
    findTxInBlocks: (hash, fromHeight, toHeight) => findTxInBlocks(comet, hash, fromHeight, toHeight),
    getHeight: async () => (await comet.status()).syncInfo.latestBlockHeight,
  };
}
