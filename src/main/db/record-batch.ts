import { getTableColumns, inArray, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { AuditAction, FieldChanges } from '../audit/chain';
import { bookkeeping, type Entity, type NewRecord, type RecordPatch, same } from './record-store';
import type { RecordTable } from './record-store';
import type { WriteTx } from './write';

/*
 * Many records of one kind in a few statements, where one by one would hold up the window. History is
 * written as the record store does it: an entry for each record. For kinds without links.
 */

type Row = Record<string, unknown>;
type Plain<T extends RecordTable> = Entity<T, never>;

/** Rows of one statement: far from SQLite's limit of parameters. */
const rowsAtOnce = 200;

function chunks<T>(all: readonly T[]): T[][] {
  const found: T[][] = [];
  for (let at = 0; at < all.length; at += rowsAtOnce) found.push(all.slice(at, at + rowsAtOnce));
  return found;
}

function contentOf(row: Row): [string, unknown][] {
  return Object.entries(row).filter(([name, value]) => !bookkeeping.has(name) && value !== null);
}

function audit(
  tx: WriteTx,
  def: Entity,
  row: Row,
  entry: { action: AuditAction; op: 'create' | 'update' | 'delete'; fields: FieldChanges },
): void {
  tx.audit({ ...entry, entity: def.name, recordId: row['id'] as number });
}

/** Inserts records. @returns their ids, in the order given */
export function createRecords<T extends RecordTable>(
  tx: WriteTx,
  def: Plain<T>,
  values: readonly NewRecord<T, never>[],
  action: AuditAction = 'create',
): number[] {
  const kind = def as unknown as Entity;
  const stamp = { createdAt: tx.now, createdBy: tx.actor, updatedAt: tx.now, updatedBy: tx.actor };
  return chunks(values).flatMap((part) => {
    const rows = tx.db
      .insert(kind.table)
      .values(part.map((one) => ({ ...one, ...stamp })) as never)
      .returning()
      .all() as Row[];
    // Ids rise in the order of the rows; the order in which they come back is not promised.
    rows.sort((a, b) => (a['id'] as number) - (b['id'] as number));
    for (const row of rows) {
      const fields: FieldChanges = Object.fromEntries(
        contentOf(row).map(([name, value]) => [name, [null, value] as const]),
      );
      audit(tx, kind, row, { action, op: 'create', fields });
    }
    return rows.map((row) => row['id'] as number);
  });
}

function load(tx: WriteTx, def: Entity, ids: readonly number[]): Row[] {
  return tx.db
    .select()
    .from(def.table)
    .where(inArray(def.table.id, [...ids]))
    .all() as Row[];
}

/** Gives several records the same values; those that have them already are left alone. */
export function updateRecords<T extends RecordTable>(
  tx: WriteTx,
  def: Plain<T>,
  ids: readonly number[],
  patch: RecordPatch<T, never>,
  action: AuditAction = 'update',
): void {
  const kind = def as unknown as Entity;
  const columns = getTableColumns(kind.table) as Record<string, SQLiteColumn>;
  for (const part of chunks(ids)) {
    const changed = load(tx, kind, part).flatMap((row) => {
      const fields: FieldChanges = Object.fromEntries(
        Object.entries(patch)
          .filter(([name, value]) => value !== undefined && !same(row[name], value))
          .map(([name, value]) => [name, [row[name] ?? null, value ?? null] as const]),
      );
      return Object.keys(fields).length === 0 ? [] : [{ row, fields }];
    });
    if (changed.length === 0) continue;
    const stamp = { updatedAt: tx.now, updatedBy: tx.actor };
    const next = { version: sql`${columns['version']} + 1` };
    tx.db
      .update(kind.table)
      .set({ ...patch, ...stamp, ...next } as never)
      .where(
        inArray(
          kind.table.id,
          changed.map(({ row }) => row['id'] as number),
        ),
      )
      .run();
    for (const { row, fields } of changed) audit(tx, kind, row, { action, op: 'update', fields });
  }
}

/** Takes records out for good; their content stays in history. */
export function deleteRecords<T extends RecordTable>(
  tx: WriteTx,
  def: Plain<T>,
  ids: readonly number[],
  action: AuditAction = 'delete',
): void {
  const kind = def as unknown as Entity;
  for (const part of chunks(ids)) {
    const rows = load(tx, kind, part);
    tx.db
      .delete(kind.table)
      .where(inArray(kind.table.id, [...part]))
      .run();
    for (const row of rows) {
      const fields: FieldChanges = Object.fromEntries(
        contentOf(row).map(([name, value]) => [name, [value, null] as const]),
      );
      audit(tx, kind, row, { action, op: 'delete', fields });
    }
  }
}
