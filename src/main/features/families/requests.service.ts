import type { RequestCounts } from '@shared/domain/families/request-words';
import type { RequestRecord, RequestRow } from '@shared/contract/families-request-records';
import type { LocalDate } from '@shared/dates';
import {
  firstContactWords,
  pastTargets,
  requestsSentence,
  type RequestTargets,
  standingWords,
  waitingWords,
} from '@shared/domain/families/request-words';
import { requestStateOn } from '@shared/domain/families/request-state';
import type { Settings } from '@shared/domain/settings';
import { fail, ok, type Result } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import type { person } from '../../db/schema';
import { matchLinesOf } from '../matches/match-lines';
import { readSettings } from '../settings/settings.service';
import type { RequestFilter } from './request-sql';
import {
  attemptsSince,
  countOtherRequests,
  countRequests,
  getRequestMore,
  getRequestRow,
  listRequests,
  type RequestPage,
  type RequestRowData,
  requestsOfFamily,
  viewTotals,
} from './requests.repo';

export const requestGone = () => fail('NOT_FOUND', 'This request is not in the program any more.');

const targetsOf = (settings: Settings): RequestTargets => ({
  firstContactDays: settings.first_contact_target_days,
  matchDays: settings.match_target_days,
  decisionDays: settings.decision_target_days,
});

/** Adds to a row what follows from the day: state, waiting, what is late. */
function requestRow(row: RequestRowData, targets: RequestTargets, today: LocalDate): RequestRow {
  const { personId, parentName, matchedOn: _matched, reachedOn, attempts, ...shown } = row;
  const state = requestStateOn(row, today) ?? 'new';
  return {
    ...shown,
    parent: { id: personId, name: parentName },
    state,
    waiting: waitingWords(row, state, today),
    standing: standingWords(row, state, today),
    firstContact: firstContactWords({ receivedOn: row.receivedOn, reachedOn, attempts }),
    late: pastTargets(row, state, targets, today),
  };
}

export function requestList(
  db: ReadDb,
  query: RequestFilter & {
    sort: Pick<RequestPage, 'by' | 'descending'>;
    offset: number;
    limit: number;
  },
  today: LocalDate,
) {
  const targets = targetsOf(readSettings(db));
  const rows = listRequests(db, query, { ...query.sort, ...query }, today);
  return {
    total: countRequests(db, query, today),
    rows: rows.map((row) => requestRow(row, targets, today)),
  };
}

export function requestRowsOfFamily(db: ReadDb, familyId: number, today: LocalDate): RequestRow[] {
  const targets = targetsOf(readSettings(db));
  return requestsOfFamily(db, familyId).map((row) => requestRow(row, targets, today));
}

/** Requests to decide and parents who wait, in numbers and as the page's first sentence. */
export function requestCounts(db: ReadDb, today: LocalDate) {
  const decide = viewTotals(db, 'decide', today);
  const waiting = viewTotals(db, 'waiting', today);
  const counts: RequestCounts = {
    undecided: decide.requests,
    waitingParents: waiting.parents,
    waitingSince: waiting.since,
  };
  return {
    undecided: decide.requests,
    waiting: waiting.requests,
    sentence: requestsSentence(counts, today),
  };
}

/** How a person may be reached: the note first. */
export function safeContactOf(row: typeof person.$inferSelect) {
  const { safeContactNote, phone, email, phoneOkVoicemail, phoneOkText } = row;
  return { safeContactNote, phone, email, phoneOkVoicemail, phoneOkText };
}

const shownAttempts = 20;

export function requestRecord(db: ReadDb, id: number, today: LocalDate): Result<RequestRecord> {
  const row = getRequestRow(db, id);
  const more = getRequestMore(db, id);
  if (!row || !more || more.referral.archivedAt !== null) return requestGone();
  const { referral } = more;
  const to = row.reachedOn ?? '9999-12-31';
  return ok({
    ...requestRow(row, targetsOf(readSettings(db)), today),
    key: referral.key,
    version: referral.version,
    professionalId: referral.fromProfessionalId,
    decision: referral.decision as RequestRecord['decision'],
    declineReason: referral.declineReason,
    upcomingEventOn: referral.upcomingEventOn,
    wishes: referral.wishes,
    familyRegion: more.familyRegion,
    contact: safeContactOf(more.person),
    firstContactOn: row.reachedOn,
    attempts: attemptsSince(db, {
      parentId: row.parentId,
      from: row.receivedOn,
      to,
      limit: shownAttempts,
    }),
    matches: matchLinesOf(db, { requestId: id }, today),
    otherRequests: countOtherRequests(db, row.parentId, id),
  });
}
