/** What must hold after every transaction. Each gives a sentence that says what is broken, or undefined. They read all state; the host sees to keys and declared indexes. */
import { bank, type Context } from '@marspace/kit';
import type { Contractor, Lock } from '../../proto/gen/modules/escrow.ts';
import type { Purpose } from './ledger.ts';
import * as state from './state.ts';

/** Purpose -> denom -> sum. */
type Sums = { readonly [P in Purpose]: Map<string, bigint> };

/** The module account has, of every denom, exactly what the sums account for: it takes no donations. */
export function balancesAccounted(ctx: Context): string | undefined {
  for (const [[denom], { deposits, holds, credits, pots }] of state.totals.all(ctx)) {
    const wanted = deposits + holds + credits + pots;
    const balance = bank.balance(ctx, ctx.moduleAddress, denom);
    if (balance !== wanted) return `the module account has ${balance} ${denom}, the sums account for ${wanted}`;
  }
  return undefined;
}

/** The running sums are the sums of what is stored, and nothing stored is negative or an empty leftover. */
export function totalsMatch(ctx: Context): string | undefined {
  const sums: Sums = { deposits: new Map(), holds: new Map(), credits: new Map(), pots: new Map() };
  const denoms = new Set<string>();
  let broken: string | undefined;
  const add = (purpose: Purpose, denom: string, amount: bigint, least: bigint): void => {
    if (amount < least) broken = `an entry of ${purpose} is ${amount} ${denom}, wanted at least ${least}`;
    sums[purpose].set(denom, (sums[purpose].get(denom) ?? 0n) + amount);
    if (amount !== 0n) denoms.add(denom);
  };
  for (const [, { depositDenom, depositAmount }] of state.contractors.all(ctx)) add('deposits', depositDenom, depositAmount, 0n);
  state.holds.walk(ctx, ['denom', 'amount'], (denom, amount) => add('holds', denom, amount, 0n));
  for (const [[, denom], amount] of state.credits.all(ctx)) add('credits', denom, amount, 1n);
  for (const [, { denom, amount }] of state.pots.all(ctx)) add('pots', denom, amount, 1n);
  if (broken !== undefined) return broken;
  let stored = 0;
  for (const [[denom], total] of state.totals.all(ctx)) {
    stored += 1;
    for (const purpose of ['deposits', 'holds', 'credits', 'pots'] as const) {
      const sum = sums[purpose].get(denom) ?? 0n;
      if (total[purpose] !== sum) return `${purpose} in ${denom} are ${sum}, their running sum says ${total[purpose]}`;
    }
  }
  if (stored !== denoms.size) return `${denoms.size} denoms are in use, ${stored} have running sums`;
  return undefined;
}

/** Locked money is part of the deposit, and each status has the fields that belong to it. */
export function contractorsSound(ctx: Context): string | undefined {
  for (const [[address], contractor] of state.contractors.all(ctx)) {
    const broken = findUnsound(address, contractor);
    if (broken !== undefined) return `${address} ${broken}`;
  }
  return undefined;
}

function findUnsound(address: string, contractor: Contractor): string | undefined {
  const { status, depositAmount, lockedAmount, commitments, idleSinceHeight, quitAtHeight, leavesAtHeight } = contractor;
  if (contractor.address !== address) return `is stored as ${contractor.address}`;
  if (lockedAmount < 0n || lockedAmount > depositAmount) return `has ${lockedAmount} locked of a deposit of ${depositAmount}`;
  if ((commitments === 0n) !== idleSinceHeight > 0n) return `has ${commitments} commitments and is idle since ${idleSinceHeight}`;
  switch (status) {
    case 'CONTRACTOR_STATUS_ACTIVE':
      return quitAtHeight === 0n && leavesAtHeight === 0n
        ? undefined
        : `is active and quit at ${quitAtHeight}, to leave at ${leavesAtHeight}`;
    case 'CONTRACTOR_STATUS_QUITTING':
      if (quitAtHeight === 0n) return 'is quitting and did not quit';
      return (commitments === 0n) === leavesAtHeight > 0n ? undefined : `has ${commitments} commitments and leaves at ${leavesAtHeight}`;
    case 'CONTRACTOR_STATUS_LEFT':
      return depositAmount === 0n && commitments === 0n
        ? undefined
        : `has left with a deposit of ${depositAmount} and ${commitments} commitments`;
    default:
      return `has no status (${status})`;
  }
}

/** Every lock is of a contractor with that role, in its denom; amounts, counts and capacities of each add up to what it says. */
export function locksMatch(ctx: Context): string | undefined {
  const expected = new Map<string, Contractor>();
  for (const [[address], contractor] of state.contractors.all(ctx)) {
    expected.set(address, contractor);
  }
  const broken = state.locks.each(ctx, (lock) => {
    const found = takeLock(expected.get(lock.contractor), lock);
    return found === undefined ? undefined : `lock ${lock.module} ${lock.reference} is ${found}`;
  });
  if (broken !== undefined) return broken;
  for (const [address, contractor] of expected) {
    const { lockedAmount, commitments } = contractor;
    if (lockedAmount !== 0n || commitments !== 0n)
      return `${address} says ${lockedAmount} and ${commitments} commitments more than its locks`;
    for (const { role, reservedUnits, commitments: count } of contractor.roles) {
      if (reservedUnits !== 0n || count !== 0n)
        return `${role} of ${address} says ${reservedUnits} units and ${count} commitments more than its locks`;
    }
  }
  return undefined;
}

