import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepBackup } from '@main/backup/keep-backup';
import { backupsFolder } from '@main/backup/list';
import { makeBackup } from '@main/backup/make-backup';
import { restoreToFolder } from '@main/backup/restore';
import { classifyError } from '@main/db/errors';
import * as health from '@main/db/health';
import { watchFileSteps } from '@main/vault/file-layer';
import { changePassphrase } from '@main/vault/key-changes';
import { readNotes } from '@main/vault/notes';
import { createVault } from '@main/vault/vault';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makePerson } from '../factories/people';
import { TestDesk } from '../integration/vault/desk';
import {
  closeAll,
  migrations,
  namesIn,
  openVault,
  passphrase,
  vaultFolder,
} from '../integration/vault/support';
import { temporaryFolder } from '../support/test-office';
import { makeReadOnly, ownFolder } from './small-disk';

afterEach(() => {
  watchFileSteps(undefined);
  vi.restoreAllMocks();
  closeAll();
});

/** Read-only, truly where that can be mounted, and by made-up errors where it cannot. */
function readOnly(dir: string): void {
  if (makeReadOnly(dir)) return;
  const refuse = () => {
    throw Object.assign(new Error('read-only file system'), { code: 'EROFS' });
  };
  watchFileSteps((_step, path) => {
    if (path.startsWith(dir)) refuse();
  });
  vi.spyOn(health, 'requireWritable').mockImplementation((file) => {
    if (file.startsWith(dir)) refuse();
  });
}

async function ownVault(): Promise<string> {
  const dir = ownFolder();
  cpSync((await vaultFolder()).dir, dir, { recursive: true });
  return dir;
}

const codeOf = async (work: () => unknown) => {
  try {
    await work();
    return 'done';
  } catch (error) {
    return classifyError(error)?.code ?? String(error);
  }
};

describe('a read-only folder', () => {
  it('of a vault: it does not open, the sentence says what to do, and nothing is changed', async () => {
    const dir = await ownVault();
    const before = readFileSync(join(dir, 'program.db'));
    const names = namesIn(dir);
    readOnly(dir);
    await expect(openVault(dir)).rejects.toSatisfy(
      (error) => classifyError(error)?.code === 'READ_ONLY',
    );
    // A wrong passphrase is still told apart, although the try cannot be noted.
    expect(await codeOf(() => openVault(dir, { secret: 'wrong' }))).toBe('WRONG_KEY_OR_DAMAGED');
    expect(namesIn(dir)).toEqual(names);
    expect(readFileSync(join(dir, 'program.db')).equals(before)).toBe(true);
  });

  it('a read-only program file does not open either, and is left as it is', async () => {
    const dir = await ownVault();
    const file = join(dir, 'program.db');
    const before = readFileSync(file);
    readOnly(file);
    expect(await codeOf(() => openVault(dir))).toBe('READ_ONLY');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(namesIn(dir).filter((name) => name.startsWith('program'))).toEqual(['program.db']);
  });

  it('takes no new vault, no backup and no restore', async () => {
    const vault = await openVault((await vaultFolder()).dir);
    const made = await makeBackup(vault, { folder: temporaryFolder(), reason: 'asked' });
    const dir = ownFolder();
    readOnly(dir);
    const secret = { kind: 'passphrase' as const, text: passphrase };
    expect(await codeOf(() => createVault({ dir, migrations, passphrase }))).toMatch(
      /^(READ_ONLY|IO)$/,
    );
    expect(await codeOf(() => makeBackup(vault, { folder: dir, reason: 'asked' }))).toMatch(
      /^(READ_ONLY|IO)$/,
    );
    expect(await codeOf(() => restoreToFolder(made.file, secret, { dir, migrations }))).toMatch(
      /^(READ_ONLY|IO)$/,
    );
    expect(namesIn(dir)).toEqual([]);
    makePerson(vault.office);
  });

  it('that comes while the vault is open: what is refused leaves the keys as they were', async () => {
    const dir = await ownVault();
    const vault = await openVault(dir);
    const keys = readFileSync(join(dir, 'vault.json'));
    readOnly(dir);
    const next = 'an entirely different one';
    const code = await codeOf(() => changePassphrase(vault, { current: passphrase, next }));
    expect(code).toMatch(/^(READ_ONLY|IO)$/);
    expect(readFileSync(join(dir, 'vault.json')).equals(keys)).toBe(true);
  });
});

describe('a folder for backups that goes away', () => {
  it('before a backup is made anew', async () => {
    const vault = await openVault((await vaultFolder()).dir);
    await keepBackup(vault, { reason: 'asked' });
    rmSync(backupsFolder(vault.dir), { recursive: true });
    makePerson(vault.office);
    const made = await keepBackup(vault, { reason: 'asked' });
    expect(namesIn(backupsFolder(vault.dir))).toHaveLength(1);
    expect(existsSync(made.file)).toBe(true);
  });

  it.each([2, 4, 6])('in the middle (step %i) fails the backup, not the program', async (step) => {
    const vault = await openVault((await vaultFolder('sample')).dir);
    const folder = join(temporaryFolder(), 'usb');
    mkdirSync(folder);
    let steps = 0;
    watchFileSteps((_what, path) => {
      steps += 1;
      if (steps === step && path.startsWith(folder))
        rmSync(folder, { recursive: true, force: true });
    });
    const code = await codeOf(() => makeBackup(vault, { folder, reason: 'asked' }));
    watchFileSteps(undefined);
    expect(code).toBe('IO');
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    makePerson(vault.office);
    await keepBackup(vault, { reason: 'asked' });
  });

  it('as the second one, in the middle of a copy: the backup is made all the same', async () => {
    const { dir } = await vaultFolder('sample');
    const desk = new TestDesk(dir);
    await desk.session.unlock(passphrase);
    const folder = join(temporaryFolder(), 'usb');
    mkdirSync(folder);
    desk.chosen = folder;
    expect(await desk.vault('chooseSecondFolder')).toMatchObject({ value: { second: 'filled' } });
    const filledAt = readNotes(desk.session.vault.office.read).secondFilledAt;
    makePerson(desk.session.vault.office);
    watchFileSteps((step, path) => {
      if (step === 'write' && path.startsWith(folder))
        rmSync(folder, { recursive: true, force: true });
    });
    expect(await desk.vault('backUp')).toMatchObject({ value: { second: 'failed' } });
    watchFileSteps(undefined);
    expect(namesIn(backupsFolder(dir))).toHaveLength(2);
    expect(readNotes(desk.session.vault.office.read).secondFilledAt).toBe(filledAt);
    // Nothing changed since, but the folder is back: it gets what it missed.
    cpSync(backupsFolder(dir), `${folder}-other`, { recursive: true });
    mkdirSync(folder);
    desk.session.lock();
    await desk.session.closed();
    expect(namesIn(folder)).toHaveLength(1);
  });
});
