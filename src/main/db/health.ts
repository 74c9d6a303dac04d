import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '@shared/errors';
import { storageError } from './errors';
import type { Client } from './handles';

/** Damage that was looked at: the sentence names the first thing that is broken. */
export function damage(what: string): Failure {
  return new Failure({
    code: 'DB_CORRUPT',
    message: `The program file is damaged: ${what}. Nothing more is written to it. Restore a backup, or save a copy of what is readable.`,
  });
}

/** Names a damaged page of a program file of so many bytes. */
export const damagedPage = (page: number, size: number): Failure =>
  damage(`page ${page} of ${Math.ceil(size / 4096)} was changed or cannot be read`);

/** What begins an SQLite file that is not encrypted. */
const plainHeader = 'SQLite format 3\0';

function startOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const start = Buffer.alloc(plainHeader.length);
    const length = readSync(handle, start, 0, start.length, 0);
    return start.toString('latin1', 0, length);
  } finally {
    closeSync(handle);
  }
}

/**
 * Looks at a program file from outside, before the driver does. Throws a Failure that tells a missing, an
 * empty and a foreign file apart. Changes nothing.
 * It must not be open in this process: closing our handle would give up the driver's lock on it (POSIX).
 */
export function inspectFile(file: string): void {
  if (!existsSync(file)) {
    throw new Failure({
      code: 'VAULT_MISSING',
      message:
        'The program file is missing from its folder. Restore a backup, or choose another folder.',
    });
  }
  if (statSync(file).size === 0) {
    throw new Failure({
      code: 'VAULT_DAMAGED',
      message: 'The program file is empty: something emptied it. Restore a backup.',
    });
  }
  if (startOf(file) === plainHeader) throw foreignFile();
}

export function foreignFile(): Failure {
  return new Failure({
    code: 'FOREIGN_FILE',
    message:
      'This file was not made by this program. Choose another folder. The file was not changed.',
  });
}

/** Throws READ_ONLY when a program file, or the folder it needs for its journal, cannot be written. */
export function requireWritable(file: string): void {
  try {
    accessSync(dirname(file), constants.R_OK | constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch {
    throw new Failure(storageError('READ_ONLY'));
  }
}

/** True when the file was not closed in order: its journal still holds something. */
export function wasCutOff(file: string): boolean {
  const journal = `${file}-wal`;
  return existsSync(journal) && statSync(journal).size > 0;
}

/** True for errors that mean a damaged page, once the key is known to be the right one. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
}

function firstComplaint(client: Client, pragma: string): string | undefined {
  try {
    const answer = client.pragma(pragma, { simple: true });
    return answer === 'ok' ? undefined : String(answer);
  } catch (error) {
    // A page that fails its authentication makes the check throw instead of reporting a row.
    if (isDamage(error)) return 'a page cannot be read';
    throw error;
  }
}

/** Checks every page in use, and how they hang together. */
export function checkPages(client: Client): boolean {
  return firstComplaint(client, 'quick_check') === undefined;
}

/**
 * The same table by table, so that others get a turn in between.
 * @returns the first table that is damaged, or undefined
 */
export async function firstDamagedTable(
  client: Client,
  pause: () => Promise<void>,
): Promise<string | undefined> {
  for (const name of tableNames(client)) {
    if (firstComplaint(client, `quick_check("${name}")`) !== undefined) return name;
    await pause();
  }
  return undefined;
}

/** Tables of records; SQLite's own and those behind a search index are left out. */
export function tableNames(client: Client): string[] {
  return client
    .prepare(
      `select name from pragma_table_list
       where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\'
         and name <> '__drizzle_migrations' order by name`,
    )
    .pluck()
    .all() as string[];
}
