export { startExchange } from './exchange/main.ts';
export { exchangeConfig } from './exchange/config.ts';
export { startHost } from './host/main.ts';
export { hostConfig } from './host/config.ts';
export { startHub } from './hub/main.ts';
export { hubConfig } from './hub/config.ts';
export type { ChainReader, ContractorChain, HostChain } from './chain/port.ts';
