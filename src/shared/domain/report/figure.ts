import type { Period } from '../../dates';
import type { Facts } from './facts';

/** Sections of the report, in the order of its pages. */
export const sections = {
  workforce: 'Parent partners and recruitment',
  training: 'Training',
  matches: 'Requests and matches',
  service: 'Parents and service',
  meetings: 'Meetings and service links',
  supervision: 'Supervision and conduct',
  pay: 'Pay',
} as const;
export type Section = keyof typeof sections;

/** The kind of record that a line of a figure's list opens. */
export type Entity =
  | 'mentor'
  | 'candidate'
  | 'stage_event'
  | 'cohort'
  | 'cohort_session'
  | 'enrollment'
  | 'attendance'
  | 'makeup'
  | 'referral'
  | 'match'
  | 'parent'
  | 'family'
  | 'contact'
  | 'activity'
  | 'event'
  | 'service_link'
  | 'supervision'
  | 'incident';

/** The value of each shape of figure. */
export interface ValueOf {
  /** Number of lines. */
  count: number;
  /** Amounts of the lines added up. */
  sum: number;
  /** Number of lines by value; values without lines are left out. */
  count_by: Record<string, number>;
  /** Amounts by value; values that add up to nothing are left out. */
  sum_by: Record<string, number>;
  /** Number of lines and the median of their amounts (days). */
  median: { n: number; median: number | null };
  /** Number of lines, and of those that meet the condition. */
  ratio: { n: number; met: number };
  /** The met ones as a share of all lines, 4 decimals; null without lines. */
  rate: number | null;
  /** Mean (2 decimals) and largest amount; both null without lines. */
  mean_max: { mean: number | null; max: number | null };
  /** Amounts in tenths, added up and given in wholes. */
  tenths: number;
}
export type Shape = keyof ValueOf;

/**
 * Takes one line of a figure's list.
 * @param amount 1 for counts; otherwise minutes, cents, days, tenths of a mile or a number of children or matches
 * @param group the value the line counts under (`count_by`, `sum_by`), or a remark on the line
 * @param met whether the line meets the condition (`ratio`, `rate`)
 * @param mentorId the mentor whose line it is, where one record makes a line for each mentor (pay)
 */
export type Emit = (
  entity: Entity,
  id: number,
  amount: number,
  group?: string,
  met?: boolean,
  mentorId?: number,
) => void;

/** One figure of the monthly report. Its number and the list behind it both come from `lines`. */
export interface Figure<Id extends string = string, S extends Shape = Shape> {
  /** Fixed id of the report's JSON. */
  id: Id;
  label: string;
  /** One plain sentence for the reader of the report. */
  definition: string;
  section: Section;
  shape: S;
  /** What one unit of the figure (or of its `n`) is. */
  counts: Entity | 'child' | 'minute' | 'cent' | 'mile';
  /** A state at a date or a roll-forward: it has no value for the fiscal year to date. */
  state: boolean;
  /** Name of the code list that gives the words for the groups, when there are groups. */
  list?: string;
  /** Gives every line of the figure for [period.from, period.to] to `emit`, in a fixed order. */
  lines(facts: Facts, period: Period, emit: Emit): void;
}

/** Keeps the id and the shape of a definition in its type. */
export function figure<const Id extends string, const S extends Shape>(
  definition: Figure<Id, S>,
): Figure<Id, S> {
  return definition;
}
