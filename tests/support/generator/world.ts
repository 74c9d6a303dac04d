import { days, plusDays } from '../../oracle/arithmetic';
import type { OfficePackage, Row } from '../../oracle/office';
import { type Cells, type FileName, columnsOf, fileNames, keyOf } from './columns';
import { Rng } from './rng';

/** About how many rows; the seed varies them. */
export interface Sizes {
  professionals: number;
  candidates: number;
  mentors: number;
  families: number;
  cohorts: number;
  referrals: number;
  matches: number;
  contacts: number;
  activities: number;
  events: number;
  links: number;
  supervision: number;
  incidents: number;
}

/** An office in the making: the numbers, the range of days, and the rows so far. */
export class World {
  readonly rng: Rng;
  readonly office: OfficePackage = {};
  readonly #taken = new Map<FileName, Set<string>>();
  readonly #edges: string[];

  constructor(
    seed: number,
    readonly from: string,
    readonly to: string,
    readonly sizes: Sizes,
  ) {
    this.rng = new Rng(seed);
    for (const file of fileNames) {
      this.office[file] = [];
      this.#taken.set(file, new Set());
    }
    this.#edges = edgesBetween(this.longAgo, plusDays(to, 40));
  }

  /** Two years before the range: some histories begin there. */
  get longAgo(): string {
    return plusDays(this.from, -730);
  }

  /** Adds a row, every column present; nothing when its key is taken. */
  add<F extends FileName>(file: F, cells: Cells<F>): Row | undefined {
    const given: Row = { ...(cells as Row) };
    const row: Row = {};
    for (const [column] of columnsOf(file)) row[column] = given[column] ?? '';
    const taken = this.#taken.get(file);
    const key = keyOf(file, row);
    if (taken === undefined || taken.has(key)) return undefined;
    taken.add(key);
    this.office[file]?.push(row);
    return row;
  }

  rows(file: FileName): Row[] {
    return this.office[file] ?? [];
  }

  keys(file: FileName, column: string): string[] {
    return this.rows(file).map((row) => row[column] ?? '');
  }

  /** A day of the range; now and then one long before. Often the first or last of a month. */
  day(): string {
    return this.between(this.rng.chance(0.06) ? this.longAgo : this.from, this.to);
  }

  /** A day from `first` to `last`, drawn to the edges of months and to leap days. */
  between(first: string, last: string): string {
    if (last <= first) return first;
    const edges = this.#edges.filter((edge) => first <= edge && edge <= last);
    const leapDays = edges.filter((edge) => edge.endsWith('-02-29'));
    if (leapDays.length > 0 && this.rng.chance(0.1)) return this.rng.pick(leapDays);
    if (edges.length > 0 && this.rng.chance(0.45)) return this.rng.pick(edges);
    return plusDays(first, this.rng.int(0, days(first, last)));
  }

  /** So many days after a day, one of a few lengths; often pulled to the edge of a month nearby. */
  after(day: string, lengths: readonly number[]): string {
    const length = this.rng.pick(lengths);
    if (length < 5 || this.rng.chance(0.6)) return plusDays(day, length);
    return this.between(day, plusDays(day, length));
  }

  /** A day, or nothing when it lies after the range: what has not happened yet is not recorded. */
  past(day: string): string {
    return day <= this.to ? day : '';
  }
}

/** The first and last days of every month, and the leap days. */
function edgesBetween(first: string, last: string): string[] {
  const edges: string[] = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) {
    const isFirst = day.endsWith('-01');
    const isLast = plusDays(day, 1).endsWith('-01');
    if (isFirst || isLast || day.endsWith('-02-29')) edges.push(day);
  }
  return edges;
}
