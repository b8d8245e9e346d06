// A Host over a chain in memory as a process of its own, to be killed: node host-process.ts HOME ADDRESS SENDER. Prints its URL.
import { FakeChain } from './fake-chain.ts';
import { startTestHost } from './harness.ts';

const [home, address, sender] = process.argv.slice(2) as [string, string, string];
const chain = new FakeChain(address);
chain.balances.set(sender, 10n ** 30n);
const host = await startTestHost(home, {}, chain);
process.stdout.write(`${host.url}\n`);
