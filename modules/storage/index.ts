/** The module and what clients may import of it: rules, params, errors and life cycles. */
export { errors } from './errors.ts';
export * from './lifecycle.ts';
export { default } from './module.ts';
export { defaultParams, validateParams } from './params.ts';
export * from './rules.ts';
