import type { ComponentProps, ReactNode } from 'react';
import type { FieldProps } from './binding';
import { bound } from './bound';
import styles from './field.module.css';
import { FieldFrame } from './FieldFrame';
import { useField } from './use-field';

export interface TextFieldProps extends FieldProps<string | null> {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search';
  placeholder?: string;
  maxLength?: number;
  autoComplete?: string;
  readOnly?: boolean;
  suffix?: ReactNode;
  onKeyDown?: ComponentProps<'input'>['onKeyDown'];
}

/** One line of text: a name, a phone number. Not for dates, times or amounts: they have their own fields. */
export const TextField = bound(function TextField(props: TextFieldProps): ReactNode {
  const { type = 'text', placeholder, maxLength, autoComplete = 'off', readOnly } = props;
  const state = useField(props, { empty: '' });
  return (
    <FieldFrame {...props} id={state.id} error={state.error}>
      <input
        {...state.control}
        className={styles['input']}
        type={type}
        value={state.value ?? ''}
        onChange={(event) => state.set(event.currentTarget.value)}
        onBlur={state.onBlur}
        onKeyDown={props.onKeyDown}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete={autoComplete}
        readOnly={readOnly}
        spellCheck={false}
      />
    </FieldFrame>
  );
});
