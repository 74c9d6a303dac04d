import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { backupExtension, isBackupFileName } from '@shared/domain/backup/file-name';
import { backupsToKeep } from '@shared/domain/backup/retention';
import type { Instant } from '@shared/dates';
import { removeFile, tidy } from '../vault/file-layer';
import { BackupFile } from './backup-file';
import { workPrefix } from './make-backup';
import type { Manifest } from './manifest';

/** The folder in a vault where its backups are kept. */
export const backupsFolder = (vaultDir: string) => join(vaultDir, 'backups');

export interface ListedBackup {
  name: string;
  path: string;
  size: number;
  /** What it says it holds; null for a file that is damaged or no backup. */
  manifest: Manifest | null;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    // Not there, or not for us: it holds no backups then.
    return [];
  }
}

/** What a file says it holds. Its program file is not read. */
export async function lookAtBackup(path: string): Promise<ListedBackup> {
  const name = basename(path);
  try {
    const backup = await BackupFile.open(path);
    await backup.close();
    return { name, path, size: backup.size, manifest: backup.manifest };
  } catch {
    const size = await stat(path).then(
      (info) => info.size,
      () => 0,
    );
    return { name, path, size, manifest: null };
  }
}

/** The backups in a folder, newest first; damaged ones last. Their program files are not read. */
export async function listBackups(folder: string): Promise<ListedBackup[]> {
  const names = (await namesIn(folder)).filter(
    (name) => name.endsWith(backupExtension) && !name.startsWith('.'),
  );
  const found: ListedBackup[] = [];
  for (const name of names) found.push(await lookAtBackup(join(folder, name)));
  const key = ({ manifest, name }: ListedBackup) => `${manifest?.made_at ?? ''} ${name}`;
  return found.sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

/**
 * Clears away what the rule does not keep, of this vault's backups only. What cannot be read or was
 * named by somebody else stays.
 * @param pinned file names that stay whatever the rule says
 */
export async function clearOldBackups(
  folder: string,
  { vaultId, now, pinned = [] }: { vaultId: string; now: Instant; pinned?: readonly string[] },
): Promise<string[]> {
  const ours = (await listBackups(folder)).filter(
    ({ name, manifest }) => manifest?.vault_id === vaultId && isBackupFileName(name),
  );
  const keep = backupsToKeep(
    ours.map(({ name, manifest }) => ({
      id: name,
      at: manifest!.made_at,
      day: manifest!.made_on,
    })),
    now,
  );
  const cleared = ours.filter(({ name }) => !keep.has(name) && !pinned.includes(name));
  for (const { path } of cleared) removeFile(path);
  return cleared.map(({ name }) => name);
}

/** Clears what a crash left half-made. */
export async function clearLeftovers(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (name.startsWith(workPrefix)) tidy(join(folder, name));
  }
}
