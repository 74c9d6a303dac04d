import type { LocalDate } from '@shared/dates';
import { daysBetween } from '@shared/dates';
import { reminderDays } from '@shared/domain/screening/renewals';
import { plural } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import type { Tone } from '@renderer/ui/feedback/tone';

/** How something stands that runs out: in words, with the tone of its state; null while nothing is near. */
export function expiryWords(
  until: LocalDate | null,
  today: LocalDate,
): { tone: Tone; words: string } | null {
  if (until === null) return null;
  const left = daysBetween(today, until);
  if (left < 0) return { tone: 'attention', words: `Ran out on ${formatDay(until)}` };
  if (left === 0) return { tone: 'attention', words: 'Runs out today' };
  return left <= reminderDays[0]
    ? { tone: 'attention', words: `Runs out in ${plural(left, 'day')}` }
    : null;
}
