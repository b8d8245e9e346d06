import { type Context, verifyChunkProof } from '@marspace/kit';
import type { HostState, MsgProveStorage, MsgProveStorageResponse } from '../../../proto/gen/modules/storage.ts';
import { drawOpenPeriod } from '../apply/draw.ts';
import { saveHost } from '../apply/host-record.ts';
import { requireHost } from '../apply/hosts.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';

/** Answers all challenges of the Host's open period. All or nothing: one wrong proof and the period stays unproven. */
export function proveStorage(ctx: Context, message: MsgProveStorage): MsgProveStorageResponse {
  const host = requireHost(ctx, message.host);
  checkOpen(ctx, host, message.period);
  if (host.openProven) throw errors.AlreadyProven(`period ${message.period} of ${host.host} is proven already`);
  const drawn = drawOpenPeriod(ctx, host);
  if (message.proofs.length !== drawn.length) {
    throw errors.ProofIncomplete(
      `there are ${message.proofs.length} proofs, wanted ${drawn.length}: one for each challenge of period ${message.period}`,
    );
  }
  for (let i = 0; i < drawn.length; i++) {
    const chunk = drawn[i] as (typeof drawn)[number];
    if (!verifyChunkProof(ctx, chunk.deal.checksum, chunk.deal.shardBytes, chunk.chunkIndex, message.proofs[i] as Uint8Array)) {
      throw errors.ProofInvalid(
        `challenge ${i} wants chunk ${chunk.chunkIndex} of deal ${chunk.dealId}, and the proof does not lead to its checksum`,
      );
    }
  }
  host.openProven = true;
  saveHost(ctx, host);
  emit(ctx, 'PeriodProven', { host: host.host, period: message.period });
  return {};
}

/** Throws unless this period's proof window is open at this height and there is something to prove. */
function checkOpen(ctx: Context, host: HostState, period: bigint): void {
  if (host.status === 'HOST_STATUS_SUSPENDED')
    throw errors.HostSuspended(`Host ${host.host} is suspended since height ${host.suspendedAtHeight}`);
  const wanted = period + 1n;
  if (host.openPeriod !== wanted) {
    if (period >= host.period)
      throw errors.ProofTooEarly(
        `period ${period} of ${host.host} has not ended: period ${host.period} is running until height ${host.seedHeight}`,
      );
    throw errors.ProofTooLate(`the proof window of period ${period} of ${host.host} is over`);
  }
  if (ctx.height > host.openLastHeight)
    throw errors.ProofTooLate(`period ${period} of ${host.host} was to be proven by height ${host.openLastHeight}, this is ${ctx.height}`);
  if (!host.openDue) throw errors.PeriodNotDue(`Host ${host.host} had nothing live in period ${period}`);
}
