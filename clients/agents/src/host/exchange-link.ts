import { describeError, pause } from '@marspace/runtime';
import { createOfferKeyTokenSigner, createToken } from '@marspace/sdk';
import { WebSocket } from 'ws';
import type { ExchangeMessage } from '../market/socket-messages.ts';
import { exchangeMessage, findMessage, formatMessage, SOCKET_MESSAGE_BYTES_MAX } from '../market/socket-messages.ts';
import { type HostParts, takesWork } from './parts.ts';

/** Pause before the next try; doubles up to half a minute. */
const PAUSE_MS_MIN = 500;
const PAUSE_MS_MAX = 30_000;
/** Three missed heartbeats and the line is taken for dead. */
const SILENT_BEATS_MAX = 3;
/** The profile is sent again so often, because the free space changes: 30 s. */
const PROFILE_MS = 30_000;
const MILLISECONDS = 1_000;

/** An Exchange on chain, and where it listens now. */
export interface LinkedExchange {
  readonly address: string;
  readonly findEndpoint: () => Promise<string | undefined>;
}

type Welcome = Extract<ExchangeMessage, { type: 'welcome' }>;
type Request = Extract<ExchangeMessage, { type: 'request' }>;

/** Keeps one connection to an Exchange, answers its requests, keeps a standing offer there if configured. */
export class ExchangeLink {
  readonly exchange: string;
  readonly #parts: HostParts;
  readonly #offerSeed: Uint8Array;
  readonly #target: LinkedExchange;
  readonly #ending = new AbortController();
  readonly #running: Promise<void>;
  #socket: WebSocket | undefined;
  #welcome: Welcome | undefined;

  constructor(parts: HostParts, offerSeed: Uint8Array, target: LinkedExchange) {
    this.exchange = target.address;
    this.#parts = parts;
    this.#offerSeed = offerSeed;
    this.#target = target;
    this.#running = this.#keepConnected();
  }

  get isConnected(): boolean {
    return this.#welcome !== undefined;
  }

  async close(): Promise<void> {
    this.#ending.abort();
    this.#socket?.terminate();
    await this.#running;
  }

  async #keepConnected(): Promise<void> {
    let pauseMs = PAUSE_MS_MIN;
    while (!this.#ending.signal.aborted) {
      const endpoint = await this.#target.findEndpoint().catch(() => undefined);
      const wasWelcome = endpoint !== undefined && (await this.#connectOnce(endpoint));
      pauseMs = wasWelcome ? PAUSE_MS_MIN : Math.min(PAUSE_MS_MAX, pauseMs * 2);
      await pause(pauseMs, this.#ending.signal);
    }
  }

  /** One connection from hello to its end; resolves to whether it ever was welcome. */
  #connectOnce(endpoint: string): Promise<boolean> {
    const socket = this.#open(endpoint);
    const profiles = setInterval(() => void this.#sendProfile().catch(() => undefined), PROFILE_MS);
    profiles.unref();
    let silence: NodeJS.Timeout | undefined;
    const listen = (): void => {
      clearTimeout(silence);
      if (this.#welcome !== undefined) silence = setTimeout(() => socket.terminate(), SILENT_BEATS_MAX * this.#welcome.heartbeatMs);
      silence?.unref();
    };
    const end = (reason: string): void => {
      this.#parts.logger.debug({ exchange: this.exchange, reason }, 'no connection to an Exchange');
      socket.terminate();
    };
    return new Promise((resolve) => {
      socket.on('message', (data) => {
        listen();
        this.#take(String(data)).catch((error: unknown) => end(describeError(error)));
      });
      socket.on('ping', listen);
      socket.on('error', (error) => end(describeError(error)));
      socket.on('unexpected-response', (_request, response) => end(`HTTP status ${response.statusCode}`));
      socket.on('close', () => {
        clearTimeout(silence);
        clearInterval(profiles);
        resolve(this.#noteEnd());
      });
    });
  }

  #open(endpoint: string): WebSocket {
    const { chain, clock } = this.#parts;
    const signer = createOfferKeyTokenSigner(chain.address, this.#offerSeed);
    const token = createToken(chain.chainId, signer, { right: 'hello', audience: this.exchange }, clock.nowMs() / MILLISECONDS);
    const url = `${endpoint.replace(/^http/, 'ws')}/v1/hosts/socket`;
    const headers = { authorization: `Marspace ${token}` };
    this.#socket = new WebSocket(url, { headers, maxPayload: SOCKET_MESSAGE_BYTES_MAX, handshakeTimeout: 10_000 });
    return this.#socket;
  }

  #noteEnd(): boolean {
    const wasWelcome = this.#welcome !== undefined;
    this.#welcome = undefined;
    if (wasWelcome && !this.#ending.signal.aborted) this.#parts.logger.warn({ exchange: this.exchange }, 'connection to an Exchange lost');
    return wasWelcome;
  }

  async #take(text: string): Promise<void> {
    const message = findMessage(exchangeMessage, text);
    switch (message?.type) {
      case 'welcome':
        return this.#takeWelcome(message);
      case 'request':
        return this.#answer(message);
      case 'refused':
      case 'error':
        this.#parts.logger.warn({ exchange: this.exchange, code: message.code, reason: message.message }, 'the Exchange refused');
    }
  }

  async #takeWelcome(welcome: Welcome): Promise<void> {
    if (welcome.exchange !== this.exchange) throw new Error(`it calls itself ${welcome.exchange}, the chain says ${this.exchange}`);
    this.#welcome = welcome;
    this.#parts.logger.info({ exchange: this.exchange, commissionBps: welcome.commissionBps }, 'connected to an Exchange');
    await this.#sendProfile();
    const { standingVolumeBytes } = this.#parts.config;
    if (standingVolumeBytes === 0n) return;
    // A fresh one with every hello; the Exchange drops the older ones as they expire.
    const { encoded } = await this.#parts.offers.makeStanding(standingVolumeBytes, this.exchange, welcome.commissionBps);
    this.#send({ type: 'standing', offers: [encoded] });
  }

  async #answer({ requestId, sender, slotBytes, termBlocks, pricePerGibBlockMax }: Request): Promise<void> {
    const priceMax = pricePerGibBlockMax === '' ? undefined : pricePerGibBlockMax;
    const commissionBps = this.#welcome?.commissionBps ?? 0;
    const wish = { sender, slotBytes, termBlocks, pricePerGibBlockMax: priceMax, exchange: this.exchange, commissionBps };
    const result = await this.#parts.offers.answer(wish);
    this.#send(
      'declined' in result ? { type: 'decline', requestId, short: result.short } : { type: 'offer', requestId, offer: result.encoded },
    );
  }

  async #sendProfile(): Promise<void> {
    const { slotBytesMin, slotBytesMax, termBlocksMin, termBlocksMax, pricePerGibBlock } = await this.#parts.readTerms();
    const freeBytes = takesWork(this.#parts.standing) ? await this.#parts.computeOfferableBytes() : 0n;
    this.#send({ type: 'profile', slotBytesMin, slotBytesMax, termBlocksMin, termBlocksMax, pricePerGibBlock, freeBytes });
  }

  #send(message: Readonly<Record<string, unknown>>): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(formatMessage(message));
  }
}
