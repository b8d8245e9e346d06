import { DirectSecp256k1HdWallet } from '@cosmjs/proto-signing';

const addressPrefix = 'mspace';

/** A fresh key of the local network: its words and its address. */
export interface LocalAccount {
  name: string;
  mnemonic: string;
  address: string;
}

/** Makes a new account with 12 words of its own. */
export async function createAccount(name: string): Promise<LocalAccount> {
  const wallet = await DirectSecp256k1HdWallet.generate(12, { prefix: addressPrefix });
  const [account] = await wallet.getAccounts();
  if (!account) throw new Error(`No account could be made for ${name}.`);
  return { name, mnemonic: wallet.mnemonic, address: account.address };
}
