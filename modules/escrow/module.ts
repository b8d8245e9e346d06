import { defineModule, type FunctionsOf } from '@marspace/kit';
import { departing, forgetting, leaving } from './block.ts';
import { errors } from './errors.ts';
import type { EscrowFunctions } from './functions.ts';
import { openCommitments } from './functions/commitments.ts';
import { findContractor, quoteLock, recordAccident, recordPeriods, requireWorkingContractor } from './functions/contractors.ts';
import { closeHold, creditFromHold, holdAmount, moveHold, payIn } from './functions/holds.ts';
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
    'marspace.escrow.v1.MsgRegisterContractor': { validate: messages.validateRegisterContractor, handle: handlers.registerContractor },
    'marspace.escrow.v1.MsgUpdateContractor': { validate: messages.validateUpdateContractor, handle: handlers.updateContractor },
    'marspace.escrow.v1.MsgAddDeposit': { validate: messages.validateAddDeposit, handle: handlers.addDeposit },
    'marspace.escrow.v1.MsgWithdrawDeposit': { validate: messages.validateWithdrawDeposit, handle: handlers.withdrawDeposit },
    'marspace.escrow.v1.MsgQuit': handlers.quit,
    'marspace.escrow.v1.MsgClaim': handlers.claim,
    'marspace.escrow.v1.MsgUpdateParams': { validate: messages.validateUpdateParams, handle: handlers.updateParams },
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
