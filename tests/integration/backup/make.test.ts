import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyChain } from '@main/audit/verify';
import { BackupFile } from '@main/backup/backup-file';
import {
  changedSince,
  keepBackup,
  keepBackupIfChanged,
  lastBackup,
} from '@main/backup/keep-backup';
import { backupsFolder, listBackups } from '@main/backup/list';
import { makeBackup } from '@main/backup/make-backup';
import { restoreToFolder } from '@main/backup/restore';
import { withSnapshot } from '@main/backup/snapshot';
import { Turns } from '@main/backup/turns';
import { countRows } from '@main/db/row-counts';
import { putDraft } from '@main/features/drafts/drafts.repo';
import type { AnyDb } from '@main/db/handles';
import { openUnlocked } from '@main/vault/open';
import { type OpenVault, unlock } from '@main/vault/vault';
import { afterEach, describe, expect, it } from 'vitest';
import { makePerson } from '../../factories/people';
import { TestClock, temporaryFolder } from '../../support/test-office';
import {
  actions,
  closeAll,
  everything,
  migrations,
  namesIn,
  openVault,
  passphrase,
  vaultFolder,
} from '../vault/support';

afterEach(closeAll);

const secret = { kind: 'passphrase' as const, text: passphrase };

async function restoredRows(file: string) {
  const dir = join(temporaryFolder(), 'restored');
  await restoreToFolder(file, secret, { dir, migrations });
  const keys = await unlock({ dir, migrations }, 'passphrase', passphrase);
  const vault = await openUnlocked({ dir, migrations }, keys, { record: false });
  const rows = everything(vault);
  vault.close();
  return rows;
}

describe('a backup', () => {
  it('is one zip that any tool opens, named by program and time, and holds the same rows', async () => {
    const { dir } = await vaultFolder('sample');
    const clock = new TestClock('2026-11-02');
    const vault = await openVault(dir, { clock });
    const folder = temporaryFolder();
    const made = await makeBackup(vault, { folder, reason: 'asked' });
    expect(namesIn(folder)).toHaveLength(1);
    expect(namesIn(folder)[0]).toMatch(
      /^parent-partner-mentoring-program-2026110[23]-\d{6}\.ppdbackup$/,
    );
    expect(made.manifest).toMatchObject({
      format: 'ppd-backup',
      version: 1,
      schema_version: readdirSync(migrations).filter((name) => name.endsWith('.sql')).length,
      vault_id: vault.vaultId,
      reason: 'asked',
      rows: countRows(vault.office.client),
    });
    const listing = execFileSync('python3', [
      '-c',
      'import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.namelist())',
      made.file,
    ]);
    expect(listing.toString()).toContain(`['vault.json', 'program.db', 'manifest.json']`);
    expect(await restoredRows(made.file)).toEqual(everything(vault));
  });

  it('of the same state has the same content, byte for byte, but for when it was made', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const make = () => makeBackup(vault, { folder: temporaryFolder(), reason: 'update' });
    const [a, b] = [await make(), await make()];
    expect(a.manifest.sha256).toEqual(b.manifest.sha256);
    const program = readFileSync(join(dir, 'program.db'));
    const backup = await BackupFile.open(a.file);
    const content = backup.content('program.db');
    expect((await content.read(0, content.size)).equals(program)).toBe(true);
    await backup.close();
  });

  it('never takes the name of another, though both are made in one second', async () => {
    const { dir } = await vaultFolder();
    const clock = new TestClock();
    clock.now = () => '2026-11-02T15:00:00.000Z';
    const vault = await openVault(dir, { clock });
    const folder = temporaryFolder();
    const names = new Set<string>();
    for (let n = 0; n < 3; n += 1) {
      names.add((await makeBackup(vault, { folder, reason: 'asked' })).file);
    }
    expect(names.size).toBe(3);
    expect(namesIn(folder)).toHaveLength(3);
  });

  it('holds one moment, while people go on writing, and the lock on the file stays', async () => {
    const { dir } = await vaultFolder('sample');
    const vault = await openVault(dir);
    const { office } = vault;
    let written = 0;
    const timer = setInterval(() => {
      makePerson(office, { key: `W${written}` });
      written += 1;
    }, 1);
    const folder = temporaryFolder();
    const made = await makeBackup(vault, { folder, reason: 'asked' });
    clearInterval(timer);
    expect(written).toBeGreaterThan(5);
    const rows = await restoredRows(made.file);
    expect(rows['person']!.length).toBe(made.manifest.rows['person']);
    expect(rows['audit_event']!.length).toBe(made.manifest.history.entries);
    const now = everything(vault);
    expect(now['person']!.slice(0, rows['person']!.length)).toEqual(rows['person']);
    expect(now['person']!.length).toBeGreaterThan(rows['person']!.length);
    expect(verifyChain(office.client).intact).toBe(true);
    // Reading the file beside the driver must not have given up the driver's lock on it.
    const second = execFileSync(
      process.execPath,
      [
        '--no-warnings',
        '--experimental-transform-types',
        '--import',
        './tests/faults/loader.mjs',
        'tests/faults/open-child.ts',
        dir,
      ],
      { encoding: 'utf8' },
    );
    expect(second.trim()).toBe('DB_BUSY');
  });

  it('lets the journal grow beside the file while it is read, and folds it in afterwards', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const file = join(dir, 'program.db');
    await withSnapshot(vault, new Turns(), async (snapshot) => {
      const before = readBytes(snapshot.bytes);
      for (let n = 0; n < 300; n += 1) makePerson(vault.office, { key: `J${n}` });
      vault.tryToFold();
      expect(snapshot.isCurrent()).toBe(false);
      expect((await readBytes(snapshot.bytes)).equals(await before)).toBe(true);
    });
    expect(readFileSync(`${file}-wal`).length).toBe(0);
    vault.close();
    const again = await openVault(dir);
    expect(countRows(again.office.client)['person']).toBe(300);
  });

  it('is not made in the middle of a longer change', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const folder = temporaryFolder();
    vault.office.client.exec('BEGIN IMMEDIATE');
    await expect(withSnapshot(vault, new Turns(), () => Promise.resolve())).rejects.toMatchObject({
      error: { code: 'DB_BUSY' },
    });
    vault.office.client.exec('ROLLBACK');
    expect((await makeBackup(vault, { folder, reason: 'asked' })).size).toBeGreaterThan(0);
  });

  it('does not exist when a page of the vault is damaged; the damage is named', async () => {
    const { dir } = await vaultFolder('sample');
    const file = join(dir, 'program.db');
    const bytes = readFileSync(file);
    const at = bytes.length - 3 * 4096 + 77;
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(file, bytes);
    const vault = await openVault(dir);
    const folder = temporaryFolder();
    await expect(makeBackup(vault, { folder, reason: 'asked' })).rejects.toMatchObject({
      error: { code: 'DB_CORRUPT', message: expect.stringMatching(/page|table/) as string },
    });
    expect(namesIn(folder)).toEqual([]);
  });

  it('can be stopped, and leaves nothing', async () => {
    const { dir } = await vaultFolder('sample');
    const vault = await openVault(dir);
    const folder = temporaryFolder();
    const stop = new AbortController();
    const making = makeBackup(vault, { folder, reason: 'asked', signal: stop.signal });
    setTimeout(() => stop.abort(), 5);
    await expect(making).rejects.toMatchObject({ error: { code: 'CANCELLED' } });
    expect(namesIn(folder)).toEqual([]);
    const last = vault.office.client
      .prepare(
        `select fields from audit_event where action = 'backup' order by number desc limit 1`,
      )
      .pluck()
      .get() as string;
    expect(JSON.parse(last)).toEqual({ file: [expect.any(String), null] });
  });
});

