import { addDays } from '@shared/dates';
import { mentorStatus } from '@shared/domain/lists/people';
import { nextMentorNo } from '@shared/domain/recruitment/mentor-no';
import { planActivation, type StatusPeriod } from '@shared/domain/recruitment/plan-activation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

test.each([
  [[], 'M-001'],
  [['M-001', 'M-017', 'M-009'], 'M-018'],
  [['M-099'], 'M-100'],
  [['PP7', 'PP8', 'old 3'], 'PP9'],
  [['Ana', '', 'B-1-x'], 'M-001'],
  [['12', '13'], '14'],
  [['9007199254740991', 'M-1'], 'M-2'],
])('after %j the next number is %s', (taken, expected) => {
  expect(nextMentorNo(taken)).toBe(expected);
});

const period = (status: string, from: string, to: string | null = null, id = 1): StatusPeriod => ({
  id,
  status,
  from,
  to,
});

describe('activation', () => {
  test('of someone new starts one period', () => {
    expect(planActivation([], '2026-11-02')).toEqual({ ok: true, end: [], start: true });
  });

  test('of someone who left ends that status the day before', () => {
    expect(planActivation([period('exited', '2025-10-01')], '2026-11-02')).toEqual({
      ok: true,
      end: [{ id: 1, to: '2026-11-01' }],
      start: true,
    });
  });

  test('of someone active adds nothing', () => {
    expect(planActivation([period('limited', '2026-11-02')], '2026-11-02')).toEqual({
      ok: true,
      end: [],
      start: false,
    });
  });

  test.each([
    ['a later status', period('on_leave', '2026-12-01')],
    ['another status from the same day', period('on_leave', '2026-11-02')],
  ])('is refused before %s', (_name, later) => {
    expect(planActivation([later], '2026-11-02')).toMatchObject({ ok: false });
  });

  test('leaves periods that do not overlap and someone active on the day', () => {
    const histories = fc
      .array(
        fc.record({
          gap: fc.integer({ min: 0, max: 5 }),
          days: fc.integer({ min: 1, max: 9 }),
          status: fc.constantFrom(...mentorStatus.codes),
        }),
        { maxLength: 5 },
      )
      .chain((parts) => fc.record({ parts: fc.constant(parts), open: fc.boolean() }))
      .map(({ parts, open }) => {
        let day = '2026-10-01';
        return parts.map(({ gap, days, status }, i) => {
          const from = addDays(day, gap);
          const to = addDays(from, days - 1);
          day = addDays(to, 1);
          return period(status, from, open && i === parts.length - 1 ? null : to, i + 1);
        });
      });
    const start = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-10-01', n));
    fc.assert(
      fc.property(histories, start, (periods, from) => {
        const plan = planActivation(periods, from);
        if (!plan.ok) return;
        const next = periods.map((item) => ({
          ...item,
          to: plan.end.find(({ id }) => id === item.id)?.to ?? item.to,
        }));
        if (plan.start) next.push(period('active', from, null, 99));
        const covering = next.filter((item) => item.from <= from && (item.to ?? from) >= from);
        expect(covering).toHaveLength(1);
        expect(['active', 'limited']).toContain(covering[0]?.status);
        const sorted = next.toSorted((a, b) => a.from.localeCompare(b.from));
        sorted.slice(1).forEach((item, i) => {
          expect((sorted[i]?.to ?? '9999') < item.from).toBe(true);
          expect(item.to === null || item.to >= item.from).toBe(true);
        });
      }),
    );
  });
});
