import type { LocalDate } from '../../dates';
import type { Stage } from '../lists/people';
import { latestEvent, type StageEvent, stageOn, stageRank } from './stage';

/** What a move writes: whether an event is added, which events it takes back, where it leads. */
export interface MovePlan<E extends StageEvent> {
  add: boolean;
  remove: E[];
  /** The stage the candidate is in afterwards, as of `today`. */
  after: string;
}

/**
 * What to write when a candidate moves to a stage on a day. Every event is kept, with one exception:
 * within a day the furthest stage counts, so going back on the day of the latest event corrects that
 * day's entries. An earlier day adds to the history and leaves the present stage as it is.
 * @returns undefined when everything is recorded like this already
 */
export function planMove<E extends StageEvent>(
  events: readonly E[],
  to: Stage,
  on: LocalDate,
  today: LocalDate,
): MovePlan<E> | undefined {
  const latest = latestEvent(events, today);
  const correcting = latest?.enteredOn === on && stageRank(to) < stageRank(latest.stage);
  const remove = correcting
    ? events.filter((event) => event.enteredOn === on && stageRank(event.stage) > stageRank(to))
    : [];
  const kept = events.filter((event) => !remove.includes(event));
  const there = correcting
    ? stageOn(kept, today) === to
    : kept.some((event) => event.stage === to && event.enteredOn === on);
  if (there && remove.length === 0) return undefined;
  const next: StageEvent[] = there ? kept : [...kept, { stage: to, enteredOn: on }];
  return { add: !there, remove, after: stageOn(next, today) };
}
