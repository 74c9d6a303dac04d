import type { RosterInput, RosterRow, RowState } from '@shared/contract/recruitment-roster';
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
import { KnownPeople } from './roster-known';
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
  people: KnownPeople,
  kind: RosterInput['kind'],
  row: Pick<PlannedRow, 'problems' | 'choice' | 'matches' | 'sameAsRow' | 'person'>,
): RowState {
  if (row.choice === 'leave') return 'left';
  if (Object.keys(row.problems).length > 0) return 'problem';
  if (row.choice === null && (row.matches.length > 0 || row.sameAsRow !== null)) return 'choose';
  if (typeof row.choice === 'number') {
    return people.adds(row.choice, row.person, kind) ? 'ready' : 'nothing';
  }
  return 'ready';
}

/** A row as it stands, with who it may be. */
function readRows(db: ReadDb, input: RosterInput, people: KnownPeople, today: LocalDate) {
  const fields = fieldsOf(db, input.kind);
  const sheet = openSheet(db, input.ticket, input.sheet);
  return sheet.rows.flatMap((cells, at) => {
    if (at <= input.headRow || isEmptyRow(cells)) return [];
    const number = at + 1;
    const read = readRow(fields, input.mapping, cells, today, input.corrections[String(number)]);
    const person = personOfRow(read);
    return [{ number, read, person, like: people.like(person) }];
  });
}

/** Reads a whole sheet and says of each row what would become of it. Nothing is written. */
export function planRoster(db: ReadDb, input: RosterInput, today: LocalDate): PlannedRow[] {
  const { kind, choices } = input;
  const people = new KnownPeople(db);
  const rows = readRows(db, input, people, today);
  const chosenIds = Object.values(choices).filter((choice) => typeof choice === 'number');
  people.read([...rows.flatMap(({ like }) => like), ...chosenIds]);
  const earlier = new Earlier();
  const numbers = new Set(kind === 'partners' ? mentorNumbers(db) : []);
  return rows.map(({ number, read, person, like }): PlannedRow => {
    const problems = rowProblems(read, today);
    const matches = people.matches(person, like);
    const sameAsRow = earlier.find(person);
    const sure = matches.filter(({ same }) => isSurelySame(same));
    const plain = sure.length === 1 && sameAsRow === null ? (sure[0]?.personId ?? null) : null;
    const choice = choices[String(number)] ?? plain;
    if (kind === 'partners' && choice !== 'leave') {
      const taken = numberProblem(numbers, read.values);
      if (taken !== null && typeof choice !== 'number') problems['mentor_no'] ??= taken;
    }
    const row = { problems, choice, matches, sameAsRow, person };
    if (choice !== 'leave') earlier.add(number, person);
    return {
      ...row,
      number,
      name: `${person.firstName} ${person.lastName}`.trim(),
      written: read.written,
      values: read.values,
      state: stateOf(people, kind, row),
    };
  });
}