/** Takes a lock off what its contractor says, so that nothing is left when all locks are off. On a copy read for this. */
function takeLock(contractor: Contractor | undefined, lock: Lock): string | undefined {
  if (contractor === undefined) return `of ${lock.contractor}, who is no contractor`;
  if (lock.denom !== contractor.depositDenom) return `in ${lock.denom}, its deposit in ${contractor.depositDenom}`;
  const amount = lock.amount;
  if (amount < 0n) return `${amount}, wanted 0 or more`;
  const role = contractor.roles.find((entry) => entry.role === lock.role);
  if (role === undefined) return `for ${lock.role}, which ${lock.contractor} does not have`;
  contractor.lockedAmount -= amount;
  contractor.commitments -= 1n;
  role.reservedUnits -= lock.capacityUnits;
  role.commitments -= 1n;
  return undefined;
}

/** The index by role lists the roles of those who have not left, each once. */
export function rolesIndexed(ctx: Context): string | undefined {
  const indexed = new Set<string>();
  for (const [role, address] of state.contractorsByRole.all(ctx)) indexed.add(`${role} ${address}`);
  let listed = 0;
  for (const [[address], contractor] of state.contractors.all(ctx)) {
    const named = new Set<string>();
    for (const { role } of contractor.roles) {
      if (named.has(role)) return `${address} has ${role} twice`;
      named.add(role);
      if (contractor.status === 'CONTRACTOR_STATUS_LEFT') continue;
      if (!indexed.has(`${role} ${address}`)) return `${role} of ${address} is not in the index`;
      listed += 1;
    }
  }
  return indexed.size === listed ? undefined : `${listed} roles have ${indexed.size} index entries`;
}

/** Whoever is queued to leave is quitting, and at the height that its record says. */
export function leavingQueued(ctx: Context): string | undefined {
  for (const [height, address] of state.leavingContractors.all(ctx)) {
    const contractor = state.contractors.find(ctx, [address]);
    if (contractor?.status !== 'CONTRACTOR_STATUS_QUITTING') return `${address} is queued to leave and is not quitting`;
    if (contractor.leavesAtHeight !== height) return `${address} is queued for ${height}, its record says ${contractor.leavesAtHeight}`;
  }
  return undefined;
}

/** Shares and contractors that have left are queued to leave the state, each once, at the height that its record says. */
export function removalsQueued(ctx: Context): string | undefined {
  let queued = 0;
  for (const [height, address, role, customer] of state.dueWeights.all(ctx)) {
    const share = state.customerWeights.find(ctx, [address, role, customer]);
    if (share?.dueHeight !== height) return `the share of ${customer} in ${role} of ${address} is queued for ${height}, not where it says`;
    queued += 1;
  }
  const shares = state.customerWeights.count(ctx);
  if (shares !== queued) return `${shares} shares have ${queued} places in the queue`;
  for (const [height, address] of state.departedContractors.all(ctx)) {
    const contractor = state.contractors.find(ctx, [address]);
    if (contractor?.removedAtHeight !== height) return `${address} is queued to be removed at ${height}, not where it says`;
    queued += 1;
  }
  let left = shares;
  for (const [, contractor] of state.contractors.all(ctx)) if (contractor.status === 'CONTRACTOR_STATUS_LEFT') left += 1;
  return queued === left ? undefined : `${left - shares} contractors have left, ${queued - shares} are queued to be removed`;
}

/** Each record belongs to a contractor, has no more proven than due, and weighs what its customers and the forgotten ones weigh together. */
export function recordsMatch(ctx: Context): string | undefined {
  const due = new Map<string, bigint>();
  const proven = new Map<string, bigint>();
  for (const [[address, role, customer], share] of state.customerWeights.all(ctx)) {
    const name = `${role} of ${address}`;
    if (share.proven < 0n || share.proven > share.due) return `${customer} weighs ${share.proven} of ${share.due} for ${name}`;
    due.set(name, (due.get(name) ?? 0n) + share.due);
    proven.set(name, (proven.get(name) ?? 0n) + share.proven);
  }
  for (const [[address, role], record] of state.records.all(ctx)) {
    const name = `${role} of ${address}`;
    if (!state.contractors.has(ctx, [address])) return `the record ${name} is of no contractor`;
    if (record.proven > record.due) return `${name} has proven ${record.proven} of ${record.due} periods`;
    const dueSum = record.forgottenDue + (due.get(name) ?? 0n);
    const provenSum = record.forgottenProven + (proven.get(name) ?? 0n);
    if (record.weightedDue !== dueSum) return `${name} weighs ${record.weightedDue} due, its customers ${dueSum}`;
    if (record.weightedProven !== provenSum) return `${name} weighs ${record.weightedProven} proven, its customers ${provenSum}`;
    if (record.forgottenProven < 0n || record.forgottenProven > record.forgottenDue)
      return `${name} has forgotten ${record.forgottenProven} proven of ${record.forgottenDue} due`;
    due.delete(name);
  }
  for (const name of due.keys()) return `customers weigh for ${name}, which has no record`;
  return undefined;
}

export const invariants = {
  'balances accounted': balancesAccounted,
  'totals match': totalsMatch,
  'contractors sound': contractorsSound,
  'locks match': locksMatch,
  'roles indexed': rolesIndexed,
  'leaving queued': leavingQueued,
  'removals queued': removalsQueued,
  'records match': recordsMatch,
};
