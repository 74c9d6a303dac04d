import type { ReactNode } from 'react';

/** The tie between one field and its form: `form.field('first')` makes it, `<TextField field=…>` takes it. */
export interface Binding<T> {
  readonly path: string;
  /** Changes when the form sets the value itself; the field then starts afresh. */
  readonly key: string;
  readonly initial: T;
  readonly error: string | undefined;
  onChange(value: T): void;
  onBlur(): void;
}

/** How much room the answer usually takes. */
export type FieldWidth = 'tiny' | 'short' | 'medium' | 'long' | 'full';

/** What every field takes. Inside a form give `field`; elsewhere `value` or `defaultValue` and `onChange`. */
export interface FieldProps<T> {
  /** The question as a person would ask it. */
  label: string;
  /** For a field whose place says its name (a filter, a table cell): the label is still read aloud. */
  labelHidden?: boolean;
  /** One sentence under the label. */
  help?: ReactNode;
  /** Required is the norm; an optional field says so. */
  optional?: boolean;
  error?: string;
  /** What to say when a required answer is missing. Made from the label when left out. */
  missing?: string;
  field?: Binding<T>;
  value?: T;
  defaultValue?: T;
  onChange?(value: T): void;
  onBlur?: () => void;
  disabled?: boolean;
  width?: FieldWidth;
  id?: string;
  /** Take focus on appearing: only the first field of a dialog that was just opened. */
  autoFocus?: boolean;
}
