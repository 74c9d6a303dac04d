import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { CandidateState } from '@shared/contract/recruitment';
import { stageRank } from '@shared/domain/recruitment/stage';
import type { ReadDb } from '../../db/handles';
import { personName, wordsMatch } from '../../db/queries';
import {
  backgroundCheck,
  candidate,
  candidateStage,
  mentor,
  outreachEvent,
  person,
  professional,
} from '../../db/schema';
import { stageKey, stageRankSql, stageSinceSql } from './stage-sql';

const isClosed = (today: string) => lte(candidate.closedOn, today);
const isOpen = (today: string) => or(isNull(candidate.closedOn), gt(candidate.closedOn, today));

const inState = (state: CandidateState | 'all', today: string): SQL | undefined => {
  if (state === 'all') return undefined;
  if (state === 'closed') return isClosed(today);
  return and(isOpen(today), eq(candidate.onHold, state === 'on_hold'));
};

/** What a card shows. Nothing about checks: those are restricted. */
const cardColumns = (today: string) => ({
  id: candidate.id,
  version: candidate.version,
  personId: candidate.personId,
  name: personName,
  firstName: person.firstName,
  lastName: person.lastName,
  preferredName: person.preferredName,
  phone: person.phone,
  email: person.email,
  stageKey: stageKey(today),
  source: candidate.source,
  nominatedById: candidate.nominatedById,
  inquiryOn: candidate.inquiryOn,
  onHold: candidate.onHold,
  keepWarmUntil: candidate.keepWarmUntil,
  closedOn: candidate.closedOn,
  nextStep: candidate.nextStep,
  nextStepDue: candidate.nextStepDue,
  mentorId: mentor.id,
});

/** Everyone still in recruitment, with what decides their column and place. */
export function openCandidates(db: ReadDb, today: string) {
  return db
    .select({
      id: candidate.id,
      stageKey: stageKey(today),
      onHold: candidate.onHold,
      nextStepDue: candidate.nextStepDue,
      searchName: person.searchName,
    })
    .from(candidate)
    .innerJoin(person, eq(person.id, candidate.personId))
    .where(and(isNull(candidate.archivedAt), isOpen(today)))
    .all();
}

const selectCards = (db: ReadDb, today: string) =>
  db
    .select({ ...cardColumns(today), nominatedBy: professional.name })
    .from(candidate)
    .innerJoin(person, eq(person.id, candidate.personId))
    .leftJoin(mentor, eq(mentor.personId, candidate.personId))
    .leftJoin(professional, eq(professional.id, candidate.nominatedById));

/** What the cards of these candidates show, in no order. */
export function cardRows(db: ReadDb, ids: readonly number[], today: string) {
  return selectCards(db, today)
    .where(inArray(candidate.id, [...ids]))
    .all();
}
export type CardRow = Omit<ReturnType<typeof cardRows>[number], 'nominatedBy'>;

export interface CandidateFilter {
  search: string;
  state: CandidateState | 'all';
  stages: readonly string[];
  sources: readonly string[];
  overdueOnly: boolean;
}

const isOverdue = (today: string) => and(isOpen(today), lt(candidate.nextStepDue, today));

function where(filter: CandidateFilter, today: string): SQL | undefined {
  const ranks = filter.stages.map((stage) => String(stageRank(stage)));
  return and(
    isNull(candidate.archivedAt),
    inState(filter.state, today),
    wordsMatch(person.searchName, filter.search),
    ranks.length > 0 ? inArray(stageRankSql(today), ranks) : undefined,
    filter.sources.length > 0 ? inArray(candidate.source, [...filter.sources]) : undefined,
    filter.overdueOnly ? isOverdue(today) : undefined,
  );
}

export type CandidateSort =
  'name' | 'stage' | 'since' | 'source' | 'nextStepDue' | 'inquiryOn' | 'closedOn';

