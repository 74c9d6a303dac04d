import type { LocalDate } from '../../dates';
import { type Stage, stage as stages } from '../lists/people';

/** A candidate entered a stage on a day. Stages may be skipped, gone back to, and share a day. */
export interface StageEvent {
  stage: string;
  enteredOn: LocalDate;
}

/** How far along a stage is: 0 for inquiry; -1 for a code that is none. */
export function stageRank(code: string): number {
  return stages.codes.indexOf(code as Stage);
}

/**
 * The event that decides a candidate's stage on a day: the latest by then; of several on that day, the
 * furthest (figure recruitment.stage_at_end). Undefined without one.
 */
export function latestEvent<E extends StageEvent>(
  events: readonly E[],
  day: LocalDate,
): E | undefined {
  let latest: E | undefined;
  for (const event of events) {
    if (event.enteredOn > day) continue;
    const later = !latest || event.enteredOn > latest.enteredOn;
    const further =
      event.enteredOn === latest?.enteredOn && stageRank(event.stage) > stageRank(latest.stage);
    if (later || further) latest = event;
  }
  return latest;
}

/** A candidate's stage on a day; an inquiry until something else is recorded. */
export function stageOn(events: readonly StageEvent[], day: LocalDate): string {
  return latestEvent(events, day)?.stage ?? 'inquiry';
}

/** The stage before or after another in the order of the pipeline; undefined at either end. */
export function neighbourStage(of: string, step: 1 | -1): Stage | undefined {
  const rank = stageRank(of);
  return rank < 0 ? undefined : stages.codes[rank + step];
}
