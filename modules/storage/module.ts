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
    'marspace.storage.v1.MsgOpenArchive': {
      rules: messages.openArchiveRules,
      validate: messages.validateOpenArchive,
      handle: handlers.openArchive,
    },
    'marspace.storage.v1.MsgReplaceDeals': {
      rules: messages.replaceDealsRules,
      validate: messages.validateReplaceDeals,
      handle: handlers.replaceDeals,
    },
    'marspace.storage.v1.MsgProveStorage': { rules: messages.proveStorageRules, handle: handlers.proveStorage },
    'marspace.storage.v1.MsgAnswerMissed': { rules: messages.answerMissedRules, handle: handlers.answerMissed },
    'marspace.storage.v1.MsgReportLoss': {
      rules: messages.reportLossRules,
      validate: messages.validateDealIds,
      handle: handlers.reportLoss,
    },
    'marspace.storage.v1.MsgChallengeDeal': { rules: messages.challengeDealRules, handle: handlers.challengeDeal },
    'marspace.storage.v1.MsgAnswerChallenge': { rules: messages.answerChallengeRules, handle: handlers.answerChallenge },
    'marspace.storage.v1.MsgRenewArchive': {
      rules: messages.renewArchiveRules,
      validate: messages.validateRenewArchive,
      handle: handlers.renewArchive,
    },
    'marspace.storage.v1.MsgEndArchive': { rules: messages.endArchiveRules, handle: handlers.endArchive },
    'marspace.storage.v1.MsgVoidReceipts': { rules: messages.voidReceiptsRules, handle: handlers.voidReceipts },
    'marspace.storage.v1.MsgSettleDeals': {
      rules: messages.settleDealsRules,
      validate: messages.validateDealIds,
      handle: handlers.settleDeals,
    },
    'marspace.storage.v1.MsgResumeHost': { rules: messages.resumeHostRules, handle: handlers.resumeHost },
    'marspace.storage.v1.MsgUpdateParams': { rules: messages.updateParamsRules, handle: handlers.updateParams },
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
