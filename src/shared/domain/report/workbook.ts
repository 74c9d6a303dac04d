import { figures, type FigureId } from './registry';
import { type Figure, sections } from './figure';

/** Words for the codes of counts by value: list name → code → words. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Value = number | null | Readonly<Record<string, number | null>>;

/** The figures of a month, as the report's JSON holds them. */
export type Metrics = Readonly<
  Record<FigureId, { readonly month: Value; readonly previous: Value; readonly fytd: Value }>
>;

/** One line of the workbook. Numbers are in the unit that is named, so that a sheet can add them up. */
export interface FigureRow {
  section: string;
  figure: string;
  /** The value it counts under, or the part of a figure that has two; empty for a plain number. */
  part: string;
  unit: string;
  month: number | null;
  previous: number | null;
  fytd: number | null;
  /** The fixed id of the report's JSON. */
  id: string;
}

const columns = ['month', 'previous', 'fytd'] as const;

/** Words for the parts of the shapes that have two numbers. */
const partWords: Readonly<Record<string, string>> = {
  n: 'of',
  met: 'met',
  median: 'median days',
  mean: 'mean',
  max: 'largest',
};

/** Unit and how many of the figure's own units make one: cents are given as dollars. */
function unitOf({ counts, shape }: Figure): { unit: string; per: number } {
  if (shape === 'rate') return { unit: 'share of 1', per: 1 };
  if (counts === 'minute') return { unit: 'minutes', per: 1 };
  if (counts === 'cent') return { unit: 'dollars', per: 100 };
  if (counts === 'mile') return { unit: 'miles', per: 1 };
  return { unit: 'number', per: 1 };
}

function wordsFor(figure: Figure, key: string, words: Words): string {
  const named = figure.list === undefined ? undefined : words[figure.list]?.[key];
  return named ?? partWords[key] ?? key;
}

/** The keys of a figure's objects in any of its columns; [''] for a plain number. */
function keysOf(figure: Figure, values: readonly Value[]): string[] {
  const keys = new Set(
    values.flatMap((value) =>
      value !== null && typeof value === 'object' ? Object.keys(value) : [],
    ),
  );
  const isGrouped = figure.shape === 'count_by' || figure.shape === 'sum_by';
  if (keys.size > 0) return [...keys].sort();
  return isGrouped ? [] : [''];
}

function numberAt(figure: Figure, value: Value, key: string, per: number): number | null {
  if (key === '') return typeof value === 'number' ? value / per : null;
  if (value === null || typeof value !== 'object') return null;
  const isGrouped = figure.shape === 'count_by' || figure.shape === 'sum_by';
  // Counts by value leave out zeros; the other shapes leave out nothing.
  const found = Object.hasOwn(value, key) ? (value[key] ?? null) : isGrouped ? 0 : null;
  return found === null ? null : found / per;
}

/**
 * Every figure of the report as rows of a sheet, in the order of the pages. Figures by value have a row
 * for each value that occurs in any of the three columns; those without any have none.
 */
export function figureRows(metrics: Metrics, words: Words): FigureRow[] {
  return figures.flatMap((figure: Figure) => {
    const metric = metrics[figure.id as FigureId];
    const { unit, per } = unitOf(figure);
    return keysOf(
      figure,
      columns.map((column) => metric[column]),
    ).map((key) => ({
      section: sections[figure.section],
      figure: figure.label,
      part: key === '' ? '' : wordsFor(figure, key, words),
      unit,
      month: numberAt(figure, metric.month, key, per),
      previous: numberAt(figure, metric.previous, key, per),
      fytd: numberAt(figure, metric.fytd, key, per),
      id: figure.id,
    }));
  });
}
