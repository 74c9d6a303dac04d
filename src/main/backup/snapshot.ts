import { Failure } from '@shared/errors';
import type { Client } from '../db/handles';
import { damage, isDamage } from '../db/health';
import { countRowsInTurns, type RowCounts } from '../db/row-counts';
import type { OpenVault } from '../vault/open-vault';
import { lockPage, pageSize } from '../vault/page-check';
import { type Bytes, regionOf } from './bytes';
import type { Turns } from './turns';

/** Pages after which SQLite folds its journal by itself (its own default). */
const usualCheckpoint = 1000;
/** How often rows are counted anew when something was written meanwhile; then it holds the thread. */
const calmTries = 5;

const writesOf = (client: Client) =>
  client.prepare('select total_changes()').pluck().get() as number;

/** The program file as one moment left it. */
export interface Snapshot {
  bytes: Bytes;
  rows: RowCounts;
  history: { entries: number; last: string };
  /** True while nothing was written since. */
  isCurrent(): boolean;
}

export function lastEntry(client: Client): Snapshot['history'] {
  const row = client
    .prepare('select number as entries, hash as last from audit_event order by number desc limit 1')
    .get() as Snapshot['history'] | undefined;
  return row ?? { entries: 0, last: '' };
}

/** Rows at one moment, counted in turns where people let us. @returns with nothing written since */
async function countCalmly(client: Client, turns: Turns): Promise<RowCounts> {
  for (let tried = 1; ; tried += 1) {
    const before = writesOf(client);
    const pause = tried < calmTries ? turns.pause : () => Promise.resolve();
    const rows = await countRowsInTurns(client, pause);
    if (writesOf(client) === before) return rows;
  }
}

/** Folds the journal into the program file. Throws DB_BUSY while a longer change is under way. */
function fold(client: Client): void {
  const [result] = client.inTransaction
    ? []
    : (client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]);
  if (result?.busy === 0) return;
  throw new Failure({
    code: 'DB_BUSY',
    message: 'A longer task is under way. Wait until it is done, then try again.',
  });
}

/** The page where the driver takes its locks is empty, and on Windows nobody may read it meanwhile. */
function withoutLockPage(bytes: Bytes): Bytes {
  const start = (lockPage - 1) * pageSize;
  const end = start + pageSize;
  return {
    size: bytes.size,
    async read(position, length) {
      if (position >= end || position + length <= start) return bytes.read(position, length);
      const before = await bytes.read(position, Math.max(0, start - position));
      const after = Math.max(0, position + length - end);
      return Buffer.concat([
        before,
        Buffer.alloc(Math.min(end, position + length) - Math.max(start, position)),
        await bytes.read(position + length - after, after),
      ]);
    },
  };
}

/**
 * Holds the program file still while `work` reads it, without holding up anybody: what is written
 * meanwhile goes to the journal, which is folded in only afterwards. The file is encrypted as it lies
 * there, so a copy of it is, too. One at a time.
 */
export function withSnapshot<T>(
  vault: OpenVault,
  turns: Turns,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const run = vault.lane.then(() => hold(vault, turns, work));
  vault.lane = run.catch(() => {});
  return run;
}

async function hold<T>(
  vault: OpenVault,
  turns: Turns,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  vault.requireOpen();
  const { client } = vault.office;
  try {
    const rows = await countCalmly(client, turns);
    fold(client);
    client.pragma('wal_autocheckpoint=0');
    vault.isHeld = true;
    const writes = writesOf(client);
    const { handle, size } = vault.source;
    if (size % pageSize !== 0) throw damage('it does not end with a whole page');
    return await work({
      bytes: withoutLockPage(regionOf(handle, 0, size)),
      rows,
      history: lastEntry(client),
      isCurrent: () => client.open && writesOf(client) === writes,
    });
  } catch (error) {
    throw isDamage(error) ? damage('a page cannot be read') : error;
  } finally {
    vault.isHeld = false;
    if (client.open) {
      client.pragma(`wal_autocheckpoint=${usualCheckpoint}`);
      vault.tryToFold();
    }
  }
}
