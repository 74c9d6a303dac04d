import { presetChanges, presetCodes, presetOf, presets } from '@shared/domain/screening/presets';
import { overallWords, resultWords, ruleLabel } from '@shared/domain/screening/rule-words';
import { ruleCodes } from '@shared/domain/screening/rules';
import { describe, expect, it, test } from 'vitest';

const { colorado, iowa } = presets;

describe('taking over a set', () => {
  it.each(presetCodes)('%s is itself, and nothing else is', (code) => {
    expect(presetOf(presets[code].rules)).toBe(code);
    const [first, ...rest] = presets[code].rules;
    expect(presetOf(rest)).not.toBe(code);
    expect(presetOf([{ ...first!, waivable: !first!.waivable }, ...rest])).toBeNull();
  });

  it('the differences are said in words before anything changes', () => {
    expect(presetChanges(colorado.rules, iowa.rules)).toEqual([
      {
        kind: 'change',
        code: 'months_since_reunification',
        before:
          'Reunified, or resolved another way, for 12 months or more. Advice only. Parents whose children lived away from home.',
        after:
          'Reunified, or resolved another way, for 12 months or more. Must be met, can be waived.',
      },
      {
        kind: 'remove',
        code: 'months_since_closure',
        before: 'Case closed for 6 months or more. Must be met, can be waived.',
        after: null,
      },
    ]);
  });

  it('a version that begins later is a difference too', () => {
    const later = { ...colorado.rules[1]!, months: 12, effectiveFrom: '2027-01-01' };
    const changes = presetChanges([...colorado.rules, later], colorado.rules);
    expect(changes).toMatchObject([{ kind: 'change', code: 'months_since_closure' }]);
  });

  it('each rule of each set names its source', () => {
    for (const { rules } of Object.values(presets)) {
      for (const rule of rules) expect(rule.source.length).toBeGreaterThan(10);
    }
  });
});

describe('words', () => {
  test.each(ruleCodes)('%s has words of its own', (code) => {
    expect(ruleLabel({ code, label: null, months: 36 })).not.toBe('Rule of your own');
  });

  test.each([
    [6, 'Case closed for 6 months or more'],
    [12, 'Case closed for 12 months or more'],
    [36, 'Case closed for 3 years or more'],
  ])('%i months', (months, words) => {
    expect(ruleLabel({ code: 'months_since_closure', label: null, months })).toBe(words);
  });

  const result = {
    code: 'months_since_closure',
    applies: true,
    metOn: null,
    waivedUntil: null,
  };
  test.each([
    [{ ...result, result: 'met' }, 'Met'],
    [{ ...result, result: 'met', metOn: '2026-07-31' }, 'Met since Jul 31, 2026'],
    [{ ...result, result: 'met', applies: false }, 'Does not apply'],
    [{ ...result, result: 'not_met', metOn: '2027-02-28' }, 'Will be met on Feb 28, 2027'],
    [{ ...result, result: 'not_met' }, 'Not met'],
    [{ ...result, result: 'unknown' }, 'Not known yet'],
    [{ ...result, result: 'waived' }, 'Waived'],
    [{ ...result, result: 'waived', waivedUntil: '2026-12-31' }, 'Waived until Dec 31, 2026'],
  ] as const)('%j reads %s', (given, words) => {
    expect(resultWords(given, '2026-11-02')).toBe(words);
  });

  test.each([
    ['eligible', null, 'Eligible'],
    ['eligible_on_date', '2027-05-03', 'Eligible on May 3, 2027'],
    ['needs_waiver', null, 'Needs a waiver'],
    ['not_eligible', null, 'Not eligible now'],
    ['unknown', null, 'Not known yet'],
  ] as const)('%s reads %s', (overall, eligibleOn, words) => {
    expect(overallWords({ overall, eligibleOn })).toBe(words);
  });
});
