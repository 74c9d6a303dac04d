import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import type { FieldProps } from './binding';
import { bound } from './bound';
import type { Choice } from './choice';
import { GroupFrame } from './GroupFrame';
import styles from './group.module.css';
import { useField } from './use-field';

interface Props extends FieldProps<string[]> {
  choices: readonly Choice[];
  /** Side by side in columns when there are many short ones. */
  columns?: boolean;
}

/** Any number of answers from a short list, all in view. For long lists: EntityPicker with `multiple`. */
export const CheckboxGroup = bound(function CheckboxGroup(props: Props): ReactNode {
  const { choices, columns = choices.length > 8 } = props;
  const state = useField(props, { empty: [], verb: 'Choose' });
  const toggle = (value: string, on: boolean): void => {
    const rest = state.value.filter((chosen) => chosen !== value);
    const next = on ? [...rest, value] : rest;
    const order = choices.map((choice) => choice.value);
    state.set(next.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  };
  return (
    <GroupFrame {...props} id={state.id} error={state.error}>
      <div className={classNames(styles['options'], columns && styles['columns'])}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="checkbox"
              className={styles['box']}
              id={index === 0 ? state.id : undefined}
              checked={state.value.includes(choice.value)}
              disabled={props.disabled || choice.disabled}
              onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
              onBlur={state.onBlur}
              aria-invalid={state.error === undefined ? undefined : true}
            />
            <span className={styles['choiceText']}>
              {choice.label}
              {choice.help && <span className={styles['choiceHelp']}> {choice.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
});
