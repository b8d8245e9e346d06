export { addressBytes, addressString, authority, isAddress, moduleAddressOf } from './address.ts';
export { concat, decode, encode, equalBytes, toBigint, u32be, u64be } from './bytes.ts';
export { Collection, collection, Index, index, type IndexedBy, type Range } from './collection.ts';
export type { Context } from './context.ts';
export { blake3, blockHash, keccak256, randomNumber, sha256, verifyChunkProof, verifyEd25519, verifySecp256k1 } from './crypto.ts';
export {
  defineModule,
  type GenesisDeclaration,
  type GenesisList,
  type GenesisLists,
  type GenesisRest,
  type MessageHandler,
  type ModuleDefinition,
  type ModuleRecord,
} from './define-module.ts';
export { assert, attempt, checkAuthority, defineErrors, type Errors, type ModuleError } from './errors.ts';
export { type ItemOutcome, judgeItems } from './batch.ts';
export { eventsOf } from './events.ts';
export type { Attempt, BytesPart, Host, LogLevel, PageRequest, PageResponse } from './host.ts';
export { Item, item, Sequence, sequence } from './item.ts';
export { log } from './log.ts';
export { bpsOf, bpsWhole, ceilDiv, clamp, isqrt, max, min, mulDiv, type Rounding } from './math.ts';
export { bank, type FunctionsOf, modulePort, type Port, staking } from './ports.ts';
export type { FieldRules } from './rules.ts';
export { type Queue, queue } from './queue.ts';
export type { KeyOf, KeyPart, ValueKind, ValueOf } from './types.ts';
