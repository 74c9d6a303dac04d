import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepBackup, pinnedBackup } from '@main/backup/keep-backup';
import { backupsFolder, listBackups } from '@main/backup/list';
import { makeBackup } from '@main/backup/make-backup';
import { restoreToFolder } from '@main/backup/restore';
import { restoreHere } from '@main/backup/restore-here';
import { drillRestore } from '@main/backup/drill';
import { Turns } from '@main/backup/turns';
import { verifyVault } from '@main/backup/verify-vault';
import { changePassphrase } from '@main/vault/key-changes';
import { readNotes } from '@main/vault/notes';
import { rotateKey } from '@main/vault/rotate';
import { type OpenVault, openWithPassphrase, readRecoveryCode } from '@main/vault/vault';
import { afterEach, describe, expect, it } from 'vitest';
import { makePerson } from '../../factories/people';
import { TestClock, temporaryFolder } from '../../support/test-office';
import { newerMigrations, olderVault } from '../migrations/support';
import {
  actions,
  closeAll,
  migrations,
  namesIn,
  openVault,
  passphrase,
  records,
  track,
  vaultFolder,
} from '../vault/support';

afterEach(closeAll);

const next = 'an entirely different one';
const secret = { kind: 'passphrase' as const, text: passphrase };
const optionsOf = ({ dir, clock }: OpenVault) => ({ dir, migrations, clock });

async function restoreOver(vault: OpenVault, path: string, typed?: typeof secret) {
  const restored = await restoreHere(optionsOf(vault), { open: vault }, { path, secret: typed });
  track(restored.vault);
  expect(restored.error).toBeUndefined();
  return restored;
}

describe('restoring into an empty folder', () => {
  it('gives the same files and rows, and nothing else', async () => {
    const { dir } = await vaultFolder('sample');
    const vault = await openVault(dir);
    const made = await makeBackup(vault, { folder: temporaryFolder(), reason: 'asked' });
    const to = join(temporaryFolder(), 'new', 'place');
    const contents = await restoreToFolder(made.file, secret, { dir: to, migrations });
    expect(contents).toMatchObject({
      rows: made.manifest.rows,
      audit: { intact: true },
      seals: { intact: true },
    });
    expect(namesIn(to)).toEqual(['program.db', 'vault.json']);
    vault.close();
    expect(readFileSync(join(to, 'program.db'))).toEqual(readFileSync(join(dir, 'program.db')));
    expect(readFileSync(join(to, 'vault.json'))).toEqual(readFileSync(join(dir, 'vault.json')));
    const restored = await openVault(to);
    expect(records(restored)).toEqual(records(await openVault(dir)));
  });

  it('takes the recovery code as well, refuses a wrong secret and a folder that is not empty', async () => {
    const { dir, recoveryCode } = await vaultFolder();
    const vault = await openVault(dir);
    const { file } = await makeBackup(vault, { folder: temporaryFolder(), reason: 'asked' });
    const to = temporaryFolder();
    const wrong = { ...secret, text: 'wrong' };
    await expect(restoreToFolder(file, wrong, { dir: to, migrations })).rejects.toMatchObject({
      error: { code: 'WRONG_KEY_OR_DAMAGED' },
    });
    writeFileSync(join(to, 'mine.txt'), '');
    await expect(restoreToFolder(file, secret, { dir: to, migrations })).rejects.toMatchObject({
      error: { code: 'VAULT_EXISTS' },
    });
    rmSync(join(to, 'mine.txt'));
    writeFileSync(join(to, 'program.db.restored.part'), 'left by a crash');
    const code = { kind: 'recovery' as const, text: readRecoveryCode(recoveryCode) };
    await restoreToFolder(file, code, { dir: to, migrations });
    await openVault(to);
  });
});

