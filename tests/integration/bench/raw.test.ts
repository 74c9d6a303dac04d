import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@main/db/migrate';
import { closeDatabase, createDatabase, openDatabase } from '@main/db/open';
import { createVault, openWithPassphrase } from '@main/vault/vault';
import { readVaultFile } from '@main/vault/vault-file';
import { describe, expect, it } from 'vitest';
import { vaultOptions } from '../../../bench/vault/offices';
import { dataKey, makeQuick } from '../../../bench/vault/quick-slot';
import { openRaw, plainCopy, type Raw, sessionPragmas } from '../../../bench/vault/raw';
import { recordReads } from '../../../bench/vault/record';
import { temporaryFolder } from '../../support/test-office';

function newDatabase(): { file: string; key: Buffer } {
  const file = join(temporaryFolder(), 'program.db');
  const key = randomBytes(32);
  const client = createDatabase(file, key);
  migrate(client, 'drizzle');
  closeDatabase(client);
  return { file, key };
}

const pragmasOf = (client: Raw) =>
  Object.keys(sessionPragmas).map((name) => [name, client.pragma(name, { simple: true })]);

describe('the reference', () => {
  it('works on the file with the settings that the program sets', () => {
    const { file, key } = newDatabase();
    const ours = openDatabase(file, key);
    const expected = pragmasOf(ours);
    ours.close();
    const raw = openRaw(file, key);
    expect(pragmasOf(raw)).toEqual(expected);
    raw.close();
  });

  it('has a plain copy with the same rows, and nothing encrypted in it', () => {
    const { file, key } = newDatabase();
    const copy = `${file}.plain`;
    plainCopy(file, key, copy);
    expect(readFileSync(copy).subarray(0, 15).toString()).toBe('SQLite format 3');
    const count = (client: Raw) => {
      const found = client.prepare('select count(*) from sqlite_master').pluck().get();
      client.close();
      return found;
    };
    expect(count(openRaw(copy, null))).toBe(count(openRaw(file, key)));
  });

  it('notes what was read with which values', () => {
    const { file, key } = newDatabase();
    const client = openRaw(file, key);
    const ran = recordReads(client);
    client.prepare('select ? as one').raw().all(1);
    client.prepare('delete from setting where key = ?').run('x');
    expect(ran).toEqual([{ text: 'select ? as one', values: [1] }]);
    client.close();
  });
});

describe('a vault of the bench', () => {
  it('opens at once with the same passphrase and the same key', async () => {
    const options = vaultOptions(join(temporaryFolder(), 'vault'));
    const { vault } = await createVault(options);
    vault.close();
    const key = await dataKey(options.dir);
    await makeQuick(options.dir);
    expect(await dataKey(options.dir)).toEqual(key);
    expect(readVaultFile(options.dir).slots).toMatchObject([{ kdf: { N: 2 } }]);
    (await openWithPassphrase(options)).close();
  });
});
