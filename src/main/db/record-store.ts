import { and, eq, getTableColumns, type InferInsertModel } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { fail, ok, type Result } from '@shared/errors';
import type { AuditAction, FieldChanges } from '../audit/chain';
import type { ReadDb } from './handles';
import type { recordColumns } from './schema/columns';
import type { WriteTx } from './write';

type RecordColumnName = keyof ReturnType<typeof recordColumns>;
export type RecordTable = SQLiteTable & Record<'id' | 'version' | 'archivedAt', SQLiteColumn>;

/** A many-to-many side that is written with its record: contact → mentors. */
export interface LinkDef {
  table: SQLiteTable;
  owner: string;
  target: string;
  /** Columns of the record repeated on the link row for its indexes: link column → record column. */
  copies: Record<string, string>;
}

/** A kind of record: its table, its links, and the name history knows it by. */
export interface Entity<T extends RecordTable = RecordTable, L extends string = string> {
  name: string;
  table: T;
  links: Record<L, LinkDef>;
}

type Values<T extends RecordTable> = Omit<InferInsertModel<T>, RecordColumnName>;
type LinkValues<L extends string> = Partial<Record<L, readonly number[]>>;
export type NewRecord<T extends RecordTable, L extends string> = Values<T> & LinkValues<L>;
export type RecordPatch<T extends RecordTable, L extends string> = Partial<Values<T>> &
  LinkValues<L>;

export function entity<T extends RecordTable, L extends string = never>(
  name: string,
  table: T,
  links: Record<L, LinkDef> = {} as Record<L, LinkDef>,
): Entity<T, L> {
  return { name, table, links };
}

type Row = Record<string, unknown>;
type Readable = { db: ReadDb };

/** Columns that the store keeps itself, or triggers do; history does not repeat them. */
export const bookkeeping: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'version',
  // Of a candidate, after each stage event: filled in since or not, the candidate is as it was left.
  'stageKey',
]);

function column(table: SQLiteTable, name: string): SQLiteColumn {
  const found = getTableColumns(table)[name];
  if (!found) throw new Error(`no column ${name}`);
  return found as SQLiteColumn;
}

function load(tx: Readable, def: Entity, id: number): Row | undefined {
  return tx.db.select().from(def.table).where(eq(def.table.id, id)).get() as Row | undefined;
}

function loadLinks(tx: Readable, link: LinkDef, id: number): number[] {
  const rows = tx.db
    .select({ target: column(link.table, link.target) })
    .from(link.table)
    .where(eq(column(link.table, link.owner), id))
    .orderBy(column(link.table, 'position'))
    .all();
  return rows.map((row) => row.target as number);
}

function writeLinks(tx: WriteTx, link: LinkDef, record: Row, targets: readonly number[]): void {
  const id = record['id'] as number;
  tx.db
    .delete(link.table)
    .where(eq(column(link.table, link.owner), id))
    .run();
  const copies = Object.entries(link.copies).map(([to, from]) => [to, record[from]]);
  [...new Set(targets)].forEach((target, position) => {
    const row = {
      [link.owner]: id,
      [link.target]: target,
      position,
      ...Object.fromEntries(copies),
    };
    tx.db
      .insert(link.table)
      .values(row as never)
      .run();
  });
}

/** Equal as stored. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function splitLinks(
  def: Entity,
  values: Row,
): { plain: Row; links: [string, readonly number[]][] } {
  const plain: Row = {};
  const links: [string, readonly number[]][] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (name in def.links) links.push([name, value as number[]]);
    else plain[name] = value;
  }
  return { plain, links };
}

/** Inserts a record with its links and writes its history. @returns the new id */
export function createRecord<T extends RecordTable, L extends string>(
  tx: WriteTx,
  def: Entity<T, L>,
  values: NewRecord<T, L>,
  action: AuditAction = 'create',
): number {
  const kind = def as unknown as Entity;
  const { plain, links } = splitLinks(kind, values as Row);
  const stamp = {
    createdAt: tx.now,
    createdBy: tx.actor,
    updatedAt: tx.now,
    updatedBy: tx.actor,
  };
  const row = tx.db
    .insert(kind.table)
    .values({ ...plain, ...stamp } as never)
    .returning()
    .get() as Row;
  const fields: FieldChanges = {};
  for (const [name, value] of Object.entries(row)) {
    if (!bookkeeping.has(name) && value !== null) fields[name] = [null, value];
  }
  for (const [name, targets] of links) {
    writeLinks(tx, kind.links[name] as LinkDef, row, targets);
    fields[name] = [null, [...targets]];
  }
  const id = row['id'] as number;
  tx.audit({ action, op: 'create', entity: kind.name, recordId: id, fields });
  return id;
}

/**
 * Changes a record and writes what changed to its history. Nothing is written when nothing differs.
 * @param version the version the person was looking at; a different one is a CONFLICT
 */
