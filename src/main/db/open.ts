import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Failure } from '@shared/errors';
import { storageError } from './errors';
import type { Client } from './handles';

/** 'PPD1': tells our file from any other SQLCipher file (spec of the vault). */
export const applicationId = 0x50504431;

/** Options for the process, set once at start-up by the composition root. */
const driver: { nativeBinding?: string } = {};

/** The older development runtime needs a driver built for it; a packaged program never sets this. */
export function useNativeBinding(path: string | undefined): void {
  if (path !== undefined) driver.nativeBinding = path;
}

function connect(file: string, key: Buffer, options: Database.Options): Client {
  const client = new Database(file, { ...driver, ...options });
  try {
    client.pragma("cipher='sqlcipher'");
    client.pragma('legacy=4');
    // The raw-key form x'…' skips the key derivation: our key is random already.
    const raw = Buffer.from(`x'${key.toString('hex')}'`);
    client.key(raw);
    raw.fill(0);
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

function prepareSession(client: Client): void {
  client.pragma('locking_mode=EXCLUSIVE');
  client.pragma('journal_mode=WAL');
  client.pragma('synchronous=FULL');
  client.pragma('foreign_keys=ON');
  client.pragma('trusted_schema=OFF');
  client.pragma('cell_size_check=ON');
  client.pragma('temp_store=MEMORY');
  client.pragma('cache_size=-32000');
}

/** Makes a new, empty, encrypted database. The file must not exist. */
export function createDatabase(file: string, key: Buffer): Client {
  const client = connect(file, key, {});
  try {
    client.pragma('page_size=4096');
    client.pragma('auto_vacuum=NONE');
    // An empty database is not encrypted until the first write.
    client.pragma(`application_id=${applicationId}`);
    prepareSession(client);
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

/**
 * Opens an existing database. Throws a Failure that tells missing, empty, foreign, damaged (or
 * wrongly keyed) and busy files apart. Nothing in the file is changed by a failed attempt.
 * @param readonly for looking at backups: no lock, no journal
 */
export function openDatabase(
  file: string,
  key: Buffer,
  { readonly = false }: { readonly?: boolean } = {},
): Client {
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
  const client = connect(file, key, { fileMustExist: true, readonly, timeout: 1000 });
  try {
    if (!readonly) client.pragma('locking_mode=EXCLUSIVE');
    // A wrong key or a damaged first page shows here, on the first read.
    client.prepare('select count(*) from sqlite_master').get();
    if (client.pragma('application_id', { simple: true }) !== applicationId) {
      throw new Failure({
        code: 'FOREIGN_FILE',
        message:
          'This file was not made by this program. Choose another folder. The file was not changed.',
      });
    }
    if (readonly) client.pragma('query_only=ON');
    else prepareSession(client);
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Checks every page, its authentication code included. */
export function checkPages(client: Client): boolean {
  try {
    return client.pragma('quick_check', { simple: true }) === 'ok';
  } catch (error) {
    // A page that fails its authentication makes the check throw instead of reporting a row.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')) {
      return false;
    }
    throw error;
  }
}

/** Folds the journal into the file and closes, so that the folder holds one complete file. */
export function closeDatabase(client: Client): void {
  if (!client.open) return;
  try {
    if (!client.readonly) {
      client.pragma('optimize');
      client.pragma('wal_checkpoint(TRUNCATE)');
    }
  } finally {
    client.close();
  }
}

export const corruptError = () => new Failure(storageError('DB_CORRUPT'));
