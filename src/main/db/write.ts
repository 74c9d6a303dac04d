import type Database from 'better-sqlite3';
import { desc, getTableColumns } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { type Clock, systemClock } from '@shared/dates';
import type { Result } from '@shared/errors';
import {
  type AuditAction,
  chainHash,
  chainStart,
  type FieldChanges,
  type RecordOp,
} from '../audit/chain';
import type { AnyDb, Client, ReadDb, WriteDb } from './handles';
import * as schema from './schema';

/** An open, migrated database with who is working in it and what time it is. */
export interface Office {
  client: Client;
  read: ReadDb;
  clock: Clock;
  /** Label of the passphrase that opened it; every change names it. */
  actor: string;
}

export function makeOffice(client: Client, actor: string, clock: Clock = systemClock): Office {
  return { client, actor, clock, read: drizzle(client, { schema }) };
}

export interface AuditInput {
  action: AuditAction;
  op?: RecordOp;
  entity?: string;
  recordId?: number;
  fields?: FieldChanges;
}

/** What a service holds inside one transaction. */
export interface WriteTx {
  db: WriteDb;
  now: string;
  today: string;
  actor: string;
  /** Number shared by all history entries of this transaction; undo works on it. */
  changeNo: number;
  audit(entry: AuditInput): void;
}

const historyColumns = Object.entries(getTableColumns(schema.auditEvent));
const historyInsert = `insert into audit_event (${historyColumns
  .map(([, { name }]) => `"${name}"`)
  .join(', ')}) values (${historyColumns.map(() => '?').join(', ')})`;
const historyStatements = new WeakMap<Client, Database.Statement>();

/** Writes one history entry. Every change ends here, hundreds at a time: the statement is prepared once. */
function insertEntry(client: Client, entry: typeof schema.auditEvent.$inferSelect): void {
  let statement = historyStatements.get(client);
  if (!statement) {
    statement = client.prepare(historyInsert);
    historyStatements.set(client, statement);
  }
  statement.run(historyColumns.map(([name]) => entry[name as keyof typeof entry]));
}

function startTx(office: Office): WriteTx {
  const db = office.read as AnyDb as WriteDb;
  const { auditEvent } = schema;
  const last = db
    .select({ number: auditEvent.number, changeNo: auditEvent.changeNo, hash: auditEvent.hash })
    .from(auditEvent)
    .orderBy(desc(auditEvent.number))
    .limit(1)
    .get();
  let number = last?.number ?? 0;
  let previous = last?.hash ?? chainStart;
  const changeNo = (last?.changeNo ?? 0) + 1;
  const now = office.clock.now();
  return {
    db,
    now,
    today: office.clock.today(),
    actor: office.actor,
    changeNo,
    audit({ action, op, entity, recordId, fields }) {
      number += 1;
      const entry = {
        number,
        changeNo,
        at: now,
        actor: office.actor,
        action,
        op: op ?? null,
        entity: entity ?? null,
        recordId: recordId ?? null,
        fields: JSON.stringify(fields ?? {}),
      };
      previous = chainHash(previous, entry);
      insertEntry(office.client, { ...entry, hash: previous });
    },
  };
}

/**
 * One transaction: everything in it is kept, durably, or nothing is. A failed Result and a thrown
 * error both roll back. Returns only after the commit has reached the disk.
 */
export function write<T>(office: Office, work: (tx: WriteTx) => Result<T>): Result<T> {
  const { client } = office;
  client.exec('BEGIN IMMEDIATE');
  try {
    const result = work(startTx(office));
    client.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    if (client.inTransaction) client.exec('ROLLBACK');
    throw error;
  }
}

/**
 * One transaction that takes many turns of the event loop (an import, an export), so that the window
 * stays alive. The caller sees to it that nothing else writes meanwhile. With `keep: false` all of it
 * is undone at the end: a dry run takes the same path.
 */
export async function writeInSteps<T>(
  office: Office,
  work: (tx: WriteTx) => Promise<Result<T>>,
  { keep = true }: { keep?: boolean } = {},
): Promise<Result<T>> {
  const { client } = office;
  client.exec('BEGIN IMMEDIATE');
  try {
    const result = await work(startTx(office));
    client.exec(result.ok && keep ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    // A lock in the meantime has closed the file, and with it undone the transaction.
    if (client.open && client.inTransaction) client.exec('ROLLBACK');
    throw error;
  }
}
