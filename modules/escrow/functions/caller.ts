import { assert, type Context } from '@marspace/kit';

/** The module that calls: every commitment is kept under its name, so that no module can touch another's. */
export function requireCaller(ctx: Context): string {
  assert(ctx.caller !== undefined, 'functions of escrow are for modules only');
  return ctx.caller;
}

/** An amount from another module; a negative one is that module's bug. */
export function assertAmount(amount: bigint): void {
  if (amount < 0n) throw new Error(`got an amount of ${amount}, wanted 0 or more`);
}
