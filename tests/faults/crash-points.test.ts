import type * as Crypto from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BackupFile } from '@main/backup/backup-file';
import { checksumFits } from '@main/backup/examine';
import { keepBackup } from '@main/backup/keep-backup';
import { backupsFolder } from '@main/backup/list';
import { restoreToFolder } from '@main/backup/restore';
import { restoreHere } from '@main/backup/restore-here';
import { Turns } from '@main/backup/turns';
import { verifyVault } from '@main/backup/verify-vault';
import { watchFileSteps } from '@main/vault/file-layer';
import {
  addPassphrase,
  changePassphrase,
  recover,
  removePassphrase,
  renewRecovery,
} from '@main/vault/key-changes';
import { rotateKey } from '@main/vault/rotate';
import { createVault, holdsVault, openWithRecovery, type OpenVault } from '@main/vault/vault';
import { systemClock } from '@shared/dates';
import { Failure, unwrap } from '@shared/errors';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makePerson } from '../factories/people';
import { olderVault } from '../integration/migrations/support';
import {
  closeAll,
  migrations,
  openVault,
  passphrase,
  track,
  vaultFolder,
} from '../integration/vault/support';
import { temporaryFolder } from '../support/test-office';

// Slots cost next to nothing here: what is tried is what a power cut leaves, some hundred times.
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof Crypto>();
  type Done = Parameters<typeof Crypto.scrypt>[4];
  const scrypt = (secret: string, salt: Buffer, length: number, _options: unknown, done: Done) =>
    crypto.scrypt(secret, salt, length, { N: 2, r: 1, p: 1 }, done);
  return { ...crypto, scrypt };
});

afterEach(() => {
  watchFileSteps(undefined);
  closeAll();
});

const next = 'an entirely different one';

interface Moment {
  /** The step that a power cut came before. */
  step: string;
  dir: string;
}

/**
 * Runs something once, and keeps what the disk holds before each step that changes a file: a power cut
 * at that moment would leave exactly this.
 */
async function everyMoment(dir: string, work: () => Promise<unknown>): Promise<Moment[]> {
  const shelf = temporaryFolder();
  const moments: Moment[] = [];
  const keep = (step: string) => {
    const copy = join(shelf, String(moments.length));
    if (existsSync(dir)) cpSync(dir, copy, { recursive: true });
    moments.push({ step, dir: copy });
  };
  watchFileSteps((step, path) => keep(`${step} ${path.split('/').at(-1)}`));
  await work();
  watchFileSteps(undefined);
  keep('the end');
  expect(moments.length).toBeGreaterThan(3);
  return moments;
}

/** Opens with the first secret that works. @returns which one it was */
async function openWithAny(dir: string, secrets: readonly string[]): Promise<[OpenVault, string]> {
  for (const secret of secrets) {
    try {
      return [await openVault(dir, { secret }), secret];
    } catch (error) {
      if (!(error instanceof Failure && error.error.code === 'WRONG_KEY_OR_DAMAGED')) throw error;
    }
  }
  throw new Error('no secret opens it');
}

const people = ({ office }: OpenVault) =>
  office.client.prepare('select key from person order by id').pluck().all() as string[];

/** Whole in every way, and nothing half-made lies about. */
async function expectWhole(vault: OpenVault, step: string): Promise<void> {
  const check = await verifyVault(vault, new Turns());
  expect(check, step).toMatchObject({
    audit: { intact: true },
    seals: { intact: true },
    keyFileIntact: true,
  });
  const names = readdirSync(vault.dir).filter(
    (name) => !/^(vault\.json(\.[12])?|program\.db(-wal)?|backups|set-aside-.*)$/.test(name),
  );
  expect(names, step).toEqual([]);
  if (!existsSync(backupsFolder(vault.dir))) return;
  for (const name of readdirSync(backupsFolder(vault.dir))) {
    const backup = await BackupFile.open(join(backupsFolder(vault.dir), name));
    expect(await checksumFits(backup, new Turns()), `${step}: ${name}`).toBe(true);
    await backup.close();
  }
}

/** An open vault with one person in it. */
async function startingVault(): Promise<{ vault: OpenVault; dir: string; recoveryCode: string }> {
  const { dir, recoveryCode } = await vaultFolder();
  const vault = await openVault(dir);
  makePerson(vault.office, { key: 'FIRST' });
  return { vault, dir, recoveryCode };
}

