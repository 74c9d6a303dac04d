import { z } from 'zod';

export const formKinds = ['questionnaire', 'interview_guide', 'reference_call'] as const;
export type FormKind = (typeof formKinds)[number];

const itemId = z.string().regex(/^[a-z0-9_]{1,40}$/);
const words = z.string().trim().min(1, 'Write the question.').max(1000);
const help = z.string().trim().max(1000).nullable();

const question = z.object({
  type: z.enum(['text', 'long', 'yesno', 'date']),
  id: itemId,
  text: words,
  help,
  required: z.boolean(),
});
const choice = z.object({
  type: z.enum(['single', 'multi']),
  id: itemId,
  text: words,
  help,
  required: z.boolean(),
  options: z
    .array(z.string().trim().min(1).max(200))
    .min(2, 'Give at least two answers to choose from.')
    .max(20),
});
const scale = z.object({
  type: z.literal('scale'),
  id: itemId,
  text: words,
  help,
  required: z.boolean(),
  /** What 1 and 5 stand for. */
  low: z.string().trim().min(1).max(120),
  high: z.string().trim().min(1).max(120),
});
const heading = z.object({ type: z.literal('heading'), id: itemId, text: words, help });
const competency = z.object({
  type: z.literal('competency'),
  id: itemId,
  /** Its name: 'Listening'. */
  text: words,
  /** What to ask. */
  help,
  /** What a rating of 1, 3 and 5 sounds like; 2 and 4 lie between. */
  anchors: z.tuple([words, words, words]),
});

export const formItem = z.discriminatedUnion('type', [
  question,
  choice,
  scale,
  heading,
  competency,
]);
export type FormItem = z.infer<typeof formItem>;
export type CompetencyItem = z.infer<typeof competency>;

/** A question that has an answer of its own. */
export type AskedItem = Exclude<FormItem, { type: 'heading' } | { type: 'competency' }>;

export const isAsked = (item: FormItem): item is AskedItem =>
  item.type !== 'heading' && item.type !== 'competency';

export const formItems = z
  .array(formItem)
  .min(1, 'A form needs a question.')
  .max(120)
  .superRefine((items, context) => {
    const seen = new Set<string>();
    for (const { id } of items) {
      if (seen.has(id)) context.addIssue({ code: 'custom', message: 'Two questions share an id.' });
      seen.add(id);
    }
  });

/** Item id → answer: text, a chosen answer, several, a number of a scale, or a day. */
export const answers = z.record(
  itemId,
  z.union([z.string().max(10_000), z.array(z.string().max(200)).max(20), z.int(), z.null()]),
);
export type Answers = z.infer<typeof answers>;

/** Number of each asked item as it stands on paper and screen: 1, 2, 3… Headings have none. */
export function itemNumbers(items: readonly FormItem[]): Map<string, number> {
  const numbered = items.filter(({ type }) => type !== 'heading');
  return new Map(numbered.map(({ id }, at) => [id, at + 1]));
}

const isEmpty = (answer: Answers[string] | undefined): boolean =>
  answer === undefined ||
  answer === null ||
  (typeof answer === 'string' && answer.trim() === '') ||
  (Array.isArray(answer) && answer.length === 0);

function problemOf(item: AskedItem, answer: Answers[string] | undefined): string | null {
  if (isEmpty(answer)) {
    return item.required ? 'Answer this question, or write that they would rather not.' : null;
  }
  const known = (value: unknown): boolean =>
    'options' in item && typeof value === 'string' && item.options.includes(value);
  switch (item.type) {
    case 'single':
      return known(answer) ? null : 'Choose one of the answers.';
    case 'multi':
      return Array.isArray(answer) && answer.every(known) ? null : 'Choose from the answers.';
    case 'yesno':
      return answer === 'yes' || answer === 'no' ? null : 'Choose yes or no.';
    case 'scale':
      return typeof answer === 'number' && answer >= 1 && answer <= 5
        ? null
        : 'Choose a number from 1 to 5.';
    default:
      return typeof answer === 'string' ? null : 'Write the answer in words.';
  }
}

/**
 * Checks answers against their form. A sheet from paper may leave anything out.
 * @returns item id → what to do; empty when all is well
 */
export function checkAnswers(
  items: readonly FormItem[],
  given: Answers,
  { fromPaper }: { fromPaper: boolean },
): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const item of items.filter(isAsked)) {
    const asked = fromPaper ? { ...item, required: false } : item;
    const problem = problemOf(asked, given[item.id]);
    if (problem !== null) problems[item.id] = problem;
  }
  return problems;
}

/** The answers a form can hold: those of its own items, empty ones left out. */
export function cleanAnswers(items: readonly FormItem[], given: Answers): Answers {
  const kept = items
    .filter(isAsked)
    .map(({ id }) => [id, given[id]] as const)
    .filter(([, answer]) => !isEmpty(answer));
  return Object.fromEntries(kept) as Answers;
}
