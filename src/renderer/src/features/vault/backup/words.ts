import type { Backup, VaultStatus } from '@shared/contract/vault';

/** Why a backup was made. */
export const reasonWords: Record<NonNullable<Backup['reason']>, string> = {
  asked: 'Made by hand',
  lock: 'On locking or closing',
  hourly: 'While working',
  update: 'Before an update',
  import: 'Before an import',
  restore: 'Before a restore',
  keys: 'Before the data key changed',
  rescue: 'Saved from a damaged file',
};

export const placeWords = {
  vault: 'This computer',
  second: 'Second folder',
  chosen: 'Chosen file',
} as const;

/** What to think of keeping backups in a folder; null when nothing. */
export function folderWords(folder: NonNullable<VaultStatus['secondFolder']>): string | null {
  if (folder.isSameDrive) {
    return 'This folder is on the same drive as the vault. If the drive fails or the computer is stolen, both are gone. Choose one on a USB stick or a network drive.';
  }
  if (folder.concern === 'synced') {
    return 'A cloud service seems to copy this folder elsewhere. Backups are encrypted, but ask whether your agency allows it.';
  }
  if (folder.concern === 'network') {
    return 'This folder is on the network. It is filled whenever the network is there.';
  }
  return null;
}

/** What came of the copy in the second folder. */
export const secondWords = {
  none: '',
  filled: ' The second folder has it too.',
  absent: ' The second folder was not there; it gets its copy when it is.',
  failed: ' The copy in the second folder did not work. It is tried again with the next one.',
} as const;
