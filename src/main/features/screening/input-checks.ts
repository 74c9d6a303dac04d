import type { LocalDate } from '@shared/dates';
import { fail } from '@shared/errors';
import { formatDay } from '@shared/parse/format-date';

export type Problem = ReturnType<typeof fail> | undefined;

/** What happened cannot lie in the future. */
export function notLater(field: string, day: LocalDate | null, today: LocalDate): Problem {
  return day !== null && day > today
    ? fail('VALIDATION', 'Enter today or a day before.', { field })
    : undefined;
}

/** One day cannot come before another. @param what the other one, as in 'the day it was requested' */
export function notBefore(
  field: string,
  day: LocalDate | null,
  earliest: LocalDate | null,
  what: string,
): Problem {
  return day !== null && earliest !== null && day < earliest
    ? fail('VALIDATION', `Enter a date on or after ${what}, ${formatDay(earliest)}.`, { field })
    : undefined;
}

export const needed = (field: string, missing: boolean, sentence: string): Problem =>
  missing ? fail('VALIDATION', sentence, { field }) : undefined;

export const gone = () =>
  fail('NOT_FOUND', 'This record is no longer there. Go back and look again.');

export const noCandidate = () =>
  fail('NOT_FOUND', 'This candidate is not in the program any more.');
