import { collection, index, item, sequence } from '@marspace/kit';

/** The only file that knows keys. Prefixes are never reused. */

/** What governance can turn. */
export const params = item({ name: 'params', prefix: 0x01, value: 'marspace.storage.v1.Params' });

/** One sequence for archives, deals and spot challenges, so that every number is global and escrow's references never meet. */
export const nextId = sequence({ name: 'next_id', prefix: 0x02 });

/** Archives by owner. */
export const archivesByOwner = index({ name: 'archives_by_owner', prefix: 0x18, key: ['address', 'u64'] });
/** Deals by archive. */
export const dealsByArchive = index({ name: 'deals_by_archive', prefix: 0x19, key: ['u64', 'u64'] });
/** Deals by Host. */
export const dealsByHost = index({ name: 'deals_by_host', prefix: 0x1a, key: ['address', 'u64'] });
/** Open spot challenges by Host, whether it is its deal's owner's own (1) or not (0), challenger and number. */
export const spotByHost = index({ name: 'spot_by_host', prefix: 0x26, key: ['address', 'u32', 'address', 'u64'] });
/** Open spot challenges by deal, own or not, and number. */
export const spotByDeal = index({ name: 'spot_by_deal', prefix: 0x27, key: ['u64', 'u32', 'u64'] });

/** Queues: by height, then what is due. A record whose height is 0 is not due; only dueSuspended is written by hand. */
/** Active deals at the end of their terms; closed ones that leave the state. */
export const dueDeals = index({ name: 'due_deals', prefix: 0x30, key: ['u64', 'u64'] });
/** Closed archives that leave the state. */
export const dueArchives = index({ name: 'due_archives', prefix: 0x31, key: ['u64', 'u64'] });
export const dueHosts = index({ name: 'due_hosts', prefix: 0x32, key: ['u64', 'address'] });
export const dueSuspended = index({ name: 'due_suspended', prefix: 0x33, key: ['u64', 'address'] });
export const dueChallenges = index({ name: 'due_challenges', prefix: 0x34, key: ['u64', 'u64'] });
export const dueReceipts = index({ name: 'due_receipts', prefix: 0x35, key: ['u64', 'address', 'u64'] });
/** Hosts that are looked at for what can leave the state. */
export const dueReviews = index({ name: 'due_reviews', prefix: 0x36, key: ['u64', 'address'] });

export const archives = collection({
  name: 'archives',
  prefix: 0x10,
  key: ['u64'],
  value: 'marspace.storage.v1.Archive',
  indexes: [
    { index: archivesByOwner, by: ['owner', 'id'] },
    { index: dueArchives, by: ['removedAtHeight', 'id'] },
  ],
});
/** Slots by archive and index. */
export const slots = collection({ name: 'slots', prefix: 0x11, key: ['u64', 'u32'], value: 'marspace.storage.v1.Slot' });
export const deals = collection({
  name: 'deals',
  prefix: 0x12,
  key: ['u64'],
  value: 'marspace.storage.v1.Deal',
  indexes: [
    { index: dealsByArchive, by: ['archiveId', 'id'] },
    { index: dealsByHost, by: ['host', 'id'] },
    { index: dueDeals, by: ['dueHeight', 'id'] },
  ],
});
/** Proving state by Host. */
export const hosts = collection({
  name: 'hosts',
  prefix: 0x13,
  key: ['address'],
  value: 'marspace.storage.v1.HostState',
  indexes: [
    { index: dueHosts, by: ['dueHeight', 'host'] },
    { index: dueReviews, by: ['reviewHeight', 'host'] },
  ],
});

/** A Host's chunk layout: by Host, shelf size and number of the place. */
export const places = collection({ name: 'places', prefix: 0x20, key: ['address', 'u32', 'u64'], value: 'marspace.storage.v1.Place' });
/** A Host's closed periods: by Host and row number. */
export const periodRows = collection({
  name: 'period_rows',
  prefix: 0x21,
  key: ['address', 'u64'],
  value: 'marspace.storage.v1.PeriodRow',
});
/** What a Host must still show of a missed period. */
export const questions = collection({ name: 'questions', prefix: 0x22, key: ['address'], value: 'marspace.storage.v1.Question' });
/** What a Host reported lost at the smaller slash. */
export const lossReports = collection({ name: 'loss_reports', prefix: 0x23, key: ['address'], value: 'marspace.storage.v1.LossReports' });
/** Receipts that opened a deal and could be used again otherwise: by Host and number. */
export const usedReceipts = collection({
  name: 'used_receipts',
  prefix: 0x24,
  key: ['address', 'u64'],
  value: 'marspace.storage.v1.UsedReceipt',
  indexes: [{ index: dueReceipts, by: ['validUntilHeight', 'host', 'number'] }],
});
export const spotChallenges = collection({
  name: 'spot_challenges',
  prefix: 0x25,
  key: ['u64'],
  value: 'marspace.storage.v1.SpotChallenge',
  indexes: [
    { index: spotByHost, by: ['host', 'own', 'challenger', 'id'] },
    { index: spotByDeal, by: ['dealId', 'own', 'id'] },
    { index: dueChallenges, by: ['dueHeight', 'id'] },
  ],
});

/** Every collection, in the order that defineModule needs; it may only grow. */
export const collections = [
  params,
  nextId,
  archives,
  slots,
  deals,
  hosts,
  archivesByOwner,
  dealsByArchive,
  dealsByHost,
  places,
  periodRows,
  questions,
  lossReports,
  usedReceipts,
  spotChallenges,
  spotByHost,
  spotByDeal,
  dueDeals,
  dueArchives,
  dueHosts,
  dueSuspended,
  dueChallenges,
  dueReceipts,
  dueReviews,
];
