export { errors } from './errors.ts';
export type { EscrowFunctions, Reference } from './functions.ts';
export { default } from './module.ts';
export { defaultParams, numberRules, validateParams } from './params.ts';
export * from './rules.ts';