export function updateRecord<T extends RecordTable, L extends string>(
  tx: WriteTx,
  def: Entity<T, L>,
  id: number,
  patch: RecordPatch<T, L>,
  { version, action = 'update' }: { version?: number | undefined; action?: AuditAction } = {},
): Result<{ changed: boolean }> {
  const kind = def as unknown as Entity;
  const before = load(tx, kind, id);
  if (!before) return fail('NOT_FOUND', 'This record is no longer there. Go back and look again.');
  if (version !== undefined && before['version'] !== version) {
    return fail(
      'CONFLICT',
      'This was changed in the meantime. Look at the new state, then try again.',
    );
  }
  const { plain, links } = splitLinks(kind, patch as Row);
  const fields: FieldChanges = {};
  for (const [name, value] of Object.entries(plain)) {
    if (!same(before[name], value)) fields[name] = [before[name] ?? null, value ?? null];
  }
  const linkChanges = links.filter(([name, targets]) => {
    const now = loadLinks(tx, kind.links[name] as LinkDef, id);
    if (same(now, targets)) return false;
    fields[name] = [now, [...targets]];
    return true;
  });
  if (Object.keys(fields).length === 0) return ok({ changed: false });
  const after = tx.db
    .update(kind.table)
    .set({
      ...plain,
      updatedAt: tx.now,
      updatedBy: tx.actor,
      version: (before['version'] as number) + 1,
    } as never)
    .where(and(eq(kind.table.id, id), eq(kind.table.version, before['version'] as number)))
    .returning()
    .get() as Row;
  refreshLinks(tx, kind, after, new Map(linkChanges), fields);
  tx.audit({ action, op: 'update', entity: kind.name, recordId: id, fields });
  return ok({ changed: true });
}

/** Rewrites the links that changed, and those whose copied columns changed with the record. */
function refreshLinks(
  tx: WriteTx,
  def: Entity,
  record: Row,
  changed: Map<string, readonly number[]>,
  fields: FieldChanges,
): void {
  for (const [name, link] of Object.entries(def.links)) {
    const copiesChanged = Object.values(link.copies).some((source) => source in fields);
    const targets =
      changed.get(name) ?? (copiesChanged && loadLinks(tx, link, record['id'] as number));
    if (targets) writeLinks(tx, link, record, targets);
  }
}

/** Takes a record out for good; its whole content stays in history, so that undo can bring it back. */
export function deleteRecord<T extends RecordTable, L extends string>(
  tx: WriteTx,
  def: Entity<T, L>,
  id: number,
  { version, action = 'delete' }: { version?: number | undefined; action?: AuditAction } = {},
): Result<void> {
  const kind = def as unknown as Entity;
  const before = load(tx, kind, id);
  if (!before) return fail('NOT_FOUND', 'This record is no longer there. Go back and look again.');
  if (version !== undefined && before['version'] !== version) {
    return fail(
      'CONFLICT',
      'This was changed in the meantime. Look at the new state, then try again.',
    );
  }
  const fields: FieldChanges = {};
  for (const [name, value] of Object.entries(before)) {
    if (!bookkeeping.has(name) && value !== null) fields[name] = [value, null];
  }
  for (const [name, link] of Object.entries(kind.links)) {
    fields[name] = [loadLinks(tx, link, id), null];
    tx.db
      .delete(link.table)
      .where(eq(column(link.table, link.owner), id))
      .run();
  }
  tx.db.delete(kind.table).where(eq(kind.table.id, id)).run();
  tx.audit({ action, op: 'delete', entity: kind.name, recordId: id, fields });
  return ok(undefined);
}

/** Sets a record aside: it counts nowhere any more and stays in history. */
export function archiveRecord<T extends RecordTable, L extends string>(
  tx: WriteTx,
  def: Entity<T, L>,
  id: number,
  { version, action = 'archive' }: { version?: number | undefined; action?: AuditAction } = {},
): Result<{ changed: boolean }> {
  return updateRecord(tx, def, id, { archivedAt: tx.now } as never, { version, action });
}

/** For undo: puts a deleted record back under its old id. */
export function reinsertRecord(tx: WriteTx, def: Entity, id: number, values: Row): void {
  const { plain, links } = splitLinks(def, values);
  const stamp = { createdAt: tx.now, createdBy: tx.actor, updatedAt: tx.now, updatedBy: tx.actor };
  const row = tx.db
    .insert(def.table)
    .values({ ...plain, ...stamp, id } as never)
    .returning()
    .get() as Row;
  for (const [name, targets] of links) writeLinks(tx, def.links[name] as LinkDef, row, targets);
  const fields: FieldChanges = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, [null, value] as const]),
  );
  tx.audit({ action: 'undo', op: 'create', entity: def.name, recordId: id, fields });
}

/** For undo: true while the record still has what the entry left there, whatever else was changed. */
export function isAsLeft(
  tx: Readable,
  def: Entity,
  id: number,
  { op, fields }: { op: 'create' | 'update' | 'delete'; fields: FieldChanges },
): boolean {
  const now = load(tx, def, id);
  if (op === 'delete') return now === undefined;
  if (!now) return false;
  const left = Object.entries(fields).map(([name, [, after]]) => [name, after] as const);
  const asLeft = left.every(([name, after]) => {
    const link = def.links[name];
    return same(link ? loadLinks(tx, link, id) : now[name], after);
  });
  if (op === 'update' || !asLeft) return asLeft;
  // A created record goes away as a whole, so what was filled in later must be empty again too.
  const named = new Set(left.map(([name]) => name));
  return Object.entries(now).every(
    ([name, value]) => bookkeeping.has(name) || named.has(name) || value === null,
  );
}