describe('restoring over a vault', () => {
  it('keeps the state before as a backup, and that restore can be undone, and redone', async () => {
    const vault = await openVault((await vaultFolder('sample')).dir);
    const made = await keepBackup(vault, { reason: 'asked' });
    const old = records(vault);
    makePerson(vault.office, { key: 'NEW' });
    const later = records(vault);
    const { vault: restored, kept } = await restoreOver(vault, made.file);
    expect(records(restored)).toEqual(old);
    expect(actions(restored).at(-1)).toBe('restore');
    expect(pinnedBackup(restored)).toBe(kept);
    expect((await verifyVault(restored, new Turns())).keyFileIntact).toBe(true);
    const folder = backupsFolder(restored.dir);
    const undone = await restoreOver(restored, join(folder, kept!));
    expect(records(undone.vault)).toEqual(later);
    const redone = await restoreOver(undone.vault, join(folder, undone.kept!));
    expect(records(redone.vault)).toEqual(old);
  });

  it('keeps the passphrase of today while the data key is the same', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const made = await keepBackup(vault, { reason: 'asked' });
    await changePassphrase(vault, { current: passphrase, next });
    const { vault: restored } = await restoreOver(vault, made.file);
    restored.close();
    await expect(openVault(dir)).rejects.toMatchObject({
      error: { code: 'WRONG_KEY_OR_DAMAGED' },
    });
    const again = await openVault(dir, { secret: next });
    expect(actions(again).slice(-2)).toEqual(['failed_unlock', 'unlock']);
  });

  it('of a backup under another key asks for its secret, and brings its slots', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const made = await keepBackup(vault, { reason: 'asked' });
    await changePassphrase(vault, { current: passphrase, next });
    const { vault: rotated } = await rotateKey(vault, { passphrase: next });
    track(rotated);
    makePerson(rotated.office, { key: 'NEW' });
    const options = optionsOf(rotated);
    const before = namesIn(dir);
    await expect(
      restoreHere(options, { open: rotated }, { path: made.file }),
    ).rejects.toMatchObject({
      error: { code: 'RULE', field: 'secret' },
    });
    expect(rotated.isOpen).toBe(true);
    expect(namesIn(dir)).toEqual(before);
    const { vault: restored, kept } = await restoreOver(rotated, made.file, secret);
    restored.close();
    (await openVault(dir)).close();
    const undo = join(backupsFolder(dir), kept!);
    const undone = await restoreOver(await openVault(dir), undo, { ...secret, text: next });
    expect(records(undone.vault)['person']).toHaveLength(1);
  });

  it('of a vault that is damaged sets its file aside and loses nothing of it', async () => {
    const { dir } = await vaultFolder('sample');
    const vault = await openVault(dir);
    const made = await keepBackup(vault, { reason: 'asked' });
    const keys = vault.copyKeys();
    const options = optionsOf(vault);
    vault.close();
    const damaged = readFileSync(join(dir, 'program.db'));
    damaged.fill(0, 0, 5000);
    writeFileSync(join(dir, 'program.db'), damaged);
    const restored = await restoreHere(options, { damagedKeys: keys }, { path: made.file });
    track(restored.vault);
    expect(restored.kept).toBeNull();
    expect(records(restored.vault)['contact']).toHaveLength(3734);
    const aside = readdirSync(dir).find((name) => name.startsWith('set-aside-'))!;
    expect(readFileSync(join(dir, aside, 'program.db'))).toEqual(damaged);
    expect(existsSync(join(dir, aside, 'vault.json'))).toBe(true);
    expect(pinnedBackup(restored.vault)).toBeUndefined();
  });

  it('of a vault whose key file is lost needs the secret of the backup only', async () => {
    const { dir } = await vaultFolder('sample');
    const vault = await openVault(dir);
    const made = await keepBackup(vault, { reason: 'asked' });
    const options = optionsOf(vault);
    vault.close();
    rmSync(join(dir, 'vault.json'));
    const restored = await restoreHere(options, {}, { path: made.file, secret });
    track(restored.vault).close();
    expect(records(await openVault(dir))['contact']).toHaveLength(3734);
  });

  it('refuses a backup of a newer version before anything is touched', async () => {
    const { dir } = await vaultFolder();
    const newer = newerMigrations('create table of_tomorrow (a text);');
    const theirs = track(await openWithPassphrase({ dir, migrations: newer, passphrase }));
    const { file } = await makeBackup(theirs, { folder: temporaryFolder(), reason: 'asked' });
    const vault = await openVault((await vaultFolder()).dir);
    const before = namesIn(vault.dir);
    const refused = { error: { code: 'DB_FROM_FUTURE' } };
    await expect(
      restoreHere(optionsOf(vault), { open: vault }, { path: file, secret }),
    ).rejects.toMatchObject(refused);
    expect(vault.isOpen).toBe(true);
    expect(namesIn(vault.dir)).toEqual(before);
    const to = temporaryFolder();
    await expect(restoreToFolder(file, secret, { dir: to, migrations })).rejects.toMatchObject(
      refused,
    );
    expect(namesIn(to)).toEqual([]);
  });

  it('brings the records of an earlier version up to date', async () => {
    const dir = join(temporaryFolder(), 'older');
    await olderVault(6, passphrase, dir);
    const now = await openVault(dir);
    const [made] = await listBackups(backupsFolder(dir));
    expect(made!.manifest).toMatchObject({ reason: 'update', schema_version: 6 });
    now.office.client.exec(`delete from setting where key = 'county'`);
    const { vault: restored } = await restoreOver(now, made!.path);
    expect(records(restored)['setting']).toHaveLength(1);
    expect(actions(restored).at(-1)).toBe('restore');
  });
});

describe('a test restore', () => {
  it('looks at the latest backup, says what is in it, and touches nothing', async () => {
    const clock = new TestClock();
    const vault = await openVault((await vaultFolder('sample')).dir, { clock });
    await expect(drillRestore(vault, undefined)).rejects.toMatchObject({ error: { code: 'RULE' } });
    const made = await keepBackup(vault, { reason: 'asked' });
    const before = records(vault);
    const names = namesIn(backupsFolder(vault.dir));
    const drill = await drillRestore(vault, undefined);
    expect(drill).toMatchObject({
      rows: made.manifest.rows,
      audit: { intact: true },
      madeAt: made.manifest.made_at,
    });
    expect(records(vault)).toEqual(before);
    expect(namesIn(backupsFolder(vault.dir))).toEqual(names);
    expect(readNotes(vault.office.read).drilledAt).toBeDefined();
  });
});
