import type { LocalDate } from '../../dates';

/** Rules the program can work out. A custom rule has a code of its own, 'custom_…'. */
export const ruleCodes = [
  'no_open_case',
  'months_since_closure',
  'months_since_reunification',
  'permanency_accepted',
  'months_sober_if_history',
  'age_min',
  'registry_resolved',
  'background_cleared',
] as const;

/** When a rule concerns a candidate at all. */
export const appliesWhen = ['always', 'in_recovery', 'children_placed'] as const;
export type AppliesWhen = (typeof appliesWhen)[number];

export const severities = ['gate', 'advisory'] as const;
/** A gate decides; an advisory is for the conversation. */
export type Severity = (typeof severities)[number];

export interface EligibilityRule {
  code: string;
  /** Words of a custom rule; null for the others. */
  label: string | null;
  /** Months that must have passed since the rule's own day; null where it counts none. */
  months: number | null;
  severity: Severity;
  waivable: boolean;
  appliesWhen: AppliesWhen;
  /** First day it counts; null for always. */
  effectiveFrom: LocalDate | null;
  /** Where the rule comes from, shown beside it. */
  source: string;
}

/** Rules that count months, each from its own day. The age rule counts years, in months. */
export const countsMonths = (code: string): boolean =>
  code.startsWith('months_') || code === 'age_min' || isCustom(code);

export const isCustom = (code: string): boolean => code.startsWith('custom_');

/** Rules whose months an agency may change; the age is of age, 18, everywhere. */
export const hasOwnMonths = (code: string): boolean => countsMonths(code) && code !== 'age_min';

/** The rules of a day: of several versions of one, the newest that has begun. */
export function rulesInForce<R extends Pick<EligibilityRule, 'code' | 'effectiveFrom'>>(
  rules: readonly R[],
  day: LocalDate,
): R[] {
  const byCode = new Map<string, R>();
  for (const rule of rules) {
    const from = rule.effectiveFrom ?? '';
    const other = byCode.get(rule.code);
    if (from > day || (other && (other.effectiveFrom ?? '') > from)) continue;
    byCode.set(rule.code, rule);
  }
  return [...byCode.values()];
}
