import { addDays } from '@shared/dates';
import type { PriorCaseFacts, Waiver } from '@shared/domain/screening/eligibility';
import {
  appliesWhen,
  countsMonths,
  type EligibilityRule,
  ruleCodes,
  severities,
} from '@shared/domain/screening/rules';
import { permanency } from '@shared/domain/lists/screening';
import fc from 'fast-check';

export const today = '2026-11-02';

const codes = [...ruleCodes, 'custom_own'] as const;
const around = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(today, days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const yesNo = maybe(fc.boolean());

/** A rule of any kind, with months where its kind has them. */
export const anyRule: fc.Arbitrary<EligibilityRule> = fc
  .record({
    code: fc.constantFrom(...codes),
    months: fc.integer({ min: 1, max: 40 }),
    severity: fc.constantFrom(...severities),
    waivable: fc.boolean(),
    appliesWhen: fc.constantFrom(...appliesWhen),
  })
  .map(({ months, ...rule }) => ({
    ...rule,
    months: countsMonths(rule.code) ? months : null,
    label: rule.code === 'custom_own' ? 'Own' : null,
    effectiveFrom: null,
    source: 'Yours',
  }));

/** A set with each kind at most once. */
export const anyRules = fc.uniqueArray(anyRule, { selector: ({ code }) => code, maxLength: 9 });

export const anyFacts: fc.Arbitrary<PriorCaseFacts> = fc.record({
  openCase: yesNo,
  caseClosedOn: maybe(around(-900, 0)),
  resolvedOn: maybe(around(-900, 0)),
  permanency: maybe(fc.constantFrom(...permanency.codes)),
  inRecovery: yesNo,
  recoverySince: maybe(around(-1500, 0)),
  adult: yesNo,
  adultOn: maybe(around(1, 300)),
  registryResolved: yesNo,
  custom: fc.record({ custom_own: fc.record({ answer: yesNo, on: maybe(around(-900, 0)) }) }),
  checksCleared: yesNo,
});

/** Approved waivers: some over, some that will end, some for good. */
export const anyWaivers: fc.Arbitrary<Waiver[]> = fc.array(
  fc.record({
    rule: fc.constantFrom(...codes),
    from: around(-200, 0),
    until: maybe(around(-50, 300)),
  }),
  { maxLength: 4 },
);
