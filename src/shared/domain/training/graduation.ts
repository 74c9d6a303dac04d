import type { LocalDate } from '../../dates';
import type { Forecast } from './forecast';
import { type ForecastLabels, graduationGaps } from './forecast-words';

/** Someone still in training, and what stands between them and graduation. */
export interface Graduate<T> {
  trainee: T;
  /** One plain phrase each; nobody with one qualifies without a reason. */
  gaps: readonly string[];
}

/** Who of a cohort qualifies, and who is left and why. Those whose course has ended are not asked. */
export function planGraduation<T extends { status: string; enrollmentId: number }>(
  trainees: readonly T[],
  forecasts: ReadonlyMap<number, Forecast>,
  labels: ForecastLabels,
): { qualify: Graduate<T>[]; left: Graduate<T>[] } {
  const all = trainees
    .filter(({ status }) => status === 'active')
    .map((trainee) => {
      const found = forecasts.get(trainee.enrollmentId);
      return { trainee, gaps: found ? graduationGaps(found, labels) : [] };
    });
  return {
    qualify: all.filter(({ gaps }) => gaps.length === 0),
    left: all.filter(({ gaps }) => gaps.length > 0),
  };
}

/** Numbers of a year on: '2026-014' follows '2026-013'. */
export function certificateNumbers(
  on: LocalDate,
  taken: readonly string[],
  count: number,
): string[] {
  const year = on.slice(0, 4);
  const last = taken.reduce((highest, number) => {
    const [, ofYear, digits] = /^(\d{4})-(\d+)$/.exec(number) ?? [];
    return ofYear === year ? Math.max(highest, Number(digits)) : highest;
  }, 0);
  return Array.from(
    { length: count },
    (_, at) => `${year}-${String(last + at + 1).padStart(3, '0')}`,
  );
}
