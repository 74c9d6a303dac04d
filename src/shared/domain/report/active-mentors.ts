import type { LocalDate } from '../../dates';
import { activeStatuses, isActiveOn } from '../matching/active';
import type { Facts } from './facts';
import { groupBy, perFacts } from './memo';

/** The status periods that count as active, by mentor; a period that ends before it starts has no day. */
const activePeriods = perFacts((facts) =>
  groupBy(
    facts.mentorStatuses.filter(
      ({ status, from, to }) => activeStatuses.includes(status) && (to === null || to >= from),
    ),
    ({ mentorId }) => mentorId,
  ),
);

/** Mentors with status active or limited on a day. */
export function activeMentorsOn(facts: Facts, day: LocalDate): number[] {
  return [...activePeriods(facts)]
    .filter(([, periods]) => isActiveOn(periods, day))
    .map(([mentorId]) => mentorId);
}

/** True when the mentor was active or limited on any day before `day`. */
export function wasActiveBefore(facts: Facts, mentorId: number, day: LocalDate): boolean {
  return (activePeriods(facts).get(mentorId) ?? []).some(({ from }) => from < day);
}
