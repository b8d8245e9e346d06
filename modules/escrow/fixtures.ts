/** What this module's tests share: a chain with small numbers, people with coins, contractors. For tests only. */
import { offerKeyOf, type TestChain, testChain } from '@marspace/testkit';
import type { Contractor, GenesisState, MsgRegisterContractor, Params, Role, RoleListing } from '../../proto/gen/modules/escrow.ts';
import type { EscrowFunctions } from './functions.ts';
import { defaultGenesis } from './genesis.ts';
import escrow from './module.ts';
import { defaultParams } from './params.ts';

/** Coins of everybody at the start, base units. */
export const purse = 1_000_000n;

/** Amount per GiB at which a volume of one GiB locks 100. */
export const gib = 1_073_741_824n;

/** Small numbers, so that a test can be read and reaches every delay in a few blocks. */
export function makeParams(changes: Partial<Params> = {}): Params {
  return {
    ...defaultParams(),
    registerFeeAmount: 7n,
    depositMinAmount: 100n,
    quitDelayBlocks: 5n,
    accidentHalfLifeBlocks: 10n,
    customerWeightMax: 1000n,
    ratingUnitAmount: 10n,
    ratingAgeFullBlocks: 100n,
    ratingCompletedFull: 4n,
    ...changes,
  };
}

export function makeGenesis(changes: Partial<GenesisState> = {}): GenesisState {
  const lists = { contractors: [], locks: [], holds: [], pots: [], credits: [], records: [], customerWeights: [] };
  return { ...defaultGenesis(), ...lists, params: makeParams(), ...changes };
}

export const names = ['alice', 'bob', 'carol', 'dave', 'erin'];

/** A chain with escrow alone, where each of `names` has coins of both kinds. */
export async function makeChain(params: Partial<Params> = {}, seed = '0'): Promise<TestChain> {
  const chain = await testChain({ modules: [escrow], seed, genesis: { escrow: makeGenesis({ params: makeParams(params) }) } });
  for (const name of names) chain.fund(chain.account(name), { amasp: purse, amaspc: purse });
  return chain;
}

export function makeRole(role: Role = 'ROLE_HOST', capacityUnits: bigint = 100n * gib): RoleListing {
  return { role, endpoint: 'https://host.example:7000', capacityUnits };
}

export function makeRegistration(address: string, changes: Partial<MsgRegisterContractor> = {}): MsgRegisterContractor {
  const offerKey = offerKeyOf(address).publicKey;
  const deposit = { denom: 'amasp', amount: 1000n };
  return { address, moniker: 'A Host', region: 'eu-west', roles: [makeRole()], offerKey, deposit, ...changes };
}

/** Registers the person and gives the address. */
export function register(chain: TestChain, name: string, changes: Partial<MsgRegisterContractor> = {}): string {
  const address = chain.account(name);
  chain.send('marspace.escrow.v1.MsgRegisterContractor', makeRegistration(address, changes));
  return address;
}

/** The functions that escrow offers, called as the module `caller`. */
export function portOf(chain: TestChain, caller = 'storage'): EscrowFunctions {
  const functionNames = Object.keys(escrow.functions);
  const port = functionNames.map((name) => [name, (args: unknown) => chain.callFunction(caller, 'escrow', name, args)]);
  return Object.fromEntries(port) as EscrowFunctions;
}

/** Opens a lock of 100 for one GiB in the role of a Host. */
export function openLock(chain: TestChain, contractor: string, reference: bigint, caller = 'storage'): bigint {
  return portOf(chain, caller).openLock({ reference, contractor, role: 'ROLE_HOST', volumeUnits: gib, amountPerGiB: 100n, amountMin: 0n });
}

export function findContractor(chain: TestChain, address: string): Contractor {
  return chain.query('escrow', 'Contractor', { address }).contractor;
}

/** Credit of an address in a denom, 0 when there is none. */
export function creditOf(chain: TestChain, address: string, denom: string): bigint {
  const { credits } = chain.query('escrow', 'Credits', { address });
  return credits.find((coin) => coin.denom === denom)?.amount ?? 0n;
}

export function totalOf(chain: TestChain, denom: string): { deposits: bigint; holds: bigint; credits: bigint; pots: bigint } {
  const { totals } = chain.query('escrow', 'Totals', {});
  const total = totals.find((entry) => entry.denom === denom);
  return { deposits: total?.deposits ?? 0n, holds: total?.holds ?? 0n, credits: total?.credits ?? 0n, pots: total?.pots ?? 0n };
}
