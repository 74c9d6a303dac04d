import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names';
import type { FieldProps } from './binding';
import { bound } from './bound';
import type { Choice } from './choice';
import { GroupFrame } from './GroupFrame';
import styles from './group.module.css';
import { useField } from './use-field';

interface Props extends FieldProps<string | null> {
  choices: readonly Choice[];
  /** Short answers on one line. */
  inline?: boolean;
}

/** One answer of two to five, all in view. For more: SelectField. */
export const RadioGroup = bound(function RadioGroup(props: Props): ReactNode {
  const { choices, inline = false } = props;
  const name = useId();
  const state = useField(props, { empty: null, verb: 'Choose' });
  const first = Math.max(
    0,
    choices.findIndex(({ value }) => value === state.value),
  );
  return (
    <GroupFrame {...props} id={state.id} error={state.error}>
      <div className={classNames(styles['options'], inline && styles['row'])}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              className={styles['box']}
              name={name}
              id={index === 0 ? state.id : undefined}
              checked={state.value === choice.value}
              disabled={props.disabled || choice.disabled}
              onChange={() => state.set(choice.value)}
              onBlur={state.onBlur}
              // The one that Tab would lead to: the chosen one, or the first.
              data-autofocus={(props.autoFocus && index === first) || undefined}
              aria-invalid={state.error === undefined ? undefined : true}
            />
            <span className={styles['choiceText']}>
              {choice.label}
              {choice.help && <div className={styles['choiceHelp']}>{choice.help}</div>}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
});
