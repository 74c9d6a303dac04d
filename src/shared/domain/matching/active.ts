import type { LocalDate } from '../../dates';

/** Statuses in which a parent partner takes part. Source: reports page, "Active mentor on a day". */
export const activeStatuses: readonly string[] = ['active', 'limited'];

export interface StatusPeriod {
  status: string;
  from: LocalDate;
  /** Last day in it; empty while it lasts. */
  to: LocalDate | null;
}

/** The status on a day; null when no period covers it. */
export function statusOn(periods: readonly StatusPeriod[], day: LocalDate): string | null {
  const covering = periods.find(({ from, to }) => from <= day && (to === null || to >= day));
  return covering?.status ?? null;
}

/** True when one of the periods that count as active covers the day. */
export function isActiveOn(periods: readonly StatusPeriod[], day: LocalDate): boolean {
  return periods.some(
    ({ status, from, to }) =>
      activeStatuses.includes(status) && from <= day && (to === null || to >= day),
  );
}
