import type { Archive, Deal, MsgOpenArchive, MsgReplaceDeals, Params, SignedOffer, Slot } from '../../../../proto/gen/modules/storage.ts';
import type { TokenTerms } from '../token.ts';
import type { Contractor, Role } from '../../../../proto/gen/modules/escrow.ts';

/** A transaction of ours that is in a block. */
export interface TxReceipt {
  hash: string;
  height: number;
  gasUsed: bigint;
}

/** An archive as the chain has it: its slots by index and their current deals. */
export interface ArchiveRecord {
  archive: Archive;
  slots: Slot[];
  deals: Deal[];
}

/** What put and get ask of the chain and of the account that signs. `createTransferChain` makes one of a client and its account. */
export interface TransferChain {
  readonly chainId: string;
  /** The address that signs. */
  readonly address: string;
  createToken(terms: TokenTerms): string;
  height(): Promise<bigint>;
  storageParams(): Promise<Params>;
  balance(denom: string): Promise<bigint>;
  findArchive(id: bigint): Promise<ArchiveRecord | undefined>;
  /** The owner's archives, newest first, at most `limit`. */
  listArchives(owner: string, limit: number): Promise<Archive[]>;
  findContractor(address: string): Promise<Contractor | undefined>;
  /** Active contractors of a role. */
  listContractors(role: Role): Promise<Contractor[]>;
  openArchive(fields: Omit<MsgOpenArchive, 'sender'>): Promise<{ archiveId: bigint; dealIds: bigint[]; paidAmount: bigint; tx: TxReceipt }>;
  replaceDeals(fields: Omit<MsgReplaceDeals, 'sender'>): Promise<{ dealIds: bigint[]; paidAmount: bigint; tx: TxReceipt }>;
  decodeOffer(base64: string): SignedOffer;
  /** Whether the Host's offer key signed it for this chain. */
  isOfferGenuine(offer: SignedOffer, offerKey: Uint8Array): boolean;
}

/** Where a contractor answers in a role; undefined when it does not have the role. */
export function findEndpoint(contractor: Contractor, role: Role): string | undefined {
  return contractor.roles.find((listing) => listing.role === role)?.endpoint.replace(/\/+$/, '');
}
