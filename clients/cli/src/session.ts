import {
  type Account,
  type AccountKey,
  createAccountTokenSigner,
  createTransferChain,
  MarspaceClient,
  restoreAccountKey,
  type TransferChain,
} from '@marspace/sdk';
import { askPassphrase } from './ask.ts';
import { formatDuration } from './format.ts';
import { computeIdentity, type Identity } from './identity.ts';
import { Interruption } from './interruption.ts';
import { listKeys, readMnemonic } from './key-store.ts';
import { loadProfile, type Profile } from './profile.ts';
import { Output } from './output.ts';

const nodeDeadlineMs = 15_000; // a person waits; agents wait longer
const patientDeadlineMs = 180_000; // an upload under way is worth waiting for a node's restart

/** Flags that every command has. */
export interface GlobalFlags {
  profile?: string;
  node?: string;
  chainId?: string;
  key?: string;
  json?: boolean;
  quiet?: boolean;
  yes?: boolean;
}

/** Where a command with these flags writes. */
export function createOutput(flags: GlobalFlags): Output {
  return new Output({ json: flags.json ?? false, quiet: flags.quiet ?? false });
}

/** What a command works with; each part is made on first use, so that a command asks for a passphrase only when it signs. */
export class Session {
  readonly profile: Profile;
  readonly output: Output;
  readonly flags: GlobalFlags;
  /** Aborted by Ctrl-C; it ends all calls of the chain. */
  readonly signal: AbortSignal;
  readonly interruption = new Interruption();
  #saidUnreachable = false;
  #client: Promise<MarspaceClient> | undefined;
  readonly #open: MarspaceClient[] = [];
  #mnemonic: Promise<string> | undefined;

  private constructor(profile: Profile, flags: GlobalFlags, signal: AbortSignal) {
    this.profile = profile;
    this.signal = signal;
    this.flags = flags;
    this.output = createOutput(flags);
  }

  static async open(flags: GlobalFlags, signal: AbortSignal): Promise<Session> {
    return new Session(await loadProfile(flags, process.env), flags, signal);
  }

  client(): Promise<MarspaceClient> {
    this.#client ??= this.#connect(nodeDeadlineMs);
    return this.#client;
  }

  async #connect(deadlineMs: number): Promise<MarspaceClient> {
    const { node, chainId } = this.profile;
    const onUnreachable = (endpoint: string, reason: string) => this.#sayUnreachable(endpoint, reason, deadlineMs);
    const client = await MarspaceClient.connect(node, { chainId, deadlineMs, signal: this.signal, onUnreachable });
    this.#open.push(client);
    return client;
  }

  #sayUnreachable(endpoint: string, reason: string, deadlineMs: number): void {
    if (!this.#saidUnreachable) this.output.note(`! ${endpoint} does not answer (${reason}); trying for ${formatDuration(deadlineMs)}`);
    this.#saidUnreachable = true;
  }

  #openAccount(client: MarspaceClient, key: AccountKey): Promise<Account> {
    const onWaiting = (hash: string, waitedMs: number) =>
      this.output.note(`Waiting for transaction ${hash} to be in a block (${formatDuration(waitedMs)})`);
    const onBroadcast = (hash: string) => {
      this.interruption.hash = hash;
    };
    return client.openAccount(key.signer, { onBroadcast, onWaiting });
  }

  #words(): Promise<string> {
    this.#mnemonic ??= readMnemonic(this.profile.home, this.profile.key, () => askPassphrase(this.profile.key, process.env));
    return this.#mnemonic;
  }

  /** Ends calls that are still on their way. */
  async close(): Promise<void> {
    await this.#client?.catch(() => undefined);
    for (const client of this.#open) client.disconnect();
  }

  async identity(): Promise<Identity> {
    return computeIdentity(await this.#words());
  }

  async address(): Promise<string> {
    return (await restoreAccountKey(await this.#words())).address;
  }

  /** The address of the key; undefined when there is no such key. Throws CliError when the key cannot be opened. */
  async findAddress(): Promise<string | undefined> {
    const keys = await listKeys(this.profile.home);
    return keys.some(({ name }) => name === this.profile.key) ? this.address() : undefined;
  }

  async account(): Promise<Account> {
    const key = await restoreAccountKey(await this.#words());
    return this.#openAccount(await this.client(), key);
  }

  /** `patient`: a node that answered at first is waited for when it goes away meanwhile. */
  async transferChain(options: { patient?: boolean } = {}): Promise<TransferChain> {
    const key = await restoreAccountKey(await this.#words());
    const first = await this.client();
    const client = options.patient ? await this.#connect(patientDeadlineMs) : first;
    return createTransferChain(client, await this.#openAccount(client, key), createAccountTokenSigner(key));
  }
}
