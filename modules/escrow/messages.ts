import type { FieldRules } from '@marspace/kit';
import type { Coin } from '../../proto/gen/modules/cosmos.base.v1beta1.ts';
import type {
  MsgAddDeposit,
  MsgClaim,
  MsgQuit,
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
/** Listings of one contractor; more than there are roles. */
const rolesMax = 16;
/** Characters; the bank's own bound. */
const denomLengthMax = 128;

const endpointSchemes = ['https://', 'http://', 'wss://', 'ws://'];

const coinRules: FieldRules<Coin> = { denom: { length: [1, denomLengthMax] }, amount: { min: 1n } };

export const updateContractorRules: FieldRules<MsgUpdateContractor> = {
  address: 'address',
  moniker: { length: [1, monikerLengthMax], characters: 'text' },
  // One spelling per region, so that clients can keep slots apart by comparing text.
  region: { length: [0, regionLengthMax], characters: 'name' },
  roles: { items: [1, rolesMax], each: { endpoint: { length: [1, endpointLengthMax], characters: 'visible' } } },
  offerKey: { length: offerKeyBytes },
};

export const registerContractorRules: FieldRules<MsgRegisterContractor> = { ...updateContractorRules, deposit: coinRules };
export const addDepositRules: FieldRules<MsgAddDeposit> = { address: 'address', amount: coinRules };
export const withdrawDepositRules: FieldRules<MsgWithdrawDeposit> = { address: 'address', amount: coinRules };
export const quitRules: FieldRules<MsgQuit> = { address: 'address' };
export const claimRules: FieldRules<MsgClaim> = { address: 'address' };
export const updateParamsRules: FieldRules<MsgUpdateParams> = { authority: 'address' };

export function validateUpdateParams(message: MsgUpdateParams): void {
  validateParams(message.params);
}

/** What a contractor says of itself, as far as the rules of its fields do not know. */
export function validateProfile({ roles }: Pick<MsgUpdateContractor, 'roles'>): void {
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
  if (!endpointSchemes.some((scheme) => endpoint.startsWith(scheme) && endpoint.length > scheme.length)) {
    throw errors.InvalidMessage(`endpoint of ${listing.role} must begin with one of ${endpointSchemes.join(' ')}`);
  }
}
