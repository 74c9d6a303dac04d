import type { Measured } from './result';

type Work = () => unknown;

/** The middle one; the mean of the two in the middle of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  const lower = sorted[sorted.length % 2 === 0 ? half - 1 : half];
  if (upper === undefined || lower === undefined) throw new RangeError('median of nothing');
  return (upper + lower) / 2;
}

/** Milliseconds that one call takes, from `times` of them in a row. */
async function timed(work: Work, times: number): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < times; i++) {
    const done = work();
    if (done instanceof Promise) await done;
  }
  return (performance.now() - started) / times;
}

/** A sample takes about this long, so that the clock's own grain and a stray interrupt do not count. */
const sampleMs = 25;
const mostTimes = 500;

async function timesFor(work: Work): Promise<number> {
  const once = await timed(work, 1);
  return Math.max(1, Math.min(mostTimes, Math.ceil(sampleMs / Math.max(once, 0.001))));
}

/** Code that runs often is compiled after a while; that is part of starting, not of each time. */
const warmUpMs = 400;

async function warmUp(work: Work, repeat: boolean): Promise<void> {
  const until = performance.now() + (repeat ? warmUpMs : 0);
  do await timed(work, 1);
  while (performance.now() < until);
}

export interface Compared {
  product: Work;
  reference: Work;
  /** Samples of each, after a warm-up of both. */
  runs?: number;
  /** False for work that may be done only once per sample. */
  repeat?: boolean;
}

/**
 * Medians of the program and of its reference. They take turns, and take turns in going first, so that
 * whatever else the machine is doing falls on both.
 */
export async function compare({
  product,
  reference,
  runs = 9,
  repeat = true,
}: Compared): Promise<Measured> {
  await warmUp(product, repeat);
  await warmUp(reference, repeat);
  const times = repeat ? [await timesFor(product), await timesFor(reference)] : [1, 1];
  const samples: { product: number[]; reference: number[] } = { product: [], reference: [] };
  const both = [
    async () => samples.product.push(await timed(product, times[0] ?? 1)),
    async () => samples.reference.push(await timed(reference, times[1] ?? 1)),
  ];
  for (let i = 0; i < runs; i++) {
    for (const one of i % 2 === 0 ? both : both.toReversed()) await one();
  }
  return { product: median(samples.product), reference: median(samples.reference), runs };
}
