import type { VaultStatus } from '@shared/contract/vault';
import type { LocalDate } from '@shared/dates';
import { backupAge, isDrillDue, secondFolderAbsence } from '@shared/domain/backup/standing';
import { folderConcern } from '@shared/domain/vault/folder-concern';
import { changedSince, lastBackup, pinnedBackup } from '../../backup/keep-backup';
import { wallTime } from '../../backup/make-backup';
import { isSameDrive, isThere } from '../../backup/second-folder';
import { type Notes, readNotes } from '../../vault/notes';
import type { OpenVault } from '../../vault/open-vault';

const dayOf = (at: string | undefined): LocalDate | null =>
  at === undefined ? null : wallTime(at).day;

async function secondFolder(
  vault: OpenVault,
  notes: Notes,
  today: LocalDate,
): Promise<VaultStatus['secondFolder']> {
  const folder = notes.secondFolder;
  if (folder === undefined) return null;
  const filled = notes.secondFilledAt;
  const since = dayOf(filled) ?? dayOf(notes.secondFolderAt) ?? today;
  const { days, isDue } = secondFolderAbsence(since, today);
  const there = await isThere(folder);
  return {
    folder,
    isThere: there,
    filledAt: filled ?? null,
    absentDays: days,
    isDue,
    isSameDrive: there && (await isSameDrive(folder, vault.dir)),
    concern: folderConcern(folder),
  };
}

/** How the vault stands: backups, second folder, recovery sheet, test restore. */
export async function vaultStatus(
  vault: OpenVault,
  trouble: string | undefined,
): Promise<VaultStatus> {
  const { office, file, dir } = vault;
  const today = office.clock.today();
  const created = wallTime(file.created_at).day;
  const last = (await lastBackup(vault))?.manifest ?? null;
  vault.requireOpen();
  const notes = readNotes(office.read);
  const changed = changedSince(vault, last);
  const undo = pinnedBackup(vault);
  const age = backupAge({ last: last?.made_on ?? null, created }, changed, today);
  return {
    backup: {
      lastAt: last?.made_at ?? null,
      ...age,
      changedSince: changed,
      trouble: trouble ?? null,
    },
    secondFolder: await secondFolder(vault, notes, today),
    recovery: {
      madeAt: notes.recoveryMadeAt ?? null,
      provenAt: notes.recoveryProvenAt ?? null,
      secondHolder: notes.secondHolder ?? null,
    },
    drill: {
      lastAt: notes.drilledAt ?? null,
      isDue: isDrillDue(dayOf(notes.drilledAt), created, today),
    },
    restoreUndo: undo === undefined ? null : { restoredAt: notes.restoredAt ?? '', name: undo },
    concern: folderConcern(dir),
  };
}
