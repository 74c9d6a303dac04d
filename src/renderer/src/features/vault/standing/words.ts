import type { VaultStatus } from '@shared/contract/vault';
import { plural } from '@shared/parse/format';
import { agoWords } from '../stamps';

type BackupStanding = VaultStatus['backup'];

/** Whether the age of the last backup, or a failure, wants looking at. */
export const isPressing = ({ level, trouble }: BackupStanding): boolean =>
  level !== 'fine' || trouble !== null;

/** How backups stand, for the bar at the bottom: 'Backed up 2 hours ago', 'Last backup 9 days ago'. */
export function standingWords(backup: BackupStanding, now: string): string {
  const { lastAt, trouble } = backup;
  if (trouble !== null) return 'The last backup did not work';
  if (lastAt === null) return 'No backup yet';
  return `${isPressing(backup) ? 'Last backup' : 'Backed up'} ${agoWords(lastAt, now)}`;
}

/** What is said on unlocking when the last backup is far too old (from 14 days; principle P12). */
export const overdueWords = ({ days }: BackupStanding): string =>
  days === null
    ? 'There is no backup of this vault. If this computer is lost, everything is.'
    : `The last backup is ${plural(days, 'day')} old. What was written since is on this computer only.`;
