import type { RosterPrint } from '@shared/contract/training-prints';
import type { Sheet } from '@shared/contract/training-parts';
import { enrollmentStatus } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { placesWords } from '@shared/domain/training/places';
import { formatDay, formatPeriod } from '@shared/parse/format-date';
import type { Reachable } from '../person.repo';

/**
 * How someone can be reached, for a list that others will see. Whoever has a note on safe contact is
 * reached through the coordinator: the list would travel without the note.
 */
export function contactWords(person: Reachable | undefined): string {
  if (!person) return '';
  if (person.safeContactNote !== null) return 'Through the coordinator';
  return [person.phone, person.email].filter(Boolean).join(', ');
}

/** Everyone in a cohort and who waits for a place. */
export function roster(
  place: { program: string; agency: string },
  { cohort, course, sessions, trainees, waiting }: Sheet,
  people: ReadonlyMap<number, Reachable>,
): RosterPrint {
  const dates = sessions.map(({ on }) => on).toSorted();
  const inTraining = trainees.filter(({ status }) => status === 'active').length;
  const places = placesWords(cohort.capacity, inTraining);
  return {
    document: 'roster',
    ...place,
    cohort: cohort.name,
    facts: [
      { label: 'Course', value: course.title },
      { label: 'Sessions', value: formatPeriod(dates[0] ?? cohort.startOn, dates.at(-1) ?? '') },
      { label: 'Where', value: cohort.site ?? '' },
      { label: 'Facilitators', value: cohort.facilitators ?? '' },
      { label: 'In training', value: [String(inTraining), places].filter(Boolean).join(', ') },
    ],
    rows: trainees.map(({ name, personId, enrolledOn, status, endedOn }) => ({
      name,
      contact: status === 'active' ? contactWords(people.get(personId)) : '',
      enrolled: formatDay(enrolledOn),
      status:
        labelOf(enrollmentStatus.items, status) +
        (endedOn === null ? '' : `, ${formatDay(endedOn)}`),
    })),
    waiting: waiting.map(({ name, addedOn }) => ({ name, since: formatDay(addedOn) })),
  };
}
