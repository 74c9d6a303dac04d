import { type Answers, type FormItem, isAsked } from '@shared/domain/screening/form-template';

/** An answer as a form holds it; a day that was not understood stays as it was typed. */
export type AnswerValue = string | string[] | number | null;
export type AnswerValues = Record<string, AnswerValue>;

/** An empty or given answer for every question, so that the form knows what it began with. */
export function answerValues(items: readonly FormItem[], given: Answers): AnswerValues {
  return Object.fromEntries(
    items.filter(isAsked).map((item) => {
      const empty = item.type === 'multi' ? [] : item.type === 'scale' ? null : '';
      return [item.id, given[item.id] ?? empty];
    }),
  );
}
