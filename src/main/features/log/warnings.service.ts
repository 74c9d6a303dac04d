import type { LocalDate } from '@shared/dates';
import {
  doubleWarning,
  futureWarning,
  longDayWarnings,
  type LogWarning,
  matchWarnings,
} from '@shared/domain/log/warnings';
import type { ReadDb } from '../../db/handles';
import { hasDouble, matchesBetween, otherMinutesOfDay } from './warnings.repo';
import { mentorsById, parentsById } from './who.repo';

export interface EntryAsTyped {
  entry: 'contact' | 'activity';
  /** The entry that is being changed; null for a new one. */
  id: number | null;
  on: LocalDate;
  minutes: number;
  travelMinutes: number;
  mentors: readonly number[];
  parents: readonly number[];
}

/** What is odd about an entry as typed so far. */
export function entryWarnings(db: ReadDb, typed: EntryAsTyped, today: LocalDate): LogWarning[] {
  const self = { entry: typed.entry, id: typed.id ?? 0 };
  const mentors = mentorsById(db, typed.mentors);
  const days = mentors.map(({ id, name }) => ({
    name,
    otherMinutes: otherMinutesOfDay(db, id, typed.on, self),
  }));
  const found = [
    futureWarning(typed.on, today),
    ...longDayWarnings(days, typed.minutes + typed.travelMinutes),
    ...(typed.entry === 'contact' ? contactOnly(db, typed, mentors) : []),
  ];
  return found.filter((warning) => warning !== null);
}

function contactOnly(
  db: ReadDb,
  typed: EntryAsTyped,
  mentors: readonly { name: string }[],
): (LogWarning | null)[] {
  if (mentors.length === 0 || typed.parents.length === 0) return [];
  const matches = matchesBetween(db, typed.mentors, typed.parents);
  const parents = parentsById(db, typed.parents).map(({ id, name }) => ({
    parentName: name,
    matches: matches.filter(({ parentId }) => parentId === id),
  }));
  // Two tries without an answer on one day are two tries.
  const double = typed.minutes > 0 && hasDouble(db, typed, typed.id ?? 0);
  return [
    ...matchWarnings(
      typed.on,
      mentors.map(({ name }) => name),
      parents,
    ),
    doubleWarning(double),
  ];
}
