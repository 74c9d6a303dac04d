import type {
  CandidateRecord,
  CandidateRow,
  CandidateStageEvent,
  RecruitmentBoard,
  RecruitmentSummary,
} from '@shared/contract/recruitment';
import { daysBetween, type LocalDate } from '@shared/dates';
import { type Stage, stage as stages } from '@shared/domain/lists/people';
import { fold } from '@shared/domain/people/search-name';
import { stageRank } from '@shared/domain/recruitment/stage';
import { fail, ok, type Result } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import { professionalDetail } from '../professionals/professionals.service';
import { cardOf } from './candidate-views';
import {
  type CandidateFilter,
  type CandidateSort,
  cardRows,
  countCandidates,
  countClosed,
  getCandidate,
  listCandidates,
  openCandidates,
  stageEvents,
} from './recruitment.repo';
import { readStageKey } from './stage-sql';
import { enrollmentsOf } from './steps.repo';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Cards in one column of the board; the table shows the others. */
const columnSize = 100;

export const noCandidate = () =>
  fail('NOT_FOUND', 'This candidate is not in the program any more.');

/** Everyone in recruitment by column, each in the order of the board. */
function columnsOf(db: ReadDb, today: LocalDate) {
  const rows = openCandidates(db, today)
    .map((row) => ({ ...row, ...readStageKey(row.stageKey) }))
    .sort(
      (a, b) => compare(a.since, b.since) || compare(a.searchName, b.searchName) || a.id - b.id,
    );
  const inStage = (stage: Stage) => {
    const members = rows.filter((row) => !row.onHold && row.stage === stage);
    // Who was activated long ago is a parent partner now: there the newest matter.
    return stage === 'activated' ? members.reverse() : members;
  };
  const isOverdue = (due: LocalDate | null) => due !== null && due < today;
  const onHold = rows.filter((row) => row.onHold);
  const activated = inStage('activated').length;
  const summary: RecruitmentSummary = {
    active: rows.length - onHold.length - activated,
    overdue: rows.filter(({ nextStepDue }) => isOverdue(nextStepDue)).length,
    onHold: onHold.length,
    closed: countClosed(db, today),
  };
  return { inStage, onHold, summary };
}

export function recruitmentSummary(db: ReadDb, today: LocalDate): RecruitmentSummary {
  return columnsOf(db, today).summary;
}

export function recruitmentBoard(db: ReadDb, today: LocalDate): RecruitmentBoard {
  const { inStage, onHold, summary } = columnsOf(db, today);
  const columns = stages.codes.map((stage) => ({ stage, members: inStage(stage) }));
  const shown = [...columns.map(({ members }) => members), onHold].flatMap((members) =>
    members.slice(0, columnSize).map(({ id }) => id),
  );
  const rows = new Map(cardRows(db, shown, today).map((row) => [row.id, row]));
  const column = (members: readonly { id: number; since: LocalDate }[]) => {
    const days = members.map(({ since }) => daysBetween(since, today));
    return {
      count: members.length,
      longestDays: days.length > 0 ? Math.max(...days) : null,
      cards: members
        .slice(0, columnSize)
        .flatMap(({ id }) => rows.get(id) ?? [])
        .map((row) => cardOf(row, today)),
    };
  };
  return {
    stages: columns.map(({ stage, members }) => ({ stage, ...column(members) })),
    onHold: column(onHold),
    closed: summary.closed,
    summary,
  };
}

/** Where a candidate stands in the column of their stage, counted from 1. */
export function placeInStage(
  db: ReadDb,
  id: number,
  stage: Stage,
  today: LocalDate,
): { position: number; count: number } {
  const members = columnsOf(db, today).inStage(stage);
  return { position: members.findIndex((member) => member.id === id) + 1, count: members.length };
}

export interface CandidatesQuery extends CandidateFilter {
  sort: { by: CandidateSort; descending: boolean };
  offset: number;
  limit: number;
}

export function candidateList(
  db: ReadDb,
  { sort, ...query }: CandidatesQuery,
  today: LocalDate,
): { total: number; rows: CandidateRow[] } {
  const filter = { ...query, search: fold(query.search) };
  const rows = listCandidates(db, filter, { ...query, ...sort, today });
  return {
    total: countCandidates(db, filter, today),
    rows: rows.map((row) => ({
      ...cardOf(row, today),
      source: row.source,
      nominatedBy: row.nominatedBy,
      inquiryOn: row.inquiryOn,
    })),
  };
}

/** Stage events newest first, each with how long it lasted. */
function eventViews(db: ReadDb, candidateId: number, today: LocalDate): CandidateStageEvent[] {
  const events = stageEvents(db, candidateId).toSorted(
    (a, b) =>
      b.enteredOn.localeCompare(a.enteredOn) ||
      stageRank(b.stage) - stageRank(a.stage) ||
      b.id - a.id,
  );
  return events.map((event, i) => ({
    ...event,
    stage: event.stage as Stage,
    days: Math.max(0, daysBetween(event.enteredOn, events[i - 1]?.enteredOn ?? today)),
  }));
}

export function candidateRecord(db: ReadDb, id: number, today: LocalDate): Result<CandidateRecord> {
  const row = getCandidate(db, id, today);
  if (!row) return noCandidate();
  const enrolled = enrollmentsOf(db, row.personId)[0];
  const { nominatedById, nominatorName, nominatorTitle, nominatorOrganization } = row;
  const nominatedBy =
    nominatedById === null || nominatorName === null
      ? null
      : {
          id: nominatedById,
          name: nominatorName,
          detail: professionalDetail({
            title: nominatorTitle,
            organization: nominatorOrganization,
          }),
        };
  return ok({
    ...cardOf(row, today),
    source: row.source,
    sourceDetail: row.sourceDetail,
    outreach:
      row.outreachId === null || row.outreachOn === null
        ? null
        : { id: row.outreachId, on: row.outreachOn, site: row.outreachSite ?? '' },
    inquiryOn: row.inquiryOn,
    phone: row.phone,
    email: row.email,
    phoneOkVoicemail: row.phoneOkVoicemail,
    phoneOkText: row.phoneOkText,
    safeContactNote: row.safeContactNote,
    nominatedBy,
    nominationRelationship: row.nominationRelationship,
    nominationNote: row.nominationNote,
    closedReason: row.closedReason,
    closedNote: row.closedNote,
    events: eventViews(db, id, today),
    enrollment: enrolled
      ? { cohort: enrolled.cohort, status: enrolled.status, enrolledOn: enrolled.enrolledOn }
      : null,
  });
}
