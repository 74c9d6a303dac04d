import { type Period, addDays } from '../../dates';
import { activeMentorsOn, wasActiveBefore } from './active-mentors';
import type { Facts } from './facts';
import { type Figure, figure } from './figure';
import { perPeriod } from './memo';

interface Workforce {
  atStart: number[];
  activated: number[];
  returned: number[];
  left: number[];
  atEnd: number[];
}

const workforce = perPeriod((facts: Facts, { from, to }: Period): Workforce => {
  const atStart = activeMentorsOn(facts, addDays(from, -1));
  const atEnd = activeMentorsOn(facts, to);
  const activeAtStart = new Set(atStart);
  const activeAtEnd = new Set(atEnd);
  const arrived = atEnd.filter((id) => !activeAtStart.has(id));
  return {
    atStart,
    activated: arrived.filter((id) => !wasActiveBefore(facts, id, from)),
    returned: arrived.filter((id) => wasActiveBefore(facts, id, from)),
    left: atStart.filter((id) => !activeAtEnd.has(id)),
    atEnd,
  };
});

function workforceFigure<const Id extends string>(
  id: Id,
  part: keyof Workforce,
  label: string,
  definition: string,
): Figure<Id, 'count'> {
  return figure({
    id,
    label,
    definition,
    section: 'workforce',
    shape: 'count',
    counts: 'mentor',
    state: true,
    lines(facts, period, emit) {
      for (const mentorId of workforce(facts, period)[part]) emit('mentor', mentorId, 1);
    },
  });
}

/** Parent partners by status; start + activated + returned − left = end. Source: reports page, workforce.*. */
export const workforceFigures = [
  workforceFigure(
    'workforce.active_at_start',
    'atStart',
    'Active parent partners at the start',
    'Parent partners who were active, or active with limits, on the day before the period began.',
  ),
  workforceFigure(
    'workforce.activated',
    'activated',
    'Newly activated',
    'Parent partners active on the last day of the period who had never been active before it.',
  ),
  workforceFigure(
    'workforce.returned',
    'returned',
    'Returned',
    'Parent partners active on the last day of the period who were not active on the day before it began, but had been at some time earlier.',
  ),
  workforceFigure(
    'workforce.left',
    'left',
    'No longer active',
    'Parent partners who were active on the day before the period began and not on its last day.',
  ),
  workforceFigure(
    'workforce.active_at_end',
    'atEnd',
    'Active parent partners at the end',
    'Parent partners who were active, or active with limits, on the last day of the period.',
  ),
] as const;
