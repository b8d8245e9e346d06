import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { HttpAnswer, HttpCall } from './http-call.ts';

const answerBytesMax = 8 << 20; // 8 MiB: several times the largest answer of the protocol, a slice of 1 MiB with its chaining values
const agents = { 'http:': new HttpAgent({ keepAlive: true }), 'https:': new HttpsAgent({ keepAlive: true }) };

/** One HTTP call whose body is sent as it is, without copies; `fetch` makes two of it, which at 1 MiB a call is most of a transfer's memory. */
export function callHttp(url: string, call: HttpCall): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const target = new URL(url);
    if (target.protocol !== 'http:' && target.protocol !== 'https:')
      return reject(new Error(`${target.protocol} is no protocol for it; http or https is wanted`));
    const isPlain = target.protocol === 'http:';
    const options = {
      method: call.method,
      headers: { ...call.headers, 'Content-Length': call.body?.length ?? 0 },
      agent: agents[target.protocol],
      signal: call.signal,
    };
    const onAnswer = (message: IncomingMessage) => readAnswer(message).then(resolve, reject);
    const request: ClientRequest = isPlain ? httpRequest(target, options, onAnswer) : httpsRequest(target, options, onAnswer);
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The peer closed a kept connection just when it was used again. Every call of the protocol may be repeated.
      if (request.reusedSocket && error.code === 'ECONNRESET' && !call.signal.aborted) callHttp(url, call).then(resolve, reject);
      else reject(error);
    });
    request.end(call.body);
  });
}

async function readAnswer(message: IncomingMessage): Promise<HttpAnswer> {
  const stated = Number(message.headers['content-length'] ?? 0);
  if (stated > answerBytesMax) {
    message.destroy();
    throw new Error(`the answer has ${stated} bytes, at most ${answerBytesMax} are wanted`);
  }
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of message as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length > answerBytesMax) throw new Error(`the answer has more than ${answerBytesMax} bytes`);
  }
  const headers = new Map(
    Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
  return {
    status: message.statusCode ?? 0,
    headers: { get: (name) => headers.get(name.toLowerCase()) ?? null },
    bytes: Buffer.concat(pieces, length),
  };
}
