import { addDays, addMonths } from '@shared/dates';
import {
  checkEligibility,
  type Eligibility,
  overalls,
  type PriorCaseFacts,
  type Waiver,
} from '@shared/domain/screening/eligibility';
import { presets } from '@shared/domain/screening/presets';
import { type EligibilityRule, rulesInForce } from '@shared/domain/screening/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anyRule, anyRules, anyWaivers, today } from './arbitraries';

const known: PriorCaseFacts = {
  openCase: false,
  caseClosedOn: '2026-01-31',
  resolvedOn: '2025-01-01',
  permanency: 'reunified',
  inRecovery: false,
  recoverySince: null,
  adult: true,
  adultOn: null,
  registryResolved: true,
  custom: {},
  checksCleared: null,
};

const colorado = presets.colorado.rules;
const check = (facts: Partial<PriorCaseFacts>, waivers: Waiver[] = [], rules = colorado) =>
  checkEligibility(rules, { ...known, ...facts }, waivers, today);
const resultOf = (eligibility: Eligibility, code: string) =>
  eligibility.results.find((one) => one.code === code);
const verdict = ({ overall, eligibleOn }: Eligibility) => ({ overall, eligibleOn });

describe('the Colorado rules', () => {
  it('is eligible six months after the case closed', () => {
    expect(verdict(check({}))).toEqual({ overall: 'eligible', eligibleOn: today });
  });

  it('says on which day someone will be eligible, and that by time alone', () => {
    const eligibility = check({ caseClosedOn: '2026-08-31' });
    expect(verdict(eligibility)).toEqual({
      overall: 'eligible_on_date',
      // February has no 31st day.
      eligibleOn: '2027-02-28',
    });
    expect(resultOf(eligibility, 'months_since_closure')).toMatchObject({
      result: 'not_met',
      metOn: '2027-02-28',
    });
  });

  it('an approved waiver opens a gate while it lasts', () => {
    const waiver = { rule: 'months_since_closure', from: '2026-10-01', until: today };
    const waived = check({ caseClosedOn: '2026-08-31' }, [waiver]);
    expect(verdict(waived)).toEqual({ overall: 'eligible', eligibleOn: today });
    expect(resultOf(waived, 'months_since_closure')).toMatchObject({
      result: 'waived',
      waivedUntil: today,
    });
    const over = check({ caseClosedOn: '2026-08-31' }, [{ ...waiver, until: '2026-11-01' }]);
    expect(verdict(over)).toEqual({ overall: 'eligible_on_date', eligibleOn: '2027-02-28' });
  });

  it('a waiver of a rule that cannot be waived means nothing', () => {
    const waiver = { rule: 'no_open_case', from: '2026-01-01', until: null };
    expect(check({ openCase: true }, [waiver]).overall).toBe('not_eligible');
  });

  it('an open case shuts the door, whatever else is so', () => {
    expect(verdict(check({ openCase: true, caseClosedOn: null }))).toEqual({
      overall: 'not_eligible',
      eligibleOn: null,
    });
  });

  it('what is not known is neither yes nor no', () => {
    expect(check({ openCase: null }).overall).toBe('unknown');
    expect(check({ caseClosedOn: null }).overall).toBe('unknown');
    expect(check({ adult: null }).overall).toBe('unknown');
  });

  it('something on the registry needs a waiver', () => {
    expect(check({ registryResolved: false }).overall).toBe('needs_waiver');
    const waiver = { rule: 'registry_resolved', from: '2026-09-01', until: null };
    expect(check({ registryResolved: false }, [waiver]).overall).toBe('eligible');
  });

  it('someone of 17 is eligible on the birthday', () => {
    expect(verdict(check({ adult: false, adultOn: '2027-03-04' }))).toEqual({
      overall: 'eligible_on_date',
      eligibleOn: '2027-03-04',
    });
    expect(check({ adult: false, adultOn: null }).overall).toBe('not_eligible');
  });

  it('advice does not decide', () => {
    const early = check({
      resolvedOn: '2026-10-01',
      inRecovery: true,
      recoverySince: '2026-10-01',
    });
    expect(early.overall).toBe('eligible');
    expect(resultOf(early, 'months_since_reunification')?.result).toBe('not_met');
    expect(resultOf(early, 'months_sober_if_history')?.metOn).toBe('2027-10-01');
  });

  it('a rule that does not concern someone is met, and says so', () => {
    const home = check({ permanency: 'remained_home', resolvedOn: null });
    expect(resultOf(home, 'months_since_reunification')).toMatchObject({
      result: 'met',
      applies: false,
    });
    const unsure = check({ inRecovery: null });
    expect(resultOf(unsure, 'months_sober_if_history')).toMatchObject({ result: 'unknown' });
  });
});

describe('the other presets', () => {
  const none: PriorCaseFacts = { ...known, caseClosedOn: null };
  it.each([
    ['iowa', { resolvedOn: '2026-05-01' }, 'eligible_on_date', '2027-05-01'],
    ['start', { inRecovery: true, recoverySince: '2024-11-02' }, 'eligible_on_date', '2027-11-02'],
    ['start', { inRecovery: true, recoverySince: '2023-11-02' }, 'eligible', today],
    ['start', { inRecovery: false }, 'not_eligible', null],
    ['washington', { permanency: 'tpr_resolved' }, 'eligible', today],
    ['washington', { permanency: 'other' }, 'not_eligible', null],
    ['washington', { permanency: null }, 'unknown', null],
  ] as const)('%s with %j: %s', (preset, facts, overall, eligibleOn) => {
    const eligibility = checkEligibility(presets[preset].rules, { ...none, ...facts }, [], today);
    expect(verdict(eligibility)).toEqual({ overall, eligibleOn });
  });
});

