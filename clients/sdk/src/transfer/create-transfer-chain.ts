import type { Account } from '../account.ts';
import { openArchive } from '../actions/storage/open-archive.ts';
import { replaceDeals } from '../actions/storage/replace-deals.ts';
import type { MarspaceClient } from '../client.ts';
import { QueryError } from '../errors.ts';
import { decodeOffer, isOfferSignedBy } from '../offers.ts';
import { createToken, type TokenSigner } from '../token.ts';
import type { ArchiveRecord, TransferChain } from './chain-port.ts';
import type { Contractor, Role } from '../../../../proto/gen/modules/escrow.ts';

const contractorsPerPage = 200n;
const contractorTtlMs = 15_000; // endpoints and offer keys change by hand, seldom

/** What put and get need, over a client, an account and the key that signs its tokens. */
export function createTransferChain(client: MarspaceClient, account: Account, tokenSigner: TokenSigner): TransferChain {
  const contractors = new Map<string, { value: Promise<Contractor | undefined>; until: number }>();
  return {
    chainId: client.chainId,
    address: account.address,
    createToken: (terms) => createToken(client.chainId, tokenSigner, terms, Date.now() / 1000),
    height: async () => BigInt(await client.getHeight()),
    storageParams: async () => (await client.storage.params()).params,
    balance: (denom) => client.getBalance(account.address, denom),
    findArchive: (id) => findArchive(client, id),
    listArchives: async (owner, limit) => {
      const pagination = { key: new Uint8Array(), offset: 0n, limit: BigInt(limit), countTotal: false, reverse: true };
      return (await client.storage.archives({ owner, pagination })).archives;
    },
    findContractor: (address) => {
      const known = contractors.get(address);
      if (known && known.until > Date.now()) return known.value;
      const value = findContractor(client, address);
      contractors.set(address, { value, until: Date.now() + contractorTtlMs });
      value.catch(() => contractors.delete(address));
      return value;
    },
    listContractors: (role) => listContractors(client, role),
    openArchive: async (fields) => {
      const done = await openArchive(account, fields);
      const { archiveId, dealIds, paid } = done.response;
      return { archiveId, dealIds, paidAmount: paid.amount, tx: { hash: done.hash, height: done.height, gasUsed: done.gasUsed } };
    },
    replaceDeals: async (fields) => {
      const done = await replaceDeals(account, fields);
      const { dealIds, paid } = done.response;
      return { dealIds, paidAmount: paid.amount, tx: { hash: done.hash, height: done.height, gasUsed: done.gasUsed } };
    },
    decodeOffer,
    isOfferGenuine: (offer, offerKey) => isOfferSignedBy(client.chainId, offer, offerKey),
  };
}

/** Undefined where the module says that there is none; other errors go on. */
async function orUndefined<T>(query: Promise<T>): Promise<T | undefined> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof QueryError && /not ?found/i.test(error.errorName)) return undefined;
    throw error;
  }
}

function findArchive(client: MarspaceClient, id: bigint): Promise<ArchiveRecord | undefined> {
  return orUndefined(client.storage.archive({ id }));
}

async function findContractor(client: MarspaceClient, address: string): Promise<Contractor | undefined> {
  return (await orUndefined(client.escrow.contractor({ address })))?.contractor;
}

async function listContractors(client: MarspaceClient, role: Role): Promise<Contractor[]> {
  const found: Contractor[] = [];
  let key = new Uint8Array();
  do {
    const pagination = { key, offset: 0n, limit: contractorsPerPage, countTotal: false, reverse: false };
    const page = await client.escrow.contractors({ role, pagination });
    found.push(...page.contractors.filter((contractor) => contractor.status === 'CONTRACTOR_STATUS_ACTIVE'));
    key = new Uint8Array(page.pagination?.nextKey ?? []);
  } while (key.length > 0);
  return found;
}
