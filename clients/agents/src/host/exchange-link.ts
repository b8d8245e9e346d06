import { describeError, pause } from '@marspace/runtime';
import { createOfferKeyTokenSigner, createToken } from '@marspace/sdk';
import { WebSocket } from 'ws';
import type { ExchangeMessage } from '../market/socket-messages.ts';
import { SOCKET_MESSAGE_BYTES_MAX, exchangeMessage, findMessage, formatMessage } from '../market/socket-messages.ts';
import type { HostParts } from './parts.ts';

/** Pause before the next try; doubles up to half a minute. */
const PAUSE_MS_MIN = 500;
const PAUSE_MS_MAX = 30_000;
/** Three missed heartbeats and the line is taken for dead. */
const SILENT_BEATS_MAX = 3;
/** The profile is sent again so often, because the free space changes: 30 s. */
const PROFILE_MS = 30_000;
const MILLISECONDS = 1_000;

export interface ExchangeLink {
  readonly exchange: string;
  readonly isConnected: () => boolean;
  close(): Promise<void>;
}

type Welcome = Extract<ExchangeMessage, { type: 'welcome' }>;
type Request = Extract<ExchangeMessage, { type: 'request' }>;

/** Keeps one connection to an Exchange, answers its requests, keeps a standing offer there if configured. */
export function connectToExchange(
  parts: HostParts,
  offerSeed: Uint8Array,
  exchange: { address: string; findEndpoint: () => Promise<string | undefined> },
): ExchangeLink {
  const { chain, clock, config, logger } = parts;
  const ending = new AbortController();
  let socket: WebSocket | undefined;
  let welcome: Welcome | undefined;

  const send = (message: Readonly<Record<string, unknown>>): void => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(formatMessage(message));
  };

  async function sendProfile(): Promise<void> {
    const terms = await parts.readTerms();
    const { slotBytesMin, slotBytesMax, termBlocksMin, termBlocksMax, pricePerGibBlock } = terms;
    const isOpen = parts.standing.isRegistered && !parts.standing.isSuspended;
    send({
      type: 'profile',
      slotBytesMin,
      slotBytesMax,
      termBlocksMin,
      termBlocksMax,
      pricePerGibBlock,
      freeBytes: isOpen ? await parts.computeOfferableBytes() : 0n,
    });
  }

  /** A fresh standing offer for every hello; the Exchange drops the older ones as they expire. */
  async function sendStanding({ commissionBps }: Welcome): Promise<void> {
    if (config.standingVolumeBytes === 0n) return;
    const { encoded } = await parts.offers.makeStanding(config.standingVolumeBytes, exchange.address, commissionBps);
    send({ type: 'standing', offers: [encoded] });
  }

  async function answer(request: Request): Promise<void> {
    const { requestId, sender, slotBytes, termBlocks, pricePerGibBlockMax } = request;
    const result = await parts.offers.answer({
      sender,
      slotBytes,
      termBlocks,
      pricePerGibBlockMax: pricePerGibBlockMax === '' ? undefined : pricePerGibBlockMax,
      exchange: exchange.address,
      commissionBps: welcome?.commissionBps ?? 0,
    });
    send('declined' in result ? { type: 'decline', requestId } : { type: 'offer', requestId, offer: result.encoded });
  }

  async function take(text: string): Promise<void> {
    const message = findMessage(exchangeMessage, text);
    if (message?.type === 'request') return answer(message);
    if (message?.type === 'refused' || message?.type === 'error')
      return logger.warn({ exchange: exchange.address, code: message.code, reason: message.message }, 'the Exchange refused');
    if (message?.type !== 'welcome') return;
    if (message.exchange !== exchange.address) throw new Error(`it calls itself ${message.exchange}, the chain says ${exchange.address}`);
    welcome = message;
    logger.info({ exchange: exchange.address, commissionBps: message.commissionBps }, 'connected to an Exchange');
    await sendProfile();
    await sendStanding(message);
  }

  /** One connection from hello to its end; resolves to whether it ever was welcome. */
  function connectOnce(endpoint: string): Promise<boolean> {
    const token = createToken(
      chain.chainId,
      createOfferKeyTokenSigner(chain.address, offerSeed),
      { right: 'hello', audience: exchange.address },
      clock.nowMs() / MILLISECONDS,
    );
    const current = new WebSocket(`${endpoint.replace(/^http/, 'ws')}/v1/hosts/socket`, {
      headers: { authorization: `Marspace ${token}` },
      maxPayload: SOCKET_MESSAGE_BYTES_MAX,
      handshakeTimeout: 10_000,
    });
    socket = current;
    let silence: NodeJS.Timeout | undefined;
    const listen = (): void => {
      clearTimeout(silence);
      if (welcome !== undefined) silence = setTimeout(() => current.terminate(), SILENT_BEATS_MAX * welcome.heartbeatMs);
      silence?.unref();
    };
    const profiles = setInterval(() => void sendProfile().catch(() => undefined), PROFILE_MS);
    profiles.unref();
    const stop = (): void => current.terminate();
    ending.signal.addEventListener('abort', stop, { once: true });
    return new Promise((resolve) => {
      const end = (reason: string): void => {
        if (reason !== '') logger.debug({ exchange: exchange.address, reason }, 'no connection to an Exchange');
        current.terminate();
      };
      current.on('message', (data) => {
        listen();
        take(String(data)).catch((error: unknown) => end(describeError(error)));
      });
      current.on('ping', listen);
      current.on('error', (error) => end(describeError(error)));
      current.on('unexpected-response', (_request, response) => end(`HTTP status ${response.statusCode}`));
      current.on('close', () => {
        const wasWelcome = welcome !== undefined;
        welcome = undefined;
        clearTimeout(silence);
        clearInterval(profiles);
        ending.signal.removeEventListener('abort', stop);
        if (wasWelcome && !ending.signal.aborted) logger.warn({ exchange: exchange.address }, 'connection to an Exchange lost');
        resolve(wasWelcome);
      });
    });
  }

  async function keepConnected(): Promise<void> {
    let pauseMs = PAUSE_MS_MIN;
    while (!ending.signal.aborted) {
      const endpoint = await exchange.findEndpoint().catch(() => undefined);
      const wasWelcome = endpoint !== undefined && (await connectOnce(endpoint));
      pauseMs = wasWelcome ? PAUSE_MS_MIN : Math.min(PAUSE_MS_MAX, pauseMs * 2);
      await pause(pauseMs, ending.signal);
    }
  }

  const running = keepConnected();
  return {
    exchange: exchange.address,
    isConnected: () => welcome !== undefined,
    async close() {
      ending.abort();
      await running;
    },
  };
}
