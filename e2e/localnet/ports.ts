import { createServer } from 'node:net';

const firstPort = 24_000; // above the registered well-known ports, below Linux's ephemeral range that begins at 32768
const lastPort = 31_900;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/**
 * The first port of a free block of `count` ports on loopback; two networks started at once find different ones,
 * because each begins its search at a place of its own. Throws when none is left.
 */
export async function findFreePorts(count: number): Promise<number> {
  const blocks = Math.floor((lastPort - firstPort) / count);
  const start = process.pid % blocks;
  for (let tried = 0; tried < blocks; tried += 1) {
    const base = firstPort + ((start + tried) % blocks) * count;
    const free = await Promise.all(Array.from({ length: count }, (_, i) => isFree(base + i)));
    if (free.every(Boolean)) return base;
  }
  throw new Error(`No ${count} free ports in a row were found between ${firstPort} and ${lastPort} on 127.0.0.1.`);
}
