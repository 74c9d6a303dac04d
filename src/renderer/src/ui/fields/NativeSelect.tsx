import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from '../base/Icon';
import { classNames } from '../class-names';
import styles from './field.module.css';
import { FieldFrame } from './FieldFrame';
import type { SelectFieldProps } from './SelectField';
import { useField } from './use-field';

/** The short form of SelectField; use that. */
export function NativeSelect(props: SelectFieldProps): ReactNode {
  const { choices, emptyLabel = 'Choose…', alwaysAnswered, width = 'medium' } = props;
  const state = useField(props, { empty: null, verb: 'Choose' });
  return (
    <FieldFrame {...props} width={width} id={state.id} error={state.error}>
      <select
        {...state.control}
        className={classNames(styles['input'], styles['select'])}
        value={state.value ?? ''}
        onChange={(event) => state.set(event.currentTarget.value || null)}
        onBlur={state.onBlur}
      >
        {!alwaysAnswered && <option value="">{emptyLabel}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
      <span className={styles['chevron']}>
        <Icon of={IconChevronDown} size="small" />
      </span>
    </FieldFrame>
  );
}
