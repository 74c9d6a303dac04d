import Database from 'better-sqlite3';
import { classifyError } from './errors';
import type { Client } from './handles';
import { foreignFile, inspectFile } from './health';

export { checkPages } from './health';

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
 * Opens an existing database. Throws a Failure that tells missing, empty and foreign files apart, and
 * the driver's own error for a damaged (or wrongly keyed) or busy one. Nothing in the file is changed by
 * a failed attempt.
 */
export function openDatabase(file: string, key: Buffer): Client {
  inspectFile(file);
  const client = connect(file, key, { fileMustExist: true, timeout: 1000 });
  try {
    client.pragma('locking_mode=EXCLUSIVE');
    // A wrong key or a damaged first page shows here, on the first read.
    client.prepare('select count(*) from sqlite_master').get();
    if (client.pragma('application_id', { simple: true }) !== applicationId) throw foreignFile();
    prepareSession(client);
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Gives the file another data key: every page is written anew. Needs its journal out of the way. */
export function rekeyDatabase(client: Client, key: Buffer): void {
  client.pragma('journal_mode=DELETE');
  const raw = Buffer.from(`x'${key.toString('hex')}'`);
  client.rekey(raw);
  raw.fill(0);
}

/** Folds the journal into the file, which then holds everything. */
export function foldJournal(client: Client): void {
  client.pragma('wal_checkpoint(TRUNCATE)');
}

/** Folds the journal into the file and closes, so that the folder holds one complete file. */
export function closeDatabase(client: Client): void {
  if (!client.open) return;
  try {
    client.pragma('optimize');
    foldJournal(client);
  } catch (error) {
    // A full disk or a damaged page: what was committed is safe in the journal, and is folded in next time.
    if (!classifyError(error)) throw error;
  } finally {
    client.close();
  }
}
