import type { Logger } from '@marspace/runtime';
import type { Contractor, ContractorChain, Role } from './chain/port.ts';

export interface WantedContractor {
  readonly role: Role;
  readonly moniker: string;
  readonly region: string;
  readonly endpoint: string;
  /** Bytes for a Host; 0 where the role has no measure. */
  readonly capacityUnits: bigint;
  /** 32 bytes. */
  readonly offerKey: Uint8Array;
  /** Insurance deposit to reach, as far as the account has it; never below the least the chain takes. */
  readonly depositAmount: bigint;
}

function isAsWanted(contractor: Contractor, wanted: WantedContractor): boolean {
  const listing = contractor.roles.find(({ role }) => role === wanted.role);
  return (
    contractor.moniker === wanted.moniker &&
    contractor.region === wanted.region &&
    Buffer.from(contractor.offerKey).equals(wanted.offerKey) &&
    listing?.endpoint === wanted.endpoint &&
    listing.capacityUnits === wanted.capacityUnits
  );
}

/**
 * Makes the chain say what is wanted: registers with the deposit on the first run, updates later, tops the deposit up.
 * Roles that the address has besides stay. Not for an address that is quitting.
 */
export async function ensureContractor(chain: ContractorChain, wanted: WantedContractor, logger: Logger): Promise<void> {
  const { depositDenom, depositMinAmount } = await chain.readEscrowParams();
  const balance = await chain.readBalance(chain.address, depositDenom);
  const listing = { role: wanted.role, endpoint: wanted.endpoint, capacityUnits: wanted.capacityUnits };
  const { moniker, region, offerKey } = wanted;
  const known = await chain.findContractor(chain.address);
  const affordable = balance + (known?.depositAmount ?? 0n);
  const reachable = wanted.depositAmount < affordable ? wanted.depositAmount : affordable;
  const deposit = reachable > depositMinAmount ? reachable : depositMinAmount;
  if (wanted.depositAmount > 0n && deposit !== wanted.depositAmount)
    logger.warn(
      { wanted: `${wanted.depositAmount}`, used: `${deposit}${depositDenom}`, balance: `${balance}` },
      'another deposit than the wanted one is used',
    );
  if (known === undefined || known.status === 'CONTRACTOR_STATUS_LEFT') {
    await chain.execute('marspace.escrow.v1.MsgRegisterContractor', {
      moniker,
      region,
      roles: [listing],
      offerKey,
      deposit: { denom: depositDenom, amount: deposit },
    });
    logger.info({ address: chain.address, endpoint: wanted.endpoint, deposit: `${deposit}${depositDenom}` }, 'registered on chain');
    return;
  }
  if (!isAsWanted(known, wanted)) {
    const others = known.roles.filter(({ role }) => role !== wanted.role);
    const roles = [...others.map(({ role, endpoint, capacityUnits }) => ({ role, endpoint, capacityUnits })), listing];
    await chain.execute('marspace.escrow.v1.MsgUpdateContractor', { moniker, region, roles, offerKey });
    logger.info({ address: chain.address, endpoint: wanted.endpoint }, 'entry on chain updated');
  }
  if (known.depositAmount < deposit) {
    await chain.execute('marspace.escrow.v1.MsgAddDeposit', { amount: { denom: depositDenom, amount: deposit - known.depositAmount } });
    logger.info({ added: `${deposit - known.depositAmount}${depositDenom}` }, 'deposit topped up');
  }
}
