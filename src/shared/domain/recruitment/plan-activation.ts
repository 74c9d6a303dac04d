import { addDays, type LocalDate } from '../../dates';

/** A dated status of a parent partner; `to` is its last day, null while it lasts. */
export interface StatusPeriod {
  id: number;
  status: string;
  from: LocalDate;
  to: LocalDate | null;
}

export type ActivationPlan =
  | { ok: true; end: { id: number; to: LocalDate }[]; start: boolean }
  | { ok: false; message: string };

const isActive = (status: string): boolean => status === 'active' || status === 'limited';

/**
 * What to write so that a parent partner is active from a day on, without periods that overlap. Someone
 * who comes back has periods already: the one that reaches into the day ends the day before.
 */
export function planActivation(periods: readonly StatusPeriod[], from: LocalDate): ActivationPlan {
  const reaching = periods.filter(({ to }) => to === null || to >= from);
  const covering = reaching.filter((period) => period.from <= from);
  if (covering.some(({ status }) => isActive(status))) return { ok: true, end: [], start: false };
  if (reaching.some((period) => period.from >= from)) {
    return {
      ok: false,
      message:
        'A later status is recorded for this parent partner. Choose a start date after it, or change the status first.',
    };
  }
  return { ok: true, end: covering.map(({ id }) => ({ id, to: addDays(from, -1) })), start: true };
}
