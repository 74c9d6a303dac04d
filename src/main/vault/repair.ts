import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@shared/dates';
import { Failure } from '@shared/errors';
import { BackupFile } from '../backup/backup-file';
import { backupsFolder, listBackups } from '../backup/list';
import { isDamage } from '../db/health';
import { openDatabase } from '../db/open';
import { renameFile, writeFileAtomic } from './file-layer';
import { unlockSlots } from './key-slots';
import { stampOf } from './open';
import type { VaultOptions } from './open-vault';
import {
  databaseFileName,
  earlierVersions,
  parseVaultFile,
  readVaultFile,
  type VaultFile,
  vaultFileName,
  vaultFileText,
} from './vault-file';

/** Key files that may still be good: the versions before, then those of the backups, newest first. */
async function* candidates(dir: string): AsyncGenerator<{ from: string; file: VaultFile }> {
  for (const name of earlierVersions) {
    const path = join(dir, name);
    if (!existsSync(path)) continue;
    try {
      yield { from: name, file: parseVaultFile(readFileSync(path, 'utf8')) };
    } catch {
      // Damaged too: the next one.
    }
  }
  for (const { path, name, manifest } of await listBackups(backupsFolder(dir))) {
    if (!manifest) continue;
    const backup = await BackupFile.open(path);
    await backup.close();
    yield { from: name, file: backup.vaultFile };
  }
}

function opensProgram(dir: string, key: Buffer): boolean {
  try {
    openDatabase(join(dir, databaseFileName), key).close();
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

function isBroken(dir: string): boolean {
  try {
    readVaultFile(dir);
    return false;
  } catch (error) {
    if (error instanceof Failure && error.error.code !== 'DB_FROM_FUTURE') return true;
    throw error;
  }
}

/**
 * Puts an older key file in place of a missing or damaged vault.json: one that the passphrase opens and
 * whose key opens the program file. The records are not touched; what is damaged is kept beside.
 * @returns where it came from
 */
export async function repairKeyFile(
  { dir, clock = systemClock }: VaultOptions,
  passphrase: string,
): Promise<string> {
  if (!isBroken(dir)) {
    throw new Failure({ code: 'RULE', message: 'The key file is whole. Unlock with it.' });
  }
  for await (const { from, file } of candidates(dir)) {
    const unlocked = await unlockSlots(file, 'passphrase', passphrase);
    if (!unlocked) continue;
    const fits = opensProgram(dir, unlocked.key);
    unlocked.key.fill(0);
    if (!fits) continue;
    const place = join(dir, vaultFileName);
    const stamp = stampOf(new Date(clock.now()));
    if (existsSync(place)) renameFile(place, `${place}.damaged-${stamp}`);
    writeFileAtomic(place, vaultFileText(file));
    return from;
  }
  throw new Failure({
    code: 'WRONG_KEY_OR_DAMAGED',
    message:
      'No older key file was found that this passphrase opens and that fits the program file. Try another passphrase, or restore a backup.',
  });
}
