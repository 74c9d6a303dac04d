import type {
  RosterInput,
  RosterMatch,
  RosterRow,
  RowState,
} from '@shared/contract/recruitment-roster';
import type { LocalDate } from '@shared/dates';
import { lists } from '@shared/domain/lists';
import { phoneDigits, searchName } from '@shared/domain/people/search-name';
import { rosterFields } from '@shared/domain/recruitment/roster-fields';
import {
  isSurelySame,
  personOfRow,
  type RosterPerson,
  rowProblems,
  sameness,
} from '@shared/domain/recruitment/roster-row';
import type { FieldDef } from '@shared/domain/spreadsheet/field';
import { isEmptyRow, readRow, type ReadRow } from '@shared/domain/spreadsheet/read-row';
import type { ReadDb } from '../../db/handles';
import { openSheet } from '../../spreadsheet/open-files';
import { allLists } from '../lists/lists.service';
import { possibleDuplicates } from '../people/people.service';
import { knownPerson, peopleByIds } from './roster.repo';
import { mentorNumbers } from './steps.repo';

/** Stages someone can be brought into; training and activation have their own places. */
const rosterStages: ReadonlySet<string> = new Set([
  'inquiry',
  'application',
  'eligibility',
  'interview',
  'checks',
  'decision',
]);

/** What a roster of a kind can hold, with the words of the agency's own lists. */
export function fieldsOf(db: ReadDb, kind: RosterInput['kind']): readonly FieldDef[] {
  const views = allLists(db);
  const active = (list: { name: string }) =>
    (views.find(({ name }) => name === list.name)?.items ?? []).filter((item) => item.active);
  return rosterFields(kind, {
    sources: active(lists.candidateSource),
    stages: active(lists.stage).filter(({ code }) => rosterStages.has(code)),
    statuses: active(lists.mentorStatus),
    transport: active(lists.transport),
  });
}

/** A row with what it means and what becomes of it. */
export interface PlannedRow extends RosterRow {
  person: RosterPerson;
  values: ReadRow['values'];
}

function matchesOf(db: ReadDb, given: RosterPerson): RosterMatch[] {
  if (given.firstName === '' || given.lastName === '') return [];
  const options = possibleDuplicates(db, given);
  if (options.length === 0) return [];
  const rows = new Map(
    peopleByIds(
      db,
      options.map(({ id }) => id),
    ).map((row) => [row.id, row]),
  );
  return options.flatMap(({ id, label, detail }) => {
    const row = rows.get(id);
    if (!row) return [];
    const { phone, email } = row;
    return [{ personId: id, name: label, detail, phone, email, same: sameness(given, row) }];
  });
}

/** True when a roster says something that the record does not have yet. */
function addsTo(db: ReadDb, personId: number, given: RosterPerson, kind: RosterInput['kind']) {
  const known = knownPerson(db, personId);
  if (!known) return false;
  const isThere = kind === 'candidates' ? known.candidateId !== null : known.mentorId !== null;
  return !isThere || Object.keys(newFacts(known.person, given)).length > 0;
}

/** Facts of a roster where the record has none. What is on record stays. */
export function newFacts(
  known: Partial<Record<keyof RosterPerson, unknown>>,
  given: RosterPerson,
): Partial<RosterPerson> {
  const { firstName: _first, lastName: _last, ...rest } = given;
  return Object.fromEntries(
    Object.entries(rest).filter(([key, value]) => {
      const now = known[key as keyof RosterPerson];
      const isEmpty = now === null || now === '' || (Array.isArray(now) && now.length === 0);
      const says = value !== null && !(Array.isArray(value) && value.length === 0);
      return isEmpty && says;
    }),
  );
}

/** Rows that came before, to find the same person twice in one file without comparing all with all. */
class Earlier {
  readonly #rows: { number: number; person: RosterPerson }[] = [];
  readonly #keys = new Map<string, number[]>();

  #keysOf(person: RosterPerson): string[] {
    const phone = phoneDigits(person.phone);
    return [
      `name ${searchName(person.firstName, person.lastName, null)}`,
      ...(phone ? [`phone ${phone}`] : []),
      ...(person.email ? [`email ${person.email.toLowerCase()}`] : []),
    ];
  }

  /** The first earlier row with the same name and one more thing, or with the same phone or email. */
  find(person: RosterPerson): number | null {
    for (const key of this.#keysOf(person)) {
      for (const at of this.#keys.get(key) ?? []) {
        const other = this.#rows[at];
        if (other && sameness(person, other.person).length > 0) return other.number;
      }
    }
    return null;
  }

  add(number: number, person: RosterPerson): void {
    const at = this.#rows.push({ number, person }) - 1;
    for (const key of this.#keysOf(person)) {
      this.#keys.set(key, [...(this.#keys.get(key) ?? []), at]);
    }
  }
}

/** Numbers of parent partners are used once: in the program and in the file. */
function numberProblem(taken: Set<string>, values: ReadRow['values']): string | null {
  const number = values['mentor_no'];
  if (typeof number !== 'string') return null;
  if (taken.has(number)) return 'Another parent partner has this number.';
  taken.add(number);
  return null;
}

function stateOf(
  db: ReadDb,
  kind: RosterInput['kind'],
  row: Pick<PlannedRow, 'problems' | 'choice' | 'matches' | 'sameAsRow' | 'person'>,
): RowState {
  if (row.choice === 'leave') return 'left';
  if (Object.keys(row.problems).length > 0) return 'problem';
  if (row.choice === null && (row.matches.length > 0 || row.sameAsRow !== null)) return 'choose';
  if (typeof row.choice === 'number') {
    return addsTo(db, row.choice, row.person, kind) ? 'ready' : 'nothing';
  }
  return 'ready';
}

/** Reads a whole sheet and says of each row what would become of it. Nothing is written. */
export function planRoster(db: ReadDb, input: RosterInput, today: LocalDate): PlannedRow[] {
  const { kind, mapping, corrections, choices } = input;
  const sheet = openSheet(db, input.ticket, input.sheet);
  const fields = fieldsOf(db, kind);
  const earlier = new Earlier();
  const numbers = new Set(kind === 'partners' ? mentorNumbers(db) : []);
  const planned: PlannedRow[] = [];
  sheet.rows.forEach((cells, at) => {
    if (at <= input.headRow || isEmptyRow(cells)) return;
    const number = at + 1;
    const read = readRow(fields, mapping, cells, today, corrections[String(number)]);
    const problems = rowProblems(read, today);
    const person = personOfRow(read);
    const matches = matchesOf(db, person);
    const sameAsRow = earlier.find(person);
    const sure = matches.filter(({ same }) => isSurelySame(same));
    const chosen = choices[String(number)];
    const plain = sure.length === 1 && sameAsRow === null ? (sure[0]?.personId ?? null) : null;
    const choice = chosen ?? plain;
    if (kind === 'partners' && choice !== 'leave') {
      const taken = numberProblem(numbers, read.values);
      if (taken !== null && typeof choice !== 'number') problems['mentor_no'] ??= taken;
    }
    const row = { problems, choice, matches, sameAsRow, person };
    if (choice !== 'leave') earlier.add(number, person);
    planned.push({
      ...row,
      number,
      name: `${person.firstName} ${person.lastName}`.trim(),
      written: read.written,
      values: read.values,
      state: stateOf(db, kind, row),
    });
  });
  return planned;
}
