import { type Account, createAccountTokenSigner, createTransferChain, MarspaceClient, restoreAccountKey, type TransferChain } from '@marspace/sdk';
import { askPassphrase } from './ask.ts';
import { computeIdentity, type Identity } from './identity.ts';
import { readMnemonic } from './key-store.ts';
import { loadProfile, type Profile } from './profile.ts';
import { Output } from './output.ts';

const nodeDeadlineMs = 15_000; // a person waits; agents wait longer

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

/** What a command works with; each part is made on first use, so that a command asks for a passphrase only when it signs. */
export class Session {
  readonly profile: Profile;
  readonly output: Output;
  readonly flags: GlobalFlags;
  #client: Promise<MarspaceClient> | undefined;
  #mnemonic: Promise<string> | undefined;

  private constructor(profile: Profile, flags: GlobalFlags) {
    this.profile = profile;
    this.flags = flags;
    this.output = new Output({ json: flags.json ?? false, quiet: flags.quiet ?? false });
  }

  static async open(flags: GlobalFlags): Promise<Session> {
    return new Session(await loadProfile(flags, process.env), flags);
  }

  client(): Promise<MarspaceClient> {
    this.#client ??= MarspaceClient.connect(this.profile.node, { chainId: this.profile.chainId, deadlineMs: nodeDeadlineMs });
    return this.#client;
  }

  #words(): Promise<string> {
    this.#mnemonic ??= readMnemonic(this.profile.home, this.profile.key, () => askPassphrase(this.profile.key, process.env));
    return this.#mnemonic;
  }

  /** Ends calls that are still on their way. */
  async close(): Promise<void> {
    (await this.#client?.catch(() => undefined))?.disconnect();
  }

  async identity(): Promise<Identity> {
    return computeIdentity(await this.#words());
  }

  async address(): Promise<string> {
    return (await restoreAccountKey(await this.#words())).address;
  }

  async account(): Promise<Account> {
    const key = await restoreAccountKey(await this.#words());
    return (await this.client()).openAccount(key.signer);
  }

  async transferChain(): Promise<TransferChain> {
    const key = await restoreAccountKey(await this.#words());
    const client = await this.client();
    return createTransferChain(client, await client.openAccount(key.signer), createAccountTokenSigner(key));
  }
}
