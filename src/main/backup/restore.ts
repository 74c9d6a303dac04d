import { join } from 'node:path';
import { Failure } from '@shared/errors';
import { requireWritable } from '../db/health';
import { makeFolder, tidy } from '../vault/file-layer';
import { unlockSlots } from '../vault/key-slots';
import type { UnlockedKeys } from '../vault/open-vault';
import {
  announceReplacement,
  clearUnfinished,
  replaceProgram,
  unfinishedFile,
} from '../vault/replacement';
import { isEmptyFolder, wrongSecret } from '../vault/vault';
import { databaseFileName, type KeySlot, writeVaultFile } from '../vault/vault-file';
import { BackupFile } from './backup-file';
import { type Contents, examineProgram, extractProgram } from './examine';
import { Turns } from './turns';

/** What somebody types to open a backup whose passphrase is not the one of today. */
export interface Secret {
  kind: KeySlot['kind'];
  /** The passphrase, or the data characters of the recovery code. */
  text: string;
}

/** The keys of a backup, from its own slots. Throws WRONG_KEY_OR_DAMAGED for a wrong secret. */
export async function unlockBackup(backup: BackupFile, secret: Secret): Promise<UnlockedKeys> {
  const unlocked = await unlockSlots(backup.vaultFile, secret.kind, secret.text);
  if (!unlocked) throw wrongSecret();
  return { file: backup.vaultFile, ...unlocked };
}

/** Opens a backup in a place of its own and looks at everything in it. Touches nothing else. */
export async function verifyBackupFile(
  backup: BackupFile,
  key: Buffer,
  { work, migrations }: { work: string; migrations: string },
  turns: Turns,
): Promise<Contents> {
  const file = join(work, databaseFileName);
  const pages = await extractProgram(backup, key, file, turns);
  const place = { file, migrations, ...pages };
  return examineProgram(backup, key, place, turns, { thorough: true });
}

/**
 * Makes a vault of a backup in an empty folder: the files are those of the backup, byte for byte.
 * @returns what is in it
 */
export async function restoreToFolder(
  path: string,
  secret: Secret,
  {
    dir,
    migrations,
    signal,
  }: { dir: string; migrations: string; signal?: AbortSignal | undefined },
): Promise<Contents> {
  if (!isEmptyFolder(dir)) {
    throw new Failure({
      code: 'VAULT_EXISTS',
      message:
        'The folder to restore to is not empty. Name an empty one, or one that is not there yet.',
    });
  }
  const turns = new Turns(signal);
  const backup = await BackupFile.open(path);
  try {
    const keys = await unlockBackup(backup, secret);
    try {
      makeFolder(dir);
      requireWritable(join(dir, databaseFileName));
      clearUnfinished(dir);
      const contents = await prepareRestore(backup, keys.key, { dir, migrations }, turns);
      announceReplacement(dir, 'restored');
      // From here on there is a vault; whatever comes before leaves an empty folder.
      writeVaultFile(dir, keys.file);
      replaceProgram(dir, 'restored');
      return contents;
    } finally {
      keys.key.fill(0);
    }
  } finally {
    await backup.close();
  }
}

/** Takes the program file out of a backup to where it is finished, and looks at all of it there. */
export async function prepareRestore(
  backup: BackupFile,
  key: Buffer,
  { dir, migrations }: { dir: string; migrations: string },
  turns: Turns,
): Promise<Contents> {
  const file = unfinishedFile(dir, 'restored');
  tidy(file);
  try {
    const pages = await extractProgram(backup, key, file, turns);
    const place = { file, migrations, ...pages };
    return await examineProgram(backup, key, place, turns, { thorough: true });
  } catch (error) {
    tidy(file);
    throw error;
  }
}
