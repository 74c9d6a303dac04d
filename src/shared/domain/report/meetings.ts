import { isWithin } from '../../dates';
import { figure } from './figure';
import { perPeriod } from './memo';

const eventsIn = perPeriod((facts, period) =>
  facts.events.filter(({ on }) => isWithin(on, period)),
);

const attendanceKnown: ReadonlySet<string | null> = new Set(['yes', 'no', 'partly']);

/** Hearings and meetings. Source: reports page, meetings.*. */
export const meetingFigures = [
  figure({
    id: 'meetings.by_kind',
    label: 'Hearings and meetings',
    definition: 'Hearings and meetings of families dated in the period, by kind.',
    section: 'meetings',
    shape: 'count_by',
    counts: 'event',
    state: false,
    list: 'event_kind',
    lines(facts, period, emit) {
      for (const { id, kind } of eventsIn(facts, period)) emit('event', id, 1, kind);
    },
  }),
  figure({
    id: 'meetings.mentor_requested',
    label: 'Parent partner asked to come',
    definition: 'Hearings and meetings in the period to which a parent partner was asked to come.',
    section: 'meetings',
    shape: 'count',
    counts: 'event',
    state: false,
    lines(facts, period, emit) {
      for (const { id, mentorRequested } of eventsIn(facts, period))
        if (mentorRequested === true) emit('event', id, 1);
    },
  }),
  figure({
    id: 'meetings.mentor_attended',
    label: 'Of those, parent partner came',
    definition:
      'Of the hearings and meetings to which a parent partner was asked to come, those where one did.',
    section: 'meetings',
    shape: 'count',
    counts: 'event',
    state: false,
    lines(facts, period, emit) {
      for (const { id, mentorRequested, mentorAttended } of eventsIn(facts, period))
        if (mentorRequested === true && mentorAttended === true) emit('event', id, 1);
    },
  }),
  figure({
    id: 'meetings.parent_attended',
    label: 'Parent came',
    definition:
      'Of the hearings and meetings where it is recorded whether the parent came (yes, no or partly), those with yes.',
    section: 'meetings',
    shape: 'ratio',
    counts: 'event',
    state: false,
    lines(facts, period, emit) {
      for (const { id, parentAttended } of eventsIn(facts, period))
        if (attendanceKnown.has(parentAttended))
          emit('event', id, 1, undefined, parentAttended === 'yes');
    },
  }),
] as const;
