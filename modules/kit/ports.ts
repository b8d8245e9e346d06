import type { Context } from './context.ts';

/**
 * Coins. Each function needs its port (`bank.collect`, ...) in defineModule's list and the app's grant. Amounts are base units.
 * A failing transfer throws the bank's own error, e.g. `sdk/5 insufficient funds`.
 */
export const bank = {
  /** Moves coins from an address to this module's account. */
  collect(ctx: Context, from: string, denom: string, amount: bigint): void {
    ctx.host.bank('collect', from, denom, amount);
  },
  /** Moves coins from this module's account to an address. */
  pay(ctx: Context, to: string, denom: string, amount: bigint): void {
    ctx.host.bank('pay', to, denom, amount);
  },
  /** Moves coins from an address to the community pool. */
  fundCommunityPool(ctx: Context, from: string, denom: string, amount: bigint): void {
    ctx.host.bank('fundCommunityPool', from, denom, amount);
  },
  balance(ctx: Context, address: string, denom: string): bigint {
    return ctx.host.bank('balance', address, denom) as bigint;
  },
  /** Makes coins in this module's account; only for modules that the app lets mint. */
  mint(ctx: Context, denom: string, amount: bigint): void {
    ctx.host.bank('mint', denom, amount);
  },
  /** Destroys coins of this module's account. */
  burn(ctx: Context, denom: string, amount: bigint): void {
    ctx.host.bank('burn', denom, amount);
  },
};

export const staking = {
  /** Tokens that an address has bonded, in base units of the bond denom. */
  bonded(ctx: Context, address: string): bigint {
    return ctx.host.staking('bonded', address);
  },
};

// biome-ignore lint/suspicious/noExplicitAny: the widest function type, only to be narrowed by the interfaces of ports.
type AnyFunction = (args: any) => any;

/** A port as its callers see it: the functions of interface F with the context before their arguments. */
export type Port<F> = {
  readonly [N in keyof F]: F[N] extends AnyFunction ? (ctx: Context, args: Parameters<F[N]>[0]) => ReturnType<F[N]> : never;
};

/** The same for the module that offers the functions: what goes under `functions` in its defineModule. */
export type FunctionsOf<F> = Port<F>;

/**
 * The functions that another module offers, as local functions: `escrow.openLock(ctx, { ... })`. They run in that module's store
 * with `ctx.caller` set to us; its errors are thrown through. F is the interface of that module's functions.ts.
 */
export function modulePort<F>(module: string, names: readonly (keyof F & string)[]): Port<F> {
  const port: Record<string, unknown> = {};
  for (const name of names) port[name] = (ctx: Context, args: unknown) => ctx.host.call(module, name, args);
  return port as Port<F>;
}
