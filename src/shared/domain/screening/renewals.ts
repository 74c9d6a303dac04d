import { addDays, type LocalDate } from '../../dates';

/** Days before something runs out on which to be reminded (spec of recruitment). */
export const reminderDays = [60, 30] as const;

export interface Reminder {
  /** The reminder's days, 0 once it has run out. Each is a reminder of its own, to be set aside apart. */
  days: number;
  /** Since when it is due. */
  since: LocalDate;
}

/** The reminder that is due on a day for what is valid until then; null while there is time. */
export function reminderOn(validUntil: LocalDate, today: LocalDate): Reminder | null {
  if (validUntil < today) return { days: 0, since: addDays(validUntil, 1) };
  const due = reminderDays
    .map((days) => ({ days, since: addDays(validUntil, -days) }))
    .filter(({ since }) => since <= today);
  return due.at(-1) ?? null;
}
