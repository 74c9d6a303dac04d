import type { LocalDate } from '../../dates';
import { plural } from '../../parse/format';
import { formatDay } from '../../parse/format-date';
import type { Eligibility, RuleResult } from './eligibility';
import type { AppliesWhen, EligibilityRule } from './rules';

/** 'For 12 months', and years where they are whole and long: 'for 3 years'. */
export function monthsWords(months: number): string {
  return months >= 24 && months % 12 === 0 ? plural(months / 12, 'year') : plural(months, 'month');
}

/** What a rule asks, in words with its months. */
export function ruleLabel(rule: Pick<EligibilityRule, 'code' | 'label' | 'months'>): string {
  const time = monthsWords(rule.months ?? 0);
  switch (rule.code) {
    case 'no_open_case':
      return 'No open child-welfare case';
    case 'months_since_closure':
      return `Case closed for ${time} or more`;
    case 'months_since_reunification':
      return `Reunified, or resolved another way, for ${time} or more`;
    case 'permanency_accepted':
      return 'The case ended in reunification or another lasting outcome';
    case 'months_sober_if_history':
      return `In recovery for ${time} or more`;
    case 'age_min':
      return 'At least 18 years old';
    case 'registry_resolved':
      return 'Nothing unresolved on the child abuse registry';
    case 'background_cleared':
      return 'Background checks cleared';
    default: {
      const words = rule.label ?? 'Rule of your own';
      return rule.months === null ? words : `${words}, for ${time} or more`;
    }
  }
}

export const appliesWords: Record<AppliesWhen, string> = {
  always: 'Everyone',
  in_recovery: 'People in recovery',
  children_placed: 'Parents whose children lived away from home',
};

/** Where a candidate stands with one rule. */
export function resultWords(
  { result, applies, metOn, waivedUntil }: RuleResult,
  today: LocalDate,
): string {
  if (!applies) return 'Does not apply';
  if (result === 'waived') {
    return waivedUntil === null ? 'Waived' : `Waived until ${formatDay(waivedUntil)}`;
  }
  if (result === 'unknown') return 'Not known yet';
  if (result === 'met') return metOn === null ? 'Met' : `Met since ${formatDay(metOn)}`;
  return metOn !== null && metOn > today ? `Will be met on ${formatDay(metOn)}` : 'Not met';
}

/** 'Eligible on May 3, 2027': never merely no where time will help. */
export function overallWords({
  overall,
  eligibleOn,
}: Pick<Eligibility, 'overall' | 'eligibleOn'>): string {
  switch (overall) {
    case 'eligible':
      return 'Eligible';
    case 'eligible_on_date':
      return `Eligible on ${eligibleOn === null ? 'a later day' : formatDay(eligibleOn)}`;
    case 'needs_waiver':
      return 'Needs a waiver';
    case 'not_eligible':
      return 'Not eligible now';
    case 'unknown':
      return 'Not known yet';
  }
}
