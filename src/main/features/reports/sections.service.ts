import type { ReportAppendix, ReportView } from '@shared/contract/reports';
import { daysBetween, type Period } from '@shared/dates';
import { lists } from '@shared/domain/lists';
import { explain, type Line } from '@shared/domain/report/build';
import type { Facts } from '@shared/domain/report/facts';
import type { FigureId } from '@shared/domain/report/registry';
import type { ReadDb } from '../../db/handles';
import { listWords } from '../lists/words';
import {
  cohortNames,
  cohortOfAttendance,
  cohortOfMakeups,
  cohortOfSessions,
  matchRows,
  mentorRows,
  waitingRows,
} from './view.repo';

type CohortRow = ReportView['cohorts'][number];
type Owners = Map<string, number>;

function ownersOf(db: ReadDb, lines: readonly Line[]): Owners {
  const ids = (entity: Line['entity']) =>
    lines.filter((line) => line.entity === entity).map((line) => line.id);
  const owners: Owners = new Map();
  const add = (entity: string, found: readonly { id: number; cohortId: number }[]) => {
    for (const { id, cohortId } of found) owners.set(`${entity}/${id}`, cohortId);
  };
  add('cohort_session', cohortOfSessions(db, ids('cohort_session')));
  add('attendance', cohortOfAttendance(db, ids('attendance')));
  add('makeup', cohortOfMakeups(db, ids('makeup')));
  return owners;
}

/**
 * The training figures of a month, cohort by cohort. Made from the very lines of the figures, so that
 * the rows add up to the totals.
 */
export function cohortTable(db: ReadDb, facts: Facts, month: Period): CohortRow[] {
  const figures = {
    held: explain(facts, 'training.sessions_held', month),
    cancelled: explain(facts, 'training.sessions_cancelled', month),
    expected: explain(facts, 'training.expected', month),
    attended: explain(facts, 'training.attended', month),
    creditedMinutes: explain(facts, 'training.credited_minutes', month),
  };
  const owners = ownersOf(db, Object.values(figures).flat());
  const table = new Map<number, CohortRow>();
  for (const { id, name } of cohortNames(db)) {
    table.set(id, { name, held: 0, cancelled: 0, expected: 0, attended: 0, creditedMinutes: 0 });
  }
  for (const [column, lines] of Object.entries(figures)) {
    for (const { entity, id, amount } of lines) {
      const row = table.get(owners.get(`${entity}/${id}`) ?? -1);
      if (row) row[column as keyof typeof figures] += amount;
    }
  }
  const running = new Set(explain(facts, 'training.cohorts_running', month).map(({ id }) => id));
  return [...table]
    .filter(([id, row]) => running.has(id) || row.held + row.cancelled + row.creditedMinutes > 0)
    .map(([, row]) => row);
}

/** Reached contacts and their minutes of each pair of mentor and parent in the month. */
function timeTogether(
  facts: Facts,
  month: Period,
): Map<string, { contacts: number; minutes: number }> {
  const pairs = new Map<string, { contacts: number; minutes: number }>();
  for (const { on, result, minutes, mentorIds, parentIds } of facts.contacts) {
    if (result !== 'reached' || on < month.from || on > month.to) continue;
    for (const mentorId of mentorIds) {
      for (const parentId of parentIds) {
        const pair = pairs.get(`${mentorId}/${parentId}`) ?? { contacts: 0, minutes: 0 };
        pairs.set(`${mentorId}/${parentId}`, {
          contacts: pair.contacts + 1,
          minutes: pair.minutes + minutes,
        });
      }
    }
  }
  return pairs;
}

const idsOf = (facts: Facts, id: FigureId, month: Period) =>
  explain(facts, id, month).map((line) => line.id);

/** The lists with names at the end of the internal edition. */
export function appendixOf(db: ReadDb, facts: Facts, month: Period): ReportAppendix {
  const words = listWords(db);
  const openLines = explain(facts, 'matches.per_mentor', month);
  const openByMentor = new Map(openLines.map((line) => [line.id, line.amount]));
  const minutesByMentor = new Map<number, number>();
  for (const { on, result, minutes, mentorIds } of facts.contacts) {
    if (result !== 'reached' || on < month.from || on > month.to) continue;
    for (const id of mentorIds) minutesByMentor.set(id, (minutesByMentor.get(id) ?? 0) + minutes);
  }
  const pairs = timeTogether(facts, month);
  const matchesById = new Map(facts.matches.map((match) => [match.id, match]));
  const active = idsOf(facts, 'workforce.active_at_end', month);
  return {
    mentors: mentorRows(db, active, month.to).map(({ id, name, status, lastSupervisionOn }) => ({
      name,
      status: status === null ? '' : words(lists.mentorStatus, status),
      openMatches: openByMentor.get(id) ?? 0,
      contactMinutes: minutesByMentor.get(id) ?? 0,
      lastSupervisionOn,
    })),
    matches: matchRows(db, idsOf(facts, 'matches.open_at_end', month)).map(({ id, ...row }) => {
      const match = matchesById.get(id);
      const time = match && pairs.get(`${match.mentorId}/${match.parentId}`);
      return { ...row, contacts: time?.contacts ?? 0, minutes: time?.minutes ?? 0 };
    }),
    waiting: waitingRows(db, idsOf(facts, 'referrals.waiting_at_end', month)).map((row) => ({
      ...row,
      days: daysBetween(row.receivedOn, month.to),
      channel: words(lists.channel, row.channel),
    })),
  };
}
