import { feedbackAnswer, selfRatingAnswer } from '../lists/training';
import { formatList, plural } from '../../parse/format';

/** The questions on the sheet, in its order. Ours. */
export const feedbackQuestions = {
  useful: 'It was useful for the work',
  clear: 'It was clear',
  atEase: 'I could speak freely',
} as const;
export type FeedbackQuestion = keyof typeof feedbackQuestions;

/** Answered in words, after the boxes. */
export const openQuestions = {
  helped: 'What helped you most?',
  wished: 'What do you wish had been different?',
} as const;

/** How often each answer was given, in the order of the list; answers nobody gave are left out. */
export function answerCounts(
  answers: readonly (string | null)[],
  order: readonly string[],
): { code: string; count: number }[] {
  return order
    .map((code) => ({ code, count: answers.filter((answer) => answer === code).length }))
    .filter(({ count }) => count > 0);
}

/**
 * Counts in words, the most agreeing answer first: '7 yes, 2 mostly, 1 a little'. No shares and no means:
 * there are a dozen sheets.
 */
export function countWords(
  answers: readonly (string | null)[],
  list: typeof feedbackAnswer | typeof selfRatingAnswer,
): string {
  const label = new Map<string, string>(list.items.map((item) => [item.code, item.label]));
  const parts = answerCounts(answers, [...list.codes].reverse()).map(
    ({ code, count }) => `${count} ${(label.get(code) ?? code).toLowerCase()}`,
  );
  const without = answers.filter((answer) => answer === null).length;
  if (parts.length === 0) return 'Nobody answered';
  return formatList(parts) + (without === 0 ? '' : ` (${without} left it empty)`);
}

/** What someone said of themselves, by competency. */
export type Ratings = Readonly<Record<string, string>>;

/** How one competency was rated before and after the course, over everyone in a cohort. */
export interface RatingChange {
  competency: string;
  before: readonly string[];
  after: readonly string[];
  /** Of those who answered both times. */
  up: number;
  same: number;
  down: number;
}

const rank = (code: string): number => (selfRatingAnswer.codes as readonly string[]).indexOf(code);

/** Ratings of a cohort by competency, each person against themselves. */
export function ratingChanges(
  competencies: readonly string[],
  people: readonly { before: Ratings | null; after: Ratings | null }[],
): RatingChange[] {
  return competencies.map((competency) => {
    const pairs = people.map(({ before, after }) => ({
      before: before?.[competency],
      after: after?.[competency],
    }));
    const steps = pairs.flatMap(({ before, after }) =>
      before === undefined || after === undefined ? [] : [Math.sign(rank(after) - rank(before))],
    );
    const given = (of: readonly (string | undefined)[]) => of.filter((code) => code !== undefined);
    return {
      competency,
      before: given(pairs.map(({ before }) => before)),
      after: given(pairs.map(({ after }) => after)),
      up: steps.filter((step) => step > 0).length,
      same: steps.filter((step) => step === 0).length,
      down: steps.filter((step) => step < 0).length,
    };
  });
}

/** '6 people feel surer than before, 2 the same, 1 less sure'; who answered once cannot be compared. */
export function changeWords({
  up,
  same,
  down,
}: Pick<RatingChange, 'up' | 'same' | 'down'>): string {
  if (up + same + down === 0) return 'Nobody answered both times yet';
  const parts = [
    ...(up > 0 ? [`${plural(up, 'feels', 'feel')} surer`] : []),
    ...(same > 0 ? [`${same} the same`] : []),
    ...(down > 0 ? [`${down} less sure`] : []),
  ];
  return formatList(parts);
}
