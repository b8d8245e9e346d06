import { type BlockClock, MarspaceClient, measureBlockClock } from '@marspace/sdk';
import type { Command } from 'commander';
import { describeState, listContractors, readStates } from '../contractor-state.ts';
import { formatExamples } from '../examples.ts';
import { exitCodes } from '../exit.ts';
import { explainError } from '../explain-error.ts';
import { formatCoin, formatHeightDate, shortenEnum } from '../format.ts';
import { listKeys } from '../key-store.ts';
import type { Line } from '../output.ts';
import { findEndingSoon, listOwnArchives } from '../own-archives.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';

const probeMs = 3_000; // a node that is up answers in milliseconds
const blocksMissedMax = 10n; // ten blocks' time without one: the chain, or the node, stands
const blockAgeMsMin = 5_000n; // never less than a busy machine's pauses

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
    const clock = await measureBlockClock(client);
    const state = judgeChain(clock, BigInt(Date.now()), syncInfo.catchingUp);
    const findings = [{ what: 'node', ok: state.ok, detail: `${node}, height ${clock.height}, ${state.detail}` }];
    findings.push(
      ...(await checkBalance(session, client)),
      ...(await checkArchives(session, client, clock)),
      ...(await checkMarket(session, client)),
    );
    client.disconnect();
    return findings;
  } catch (error) {
    return [{ what: 'node', ok: false, detail: explainError(error)?.message ?? (error as Error).message }];
  }
}

/** Whether blocks come as they did. */
export function judgeChain(clock: BlockClock, nowMs: bigint, catchingUp: boolean): { ok: boolean; detail: string } {
  const ageMs = nowMs - clock.timeMs;
  const usualMs = clock.blockMicros / 1000n;
  const ageMsMax = usualMs * blocksMissedMax > blockAgeMsMin ? usualMs * blocksMissedMax : blockAgeMsMin;
  const age = `${Math.round(Number(ageMs) / 1000)} s`;
  if (catchingUp) return { ok: false, detail: `still catching up, last block ${age} ago` };
  if (ageMs <= ageMsMax) return { ok: true, detail: `last block ${age} ago` };
  return { ok: false, detail: `no block for ${age} where one every ${Number(usualMs) / 1000} s is usual: the chain, or this node, stands` };
}

async function checkArchives(session: Session, client: MarspaceClient, clock: BlockClock): Promise<Finding[]> {
  const address = await session.findAddress().catch(() => undefined);
  if (address === undefined) return [];
  const archives = await listOwnArchives(client, address);
  const soon = findEndingSoon(archives, clock);
  const hurt = archives.filter(({ status }) => status !== 'ARCHIVE_STATUS_STORED');
  const faults = [
    ...hurt.map(({ id, status }) =>
      status === 'ARCHIVE_STATUS_DEGRADED' ? `${id} is degraded, "marspace repair ${id}" mends it` : `${id} is ${shortenEnum(status)}`,
    ),
    ...soon.map(({ id, endsAtHeight }) => `${id} ends ${formatHeightDate(endsAtHeight, clock)}`),
  ];
  return [
    { what: 'archives', ok: faults.length === 0, detail: faults.length === 0 ? `${archives.length}, none ends soon` : faults.join('; ') },
  ];
}

async function checkBalance(session: Session, client: MarspaceClient): Promise<Finding[]> {
  const address = await session.findAddress().catch(() => undefined);
  if (address === undefined) return [];
  const { params } = await client.storage.params();
  const balance = await client.getBalance(address, params.paymentDenom);
  return [{ what: 'balance', ok: balance > 0n, detail: `${address} has ${formatCoin(balance, params.paymentDenom)}` }];
}

/** Whether enough contractors of each role are up. */
export async function checkMarket(session: Pick<Session, 'signal'>, client: MarspaceClient): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [role, needed] of [
    ['ROLE_HUB', 0],
    ['ROLE_EXCHANGE', 1],
    ['ROLE_HOST', 3],
  ] as const) {
    const states = await readStates(client, await listContractors(client, role), session.signal);
    const able = states.filter((state) => describeState(state) === 'active').length;
    const others = states.map(describeState).filter((state) => state !== 'active');
    const words = [...new Set(others)].map((state) => `${others.filter((other) => other === state).length} ${state}`);
    findings.push({
      what: `${role.slice(5).toLowerCase()}s`,
      ok: able >= needed,
      detail: [`${able} of ${states.length} are up`, ...words].join(', '),
    });
  }
  return findings;
}