function readBytes(bytes: { size: number; read(at: number, length: number): Promise<Buffer> }) {
  return bytes.read(0, bytes.size);
}

describe('whether a backup is needed', () => {
  const changed = async (vault: OpenVault) =>
    changedSince(vault, (await lastBackup(vault))?.manifest ?? null);

  it('depends on records and drafts, not on unlocking and backing up', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    expect(await changed(vault)).toBe(true);
    expect(await keepBackupIfChanged(vault, { reason: 'hourly' })).toBeDefined();
    expect(await changed(vault)).toBe(false);
    vault.close();
    const again = await openVault(dir);
    expect(await keepBackupIfChanged(again, { reason: 'hourly' })).toBeUndefined();
    makePerson(again.office);
    expect(await changed(again)).toBe(true);
    await keepBackup(again, { reason: 'lock' });
    expect(await changed(again)).toBe(false);
    const draft = { form: 'f', subject: 'new', body: '{}', savedAt: again.clock.now() };
    putDraft(again.office.read as AnyDb, draft);
    expect(await changed(again)).toBe(true);
    expect(actions(again).filter((one) => one === 'backup')).toHaveLength(2);
  });

  it('is seen when history went another way since', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const made = await keepBackup(vault, { reason: 'asked' });
    const other = { ...made.manifest, history: { ...made.manifest.history, last: '0'.repeat(64) } };
    expect(changedSince(vault, other)).toBe(true);
    expect(changedSince(vault, made.manifest)).toBe(false);
  });

  it('is not misled by a backup that was dated into the future by a wrong clock', async () => {
    const { dir } = await vaultFolder();
    const clock = new TestClock('2031-01-01');
    const vault = await openVault(dir, { clock });
    const future = await keepBackup(vault, { reason: 'asked' });
    clock.day = '2026-11-02';
    makePerson(vault.office);
    const real = await keepBackup(vault, { reason: 'asked' });
    expect((await lastBackup(vault))!.path).toBe(real.file);
    makePerson(vault.office);
    for (let n = 0; n < 6; n += 1) await keepBackup(vault, { reason: 'asked' });
    const kept = (await listBackups(backupsFolder(dir))).map(({ path }) => path);
    expect(kept).toContain(future.file);
    expect(kept).toHaveLength(4);
  });
});

describe('the folder of backups', () => {
  it('is cleared by the rule, and of nothing that is not a backup of this vault', async () => {
    const { dir } = await vaultFolder();
    const other = await openVault((await vaultFolder('sample')).dir);
    const clock = new TestClock('2026-11-02');
    const vault = await openVault(dir, { clock });
    const folder = backupsFolder(dir);
    const stranger = await makeBackup(other, { folder, reason: 'asked' });
    mkdirSync(join(folder, 'x-20260101-000000.ppdbackup'));
    writeFileSync(join(folder, 'y-20260101-000000.ppdbackup'), 'damaged');
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    for (let n = 0; n < 6; n += 1) await keepBackup(vault, { reason: 'asked' });
    const names = namesIn(folder);
    expect(names).toContain('notes.txt');
    expect(names).toContain('y-20260101-000000.ppdbackup');
    const listed = await listBackups(folder);
    const ours = listed.filter(({ manifest }) => manifest?.vault_id === vault.vaultId);
    expect(ours).toHaveLength(3);
    expect(listed.some(({ path }) => path === stranger.file)).toBe(true);
  });
});
