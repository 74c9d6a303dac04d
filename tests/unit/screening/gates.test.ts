import {
  checksCleared,
  gates,
  gateSentence,
  gateState,
  latestChecks,
  shippedRequirements,
} from '@shared/domain/screening/gates';
import { reminderOn } from '@shared/domain/screening/renewals';
import { addDays, daysBetween } from '@shared/dates';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const today = '2026-11-02';
const label = (type: string) => type.replaceAll('_', ' ');
const credential = (type: string, expiresOn: string | null = null) => ({ type, expiresOn });
const check = (
  type: string,
  outcome: string,
  requestedOn = '2026-01-05',
  validUntil: string | null = null,
) => ({
  type,
  outcome,
  requestedOn,
  validUntil,
});
const nothing = { credentials: [], checks: [], overrides: [] };
const agreements = ['confidentiality_agreement', 'code_of_ethics', 'job_description_signed'];
const ready = {
  credentials: agreements.map((type) => credential(type)),
  checks: [check('fingerprint', 'clear'), check('child_abuse_registry', 'cleared_with_waiver')],
  overrides: [],
};
const state = (held: Parameters<typeof gateState>[2], gate: (typeof gates)[number] = 'matching') =>
  gateState(gate, shippedRequirements, held, today, label);

describe('a gate', () => {
  it('is open when all it asks for is there and valid', () => {
    expect(state(ready)).toEqual({ gate: 'matching', open: true, missing: [], override: null });
  });

  it('says what is missing, and no background check by name or outcome', () => {
    const found = state({
      ...ready,
      credentials: [credential('code_of_ethics', '2026-11-01')],
      checks: [check('fingerprint', 'not_cleared'), check('child_abuse_registry', 'clear')],
    });
    expect(found.missing).toEqual([
      'confidentiality agreement',
      'code of ethics, which ran out on Nov 1, 2026',
      'job description signed',
      'Background checks',
    ]);
    expect(gateSentence(found, 'The program manager')).toBe(
      'Not in place yet: confidentiality agreement, code of ethics, which ran out on Nov 1, 2026, job description signed and background checks. The program manager may decide otherwise.',
    );
  });

  it('counts the last day of validity, and the latest check of a type', () => {
    const renewed = [
      check('fingerprint', 'clear', '2024-01-05', '2026-01-05'),
      check('fingerprint', 'clear', '2026-01-02', today),
      check('child_abuse_registry', 'clear'),
    ];
    expect(state({ ...ready, checks: renewed }).open).toBe(true);
    const outAgain = [...renewed, check('fingerprint', 'pending', '2026-10-01')];
    expect(state({ ...ready, checks: outAgain }).missing).toEqual(['Background checks']);
  });

  it('opens for a time when somebody with the say decides so', () => {
    const override = { gate: 'matching' as const, decidedBy: 'R. Diaz', reason: 'x', until: today };
    expect(state({ ...nothing, overrides: [override] })).toMatchObject({ open: true, override });
    const over = { ...override, until: '2026-11-01' };
    expect(state({ ...nothing, overrides: [over] }).open).toBe(false);
    const other = { ...override, gate: 'driving' as const };
    expect(state({ ...nothing, overrides: [other] }).open).toBe(false);
  });

  it('asks for a license and insurance before driving and for a W-9 before claims', () => {
    expect(state(ready, 'driving').missing).toEqual([
      'drivers license',
      'auto insurance',
      'Background checks',
    ]);
    expect(state(ready, 'claims').missing).toEqual(['w9 on file']);
  });

  it('is never opened by less', () => {
    const held = fc.record({
      credentials: fc.array(
        fc.record({
          type: fc.constantFrom(...agreements, 'w9_on_file'),
          expiresOn: fc.constantFrom(null, '2026-11-01', today, '2027-01-01'),
        }),
        { maxLength: 5 },
      ),
      checks: fc.constant(ready.checks),
      overrides: fc.constant([]),
    });
    fc.assert(
      fc.property(held, fc.constantFrom(...gates), fc.nat(4), (all, gate, leave) => {
        const less = { ...all, credentials: all.credentials.filter((_, at) => at !== leave) };
        expect(state(less, gate).open && !state(all, gate).open).toBe(false);
      }),
    );
  });
});

describe('whether the checks have cleared', () => {
  test.each([
    ['there are none', [], null],
    ['all have', [check('fingerprint', 'clear'), check('driving', 'cleared_with_waiver')], true],
    ['one is out', [check('fingerprint', 'clear'), check('driving', 'pending')], null],
    ['one has not', [check('fingerprint', 'clear'), check('driving', 'not_cleared')], false],
    ['one was called off', [check('fingerprint', 'clear'), check('driving', 'cancelled')], true],
    ['one has lapsed', [check('fingerprint', 'clear', '2024-01-05', '2026-11-01')], null],
  ])('%s', (_, checks, cleared) => {
    expect(checksCleared(checks, today)).toBe(cleared);
  });

  it('of two on one day the one recorded last counts', () => {
    const both = [check('driving', 'pending'), check('driving', 'clear')];
    expect(latestChecks(both)).toEqual([both[1]]);
  });
});

describe('reminders', () => {
  test.each([
    [61, null],
    [60, { days: 60, since: today }],
    [31, { days: 60, since: '2026-10-04' }],
    [30, { days: 30, since: today }],
    [0, { days: 30, since: '2026-10-03' }],
    [-1, { days: 0, since: today }],
    [-10, { days: 0, since: '2026-10-24' }],
  ])('%i days before the end', (days, reminder) => {
    expect(reminderOn(addDays(today, days), today)).toEqual(reminder);
  });

  it('never come early and never go quiet again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (days) => {
        const until = addDays(today, days);
        const reminder = reminderOn(until, today);
        expect(reminder !== null).toBe(daysBetween(today, until) <= 60);
        if (reminder) expect(reminder.since <= today).toBe(true);
      }),
    );
  });
});
