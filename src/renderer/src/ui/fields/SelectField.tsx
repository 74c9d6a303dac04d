import type { ReactNode } from 'react';
import { SearchSelect } from '../picker/SearchSelect';
import type { FieldProps } from './binding';
import { bound } from './bound';
import type { Choice } from './choice';
import { NativeSelect } from './NativeSelect';

export interface SelectFieldProps extends FieldProps<string | null> {
  choices: readonly Choice[];
  /** What the empty answer is called: "Anyone", "All regions". Default "Choose…". */
  emptyLabel?: string;
  /** The empty answer cannot be chosen: there is always one. */
  alwaysAnswered?: boolean;
}

const longestNative = 8;

/**
 * One answer from a list: the system's own select up to eight, with a search above that. For two to
 * five answers that should be seen at once: RadioGroup. For people and records: PersonPicker.
 */
export const SelectField = bound(function SelectField(props: SelectFieldProps): ReactNode {
  return props.choices.length > longestNative ? (
    <SearchSelect {...props} />
  ) : (
    <NativeSelect {...props} />
  );
});
