import type { FormItem } from '@shared/domain/screening/form-template';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { newItemId } from './template-draft';

export type ItemType = FormItem['type'];

/** Kinds of questions, as people would say what one answers with. */
export const itemKindWords: Record<ItemType, string> = {
  text: 'A line of text',
  long: 'Several lines of text',
  yesno: 'Yes or no',
  date: 'A day',
  single: 'One of several answers',
  multi: 'Several answers',
  scale: 'A number from 1 to 5',
  heading: 'Heading',
  competency: 'Rated from 1 to 5',
};

/** A line of a form as its dialog holds it, whatever its kind. */
export interface ItemValues {
  type: string | null;
  text: string | null;
  help: string | null;
  required: boolean;
  /** One answer on each line. */
  options: string | null;
  low: string | null;
  high: string | null;
  anchor1: string | null;
  anchor3: string | null;
  anchor5: string | null;
}

export function itemValues(item: FormItem | null, type: ItemType): ItemValues {
  const anchors = item?.type === 'competency' ? item.anchors : ['', '', ''];
  return {
    type: item?.type ?? type,
    text: item?.text ?? '',
    help: item?.help ?? '',
    required: item !== null && 'required' in item && item.required,
    options: item !== null && 'options' in item ? item.options.join('\n') : '',
    low: item?.type === 'scale' ? item.low : '',
    high: item?.type === 'scale' ? item.high : '',
    anchor1: anchors[0] ?? '',
    anchor3: anchors[1] ?? '',
    anchor5: anchors[2] ?? '',
  };
}

/** From the dialog to the item, without what its kind does not have. */
export function itemInput(values: ItemValues, before: FormItem | null): unknown {
  const { type, options, anchor1, anchor3, anchor5, low, high, required, ...words } = values;
  const common = {
    ...(emptiesToNull(words) as object),
    type,
    id: before?.id ?? newItemId(),
  };
  switch (type) {
    case 'heading':
      return common;
    case 'competency':
      return { ...common, anchors: [anchor1 ?? '', anchor3 ?? '', anchor5 ?? ''] };
    case 'scale':
      return { ...common, required, low: low ?? '', high: high ?? '' };
    case 'single':
    case 'multi':
      return {
        ...common,
        required,
        options: (options ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      };
    default:
      return { ...common, required };
  }
}
