import type { Option } from '@shared/contract/common';
import type { LogEntryRow, LogFilter } from '@shared/contract/log';
import { periodProblem } from '@shared/domain/log/log-period';
import type { LogTotals } from '@shared/domain/log/totals';
import { fail, ok, type Result } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import { logTotals } from './log-totals.repo';
import { activitiesById, contactsById, newestContact, pageOfEntries } from './log.repo';
import { whoIsOn } from './who.repo';
import { asOption } from './who.service';

function checkFilter(filter: LogFilter): Result<LogFilter> {
  const ofOnePerson = filter.mentorId !== null || filter.parentId !== null;
  const problem = periodProblem(filter, { ofOnePerson });
  return problem === null ? ok(filter) : fail('VALIDATION', problem, { field: 'to' });
}

/** A line of the summary is enough to tell entries apart; the record shows all of it. */
const line = (text: string | null): string | null =>
  text === null ? null : (text.split('\n', 1)[0] ?? '').slice(0, 160);

function contactRows(db: ReadDb, ids: readonly number[]): LogEntryRow[] {
  const mentors = whoIsOn(db, 'contactMentors', ids);
  const parents = whoIsOn(db, 'contactParents', ids);
  return contactsById(db, ids).map((row) => ({
    ...row,
    entry: 'contact',
    kind: null,
    mentors: mentors.get(row.id) ?? [],
    parents: parents.get(row.id) ?? [],
    about: line(row.summary),
  }));
}

function activityRows(db: ReadDb, ids: readonly number[]): LogEntryRow[] {
  const mentors = whoIsOn(db, 'activityMentors', ids);
  return activitiesById(db, ids).map((row) => ({
    ...row,
    entry: 'activity',
    startTime: null,
    travelMinutes: null,
    mode: null,
    result: null,
    mentors: mentors.get(row.id) ?? [],
    parents: [],
    about: line(row.organization),
  }));
}

/** One page of the log: contacts and activities by day. */
export function logEntries(
  db: ReadDb,
  input: { filter: LogFilter; descending: boolean; offset: number; limit: number },
): Result<LogEntryRow[]> {
  const checked = checkFilter(input.filter);
  if (!checked.ok) return checked;
  const page = pageOfEntries(db, input.filter, input);
  const ids = (entry: LogEntryRow['entry']) =>
    page.filter((ref) => ref.entry === entry).map(({ id }) => id);
  const rows = [...contactRows(db, ids('contact')), ...activityRows(db, ids('activity'))];
  const byRef = new Map(rows.map((row) => [`${row.entry}${row.id}`, row]));
  return ok(page.flatMap(({ entry, id }) => byRef.get(`${entry}${id}`) ?? []));
}

export function totalsOf(db: ReadDb, filter: LogFilter): Result<LogTotals> {
  const checked = checkFilter(filter);
  return checked.ok ? ok(logTotals(db, filter)) : checked;
}

/** Who and how of the contact that was written last. */
export function lastContact(
  db: ReadDb,
): { mentors: Option[]; parents: Option[]; mode: string } | null {
  const last = newestContact(db);
  if (!last) return null;
  const options = (link: 'contactMentors' | 'contactParents') =>
    (whoIsOn(db, link, [last.id]).get(last.id) ?? []).map(asOption);
  return {
    mentors: options('contactMentors'),
    parents: options('contactParents'),
    mode: last.mode,
  };
}
