import type { Size } from './options';

/** Milliseconds, megabytes (10^6 bytes), or a plain number of what the entry says. */
export type Unit = 'ms' | 'MB';

/** One line of the bench. */
export interface Entry {
  /** Short and stable, like 'list/families'. */
  work: string;
  /** Size of the office it was measured on. */
  size: string;
  unit: Unit;
  /** Median of the program. */
  product: number;
  /** Median of the reference, measured in the same run; null where there is none. */
  reference: number | null;
  ratio: number | null;
  /** The most the ratio may be; null where it is only reported. */
  budget: number | null;
  /** The most the program's own number may be, in the unit. */
  limit: number | null;
  ok: boolean;
  runs: number;
  /** What stands in the two columns, in words. */
  product_is: string;
  reference_is: string;
  /** Why a budget is missed, or what else to know. */
  note?: string;
}

export type Measured = Pick<Entry, 'product' | 'reference' | 'runs'>;

interface Describe {
  work: string;
  size: string;
  unit?: Unit;
  budget?: number;
  limit?: number;
  product_is: string;
  reference_is?: string;
  note?: string | undefined;
}

/** A budget that the quality page sets for the large office; on the others the ratio is reported. */
export const atSizeL = (size: Size, budget: number): { budget: number } | Record<string, never> =>
  size === 'L' ? { budget } : {};

const digits = (value: number) => Number(value.toPrecision(4));

/** Puts what was measured and what it is about into one line. */
export function entry(about: Describe, { product, reference, runs }: Measured): Entry {
  const { budget = null, limit = null, unit = 'ms', reference_is = '—', note } = about;
  const ratio = reference === null || reference === 0 ? null : digits(product / reference);
  const withinBudget = budget === null || ratio === null || ratio <= budget;
  const withinLimit = limit === null || product <= limit;
  return {
    work: about.work,
    size: about.size,
    unit,
    product: digits(product),
    reference: reference === null ? null : digits(reference),
    ratio,
    budget,
    limit,
    ok: withinBudget && withinLimit,
    runs,
    product_is: about.product_is,
    reference_is,
    ...(note === undefined ? {} : { note }),
  };
}
