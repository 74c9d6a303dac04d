import type { Parsed } from '@shared/parse/result';
import { useState } from 'react';
import type { FieldProps } from './binding';
import { useField, type FieldState } from './use-field';

/** A value, the text that could not be understood, or nothing. */
export type Typed<T> = T | string | null;

export interface ParsedText<T> {
  parse: (text: string) => Parsed<T>;
  format: (value: T) => string;
  /** Tells a value from text that was not understood. */
  isValue: (value: Typed<T>) => value is T;
}

export interface ParsedTextState<T> extends FieldState<Typed<T>> {
  text: string;
  onText: (text: string) => void;
  onFocus: () => void;
  /** The value behind the text, if it was understood. */
  understood: T | null;
}

/**
 * Text that stands for a value. What was typed stays as it is until it is understood; the form then
 * holds the value, otherwise the very text, so that a draft loses nothing and nothing is guessed.
 */
export function useParsedText<T>(
  props: FieldProps<Typed<T>>,
  { parse, format, isValue }: ParsedText<T>,
): ParsedTextState<T> {
  const write = (value: Typed<T>): string =>
    isValue(value) ? format(value) : typeof value === 'string' ? value : '';
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(false);

  const problem = (typed: string): string | null => {
    const result = typed.trim() === '' ? null : parse(typed);
    return result === null || result.ok ? null : result.message;
  };
  // The form asks after rendering, when the text below is known.
  let text = '';
  const field = useField<Typed<T>>(props, { empty: null, check: () => problem(text) });
  text = draft ?? write(field.value);

  const ownError = left && draft === null ? (problem(text) ?? undefined) : undefined;
  const error = field.error ?? ownError;
  const result = text.trim() === '' ? null : parse(text);
  return {
    ...field,
    text,
    error,
    control: {
      ...field.control,
      'aria-invalid': error === undefined ? undefined : true,
      'aria-describedby':
        [error && `${field.id}-error`, props.help && `${field.id}-help`]
          .filter(Boolean)
          .join(' ') || undefined,
    },
    understood: result?.ok ? result.value : null,
    onText: (next) => {
      setDraft(next);
      if (next.trim() === '') return field.set(null);
      const read = parse(next);
      return field.set(read.ok ? read.value : next);
    },
    onFocus: () => setDraft(text),
    onBlur: () => {
      setDraft(null);
      setLeft(true);
      field.onBlur();
    },
  };
}
