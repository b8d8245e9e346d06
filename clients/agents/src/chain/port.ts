import type { MsgFields, MsgName, MsgResponse } from '@marspace/sdk';
import type { Contractor, Params as EscrowParams, Role } from '../../../../proto/gen/modules/escrow.ts';
import type { Coin } from '../../../../proto/gen/modules/cosmos.base.v1beta1.ts';
import type {
  Deal,
  DealStatus,
  HostView,
  Params as StorageParams,
  QueryChallengesResponse,
  SpotChallengeView,
} from '../../../../proto/gen/modules/storage.ts';

export type { Coin, Contractor, Deal, DealStatus, EscrowParams, HostView, Role, SpotChallengeView, StorageParams };
export type Challenges = QueryChallengesResponse;

/** What an agent reads from the chain. Every call throws when no node answers; `find*` gives undefined when the chain has no such thing. */
export interface ChainReader {
  readonly chainId: string;
  readHeight(): Promise<bigint>;
  /** Calls with each new height (some may be skipped); gives the way to stop. */
  onBlock(listener: (height: bigint) => void): () => void;
  /** Why the chain is not followed now, in a few words; undefined while it is. */
  findTrouble(): string | undefined;
  findContractor(address: string): Promise<Contractor | undefined>;
  listContractors(role: Role): Promise<Contractor[]>;
  readBalance(address: string, denom: string): Promise<bigint>;
  readStorageParams(): Promise<StorageParams>;
  readEscrowParams(): Promise<EscrowParams>;
  readCredits(address: string): Promise<Coin[]>;
}

/** The chain with an account that signs: what every contractor needs. */
export interface ContractorChain extends ChainReader {
  /** The account's address. */
  readonly address: string;
  /** Signs, sends and waits until the message is in a block. Throws when the chain refuses it. */
  execute<Name extends MsgName>(name: Name, fields: MsgFields<Name>): Promise<MsgResponse<Name>>;
}

/** What a Host needs besides. */
export interface HostChain extends ContractorChain {
  findDeal(id: bigint): Promise<Deal | undefined>;
  listDeals(status: DealStatus): Promise<Deal[]>;
  /** Deals opened with this Host since the last call; not complete when some may have been missed (at the start, after a broken connection). */
  takeOpenedDeals(): { readonly dealIds: readonly bigint[]; readonly isComplete: boolean };
  findHostView(): Promise<HostView | undefined>;
  readChallenges(period: bigint): Promise<Challenges>;
  listSpotChallenges(): Promise<SpotChallengeView[]>;
}

/** Where a contractor answers in a role, without a slash at the end; undefined when it does not have the role. */
export function findEndpoint(contractor: Contractor, role: Role): string | undefined {
  return contractor.roles.find((listing) => listing.role === role)?.endpoint.replace(/\/+$/, '');
}

/** True while it takes new work in the role. */
export function isActiveIn(contractor: Contractor, role: Role): boolean {
  return contractor.status === 'CONTRACTOR_STATUS_ACTIVE' && contractor.roles.some((listing) => listing.role === role);
}
