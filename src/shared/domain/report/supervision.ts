import { type LocalDate, isWithin } from '../../dates';
import { isSupervisionOverdue } from '../supervision/cadence';
import { activeMentorsOn } from './active-mentors';
import type { Facts } from './facts';
import { figure } from './figure';
import { perFacts, perPeriod } from './memo';

const sessionsIn = perPeriod((facts, period) =>
  facts.supervision.filter(({ on }) => isWithin(on, period)),
);

/** Days of each mentor's individual sessions, as far as the sessions of these facts go. */
const individualDays = perFacts((facts) => {
  const days = new Map<number, LocalDate[]>();
  for (const { on, type, mentorIds } of facts.supervision) {
    if (type !== 'individual') continue;
    for (const mentorId of mentorIds) {
      const known = days.get(mentorId);
      if (known) known.push(on);
      else days.set(mentorId, [on]);
    }
  }
  return days;
});

/** The last individual session on or before a day; one before the window is asked for. */
function lastIndividual(facts: Facts, mentorId: number, day: LocalDate): LocalDate | null {
  let last: LocalDate | null = null;
  for (const on of individualDays(facts).get(mentorId) ?? [])
    if (on <= day && (last === null || on > last)) last = on;
  return last !== null && last >= facts.window.from
    ? last
    : facts.history.lastIndividualSupervisionOn(mentorId, day);
}

/** Supervision of parent partners. Source: reports page, supervision.*. */
export const supervisionFigures = [
  figure({
    id: 'supervision.sessions',
    label: 'Supervision sessions',
    definition: 'Supervision sessions dated in the period, by kind.',
    section: 'supervision',
    shape: 'count_by',
    counts: 'supervision',
    state: false,
    list: 'supervision_type',
    lines(facts, period, emit) {
      for (const { id, type } of sessionsIn(facts, period)) emit('supervision', id, 1, type);
    },
  }),
  figure({
    id: 'supervision.minutes',
    label: 'Supervision time',
    definition: 'Minutes of the supervision sessions dated in the period, by kind.',
    section: 'supervision',
    shape: 'sum_by',
    counts: 'minute',
    state: false,
    list: 'supervision_type',
    lines(facts, period, emit) {
      for (const { id, type, minutes } of sessionsIn(facts, period))
        if (minutes > 0) emit('supervision', id, minutes, type);
    },
  }),
  figure({
    id: 'supervision.active_with_individual',
    label: 'Parent partners with individual supervision',
    definition:
      'Of the parent partners active on the last day of the period, those who had individual supervision in it.',
    section: 'supervision',
    shape: 'ratio',
    counts: 'mentor',
    state: true,
    lines(facts, period, emit) {
      const days = individualDays(facts);
      for (const mentorId of activeMentorsOn(facts, period.to)) {
        const met = days.get(mentorId)?.some((on) => isWithin(on, period)) ?? false;
        emit('mentor', mentorId, 1, undefined, met);
      }
    },
  }),
  figure({
    id: 'supervision.overdue',
    label: 'Parent partners due for individual supervision',
    definition:
      'Parent partners active on the last day of the period whose last individual supervision was longer ago than the interval set, or who have had none.',
    section: 'supervision',
    shape: 'count',
    counts: 'mentor',
    state: true,
    lines(facts, { to }, emit) {
      const interval = facts.settings.supervisionIntervalDays;
      for (const mentorId of activeMentorsOn(facts, to)) {
        if (isSupervisionOverdue(lastIndividual(facts, mentorId, to), to, interval))
          emit('mentor', mentorId, 1);
      }
    },
  }),
] as const;
