import type { Coin } from '../../proto/gen/modules/cosmos.base.v1beta1.ts';
import type {
  MsgAddDeposit,
  MsgRegisterContractor,
  MsgUpdateContractor,
  MsgUpdateParams,
  MsgWithdrawDeposit,
  RoleListing,
} from '../../proto/gen/modules/escrow.ts';
import { errors } from './errors.ts';
import { validateParams } from './params.ts';

/** Characters; enough for a name that people read. Arbitrary. */
export const monikerLengthMax = 64;
/** Characters, e.g. `eu-west`. Arbitrary. */
export const regionLengthMax = 32;
/** Characters; what every proxy and browser takes in a URL without a path to speak of. Arbitrary. */
export const endpointLengthMax = 256;
/** Bytes of an ed25519 public key. */
export const offerKeyBytes = 32;

const endpointSchemes = ['https://', 'http://', 'wss://', 'ws://'];

/** Character codes between which all printable ASCII but the blank lies, both inclusive. */
const printableFirst = 0x21;
const printableLast = 0x7e;
const blank = 0x20;
const deleteCode = 0x7f;

export function validateRegisterContractor(message: MsgRegisterContractor): void {
  validateProfile(message);
  validateCoin('deposit', message.deposit);
}

export function validateUpdateContractor(message: MsgUpdateContractor): void {
  validateProfile(message);
}

export function validateAddDeposit(message: MsgAddDeposit): void {
  validateCoin('amount', message.amount);
}

export function validateWithdrawDeposit(message: MsgWithdrawDeposit): void {
  validateCoin('amount', message.amount);
}

export function validateUpdateParams(message: MsgUpdateParams): void {
  validateParams(message.params);
}

function validateProfile(message: Pick<MsgUpdateContractor, 'moniker' | 'region' | 'roles' | 'offerKey'>): void {
  validateMoniker(message.moniker);
  validateRegion(message.region);
  validateRoles(message.roles);
  const keyBytes = message.offerKey.length;
  if (keyBytes !== offerKeyBytes) throw errors.InvalidMessage(`offer key has ${keyBytes} bytes, wanted ${offerKeyBytes}`);
}

function validateMoniker(moniker: string): void {
  if (moniker.length === 0 || moniker.length > monikerLengthMax) {
    throw errors.InvalidMessage(`moniker has ${moniker.length} characters, wanted 1 to ${monikerLengthMax}`);
  }
  for (let i = 0; i < moniker.length; i++) {
    const code = moniker.charCodeAt(i);
    if (code < blank || code === deleteCode) throw errors.InvalidMessage(`moniker has a control character at ${i}`);
  }
}

function validateRegion(region: string): void {
  if (region.length > regionLengthMax) {
    throw errors.InvalidMessage(`region has ${region.length} characters, wanted at most ${regionLengthMax}`);
  }
  // One spelling per region, so that clients can keep slots apart by comparing text.
  for (const character of region) {
    const isLetter = character >= 'a' && character <= 'z';
    const isDigit = character >= '0' && character <= '9';
    if (!isLetter && !isDigit && character !== '-') throw errors.InvalidMessage('region takes lower-case letters, digits and hyphens only');
  }
}

function validateRoles(roles: readonly RoleListing[]): void {
  if (roles.length === 0) throw errors.InvalidMessage('got no role, wanted at least one');
  // As many turns as roles named so far, and a role cannot be named twice: bounded by the number of roles.
  const named: string[] = [];
  for (const listing of roles) {
    if (listing.role === 'ROLE_UNSPECIFIED') throw errors.InvalidMessage('a role is ROLE_UNSPECIFIED, wanted a role');
    if (named.includes(listing.role)) throw errors.InvalidMessage(`${listing.role} is listed twice`);
    named.push(listing.role);
    validateEndpoint(listing);
  }
}

function validateEndpoint(listing: RoleListing): void {
  const endpoint = listing.endpoint;
  if (endpoint.length > endpointLengthMax) {
    throw errors.InvalidMessage(`endpoint of ${listing.role} has ${endpoint.length} characters, wanted at most ${endpointLengthMax}`);
  }
  if (!endpointSchemes.some((scheme) => endpoint.startsWith(scheme) && endpoint.length > scheme.length)) {
    throw errors.InvalidMessage(`endpoint of ${listing.role} must begin with one of ${endpointSchemes.join(' ')}`);
  }
  for (let i = 0; i < endpoint.length; i++) {
    const code = endpoint.charCodeAt(i);
    if (code < printableFirst || code > printableLast) {
      throw errors.InvalidMessage(`endpoint of ${listing.role} takes printable ASCII without blanks only`);
    }
  }
}

function validateCoin(field: string, coin: Coin): void {
  if (coin.denom.length === 0) throw errors.InvalidMessage(`${field} has no denom`);
  if (coin.amount <= 0n) throw errors.InvalidMessage(`${field} is ${coin.amount}, wanted more than 0`);
}
