/** One function a message: read, check, compute, write, emit, in this order. */
export { answerMissed } from './handlers/answer-missed.ts';
export { answerChallenge, challengeDeal } from './handlers/challenge-deal.ts';
export { endArchive } from './handlers/end-archive.ts';
export { resumeHost, updateParams, voidReceipts } from './handlers/host-terms.ts';
export { openArchive } from './handlers/open-archive.ts';
export { proveStorage } from './handlers/prove-storage.ts';
export { renewArchive } from './handlers/renew-archive.ts';
export { replaceDeals } from './handlers/replace-deals.ts';
export { reportLoss } from './handlers/report-loss.ts';
export { settleDeals } from './handlers/settle-deals.ts';
