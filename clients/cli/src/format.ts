import { type BlockClock, computeHeightTimeMs, formatAmount } from '@marspace/sdk';

const fractionDigits = 6; // a millionth of a coin: finer figures are for --json

const byteUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** `1.5 MiB`. */
export function formatBytes(bytes: number | bigint): string {
  let value = Number(bytes);
  let unit = 0;
  while (value >= 1024 && unit < byteUnits.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(value < 10 ? 2 : 1)} ${byteUnits[unit]}`;
}

/** `0.125 MASPC`; amounts too small for six digits keep all of them. */
export function formatCoin(amount: bigint, denom: string): string {
  const short = formatAmount({ denom, amount }, fractionDigits);
  return amount !== 0n && /^0(\.0*)? /.test(short) ? formatAmount({ denom, amount }) : short;
}

/** `mspace1qq…4z7x`: enough to tell accounts apart in a table. */
export function shortenAddress(address: string): string {
  return address.length > 20 ? `${address.slice(0, 11)}…${address.slice(-4)}` : address;
}

/** `STORED` of `ARCHIVE_STATUS_STORED`. */
export function shortenEnum(name: string): string {
  return name.replace(/^[A-Z]+(_[A-Z]+)*_STATUS_|^ROLE_/, '').toLowerCase();
}

/** `12 s`, `3 min 20 s`, `5 h 12 min`. */
export function formatDuration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 100) return `${seconds} s`;
  if (seconds < 6000) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}

const nearMs = 172_800_000n; // two days: nearer than that the hour matters

/** `about 2027-06-01`, nearer than two days `about 2026-11-29 14:05 UTC`. */
export function formatHeightDate(height: bigint, clock: BlockClock): string {
  const timeMs = computeHeightTimeMs(height, clock);
  const away = timeMs > clock.timeMs ? timeMs - clock.timeMs : clock.timeMs - timeMs;
  const text = new Date(Number(timeMs)).toISOString();
  return `about ${away > nearMs ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`}`;
}

/** `height 1507, about 2027-06-01`. */
export function formatHeight(height: bigint, clock: BlockClock): string {
  return `height ${height}, ${formatHeightDate(height, clock)}`;
}

/** `5256000 blocks, until about 2027-06-01`. */
export function formatTerm(termBlocks: bigint, clock: BlockClock): string {
  return `${termBlocks} blocks, until ${formatHeightDate(clock.height + termBlocks, clock)}`;
}
