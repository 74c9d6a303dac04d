import { join } from 'node:path';
import type { Backup, BackupRef } from '@shared/contract/vault';
import { fail, ok, type Result } from '@shared/errors';
import { backupsFolder, type ListedBackup, listBackups } from '../../backup/list';
import type { Session } from '../../session/session';
import { readNotes } from '../../vault/notes';
import { readVaultFile } from '../../vault/vault-file';

/** The vault this is, or null where vault.json cannot tell. */
function presentVaultId({ dir }: Session): string | null {
  try {
    return readVaultFile(dir).vault_id;
  } catch {
    return null;
  }
}

/** Of this vault; also where nobody can tell which vault this is, since its key file is gone. */
function isOurs(vaultId: string, session: Session): boolean {
  const present = presentVaultId(session);
  return present === null || vaultId === present;
}

/** What may be said of a backup; counts only to somebody who has unlocked. */
export function viewBackup(
  { name, size, manifest }: ListedBackup,
  place: BackupRef['place'],
  session: Session,
): Backup {
  const isOpen = session.state === 'ready';
  return {
    ref: { place, name },
    size,
    isWhole: manifest !== null,
    madeAt: manifest?.made_at ?? null,
    madeOn: manifest?.made_on ?? null,
    reason: manifest?.reason ?? null,
    appVersion: manifest?.app_version ?? null,
    isOurs: manifest !== null && isOurs(manifest.vault_id, session),
    rows: isOpen && manifest ? manifest.rows : null,
  };
}

/** The folder of a place; the second one is known only while the vault is open. */
function folderOf(session: Session, place: 'vault' | 'second'): string | undefined {
  if (place === 'vault') return backupsFolder(session.dir);
  return session.state === 'ready' ? readNotes(session.vault.office.read).secondFolder : undefined;
}

export async function listPlace(
  session: Session,
  place: 'vault' | 'second',
): Promise<ListedBackup[]> {
  const folder = folderOf(session, place);
  return folder === undefined ? [] : listBackups(folder);
}

/** The file that is meant. The window names no paths: only what a listing or a dialog gave. */
export async function findBackup(
  session: Session,
  { place, name }: BackupRef,
  chosen: ListedBackup | undefined,
): Promise<Result<ListedBackup>> {
  const found =
    place === 'chosen'
      ? chosen?.name === name
        ? chosen
        : undefined
      : (await listPlace(session, place)).find((backup) => backup.name === name);
  if (!found) return fail('NOT_FOUND', 'This backup is no longer there. Look at the list again.');
  if (!found.manifest) {
    return fail('VAULT_DAMAGED', 'This backup is damaged or was changed. Use another one.');
  }
  return ok(found);
}

export const pathInBackups = (session: Session, name: string) =>
  join(backupsFolder(session.dir), name);
