import type { Contractor } from '../chain/port.ts';
import { findEndpoint } from '../chain/port.ts';
import type { SignedOffer } from '../../../../proto/gen/modules/storage.ts';

/** An offer as a client sees it; all but `offer` repeats it or the chain. */
export interface OfferView {
  readonly offer: string;
  readonly host: string;
  readonly endpoint: string;
  readonly moniker: string;
  readonly region: string;
  readonly pricePerGibBlock: string;
  readonly expiresAtHeight: string;
  readonly standing: boolean;
}

export function formatOfferView(signed: SignedOffer, encoded: string, contractor: Contractor, standing: boolean): OfferView {
  return {
    offer: encoded,
    host: signed.offer.host,
    endpoint: findEndpoint(contractor, 'ROLE_HOST') ?? '',
    moniker: contractor.moniker,
    region: contractor.region,
    pricePerGibBlock: signed.offer.pricePerGibBlock.toString(),
    expiresAtHeight: signed.offer.expiresAtHeight.toString(),
    standing,
  };
}
