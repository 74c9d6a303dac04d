import type { LocalDate } from '../../dates';
import { formatDay, formatRelativeDay } from '../../parse/format-date';
import { plural } from '../../parse/format';
import type { BackupLevel } from '../backup/standing';
import type { DueItem } from './items';

/** How the vault stands, as far as somebody has to do something about it. */
export interface VaultStanding {
  recovery: {
    /** The day the sheet in force was made; null for one from before that was noted. */
    madeOn: LocalDate | null;
    isProven: boolean;
    hasSecondHolder: boolean;
  };
  backup: { lastOn: LocalDate | null; level: BackupLevel };
  /** Null when none is set. */
  secondFolder: { absentDays: number; isDue: boolean } | null;
  drill: { lastOn: LocalDate | null; isDue: boolean };
}

const security = '/settings?section=security';
const backups = '/settings?section=backup';

function recoveryLines(
  { madeOn, isProven, hasSecondHolder }: VaultStanding['recovery'],
  today: LocalDate,
): DueItem[] {
  // Each sheet is a matter of its own: what was put off for the one before says nothing about it.
  const sheet = madeOn ?? 'first';
  const line = (rule: string, reason: string, label: string, atRisk: boolean): DueItem => ({
    key: `${rule}/${sheet}`,
    who: 'Recovery sheet',
    whoPath: security,
    reason,
    // A clock that was set back must not put it off.
    dueOn: madeOn !== null && madeOn <= today ? madeOn : null,
    ...(atRisk ? { atRisk } : {}),
    action: { label, path: security },
  });
  if (!isProven) {
    const reason =
      'Nobody has shown that it is on paper. Without it a forgotten passphrase loses everything';
    return [line('recovery_proof', reason, 'Prove it', true)];
  }
  if (hasSecondHolder) return [];
  return [line('recovery_holder', 'Nobody is named who keeps the second copy', 'Name who', false)];
}

function backupLines({ lastOn, level }: VaultStanding['backup'], today: LocalDate): DueItem[] {
  if (level !== 'today' && level !== 'unlock') return [];
  const reason = lastOn
    ? `Last one ${formatRelativeDay(lastOn, today)}, and something was written since`
    : 'There is none yet';
  return [
    {
      key: `backup/${lastOn ?? 'none'}`,
      who: 'Backup',
      whoPath: backups,
      reason,
      dueOn: null,
      action: { label: 'Back up', path: backups },
    },
  ];
}

function secondFolderLines({ secondFolder }: VaultStanding): DueItem[] {
  if (!secondFolder?.isDue) return [];
  return [
    {
      key: 'second_folder/absent',
      who: 'Second folder for backups',
      whoPath: backups,
      reason: `No copy has reached it for ${plural(secondFolder.absentDays, 'day')}`,
      dueOn: null,
      action: { label: 'Open backups', path: backups },
    },
  ];
}

function drillLines({ lastOn, isDue }: VaultStanding['drill']): DueItem[] {
  if (!isDue) return [];
  return [
    {
      key: `drill/${lastOn ?? 'none'}`,
      who: 'Test restore',
      whoPath: backups,
      reason: lastOn
        ? `Last one on ${formatDay(lastOn)}. It changes nothing`
        : 'None yet. It changes nothing and takes a minute',
      dueOn: null,
      action: { label: 'Check a backup', path: backups },
    },
  ];
}

/**
 * What Today says about the vault: a recovery sheet that nobody has proved to hold, no second holder, a
 * backup of a week ago, a second folder that is not there, a test restore that is due (vault: durability).
 */
export function vaultLines(standing: VaultStanding, today: LocalDate): DueItem[] {
  return [
    ...recoveryLines(standing.recovery, today),
    ...backupLines(standing.backup, today),
    ...secondFolderLines(standing),
    ...drillLines(standing.drill),
  ];
}
