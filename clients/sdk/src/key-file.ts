import { Decrypter, Encrypter, armor } from 'age-encryption';

/** 2^16 rounds of scrypt: about a quarter of a second, so that guessing a passphrase costs far more than typing it. */
const scryptLogRoundsDefault = 16;

/** The passphrase does not open the file, or the file is no key file. */
export class KeyFileUnreadable extends Error {
  override readonly name = 'KeyFileUnreadable';
}

/** Text of a key file: the secret as an armored age file, which the stock `age -d` opens with the passphrase too. */
export async function sealKeyFile(secret: string, passphrase: string, scryptLogRounds: number = scryptLogRoundsDefault): Promise<string> {
  if (passphrase === '') throw new Error('the passphrase is empty: at least one character is wanted');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(scryptLogRounds);
  return armor.encode(await encrypter.encrypt(`${secret}\n`));
}

/** The secret in a key file. Throws KeyFileUnreadable, which does not tell a wrong passphrase from a damaged file. */
export async function openKeyFile(text: string, passphrase: string): Promise<string> {
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return (await decrypter.decrypt(armor.decode(text), 'text')).trim();
  } catch {
    throw new KeyFileUnreadable('the passphrase is wrong or this is no key file');
  }
}
