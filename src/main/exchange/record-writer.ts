import { getTableColumns } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Client } from '../db/handles';
import type { Entity, LinkDef } from '../db/record-store';

/** Values by the names of the schema; links are lists of ids. */
export type Values = Record<string, unknown>;

/** A stored record as the import looks at it: in the form the database keeps. */
export interface Stored {
  id: number;
  archived: boolean;
  /** In the order of `fields`. */
  encoded: readonly unknown[];
}

export interface Stamp {
  at: string;
  by: string;
}

const quote = (name: string) => `"${name}"`;

/** Name of a table in SQL. */
export const sqlTable = (table: SQLiteTable) => quote(getTableConfig(table).name);

/** Name of a column in SQL, by its name in the schema. */
export const sqlColumn = (table: SQLiteTable, field: string) => quote(columnOf(table, field).name);

function columnOf(table: SQLiteTable, field: string): SQLiteColumn {
  const column = getTableColumns(table)[field];
  if (!column) throw new Error(`no column for ${field}`);
  return column as SQLiteColumn;
}

/** The form the driver takes: JSON text, 0 and 1. Most columns keep their value. */
function encoderOf(column: SQLiteColumn): (value: unknown) => unknown {
  if (column.dataType !== 'json' && column.dataType !== 'boolean') return (value) => value ?? null;
  return (value) => (value == null ? null : column.mapToDriverValue(value));
}

/** The side of a link that is copied from its record, as the schema of the record store says. */
class LinkWriter {
  readonly #insert;
  readonly #select;
  readonly #sources: readonly string[];

  constructor(client: Client, link: LinkDef) {
    const name = (field: string) => sqlColumn(link.table, field);
    const columns = [link.owner, link.target, 'position', ...Object.keys(link.copies)].map(name);
    const table = sqlTable(link.table);
    this.#sources = Object.values(link.copies);
    this.#insert = client.prepare(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    );
    this.#select = client
      .prepare(
        `select ${name(link.target)} from ${table} where ${name(link.owner)} = ? order by "position"`,
      )
      .pluck();
  }

  insert(id: number, targets: readonly number[], record: Values): void {
    const copies = this.#sources.map((source) => record[source]);
    targets.forEach((target, position) => this.#insert.run(id, target, position, ...copies));
  }

  targets(id: number): number[] {
    return this.#select.all(id) as number[];
  }
}

/**
 * Writes many new records of one kind with prepared statements, and finds those that are there already.
 * Tables, columns and links come from the schema and the entities, so that a bulk insert and the record
 * store always agree. History is the caller's: one entry for the whole import.
 */
export class RecordWriter {
  readonly #encoders: readonly ((value: unknown) => unknown)[];
  readonly #insert;
  readonly #find;
  readonly #matchAt: readonly number[];
  readonly #links: Map<string, LinkWriter>;

  /**
   * @param fields the columns that are compared and written
   * @param match those of them that name a record
   * @param initial columns that are written with a new record only
   */
  constructor(
    client: Client,
    entity: Entity,
    private readonly fields: readonly string[],
    match: readonly string[],
    private readonly initial: readonly string[],
    private readonly stamp: Stamp,
  ) {
    const columns = fields.map((field) => columnOf(entity.table, field));
    const names = columns.map((column) => quote(column.name));
    const stamps = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy'];
    const more = [...initial, ...stamps].map((field) => sqlColumn(entity.table, field));
    const table = sqlTable(entity.table);
    const all = [...names, ...more];
    this.#encoders = columns.map(encoderOf);
    this.#matchAt = match.map((field) => fields.indexOf(field));
    this.#insert = client.prepare(
      `insert into ${table} (${all.join(', ')}) values (${all.map(() => '?').join(', ')})`,
    );
    this.#find = client
      .prepare(
        `select id, archived_at is not null, ${names.join(', ')} from ${table}
         where ${this.#matchAt.map((at) => `${names[at]} = ?`).join(' and ')}`,
      )
      .raw();
    this.#links = new Map(
      Object.entries(entity.links).map(([name, link]) => [name, new LinkWriter(client, link)]),
    );
  }

  encode(values: Values): unknown[] {
    return this.fields.map((field, i) => this.#encoders[i]!(values[field]));
  }

  find(encoded: readonly unknown[]): Stored | undefined {
    const row = this.#find.get(...this.#matchAt.map((at) => encoded[at])) as unknown[] | undefined;
    if (!row) return undefined;
    const [id, archived, ...rest] = row;
    return { id: id as number, archived: archived === 1, encoded: rest };
  }

  links(id: number, name: string): number[] {
    return this.#links.get(name)!.targets(id);
  }

  insert(values: Values, encoded: readonly unknown[]): number {
    const { at, by } = this.stamp;
    const more = this.initial.map((field) => values[field]);
    const id = Number(this.#insert.run(...encoded, ...more, at, by, at, by).lastInsertRowid);
    for (const [name, link] of this.#links)
      link.insert(id, (values[name] as number[]) ?? [], values);
    return id;
  }
}
