import type { MessageTypes, Services } from './generated.ts';

/** Full protobuf name of any message of ours, for example `marspace.storage.v1.Deal`. */
export type TypeName = keyof MessageTypes;

type ServicesOf<Kind extends 'Msg' | 'Query'> = { [S in keyof Services as S extends `${string}.${Kind}` ? S : never]: Services[S] };
type MethodsOf<Kind extends 'Msg' | 'Query'> = {
  [S in keyof ServicesOf<Kind>]: ServicesOf<Kind>[S][keyof ServicesOf<Kind>[S]];
}[keyof ServicesOf<Kind>];
type MsgMethod = Extract<MethodsOf<'Msg'>, { request: string; response: string; signer: string }>;

/** Full name of a message that a transaction can carry, for example `marspace.escrow.v1.MsgClaim`. */
export type MsgName = Extract<MsgMethod['request'], TypeName>;

type MethodOf<Name extends MsgName> = Extract<MsgMethod, { request: Name }>;

/** What the chain answers to a message. */
export type MsgResponse<Name extends MsgName> = MessageTypes[Extract<MethodOf<Name>['response'], TypeName>];

/** The fields of a message without its signer, which the signing account fills in. */
export type MsgFields<Name extends MsgName> = Omit<MessageTypes[Name], MethodOf<Name>['signer']>;
