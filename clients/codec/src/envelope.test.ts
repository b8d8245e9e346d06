import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, it, vi } from 'vitest';
import { collect, createArchive, createNoise, createSource, requireIdentity } from '../test/archives.ts';
import {
  checkHeaderMac,
  createEnvelope,
  decodeArchive,
  decodeCiphertext,
  formatReadCapability,
  openHeader,
  parseReadCapability,
} from './index.ts';
import { StreamCipher as NodeCipher } from './stream-cipher-node.ts';
import { StreamCipher as WebCipher } from './stream-cipher-web.ts';

// A deadline against hanging, not a measure of speed: the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** 2^4: these passphrases guard nothing. */
const scryptWorkFactor = 4;

describe('an envelope', () => {
  it('for several recipients opens with any of them, in the stock package too', async () => {
    const identities = await Promise.all([generateIdentity(), generateIdentity()]);
    const envelope = await createEnvelope({ recipients: await Promise.all(identities.map(identityToRecipient)) });
    const archive = await createArchive(createNoise(70_000), 2, 1, { envelope });
    const file = await collect(decodeCiphertext(createSource(archive)));
    for (const identity of identities) {
      const got = await collect(decodeArchive(createSource(archive), { key: { identities: [await generateIdentity(), identity] } }));
      expect(Buffer.compare(got, archive.plaintext)).toBe(0);
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      expect(Buffer.compare(await decrypter.decrypt(file), archive.plaintext)).toBe(0);
    }
  });

  it('for a passphrase opens with it, in the stock package too', async () => {
    const envelope = await createEnvelope({ passphrase: 'a b c', scryptWorkFactor });
    const archive = await createArchive(createNoise(70_000), 2, 1, { envelope });
    expect(Buffer.compare(await collect(decodeArchive(createSource(archive), { key: { passphrase: 'a b c' } })), archive.plaintext)).toBe(
      0,
    );
    await expect(collect(decodeArchive(createSource(archive), { key: { passphrase: 'a b d' } }))).rejects.toMatchObject({
      code: 'WrongKey',
    });
    const decrypter = new Decrypter();
    decrypter.addPassphrase('a b c');
    expect(Buffer.compare(await decrypter.decrypt(await collect(decodeCiphertext(createSource(archive)))), archive.plaintext)).toBe(0);
  });

  it('gives the same bytes again for the same file, so an upload can resume', async () => {
    const archive = await createArchive(createNoise(500_000), 3, 2);
    const again = await createArchive(archive.plaintext, 3, 2, { envelope: archive.envelope, pieceBytes: 777 });
    expect(again.encoded).toEqual(archive.encoded);
    expect(again.shards.map((shard, slot) => Buffer.compare(shard, archive.shards[slot]!))).toEqual([0, 0, 0, 0, 0]);
    const other = await createArchive(archive.plaintext, 3, 2);
    expect(other.encoded.slots[0]!.checksum).not.toEqual(archive.encoded.slots[0]!.checksum);
  });

  it('reads headers that the stock package wrote', async () => {
    const { identity, recipient } = await requireIdentity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const file = await encrypter.encrypt(new Uint8Array(5));
    expect(await openHeader(file, file.length, { identities: [identity] })).toMatchObject({ plaintextBytes: 5 });
  });

  it('refuses a header that was changed, even from the holder of the bare file key', async () => {
    const { recipient } = await requireIdentity();
    const { header, fileKey, nonce } = await createEnvelope({ recipients: [recipient] });
    expect(() => checkHeaderMac(header, fileKey)).not.toThrow();
    for (let at = 22; at < header.length - 1; at += 7) {
      const changed = header.slice();
      changed[at]! ^= 1;
      const file = new Uint8Array([...changed, ...nonce, ...new Uint8Array(16)]);
      await expect(openHeader(file, file.length, { fileKey }), `byte ${at}`).rejects.toMatchObject({
        code: expect.stringMatching(/^(WrongKey|InvalidHeader)$/),
      });
    }
  });

  it('refuses what is no header, and recipients that are none', async () => {
    const key = { fileKey: new Uint8Array(16) };
    for (const content of [
      new Uint8Array(0),
      createNoise(500),
      new TextEncoder().encode('age-encryption.org/v2\n-> X25519 a\n'),
      new TextEncoder().encode(`age-encryption.org/v1\n${'x'.repeat(70_000)}`),
    ]) {
      await expect(openHeader(content, 1_000, key)).rejects.toMatchObject({ code: 'InvalidHeader' });
    }
    await expect(createEnvelope({ recipients: [] })).rejects.toMatchObject({ code: 'InvalidKey' });
    await expect(createEnvelope({ recipients: ['bob'] })).rejects.toMatchObject({ code: 'InvalidKey' });
    await expect(createEnvelope({ passphrase: '' })).rejects.toMatchObject({ code: 'InvalidKey' });
    await expect(createEnvelope({ passphrase: 'a', scryptWorkFactor: 21 })).rejects.toMatchObject({ code: 'InvalidKey' });
  });
});

describe('the stream cipher', () => {
  it("of browsers gives the bytes of Node's", () => {
    const key = createNoise(32, 8);
    for (const [index, last] of [
      [0, false],
      [1, true],
      [2 ** 32 + 5, false],
    ] as const) {
      const plaintext = createNoise(1_000, index);
      const node = new NodeCipher(key).seal(index, last, plaintext);
      const web = new WebCipher(key).seal(index, last, plaintext);
      expect(Buffer.compare(node.ciphertext, web.ciphertext)).toBe(0);
      expect(Buffer.compare(node.tag, web.tag)).toBe(0);
      const pieces = [node.ciphertext.subarray(0, 400), node.ciphertext.subarray(400)];
      for (const cipher of [new NodeCipher(key), new WebCipher(key)]) {
        expect(Buffer.compare(Buffer.concat(cipher.open(index, last, pieces, node.tag)!), plaintext)).toBe(0);
        expect(cipher.open(index, !last, pieces, node.tag)).toBeUndefined();
      }
    }
  });
});

describe('a read capability', () => {
  it('is one link and comes back', () => {
    const fileKey = createNoise(16, 3);
    const link = formatReadCapability({ archiveId: 123n, fileKey });
    expect(link).toMatch(/^marspace:123#[A-Za-z0-9_-]{22}$/);
    expect(parseReadCapability(link)).toEqual({ archiveId: 123n, fileKey });
    expect(parseReadCapability(formatReadCapability({ archiveId: 2n ** 64n - 1n, fileKey })).archiveId).toBe(2n ** 64n - 1n);
  });

  it('has one spelling, and an error that does not repeat it', () => {
    const key = 'A'.repeat(22);
    for (const link of [
      '',
      'marspace:1',
      `marspace:01#${key}`,
      `marspace:1#${key}A`,
      `marspace:1#${key.slice(1)}`,
      `marspace:1#${key.slice(1)}B`,
      `Marspace:1#${key}`,
      `marspace:-1#${key}`,
      `marspace:18446744073709551616#${key}`,
      ` marspace:1#${key}`,
    ]) {
      expect(() => parseReadCapability(link), link).toThrowError(
        expect.objectContaining({ code: 'InvalidCapability', message: expect.not.stringContaining(key) }),
      );
    }
    expect(() => formatReadCapability({ archiveId: 1n, fileKey: new Uint8Array(15) })).toThrowError(
      expect.objectContaining({ code: 'InvalidCapability' }),
    );
  });
});
