import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { computeIdentity } from './identity.ts';

const words = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';

describe('the age identity of a key', () => {
  it('is always the same one, as these words pin it', async () => {
    expect(await computeIdentity(words)).toEqual(await computeIdentity(`  ${words.replaceAll(' ', '  ')}\n`));
    expect((await computeIdentity(words)).identity).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
    expect((await computeIdentity(words)).recipient).toMatch(/^age1[a-z0-9]{58}$/);
  });

  it('differs between keys', async () => {
    const other = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    expect((await computeIdentity(other)).identity).not.toBe((await computeIdentity(words)).identity);
  });

  it('opens with age what was sealed to its recipient', async () => {
    const { identity, recipient } = await computeIdentity(words);
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const sealed = await encrypter.encrypt('for you');
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(await decrypter.decrypt(sealed, 'text')).toBe('for you');
  });
});
