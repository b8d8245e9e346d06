import { describe, expect, it } from 'vitest';
import { createMessage } from './account.ts';
import { createAminoTypes, createRegistry, listMsgNames } from './registry.ts';
import { decodeMessage } from './wire.ts';

const deposit = createMessage('marspace.escrow.v1.MsgAddDeposit', 'mspace1a', { amount: { denom: 'amasp', amount: 5n } });

describe('registry', () => {
  it('knows every message of every Msg service', () => {
    const registry = createRegistry();
    expect(listMsgNames().length).toBeGreaterThan(20);
    for (const name of listMsgNames()) expect(registry.lookupType(`/${name}`), name).toBeDefined();
  });

  it('encodes messages in the shape that applications hold', () => {
    expect(decodeMessage('marspace.escrow.v1.MsgAddDeposit', createRegistry().encode(deposit))).toEqual(deposit.value);
  });

  it('still encodes stock messages', () => {
    expect(
      createRegistry().encode({ typeUrl: '/cosmos.bank.v1beta1.MsgSend', value: { fromAddress: 'a', toAddress: 'b', amount: [] } }),
    ).toHaveLength(6);
  });
});

describe('amino', () => {
  it('has a name for every message', () => {
    const amino = createAminoTypes();
    for (const name of listMsgNames()) expect(amino.toAmino({ typeUrl: `/${name}`, value: {} }).type, name).toMatch(/^marspace\//);
  });

  it('writes snake case, numbers of 64 bits and amounts as text, and reads them back', () => {
    const amino = createAminoTypes();
    const json = amino.toAmino(deposit);
    expect(json).toEqual({
      type: 'marspace/escrow/MsgAddDeposit',
      value: { address: 'mspace1a', amount: { denom: 'amasp', amount: '5' } },
    });
    expect(amino.fromAmino(json)).toEqual(deposit);
  });
});
