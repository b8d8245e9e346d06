import { AgentError, callAgent, readJson } from './agent-http.ts';
import type { HttpAnswer } from './http-call.ts';
import { pause } from './pause.ts';

const shortCallMs = 10_000; // a call without bytes: a Host that takes longer is not one to wait for
const bytesPerMsMin = 128; // 128 KB/s: slower than any disk or line worth renting
const pieceMs = 10_000; // over the time of the bytes: all other Hosts wait for the slowest
const finishMs = 60_000; // hashing, fsync and rename of the last piece of a large shard on a busy disk
const busyTriesMax = 3; // arbitrary: a Host that is still busy then is replaced
const secondMs = 1_000;
const busyWaitMsMax = 5_000; // arbitrary: a Host that wants more patience is replaced

/** What a Host says of an upload. */
export interface UploadView {
  uploadId: string;
  receivedBytes: string;
  shardBytes: string;
  complete: boolean;
  checksum?: string;
  expiresAt: number;
  /** Base64 of the signed receipt; of a complete upload. */
  receipt?: string;
}

/** One upload to one Host (section 5 of the protocol). */
export interface HostUpload {
  readonly uploadId: string;
  readonly endpoint: string;
  /** Announces the upload; the same again changes nothing. */
  create(offerBase64: string, shardBytes: number, termBlocks: bigint, signal?: AbortSignal): Promise<UploadView>;
  /** Sends bytes from `offset` on; gives the byte count the Host then has. */
  send(offset: number, bytes: Uint8Array, signal?: AbortSignal): Promise<number>;
  receivedBytes(signal?: AbortSignal): Promise<number>;
  view(signal?: AbortSignal): Promise<UploadView>;
  remove(signal?: AbortSignal): Promise<void>;
}

/** How long a busy peer asks to be left alone, in ms; undefined when it is not busy or asks for more than a person would wait. */
export function findBusyWaitMs(error: unknown): number | undefined {
  if (!(error instanceof AgentError) || (error.status !== 429 && error.status !== 503)) return undefined;
  const stated = Number(error.headers?.get('Retry-After') ?? '1');
  const waitMs = Number.isFinite(stated) && stated >= 0 ? stated * secondMs : secondMs;
  return waitMs <= busyWaitMsMax ? waitMs : undefined;
}

/** `token` makes a fresh upload token for this Host and upload; it is asked again after a 401, once a call. */
export function createHostUpload(endpoint: string, uploadId: string, token: () => string): HostUpload {
  const path = `/v1/uploads/${uploadId}`;
  let current: string | undefined;
  let shardBytesKnown = 0;
  const withToken = async <T>(call: (token: string) => Promise<T>): Promise<T> => {
    current ??= token();
    try {
      return await call(current);
    } catch (error) {
      if (!(error instanceof AgentError) || error.status !== 401) throw error;
      current = token();
      return call(current);
    }
  };
  const patiently = async <T>(call: (token: string) => Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await withToken(call);
      } catch (error) {
        const waitMs = findBusyWaitMs(error);
        if (waitMs === undefined || tries >= busyTriesMax) throw error;
        await pause(waitMs, signal);
      }
    }
  };
  const view = (answer: HttpAnswer) => readJson<UploadView>(endpoint, answer);
  return {
    uploadId,
    endpoint,
    create: (offer, shardBytes, termBlocks, signal) =>
      patiently(async (value) => {
        shardBytesKnown = shardBytes;
        const json = { uploadId, offer, shardBytes: String(shardBytes), termBlocks: String(termBlocks) };
        return view(await callAgent(endpoint, '/v1/uploads', { method: 'POST', token: value, json, timeoutMs: shortCallMs, signal }));
      }, signal),
    send: (offset, bytes, signal) =>
      withToken(async (value) => {
        const isLast = offset + bytes.length >= shardBytesKnown;
        const timeoutMs = (isLast ? finishMs : pieceMs) + Math.ceil(bytes.length / bytesPerMsMin);
        const headers = { 'Upload-Offset': String(offset) };
        return Number(
          (await view(await callAgent(endpoint, path, { method: 'PUT', token: value, bytes, headers, timeoutMs, signal }))).receivedBytes,
        );
      }),
    receivedBytes: (signal) =>
      withToken(async (value) => {
        const response = await callAgent(endpoint, path, { method: 'HEAD', token: value, timeoutMs: shortCallMs, signal });
        return Number(response.headers.get('Upload-Offset'));
      }),
    view: (signal) =>
      patiently(async (value) => view(await callAgent(endpoint, path, { token: value, timeoutMs: shortCallMs, signal })), signal),
    remove: (signal) =>
      withToken(async (value) => {
        await callAgent(endpoint, path, { method: 'DELETE', token: value, timeoutMs: shortCallMs, signal });
      }),
  };
}
