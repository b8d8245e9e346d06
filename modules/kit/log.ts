import type { Context } from './context.ts';
import type { LogLevel } from './host.ts';

/** Writes a line to the node's log. Outside consensus: nothing may depend on it. At most 1 KiB. */
export function log(ctx: Context, level: LogLevel, text: string): void {
  ctx.host.log(level, text);
}
