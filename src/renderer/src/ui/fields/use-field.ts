import { useUncontrolled } from '@mantine/hooks';
import { useEffect, useId } from 'react';
import { fieldId, useFormRegistry, useRegisterField } from '../form/form-context';
import type { FieldProps } from './binding';
import { missingAnswer } from './missing-answer';

interface Options<T> {
  /** The value of an empty field. */
  empty: T;
  verb?: 'Enter' | 'Choose';
  /** A sentence when what was typed cannot be understood. */
  check?: () => string | null;
}

export interface FieldState<T> {
  value: T;
  set: (value: T) => void;
  onBlur: () => void;
  error: string | undefined;
  id: string;
  /** For the control: its name comes from the label, its description from error and help, in that order. */
  control: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
    'aria-required': true | undefined;
    disabled: boolean | undefined;
    'data-autofocus': true | undefined;
  };
}

/** The state and the accessible wiring that all fields share. */
export function useField<T>(props: FieldProps<T>, options: Options<T>): FieldState<T> {
  const { field, label, help, optional, disabled, missing } = props;
  const registry = useFormRegistry();
  const ownId = useId();
  const id = props.id ?? (registry && field ? fieldId(registry.id, field.path) : ownId);
  useRegisterField(field?.path, {
    label,
    missing: missing ?? missingAnswer(label, options.verb ?? 'Enter'),
    check: options.check ?? (() => null),
  });
  useFocusOnMount(id, props.autoFocus === true);
  const [value, set] = useUncontrolled<T>({
    value: props.value,
    defaultValue: field ? field.initial : props.defaultValue,
    finalValue: options.empty,
    onChange: (next) => {
      field?.onChange(next);
      props.onChange?.(next);
    },
  });
  const error = props.error ?? field?.error;
  const describedBy = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ');
  return {
    value: value ?? options.empty,
    set,
    onBlur: () => {
      field?.onBlur();
      props.onBlur?.();
    },
    error,
    id,
    control: {
      id,
      'aria-describedby': describedBy || undefined,
      'aria-invalid': error === undefined ? undefined : true,
      'aria-required': registry && field && !optional ? true : undefined,
      disabled,
      'data-autofocus': props.autoFocus || undefined,
    },
  };
}

/** A dialog looks for the mark itself, after noting what had focus before; elsewhere we do it. */
function useFocusOnMount(id: string, wanted: boolean): void {
  useEffect(() => {
    const element = wanted ? document.getElementById(id) : null;
    if (!element?.closest('[role="dialog"]')) element?.focus();
    // Once, on appearing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
