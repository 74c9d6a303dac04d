import type { EligibilityRule } from './rules';
import { appliesWords, ruleLabel } from './rule-words';

export const presetCodes = ['colorado', 'iowa', 'start', 'washington'] as const;
export type PresetCode = (typeof presetCodes)[number];

export interface Preset {
  code: PresetCode;
  title: string;
  about: string;
  rules: readonly EligibilityRule[];
}

const rule = (
  code: string,
  source: string,
  more: Partial<EligibilityRule> = {},
): EligibilityRule => ({
  code,
  label: null,
  months: null,
  severity: 'gate',
  waivable: false,
  appliesWhen: 'always',
  effectiveFrom: null,
  source,
  ...more,
});

const adult = rule('age_min', 'Our judgement: adults only', { months: 216 });
const registry = rule('registry_resolved', 'Our judgement; your agency decides', {
  waivable: true,
});
const iowaYear = 'Iowa (Casey Family Programs, 2021): reunified for a year or more';
const recoveryYear = 'National Resource Center for In-Home Services: a year in recovery';

/**
 * What four program models ask of a candidate, as far as their sources say it (domain page 1 and 2);
 * what is our own judgement says so. A program may change every one of these.
 */
export const presets: Record<PresetCode, Preset> = {
  colorado: {
    code: 'colorado',
    title: 'Colorado',
    about: 'The mentoring program this desk was made for. Counts from the day the case closed.',
    rules: [
      rule('no_open_case', 'Colorado (Leake and others, 2012): parents who have left the system'),
      rule(
        'months_since_closure',
        'Colorado (Leake and others, 2012): six months after the case closes, sometimes a year',
        { months: 6, waivable: true },
      ),
      rule('months_since_reunification', iowaYear, {
        months: 12,
        severity: 'advisory',
        waivable: true,
        appliesWhen: 'children_placed',
      }),
      rule('months_sober_if_history', recoveryYear, {
        months: 12,
        severity: 'advisory',
        waivable: true,
        appliesWhen: 'in_recovery',
      }),
      adult,
      registry,
    ],
  },
  iowa: {
    code: 'iowa',
    title: 'Iowa',
    about: 'Counts from reunification, or from when the reasons for the case were resolved.',
    rules: [
      rule('no_open_case', 'Our judgement, as in Colorado'),
      rule('months_since_reunification', iowaYear, {
        months: 12,
        waivable: true,
      }),
      rule('months_sober_if_history', recoveryYear, {
        months: 12,
        severity: 'advisory',
        waivable: true,
        appliesWhen: 'in_recovery',
      }),
      adult,
      registry,
    ],
  },
  start: {
    code: 'start',
    title: 'START',
    about: 'Family mentors beside workers where substance use is part of the case.',
    rules: [
      rule('no_open_case', 'Our judgement, as in Colorado'),
      rule(
        'months_sober_if_history',
        'Kentucky START (Casey Family Programs, 2021): three years in recovery or more',
        { months: 36 },
      ),
      adult,
      registry,
    ],
  },
  washington: {
    code: 'washington',
    title: 'Washington',
    about: 'Any lasting outcome counts, not reunification alone. No waiting time is named.',
    rules: [
      rule('no_open_case', 'Our judgement, as in Colorado'),
      rule('permanency_accepted', 'RCW 2.70.060: reunification or another permanency outcome'),
      rule('months_sober_if_history', recoveryYear, {
        months: 12,
        severity: 'advisory',
        waivable: true,
        appliesWhen: 'in_recovery',
      }),
      adult,
      registry,
    ],
  },
};

type Content = Pick<
  EligibilityRule,
  'label' | 'months' | 'severity' | 'waivable' | 'appliesWhen' | 'effectiveFrom'
>;

const contentOf = (one: EligibilityRule): Content => ({
  label: one.label,
  months: one.months,
  severity: one.severity,
  waivable: one.waivable,
  appliesWhen: one.appliesWhen,
  effectiveFrom: one.effectiveFrom,
});

const sameContent = (a: EligibilityRule, b: EligibilityRule): boolean =>
  JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));

export interface RuleChange {
  kind: 'add' | 'remove' | 'change';
  code: string;
  /** What the rule says before and after, in words. */
  before: string | null;
  after: string | null;
}

/** A rule with its weight: 'Case closed for 6 months or more. Must be met, can be waived.' */
export function ruleInWords(one: EligibilityRule): string {
  const weight =
    one.severity === 'advisory'
      ? 'Advice only'
      : one.waivable
        ? 'Must be met, can be waived'
        : 'Must be met';
  const whom = one.appliesWhen === 'always' ? '' : ` ${appliesWords[one.appliesWhen]}.`;
  return `${ruleLabel(one)}. ${weight}.${whom}`;
}

/** What taking over a set would change, rule by rule; empty when nothing would. */
export function presetChanges(
  current: readonly EligibilityRule[],
  wanted: readonly EligibilityRule[],
): RuleChange[] {
  const removed = current.filter(({ code }) => !wanted.some((one) => one.code === code));
  const changes = wanted.flatMap((after): RuleChange[] => {
    const before = current.filter(({ code }) => code === after.code);
    const [only] = before;
    if (!only) {
      return [{ kind: 'add', code: after.code, before: null, after: ruleInWords(after) }];
    }
    if (before.length === 1 && sameContent(only, after)) return [];
    const was = before.map(ruleInWords).join(' ');
    return [{ kind: 'change', code: after.code, before: was, after: ruleInWords(after) }];
  });
  return [
    ...changes,
    ...removed.map((before): RuleChange => ({
      kind: 'remove',
      code: before.code,
      before: ruleInWords(before),
      after: null,
    })),
  ];
}

/** The preset a set of rules is equal to; null for a set of an agency's own. */
export function presetOf(rules: readonly EligibilityRule[]): PresetCode | null {
  return presetCodes.find((code) => presetChanges(rules, presets[code].rules).length === 0) ?? null;
}
