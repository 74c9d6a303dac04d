import { useForm, type GetInputPropsReturnType } from '@mantine/form';
import { useId, useRef, useState, type SyntheticEvent } from 'react';
import type { z } from 'zod';
import type { Binding } from '../fields/binding';
import type { FieldEntry, FormRegistry } from './form-context';
import type { FieldPath, FieldValue } from './paths';
import { asAppError, placeError } from './server-errors';
import { emptiesToNull, fieldErrors, type FieldErrors } from './validate';

export interface AppFormOptions<V extends object, S extends z.ZodType> {
  /** The contract's input: main checks the same rule again. */
  schema: S;
  initialValues: V;
  /**
   * Gets what the schema made of the answers. A thrown or returned program error goes to its fields,
   * or above the buttons.
   */
  onSubmit: (answers: z.output<S>) => unknown;
  /** Every change, with text that was not understood as it was typed: for saving drafts. */
  onValuesChange?: (values: V) => void;
  /** From the form's values to the schema's input. Default: empty texts become null. */
  toInput?: (values: V) => unknown;
}

export interface AppForm<V extends object> {
  /** Ties a field to the form: `<TextField label="First name" field={form.field('first')} />`. */
  field<P extends FieldPath<V>>(path: P): Binding<FieldValue<V, P>>;
  values(): V;
  /** The value at a path, following its changes. A hook. */
  useValue<P extends FieldPath<V>>(path: P): FieldValue<V, P>;
  set<P extends FieldPath<V>>(path: P, value: FieldValue<V, P>): void;
  setAll(values: Partial<V>): void;
  /** Back to the initial values, or on to new ones that count as unchanged. */
  reset(values?: V): void;
  isDirty(): boolean;
  submit(event?: SyntheticEvent<HTMLFormElement>): void;
  /** Shows an error that came from elsewhere: at its fields, or above the buttons. */
  fail(error: unknown): void;
  readonly submitting: boolean;
  readonly errors: FieldErrors;
  /** The error of the form as a whole. */
  readonly problem: string | null;
  /** Counts failed attempts; the Form moves focus after each. */
  readonly attempts: number;
  readonly registry: FormRegistry & { readonly fields: ReadonlyMap<string, FieldEntry> };
}

/** A form's state: uncontrolled fields, one schema for both sides, errors in plain words. */
export function useAppForm<V extends object, S extends z.ZodType>(
  options: AppFormOptions<V, S>,
): AppForm<V> {
  const { schema, toInput = emptiesToNull } = options;
  const id = useId();
  const fields = useRef(new Map<string, FieldEntry>()).current;
  const [problem, setProblem] = useState<string | null>(null);
  const [attempts, setAttempts] = useState(0);

  const form = useForm<V>({
    mode: 'uncontrolled',
    initialValues: options.initialValues,
    onValuesChange: options.onValuesChange,
    validate: (values) => fieldErrors(schema, toInput(values), fields),
  });

  const fail = (thrown: unknown): void => {
    const error = asAppError(thrown);
    if (error?.code === 'CANCELLED') return;
    if (error) {
      const placed = placeError(error, new Set(fields.keys()));
      form.setErrors(placed.fields);
      setProblem(placed.message);
    } else {
      setProblem('This could not be saved. What you typed is still here: try again.');
      reportError(thrown);
    }
    setAttempts((count) => count + 1);
  };

  const save = async (values: V): Promise<void> => {
    setProblem(null);
    try {
      const result = await options.onSubmit(schema.parse(toInput(values)));
      if (asAppError(result)) fail(result);
    } catch (thrown) {
      fail(thrown);
    }
  };

  return {
    field: (path) => bind(form, path),
    values: () => form.getValues(),
    useValue: (path) => form.useWatchValue(path) as never,
    set: (path, value) => form.setFieldValue(path, value as never),
    setAll: (values) => form.setValues(values),
    reset: (values) => {
      setProblem(null);
      if (values) form.setInitialValues(values);
      form.reset();
    },
    isDirty: () => form.isDirty(),
    submit: (event) =>
      form.onSubmit(save, (errors) => {
        const homeless = Object.entries(errors).filter(([path]) => !fields.has(path));
        setProblem(homeless.length === 0 ? null : homeless.map(([, text]) => text).join(' '));
        setAttempts((count) => count + 1);
      })(event),
    fail,
    submitting: form.submitting,
    errors: form.errors as FieldErrors,
    problem,
    attempts,
    registry: {
      id,
      fields,
      register: (path, entry) => {
        fields.set(path, entry);
        return () => {
          if (fields.get(path) === entry) fields.delete(path);
        };
      },
    },
  };
}

interface Bindable {
  key(path: string): string;
  getInputProps(path: string): GetInputPropsReturnType;
}

function bind<V extends object, P extends FieldPath<V>>(
  form: Bindable,
  path: P,
): Binding<FieldValue<V, P>> {
  const props = form.getInputProps(path);
  return {
    path,
    key: form.key(path),
    initial: props.defaultValue,
    error: props.error,
    onChange: (value) => props.onChange(value),
    onBlur: () => props.onBlur?.(),
  };
}
