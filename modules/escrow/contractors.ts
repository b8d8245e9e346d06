/** Reading and changing contractors, shared by messages, functions and block work. */
import type { Context } from '@marspace/kit';
import type { Contractor, ContractorRole, Record as WorkRecord, Role, RoleListing } from '../../proto/gen/modules/escrow.ts';
import { errors } from './errors.ts';
import { emit } from './events.ts';
import { computeLeaveHeight, computeLevelAfterAccidentBps } from './rules.ts';
import * as state from './state.ts';

const contractorAbsent = ([address]: [string]) => errors.ContractorNotFound(`${address} is no contractor`);

export function requireContractor(ctx: Context, address: string): Contractor {
  return state.contractors.require(ctx, [address], contractorAbsent);
}

export function findRole(roles: readonly ContractorRole[], role: Role): ContractorRole | undefined {
  for (let i = 0; i < roles.length; i++) {
    const entry = roles[i] as ContractorRole;
    if (entry.role === role) return entry;
  }
  return undefined;
}

/** The contractor's entry for a role; throws RoleMissing. */
export function requireRole(contractor: Contractor, role: Role): ContractorRole {
  const entry = findRole(contractor.roles, role);
  if (entry === undefined) throw errors.RoleMissing(`${contractor.address} does not have ${role}`);
  return entry;
}

/** Replaces the roles and their index; reservations go along. Throws RoleInUse when a role with live commitments would go. */
export function applyRoles(ctx: Context, contractor: Contractor, listings: readonly RoleListing[]): void {
  const before = contractor.roles;
  const after: ContractorRole[] = [];
  for (const { role, endpoint, capacityUnits } of listings) {
    const old = findRole(before, role);
    after.push({ role, endpoint, capacityUnits, reservedUnits: old?.reservedUnits ?? 0n, commitments: old?.commitments ?? 0n });
  }
  for (const old of before) {
    if (findRole(after, old.role) !== undefined) continue;
    if (old.commitments > 0n) throw errors.RoleInUse(`${old.role} has ${old.commitments} live commitments, wanted none to drop it`);
    state.contractorsByRole.remove(ctx, [old.role, contractor.address]);
  }
  for (const entry of after) state.contractorsByRole.add(ctx, [entry.role, contractor.address]);
  contractor.roles = after;
}

/** Sets when a quitting contractor without commitments leaves, and queues it. The caller stores the contractor. */
export function applyLeaveHeight(ctx: Context, contractor: Contractor): void {
  const { quitDelayBlocks } = state.params.require(ctx);
  contractor.leavesAtHeight = computeLeaveHeight(contractor.idleSinceHeight, contractor.quitAtHeight, quitDelayBlocks);
  state.leavingContractors.add(ctx, [contractor.leavesAtHeight, contractor.address]);
}

/** Raises the accident level by a step. The caller stores the contractor. */
export function applyAccident(ctx: Context, contractor: Contractor): void {
  contractor.accidentLevelBps = computeLevelAfterAccidentBps(contractor, state.params.require(ctx), ctx.height);
  contractor.accidentAtHeight = ctx.height;
  contractor.accidents += 1n;
  emit(ctx, 'AccidentRecorded', {
    address: contractor.address,
    accidents: contractor.accidents,
    accidentLevelBps: contractor.accidentLevelBps,
  });
}

/** A contractor's record in a role; all zero before its first period. */
export function findRecord(ctx: Context, address: string, role: Role): WorkRecord {
  const record = state.records.find(ctx, [address, role]);
  return (
    record ?? {
      address,
      role,
      weightedDue: 0n,
      weightedProven: 0n,
      due: 0n,
      proven: 0n,
      completed: 0n,
      failed: 0n,
      forgottenDue: 0n,
      forgottenProven: 0n,
    }
  );
}