function order(by: CandidateSort, descending: boolean, today: string): SQL[] {
  const direction = descending ? desc : asc;
  switch (by) {
    case 'name':
      return [direction(person.searchName)];
    case 'stage':
      return [direction(stageRankSql(today)), asc(stageSinceSql(today)), asc(person.searchName)];
    case 'since':
      return [direction(stageSinceSql(today)), asc(person.searchName)];
    case 'nextStepDue':
      // Those without a date come last, whichever way.
      return [
        sql`${candidate.nextStepDue} is null`,
        direction(candidate.nextStepDue),
        asc(person.searchName),
      ];
    default:
      return [direction(candidate[by]), asc(person.searchName)];
  }
}

/** One page of candidates. `search` is folded. */
export function listCandidates(
  db: ReadDb,
  filter: CandidateFilter,
  page: {
    by: CandidateSort;
    descending: boolean;
    offset: number;
    limit: number;
    today: string;
  },
) {
  return selectCards(db, page.today)
    .where(where(filter, page.today))
    .orderBy(...order(page.by, page.descending, page.today), asc(candidate.id))
    .limit(page.limit)
    .offset(page.offset)
    .all();
}

export function countCandidates(db: ReadDb, filter: CandidateFilter, today: string): number {
  const row = db
    .select({ n: count() })
    .from(candidate)
    .innerJoin(person, eq(person.id, candidate.personId))
    .where(where(filter, today))
    .get();
  return row?.n ?? 0;
}

export function countClosed(db: ReadDb, today: string): number {
  const row = db
    .select({ n: count() })
    .from(candidate)
    .where(and(isNull(candidate.archivedAt), isClosed(today)))
    .get();
  return row?.n ?? 0;
}

export function getCandidate(db: ReadDb, id: number, today: string) {
  return db
    .select({
      ...cardColumns(today),
      phoneOkVoicemail: person.phoneOkVoicemail,
      phoneOkText: person.phoneOkText,
      safeContactNote: person.safeContactNote,
      sourceDetail: candidate.sourceDetail,
      outreachId: outreachEvent.id,
      outreachOn: outreachEvent.on,
      outreachSite: outreachEvent.site,
      nominationRelationship: candidate.nominationRelationship,
      nominationNote: candidate.nominationNote,
      closedReason: candidate.closedReason,
      closedNote: candidate.closedNote,
      nominatorName: professional.name,
      nominatorTitle: professional.title,
      nominatorOrganization: professional.organization,
    })
    .from(candidate)
    .innerJoin(person, eq(person.id, candidate.personId))
    .leftJoin(mentor, eq(mentor.personId, candidate.personId))
    .leftJoin(professional, eq(professional.id, candidate.nominatedById))
    .leftJoin(outreachEvent, eq(outreachEvent.id, candidate.outreachEventId))
    .where(and(eq(candidate.id, id), isNull(candidate.archivedAt)))
    .get();
}

export function candidateOfPerson(db: ReadDb, personId: number) {
  return db
    .select({ id: candidate.id, closedOn: candidate.closedOn })
    .from(candidate)
    .where(eq(candidate.personId, personId))
    .get();
}

export function stageEvents(db: ReadDb, candidateId: number) {
  return db
    .select({
      id: candidateStage.id,
      version: candidateStage.version,
      stage: candidateStage.stage,
      enteredOn: candidateStage.enteredOn,
      note: candidateStage.note,
    })
    .from(candidateStage)
    .where(and(eq(candidateStage.candidateId, candidateId), isNull(candidateStage.archivedAt)))
    .all();
}

export function stageEvent(db: ReadDb, id: number) {
  return db.select().from(candidateStage).where(eq(candidateStage.id, id)).get();
}

/** Outcome and dates only; there is nothing else to read. */
export function checksOf(db: ReadDb, personId: number) {
  return db
    .select({
      type: backgroundCheck.type,
      requestedOn: backgroundCheck.requestedOn,
      receivedOn: backgroundCheck.receivedOn,
      outcome: backgroundCheck.outcome,
      validUntil: backgroundCheck.validUntil,
    })
    .from(backgroundCheck)
    .where(and(eq(backgroundCheck.personId, personId), isNull(backgroundCheck.archivedAt)))
    .orderBy(desc(backgroundCheck.requestedOn), asc(backgroundCheck.type))
    .all();
}
