import type { RosterKind, RosterMatch } from '@shared/contract/recruitment-roster';
import { fold, phoneDigits, searchName } from '@shared/domain/people/search-name';
import { newFacts, type RosterPerson, sameness } from '@shared/domain/recruitment/roster-row';
import type { ReadDb } from '../../db/handles';
import { personOptions } from '../people/people.service';
import { everyone, inParts, knownPeople } from './roster.repo';

/** People offered for one row. */
const offered = 8;

/** 'lopez ana maria' is found by 'lopez ana' too: a preferred or second name may stand behind. */
function beginnings(name: string): string[] {
  const words = name.split(' ');
  return words.map((_, at) => words.slice(0, at + 1).join(' '));
}

/**
 * Everybody in the program by what tells people apart, read once for a whole file: asking for each of
 * ten thousand rows by itself would hold the program up for half a minute.
 */
export class KnownPeople {
  readonly #db: ReadDb;
  readonly #keys = new Map<string, number[]>();
  #records = new Map<number, ReturnType<typeof knownPeople>[number]>();
  #options = new Map<number, { label: string; detail: string | null }>();

  constructor(db: ReadDb) {
    this.#db = db;
    for (const { id, name, phone, email } of everyone(db)) {
      for (const part of beginnings(name)) this.#add(`name ${part}`, id);
      if (phone) this.#add(`phone ${phone}`, id);
      if (email) this.#add(`email ${fold(email)}`, id);
    }
  }

  #add(key: string, id: number): void {
    const ids = this.#keys.get(key);
    if (ids) ids.push(id);
    else this.#keys.set(key, [id]);
  }

  /** Who may be this person: of the same name, phone or email. Nobody for a row without a name. */
  like(given: RosterPerson): number[] {
    if (given.firstName === '' || given.lastName === '') return [];
    const phone = phoneDigits(given.phone);
    const keys = [
      `name ${searchName(given.firstName, given.lastName, null)}`,
      ...(phone ? [`phone ${phone}`] : []),
      ...(given.email ? [`email ${fold(given.email)}`] : []),
    ];
    return [...new Set(keys.flatMap((key) => this.#keys.get(key) ?? []))].slice(0, offered);
  }

  /** Reads what the rows need to know of these people; before `matches` and `adds`. */
  read(ids: readonly number[]): void {
    const wanted = [...new Set(ids)];
    const records = inParts(wanted, (part) => knownPeople(this.#db, part));
    const options = inParts(wanted, (part) => personOptions(this.#db, part));
    this.#records = new Map(records.map((row) => [row.person.id, row]));
    this.#options = new Map(options.map(({ id, ...option }) => [id, option]));
  }

  matches(given: RosterPerson, ids: readonly number[]): RosterMatch[] {
    return ids.flatMap((personId) => {
      const record = this.#records.get(personId)?.person;
      const option = this.#options.get(personId);
      if (!record || !option) return [];
      const { phone, email } = record;
      const { label: name, detail } = option;
      return [{ personId, name, detail, phone, email, same: sameness(given, record) }];
    });
  }

  /** True when a roster says something that the record does not have yet. */
  adds(personId: number, given: RosterPerson, kind: RosterKind): boolean {
    const known = this.#records.get(personId);
    if (!known) return false;
    const isThere = kind === 'candidates' ? known.candidateId !== null : known.mentorId !== null;
    return !isThere || Object.keys(newFacts(known.person, given)).length > 0;
  }
}
