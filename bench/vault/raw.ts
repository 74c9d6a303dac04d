import { copyFileSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';

export type Raw = Database.Database;

function connect(file: string, key: Buffer | null): Raw {
  const client = new Database(file);
  if (key) {
    client.pragma("cipher='sqlcipher'");
    client.pragma('legacy=4');
    client.key(Buffer.from(`x'${key.toString('hex')}'`));
  }
  return client;
}

/** The settings that the program works with; a test holds them to what the program sets. */
export const sessionPragmas = {
  locking_mode: 'exclusive',
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  temp_store: 2,
  cache_size: -32_000,
} as const;

/** Opens a database as the program does, without the program. Without a key: one that is not encrypted. */
export function openRaw(file: string, key: Buffer | null): Raw {
  const client = connect(file, key);
  for (const [name, value] of Object.entries(sessionPragmas)) client.pragma(`${name}=${value}`);
  return client;
}

/** Makes an unencrypted copy of a closed database. */
export function plainCopy(file: string, key: Buffer, to: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(to + suffix, { force: true });
  copyFileSync(file, to);
  const client = connect(to, key);
  try {
    client.pragma('journal_mode=DELETE');
    client.rekey(Buffer.alloc(0));
  } finally {
    client.close();
  }
}
