import type { ReactNode } from 'react';
import type { FieldProps } from './binding';
import { bound } from './bound';
import { FieldError } from './FieldFrame';
import styles from './group.module.css';
import { useField } from './use-field';

interface Props extends FieldProps<boolean> {
  /** Some of what it stands for is chosen: a "select all" over a partly chosen list. */
  partly?: boolean;
}

/** One yes-or-no that is no unless ticked. Also where other programs use a switch. */
export const CheckboxField = bound(function CheckboxField(props: Props): ReactNode {
  const { label, labelHidden, help, partly = false } = props;
  const state = useField(props, { empty: false });
  const { 'aria-required': _required, ...control } = state.control;
  return (
    <div data-field-error={state.error === undefined ? undefined : true}>
      <div className={styles['choice']}>
        <input
          {...control}
          type="checkbox"
          className={styles['box']}
          checked={state.value}
          ref={(node) => {
            if (node) node.indeterminate = partly;
          }}
          onChange={(event) => state.set(event.currentTarget.checked)}
          onBlur={state.onBlur}
        />
        <div className={labelHidden ? 'visually-hidden' : styles['choiceText']}>
          <label htmlFor={state.id}>{label}</label>
          {help && (
            <div className={styles['choiceHelp']} id={`${state.id}-help`}>
              {help}
            </div>
          )}
        </div>
      </div>
      <FieldError id={state.id} error={state.error} />
    </div>
  );
});
