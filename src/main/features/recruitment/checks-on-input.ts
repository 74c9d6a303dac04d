import type { LocalDate } from '@shared/dates';
import { fail } from '@shared/errors';
import { formatDay } from '@shared/parse/format-date';

type Problem = ReturnType<typeof fail> | undefined;

/** What happened cannot lie in the future, nor before the inquiry where that is known. */
export function checkPastDay(
  field: string,
  day: LocalDate,
  today: LocalDate,
  earliest?: LocalDate,
): Problem {
  if (day > today) {
    return fail('VALIDATION', 'Enter today or a day before.', { field });
  }
  if (earliest !== undefined && day < earliest) {
    return fail('VALIDATION', `Enter a date on or after the inquiry, ${formatDay(earliest)}.`, {
      field,
    });
  }
  return undefined;
}

/** A date to come back on. */
export function checkKeepWarm(day: LocalDate | null, today: LocalDate): Problem {
  return day !== null && day <= today
    ? fail('VALIDATION', 'Enter a date after today.', { field: 'keepWarmUntil' })
    : undefined;
}

/** A due date belongs to a step. */
export function checkNextStep(step: string | null, due: LocalDate | null): Problem {
  return step === null && due !== null
    ? fail('VALIDATION', 'Say what the next step is, or clear its date.', { field: 'nextStep' })
    : undefined;
}
