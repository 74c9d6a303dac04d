import type { CandidateCard, Moved } from '@shared/contract/recruitment';
import type { LocalDate } from '@shared/dates';
import { plural } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';

/** Time in a stage: 'Since today', '1 day', '12 days'. */
export function timeInStage(days: number): string {
  return days <= 0 ? 'Since today' : plural(days, 'day');
}

/** 'Missing: a next step', or how many things are. */
export function missingWords(missing: readonly string[]): string {
  const [only = ''] = missing;
  if (missing.length > 1) return `${plural(missing.length, 'thing')} missing`;
  return `Missing: ${only.charAt(0).toLowerCase()}${only.slice(1)}`;
}

/** When the next step is due; null without a date. */
export function dueWords(
  candidate: Pick<CandidateCard, 'nextStepDue' | 'overdue'>,
  today: LocalDate,
): string | null {
  const { nextStepDue, overdue } = candidate;
  if (nextStepDue === null) return null;
  if (nextStepDue === today) return 'Due today';
  return `${overdue ? 'Due since' : 'Due'} ${formatListDate(nextStepDue, today)}`;
}

/** When someone on hold, or not moving forward, is heard from again; null without a date. */
export function keepWarmWords(
  candidate: Pick<CandidateCard, 'keepWarmUntil' | 'state'>,
  today: LocalDate,
): string | null {
  const { keepWarmUntil, state } = candidate;
  if (keepWarmUntil === null) return null;
  const day = formatListDate(keepWarmUntil, today);
  return state === 'closed' ? `May apply again from ${day}` : `Get back in touch ${day}`;
}

/** 'Maria R. moved to Interview, 3 of 7.' */
export function movedSentence(moved: Moved, label: (stage: string) => string): string {
  const { shortName, recorded, stage, position, count } = moved;
  return recorded === stage
    ? `${shortName} moved to ${label(stage)}, ${position} of ${count}.`
    : `${label(recorded)} is recorded for ${shortName}, who stays in ${label(stage)}.`;
}
