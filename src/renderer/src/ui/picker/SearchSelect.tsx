import { useMemo, type ReactNode } from 'react';
import type { SelectFieldProps } from '../fields/SelectField';
import { EntityPicker } from './EntityPicker';
import { filterOptions } from './option';

/** The long form of SelectField; use that. */
export function SearchSelect(props: SelectFieldProps): ReactNode {
  const { choices, emptyLabel, width = 'medium', ...rest } = props;
  const options = useMemo(
    () => choices.map(({ value, label, disabled }) => ({ id: value, label, disabled })),
    [choices],
  );
  return (
    <EntityPicker
      {...rest}
      width={width}
      known={options}
      minLetters={0}
      search={(text) => Promise.resolve(filterOptions(options, text))}
      placeholder={emptyLabel ?? 'Choose or type'}
      words={{ one: 'an answer', none: 'Nothing in the list matches.' }}
    />
  );
}
