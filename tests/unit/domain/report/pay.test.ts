import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../../src/shared/domain/report/build';
import { noRate } from '../../../../src/shared/domain/report/pay';
import { mileageCents, stipendCents } from '../../../../src/shared/domain/report/rates';
import { activity, contact, office, valuesOf } from '../../../support/office-rows';

const october = { from: '2026-10-01', to: '2026-10-31' };
const rates = [
  { kind: 'stipend_hour', amount: 1_500_000, from: '2026-01-01' },
  { kind: 'stipend_hour', amount: 1_725_000, from: '2026-10-16' },
  { kind: 'stipend_hour', amount: 9_900_000, from: '2026-11-01' },
  { kind: 'mileage', amount: 70_000, from: '2026-01-01' },
  { kind: 'mileage', amount: 72_500, from: '2026-10-16' },
];
const paid = (row: Parameters<typeof contact>[0]) =>
  contact({ on: '2026-10-01', payable: true, ...row });

describe('rounding', () => {
  test.each([
    [30, 1_725_000, 863],
    [29, 1_725_000, 834],
    [1, 1_725_000, 29],
    [60, 1_725_000, 1725],
    [0, 1_725_000, 0],
    [2, 1_000_000, 33],
    [1, 1_050_000, 18],
  ])('%i minutes at %i are %i cents', (minutes, rate, cents) => {
    expect(stipendCents(minutes, rate)).toBe(cents);
  });

  test.each([
    [125, 72_500, 906],
    [10, 72_500, 73],
    [2, 72_500, 15],
    [1, 5_000, 1],
    [1, 4_999, 0],
  ])('%i tenths of a mile at %i are %i cents', (tenths, rate, cents) => {
    expect(mileageCents(tenths, rate)).toBe(cents);
  });

  test('is exact for any line and rate', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(10_000_000), (amount, rate) => {
        const exact = (per: bigint) =>
          Number((2n * BigInt(amount) * BigInt(rate) + per) / (2n * per));
        expect([stipendCents(amount, rate), mileageCents(amount, rate)]).toEqual([
          exact(60_000n),
          exact(10_000n),
        ]);
      }),
    );
  });
});

describe('pay', () => {
  test('nothing', () => {
    expect(valuesOf(office({ rates }), 'pay', october)).toEqual({
      minutes: 0,
      stipend_cents: 0,
      miles: 0,
      mileage_cents: 0,
    });
  });

  test('contacts of any result with travel, activities without, for every mentor; miles once', () => {
    const facts = office({
      rates,
      contacts: [
        paid({ minutes: 20, travelMinutes: 9, milesTenths: 125, mentorIds: [1, 2] }),
        paid({ on: '2026-10-31', minutes: 30, result: 'no_answer', milesTenths: 10 }),
        paid({ payable: false, milesTenths: 999 }),
        paid({ on: '2026-09-30', milesTenths: 999 }),
        paid({ on: '2026-11-01', milesTenths: 999 }),
      ],
      activities: [
        activity({ on: '2026-10-16', minutes: 60, milesTenths: 3, payable: true }),
        activity({ on: '2026-10-16', minutes: 60, milesTenths: 3 }),
        activity({ on: '2026-11-01', minutes: 60, milesTenths: 3, payable: true }),
      ],
    });
    expect(valuesOf(facts, 'pay', october)).toEqual({
      minutes: 29 * 2 + 30 + 60,
      stipend_cents: 725 * 2 + 863 + 1725,
      miles: 13.8,
      mileage_cents: 875 + 73 + 22,
    });
  });

  test('the rate in force on the date of the line', () => {
    const contacts = ['2026-10-15', '2026-10-16'].map((on) => paid({ on, milesTenths: 100 }));
    expect(
      valuesOf(office({ rates: [...rates].reverse(), contacts }), 'pay', october),
    ).toMatchObject({
      stipend_cents: 1500 + 1725,
      mileage_cents: 700 + 725,
    });
  });

  test('each line is rounded by itself and for each mentor', () => {
    const contacts = [1, 2].map((id) =>
      paid({ id, on: '2026-10-20', minutes: 30, mentorIds: [1, 2] }),
    );
    const facts = office({ rates, contacts });
    expect(valuesOf(facts, 'pay', october)['stipend_cents']).toBe(4 * 863);
    expect(explain(facts, 'pay.stipend_cents', october)).toEqual(
      [1, 2].flatMap((id) =>
        [1, 2].map((mentorId) => ({
          entity: 'contact',
          id,
          amount: 863,
          group: null,
          met: null,
          mentorId,
        })),
      ),
    );
  });

  test('a payable contact without time or miles makes no line', () => {
    const facts = office({ rates, contacts: [paid({ minutes: 0 })] });
    expect(
      (['pay.minutes', 'pay.stipend_cents', 'pay.miles', 'pay.mileage_cents'] as const).flatMap(
        (id) => explain(facts, id, october),
      ),
    ).toEqual([]);
  });

  test('without a rate in force a line is 0 and says so', () => {
    const facts = office({
      rates: [{ kind: 'stipend_hour', amount: 1_500_000, from: '2026-10-02' }],
      contacts: [paid({ id: 1, milesTenths: 5 }), paid({ id: 2, on: '2026-10-02' })],
    });
    expect(valuesOf(facts, 'pay', october)).toEqual({
      minutes: 120,
      stipend_cents: 1500,
      miles: 0.5,
      mileage_cents: 0,
    });
    const lines = ['pay.stipend_cents', 'pay.mileage_cents'] as const;
    expect(
      lines.map((id) =>
        explain(facts, id, october).map(({ id, amount, group }) => [id, amount, group]),
      ),
    ).toEqual([
      [
        [1, 0, noRate],
        [2, 1500, null],
      ],
      [[1, 0, noRate]],
    ]);
  });
});
