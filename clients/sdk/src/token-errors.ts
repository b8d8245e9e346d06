/** Codes of docs/spec/agent-protocol.md, section 8, that a token can be refused with. */
export type TokenRefusal = 'token-malformed' | 'token-expired' | 'token-forged' | 'wrong-audience' | 'wrong-right';

/** A token that is not accepted; `code` goes into the agent's answer. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly code: TokenRefusal;

  constructor(code: TokenRefusal, message: string) {
    super(message);
    this.code = code;
  }
}
