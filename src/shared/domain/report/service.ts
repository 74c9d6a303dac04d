import { isWithin } from '../../dates';
import { contactsIn, reachedIn } from './contacts';
import { type Emit, type Figure, figure } from './figure';
import type { Facts } from './facts';
import type { ActivityFact } from './facts-service';
import { perPeriod } from './memo';

const activitiesIn = perPeriod((facts: Facts, period): readonly ActivityFact[] =>
  facts.activities.filter(({ on }) => isWithin(on, period)),
);

/** Minutes of every mentor on an activity; lines of nothing are left out. */
function programMinutes({ id, minutes, mentorIds, kind }: ActivityFact, emit: Emit): void {
  const all = minutes * mentorIds.length;
  if (all > 0) emit('activity', id, all, kind);
}

/** A figure of minutes, one line per record that has any. */
function minutesFigure<const Id extends string>(
  id: Id,
  label: string,
  definition: string,
  lines: Figure['lines'],
): Figure<Id, 'sum'> {
  return figure({
    id,
    label,
    definition,
    section: 'service',
    shape: 'sum',
    counts: 'minute',
    state: false,
    lines,
  });
}

/** What was done with parents and for the program. Source: reports page, service.*. */
export const serviceFigures = [
  figure({
    id: 'service.contacts_attempted',
    label: 'Contacts, attempts included',
    definition: 'All contacts dated in the period, whether or not they reached the parent.',
    section: 'service',
    shape: 'count',
    counts: 'contact',
    state: false,
    lines(facts, period, emit) {
      for (const { id } of contactsIn(facts, period)) emit('contact', id, 1);
    },
  }),
  figure({
    id: 'service.contacts_reached',
    label: 'Contacts that reached the parent',
    definition: 'Contacts dated in the period that reached the parent.',
    section: 'service',
    shape: 'count',
    counts: 'contact',
    state: false,
    lines(facts, period, emit) {
      for (const { id } of reachedIn(facts, period)) emit('contact', id, 1);
    },
  }),
  figure({
    id: 'service.by_mode',
    label: 'Contacts by how they took place',
    definition: 'Contacts that reached the parent, by how they took place.',
    section: 'service',
    shape: 'count_by',
    counts: 'contact',
    state: false,
    list: 'contact_mode',
    lines(facts, period, emit) {
      for (const { id, mode } of reachedIn(facts, period)) emit('contact', id, 1, mode);
    },
  }),
  figure({
    id: 'service.purposes',
    label: 'Contacts by purpose',
    definition:
      'Contacts that reached the parent, by purpose; one with several purposes counts under each.',
    section: 'service',
    shape: 'count_by',
    counts: 'contact',
    state: false,
    list: 'purpose',
    lines(facts, period, emit) {
      for (const { id, purposes } of reachedIn(facts, period))
        for (const purpose of purposes) emit('contact', id, 1, purpose);
    },
  }),
  figure({
    id: 'service.advocacy',
    label: 'Who spoke',
    definition: 'Contacts that reached the parent, by who spoke, where that is recorded.',
    section: 'service',
    shape: 'count_by',
    counts: 'contact',
    state: false,
    list: 'advocacy',
    lines(facts, period, emit) {
      for (const { id, advocacy } of reachedIn(facts, period))
        if (advocacy !== null) emit('contact', id, 1, advocacy);
    },
  }),
  minutesFigure(
    'service.contact_minutes',
    'Contact time',
    'Minutes of the contacts that reached the parent, each contact once.',
    (facts, period, emit) => {
      for (const { id, minutes } of reachedIn(facts, period))
        if (minutes > 0) emit('contact', id, minutes);
    },
  ),
  minutesFigure(
    'service.mentor_minutes',
    'Contact time of parent partners',
    'Minutes of the contacts that reached the parent, for every parent partner on them.',
    (facts, period, emit) => {
      for (const { id, minutes, mentorIds } of reachedIn(facts, period))
        if (minutes * mentorIds.length > 0) emit('contact', id, minutes * mentorIds.length);
    },
  ),
  minutesFigure(
    'service.travel_minutes',
    'Travel time',
    'Travel minutes of all contacts, for every parent partner on them.',
    (facts, period, emit) => {
      for (const { id, travelMinutes, mentorIds } of contactsIn(facts, period))
        if (travelMinutes * mentorIds.length > 0)
          emit('contact', id, travelMinutes * mentorIds.length);
    },
  ),
  minutesFigure(
    'service.program_minutes',
    'Program work',
    'Minutes of program activities, for every parent partner on them.',
    (facts, period, emit) => {
      for (const activity of activitiesIn(facts, period)) programMinutes(activity, emit);
    },
  ),
  figure({
    id: 'service.program_minutes_by_kind',
    label: 'Program work by kind',
    definition: 'Minutes of program activities, for every parent partner on them, by kind.',
    section: 'service',
    shape: 'sum_by',
    counts: 'minute',
    state: false,
    list: 'activity_kind',
    lines(facts, period, emit) {
      for (const activity of activitiesIn(facts, period)) programMinutes(activity, emit);
    },
  }),
] as const;
