import { type MessageTypes, type Services, services } from '../../proto/gen/modules/index.ts';

type ServiceNames = keyof Services;
type MethodOf<S extends ServiceNames> = Services[S][keyof Services[S]];
type AnyMethod = { [S in ServiceNames]: MethodOf<S> }[ServiceNames];

type MsgServices = Extract<ServiceNames, `${string}.Msg`>;
type MsgMethod = { [S in MsgServices]: MethodOf<S> }[MsgServices];

/** Full names of all messages that can be sent. */
export type RequestName = MsgMethod extends { readonly request: infer R } ? R & keyof MessageTypes : never;

type ResponseNameOf<R> = Extract<AnyMethod, { readonly request: R }> extends { readonly response: infer P } ? P : never;

/** What a message is answered with. */
export type ResponseOf<R> = ResponseNameOf<R> extends keyof MessageTypes ? MessageTypes[ResponseNameOf<R>] : never;

/** Names of the modules that have queries. */
export type QueryModule = ServiceNames extends infer S ? (S extends `marspace.${infer N}.v1.Query` ? N : never) : never;

type QueryService<N extends string> = Services[Extract<ServiceNames, `marspace.${N}.v1.Query`>];

export type QueryMethod<N extends string> = keyof QueryService<N> & string;

type MethodPart<N extends string, M extends QueryMethod<N>, P extends 'request' | 'response'> = QueryService<N>[M] extends {
  readonly [K in P]: infer T;
}
  ? T extends keyof MessageTypes
    ? MessageTypes[T]
    : never
  : never;

export type QueryRequest<N extends string, M extends QueryMethod<N>> = MethodPart<N, M, 'request'>;
export type QueryResponse<N extends string, M extends QueryMethod<N>> = MethodPart<N, M, 'response'>;

export interface MessageRoute {
  readonly module: string;
  readonly response: string;
  /** Name of the field whose address signs. */
  readonly signer: string;
}

interface Method {
  readonly request: string;
  readonly response: string;
  readonly signer?: string;
}

const table = services as Readonly<Record<string, Readonly<Record<string, Method>>>>;

const routes = new Map<string, MessageRoute>();
for (const [service, methods] of Object.entries(table)) {
  const [, module, , kind] = service.split('.') as [string, string, string, string];
  if (kind !== 'Msg') continue;
  for (const method of Object.values(methods))
    routes.set(method.request, { module, response: method.response, signer: method.signer as string });
}

/** Where a message goes. Throws for a name that no Msg service has. */
export function requireRoute(typeName: string): MessageRoute {
  const route = routes.get(typeName);
  if (route === undefined) throw new Error(`no Msg service takes ${typeName}`);
  return route;
}

export function requireQueryTypes(module: string, method: string): Method {
  const found = table[`marspace.${module}.v1.Query`]?.[method];
  if (found === undefined) throw new Error(`marspace.${module}.v1.Query has no method ${method}`);
  return found;
}
