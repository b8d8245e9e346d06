import type { MessageTypes } from '../../proto/gen/modules/index.ts';
import type { Context } from './context.ts';

type NamesIn<P extends string> = keyof MessageTypes extends infer M ? (M extends `${P}.${infer Name}` ? Name : never) : never;

type Emit<P extends string> = <N extends NamesIn<P>>(
  ctx: Context,
  name: N,
  value: `${P}.${N}` extends keyof MessageTypes ? MessageTypes[`${P}.${N}`] : never,
) => void;

/** Makes the emitter of the module's own protobuf package P: `emit(ctx, 'DealFailed', { ... })` raises the typed event of that message. */
export function eventsOf<P extends string>(): Emit<P> {
  return (ctx, name, value) => ctx.host.emit(name, value);
}