describe('rules of an agency’s own', () => {
  const own: EligibilityRule = {
    code: 'custom_lives_here',
    label: 'Lives in the county',
    months: 3,
    severity: 'gate',
    waivable: false,
    appliesWhen: 'always',
    effectiveFrom: null,
    source: 'Yours',
  };
  const withAnswer = (answer: boolean | null, on: string | null) =>
    verdict(
      checkEligibility([own], { ...known, custom: { [own.code]: { answer, on } } }, [], today),
    );
  it('count months from the day of the answer', () => {
    expect(withAnswer(true, '2026-10-02')).toEqual({
      overall: 'eligible_on_date',
      eligibleOn: '2027-01-02',
    });
    expect(withAnswer(true, null).overall).toBe('unknown');
    expect(withAnswer(false, null).overall).toBe('not_eligible');
    expect(verdict(checkEligibility([own], known, [], today)).overall).toBe('unknown');
  });

  it('a version counts from its day on', () => {
    const later = { ...own, months: 6, effectiveFrom: '2026-12-01' };
    expect(rulesInForce([own, later], '2026-11-30')).toEqual([own]);
    expect(rulesInForce([later, own], '2026-12-01')).toEqual([later]);
    expect(rulesInForce([later], '2026-11-30')).toEqual([]);
  });
});

const rank = ({ overall }: Eligibility) => overalls.indexOf(overall);
/** b is not better for the candidate than a. */
function isNoBetter(a: Eligibility, b: Eligibility): boolean {
  const noSooner = !a.eligibleOn || !b.eligibleOn || b.eligibleOn >= a.eligibleOn;
  return rank(b) >= rank(a) && noSooner;
}

describe('whatever the rules, facts and waivers', () => {
  const world = fc.tuple(anyRules, anyFacts, anyWaivers);

  it('the day it names is the first on which the candidate is eligible', () => {
    fc.assert(
      fc.property(world, ([rules, facts, waivers]) => {
        const { overall, eligibleOn } = checkEligibility(rules, facts, waivers, today);
        const eligibleAt = (day: string) =>
          checkEligibility(rules, facts, waivers, day).overall === 'eligible';
        if (overall === 'eligible') expect(eligibleOn).toBe(today);
        if (overall !== 'eligible_on_date') return;
        expect(eligibleOn).not.toBeNull();
        expect(eligibleAt(eligibleOn as string)).toBe(true);
        for (let day = today, n = 0; day < (eligibleOn as string) && n < 400; n += 1) {
          expect(eligibleAt(day)).toBe(false);
          day = addDays(day, 1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('one more rule never makes it better', () => {
    fc.assert(
      fc.property(world, anyRule, ([rules, facts, waivers], extra) => {
        const more = [...rules.filter(({ code }) => code !== extra.code), extra];
        const fewer = rules.filter(({ code }) => code !== extra.code);
        expect(
          isNoBetter(
            checkEligibility(fewer, facts, waivers, today),
            checkEligibility(more, facts, waivers, today),
          ),
        ).toBe(true);
      }),
    );
  });

  it('more months never make it better', () => {
    fc.assert(
      fc.property(world, fc.nat(36), ([rules, facts, waivers], extra) => {
        const longer = rules.map((rule) =>
          rule.months === null ? rule : { ...rule, months: rule.months + extra },
        );
        expect(
          isNoBetter(
            checkEligibility(rules, facts, waivers, today),
            checkEligibility(longer, facts, waivers, today),
          ),
        ).toBe(true);
      }),
    );
  });

  it('a gate for advice, and no waiver where there was one, never make it better', () => {
    fc.assert(
      fc.property(world, ([rules, facts, waivers]) => {
        const base = checkEligibility(rules, facts, waivers, today);
        const gates = rules.map((rule) => ({ ...rule, severity: 'gate' as const }));
        expect(isNoBetter(base, checkEligibility(gates, facts, waivers, today))).toBe(true);
        const firm = rules.map((rule) => ({ ...rule, waivable: false }));
        expect(isNoBetter(base, checkEligibility(firm, facts, waivers, today))).toBe(true);
        expect(isNoBetter(base, checkEligibility(rules, facts, [], today))).toBe(true);
      }),
    );
  });

  it('neither the order of the rules nor of the waivers matters', () => {
    fc.assert(
      fc.property(world, ([rules, facts, waivers]) => {
        const there = checkEligibility(rules, facts, waivers, today);
        const back = checkEligibility(rules.toReversed(), facts, waivers.toReversed(), today);
        expect(verdict(back)).toEqual(verdict(there));
      }),
    );
  });

  it('a rule by months is met exactly that long after its day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 2000 }),
        (months, ago) => {
          const closed = addDays(today, -ago);
          const rules = [{ ...colorado[1], months } as EligibilityRule];
          const { eligibleOn } = checkEligibility(
            rules,
            { ...known, caseClosedOn: closed },
            [],
            today,
          );
          const day = addMonths(closed, months);
          expect(eligibleOn).toBe(day > today ? day : today);
        },
      ),
    );
  });
});
