import {
  afterYearWords,
  journeySentence,
  leadingSource,
  medianWords,
  type NamedLine,
  paceSentence,
} from '@shared/domain/recruitment/source-words';
import { expect, test } from 'vitest';

const line = (more: Partial<NamedLine> = {}): NamedLine => ({
  name: 'Court',
  inquiries: 12,
  interviewed: 5,
  training: 2,
  activated: 1,
  afterYear: { n: 0, met: 0 },
  days: { toInterview: null, toTraining: null, toActivation: null },
  ...more,
});

test('how far they came is said in a sentence, for one and for none', () => {
  expect(journeySentence(line(), 'this year')).toBe(
    '12 people asked this year: 5 came to an interview, 2 began training and 1 became a parent partner.',
  );
  expect(journeySentence(line({ inquiries: 0 }), 'last month')).toBe('Nobody asked last month.');
});

test('the leading source is named with what it was of; several that lead are all named', () => {
  expect(leadingSource([line(), line({ name: 'Flyer', activated: 0 })])).toBe(
    'Most parent partners came through “Court”: 1 of 12 who asked.',
  );
  expect(leadingSource([line({ activated: 2 }), line({ name: 'Flyer', activated: 2 })])).toBe(
    '“Court” and “Flyer” each brought 2 parent partners.',
  );
  expect(leadingSource([line({ activated: 0 })])).toBeNull();
  expect(leadingSource([])).toBeNull();
});

test('days are named only where somebody went that far', () => {
  expect(paceSentence(line())).toBeNull();
  const days = { toInterview: 20.5, toTraining: null, toActivation: 1 };
  expect(paceSentence(line({ days }))).toBe(
    'From the inquiry it took half of them at most 21 days to the interview and 1 day to activation.',
  );
  expect(medianWords(null)).toBe('');
});

test('a year is counted of those whose year is over', () => {
  expect(afterYearWords({ n: 3, met: 2 })).toBe('2 of 3');
  expect(afterYearWords({ n: 0, met: 0 })).toBe('');
});
