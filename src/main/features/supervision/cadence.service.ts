import type { SupervisionMentorRow } from '@shared/contract/supervision';
import { type LocalDate, monthOf, monthPeriod } from '@shared/dates';
import {
  isDueByMonthEnd,
  isSupervisionOverdue,
  nextSupervisionDue,
} from '@shared/domain/supervision/cadence';
import { fail, ok, type Result } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import { readSettings } from '../settings/settings.service';
import { openActionsOf } from './actions.repo';
import { activeMentors, mentorById, openActionCounts } from './cadence.repo';
import { lastSupervisor } from './sessions.repo';

type Found = ReturnType<typeof activeMentors>[number];

interface Calendar {
  today: LocalDate;
  /** Last day of this month. */
  monthEnd: LocalDate;
  intervalDays: number;
}

function calendarOf(db: ReadDb, today: LocalDate): Calendar {
  const intervalDays = readSettings(db).supervision_interval_days;
  return { today, monthEnd: monthPeriod(monthOf(today)).to, intervalDays };
}

function asRow(
  found: Found,
  openActions: number,
  { today, monthEnd, intervalDays }: Calendar,
): SupervisionMentorRow {
  const { mentorId, personId, name, lastOn } = found;
  return {
    mentorId,
    personId,
    name,
    lastOn,
    openActions,
    nextDueOn: nextSupervisionDue(lastOn, intervalDays),
    overdue: isSupervisionOverdue(lastOn, today, intervalDays),
    dueThisMonth: isDueByMonthEnd(lastOn, monthEnd, intervalDays),
    agreedOn: found.agreedOn !== null && found.agreedOn >= today ? found.agreedOn : null,
  };
}

/** Active mentors by name, with the one rule of when they are due. */
export function mentorsToSupervise(db: ReadDb, today: LocalDate) {
  const calendar = calendarOf(db, today);
  const open = openActionCounts(db);
  const rows = activeMentors(db, today).map((found) =>
    asRow(found, open.get(found.mentorId) ?? 0, calendar),
  );
  return { intervalDays: calendar.intervalDays, rows, lastSupervisor: lastSupervisor(db) };
}

/** One mentor with what was agreed and is not done. One who is not active is never due. */
export function mentorOverview(db: ReadDb, id: number, today: LocalDate) {
  const found = mentorById(db, id, today);
  if (!found) return fail('NOT_FOUND', 'This parent partner is not in the program any more.');
  const actions = openActionsOf(db, [id]);
  const row = asRow(found, actions.length, calendarOf(db, today));
  const never = { overdue: false, dueThisMonth: false, nextDueOn: null };
  return ok({
    ...row,
    ...(found.active ? {} : never),
    active: found.active,
    actions,
  }) satisfies Result<SupervisionMentorRow>;
}
