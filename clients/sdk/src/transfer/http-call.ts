/** A call as both platforms make it. */
export interface HttpCall {
  method: string;
  headers: Record<string, string>;
  body: Uint8Array | undefined;
  signal: AbortSignal;
}

/** An answer with its whole body. */
export interface HttpAnswer {
  status: number;
  headers: { get(name: string): string | null };
  bytes: Uint8Array;
}
