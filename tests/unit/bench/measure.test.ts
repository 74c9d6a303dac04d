import { describe, expect, it } from 'vitest';
import { compare, median } from '../../../bench/measure';

describe('median', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
    expect(() => median([])).toThrow('nothing');
  });
});

describe('compare', () => {
  it('warms up, then lets the two take turns, each going first as often', async () => {
    const order: string[] = [];
    const measured = await compare({
      product: () => order.push('program'),
      reference: () => order.push('reference'),
      runs: 3,
      repeat: false,
    });
    expect(order.join(' ')).toBe(
      'program reference program reference reference program program reference',
    );
    expect(measured.runs).toBe(3);
  });

  it('waits for what takes time', async () => {
    const wait = () => new Promise((resolve) => setTimeout(resolve, 20));
    const { product, reference } = await compare({
      product: wait,
      reference: () => {},
      runs: 1,
      repeat: false,
    });
    expect(product).toBeGreaterThan(15);
    expect(reference).toBeLessThan(product);
  });
});
