import type { Comet38Client } from '@cosmjs/tendermint-rpc';
import { QueryError } from './errors.ts';
import { services, type MessageTypes, type Services } from './generated.ts';
import type { TypeName } from './messages.ts';
import { decodeMessage, encodeMessage } from './wire.ts';

/** Full name of a Query service of ours, for example `marspace.escrow.v1.Query`. */
export type QueryServiceName = Extract<keyof Services, `${string}.Query`>;

type Method = { readonly request: TypeName; readonly response: TypeName };

/** Requests have many filters: what is left out has its default. */
type QueryFunction<M> = M extends Method ? (request?: Partial<MessageTypes[M['request']]>) => Promise<MessageTypes[M['response']]> : never;

/** One function per method of a Query service, named as in the protobuf file with a small first letter. */
export type Queries<Service extends QueryServiceName> = {
  readonly [Name in keyof Services[Service] & string as Uncapitalize<Name>]: QueryFunction<Services[Service][Name]>;
};

/** Runs one query of any service, ours or stock; bytes in, bytes out. Throws QueryError and ChainUnavailable. */
export async function queryBytes(comet: Comet38Client, path: string, request: Uint8Array, height?: number): Promise<Uint8Array> {
  const answer = await comet.abciQuery({ path, data: request, prove: false, ...(height === undefined ? {} : { height }) });
  const code = answer.code ?? 0;
  if (code !== 0) throw new QueryError({ path, codespace: answer.codespace, code, log: answer.log ?? '' });
  return answer.value;
}

/**
 * All queries of one service. Each throws QueryError when the chain refuses (not found, malformed) and ChainUnavailable when no node answers.
 */
export function createQueries<Service extends QueryServiceName>(comet: Comet38Client, service: Service): Queries<Service> {
  const methods = Object.entries(services[service] as { readonly [name: string]: Method });
  const entries = methods.map(([name, { request, response }]) => {
    const run = async (fields: Partial<MessageTypes[TypeName]> = {}): Promise<unknown> =>
      decodeMessage(response, await queryBytes(comet, `/${service}/${name}`, encodeMessage(request, fields)));
    return [`${name.charAt(0).toLowerCase()}${name.slice(1)}`, run];
  });
  return Object.fromEntries(entries) as Queries<Service>;
}
