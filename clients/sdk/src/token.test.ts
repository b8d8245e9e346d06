import { beforeAll, describe, expect, it } from 'vitest';
import { type AccountKey, createAccountKey, restoreAccountKey } from './keys.ts';
import { createAccountTokenSigner, createOfferKeyTokenSigner, createToken, type TokenSigner, type TokenTerms } from './token.ts';
import { type TokenWants, verifyReadToken, verifyToken } from './verify-token.ts';

const chainId = 'marspace-local-1';
const now = 1_800_000_000;

describe('tokens', () => {
  let sender: TokenSigner;
  let receiver: TokenSigner;
  let senderKey: AccountKey;
  let host: string;

  beforeAll(async () => {
    senderKey = await restoreAccountKey('abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about');
    sender = createAccountTokenSigner(senderKey);
    receiver = createAccountTokenSigner(await createAccountKey(new Uint8Array(32).fill(7)));
    host = (await createAccountKey(new Uint8Array(32).fill(9))).address;
  });

  const uploadId = '00112233445566778899aabbccddeeff';
  const createUpload = (terms: Partial<TokenTerms> = {}, at: number = now) =>
    createToken(chainId, sender, { right: 'upload', audience: host, uploadId, ...terms }, at);
  const wantUpload = (wants: Partial<TokenWants> = {}): TokenWants => ({
    chainId,
    right: 'upload',
    audience: host,
    nowSeconds: now,
    uploadId,
    ...wants,
  });

  it('say who signed them and for what', () => {
    expect(verifyToken(createUpload(), wantUpload())).toMatchObject({ right: 'upload', signer: sender.address, audience: host, uploadId });
  });

  it.each([
    ['another chain', { chainId: 'marspace-1' }, 'token-forged'],
    ['another audience', { audience: 'mspace1other' }, 'wrong-audience'],
    ['another right', { right: 'read' as const }, 'wrong-right'],
    ['another upload', { uploadId: 'ff112233445566778899aabbccddeeff' }, 'wrong-right'],
    ['an archive', { archiveId: '1' }, 'wrong-right'],
    ['a body it is not bound to', { body: Uint8Array.of(1) }, 'wrong-right'],
    ['a time after its end', { nowSeconds: now + 661 }, 'token-expired'],
    ['a time before its beginning', { nowSeconds: now - 61 }, 'token-expired'],
  ])('are not good for %s', (_, wants, code) => {
    expect(() => verifyToken(createUpload(), wantUpload(wants))).toThrow(expect.objectContaining({ name: 'TokenRefused', code }));
  });

  it('forgive a minute between two clocks', () => {
    expect(verifyToken(createUpload(), wantUpload({ nowSeconds: now + 659 })).id).toMatch(/^[0-9a-f]{32}$/);
    expect(verifyToken(createUpload(), wantUpload({ nowSeconds: now - 59 })).id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('bind a body', () => {
    const body = new TextEncoder().encode('{}');
    const token = createToken(chainId, sender, { right: 'request', audience: host, body }, now);
    expect(verifyToken(token, { chainId, right: 'request', audience: host, nowSeconds: now, body }).right).toBe('request');
    expect(() => verifyToken(token, { chainId, right: 'request', audience: host, nowSeconds: now, body: Uint8Array.of(1) })).toThrow(
      expect.objectContaining({ code: 'wrong-right' }),
    );
  });

  it('are refused when a character of payload or signature is changed', () => {
    const token = createUpload();
    for (let index = 0; index < token.length; index += 7) {
      const changed = `${token.slice(0, index)}${token[index] === 'A' ? 'B' : 'A'}${token.slice(index + 1)}`;
      if (changed !== token) expect(() => verifyToken(changed, wantUpload())).toThrow(expect.objectContaining({ name: 'TokenRefused' }));
    }
  });

  it.each([
    '',
    '.',
    'a.b.c',
    'x'.repeat(5000),
    `${Buffer.from('null').toString('base64url')}.AA`,
    `${Buffer.from('{}').toString('base64url')}.AA`,
  ])('that are malformed are refused', (token) => {
    expect(() => verifyToken(token, wantUpload())).toThrow(expect.objectContaining({ code: 'token-malformed' }));
  });

  it('live an hour at most', () => {
    expect(() => verifyToken(createUpload({ lifetimeSeconds: 3_601 }), wantUpload())).toThrow(
      expect.objectContaining({ code: 'token-malformed' }),
    );
  });

  it("cannot be signed with one key in another's name", () => {
    const token = createToken(
      chainId,
      { ...sender, publicKey: receiver.publicKey, sign: receiver.sign },
      { right: 'upload', audience: host, uploadId },
      now,
    );
    expect(() => verifyToken(token, wantUpload())).toThrow(expect.objectContaining({ code: 'token-forged' }));
  });

  it('of an offer key say hello, and nothing else', () => {
    const offerKey = createOfferKeyTokenSigner(host, new Uint8Array(32).fill(3));
    const hello = createToken(chainId, offerKey, { right: 'hello', audience: sender.address }, now);
    expect(verifyToken(hello, { chainId, right: 'hello', audience: sender.address, nowSeconds: now })).toMatchObject({
      signer: host,
      keyType: 'ed25519',
    });
    const upload = createToken(chainId, offerKey, { right: 'upload', audience: host, uploadId }, now);
    expect(() => verifyToken(upload, wantUpload())).toThrow(expect.objectContaining({ code: 'wrong-right' }));
  });

  describe('to read', () => {
    const wants = () => ({ chainId, audience: host, nowSeconds: now, archiveId: '7', sender: sender.address });
    const read = (signer: TokenSigner, grant?: string) =>
      createToken(chainId, signer, { right: 'read', audience: host, archiveId: '7', ...(grant === undefined ? {} : { grant }) }, now);
    const share = (terms: Partial<TokenTerms> = {}, signer: TokenSigner = sender) =>
      createToken(chainId, signer, { right: 'share', archiveId: '7', receiver: receiver.address, lifetimeSeconds: 86_400, ...terms }, now);

    it('are good from the Sender, and with his share for the receiver it names or for anybody', () => {
      expect(verifyReadToken(read(sender), wants()).signer).toBe(sender.address);
      expect(verifyReadToken(read(receiver, share()), wants()).signer).toBe(receiver.address);
      expect(verifyReadToken(read(receiver, share({ receiver: '' })), wants()).signer).toBe(receiver.address);
    });

    it.each([
      ['no share', () => undefined],
      ['a share of another archive', () => share({ archiveId: '8' })],
      ['a share for somebody else', () => share({ receiver: host })],
      ['a share that somebody else signed', () => share({}, receiver)],
      ['a share that carries a share', () => share({ grant: share() })],
    ])('are refused from others with %s', (_, grant) => {
      expect(() => verifyReadToken(read(receiver, grant()), wants())).toThrow(expect.objectContaining({ name: 'TokenRefused' }));
    });
  });
});
