import type { LocalDate } from '@shared/dates';
import { backupAge, isDrillDue, secondFolderAbsence } from '@shared/domain/backup/standing';
import type { VaultStanding } from '@shared/domain/today/vault-lines';
import { changedSince, lastBackup } from '../../backup/keep-backup';
import { wallTime } from '../../backup/make-backup';
import { type Notes, readNotes } from '../../vault/notes';
import type { OpenVault } from '../../vault/open-vault';

const dayOf = (at: string | undefined): LocalDate | null =>
  at === undefined ? null : wallTime(at).day;

function secondFolderOf(notes: Notes, today: LocalDate): VaultStanding['secondFolder'] {
  if (notes.secondFolder === undefined) return null;
  const since = dayOf(notes.secondFilledAt ?? notes.secondFolderAt) ?? today;
  const { days, isDue } = secondFolderAbsence(since, today);
  return { absentDays: days, isDue };
}

/**
 * What Today needs to know of the vault. The second folder itself is not asked: one on a network may take
 * seconds to answer, and its notes say when it was last filled.
 */
export async function vaultStanding(vault: OpenVault): Promise<VaultStanding> {
  const last = (await lastBackup(vault))?.manifest ?? null;
  vault.requireOpen();
  const { office, file, clock } = vault;
  const today = clock.today();
  const created = wallTime(file.created_at).day;
  const notes = readNotes(office.read);
  const drilled = dayOf(notes.drilledAt);
  const lastOn = last?.made_on ?? null;
  return {
    recovery: {
      madeOn: dayOf(notes.recoveryMadeAt),
      isProven: notes.recoveryProvenAt !== undefined,
      hasSecondHolder: notes.secondHolder !== undefined,
    },
    backup: {
      lastOn,
      level: backupAge({ last: lastOn, created }, changedSince(vault, last), today).level,
    },
    secondFolder: secondFolderOf(notes, today),
    drill: { lastOn: drilled, isDue: isDrillDue(drilled, created, today) },
  };
}
