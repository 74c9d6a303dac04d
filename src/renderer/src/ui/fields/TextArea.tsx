import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import type { FieldProps } from './binding';
import { bound } from './bound';
import styles from './field.module.css';
import { FieldFrame } from './FieldFrame';
import { useField } from './use-field';

export interface TextAreaProps extends FieldProps<string | null> {
  /** Height when empty; it grows with the text. */
  rows?: number;
  maxRows?: number;
  maxLength?: number;
  placeholder?: string;
}

/** Several lines of plain text that grow as they are written: notes, a summary, a reason. */
export const TextArea = bound(function TextArea(props: TextAreaProps): ReactNode {
  const { rows = 3, maxRows = 20, maxLength, placeholder, width = 'full' } = props;
  const state = useField(props, { empty: '' });
  const height = (lines: number): string => `calc(${lines} * var(--ui-leading-body) + 0.875rem)`;
  return (
    <FieldFrame {...props} width={width} id={state.id} error={state.error}>
      <textarea
        {...state.control}
        className={classNames(styles['input'], styles['textarea'])}
        style={{ minHeight: height(rows), maxHeight: height(maxRows) }}
        rows={rows}
        value={state.value ?? ''}
        onChange={(event) => state.set(event.currentTarget.value)}
        onBlur={state.onBlur}
        maxLength={maxLength}
        placeholder={placeholder}
        spellCheck={false}
      />
    </FieldFrame>
  );
});
