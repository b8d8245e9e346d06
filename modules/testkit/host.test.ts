import { Secp256k1 } from '@cosmjs/crypto';
import { type Context, defineErrors, defineModule } from '@marspace/kit';
import { describe, expect, test } from 'vitest';
import { offerKeyOf, testChain } from './index.ts';

const utf8 = new TextEncoder();

/** Runs something as a handler of a module without state, and gives what it gives. */
async function inModule<T>(run: (ctx: Context) => T): Promise<T> {
  let value: T | undefined;
  const record = defineModule({
    name: 'escrow',
    version: 1,
    errors: defineErrors('escrow', {}),
    collections: [],
    messages: {
      'marspace.escrow.v1.MsgQuit': (ctx: Context) => {
        value = run(ctx);
        return {};
      },
    } as never,
    queries: {} as never,
    genesis: {} as never,
    initGenesis: () => {},
    exportGenesis: () => ({}) as never,
    defaultGenesis: () => ({}) as never,
  });
  const chain = await testChain({ modules: [record] });
  chain.nextBlock(2);
  chain.send('marspace.escrow.v1.MsgQuit', { address: chain.account('alice') });
  return value as T;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

describe('host functions', () => {
  test('hashes', async () => {
    const hashes = await inModule(({ host }) =>
      (['sha256', 'keccak256', 'blake3'] as const).map((name) => hex(host.hash(name, utf8.encode('abc')))),
    );
    expect(hashes).toEqual([
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      '4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45',
      '6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85',
    ]);
  });

  test('ed25519 signatures, false for malformed ones', async () => {
    const key = offerKeyOf('host');
    const message = utf8.encode('offer');
    const signature = key.sign(message);
    const verdicts = await inModule(({ host }) => [
      host.verify('ed25519', key.publicKey, message, signature),
      host.verify('ed25519', key.publicKey, utf8.encode('other'), signature),
      host.verify('ed25519', key.publicKey.slice(1), message, signature),
      host.verify('ed25519', key.publicKey, message, signature.slice(1)),
    ]);
    expect(verdicts).toEqual([true, false, false, false]);
  });

  test('secp256k1 signatures over SHA-256, low S only', async () => {
    const pair = await Secp256k1.makeKeypair(new Uint8Array(32).fill(7));
    const publicKey = Secp256k1.compressPubkey(pair.pubkey);
    const message = utf8.encode('pay');
    const made = await Secp256k1.createSignature(
      await crypto.subtle.digest('SHA-256', message).then((hash) => new Uint8Array(hash)),
      pair.privkey,
    );
    const signature = new Uint8Array([...made.r(32), ...made.s(32)]);
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
    const highS = (order - BigInt(`0x${hex(made.s(32))}`)).toString(16).padStart(64, '0');
    const verdicts = await inModule(({ host }) => [
      host.verify('secp256k1', publicKey, message, signature),
      host.verify('secp256k1', publicKey, utf8.encode('play'), signature),
      host.verify('secp256k1', publicKey, message, new Uint8Array([...made.r(32), ...Buffer.from(highS, 'hex')])),
      host.verify('secp256k1', pair.pubkey, message, signature),
    ]);
    expect(verdicts).toEqual([true, false, false, false]);
  });

  test('bytes and numbers', async () => {
    const seen = await inModule(({ host }) => [
      hex(host.concat(['é', new Uint8Array([1]), host.u64be(258n), host.u32be(3)])),
      hex(host.concat([258n, 3])),
      host.random(['ab', new Uint8Array([99])]),
      host.toBigint(new Uint8Array([1, 0])),
      host.toBigint(new Uint8Array(0)),
      host.equal(new Uint8Array([1]), new Uint8Array([1])),
      host.equal(new Uint8Array([1]), new Uint8Array([1, 0])),
    ]);
    expect(seen).toEqual([
      'c3a901000000000000010200000003',
      '000000000000010200000003',
      0xba7816bf8f01cfea414140de5dae2223n,
      256n,
      0n,
      true,
      false,
    ]);
    await expect(inModule(({ host }) => host.u64be(1n << 64n))).rejects.toMatchObject({ codespace: 'tsmodule', code: 2 });
    await expect(inModule(({ host }) => host.toBigint(new Uint8Array(65)))).rejects.toMatchObject({ codespace: 'tsmodule', code: 2 });
  });

  test('addresses are taken only as the chain writes them', async () => {
    const seen = await inModule((ctx) => {
      const address = ctx.sender as string;
      return [
        ctx.host.isAddress(address),
        ctx.host.isAddress(address.toUpperCase()),
        ctx.host.isAddress(`${address.slice(0, -1)}${address.endsWith('q') ? 'p' : 'q'}`),
        ctx.host.isAddress('cosmos1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9'),
        ctx.host.addressString(ctx.host.addressBytes(address)) === address,
        ctx.host.moduleAddressOf('escrow') === ctx.moduleAddress,
        ctx.host.authority() === ctx.host.moduleAddressOf('gov'),
      ];
    });
    expect(seen).toEqual([true, false, false, false, true, true, true]);
  });

  test('block hashes: this block and those before it', async () => {
    const seen = await inModule((ctx) => [
      ctx.height,
      ctx.host.blockHash(3n)?.length,
      ctx.host.blockHash(1n)?.length,
      ctx.host.blockHash(4n),
    ]);
    expect(seen).toEqual([3n, 32, 32, undefined]);
  });

  test('calls nest as deep as they may and no deeper', async () => {
    const record = { ...(await makeCaller()), ports: ['module:escrow'] };
    const chain = await testChain({ modules: [record] });
    const send = (reference: number) => () =>
      chain.send('marspace.escrow.v1.MsgAddDeposit', { address: chain.account('a'), amount: { denom: 'x', amount: BigInt(reference) } });
    expect(send(255)).not.toThrow();
    chain.expectError(send(257), 'tsmodule', 'LimitExceeded');
  });
});

/** A module whose function calls itself as often as it is told. */
async function makeCaller() {
  const dive = (ctx: Context, left: bigint): unknown => (left === 0n ? undefined : ctx.host.call('escrow', 'dive', left - 1n));
  return defineModule({
    name: 'escrow',
    version: 1,
    errors: defineErrors('escrow', {}),
    collections: [],
    messages: {
      'marspace.escrow.v1.MsgAddDeposit': (ctx: Context, message: { amount: { amount: bigint } }) => {
        // A branch must not catch what ends the whole call.
        ctx.host.branch(() => dive(ctx, message.amount.amount));
        return {};
      },
    } as never,
    queries: {} as never,
    functions: { dive },
    genesis: {} as never,
    initGenesis: () => {},
    exportGenesis: () => ({}) as never,
    defaultGenesis: () => ({}) as never,
  });
}
