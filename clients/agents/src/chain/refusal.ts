import { ProtocolError } from '@marspace/runtime';
import { ChainUnavailable, RpcRefused } from '@marspace/sdk';

/** How a caller is told that a look-up needs a node and none answers; undefined for other errors. */
export function findChainRefusal(error: unknown): ProtocolError | undefined {
  if (!(error instanceof ChainUnavailable) && !(error instanceof RpcRefused)) return undefined;
  return new ProtocolError(503, 'chain-unreachable', 'No node of the chain answers now; try again in a moment.', { 'Retry-After': '2' });
}
