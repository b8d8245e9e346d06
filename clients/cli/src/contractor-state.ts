import { callAgent, type MarspaceClient, QueryError } from '@marspace/sdk';
import pLimit from 'p-limit';
import { shortenEnum } from './format.ts';

const probeMs = 3_000; // a healthy program answers its health check in milliseconds
const probesAtOnce = 32; // arbitrary
const pageSize = 200n;
const leastShardBytes = 1_048_576n; // 1 MiB: a Host with less room than that takes nothing worth a deal

type Contractor = Awaited<ReturnType<MarspaceClient['escrow']['contractors']>>['contractors'][number];
export type RoleName = Extract<Contractor['roles'][number]['role'], string>;
type HostView = Awaited<ReturnType<MarspaceClient['storage']['host']>>['host'];

/** How a contractor does, by the chain and by asking its programs. */
export interface ContractorState {
  readonly status: Contractor['status'];
  /** As a Host that proves; undefined for other roles. */
  readonly host: HostView | undefined;
  /** Whether each of its programs answers. */
  readonly reachable: boolean;
  /** Whether as a Host it has no room for another shard. */
  readonly full: boolean;
}

/** Every contractor of a role, or of all. */
export async function listContractors(client: MarspaceClient, role: RoleName): Promise<Contractor[]> {
  const found: Contractor[] = [];
  let key = new Uint8Array();
  do {
    const pagination = { key, offset: 0n, limit: pageSize, countTotal: false, reverse: false };
    const page = await client.escrow.contractors({ role, pagination });
    found.push(...page.contractors);
    key = new Uint8Array(page.pagination?.nextKey ?? []);
  } while (key.length > 0);
  return found;
}

/** The states of contractors, in their order; every program is asked once, for at most 3 s. */
export function readStates(client: MarspaceClient, contractors: readonly Contractor[], signal: AbortSignal): Promise<ContractorState[]> {
  const limit = pLimit(probesAtOnce);
  return Promise.all(contractors.map((contractor) => limit(() => readState(client, contractor, signal))));
}

async function readState(client: MarspaceClient, contractor: Contractor, signal: AbortSignal): Promise<ContractorState> {
  const role = contractor.roles.find((listing) => listing.role === 'ROLE_HOST');
  const [host, answers] = await Promise.all([
    role ? findHostView(client, contractor.address) : undefined,
    Promise.all(contractor.roles.map(({ endpoint }) => answersAt(endpoint, signal))),
  ]);
  const room = role ? role.capacityUnits - role.reservedUnits : 0n;
  return { status: contractor.status, host, reachable: answers.every(Boolean), full: role !== undefined && room < leastShardBytes };
}

async function findHostView(client: MarspaceClient, address: string): Promise<HostView | undefined> {
  try {
    return (await client.storage.host({ host: address })).host;
  } catch (error) {
    if (error instanceof QueryError && error.errorName === 'HostNotFound') return undefined; // it has left the chain meanwhile
    throw error;
  }
}

/** Whether a program answers its health check. */
export function answersAt(endpoint: string, signal: AbortSignal): Promise<boolean> {
  return callAgent(endpoint.replace(/\/+$/, ''), '/healthz', { timeoutMs: probeMs, signal }).then(
    () => true,
    (error) => {
      signal.throwIfAborted();
      return error.status > 0; // it is up, and says that something is wrong
    },
  );
}

/** The worst thing first: `suspended, unreachable`, `active, full`. */
export function describeState({ status, host, reachable, full }: ContractorState): string {
  const isSuspended = host?.status === 'HOST_STATUS_SUSPENDED';
  const words = [isSuspended ? 'suspended' : shortenEnum(status), reachable ? '' : 'unreachable', full ? 'full' : ''];
  return words.filter(Boolean).join(', ');
}

/** `12 of 14`, with how many it missed last. */
export function describeProofs({ host }: ContractorState): string {
  if (!host || host.periodsDue === 0n) return '';
  const missed = host.missedInARow > 0 ? `, last ${host.missedInARow} missed` : '';
  return `${host.periodsProven} of ${host.periodsDue}${missed}`;
}
