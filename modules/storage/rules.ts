/** The rules of storage as pure functions: what the chain computes, wallets, agents and pages compute with the same code. */
export * from './rules/challenges.ts';
export * from './rules/offers.ts';
export * from './rules/periods.ts';
export * from './rules/price.ts';
export * from './rules/receipts.ts';
export * from './rules/settlement.ts';
export * from './rules/shards.ts';
