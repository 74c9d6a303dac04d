import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calendar, shareOf } from '../../../bench/generator/days';
import { lastDay } from '../../../bench/generator/plan';
import { Random } from '../../../bench/generator/random';

describe('Random', () => {
  it('is the same for the same seed and different for another', () => {
    const ten = (seed: number) => {
      const random = new Random(seed);
      return Array.from({ length: 10 }, () => random.next());
    };
    expect(ten(7)).toEqual(ten(7));
    expect(ten(7)).not.toEqual(ten(8));
  });

  it('stays within its bounds and keeps to weights', () => {
    const random = new Random(1);
    const numbers = Array.from({ length: 2000 }, () => random.int(3, 6));
    expect(new Set(numbers)).toEqual(new Set([3, 4, 5, 6]));
    const names = Array.from({ length: 2000 }, () => random.weighted({ often: 9, seldom: 1 }));
    const often = names.filter((name) => name === 'often').length;
    expect(often).toBeGreaterThan(1700);
    expect(often).toBeLessThan(1900);
  });

  it('picks different ones, in the order of the list', () => {
    const random = new Random(2);
    const chosen = random.some(['a', 'b', 'c', 'd'], 3, 3);
    expect(chosen).toHaveLength(3);
    expect(chosen).toEqual([...new Set(chosen)].sort());
  });
});

describe('shareOf', () => {
  it('spreads a total over days without losing any of it', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 400 }), (total, days) => {
        const shares = Array.from({ length: days }, (_, day) => shareOf(total, days, day));
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('Calendar', () => {
  it('ends on the same last day however many years it holds', () => {
    const [one, ten] = [new Calendar(lastDay, 1), new Calendar(lastDay, 10)];
    expect([one.date(one.last), ten.date(ten.last)]).toEqual([lastDay, lastDay]);
    expect([one.date(0), ten.date(0)]).toEqual(['2025-11-01', '2016-10-31']);
    expect(one.date(-1)).toBe('2025-10-31');
    expect(ten.day(ten.date(1234))).toBe(1234);
  });
});
