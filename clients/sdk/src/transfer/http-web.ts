import type { HttpAnswer, HttpCall } from './http-call.ts';

/** One HTTP call by the platform's `fetch`. */
export async function callHttp(url: string, call: HttpCall): Promise<HttpAnswer> {
  const body = call.body === undefined ? null : (call.body as BodyInit);
  const response = await fetch(url, { method: call.method, headers: call.headers, body, signal: call.signal });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}
