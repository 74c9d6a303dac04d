import { feedbackAnswer, selfRatingAnswer } from '@shared/domain/lists/training';
import {
  answerCounts,
  changeWords,
  countWords,
  ratingChanges,
  type Ratings,
} from '@shared/domain/training/feedback';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('counts are said with the most agreeing answer first, and what was left empty', () => {
  const answers = ['yes', 'yes', 'mostly', null, 'no'];
  expect(countWords(answers, feedbackAnswer)).toBe('2 yes, 1 mostly and 1 no (1 left it empty)');
  expect(countWords(['sure', 'not_yet'], selfRatingAnswer)).toBe('1 sure and 1 not yet');
  expect(countWords([], feedbackAnswer)).toBe('Nobody answered');
  expect(countWords([null, null], feedbackAnswer)).toBe('Nobody answered');
});

test('every answer is counted once', () => {
  const answers = fc.array(fc.constantFrom(...feedbackAnswer.codes, null));
  fc.assert(
    fc.property(answers, (given) => {
      const counts = answerCounts(given, feedbackAnswer.codes);
      const total = counts.reduce((sum, { count }) => sum + count, 0);
      expect(total).toBe(given.filter((answer) => answer !== null).length);
      expect(counts.every(({ count }) => count > 0)).toBe(true);
    }),
  );
});

test('everyone is compared with themselves; who answered once is not compared', () => {
  const people: { before: Ratings | null; after: Ratings | null }[] = [
    { before: { listening: 'not_yet', boundaries: 'sure' }, after: { listening: 'sure' } },
    { before: { listening: 'mostly' }, after: { listening: 'mostly' } },
    { before: { listening: 'sure' }, after: { listening: 'a_little' } },
    { before: { listening: 'a_little' }, after: null },
    { before: null, after: { listening: 'sure' } },
  ];
  const [listening, boundaries] = ratingChanges(['listening', 'boundaries'], people);
  expect(listening).toMatchObject({ up: 1, same: 1, down: 1 });
  expect([listening?.before.length, listening?.after.length]).toEqual([4, 4]);
  expect(boundaries).toMatchObject({ before: ['sure'], after: [], up: 0, same: 0, down: 0 });
  expect(changeWords({ up: 6, same: 2, down: 1 })).toBe('6 feel surer, 2 the same and 1 less sure');
  expect(changeWords({ up: 1, same: 0, down: 0 })).toBe('1 feels surer');
  expect(changeWords({ up: 0, same: 0, down: 0 })).toBe('Nobody answered both times yet');
});
