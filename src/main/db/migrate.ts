import { readMigrationFiles } from 'drizzle-orm/migrator';
import { Failure } from '@shared/errors';
import type { Client } from './handles';

interface Applied {
  hash: string;
  created_at: number;
}

const table = '__drizzle_migrations';

function appliedMigrations(client: Client): Applied[] {
  const exists = client
    .prepare("select 1 from sqlite_master where type='table' and name=?")
    .get(table);
  if (!exists) return [];
  return client.prepare(`select hash, created_at from ${table} order by id`).all() as Applied[];
}

/** Number of migrations in the file: its schema version. */
export function schemaVersion(client: Client): number {
  return appliedMigrations(client).length;
}

/**
 * Compares the file's migrations with the shipped ones, position by position.
 * @returns the shipped migrations that are still to run
 * Throws DB_FROM_FUTURE for a newer or diverged file; such a file is never changed.
 */
export function pendingMigrations(client: Client, folder: string) {
  const shipped = readMigrationFiles({ migrationsFolder: folder });
  const applied = appliedMigrations(client);
  const strange = applied.findIndex(
    (row, i) => i < shipped.length && shipped[i]?.hash !== row.hash,
  );
  if (strange >= 0) {
    throw new Failure({
      code: 'DB_FROM_FUTURE',
      message: `This program file went another way than this version of the program: its update ${strange + 1} is not ours. Open it with the version that made it. Nothing was changed.`,
    });
  }
  if (applied.length > shipped.length) {
    throw new Failure({
      code: 'DB_FROM_FUTURE',
      message:
        'This program file was written by a newer version of the program. Install that version to open it. Nothing was changed.',
    });
  }
  return shipped.slice(applied.length);
}

/**
 * Brings the file to the shipped schema. drizzle's own migrator is not used: with foreign keys on,
 * a table rebuild deletes child rows. All of it is one transaction, checked before the commit.
 * A file that holds something is backed up before (openVault sees to it).
 * @returns how many migrations it took
 */
export function migrate(client: Client, folder: string): number {
  const pending = pendingMigrations(client, folder);
  if (pending.length === 0) return 0;
  // Has no effect inside a transaction, so it comes first and goes back last.
  client.pragma('foreign_keys=OFF');
  try {
    client.exec('BEGIN IMMEDIATE');
    client.exec(
      `create table if not exists ${table} (id integer primary key, hash text not null, created_at numeric)`,
    );
    const note = client.prepare(`insert into ${table} (hash, created_at) values (?, ?)`);
    for (const migration of pending) {
      for (const statement of migration.sql) client.exec(statement);
      note.run(migration.hash, migration.folderMillis);
    }
    const orphans = client.pragma('foreign_key_check') as unknown[];
    if (orphans.length > 0) throw new Error('a migration left rows without their parents');
    client.exec('COMMIT');
    return pending.length;
  } catch (error) {
    if (client.inTransaction) client.exec('ROLLBACK');
    throw migrationFailure(error);
  } finally {
    client.pragma('foreign_keys=ON');
  }
}

function migrationFailure(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Disk full, read-only and the like keep their own message.
  if (code.startsWith('SQLITE_') && code !== 'SQLITE_ERROR' && !code.includes('CONSTRAINT')) {
    return error;
  }
  return new Failure({
    code: 'MIGRATION_FAILED',
    message:
      'The program file could not be brought to this version. It is unchanged. Install the earlier version, and report this.',
  });
}
