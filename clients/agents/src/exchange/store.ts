import { DatabaseSync } from 'node:sqlite';

/** A standing offer as it is kept: the signed offer in base64 and when its Host last said anything. */
export interface StoredOffer {
  readonly host: string;
  readonly nonce: bigint;
  readonly offer: string;
  readonly seenAtMs: number;
}

/** What an Exchange must not forget over a restart: the standing book, and who had how many turns. */
export interface ExchangeStore {
  listStanding(): StoredOffer[];
  saveStanding(offers: readonly StoredOffer[]): void;
  removeStanding(offers: readonly { readonly host: string; readonly nonce: bigint }[]): void;
  listTurns(): Map<string, number>;
  saveTurns(turns: ReadonlyMap<string, number>): void;
  close(): void;
}

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS standing (host TEXT NOT NULL, nonce TEXT NOT NULL, offer TEXT NOT NULL, seen_at_ms INTEGER NOT NULL, PRIMARY KEY (host, nonce)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS turns (host TEXT PRIMARY KEY, turns REAL NOT NULL) WITHOUT ROWID;
  PRAGMA user_version = 1;
`;

/** Opens or makes the database at `path`; ":memory:" for none. */
export function openExchangeStore(path: string): ExchangeStore {
  const database = new DatabaseSync(path);
  database.exec(SCHEMA);
  const insert = database.prepare(
    'INSERT INTO standing (host, nonce, offer, seen_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT (host, nonce) DO UPDATE SET offer = excluded.offer, seen_at_ms = excluded.seen_at_ms',
  );
  const remove = database.prepare('DELETE FROM standing WHERE host = ? AND nonce = ?');
  const setTurns = database.prepare(
    'INSERT INTO turns (host, turns) VALUES (?, ?) ON CONFLICT (host) DO UPDATE SET turns = excluded.turns',
  );

  function inTransaction(work: () => void): void {
    database.exec('BEGIN');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    listStanding: () =>
      database
        .prepare('SELECT host, nonce, offer, seen_at_ms FROM standing ORDER BY host, nonce')
        .all()
        .map((row) => ({
          host: String(row.host),
          nonce: BigInt(String(row.nonce)),
          offer: String(row.offer),
          seenAtMs: Number(row.seen_at_ms),
        })),
    saveStanding: (offers) =>
      inTransaction(() => {
        for (const { host, nonce, offer, seenAtMs } of offers) insert.run(host, nonce.toString(), offer, Math.floor(seenAtMs));
      }),
    removeStanding: (offers) =>
      inTransaction(() => {
        for (const { host, nonce } of offers) remove.run(host, nonce.toString());
      }),
    listTurns: () =>
      new Map(
        database
          .prepare('SELECT host, turns FROM turns')
          .all()
          .map((row) => [String(row.host), Number(row.turns)]),
      ),
    saveTurns: (turns) =>
      inTransaction(() => {
        for (const [host, count] of turns) setTurns.run(host, count);
      }),
    close: () => database.close(),
  };
}