describe('a power cut at any moment of', () => {
  it('making a vault leaves none, or a whole one', async () => {
    const dir = join(temporaryFolder(), 'vault');
    const moments = await everyMoment(dir, async () => {
      track((await createVault({ dir, migrations, passphrase, programName: 'Ours' })).vault);
    });
    const made: boolean[] = [];
    for (const { step, dir: copy } of moments) {
      made.push(holdsVault(copy));
      const vault = holdsVault(copy)
        ? await openVault(copy)
        : track(
            (await createVault({ dir: copy, migrations, passphrase, programName: 'Ours' })).vault,
          );
      await expectWhole(vault, step);
      vault.close();
    }
    expect(new Set(made)).toEqual(new Set([false, true]));
  });

  it('changing the passphrase leaves the old or the new one, never none', async () => {
    const { vault, dir } = await startingVault();
    const moments = await everyMoment(dir, () =>
      changePassphrase(vault, { current: passphrase, next }),
    );
    vault.close();
    const opened: string[] = [];
    for (const { step, dir: copy } of moments) {
      const [again, secret] = await openWithAny(copy, [passphrase, next]);
      opened.push(secret);
      expect(people(again)).toEqual(['FIRST']);
      await expectWhole(again, step);
      again.close();
    }
    expect(opened[0]).toBe(passphrase);
    expect(opened.at(-1)).toBe(next);
    expect([...opened].sort((a, b) => Number(a === next) - Number(b === next))).toEqual(opened);
  });

  it('adding and removing passphrases and renewing the sheet locks nobody out', async () => {
    const { vault, dir, recoveryCode } = await startingVault();
    let code = '';
    const moments = await everyMoment(dir, async () => {
      const added = unwrap(
        await addPassphrase(vault, { current: passphrase, label: 'Other', passphrase: next }),
      );
      code = await renewRecovery(vault, { current: passphrase });
      unwrap(await removePassphrase(vault, { current: passphrase, id: added.id }));
    });
    vault.close();
    for (const { step, dir: copy } of moments) {
      const again = await openVault(copy);
      await expectWhole(again, step);
      again.close();
      const sheets = await Promise.allSettled(
        [recoveryCode, code].map((sheet) =>
          openWithRecovery({ dir: copy, migrations, code: sheet }),
        ),
      );
      expect(
        sheets.filter(({ status }) => status === 'fulfilled'),
        step,
      ).toHaveLength(1);
      for (const sheet of sheets) if (sheet.status === 'fulfilled') sheet.value.close();
    }
  });

  it('recovering leaves the code that was used, or the new passphrase', async () => {
    const { vault: first, dir, recoveryCode } = await startingVault();
    first.close();
    const vault = track(await openWithRecovery({ dir, migrations, code: recoveryCode }));
    const moments = await everyMoment(dir, () => recover(vault, { passphrase: next }));
    vault.close();
    for (const { step, dir: copy } of moments) {
      const [again, secret] = await openWithAny(copy, [next, passphrase]);
      await expectWhole(again, step);
      again.close();
      const sheet = openWithRecovery({ dir: copy, migrations, code: recoveryCode });
      // The code that was used works exactly as long as the passphrase before does.
      if (secret === passphrase) (await sheet).close();
      else await expect(sheet).rejects.toMatchObject({ error: { code: 'WRONG_KEY_OR_DAMAGED' } });
    }
  });

  it('changing the data key leaves the old or the new one, with the same records', async () => {
    const { vault, dir } = await startingVault();
    const oldKey = Buffer.from(vault.key);
    let rotated: OpenVault | undefined;
    const moments = await everyMoment(dir, async () => {
      rotated = track((await rotateKey(vault, { passphrase })).vault);
    });
    const newKey = Buffer.from(rotated!.key);
    rotated!.close();
    const keys: string[] = [];
    for (const { step, dir: copy } of moments) {
      const again = await openVault(copy);
      keys.push(again.key.equals(oldKey) ? 'old' : again.key.equals(newKey) ? 'new' : 'other');
      expect(people(again), step).toEqual(['FIRST']);
      await expectWhole(again, step);
      again.close();
    }
    expect(keys.join(' ')).toMatch(/^(old )+(new )+new$/);
  });

  it('backing up leaves the vault, and no backup that is not whole', async () => {
    const { vault, dir } = await startingVault();
    const moments = await everyMoment(dir, () => keepBackup(vault, { reason: 'asked' }));
    vault.close();
    for (const { step, dir: copy } of moments) {
      const again = await openVault(copy);
      expect(people(again), step).toEqual(['FIRST']);
      await expectWhole(again, step);
      again.close();
    }
  });

  it.each(['same', 'other'])(
    'restoring a backup under the %s key leaves the records before, or those of the backup',
    async (kind) => {
      const { vault: first, dir } = await startingVault();
      const made = await keepBackup(first, { reason: 'asked' });
      const vault = kind === 'same' ? first : track((await rotateKey(first, { passphrase })).vault);
      await changePassphrase(vault, { current: passphrase, next });
      makePerson(vault.office, { key: 'SECOND' });
      const options = { dir, migrations, clock: systemClock };
      const secret = { kind: 'passphrase' as const, text: passphrase };
      const moments = await everyMoment(dir, async () => {
        const restored = await restoreHere(options, { open: vault }, { path: made.file, secret });
        track(restored.vault).close();
      });
      const states: string[] = [];
      for (const { step, dir: copy } of moments) {
        const [again, opened] = await openWithAny(copy, [next, passphrase]);
        states.push(`${people(again).length}${opened === next ? 'n' : 'p'}`);
        await expectWhole(again, step);
        again.close();
      }
      const restoredState = kind === 'same' ? '1n' : '1p';
      expect(states.join(' ')).toMatch(new RegExp(`^(2n )+(${restoredState} )*${restoredState}$`));
    },
  );

  it('restoring over a damaged vault keeps the damaged file until the backup is in place', async () => {
    const { vault, dir } = await startingVault();
    const made = await keepBackup(vault, { reason: 'asked' });
    const damagedKeys = vault.copyKeys();
    vault.close();
    const file = join(dir, 'program.db');
    const damaged = readFileSync(file).fill(7, 0, 9000);
    writeFileSync(file, damaged);
    const options = { dir, migrations, clock: systemClock };
    const moments = await everyMoment(dir, async () => {
      const restored = await restoreHere(options, { damagedKeys }, { path: made.file });
      track(restored.vault).close();
    });
    const states: string[] = [];
    for (const { step, dir: copy } of moments) {
      try {
        const again = await openVault(copy);
        expect(people(again), step).toEqual(['FIRST']);
        await expectWhole(again, step);
        again.close();
        states.push('restored');
      } catch (error) {
        expect(error, step).toMatchObject({ error: { code: 'DB_CORRUPT' } });
        states.push('damaged');
      }
      const places = [copy, ...readdirSync(copy).map((name) => join(copy, name))];
      const kept = places.some((place) => {
        const candidate = join(place, 'program.db');
        return existsSync(candidate) && readFileSync(candidate).equals(damaged);
      });
      expect(kept, `${step}: the damaged file is there`).toBe(true);
    }
    expect(states.join(' ')).toMatch(/^(damaged )+(restored )*restored$/);
  });

  it('restoring to an empty folder leaves it for another try, or a whole vault', async () => {
    const { vault } = await startingVault();
    const made = await keepBackup(vault, { reason: 'asked' });
    const dir = join(temporaryFolder(), 'to');
    const secret = { kind: 'passphrase' as const, text: passphrase };
    const moments = await everyMoment(dir, () =>
      restoreToFolder(made.file, secret, { dir, migrations }),
    );
    for (const { step, dir: copy } of moments) {
      if (!holdsVault(copy)) await restoreToFolder(made.file, secret, { dir: copy, migrations });
      const again = await openVault(copy);
      expect(people(again), step).toEqual(['FIRST']);
      await expectWhole(again, step);
      again.close();
    }
  });

  it('bringing an earlier version up to date leaves it as it was, or up to date', async () => {
    const dir = join(temporaryFolder(), 'vault');
    await olderVault(4, passphrase, dir);
    const moments = await everyMoment(dir, async () => (await openVault(dir)).close());
    for (const { step, dir: copy } of moments) {
      const again = await openVault(copy);
      expect(
        again.office.client.prepare(`select value from setting where key = 'county'`).pluck().get(),
        step,
      ).toBe('Linn');
      await expectWhole(again, step);
      again.close();
    }
  });
});
