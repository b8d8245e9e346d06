import websocket from '@fastify/websocket';
import { ProtocolError, describeError } from '@marspace/runtime';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import type { Contractor } from '../../chain/port.ts';
import type { HostMessage } from '../../market/socket-messages.ts';
import { SOCKET_MESSAGE_BYTES_MAX, findMessage, hostMessage } from '../../market/socket-messages.ts';
import type { HostConnection } from '../host-connections.ts';
import type { ExchangeParts } from '../parts.ts';
import { removeStandingOffers, takeStandingOffers } from '../standing-offers.ts';

const MISSED_PONGS_MAX = 2;

/** An active Host with a good token of its account key or its offer key. Throws ProtocolError. */
export async function authoriseHost(
  parts: ExchangeParts,
  authorization: string | undefined,
  right: 'hello' | 'offers',
  body?: Uint8Array,
): Promise<Contractor> {
  const claims = parts.tokens.check(authorization, right, body === undefined ? {} : { body });
  const contractor = await parts.directory.require(claims.signer);
  if (claims.keyType === 'ed25519' && !Buffer.from(contractor.offerKey).equals(Buffer.from(claims.publicKey, 'base64'))) {
    throw new ProtocolError(401, 'token-forged', `The token is not signed by the offer key that ${claims.signer} has on chain.`);
  }
  parts.tokens.useOnce(claims);
  return contractor;
}

/** Pings until the connection is gone or silent. */
function keepAlive(socket: WebSocket, heartbeatMs: number, onPong: () => void): void {
  let missed = 0;
  const timer = setInterval(() => {
    if (missed >= MISSED_PONGS_MAX) return socket.terminate();
    missed += 1;
    socket.ping();
  }, heartbeatMs);
  timer.unref();
  socket.on('pong', () => {
    missed = 0;
    onPong();
  });
  socket.on('close', () => clearInterval(timer));
}

export async function addSocketRoute(server: FastifyInstance, parts: ExchangeParts): Promise<void> {
  const { clock, connections, lastSeenMs, logger } = parts;
  const contractors = new WeakMap<FastifyRequest, Contractor>();
  await server.register(websocket, { options: { maxPayload: SOCKET_MESSAGE_BYTES_MAX } });

  async function take(connection: HostConnection, contractor: Contractor, message: HostMessage): Promise<void> {
    const { host } = connection;
    switch (message.type) {
      case 'profile':
        connection.profile = message;
        return;
      case 'offer':
        if (!connections.answer(host, message.requestId, { offer: message.offer }))
          connection.send({
            type: 'refused',
            requestId: message.requestId,
            code: 'offer-unfit',
            message: 'Nobody waits for this offer any more.',
          });
        return;
      case 'decline':
        connections.answer(host, message.requestId, { declined: true, short: message.short });
        return;
      case 'withdraw':
        removeStandingOffers(parts, host, message.nonces);
        return;
      case 'standing':
        for (const result of await takeStandingOffers(parts, contractor, message.offers))
          connection.send({ type: 'code' in result ? 'refused' : 'accepted', ...result });
    }
  }

  server.get(
    '/v1/hosts/socket',
    {
      websocket: true,
      preValidation: async (request) => void contractors.set(request, await authoriseHost(parts, request.headers.authorization, 'hello')),
    },
    async (socket, request) => {
      const contractor = contractors.get(request)!;
      const connection = connections.add(contractor.address, socket);
      const noteSeen = (): void => void lastSeenMs.set(contractor.address, clock.nowMs());
      noteSeen();
      keepAlive(socket, parts.config.heartbeatMs, noteSeen);
      socket.on('close', () => connections.remove(connection));
      socket.on('error', (error) => logger.debug({ host: contractor.address, reason: describeError(error) }, 'connection of a Host broke'));
      socket.on('message', (data, isBinary) => {
        noteSeen();
        const message = isBinary ? undefined : findMessage(hostMessage, String(data));
        if (message === undefined) {
          parts.calls.noteRefusal(request.ip);
          return connection.send({ type: 'error', code: 'bad-request', message: 'This is no message of the agent protocol.' });
        }
        take(connection, contractor, message).catch((error: unknown) => {
          logger.warn({ host: contractor.address, reason: describeError(error) }, "a Host's message failed");
          connection.send({ type: 'error', code: 'chain-unreachable', message: 'The Exchange could not look this up; try again.' });
        });
      });
      connection.send({
        type: 'welcome',
        exchange: parts.chain.address,
        commissionBps: parts.commissionBps,
        height: await parts.chain.readHeight(),
        heartbeatMs: parts.config.heartbeatMs,
      });
      logger.info({ host: contractor.address, moniker: contractor.moniker, connected: connections.size }, 'a Host connected');
    },
  );
}
