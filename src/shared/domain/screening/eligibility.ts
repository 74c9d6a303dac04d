import { addMonths, type LocalDate } from '../../dates';
import { type AppliesWhen, type EligibilityRule, isCustom } from './rules';

/** What was answered to an agency's own rule: yes or no, and since when. */
export interface CustomAnswer {
  answer: boolean | null;
  on: LocalDate | null;
}

/** What a candidate told of their own case. Every one of these may be unknown. */
export interface PriorCaseFacts {
  openCase: boolean | null;
  caseClosedOn: LocalDate | null;
  resolvedOn: LocalDate | null;
  permanency: string | null;
  inRecovery: boolean | null;
  recoverySince: LocalDate | null;
  adult: boolean | null;
  adultOn: LocalDate | null;
  registryResolved: boolean | null;
  custom: Readonly<Record<string, CustomAnswer>>;
  /** From the background checks: all there are have cleared; null while one is out or none is there. */
  checksCleared: boolean | null;
}

/** An approved waiver of a rule; `until` is its last day, null for good. */
export interface Waiver {
  rule: string;
  from: LocalDate;
  until: LocalDate | null;
}

export const ruleResults = ['met', 'not_met', 'unknown', 'waived'] as const;

export interface RuleResult {
  code: string;
  result: (typeof ruleResults)[number];
  /** False where the rule does not concern this candidate; it is met then. */
  applies: boolean;
  /** The first day it is met by time alone; null when it is not known, or time does not help. */
  metOn: LocalDate | null;
  /** Last day of the waiver that holds. */
  waivedUntil: LocalDate | null;
}

export const overalls = [
  'eligible',
  'eligible_on_date',
  'unknown',
  'needs_waiver',
  'not_eligible',
] as const;
/** From the best to the worst. `unknown`: a gate cannot be told for want of a fact. */
export type Overall = (typeof overalls)[number];

export interface Eligibility {
  overall: Overall;
  /** The first day on which every gate is met or waived; today for someone eligible. */
  eligibleOn: LocalDate | null;
  results: RuleResult[];
}

const always: LocalDate = '0000-01-01';
const lastingOutcomes: ReadonlySet<string> = new Set([
  'reunified',
  'guardianship_relative',
  'adoption_resolved',
  'tpr_resolved',
  'remained_home',
]);

/** `from`: met from that day on. Without it, `known` tells "no" from "not known". */
type Standing = { from: LocalDate; known: true } | { from: null; known: boolean };

const never: Standing = { from: null, known: true };
const notKnown: Standing = { from: null, known: false };
const metFrom = (from: LocalDate): Standing => ({ from, known: true });

const yesNo = (answer: boolean | null): Standing =>
  answer === null ? notKnown : answer ? metFrom(always) : never;

const monthsAfter = (basis: LocalDate | null, months: number | null): Standing =>
  basis === null ? notKnown : metFrom(addMonths(basis, months ?? 0));

/** True, false, or not known for want of a fact. */
function concerns(when: AppliesWhen, facts: PriorCaseFacts): boolean | null {
  if (when === 'in_recovery') return facts.inRecovery;
  if (when === 'children_placed') {
    return facts.permanency === null ? null : facts.permanency !== 'remained_home';
  }
  return true;
}

function standingOfCustom({ code, months }: EligibilityRule, facts: PriorCaseFacts): Standing {
  const given = facts.custom[code] ?? { answer: null, on: null };
  if (months === null || given.answer !== true) return yesNo(given.answer);
  return monthsAfter(given.on, months);
}

function standingOf(rule: EligibilityRule, facts: PriorCaseFacts): Standing {
  const { code, months } = rule;
  switch (code) {
    case 'no_open_case':
      return yesNo(facts.openCase === null ? null : !facts.openCase);
    case 'months_since_closure':
      // While a case is open there is no day to count from.
      return facts.openCase === true && facts.caseClosedOn === null
        ? never
        : monthsAfter(facts.caseClosedOn, months);
    case 'months_since_reunification':
      return monthsAfter(facts.resolvedOn, months);
    case 'permanency_accepted':
      if (facts.permanency === null) return notKnown;
      return lastingOutcomes.has(facts.permanency) ? metFrom(always) : never;
    case 'months_sober_if_history':
      return facts.inRecovery === false ? never : monthsAfter(facts.recoverySince, months);
    case 'age_min':
      if (facts.adult === false && facts.adultOn !== null) return metFrom(facts.adultOn);
      return yesNo(facts.adult);
    case 'registry_resolved':
      return yesNo(facts.registryResolved);
    case 'background_cleared':
      return yesNo(facts.checksCleared);
    default:
      return isCustom(code) ? standingOfCustom(rule, facts) : notKnown;
  }
}

