import { useId, type ReactNode } from 'react';
import { Icon, type IconShape } from '../base/Icon';
import type { FieldProps } from './binding';
import { bound } from './bound';
import type { Choice } from './choice';
import { GroupFrame } from './GroupFrame';
import styles from './group.module.css';
import { useField } from './use-field';

interface SegmentChoice extends Choice {
  icon?: IconShape;
}

interface Props extends FieldProps<string | null> {
  choices: readonly SegmentChoice[];
}

/** Two to four short, always answered choices: how to look at the same thing (Board or Table). */
export const SegmentedField = bound(function SegmentedField(props: Props): ReactNode {
  const name = useId();
  const state = useField(props, { empty: null, verb: 'Choose' });
  return (
    <GroupFrame {...props} id={state.id} error={state.error}>
      <div className={styles['segments']}>
        {props.choices.map((choice, index) => (
          <label key={choice.value} className={styles['segment']}>
            <input
              type="radio"
              name={name}
              id={index === 0 ? state.id : undefined}
              checked={state.value === choice.value}
              disabled={props.disabled || choice.disabled}
              onChange={() => state.set(choice.value)}
            />
            <span>
              {choice.icon && <Icon of={choice.icon} />}
              {choice.label}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
});
