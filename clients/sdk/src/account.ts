import type { Pubkey } from '@cosmjs/amino';
import type { EncodeObject, OfflineSigner } from '@cosmjs/proto-signing';
import { AccountQueue } from './account-queue.ts';
import type { QueueOptions, SendOptions } from './queue-options.ts';
import type { Amount } from './amounts.ts';
import type { RawEvent } from './events.ts';
import { services, type MessageTypes } from './generated.ts';
import type { IncludedTx, Ledger } from './ledger.ts';
import type { MsgFields, MsgName, MsgResponse, TypeName } from './messages.ts';
import { decodeMessage } from './wire.ts';

/** A transaction that was executed. */
export interface Executed<Name extends MsgName> {
  readonly hash: string;
  readonly height: number;
  readonly gasUsed: bigint;
  readonly response: MsgResponse<Name>;
  /** Raw events; `parseEvents` reads them. */
  readonly events: readonly RawEvent[];
}

interface MsgMethod {
  readonly request: string;
  readonly response: TypeName;
  readonly signer?: string;
}

function requireMethod(name: MsgName): MsgMethod & { readonly signer: string } {
  const methods = Object.values(services).flatMap((service) => Object.values(service as { [method: string]: MsgMethod }));
  const method = methods.find((candidate) => candidate.request === name);
  if (method?.signer === undefined) throw new Error(`${name} is no message that a transaction can carry`);
  return method as MsgMethod & { readonly signer: string };
}

/** A message as a transaction carries it, its signer filled in. */
export function createMessage<Name extends MsgName>(name: Name, signer: string, fields: MsgFields<Name>): EncodeObject {
  return { typeUrl: `/${name}`, value: { ...fields, [requireMethod(name).signer]: signer } as unknown as MessageTypes[Name] };
}

/** An address that can sign: actions take it first. Everything it sends goes through one queue. */
export class Account {
  readonly address: string;
  readonly chainId: string;
  readonly publicKey: Pubkey;
  readonly signer: OfflineSigner;
  readonly #queue: AccountQueue;

  constructor(
    parts: { address: string; chainId: string; publicKey: Pubkey; signer: OfflineSigner; ledger: Ledger },
    options: QueueOptions = {},
  ) {
    this.address = parts.address;
    this.chainId = parts.chainId;
    this.publicKey = parts.publicKey;
    this.signer = parts.signer;
    this.#queue = new AccountQueue(parts.address, parts.ledger, options);
  }

  /**
   * Sends one message of ours and answers with the chain's response, once it is in a block.
   * Throws TxError (refused or failed), AccountUnknown, TxExpired, TxUndecided and ChainUnavailable.
   */
  async execute<Name extends MsgName>(name: Name, fields: MsgFields<Name>, options: SendOptions = {}): Promise<Executed<Name>> {
    const included = await this.send([createMessage(name, this.address, fields)], options);
    const answer = included.responses[0]?.value ?? new Uint8Array();
    const response = decodeMessage(requireMethod(name).response, answer) as MsgResponse<Name>;
    return { hash: included.hash, height: included.height, gasUsed: included.gasUsed, response, events: included.events };
  }

  /** Sends any messages, ours or stock, in one transaction: all succeed or none. Throws as `execute`. */
  send(messages: readonly EncodeObject[], options: SendOptions = {}): Promise<IncludedTx> {
    return this.#queue.send(messages, options);
  }

  /** Gas limit and fee of the messages as of now, without sending them. Throws TxError where they would fail. */
  estimate(messages: readonly EncodeObject[]): Promise<{ gas: bigint; fee: Amount }> {
    return this.#queue.estimate(messages);
  }
}
