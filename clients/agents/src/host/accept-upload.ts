import { ProtocolError } from '@marspace/runtime';
import type { SignedOffer } from '@marspace/sdk';
import { decodeOffer, isOfferSignedBy } from '@marspace/sdk';
import { computePrice } from '@marspace/storage/rules';
import { type HostParts, takesWork } from './parts.ts';
import type { Upload } from './store/uploads.ts';

/** The chain is some blocks further when the archive is opened. */
const EXPIRY_MARGIN_BLOCKS = 5n;

/** What a Sender announces: docs/spec/agent-protocol.md, section 5. */
export interface AnnouncedUpload {
  readonly uploadId: string;
  /** Base64 of the signed offer. */
  readonly offer: string;
  readonly shardBytes: bigint;
  readonly termBlocks: bigint;
}

/** That the offer is this Host's, for this Sender and term, and not over: docs/spec/agent-protocol.md, section 5. Throws ProtocolError. */
export async function checkOffer(parts: HostParts, { offer, signature }: SignedOffer, sender: string, termBlocks: bigint): Promise<void> {
  const { chain } = parts;
  if (offer.host !== chain.address)
    throw new ProtocolError(422, 'offer-foreign', `The offer is of ${offer.host}, this Host is ${chain.address}.`);
  if (!isOfferSignedBy(chain.chainId, { offer, signature }, parts.offerKey))
    throw new ProtocolError(422, 'offer-forged', "The offer is not signed by this Host's offer key.");
  if (offer.sender !== '' && offer.sender !== sender)
    throw new ProtocolError(422, 'offer-bound', `The offer is for ${offer.sender}, the token is signed by ${sender}.`);
  if (termBlocks < offer.termBlocksMin || termBlocks > offer.termBlocksMax)
    throw new ProtocolError(
      422,
      'offer-unfit',
      `The offer is for terms of ${offer.termBlocksMin} to ${offer.termBlocksMax} blocks, not ${termBlocks}.`,
    );
  const height = await chain.readHeight();
  if (height + EXPIRY_MARGIN_BLOCKS > offer.expiresAtHeight)
    throw new ProtocolError(
      410,
      'offer-expired',
      `The offer is good up to height ${offer.expiresAtHeight} and the chain is at ${height}; ask for a fresh one.`,
    );
}

/** What this Host still has room for: under the offer, for this Sender, on the disk. Throws ProtocolError. */
async function checkRoom(parts: HostParts, { offer }: SignedOffer, sender: string, shardBytes: bigint): Promise<void> {
  const { config, store } = parts;
  const uploads = store.uploads.list();
  const underOffer = uploads
    .filter(({ record }) => record.offerNonce === offer.nonce)
    .reduce((sum, { record }) => sum + BigInt(record.shardBytes), 0n);
  if (underOffer + shardBytes > offer.volumeBytesMax)
    throw new ProtocolError(
      413,
      'volume-exceeded',
      `The offer is for ${offer.volumeBytesMax} bytes, of which ${underOffer} are uploaded already; ${shardBytes} more do not fit.`,
    );
  const unopened = BigInt(store.uploads.computeUnopenedBytes(sender));
  if (unopened + shardBytes > config.unopenedBytesMax)
    throw new ProtocolError(
      507,
      'quota-full',
      `This Sender has ${unopened} bytes here that no deal has taken; ${config.unopenedBytesMax} are allowed.`,
    );
  if (uploads.filter(({ record }) => record.checksum === undefined).length >= config.uploadsMax)
    throw new ProtocolError(507, 'quota-full', `This Host takes ${config.uploadsMax} uploads at once and has them.`);
  const free = await store.computeFreeBytes();
  const bearable = await parts.computeOfferableBytes();
  if (shardBytes > bearable)
    throw new ProtocolError(507, 'quota-full', `The chain lets this Host take ${bearable} bytes more, ${shardBytes} are wanted.`);
  if (shardBytes > free) throw new ProtocolError(507, 'quota-full', `This Host has ${free} bytes left, ${shardBytes} are wanted.`);
}

/** That the Sender is somebody on chain and has the money. Throws ProtocolError. */
export async function checkPayer(
  parts: HostParts,
  sender: string,
  { offer }: SignedOffer,
  shardBytes: bigint,
  termBlocks: bigint,
): Promise<void> {
  const price = computePrice(shardBytes, termBlocks, offer.pricePerGibBlock);
  const balance = (await parts.balances.find(sender)) ?? 0n;
  if (balance === 0n) throw new ProtocolError(403, 'unknown-address', `${sender} has nothing on this chain.`);
  if (balance < price) throw new ProtocolError(402, 'cannot-pay', `The slot costs ${price} base units and ${sender} has ${balance}.`);
}

/** Takes an upload in, or gives the one that is known under the same id and terms. Throws ProtocolError. Not to be called twice at once. */
export async function acceptUpload(parts: HostParts, body: AnnouncedUpload, sender: string): Promise<{ upload: Upload; isNew: boolean }> {
  const signed = decodeRefusing(body.offer);
  const record = {
    uploadId: body.uploadId,
    sender,
    offer: body.offer,
    offerNonce: signed.offer.nonce,
    shardBytes: Number(body.shardBytes),
    termBlocks: body.termBlocks,
    touchedAtMs: parts.clock.nowMs(),
  };
  if (parts.store.uploads.find(body.uploadId) === undefined) {
    if (!takesWork(parts.standing)) throw new ProtocolError(503, 'stopping', 'This Host takes no new work now.', { 'Retry-After': '5' });
    await checkOffer(parts, signed, sender, body.termBlocks);
    await checkPayer(parts, sender, signed, body.shardBytes, body.termBlocks);
    await checkRoom(parts, signed, sender, body.shardBytes);
  }
  return parts.store.uploads.create(record);
}

/** The offer in base64. Throws ProtocolError `bad-request`. */
export function decodeRefusing(text: string): SignedOffer {
  try {
    return decodeOffer(text);
  } catch {
    throw new ProtocolError(400, 'bad-request', 'The offer is not base64 of a signed offer.');
  }
}
