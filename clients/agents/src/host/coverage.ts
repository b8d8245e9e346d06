import { computeAccidentFactorBps, computeFreeDeposit, computeLock } from '@marspace/escrow/rules';
import { createCachedLookup } from '../chain/cached-lookup.ts';
import type { Contractor, EscrowParams, HostChain, StorageParams } from '../chain/port.ts';
import type { Clock } from '../clock.ts';

const BYTES_PER_GIB = 1n << 30n;
const BPS_WHOLE = 10_000n;
/** Locks of others' openings show within two seconds. */
const KEEP_MS = 2_000;

/** Bytes of shards that the chain would still let this Host take: what its free deposit can be locked for, and its declared capacity. */
export function computeCoveredBytes(contractor: Contractor, escrow: EscrowParams, storage: StorageParams, height: bigint): bigint {
  const factorBps = computeAccidentFactorBps(contractor, escrow.accidentHalfLifeBlocks, height);
  const role = contractor.roles.find((listing) => listing.role === 'ROLE_HOST');
  const byCapacity = (role?.capacityUnits ?? 0n) - (role?.reservedUnits ?? 0n);
  const byDeposit =
    storage.depositPerGib === 0n
      ? byCapacity
      : (computeFreeDeposit(contractor) * BYTES_PER_GIB * BPS_WHOLE) / (storage.depositPerGib * factorBps);
  const covered = byDeposit < byCapacity ? byDeposit : byCapacity;
  return covered > 0n ? covered : 0n;
}

/** The deposit that covers `bytes` without accidents, in base units. */
export function computeDepositFor(bytes: bigint, storage: StorageParams): bigint {
  return computeLock(bytes, storage.depositPerGib, BPS_WHOLE);
}

/** The same as of now; 0 while this Host is not on chain. An archive that a Host cannot bear fails to open as a whole, so nothing beyond is offered. */
export function createCoverageReader(chain: HostChain, clock: Clock): () => Promise<bigint> {
  const covered = createCachedLookup(
    async () => {
      const contractor = await chain.findContractor(chain.address);
      return (
        contractor &&
        computeCoveredBytes(contractor, await chain.readEscrowParams(), await chain.readStorageParams(), await chain.readHeight())
      );
    },
    { keepMs: KEEP_MS, keepUnknownMs: KEEP_MS, entriesMax: 1, nowMs: () => clock.nowMs() },
  );
  return async () => (await covered.find('')) ?? 0n;
}
