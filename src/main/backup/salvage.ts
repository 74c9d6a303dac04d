import { mkdtempSync } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Instant } from '@shared/dates';
import { Failure } from '@shared/errors';
import type { Client } from '../db/handles';
import { isDamage, wasCutOff } from '../db/health';
import { schemaVersion } from '../db/migrate';
import { createDatabase, foldJournal, openDatabase } from '../db/open';
import { countRows, type RowCounts } from '../db/row-counts';
import { programVersion } from '../headless/paths';
import { renameFile, tidy } from '../vault/file-layer';
import type { UnlockedKeys, VaultOptions } from '../vault/open-vault';
import { databaseFileName } from '../vault/vault-file';
import { regionOf } from './bytes';
import { freeName, programNameOf, verifyBackup, wallTime, workPrefix } from './make-backup';
import { columnsOf, readableRows } from './salvage-table';
import { lastEntry } from './snapshot';
import { Turns } from './turns';
import { writeBackup } from './write-backup';

export interface Salvaged {
  file: string;
  rows: RowCounts;
  /** Tables of which something could not be read. */
  incomplete: string[];
}

interface SchemaItem {
  type: 'table' | 'index' | 'trigger' | 'view';
  name: string;
  sql: string;
}

const nothingReadable = () =>
  new Failure({
    code: 'DB_CORRUPT',
    message: 'Nothing in the program file can be read any more. Restore a backup.',
  });

function readSchema(source: Client): SchemaItem[] {
  return source
    .prepare(
      `select type, name, sql from sqlite_master
       where sql is not null and name not like 'sqlite\\_%' escape '\\'`,
    )
    .all() as SchemaItem[];
}

/** Copies what is readable, table by table. Indexes and triggers come last: nothing is to act on it. */
async function copyReadable(source: Client, target: Client, turns: Turns): Promise<string[]> {
  const schema = readSchema(source);
  const make = (type: SchemaItem['type']) => {
    for (const { sql } of schema.filter((item) => item.type === type)) target.exec(sql);
  };
  const incomplete: string[] = [];
  target.pragma('foreign_keys=OFF');
  make('table');
  for (const { name } of schema.filter(({ type }) => type === 'table')) {
    const columns = columnsOf(source, name);
    const list = columns.map((column) => `"${column}"`).join(', ');
    const insert = target.prepare(
      `insert or ignore into "${name}" (${list}) values (${columns.map(() => '?').join(', ')})`,
    );
    target.exec('BEGIN');
    const rows = readableRows(source, name, columns);
    let step = rows.next();
    for (; !step.done; step = rows.next()) {
      insert.run(...step.value.slice(1));
      await turns.pause();
    }
    target.exec('COMMIT');
    if (!step.value) incomplete.push(name);
  }
  for (const type of ['index', 'view', 'trigger'] as const) make(type);
  return incomplete;
}

/**
 * Saves what is readable of a damaged vault as a backup, encrypted under the same key and slots, that
 * can be restored like any other. The damaged file is only read.
 * @param folder where it goes
 */
export async function salvage(
  options: Required<VaultOptions>,
  keys: UnlockedKeys,
  folder: string,
): Promise<Salvaged> {
  const turns = new Turns();
  const work = mkdtempSync(join(folder, workPrefix));
  const file = join(work, databaseFileName);
  try {
    const { rows, incomplete, facts, name } = await fill(options, keys, file, folder, turns);
    const handle = await open(file, 'r');
    const temporary = join(work, name);
    try {
      const program = regionOf(handle, 0, (await handle.stat()).size);
      await writeBackup(temporary, { program, key: keys.key, vaultFile: keys.file, facts }, turns);
    } finally {
      await handle.close();
    }
    const { migrations } = options;
    await verifyBackup(temporary, keys.key, { folder: work, migrations }, turns);
    const made = join(folder, name);
    renameFile(temporary, made);
    return { file: made, rows, incomplete };
  } catch (error) {
    throw isDamage(error) ? nothingReadable() : error;
  } finally {
    tidy(work);
  }
}

/**
 * The damaged file, for reading. One that a crash left with a journal is copied with it: opening folds
 * what fits of the journal in and takes the rest away, and the rest may be all there is of a change.
 */
async function untouchable(dir: string, work: string): Promise<string> {
  const file = join(dir, databaseFileName);
  if (!wasCutOff(file)) return file;
  const copy = join(work, 'damaged.db');
  for (const ending of ['', '-wal']) await copyFile(file + ending, copy + ending);
  return copy;
}

/** Makes the program file of what is readable. */
async function fill(
  { dir, clock }: Required<VaultOptions>,
  keys: UnlockedKeys,
  file: string,
  folder: string,
  turns: Turns,
) {
  const source = openDatabase(await untouchable(dir, dirname(file)), keys.key);
  try {
    source.pragma('query_only=ON');
    const target = createDatabase(file, keys.key);
    try {
      const incomplete = await copyReadable(source, target, turns);
      foldJournal(target);
      const now: Instant = clock.now();
      const rows = countRows(target);
      const facts = {
        app_version: programVersion(),
        schema_version: schemaVersion(target),
        vault_id: keys.file.vault_id,
        made_at: now,
        made_on: wallTime(now).day,
        reason: 'rescue' as const,
        history: lastEntry(target),
        rows,
      };
      return { rows, incomplete, facts, name: freeName(folder, programNameOf(target), now) };
    } finally {
      target.close();
    }
  } finally {
    source.close();
  }
}
