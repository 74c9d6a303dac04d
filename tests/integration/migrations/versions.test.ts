import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyChain } from '@main/audit/verify';
import { BackupFile } from '@main/backup/backup-file';
import { unlockBackup, verifyBackupFile } from '@main/backup/restore';
import { backupsFolder, listBackups } from '@main/backup/list';
import { Turns } from '@main/backup/turns';
import { migrate, schemaVersion } from '@main/db/migrate';
import { createVault, openWithPassphrase } from '@main/vault/vault';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/test-office';
import {
  actions,
  bytesOf,
  closeAll,
  openVault,
  passphrase,
  track,
  vaultFolder,
} from '../vault/support';
import { divergedMigrations, newerMigrations, olderVault, shippedCount } from './support';

afterEach(closeAll);

const open = async (dir: string, migrations: string) =>
  track(await openWithPassphrase({ dir, migrations, passphrase }));

/** A vault that an earlier version made and put something into. */
async function vaultOf(count: number): Promise<string> {
  const dir = join(temporaryFolder(), 'vault');
  await olderVault(count, passphrase, dir);
  return dir;
}

describe('a vault of an earlier version', () => {
  it.each([1, 4, 8])('with %i updates is backed up, then brought up to date', async (count) => {
    const dir = await vaultOf(count);
    const vault = await openVault(dir);
    const { client } = vault.office;
    expect(schemaVersion(client)).toBe(shippedCount());
    expect(client.prepare(`select value from setting where key = 'county'`).pluck().get()).toBe(
      'Linn',
    );
    expect(actions(vault).slice(-2)).toEqual(['backup', 'unlock']);
    expect(verifyChain(client).intact).toBe(true);
    const [made, ...more] = await listBackups(backupsFolder(dir));
    expect(more).toEqual([]);
    expect(made!.manifest).toMatchObject({ reason: 'update', schema_version: count });
    // The backup can be checked by this version, although it is of the version before.
    const backup = await BackupFile.open(made!.path);
    const { key } = await unlockBackup(backup, { kind: 'passphrase', text: passphrase });
    const place = { work: temporaryFolder(), migrations: 'drizzle' };
    const contents = await verifyBackupFile(backup, key, place, new Turns());
    expect(contents.rows['setting']).toBe(1);
    await backup.close();
  });

  it('is not brought up to date when it cannot be backed up', async () => {
    const dir = await vaultOf(5);
    writeFileSync(join(dir, 'backups'), 'in the way');
    await expect(openVault(dir)).rejects.toMatchObject({ code: expect.any(String) as string });
    rmSync(join(dir, 'backups'));
    const vault = await openVault(dir);
    const [made] = await listBackups(backupsFolder(dir));
    expect(made!.manifest!.schema_version).toBe(5);
    expect(schemaVersion(vault.office.client)).toBe(shippedCount());
  });

  it('is not brought up to date when a page is damaged', async () => {
    const dir = await vaultOf(5);
    const file = join(dir, 'program.db');
    const bytes = Buffer.from(bytesOf(file));
    bytes[bytes.length - 100] = bytes[bytes.length - 100]! ^ 1;
    writeFileSync(file, bytes);
    await expect(openVault(dir)).rejects.toMatchObject({ error: { code: 'DB_CORRUPT' } });
    expect(bytesOf(file)).toEqual(bytes);
    expect(existsSync(backupsFolder(dir))).toBe(false);
  });
});

describe('a vault that this version does not know', () => {
  it('because a newer one wrote it is refused and left alone', async () => {
    const { dir } = await vaultFolder();
    const newer = newerMigrations('create table of_tomorrow (a text);');
    (await open(dir, newer)).close();
    const before = bytesOf(join(dir, 'program.db'));
    await expect(openVault(dir)).rejects.toMatchObject({
      error: {
        code: 'DB_FROM_FUTURE',
        message: expect.stringContaining('newer version') as string,
      },
    });
    expect(bytesOf(join(dir, 'program.db'))).toEqual(before);
    await open(dir, newer);
  });

  it('because it went another way is refused and left alone, in words of its own', async () => {
    const dir = join(temporaryFolder(), 'vault');
    const diverged = divergedMigrations(2);
    (await createVault({ dir, migrations: diverged, passphrase })).vault.close();
    const before = bytesOf(join(dir, 'program.db'));
    await expect(openVault(dir)).rejects.toMatchObject({
      error: { code: 'DB_FROM_FUTURE', message: expect.stringContaining('update 3') as string },
    });
    expect(bytesOf(join(dir, 'program.db'))).toEqual(before);
  });

  it('because an update stands out of order is refused', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    vault.office.client.exec(`update __drizzle_migrations set hash = 'x' where id = 4`);
    vault.close();
    await expect(openVault(dir)).rejects.toMatchObject({ error: { code: 'DB_FROM_FUTURE' } });
  });
});

describe('an update that fails', () => {
  it.each([
    ['in the middle', `create table half (a text);\n--> statement-breakpoint\nnonsense;`],
    [
      'by leaving rows without what they belong to',
      `insert into parent (person_id, family_id, role, enrolled_on, created_at, created_by, updated_at, updated_by)
       values (999, 999, 'mother', '2026-01-01', 'x', 'x', 'x', 'x');`,
    ],
  ])('%s leaves nothing behind', async (_how, sql) => {
    const { dir } = await vaultFolder();
    const failing = newerMigrations(sql);
    await expect(open(dir, failing)).rejects.toMatchObject({ error: { code: 'MIGRATION_FAILED' } });
    const vault = await openVault(dir);
    const { client } = vault.office;
    expect(schemaVersion(client)).toBe(shippedCount());
    expect(client.prepare(`select 1 from sqlite_master where name = 'half'`).get()).toBeUndefined();
    expect(client.prepare('select count(*) from parent').pluck().get()).toBe(0);
    expect(client.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(migrate(client, 'drizzle')).toBe(0);
  });
});
