import type { SessionRecord, SessionRow, SessionWords } from '@shared/contract/supervision';
import type { LocalDate } from '@shared/dates';
import { periodProblem } from '@shared/domain/log/log-period';
import { fail, ok, type Result } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import { type Office, write } from '../../db/write';
import { historyOf } from '../history/history.service';
import { whoIsOn } from '../log/who.repo';
import { actionsOfSession, openActionsOf, openCounts } from './actions.repo';
import {
  addendaOf,
  countSessions,
  lastSessionOf,
  openMatchesOf,
  pageOfSessions,
  sessionById,
  type SessionFilter,
  sessionsById,
} from './sessions.repo';

const gone = fail('NOT_FOUND', 'This session is no longer there. Go back and look again.');

/** One mentor's sessions are few enough for any stretch; all of them are shown a year at a time. */
function periodFits({ mentorId, from, to }: SessionFilter): string | null {
  const period = { from: from ?? '0001-01-01', to: to ?? '9999-12-31' };
  return periodProblem(period, { ofOnePerson: mentorId !== null });
}

export function sessionList(
  db: ReadDb,
  query: SessionFilter & { descending: boolean; offset: number; limit: number },
): Result<{ total: number; rows: SessionRow[] }> {
  const problem = periodFits(query);
  if (problem !== null) return fail('VALIDATION', problem, { field: 'to' });
  const ids = pageOfSessions(db, query, query);
  const mentors = whoIsOn(db, 'supervisionMentors', ids);
  const open = openCounts(db, ids);
  const byId = new Map(sessionsById(db, ids).map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ ...row, mentors: mentors.get(id) ?? [], openActions: open.get(id) ?? 0 }] : [];
  });
  return ok({ total: countSessions(db, query), rows });
}

function wordsOf(db: ReadDb, id: number, note: string | null): SessionWords {
  return { note, addenda: addendaOf(db, id) };
}

/** One session. The words of a restricted one are left out: `openRestricted` gives them. */
export function sessionRecord(db: ReadDb, id: number): Result<SessionRecord> {
  const row = sessionById(db, id);
  if (!row) return gone;
  return ok({
    ...row,
    sealedBy: row.createdBy,
    mentors: whoIsOn(db, 'supervisionMentors', [id]).get(id) ?? [],
    words: row.restricted ? null : wordsOf(db, id, row.note),
    actions: actionsOfSession(db, id),
  });
}

/** The words of a restricted session. That they were looked at is in history before they are shown. */
export function openRestricted(office: Office, id: number): Result<SessionWords> {
  const row = sessionById(office.read, id);
  if (!row) return gone;
  return write(office, (tx) => {
    tx.audit({ action: 'view', entity: 'supervision', recordId: id });
    return ok(wordsOf(office.read, id, row.note));
  });
}

/** What to have beside a new note: the last session's actions with the older open ones, the matches. */
export function noteContext(db: ReadDb, mentors: readonly number[], on: LocalDate) {
  const last = lastSessionOf(db, mentors, on);
  const lastActions = last ? actionsOfSession(db, last.id) : [];
  const older = openActionsOf(db, mentors).filter(
    ({ supervisionId }) => supervisionId !== last?.id,
  );
  return {
    last: last ?? null,
    actions: [...older, ...lastActions],
    matches: openMatchesOf(db, mentors, on),
  };
}

const sealedFields = new Set(['note', 'body', 'sealHash']);

/** Who did what to a session and when. Its words stay where they are shown on purpose. */
export function sessionHistory(db: ReadDb, id: number) {
  return historyOf(db, 'supervision', id).map((entry) => ({
    ...entry,
    fields: Object.fromEntries(
      Object.entries(entry.fields).filter(([name]) => !sealedFields.has(name)),
    ),
  }));
}
