import { encodeSecp256k1Pubkey } from '@cosmjs/amino';
import type { OfflineSigner } from '@cosmjs/proto-signing';
import { StargateClient } from '@cosmjs/stargate';
import { Comet38Client } from '@cosmjs/tendermint-rpc';
import { Account } from './account.ts';
import type { QueueOptions } from './queue-options.ts';
import type { Amount } from './amounts.ts';
import { type AccountTx, listTxs } from './history.ts';
import { createLedger, findTx, type AccountState, type IncludedTx } from './ledger.ts';
import { createQueries, queryBytes, type Queries, type QueryServiceName } from './queries.ts';
import { ReliableRpc, type RpcOptions } from './rpc.ts';

export interface ClientOptions extends RpcOptions {
  /** Refuse to talk to another chain than this. */
  readonly chainId?: string;
}

/** The node serves another chain than the one asked for. */
export class ChainMismatch extends Error {
  override readonly name = 'ChainMismatch';

  constructor(got: string, wanted: string) {
    super(`the node serves chain ${got}, wanted ${wanted}`);
  }
}

/** A chain, seen through one or several nodes that serve it. */
export class MarspaceClient {
  readonly chainId: string;
  /** CometBFT's own routes, for what this client does not wrap. */
  readonly comet: Comet38Client;
  readonly escrow: Queries<'marspace.escrow.v1.Query'>;
  readonly storage: Queries<'marspace.storage.v1.Query'>;
  readonly tsmodule: Queries<'marspace.tsmodule.v1.Query'>;
  readonly #stargate: StargateClient;
  readonly #accounts = new Map<string, Account>();

  private constructor(comet: Comet38Client, chainId: string) {
    this.comet = comet;
    this.chainId = chainId;
    this.escrow = this.query('marspace.escrow.v1.Query');
    this.storage = this.query('marspace.storage.v1.Query');
    this.tsmodule = this.query('marspace.tsmodule.v1.Query');
    this.#stargate = StargateClient.create(comet);
  }

  /**
   * Connects to CometBFT RPC endpoints such as http://127.0.0.1:26657; with several, a call moves on when one is down.
   * Throws ChainUnavailable when none answers before the deadline, ChainMismatch.
   */
  static async connect(endpoints: string | readonly string[], options: ClientOptions = {}): Promise<MarspaceClient> {
    const comet = Comet38Client.create(new ReliableRpc(typeof endpoints === 'string' ? [endpoints] : endpoints, options));
    const chainId = (await comet.status()).nodeInfo.network;
    if (options.chainId !== undefined && options.chainId !== chainId) throw new ChainMismatch(chainId, options.chainId);
    return new MarspaceClient(comet, chainId);
  }

  /** The queries of any service of ours, for packages that have no field here. */
  query<Service extends QueryServiceName>(service: Service): Queries<Service> {
    return createQueries(this.comet, service);
  }

  /** One query of any service, stock ones included; bytes in, bytes out. Throws QueryError, ChainUnavailable. */
  queryBytes(path: string, request: Uint8Array, height?: number): Promise<Uint8Array> {
    return queryBytes(this.comet, path, request, height);
  }

  /** Height of the last block that the node has. */
  async getHeight(): Promise<number> {
    return (await this.comet.status()).syncInfo.latestBlockHeight;
  }

  /** What an address has of one denom, in base units; 0 for an unknown address. */
  async getBalance(address: string, denom: string): Promise<bigint> {
    return BigInt((await this.#stargate.getBalance(address, denom)).amount);
  }

  /** Everything an address has, in base units. */
  async getBalances(address: string): Promise<Amount[]> {
    return (await this.#stargate.getAllBalances(address)).map(({ denom, amount }) => ({ denom, amount: BigInt(amount) }));
  }

  /** Account number and next sequence; undefined while the address has never received anything. */
  async findAccount(address: string): Promise<AccountState | undefined> {
    const account = await this.#stargate.getAccount(address);
    return account === null ? undefined : { accountNumber: account.accountNumber, sequence: account.sequence };
  }

  /** A transaction by its hash; undefined while it is in no block. */
  findTx(hash: string): Promise<IncludedTx | undefined> {
    return findTx(this.comet, hash);
  }

  /** The newest transactions that an address sent or was paid by, newest first. */
  listTxs(address: string, limit: number): Promise<AccountTx[]> {
    return listTxs(this.comet, address, limit);
  }

  /**
   * The account of a signer (a wallet of `keys.ts`, Keplr, a Ledger); its first address unless one is named. Asking again gives the same
   * account and queue; queue options count the first time. Throws when the signer has no such address.
   */
  async openAccount(signer: OfflineSigner, options: QueueOptions & { readonly address?: string } = {}): Promise<Account> {
    const accounts = await signer.getAccounts();
    const found = options.address === undefined ? accounts[0] : accounts.find((account) => account.address === options.address);
    if (found === undefined)
      throw new Error(
        `the signer holds ${accounts.map((account) => account.address).join(', ') || 'no address'}, wanted ${options.address ?? 'one'}`,
      );
    const known = this.#accounts.get(found.address);
    if (known !== undefined) return known;
    const publicKey = encodeSecp256k1Pubkey(found.pubkey);
    const ledger = createLedger(this.comet, this.chainId, signer, found.address, publicKey);
    const account = new Account({ address: found.address, chainId: this.chainId, publicKey, signer, ledger }, options);
    this.#accounts.set(found.address, account);
    return account;
  }

  /** Ends all calls on their way; the client is of no use afterwards. */
  disconnect(): void {
    this.comet.disconnect();
  }
}
