import { addDays, addMonths, fiscalYearStart, type LocalDate, type Period } from '../../dates';

/** An in-service training, as far as its hours are concerned. */
export interface Inservice {
  on: LocalDate;
  type: string;
  topic: string | null;
  minutes: number;
}

/** The fiscal year that a day is in: in-service hours are counted over it. */
export function trainingYear(day: LocalDate, startMonth: number): Period {
  const from = fiscalYearStart(day, startMonth);
  return { from, to: addDays(addMonths(from, 12), -1) };
}

/** Minutes of one type or topic; the code is null where none was written down. */
export interface MinutesBy {
  code: string | null;
  minutes: number;
}

/** Where someone stands with in-service training in a year. Minutes throughout. */
export interface InserviceYear {
  year: Period;
  minutes: number;
  /** 0 when there is no target. */
  target: number;
  toGo: number;
  byType: readonly MinutesBy[];
  byTopic: readonly MinutesBy[];
}

function minutesBy(
  rows: readonly Inservice[],
  codeOf: (row: Inservice) => string | null,
): MinutesBy[] {
  const sums = new Map<string | null, number>();
  for (const row of rows) sums.set(codeOf(row), (sums.get(codeOf(row)) ?? 0) + row.minutes);
  return [...sums]
    .map(([code, minutes]) => ({ code, minutes }))
    .toSorted((a, b) => b.minutes - a.minutes || (a.code ?? '~').localeCompare(b.code ?? '~'));
}

/** In-service training of one person in a year, against the target (hours, settings). */
export function inserviceYear(
  rows: readonly Inservice[],
  year: Period,
  targetHours: number,
): InserviceYear {
  const inYear = rows.filter(({ on }) => on >= year.from && on <= year.to);
  const minutes = inYear.reduce((sum, row) => sum + row.minutes, 0);
  const target = targetHours * 60;
  return {
    year,
    minutes,
    target,
    toGo: Math.max(0, target - minutes),
    byType: minutesBy(inYear, ({ type }) => type),
    byTopic: minutesBy(inYear, ({ topic }) => topic),
  };
}
