import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepBackup } from '@main/backup/keep-backup';
import { backupsFolder, listBackups } from '@main/backup/list';
import { restoreToFolder } from '@main/backup/restore';
import { restoreHere } from '@main/backup/restore-here';
import { Turns } from '@main/backup/turns';
import { verifyVault } from '@main/backup/verify-vault';
import { classifyError } from '@main/db/errors';
import { importPackage } from '@main/exchange/import';
import { changePassphrase } from '@main/vault/key-changes';
import { rotateKey } from '@main/vault/rotate';
import { createVault, type OpenVault } from '@main/vault/vault';
import { systemClock } from '@shared/dates';
import { afterEach, describe, expect, it } from 'vitest';
import { makePerson } from '../factories/people';
import { olderVault } from '../integration/migrations/support';
import {
  closeAll,
  migrations,
  openVault,
  passphrase,
  records,
  track,
  vaultFolder,
} from '../integration/vault/support';
import { smallDisk, type SmallDisk } from './small-disk';

afterEach(closeAll);

const next = 'an entirely different one';
const secret = { kind: 'passphrase' as const, text: passphrase };

/** A vault on a small disk, open. */
async function onSmallDisk(
  kind: 'empty' | 'sample' = 'empty',
): Promise<{ disk: SmallDisk; dir: string; vault: OpenVault }> {
  const disk = smallDisk();
  const dir = join(disk.dir, 'vault');
  cpSync((await vaultFolder(kind)).dir, dir, { recursive: true });
  return { disk, dir, vault: await openVault(dir) };
}

/** What trouble it was; undefined when there was none. */
async function trouble(work: () => unknown): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const known = classifyError(error);
    if (!known) throw error;
    return known.code;
  }
}

/** Everything works again, nothing was lost, nothing half-done lies about. */
async function expectWhole(vault: OpenVault, before: ReturnType<typeof records>): Promise<void> {
  expect(records(vault)).toEqual(before);
  const check = await verifyVault(vault, new Turns());
  expect(check).toMatchObject({ audit: { intact: true }, keyFileIntact: true });
  vault.close();
  const again = await openVault(vault.dir);
  expect(records(again)).toEqual(before);
  const strange = readdirSync(vault.dir).filter(
    (name) => !/^(vault\.json(\.[12])?|program\.db(-wal)?|backups)$/.test(name),
  );
  expect(strange).toEqual([]);
  makePerson(again.office);
  expect(await keepBackup(again, { reason: 'asked' })).toMatchObject({ second: 'none' });
  for (const { manifest } of await listBackups(backupsFolder(vault.dir)))
    expect(manifest).not.toBeNull();
}

