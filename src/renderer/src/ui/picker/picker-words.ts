import { plural } from '@shared/parse/format';
import type { OptionResults } from './use-option-search';

export interface PickerWords {
  /** 'a person', 'a family'. */
  one: string;
  /** 'No one by that name.' */
  none: string;
}

/** What to show under the box when there are no options to show; undefined when there are. */
export function pickerMessage(
  results: OptionResults,
  minLetters: number,
  words: PickerWords | undefined,
): string | undefined {
  if (results.state === 'short') {
    return minLetters === 0 ? undefined : `Type ${plural(minLetters, 'letter')} or more.`;
  }
  if (results.state === 'failed') return 'The search did not work. Type again to retry.';
  if (results.state === 'ready' && results.options.length === 0) {
    return words?.none ?? 'Nothing matches.';
  }
  return undefined;
}
