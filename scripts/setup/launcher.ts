/**
 * The launcher of `npm start` and its like holds a channel to the program it started. Calls `onEnd` when the launcher asks for the end (Ctrl-C that reached it alone)
 * or is gone, however it died. Does nothing for a program that was started without one, and does not keep the process alive.
 */
export function followLauncher(onEnd: () => void): void {
  if (!process.channel) return;
  process.once('message', onEnd);
  process.once('disconnect', onEnd);
  process.channel.unref();
}
