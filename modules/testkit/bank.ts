import { addressBytes, moduleAddressOf } from './address.ts';
import { ModuleFailure } from './failure.ts';
import type { Journal } from './state/journal.ts';
import { JournaledMap } from './state/journal.ts';

/** Stands for the community pool where addresses stand: it is an account of the distribution module's books. */
export const communityPool = 'communityPool';

/** Module accounts of the SDK that no transaction may pay to. Gov is not among them: it receives returned proposal money. */
const blockedNames = ['fee_collector', 'distribution', 'mint', 'bonded_tokens_pool', 'not_bonded_tokens_pool', 'transfer'];

/** Denominations as the SDK's regular expression has them. */
const denomPattern = /^[a-zA-Z][a-zA-Z0-9/:._-]{2,127}$/;

/** Balances and transfers with the SDK's errors. */
export class Bank {
  readonly balances: JournaledMap<bigint>;
  readonly #blocked: Set<string>;

  constructor(journal: Journal, moduleNames: readonly string[]) {
    this.balances = new JournaledMap('bank', journal);
    this.#blocked = new Set([...blockedNames, ...moduleNames].map(moduleAddressOf));
  }

  balance(address: string, denom: string): bigint {
    return this.balances.get(`${address}\x00${denom}`) ?? 0n;
  }

  /** All coins of one denomination, wherever they are. */
  supply(denom: string): bigint {
    return this.balances
      .all()
      .filter(([key]) => key.endsWith(`\x00${denom}`))
      .reduce((sum, [, amount]) => sum + amount, 0n);
  }

  add(address: string, denom: string, amount: bigint): void {
    this.balances.set(`${address}\x00${denom}`, this.balance(address, denom) + amount);
  }

  /** Throws `sdk/5 insufficient funds` when the account has less. */
  take(address: string, denom: string, amount: bigint): void {
    const has = this.balance(address, denom);
    if (has < amount)
      throw new ModuleFailure('sdk', 5, `spendable balance ${has}${denom} is smaller than ${amount}${denom}: insufficient funds`);
    if (has === amount) this.balances.delete(`${address}\x00${denom}`);
    else this.balances.set(`${address}\x00${denom}`, has - amount);
  }

  /** One of the ABI's bank operations for the module whose account is `moduleAddress`. */
  run(moduleAddress: string, operation: string, args: readonly unknown[]): bigint | undefined {
    switch (operation) {
      case 'balance':
        requireAddress(args[0]);
        return this.balance(args[0] as string, args[1] as string);
      case 'collect':
        this.#move(requireAddress(args[0]), moduleAddress, args[1], args[2]);
        return undefined;
      case 'pay':
        if (this.#blocked.has(requireAddress(args[0])))
          throw new ModuleFailure('sdk', 4, `${args[0]} is not allowed to receive funds: unauthorized`);
        this.#move(moduleAddress, args[0] as string, args[1], args[2]);
        return undefined;
      case 'fundCommunityPool':
        this.#move(requireAddress(args[0]), communityPool, args[1], args[2]);
        return undefined;
      case 'mint':
        checkCoin(args[0], args[1]);
        if (args[1] !== 0n) this.add(moduleAddress, args[0] as string, args[1] as bigint);
        return undefined;
      case 'burn':
        checkCoin(args[0], args[1]);
        if (args[1] !== 0n) this.take(moduleAddress, args[0] as string, args[1] as bigint);
        return undefined;
      default:
        throw new Error(`unknown bank operation ${operation}`);
    }
  }

  #move(from: string, to: string, denom: unknown, amount: unknown): void {
    checkCoin(denom, amount);
    if (amount === 0n) return;
    this.take(from, denom as string, amount as bigint);
    this.add(to, denom as string, amount as bigint);
  }
}

/** Throws `sdk/7 invalid address` for a text that is none: it may come from a message. */
function requireAddress(address: unknown): string {
  addressBytes(address as string);
  return address as string;
}

function checkCoin(denom: unknown, amount: unknown): void {
  if (typeof amount !== 'bigint') throw new TypeError(`wanted an amount as bigint, got ${typeof amount}`);
  if (typeof denom !== 'string' || !denomPattern.test(denom))
    throw new ModuleFailure('sdk', 10, `invalid denom ${String(denom)}: invalid coins`);
  if (amount < 0n) throw new ModuleFailure('sdk', 10, `negative amount ${amount}${denom}: invalid coins`);
}