interface Examined {
  rule: EligibilityRule;
  result: RuleResult;
  /** What it is without waivers, where it is not met. */
  plain: 'not_met' | 'unknown';
  /** Days on which the rule does not stand in the way: first, and last (null for good). */
  clear: readonly { from: LocalDate; until: LocalDate | null }[];
}

function examine(
  rule: EligibilityRule,
  facts: PriorCaseFacts,
  waivers: readonly Waiver[],
  today: LocalDate,
): Examined {
  const applies = concerns(rule.appliesWhen, facts);
  const standing =
    applies === false ? metFrom(always) : applies === null ? notKnown : standingOf(rule, facts);
  const mine = rule.waivable ? waivers.filter((waiver) => waiver.rule === rule.code) : [];
  const holding = mine.filter(
    ({ from, until }) => from <= today && (until === null || until >= today),
  );
  const met = standing.from !== null && standing.from <= today;
  const plain = standing.known ? 'not_met' : 'unknown';
  const waivedUntil = holding.some(({ until }) => until === null)
    ? null
    : (holding
        .map(({ until }) => until ?? '')
        .toSorted()
        .at(-1) ?? null);
  return {
    rule,
    plain,
    result: {
      code: rule.code,
      applies: applies !== false,
      result: met ? 'met' : holding.length > 0 ? 'waived' : plain,
      metOn: standing.from === always ? null : standing.from,
      waivedUntil: met ? null : waivedUntil,
    },
    clear: [
      ...(standing.from === null ? [] : [{ from: standing.from, until: null }]),
      ...mine.map(({ from, until }) => ({ from, until })),
    ],
  };
}

const clearOn = ({ clear }: Examined, day: LocalDate): boolean =>
  clear.some(({ from, until }) => from <= day && (until === null || until >= day));

/** What a gate that is not clear comes to. */
function obstacle({ rule, plain }: Examined): Overall {
  if (plain === 'unknown') return 'unknown';
  return rule.waivable ? 'needs_waiver' : 'not_eligible';
}

const worst = (all: readonly Overall[]): Overall =>
  all.reduce((a, b) => (overalls.indexOf(b) > overalls.indexOf(a) ? b : a), 'eligible');

const best = (all: readonly Overall[]): Overall =>
  all.reduce((a, b) => (overalls.indexOf(b) < overalls.indexOf(a) ? b : a), 'not_eligible');

/**
 * Says for each rule where a candidate stands on a day, and what it comes to. Only gates decide: it is
 * what stands in the way on the best day from today on. So more rules, more months, a gate for an
 * advisory or no waiver where there was one never make it better.
 * @param rules those in force
 */
export function checkEligibility(
  rules: readonly EligibilityRule[],
  facts: PriorCaseFacts,
  waivers: readonly Waiver[],
  today: LocalDate,
): Eligibility {
  const examined = rules.map((rule) => examine(rule, facts, waivers, today));
  const results = examined.map(({ result }) => result);
  const gates = examined.filter(({ rule }) => rule.severity === 'gate');
  // Something clears only where a rule is met or a waiver begins: no other day can be better.
  const starts = gates.flatMap(({ clear }) => clear.map(({ from }) => from));
  const days = [today, ...starts.filter((day) => day > today)].toSorted();
  const inTheWay = (day: LocalDate): Overall =>
    worst(gates.filter((gate) => !clearOn(gate, day)).map(obstacle));
  const eligibleOn = days.find((day) => inTheWay(day) === 'eligible');
  if (eligibleOn === undefined) {
    return { overall: best(days.map(inTheWay)), eligibleOn: null, results };
  }
  return { overall: eligibleOn === today ? 'eligible' : 'eligible_on_date', eligibleOn, results };
}
