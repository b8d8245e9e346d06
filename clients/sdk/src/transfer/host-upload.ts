import { AgentError, callAgent, readJson } from './agent-http.ts';

const shortCallMs = 10_000; // a call without bytes: a Host that takes longer is not one to wait for
const bytesPerMsMin = 64; // 64 KB/s: slower than any disk or line worth renting
const finishMs = 60_000; // hashing, fsync and rename of the last piece of a large shard on a busy disk

/** What a Host says of an upload. */
export interface UploadView {
  uploadId: string;
  receivedBytes: string;
  shardBytes: string;
  complete: boolean;
  checksum?: string;
  expiresAt: number;
  dealId?: string;
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

/** `token` makes a fresh upload token for this Host and upload; it is asked again after `token-expired`. */
export function createHostUpload(endpoint: string, uploadId: string, token: () => string): HostUpload {
  const path = `/v1/uploads/${uploadId}`;
  let current: string | undefined;
  const withToken = async <T>(call: (token: string) => Promise<T>): Promise<T> => {
    current ??= token();
    try {
      return await call(current);
    } catch (error) {
      if (!(error instanceof AgentError) || error.code !== 'token-expired') throw error;
      current = token();
      return call(current);
    }
  };
  const view = async (response: Response) => readJson<UploadView>(endpoint, response);
  return {
    uploadId,
    endpoint,
    create: (offer, shardBytes, termBlocks, signal) =>
      withToken(async (value) => {
        const json = { uploadId, offer, shardBytes: String(shardBytes), termBlocks: String(termBlocks) };
        return view(await callAgent(endpoint, '/v1/uploads', { method: 'POST', token: value, json, timeoutMs: shortCallMs, signal }));
      }),
    send: (offset, bytes, signal) =>
      withToken(async (value) => {
        const timeoutMs = finishMs + Math.ceil(bytes.length / bytesPerMsMin);
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
    view: (signal) => withToken(async (value) => view(await callAgent(endpoint, path, { token: value, timeoutMs: shortCallMs, signal }))),
    remove: (signal) =>
      withToken(async (value) => {
        await callAgent(endpoint, path, { method: 'DELETE', token: value, timeoutMs: shortCallMs, signal });
      }),
  };
}
