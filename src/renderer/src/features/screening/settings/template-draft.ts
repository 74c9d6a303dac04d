import type { TemplateView } from '@shared/contract/screening-forms';
import type { FormItem } from '@shared/domain/screening/form-template';

/** A form as it is being changed; its draft is this, as JSON. */
export interface TemplateDraft {
  title: string;
  intro: string | null;
  items: FormItem[];
}

export const draftOf = ({ title, intro, items }: TemplateView): TemplateDraft => ({
  title,
  intro,
  items,
});

export const sameForm = (one: TemplateDraft, other: TemplateDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The items with one of them a place further up (-1) or down (1); as they were at an end. */
export function moved<T>(items: readonly T[], at: number, by: -1 | 1): T[] {
  const item = items[at];
  const other = items[at + by];
  if (item === undefined || other === undefined) return [...items];
  return items.with(at, other).with(at + by, item);
}

/** An id no question has or had, so that answers given before are never taken for another question's. */
export const newItemId = (): string => `q_${crypto.randomUUID().replaceAll('-', '')}`;
