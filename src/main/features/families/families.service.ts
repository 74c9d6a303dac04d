import type { Option } from '@shared/contract/common';
import type {
  FamilyParent,
  FamilyRecord,
  FamilyRow,
  LinkView,
} from '@shared/contract/families-records';
import type { LocalDate } from '@shared/dates';
import { concreteHelp, concreteHelpWords } from '@shared/domain/families/concrete-help';
import { nextFamilyNumber } from '@shared/domain/families/family-number';
import { need as needs } from '@shared/domain/lists/families';
import { labelOf } from '@shared/domain/lists/define';
import { groupBy } from '@shared/domain/report/memo';
import { fail, ok, type Result } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import { freshKey } from '../../db/keys';
import { allLists } from '../lists/lists.service';
import { matchLinesOf } from '../matches/match-lines';
import {
  countFamilies,
  eventsOfFamily,
  familyByNumber,
  type FamilyFilter,
  type FamilyPage,
  findParents,
  getFamily,
  lastFamilyNumber,
  linksOfFamily,
  listFamilies,
  parentNames,
  parentsOfFamily,
} from './families.repo';
import { eventViews, linkView } from './family-parts.service';
import { requestRowsOfFamily, safeContactOf } from './requests.service';

export const familyGone = () => fail('NOT_FOUND', 'This family is not in the program any more.');

export function familyList(
  db: ReadDb,
  query: FamilyFilter & {
    sort: Pick<FamilyPage, 'by' | 'descending'>;
    offset: number;
    limit: number;
  },
  today: LocalDate,
) {
  const rows = listFamilies(db, query, { ...query.sort, ...query }, today);
  const names = groupBy(
    parentNames(
      db,
      rows.map(({ id }) => id),
    ),
    ({ familyId }) => familyId,
  );
  return {
    total: countFamilies(db, query, today),
    rows: rows.map((row): FamilyRow => ({
      ...row,
      parents: (names.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
    })),
  };
}

/** The 90-day clock of one parent, from the day of their first request. */
function clockOf(
  firstRequestOn: LocalDate | undefined,
  links: readonly LinkView[],
  today: LocalDate,
  needWords: (code: string) => string,
): FamilyParent['concreteHelp'] {
  if (firstRequestOn === undefined) return null;
  const clock = concreteHelp(firstRequestOn, links, today);
  return { words: concreteHelpWords(clock, today, needWords), state: clock.state };
}

export function familyRecord(db: ReadDb, id: number, today: LocalDate): Result<FamilyRecord> {
  const family = getFamily(db, id);
  if (!family || family.archivedAt !== null) return familyGone();
  const links = linksOfFamily(db, id).map(linkView);
  const requests = requestRowsOfFamily(db, id, today);
  const needItems = allLists(db).find(({ name }) => name === needs.name)?.items ?? [];
  const parents = parentsOfFamily(db, id).map(({ parent, person, name }): FamilyParent => {
    const firstRequestOn = requests
      .filter((request) => request.parentId === parent.id)
      .map(({ receivedOn }) => receivedOn)
      .toSorted()[0];
    return {
      id: parent.id,
      version: parent.version,
      person: { id: person.id, name },
      role: parent.role as FamilyParent['role'],
      enrolledOn: parent.enrolledOn,
      exitedOn: parent.exitedOn,
      contact: safeContactOf(person),
      concreteHelp: clockOf(
        firstRequestOn,
        links.filter((link) => link.parentId === parent.id),
        today,
        (code) => labelOf(needItems, code),
      ),
    };
  });
  const { version, region, caseType, openedOn, closedOn, children } = family;
  return ok({
    id,
    version,
    number: family.key,
    region,
    caseType,
    openedOn,
    closedOn,
    children,
    parents,
    requests,
    matches: matchLinesOf(db, { familyId: id }, today),
    events: eventViews(db, eventsOfFamily(db, id)),
    links,
  });
}

/** The number to offer for a new family; one that no family has yet. */
export function freshFamilyNumber(db: ReadDb): string {
  const next = nextFamilyNumber(lastFamilyNumber(db));
  return familyByNumber(db, next) ? freshKey('FAM') : next;
}

export function findParentOptions(db: ReadDb, text: string): Option[] {
  return findParents(db, text, 20).map(({ id, name, familyNumber, exitedOn }) => ({
    id,
    label: name,
    detail: exitedOn === null ? familyNumber : `${familyNumber} · Left`,
  }));
}

export function findFamilyOptions(db: ReadDb, text: string): Option[] {
  const filter = { view: 'all', search: text, region: null, caseType: null } as const;
  const page = { by: 'number', descending: false, offset: 0, limit: 20 } as const;
  const { rows } = familyList(db, { ...filter, sort: page, ...page }, '9999-12-31');
  return rows.map(({ id, number, parents, region }) => {
    const detail = [...parents.map(({ name }) => name), region].filter(Boolean).join(' · ');
    return { id, label: number, detail: detail || null };
  });
}
