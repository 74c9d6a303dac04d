import { daysBetween, type LocalDate } from '../../dates';

/** Days without a backup from which it shows: in the status bar, on Today, on unlocking (principle P12). */
export const backupAges = { attention: 3, today: 7, unlock: 14 } as const;
/** Days after which a second folder that was not there shows on Today, and a test restore is due. */
export const secondFolderDays = 7;
export const drillDays = 30;

export type BackupLevel = 'fine' | 'attention' | 'today' | 'unlock';

export interface BackupAge {
  /** Whole calendar days since the last verified backup; null when there is none. */
  days: number | null;
  level: BackupLevel;
}

/**
 * How much the age of the last backup matters. One that holds everything is never too old; without any
 * backup the day the vault was made counts.
 * @param changed whether anything was written since it was made
 */
export function backupAge(
  { last, created }: { last: LocalDate | null; created: LocalDate },
  changed: boolean,
  today: LocalDate,
): BackupAge {
  const days = last === null ? null : Math.max(0, daysBetween(last, today));
  if (!changed) return { days, level: 'fine' };
  const waiting = days ?? Math.max(0, daysBetween(created, today));
  if (waiting >= backupAges.unlock) return { days, level: 'unlock' };
  if (waiting >= backupAges.today) return { days, level: 'today' };
  return { days, level: waiting >= backupAges.attention ? 'attention' : 'fine' };
}

/**
 * Days for which a second folder got no backup.
 * @param since the day it was last filled, or the day it was chosen
 */
export function secondFolderAbsence(since: LocalDate, today: LocalDate) {
  const days = Math.max(0, daysBetween(since, today));
  return { days, isDue: days >= secondFolderDays };
}

/** True when the last test restore is too long ago, or there was none since the vault was made. */
export function isDrillDue(last: LocalDate | null, created: LocalDate, today: LocalDate): boolean {
  return daysBetween(last ?? created, today) >= drillDays;
}
