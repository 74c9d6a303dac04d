import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyChain } from '@main/audit/verify';
import { Turns } from '@main/backup/turns';
import { checkPagesIn } from '@main/backup/check-pages';
import { verifyVault } from '@main/backup/verify-vault';
import { BackupFile } from '@main/backup/backup-file';
import { keyFits } from '@main/backup/examine';
import { backupsFolder, listBackups } from '@main/backup/list';
import { readNotes } from '@main/vault/notes';
import { rotateKey } from '@main/vault/rotate';
import { openWithRecovery } from '@main/vault/vault';
import { write } from '@main/db/write';
import { ok } from '@shared/errors';
import { afterEach, describe, expect, it } from 'vitest';
import {
  closeAll,
  fillSlots,
  migrations,
  namesIn,
  openVault,
  passphrase,
  records,
  track,
  vaultFolder,
} from './support';

afterEach(closeAll);

const wrong = { error: { code: 'WRONG_KEY_OR_DAMAGED' } };

describe('a new data key', () => {
  it('encrypts the same records anew: the old key opens nothing, the old code neither', async () => {
    const { dir, recoveryCode } = await vaultFolder('sample');
    const vault = await openVault(dir);
    await fillSlots(vault, 3);
    const before = records(vault);
    const oldKey = Buffer.from(vault.key);
    const oldFile: Buffer = readFileSync(join(dir, 'program.db'));
    const rotated = await rotateKey(vault, { passphrase });
    track(rotated.vault);
    expect(rotated).toMatchObject({ dropped: ['Person 2', 'Person 3'] });
    expect(rotated.error).toBeUndefined();
    expect(vault.isOpen).toBe(false);
    expect(records(rotated.vault)).toEqual(before);
    expect(rotated.vault.key.equals(oldKey)).toBe(false);
    expect((await verifyVault(rotated.vault, new Turns())).audit.intact).toBe(true);
    rotated.vault.close();

    const file = readFileSync(join(dir, 'program.db'));
    const same = (page: number) =>
      file
        .subarray(page * 4096, page * 4096 + 4096)
        .equals(oldFile.subarray(page * 4096, page * 4096 + 4096));
    const kept = Array.from({ length: file.length / 4096 }, (_, page) => page).filter(same);
    expect(kept).toEqual([]);
    expect((await checkPagesIn(join(dir, 'program.db'), oldKey, new Turns())).firstBroken).toBe(1);
    await expect(openWithRecovery({ dir, migrations, code: recoveryCode })).rejects.toMatchObject(
      wrong,
    );
    await expect(openVault(dir, { secret: 'the words of person 2' })).rejects.toMatchObject(wrong);
    (await openVault(dir)).close();
    const sheet = track(await openWithRecovery({ dir, migrations, code: rotated.recoveryCode }));
    expect(verifyChain(sheet.office.client).intact).toBe(true);
    const entry = sheet.office.client
      .prepare(`select fields from audit_event where fields like '%dataKey%'`)
      .pluck()
      .get();
    expect(JSON.parse(entry as string)).toEqual({
      dataKey: ['old', 'new'],
      recoverySheet: ['old', 'new'],
      removed: [['Person 2', 'Person 3'], []],
    });
    expect(readNotes(sheet.office.read).recoveryProvenAt).toBeUndefined();
    expect(namesIn(dir).filter((name) => name.startsWith('program.db'))).toEqual([
      'program.db',
      'program.db-wal',
    ]);
  });

  it('leaves a verified backup under the old key, with its own slots', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const oldKey = Buffer.from(vault.key);
    const { vault: rotated } = await rotateKey(vault, { passphrase });
    track(rotated);
    const [last] = await listBackups(backupsFolder(dir));
    expect(last!.manifest!.reason).toBe('keys');
    const backup = await BackupFile.open(last!.path);
    expect(await keyFits(backup, oldKey)).toBe(true);
    expect(await keyFits(backup, rotated.key)).toBe(false);
    await backup.close();
  });

  it('needs a passphrase that opens the vault, and changes nothing without', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const names = namesIn(dir);
    await expect(rotateKey(vault, { passphrase: 'wrong' })).rejects.toMatchObject(wrong);
    expect(vault.isOpen).toBe(true);
    expect(namesIn(dir)).toEqual(names);
  });

  it('is given up when something is written meanwhile', async () => {
    const { dir } = await vaultFolder('sample');
    const vault = await openVault(dir);
    const rotating = rotateKey(vault, { passphrase });
    const timer = setInterval(() => {
      if (!vault.isOpen) return;
      write(vault.office, (tx) => {
        tx.audit({ action: 'print' });
        return ok(undefined);
      });
    }, 1);
    try {
      await expect(rotating).rejects.toMatchObject({ error: { code: 'IO' } });
    } finally {
      clearInterval(timer);
    }
    expect(vault.isOpen).toBe(true);
    expect(existsSync(join(dir, 'program.db.rotated'))).toBe(false);
    vault.close();
    (await openVault(dir)).close();
  });

  it('can be stopped', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const stopped = rotateKey(vault, { passphrase, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ error: { code: 'CANCELLED' } });
    expect(vault.isOpen).toBe(true);
  });
});
