import { useId, type ReactNode } from 'react';
import type { FieldProps } from './binding';
import { bound } from './bound';
import styles from './field.module.css';
import { FieldFrame } from './FieldFrame';
import { useField } from './use-field';

interface Props extends FieldProps<string | null> {
  /** What was written in this field before; anything else may be written too. */
  suggestions: readonly string[];
  maxLength?: number;
}

/** One line of free text that offers what others wrote: a region, a place. For fixed answers SelectField. */
export const SuggestField = bound(function SuggestField(props: Props): ReactNode {
  const { suggestions, maxLength, width = 'medium' } = props;
  const listId = useId();
  const state = useField(props, { empty: '' });
  return (
    <FieldFrame {...props} width={width} id={state.id} error={state.error}>
      <input
        {...state.control}
        className={styles['input']}
        list={listId}
        value={state.value ?? ''}
        onChange={(event) => state.set(event.currentTarget.value)}
        onBlur={state.onBlur}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
      />
      <datalist id={listId}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </FieldFrame>
  );
});
