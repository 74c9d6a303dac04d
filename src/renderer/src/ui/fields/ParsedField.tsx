import { type ReactNode } from 'react';
import { classNames } from '../class-names';
import type { FieldProps } from './binding';
import styles from './field.module.css';
import { FieldFrame } from './FieldFrame';
import { useParsedText, type ParsedText, type Typed } from './use-parsed-text';

interface Props<T> extends FieldProps<Typed<T>> {
  reader: ParsedText<T>;
  inputMode?: 'numeric' | 'decimal' | 'text';
  placeholder?: string;
  suffix?: ReactNode;
  prefix?: string;
}

/** A line of text that stands for a value: what amount, duration and time fields are made of. */
export function ParsedField<T>(props: Props<T>): ReactNode {
  const { reader, inputMode = 'text', placeholder, prefix, width = 'short' } = props;
  const state = useParsedText<T>(props, reader);
  return (
    <FieldFrame {...props} width={width} id={state.id} error={state.error}>
      {prefix && <span className={styles['prefix']}>{prefix}</span>}
      <input
        {...state.control}
        className={classNames(styles['input'], prefix !== undefined && styles['withPrefix'])}
        value={state.text}
        onChange={(event) => state.onText(event.currentTarget.value)}
        onFocus={(event) => {
          state.onFocus();
          event.currentTarget.select();
        }}
        onBlur={state.onBlur}
        inputMode={inputMode}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
      />
    </FieldFrame>
  );
}
