import { callAgent, findEndpoint, MarspaceClient } from '@marspace/sdk';
import type { Command } from 'commander';
import { formatExamples } from '../examples.ts';
import { exitCodes } from '../exit.ts';
import { explainError } from '../explain-error.ts';
import { formatCoin } from '../format.ts';
import { listKeys } from '../key-store.ts';
import type { Line } from '../output.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';

const probeMs = 3_000; // a healthy program answers its health check in milliseconds
const blockAgeMsMax = 60_000; // ten times the public network's block time

interface Finding {
  what: string;
  ok: boolean;
  detail: string;
}

export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('check keys, node, market and Hosts, and say what is wrong')
    .addHelpText('after', formatExamples('doctor', 'doctor --json'))
    .action((_flags: unknown, command: Command) => runCommand(command, doctor));
}

async function doctor(session: Session): Promise<void> {
  const findings = [await checkKeys(session), ...(await checkChain(session))];
  const lines = findings.map(
    ({ what, ok, detail }): Line => [ok ? { style: 'green', text: 'ok  ' } : { style: 'red', text: 'FAIL' }, ` ${what}: ${detail}`],
  );
  session.output.result({ ok: findings.every(({ ok }) => ok), findings }, lines);
  if (findings.some(({ ok }) => !ok)) process.exitCode = exitCodes.failed;
}

async function checkKeys(session: Session): Promise<Finding> {
  const keys = await listKeys(session.profile.home);
  const has = keys.some(({ name }) => name === session.profile.key);
  return {
    what: 'key',
    ok: has,
    detail: has
      ? `"${session.profile.key}" is there`
      : `there is no key "${session.profile.key}"; "marspace keys add ${session.profile.key}" makes one`,
  };
}

async function checkChain(session: Session): Promise<Finding[]> {
  const { node, chainId } = session.profile;
  try {
    const client = await MarspaceClient.connect(node, { chainId, deadlineMs: probeMs, signal: session.signal });
    const { syncInfo } = await client.comet.status();
    const ageMs = Date.now() - syncInfo.latestBlockTime.getTime();
    const fresh = ageMs < blockAgeMsMax && !syncInfo.catchingUp;
    const findings = [
      {
        what: 'node',
        ok: fresh,
        detail: `${node}, height ${syncInfo.latestBlockHeight}, last block ${Math.round(ageMs / 1000)} s ago${syncInfo.catchingUp ? ', still catching up' : ''}`,
      },
    ];
    findings.push(...(await checkBalance(session, client)), ...(await checkMarket(client)));
    client.disconnect();
    return findings;
  } catch (error) {
    return [{ what: 'node', ok: false, detail: explainError(error)?.message ?? (error as Error).message }];
  }
}

async function checkBalance(session: Session, client: MarspaceClient): Promise<Finding[]> {
  const address = await session.findAddress().catch(() => undefined);
  if (address === undefined) return [];
  const { params } = await client.storage.params();
  const balance = await client.getBalance(address, params.paymentDenom);
  return [{ what: 'balance', ok: balance > 0n, detail: `${address} has ${formatCoin(balance, params.paymentDenom)}` }];
}

async function checkMarket(client: MarspaceClient): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [role, needed] of [
    ['ROLE_HUB', 0],
    ['ROLE_EXCHANGE', 1],
    ['ROLE_HOST', 3],
  ] as const) {
    const { contractors } = await client.escrow.contractors({ role });
    const endpoints = contractors.flatMap((contractor) => findEndpoint(contractor, role) ?? []);
    const answers = await Promise.all(
      endpoints.map((endpoint) =>
        callAgent(endpoint, '/healthz', { timeoutMs: probeMs }).then(
          () => true,
          () => false,
        ),
      ),
    );
    const up = answers.filter(Boolean).length;
    findings.push({ what: `${role.slice(5).toLowerCase()}s`, ok: up >= needed, detail: `${up} of ${endpoints.length} answer` });
  }
  return findings;
}
