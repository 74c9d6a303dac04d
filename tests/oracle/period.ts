import { plusDays } from './arithmetic';
import { type OfficePackage, type Row, listOf, rowsOf, text } from './office';

/** What every figure is computed from: the office and the period [A, B]. */
export interface Scope {
  office: OfficePackage;
  A: string;
  B: string;
}

export type Figure =
  | number
  | null
  | Record<string, number>
  | { n: number; median: number | null }
  | { n: number; met: number }
  | { mean: number | null; max: number | null };

export type Figures = Record<string, Figure>;

/** A date in [A, B]; an empty one is in no period. */
export function inPeriod({ A, B }: Scope, date: string): boolean {
  return date !== '' && A <= date && date <= B;
}

/** The rows of a file whose date in that column is in [A, B]. */
export function rowsIn(scope: Scope, file: string, column: string): Row[] {
  return rowsOf(scope.office, file).filter((row) => inPeriod(scope, text(row, column)));
}

/** It happened, and not after that day. */
export function happenedBy(day: string, date: string): boolean {
  return date !== '' && date <= day;
}

export function dayBefore(day: string): string {
  return plusDays(day, -1);
}

/** Active mentor on a day: a period covering that day with status active or limited. */
export function activeOn(office: OfficePackage, mentor: string, day: string): boolean {
  return rowsOf(office, 'mentor_status').some(
    (period) =>
      text(period, 'person_key') === mentor &&
      (text(period, 'status') === 'active' || text(period, 'status') === 'limited') &&
      text(period, 'from') <= day &&
      (text(period, 'to') === '' || text(period, 'to') >= day),
  );
}

export function mentorsActiveOn(office: OfficePackage, day: string): string[] {
  return rowsOf(office, 'mentors')
    .map((mentor) => text(mentor, 'person_key'))
    .filter((mentor) => activeOn(office, mentor, day));
}

/** Voided matches do not exist for any figure. */
export function matchesOf(office: OfficePackage): Row[] {
  return rowsOf(office, 'matches').filter((match) => text(match, 'voided') !== 'yes');
}

/** Open at the end of a day: start_on ≤ day and (end_on empty or > day). */
export function openAtEndOf(match: Row, day: string): boolean {
  return (
    text(match, 'start_on') <= day && (text(match, 'end_on') === '' || text(match, 'end_on') > day)
  );
}

export function reached(contact: Row): boolean {
  return text(contact, 'result') === 'reached';
}

export function reachedContacts(scope: Scope): Row[] {
  return rowsIn(scope, 'contacts', 'on').filter(reached);
}

/** A contact is between a mentor and a parent when both are on it. */
export function isBetween(contact: Row, mentor: string, parent: string): boolean {
  return (
    listOf(contact, 'mentor_keys').includes(mentor) &&
    listOf(contact, 'parent_keys').includes(parent)
  );
}
