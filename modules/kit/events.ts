import type { MessageTypes } from '../../proto/gen/modules/index.ts';
import type { Context } from './context.ts';

type NamesIn<P extends string> = keyof MessageTypes extends infer M ? (M extends `${P}.${infer Name}` ? Name : never) : never;

type Emit<P extends string> = <N extends NamesIn<P>>(
  ctx: Context,
  name: N,
  value: `${P}.${N}` extends keyof MessageTypes ? MessageTypes[`${P}.${N}`] : never,
) => void;

/** Makes the emitter of a protobuf package: `emit(ctx, 'DealFailed', { ... })` raises the typed event of that message. */
export function eventsOf<P extends string>(protoPackage: P): Emit<P> {
  const prefix = `${protoPackage}.`;
  return (ctx, name, value) => ctx.host.emit(prefix + name, value);
}
