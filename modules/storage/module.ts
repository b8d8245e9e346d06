import { defineModule } from '@marspace/kit';
import { endBlock } from './block.ts';
import { errors } from './errors.ts';
import { defaultGenesis, exportGenesis, genesis, initGenesis } from './genesis.ts';
import * as handlers from './handlers.ts';
import { invariants } from './invariants.ts';
import * as messages from './messages.ts';
import { portNames } from './ports.ts';
import * as queries from './queries.ts';
import { collections } from './state.ts';

export default defineModule({
  name: 'storage',
  version: 1,
  errors,
  collections,
  ports: portNames,
  messages: {
    'marspace.storage.v1.MsgOpenArchive': { validate: messages.validateOpenArchive, handle: handlers.openArchive },
    'marspace.storage.v1.MsgReplaceDeals': { validate: messages.validateReplaceDeals, handle: handlers.replaceDeals },
    'marspace.storage.v1.MsgProveStorage': { validate: messages.validateProveStorage, handle: handlers.proveStorage },
    'marspace.storage.v1.MsgAnswerMissed': { validate: messages.validateAnswerMissed, handle: handlers.answerMissed },
    'marspace.storage.v1.MsgReportLoss': { validate: messages.validateReportLoss, handle: handlers.reportLoss },
    'marspace.storage.v1.MsgChallengeDeal': { validate: messages.validateChallengeDeal, handle: handlers.challengeDeal },
    'marspace.storage.v1.MsgAnswerChallenge': { validate: messages.validateAnswerChallenge, handle: handlers.answerChallenge },
    'marspace.storage.v1.MsgRenewArchive': { validate: messages.validateRenewArchive, handle: handlers.renewArchive },
    'marspace.storage.v1.MsgEndArchive': { validate: messages.validateEndArchive, handle: handlers.endArchive },
    'marspace.storage.v1.MsgVoidReceipts': { validate: messages.validateVoidReceipts, handle: handlers.voidReceipts },
    'marspace.storage.v1.MsgSettleDeals': { validate: messages.validateSettleDeals, handle: handlers.settleDeals },
    'marspace.storage.v1.MsgResumeHost': { validate: messages.validateResumeHost, handle: handlers.resumeHost },
    'marspace.storage.v1.MsgUpdateParams': { validate: messages.validateUpdateParams, handle: handlers.updateParams },
  },
  queries: {
    Params: queries.params,
    Archive: queries.archive,
    Archives: queries.archives,
    Deal: queries.deal,
    Deals: queries.deals,
    Host: queries.host,
    Hosts: queries.hosts,
    Challenges: queries.challenges,
    SpotChallenges: queries.spotChallenges,
    UsedReceipt: queries.usedReceipt,
  },
  endBlock,
  genesis,
  initGenesis,
  exportGenesis,
  defaultGenesis,
  invariants,
});
