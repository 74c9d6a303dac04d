import type { Option } from '@shared/contract/common';
import type { MatchRecord, MatchRow, PairContact } from '@shared/contract/matches';
import type { LocalDate } from '@shared/dates';
import { requestState, requestStateOn } from '@shared/domain/families/request-state';
import { labelOf } from '@shared/domain/lists/define';
import { matchesSentence } from '@shared/domain/matching/match-words';
import { isQuiet, lastContactWords, quietCutoff } from '@shared/domain/matching/quiet';
import { fail, ok, type Result } from '@shared/errors';
import { formatDay } from '@shared/parse/format-date';
import type { ReadDb } from '../../db/handles';
import { requestsOfParent } from '../families/requests.repo';
import { safeContactOf } from '../families/requests.service';
import { readSettings } from '../settings/settings.service';
import { matchLine, matchLinesOf } from './match-lines';
import type { Days, MatchFilter } from './match-sql';
import {
  countMatches,
  findMatch,
  getMatchMore,
  getMatchRow,
  listMatches,
  type MatchPage,
  type MatchRowData,
  pairContacts,
  pairTotals,
} from './matches.repo';

export const matchGone = () => fail('NOT_FOUND', 'This match is not in the program any more.');

function daysFor(db: ReadDb, today: LocalDate): Days & { warnDays: number } {
  const warnDays = readSettings(db).no_contact_warn_days;
  return { today, cutoff: quietCutoff(today, warnDays), warnDays };
}

function matchRow(row: MatchRowData, { today, warnDays }: { today: LocalDate; warnDays: number }) {
  const { familyId, familyNumber, lastReachedOn, closureReason } = row;
  return {
    ...matchLine(row, today),
    familyId,
    familyNumber,
    lastReachedOn,
    lastContact: lastContactWords(lastReachedOn, today),
    quiet: row.voided !== true && isQuiet(row, today, warnDays),
    closureReason,
  } satisfies MatchRow;
}

export function matchList(
  db: ReadDb,
  query: MatchFilter & {
    sort: Pick<MatchPage, 'by' | 'descending'>;
    offset: number;
    limit: number;
  },
  today: LocalDate,
) {
  const days = daysFor(db, today);
  const rows = listMatches(db, query, { ...query.sort, ...query }, days);
  return { total: countMatches(db, query, days), rows: rows.map((row) => matchRow(row, days)) };
}

/** Open, quiet and future matches, in numbers and as the page's first sentence. */
export function matchCounts(db: ReadDb, today: LocalDate) {
  const days = daysFor(db, today);
  const all = { search: '', mentorId: null, parentId: null };
  const of = (view: MatchFilter['view']) => countMatches(db, { ...all, view }, days);
  const counts = { open: of('open'), quiet: of('quiet'), starting: of('starting') };
  return { ...counts, sentence: matchesSentence(counts, days.warnDays) };
}

export function matchRecord(db: ReadDb, id: number, today: LocalDate): Result<MatchRecord> {
  const row = getMatchRow(db, id, today);
  const more = getMatchMore(db, id);
  if (!row || !more || more.match.archivedAt !== null) return matchGone();
  const { match } = more;
  const { mentorId, parentId, startOn, endOn, previousMatchId } = match;
  const to = endOn !== null && endOn < today ? endOn : today;
  const totals = pairTotals(db, { mentorId, parentId, from: startOn, to });
  const previous =
    previousMatchId === null ? undefined : matchLinesOf(db, { id: previousMatchId }, today)[0];
  return ok({
    ...matchRow(row, daysFor(db, today)),
    key: match.key,
    version: match.version,
    mentorId,
    parentId,
    parentContact: safeContactOf(more.person),
    requestId: match.referralId,
    requestReceivedOn: more.requestReceivedOn,
    closureKind: match.closureKind as MatchRecord['closureKind'],
    closingConversationOn: match.closingConversationOn,
    parentFeedback: match.parentFeedback,
    mentorFeedback: match.mentorFeedback,
    voidReason: match.voidReason,
    overCapacityReason: match.overCapacityReason,
    previous: previous ?? null,
    next: matchLinesOf(db, { previousId: id }, today),
    contactCount: totals.contacts,
    contactMinutes: totals.minutes,
  });
}

/** One page of the contacts between the two, newest first. */
export function matchContacts(
  db: ReadDb,
  { id, offset, limit }: { id: number; offset: number; limit: number },
): Result<{ rows: PairContact[]; more: boolean }> {
  const match = findMatch(db, id);
  if (!match) return matchGone();
  const rows = pairContacts(db, match, { offset, limit: limit + 1 });
  return ok({ rows: rows.slice(0, limit), more: rows.length > limit });
}

/** Requests of a parent for a match to answer: those that wait first, then by date. */
export function requestOptions(db: ReadDb, parentId: number, today: LocalDate): Option[] {
  const rank = ['waiting', 'new', 'matched', 'declined', 'withdrawn'];
  return requestsOfParent(db, parentId)
    .map((row) => ({ row, state: requestStateOn(row, today) ?? 'new' }))
    .toSorted(
      (a, b) =>
        rank.indexOf(a.state) - rank.indexOf(b.state) ||
        a.row.receivedOn.localeCompare(b.row.receivedOn),
    )
    .map(({ row, state }) => ({
      id: row.id,
      label: `Received ${formatDay(row.receivedOn)}`,
      detail: labelOf(requestState.items, state),
    }));
}
