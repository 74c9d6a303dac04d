import { addDays, type LocalDate } from '@shared/dates';
import { module as moduleList } from '@shared/domain/lists/people';
import { reminderDays, reminderOn } from '@shared/domain/screening/renewals';
import type { DueItem } from '@shared/domain/today/items';
import { plural } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import type { ReadDb } from '../../db/handles';
import { listWords } from '../lists/words';
import { cohortsToGraduate, lapsingModules } from './mentors.repo';

/** Add-on trainings of parent partners and trainees that run out in 60 days, again in 30, and once they have. */
export function trainingRenewals(db: ReadDb, today: LocalDate): DueItem[] {
  const words = listWords(db);
  const until = addDays(today, Math.max(...reminderDays));
  return lapsingModules(db, today, until).flatMap((row) => {
    const reminder = reminderOn(row.expiresOn, today);
    if (!reminder) return [];
    const path = row.isMentor
      ? `/training/in-service/${row.personId}`
      : `/people/${row.personId}?tab=training`;
    const what = words(moduleList, row.module);
    return [
      {
        // Each reminder is set aside on its own: the one at 30 days comes all the same.
        key: `module/${row.id}-${reminder.days}`,
        who: row.name,
        whoPath: path,
        reason:
          row.expiresOn < today
            ? `${what} ran out on ${formatDay(row.expiresOn)}`
            : `${what} runs out on ${formatDay(row.expiresOn)}`,
        dueOn: row.expiresOn < today ? reminder.since : null,
        action: { label: 'Open training', path },
      },
    ];
  });
}

/** Cohorts whose last session is over while people are still in training. */
export const graduations = (db: ReadDb, today: LocalDate): DueItem[] =>
  cohortsToGraduate(db, today).map(({ id, name, lastOn, people }) => ({
    key: `graduation/${id}`,
    who: name,
    whoPath: `/training/${id}`,
    reason: `The last session was ${formatDay(lastOn)}; ${plural(people, 'person is', 'people are')} still in training`,
    dueOn: null,
    action: { label: 'Graduate', path: `/training/${id}/graduation` },
  }));
