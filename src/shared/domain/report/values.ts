import type { Emit, Shape, ValueOf } from './figure';

/** Takes the lines of a figure and says what they come to, without keeping them. */
export interface Accumulator<V> {
  add: Emit;
  result(): V;
}

function counter(): Accumulator<number> {
  let n = 0;
  return { add: () => void n++, result: () => n };
}

function adder(divisor: number): Accumulator<number> {
  let total = 0;
  return {
    add: (_entity, _id, amount) => void (total += amount),
    result: () => total / divisor,
  };
}

function byGroup(): Accumulator<Record<string, number>> {
  const totals = new Map<string, number>();
  return {
    add: (_entity, _id, amount, group = '') =>
      void totals.set(group, (totals.get(group) ?? 0) + amount),
    result: () =>
      Object.fromEntries(
        [...totals].filter(([, total]) => total !== 0).sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
  };
}

function median(): Accumulator<ValueOf['median']> {
  const amounts: number[] = [];
  return {
    add: (_entity, _id, amount) => void amounts.push(amount),
    result: () => ({ n: amounts.length, median: medianOf(amounts) }),
  };
}

/** The middle amount; of an even number the mean of the two middle ones; null for none. */
export function medianOf(amounts: readonly number[]): number | null {
  const sorted = [...amounts].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function ratio(): Accumulator<ValueOf['ratio']> {
  let n = 0;
  let met = 0;
  return {
    add: (_entity, _id, _amount, _group, isMet) => {
      n++;
      if (isMet) met++;
    },
    result: () => ({ n, met }),
  };
}

function rate(): Accumulator<number | null> {
  const counts = ratio();
  return {
    add: counts.add,
    result: () => {
      const { n, met } = counts.result();
      return n === 0 ? null : roundTo(met / n, 4);
    },
  };
}

function meanMax(): Accumulator<ValueOf['mean_max']> {
  let n = 0;
  let total = 0;
  let max = 0;
  return {
    add: (_entity, _id, amount) => {
      n++;
      total += amount;
      max = Math.max(max, amount);
    },
    result: () => (n === 0 ? { mean: null, max: null } : { mean: roundTo(total / n, 2), max }),
  };
}

/** Whole-number division of amounts that are not negative, a half rounded up. Exact for whole numbers. */
export function divideHalfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}

/**
 * Rounds means and rates, which are not negative, to a number of decimals. An exact half goes to
 * the even digit, the default of IEEE 754: the report's definitions ask for half up only for money.
 * `toFixed` writes out the binary number far enough that 2.675 is not taken for a half, which it is not.
 */
export function roundTo(amount: number, decimals: number): number {
  const rounded = Number(amount.toFixed(decimals));
  const rest = amount.toFixed(20).split('.')[1]?.slice(decimals) ?? '';
  if (!/^50*$/.test(rest)) return rounded;
  const scale = 10 ** decimals;
  // Halves are given away from zero by toFixed: an odd last digit steps back.
  return Math.round(rounded * scale) % 2 === 0
    ? rounded
    : (Math.round(rounded * scale) - 1) / scale;
}

const accumulators: { [S in Shape]: () => Accumulator<ValueOf[S]> } = {
  count: counter,
  sum: () => adder(1),
  count_by: byGroup,
  sum_by: byGroup,
  median,
  ratio,
  rate,
  mean_max: meanMax,
  tenths: () => adder(10),
};

export function accumulatorFor<S extends Shape>(shape: S): Accumulator<ValueOf[S]> {
  return accumulators[shape]();
}