describe('a full disk', () => {
  it('keeps what was saved, refuses what was not, and says so', async () => {
    const { disk, vault } = await onSmallDisk();
    disk.fill(0, vault);
    let saved = 0;
    let code: string | undefined;
    while (code === undefined) {
      const before = records(vault);
      code = await trouble(() => makePerson(vault.office, { lastName: 'x'.repeat(20_000) }));
      if (code === undefined) saved += 1;
      else expect(records(vault)).toEqual(before);
    }
    expect(code).toBe('DISK_FULL');
    expect(vault.office.client.inTransaction).toBe(false);
    const before = records(vault);
    expect(before['person']).toHaveLength(saved);
    disk.free(vault);
    await expectWhole(vault, before);
  });

  it('undoes an import whole', async () => {
    const { disk, vault } = await onSmallDisk();
    const before = records(vault);
    disk.fill(1_000_000, vault);
    const result = await importPackage(vault.office, 'resources/sample-office');
    expect(result).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } });
    disk.free(vault);
    await expectWhole(vault, before);
  });

  it.each([0, 300_000, 3_000_000, 5_000_000])(
    'makes no backup that is not whole (%i bytes left)',
    async (free) => {
      const { disk, dir, vault } = await onSmallDisk('sample');
      const before = records(vault);
      disk.fill(free, vault);
      expect(await trouble(() => keepBackup(vault, { reason: 'asked' }))).toBe('DISK_FULL');
      const folder = backupsFolder(dir);
      expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
      disk.free(vault);
      await expectWhole(vault, before);
    },
  );

  it.each([0, 4096, 8192, 16_384])(
    'leaves the passphrase as it was (%i bytes left)',
    async (free) => {
      const { disk, dir, vault } = await onSmallDisk();
      const before = records(vault);
      disk.fill(free, vault);
      const code = await trouble(() => changePassphrase(vault, { current: passphrase, next }));
      disk.free(vault);
      vault.close();
      if (code !== undefined) expect(code).toBe('DISK_FULL');
      const again = await openVault(dir, { secret: code === undefined ? next : passphrase });
      expect(records(again)).toEqual(before);
      expect(await verifyVault(again, new Turns())).toMatchObject({ keyFileIntact: true });
    },
  );

  it.each([0, 3_200_000, 6_200_000, 9_300_000, 12_000_000])(
    'leaves the data key as it was (%i bytes left)',
    async (free) => {
      const { disk, vault } = await onSmallDisk('sample');
      const before = records(vault);
      disk.fill(free, vault);
      let now = vault;
      const code = await trouble(async () => {
        const rotated = await rotateKey(vault, { passphrase });
        now = track(rotated.vault);
        if (rotated.error !== undefined) throw rotated.error;
      });
      expect(['DISK_FULL', undefined]).toContain(code);
      disk.free(now);
      await expectWhole(now, before);
    },
  );

  it.each([0, 3_200_000, 6_200_000, 9_300_000])(
    'leaves the records as they were when a restore does not fit (%i bytes left)',
    async (free) => {
      const { disk, dir, vault } = await onSmallDisk('sample');
      const made = await keepBackup(vault, { reason: 'asked' });
      makePerson(vault.office, { key: 'LATER' });
      const before = records(vault);
      disk.fill(free, vault);
      let now = vault;
      const code = await trouble(async () => {
        const options = { dir, migrations, clock: systemClock };
        const restored = await restoreHere(options, { open: vault }, { path: made.file });
        now = track(restored.vault);
        if (restored.error !== undefined) throw restored.error;
      });
      expect(free < 6_000_000 ? ['DISK_FULL'] : ['DISK_FULL', undefined]).toContain(code);
      const after =
        code === undefined ? { ...before, person: before['person']!.slice(0, 165) } : before;
      disk.free(now);
      await expectWhole(now, after);
    },
  );

  it('leaves an empty folder empty when a restore does not fit', async () => {
    const vault = await openVault((await vaultFolder('sample')).dir);
    const made = await keepBackup(vault, { reason: 'asked' });
    const disk = smallDisk();
    const dir = join(disk.dir, 'to');
    disk.fill(2_000_000);
    expect(await trouble(() => restoreToFolder(made.file, secret, { dir, migrations }))).toBe(
      'DISK_FULL',
    );
    disk.free();
    await restoreToFolder(made.file, secret, { dir, migrations });
    expect(records(await openVault(dir))['contact']).toHaveLength(3734);
  });

  it('leaves an earlier version as it was when its backup or its update does not fit', async () => {
    for (const free of [0, 200_000, 700_000]) {
      const disk = smallDisk('6m');
      const dir = join(disk.dir, 'vault');
      await olderVault(4, passphrase, dir);
      disk.fill(free);
      const code = await trouble(async () => (await openVault(dir)).close());
      expect(code, String(free)).toBe('DISK_FULL');
      disk.free();
      const vault = await openVault(dir);
      const county = `select value from setting where key = 'county'`;
      expect(vault.office.client.prepare(county).pluck().get()).toBe('Linn');
    }
  });

  it('makes no half vault', async () => {
    const disk = smallDisk('2m');
    const dir = join(disk.dir, 'vault');
    // Made-up errors reach only what the program writes by itself: here the key file.
    disk.fill(disk.isReal ? 20_000 : 0);
    const make = () => createVault({ dir, migrations, passphrase });
    expect(await trouble(make)).toBe('DISK_FULL');
    disk.free();
    const { vault } = await make();
    track(vault);
    expect(records(vault)['person']).toEqual([]);
  });

  it('says so on unlocking, and unlocks once there is room', async () => {
    const { disk, dir, vault } = await onSmallDisk();
    vault.close();
    disk.fill();
    const code = await trouble(async () => (await openVault(dir)).close());
    // Where the disk is only pretended to be full, unlocking finds the room it needs.
    expect(code).toBe(disk.isReal ? 'DISK_FULL' : undefined);
    disk.free();
    await openVault(dir);
  });
});
