import { groupLines, type Journey, sourceLine } from '@shared/domain/recruitment/sources';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const journey = (more: Partial<Journey> = {}): Journey => ({
  inquiryOn: '2026-01-01',
  interviewOn: null,
  trainingOn: null,
  activatedOn: null,
  activeAfterYear: null,
  ...more,
});

test('journeys add up, and a median is of those who got there', () => {
  const line = sourceLine([
    journey(),
    journey({ interviewOn: '2026-01-11' }),
    journey({ interviewOn: '2026-01-21', trainingOn: '2026-03-01' }),
    journey({ activatedOn: '2026-06-30', activeAfterYear: true }),
    journey({ activatedOn: '2026-07-30', activeAfterYear: false }),
  ]);
  expect(line).toEqual({
    inquiries: 5,
    interviewed: 2,
    training: 1,
    activated: 2,
    afterYear: { n: 2, met: 1 },
    days: { toInterview: 15, toTraining: 59, toActivation: 195 },
  });
});

test('nobody is a line of zeros without medians', () => {
  expect(sourceLine([])).toMatchObject({
    inquiries: 0,
    afterYear: { n: 0, met: 0 },
    days: { toInterview: null, toTraining: null, toActivation: null },
  });
});

const any = fc.record({
  inquiryOn: fc.constant('2026-01-01'),
  interviewOn: fc.constantFrom(null, '2026-02-01'),
  trainingOn: fc.constantFrom(null, '2026-03-01'),
  activatedOn: fc.constantFrom(null, '2026-04-01'),
  activeAfterYear: fc.constantFrom(null, true, false),
  source: fc.constantFrom('court', 'event', 'other'),
});

test('groups add up to the whole, the most inquiries first', () => {
  fc.assert(
    fc.property(fc.array(any), (journeys) => {
      const groups = groupLines(journeys, ({ source }) => source);
      const whole = sourceLine(journeys);
      const sum = (of: (line: ReturnType<typeof sourceLine>) => number) =>
        groups.reduce((total, { line }) => total + of(line), 0);
      expect(sum((line) => line.inquiries)).toBe(whole.inquiries);
      expect(sum((line) => line.activated)).toBe(whole.activated);
      expect(sum((line) => line.afterYear.n)).toBe(whole.afterYear.n);
      const sizes = groups.map(({ line }) => line.inquiries);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }),
  );
});
