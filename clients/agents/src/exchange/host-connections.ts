import type { Shortfall } from '@marspace/sdk';
import type { WebSocket } from 'ws';
import type { HostProfile } from '../market/socket-messages.ts';
import { formatMessage } from '../market/socket-messages.ts';
import type { StorageRequest } from '../market/request.ts';

/** A Host that is connected now. */
export interface HostConnection {
  readonly host: string;
  profile: HostProfile | undefined;
  send(message: Readonly<Record<string, unknown>>): void;
  close(code: number, reason: string): void;
}

/** What came back from one asked Host. */
export type HostAnswer = { readonly offer: string } | { readonly declined: true; readonly short?: Shortfall | undefined };

/** What a Host lacks for a request, by its profile; undefined when it fits. What the Sender cannot change comes first. */
export function findShortfall(profile: HostProfile, request: StorageRequest): Shortfall | undefined {
  if (request.slotBytes < profile.slotBytesMin || request.slotBytes > profile.slotBytesMax) return 'size';
  if (request.slotBytes > profile.freeBytes) return 'capacity';
  if (request.termBlocks < profile.termBlocksMin || request.termBlocks > profile.termBlocksMax) return 'term';
  return request.pricePerGibBlockMax !== undefined && profile.pricePerGibBlock > request.pricePerGibBlockMax ? 'price' : undefined;
}

/** The connected Hosts and the questions that wait for their answers. */
export class HostConnections {
  readonly #connections = new Map<string, HostConnection>();
  readonly #waiting = new Map<string, (answer: HostAnswer) => void>();

  get size(): number {
    return this.#connections.size;
  }

  /** Takes a connection; the Host's older one is closed. */
  add(host: string, socket: WebSocket): HostConnection {
    const connection: HostConnection = {
      host,
      profile: undefined,
      send: (message) => {
        if (socket.readyState === socket.OPEN) socket.send(formatMessage(message));
      },
      close: (code, reason) => socket.close(code, reason),
    };
    this.#connections.get(host)?.close(4409, 'a newer connection of this Host took over');
    this.#connections.set(host, connection);
    return connection;
  }

  remove(connection: HostConnection): void {
    if (this.#connections.get(connection.host) !== connection) return;
    this.#connections.delete(connection.host);
    const suffix = `/${connection.host}`;
    for (const [key, resolve] of this.#waiting) if (key.endsWith(suffix)) resolve({ declined: true });
  }

  /** The Hosts that may be asked, each with what it lacks for the request. */
  *list(request: StorageRequest): Generator<{ connection: HostConnection; short: Shortfall | undefined }> {
    for (const connection of this.#connections.values()) {
      const { host, profile } = connection;
      if (profile !== undefined && !request.excludeHosts.has(host)) yield { connection, short: findShortfall(profile, request) };
    }
  }

  /** Asks one Host; the answer comes by `answer`, or as declined when it goes away. Forgotten by `forget`. */
  ask(connection: HostConnection, requestId: string, request: StorageRequest, answerByMs: number): Promise<HostAnswer> {
    const { sender, slotBytes, slots, termBlocks, pricePerGibBlockMax } = request;
    return new Promise((resolve) => {
      this.#waiting.set(`${requestId}/${connection.host}`, resolve);
      connection.send({
        type: 'request',
        requestId,
        sender,
        slotBytes,
        slots,
        termBlocks,
        pricePerGibBlockMax: pricePerGibBlockMax ?? '',
        answerByMs,
      });
    });
  }

  /** False when nobody waits for it: too late, or never asked. */
  answer(host: string, requestId: string, answer: HostAnswer): boolean {
    const key = `${requestId}/${host}`;
    const resolve = this.#waiting.get(key);
    this.#waiting.delete(key);
    resolve?.(answer);
    return resolve !== undefined;
  }

  forget(requestId: string, hosts: Iterable<string>): void {
    for (const host of hosts) this.#waiting.delete(`${requestId}/${host}`);
  }

  closeAll(): void {
    for (const connection of this.#connections.values()) connection.close(1001, 'the Exchange stops');
  }
}
