import { defineModule, type FunctionsOf } from '@marspace/kit';
import { departing, forgetting, leaving } from './block.ts';
import { errors } from './errors.ts';
import type { EscrowFunctions } from './functions.ts';
import { openCommitments } from './functions/commitments.ts';
import { findContractor, quoteLock, recordAccident, recordPeriods, requireWorkingContractor } from './functions/contractors.ts';
import { closeHold, creditFromHold, holdAmount, holdAmounts, moveHold, payIn } from './functions/holds.ts';
import { openLock, releaseLock, releasePot, slashLock } from './functions/locks.ts';
import { defaultGenesis, exportGenesis, genesis, initGenesis } from './genesis.ts';
import * as handlers from './handlers.ts';
import { invariants } from './invariants.ts';
import * as messages from './messages.ts';
import { portNames } from './ports.ts';
import * as queries from './queries.ts';
import * as state from './state.ts';

const functions: FunctionsOf<EscrowFunctions> = {
  requireContractor: requireWorkingContractor,
  findContractor,
  quoteLock,
  openLock,
  openCommitments,
  releaseLock,
  slashLock,
  recordAccident,
  releasePot,
  payIn,
  creditFromHold,
  holdAmount,
  holdAmounts,
  moveHold,
  closeHold,
  recordPeriods,
};

export default defineModule({
  name: 'escrow',
  version: 1,
  errors,
  collections: [
    state.params,
    state.contractors,
    state.contractorsByRole,
    state.leavingContractors,
    state.locks,
    state.locksByContractor,
    state.holds,
    state.pots,
    state.credits,
    state.records,
    state.customerWeights,
    state.totals,
    state.dueWeights,
    state.departedContractors,
  ],
  ports: portNames,
  messages: {
    'marspace.escrow.v1.MsgRegisterContractor': {
      rules: messages.registerContractorRules,
      validate: messages.validateProfile,
      handle: handlers.registerContractor,
    },
    'marspace.escrow.v1.MsgUpdateContractor': {
      rules: messages.updateContractorRules,
      validate: messages.validateProfile,
      handle: handlers.updateContractor,
    },
    'marspace.escrow.v1.MsgAddDeposit': { rules: messages.addDepositRules, handle: handlers.addDeposit },
    'marspace.escrow.v1.MsgWithdrawDeposit': { rules: messages.withdrawDepositRules, handle: handlers.withdrawDeposit },
    'marspace.escrow.v1.MsgQuit': { rules: messages.quitRules, handle: handlers.quit },
    'marspace.escrow.v1.MsgClaim': { rules: messages.claimRules, handle: handlers.claim },
    'marspace.escrow.v1.MsgUpdateParams': {
      rules: messages.updateParamsRules,
      validate: messages.validateUpdateParams,
      handle: handlers.updateParams,
    },
  },
  queries: {
    Params: queries.params,
    Contractor: queries.contractor,
    Contractors: queries.contractors,
    Credits: queries.credits,
    Hold: queries.hold,
    Locks: queries.locks,
    Totals: queries.totals,
    Rating: queries.rating,
  },
  functions,
  endBlock: [leaving, departing, forgetting],
  genesis,
  initGenesis,
  exportGenesis,
  defaultGenesis,
  invariants,
});
