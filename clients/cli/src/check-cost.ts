import { computeLock } from '@marspace/escrow/rules';
import { computeFee, formatAmount, gasPriceDefault, type MarspaceClient } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';

/** Gas that a payment for so many slots may take: above what the chain's benchmark finds for the largest code, a slot. */
const gasOfPayment = 200_000n;
const gasPerSlot = 100_000n;

/** A payment for slots of an archive before anything is sent. */
export interface PlannedPayment {
  readonly address: string;
  readonly hosts: readonly string[];
  readonly shardBytes: bigint;
  readonly priceAmount: bigint;
  readonly feeAmount: bigint;
}

/**
 * Throws CliError where the chain would refuse the payment after the upload, by the chain's own rules: a Host without the deposit or the capacity
 * for a slot, an account that cannot pay price, fee and gas.
 */
export async function checkPayment(client: MarspaceClient, payment: PlannedPayment): Promise<void> {
  await checkBalance(client, payment);
  const short = await findShortHosts(client, payment.hosts, payment.shardBytes);
  for (const [host, reason] of short)
    throw new CliError(exitCodes.refused, `The Host ${host} ${reason}; the same command asks the market anew.`);
}

/** Throws CliError where the account cannot pay price, fee and gas. */
export async function checkBalance(client: MarspaceClient, payment: Omit<PlannedPayment, 'shardBytes'>): Promise<void> {
  const { params } = await client.storage.params();
  const gas = computeFee(gasOfPayment + gasPerSlot * BigInt(payment.hosts.length), gasPriceDefault).amount;
  const balance = await client.getBalance(payment.address, params.paymentDenom);
  const needed = payment.priceAmount + payment.feeAmount + gas;
  if (balance < needed) {
    const show = (amount: bigint) => formatAmount({ denom: params.paymentDenom, amount });
    throw new CliError(exitCodes.cannotPay, `The account has ${show(balance)}; price, fee and gas come to ${show(needed)}.`);
  }
}

/** The Hosts without the deposit or the capacity for another slot, and what each lacks. */
export async function findShortHosts(client: MarspaceClient, hosts: readonly string[], shardBytes: bigint): Promise<Map<string, string>> {
  const { params } = await client.storage.params();
  const found = hosts.map(async (host): Promise<[string, string][]> => {
    const { contractor, freeAmount, accidentFactorBps } = await client.escrow.contractor({ address: host });
    const lockAmount = computeLock(shardBytes, params.depositPerGib, accidentFactorBps);
    const reason = findShortage(contractor, freeAmount, lockAmount, shardBytes);
    return reason === undefined ? [] : [[host, reason]];
  });
  return new Map((await Promise.all(found)).flat());
}

type HostRecord = Awaited<ReturnType<MarspaceClient['escrow']['contractor']>>['contractor'];

/** Why a Host cannot take a shard now; undefined when it can. */
export function findShortage(
  contractor: Pick<HostRecord, 'status' | 'roles' | 'depositDenom'>,
  freeAmount: bigint,
  lockAmount: bigint,
  shardBytes: bigint,
): string | undefined {
  if (contractor.status !== 'CONTRACTOR_STATUS_ACTIVE') return 'takes no new work';
  const role = contractor.roles.find((listing) => listing.role === 'ROLE_HOST');
  const room = role ? role.capacityUnits - role.reservedUnits : 0n;
  if (room < shardBytes) return `is full: it has room for ${room < 0n ? 0n : room} bytes, a slot needs ${shardBytes}`;
  if (freeAmount >= lockAmount) return undefined;
  const show = (amount: bigint) => formatAmount({ denom: contractor.depositDenom, amount });
  return `has a free deposit of ${show(freeAmount)}, a slot locks ${show(lockAmount)}`;
}
