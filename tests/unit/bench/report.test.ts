import { describe, expect, it } from 'vitest';
import { explain } from '../../../bench/explain';
import { readOptions } from '../../../bench/options';
import { atSizeL, entry } from '../../../bench/result';
import { asTable } from '../../../bench/table';

const about = { work: 'list/people', size: 'L', product_is: 'ours', reference_is: 'theirs' };

describe('entry', () => {
  it('holds the ratio to the budget and the number to its limit', () => {
    const times = { product: 15, reference: 10, runs: 9 };
    expect(entry({ ...about, budget: 1.5 }, times)).toMatchObject({ ratio: 1.5, ok: true });
    expect(entry({ ...about, budget: 1.4 }, times)).toMatchObject({ ratio: 1.5, ok: false });
    expect(entry({ ...about, budget: 2, limit: 14 }, times)).toMatchObject({ ok: false });
    expect(entry(about, times)).toMatchObject({ budget: null, ok: true });
  });

  it('has no ratio without a reference', () => {
    const found = entry({ ...about, limit: 32 }, { product: 40, reference: null, runs: 5 });
    expect(found).toMatchObject({ ratio: null, reference: null, ok: false });
  });

  it('sets the budgets of the large office there only', () => {
    expect([atSizeL('M', 2), atSizeL('L', 2)]).toEqual([{}, { budget: 2 }]);
  });
});

describe('asTable', () => {
  it('says which work is over its budget, and why', () => {
    const over = explain(entry({ ...about, budget: 1.5 }, { product: 3, reference: 1, runs: 5 }));
    const within = explain(entry({ ...about, budget: 4 }, { product: 3, reference: 1, runs: 5 }));
    expect(within.note).toBeUndefined();
    expect(over.note).toBeTruthy();
    const [, first, second, , note] = asTable([over, within]).split('\n');
    expect(first).toMatch(/list\/people +L +3\.00 ms +1\.00 ms +3\.00 × +≤ 1\.5 × +OVER +5/);
    expect(second).toMatch(/≤ 4 × +ok +5/);
    expect(note).toContain(over.note);
  });
});

describe('readOptions', () => {
  it('reads sizes in their order, and what to leave out', () => {
    const words = ['--size', 'm,S', '--only', 'list', '--only', 'pdf', '--json', 'out.json'];
    expect(readOptions(words)).toMatchObject({
      sizes: ['S', 'M'],
      only: ['list', 'pdf'],
      json: 'out.json',
      runs: 5,
    });
  });

  it('refuses what it does not know', () => {
    expect(() => readOptions(['--size', 'XL'])).toThrow('no size XL');
    expect(() => readOptions(['--runs', 'few'])).toThrow('whole number');
    expect(() => readOptions(['--fast'])).toThrow('--fast');
  });
});
