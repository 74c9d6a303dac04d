import { addDays, epochDay, type Instant, type LocalDate, monthOf } from '../../dates';

/** A backup as the rule sees it. */
export interface BackupStamp {
  id: string;
  /** When it was made. */
  at: Instant;
  /** The day it was made on, where the program runs. */
  day: LocalDate;
}

/** How many are kept (spec of the vault): the last ones, and the newest of each of so many periods. */
export const retention = { last: 3, days: 7, weeks: 4, months: 12 } as const;

/** Monday of the week. 1970-01-01 was a Thursday. */
const mondayOf = (day: LocalDate) => addDays(day, -((((epochDay(day) + 3) % 7) + 7) % 7));

const newestFirst = (a: BackupStamp, b: BackupStamp) =>
  a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1;

/**
 * Which backups stay: the last 3, and the newest one of each of the last 7 days, 4 weeks and 12 months
 * that have any. Periods without a backup do not count, so that a long absence costs nothing.
 * One dated after `now` was made while the clock was wrong: it stays, and takes nobody's place.
 * @returns the ids to keep; everything else may go
 */
export function backupsToKeep(backups: readonly BackupStamp[], now: Instant): Set<string> {
  const keep = new Set(backups.filter(({ at }) => at > now).map(({ id }) => id));
  const past = backups.filter(({ at }) => at <= now).sort(newestFirst);
  for (const { id } of past.slice(0, retention.last)) keep.add(id);
  const keepOnePer = (count: number, periodOf: (day: LocalDate) => string) => {
    const seen = new Set<string>();
    for (const { id, day } of past) {
      const period = periodOf(day);
      if (seen.has(period)) continue;
      if (seen.size === count) break;
      seen.add(period);
      keep.add(id);
    }
  };
  keepOnePer(retention.days, (day) => day);
  keepOnePer(retention.weeks, mondayOf);
  keepOnePer(retention.months, monthOf);
  return keep;
}
