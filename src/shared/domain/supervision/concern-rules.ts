import type { LocalDate } from '../../dates';

/**
 * A concern is closed when it has a day of closing, and only then; it cannot close before it happened.
 * @returns the field and a sentence when the two do not fit, or null
 */
export function concernProblem({
  on,
  status,
  closedOn,
}: {
  on: LocalDate;
  status: string;
  closedOn: LocalDate | null;
}): { field: 'closedOn' | 'status'; message: string } | null {
  if (status === 'closed' && closedOn === null) {
    return { field: 'closedOn', message: 'Enter the day it was closed.' };
  }
  if (status !== 'closed' && closedOn !== null) {
    return { field: 'status', message: 'Choose Closed, or empty the day it was closed.' };
  }
  if (closedOn !== null && closedOn < on) {
    return { field: 'closedOn', message: 'It cannot close before the day it is about.' };
  }
  return null;
}
