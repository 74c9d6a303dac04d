import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../base/Button';
import { Notice } from '../feedback/Notice';
import { ErrorSummary } from './ErrorSummary';
import { FormContext } from './form-context';
import styles from './form.module.css';
import type { AppForm } from './use-app-form';

interface Props<V extends object> {
  form: AppForm<V>;
  /** What the primary button does, in words: "Save contact", "Send to finance". */
  submitLabel: string;
  onCancel?: () => void;
  cancelLabel?: string;
  /** Loses or deletes something: the button is red. */
  danger?: boolean;
  /** More buttons after the primary one. */
  actions?: ReactNode;
  /** At the end of the buttons' line: "Draft saved 2:41 PM". */
  status?: ReactNode;
  /** Name of the form for screen readers, when the page has several. */
  label?: string;
  children: ReactNode;
}

/**
 * One column of questions with its buttons. After a failed attempt focus goes to the first error;
 * with three or more, a list of them stands above the questions.
 */
export function Form<V extends object>(props: Props<V>): ReactNode {
  const { form, submitLabel, onCancel, cancelLabel = 'Cancel', danger, actions, status } = props;
  const element = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (form.attempts > 0 && element.current) focusFirstError(element.current);
  }, [form.attempts]);

  return (
    <FormContext value={form.registry}>
      <form
        ref={element}
        className={styles['form']}
        onSubmit={(event) => {
          event.stopPropagation();
          form.submit(event);
        }}
        aria-label={props.label}
        noValidate
      >
        <ErrorSummary errors={form.errors} registry={form.registry} />
        {props.children}
        {form.problem !== null && (
          <div tabIndex={-1} data-form-problem>
            <Notice tone="error" announced>
              {form.problem}
            </Notice>
          </div>
        )}
        {/* Pressing keeps focus in the field: an error that appeared on leaving it would move the button away. */}
        <div className={styles['buttons']} onMouseDown={(event) => event.preventDefault()}>
          <Button type="submit" variant={danger ? 'danger' : 'primary'} loading={form.submitting}>
            {submitLabel}
          </Button>
          {actions}
          {onCancel && <Button onClick={onCancel}>{cancelLabel}</Button>}
          {status && <span className={styles['status']}>{status}</span>}
        </div>
      </form>
    </FormContext>
  );
}

function focusFirstError(form: HTMLFormElement): void {
  const field = form.querySelector('[data-field-error]');
  const target = field
    ? field.querySelector<HTMLElement>('input, select, textarea, button')
    : form.querySelector<HTMLElement>('[data-form-problem]');
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
