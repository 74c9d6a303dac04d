import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { classNames } from '../class-names';
import type { FieldProps } from './binding';
import { bound } from './bound';
import { GroupFrame } from './GroupFrame';
import styles from './scale.module.css';
import { useField } from './use-field';

interface Props extends FieldProps<number | null> {
  /** What 1 and 5 stand for. */
  low?: string;
  high?: string;
  /** Words for no number at all: "Did not come up". */
  noneLabel?: string;
}

const values = [1, 2, 3, 4, 5] as const;

/** A number from 1 to 5, all in view. Typing the digit chooses it, which keying from paper wants. */
export const ScaleField = bound(function ScaleField(props: Props): ReactNode {
  const { low, high, noneLabel } = props;
  const name = useId();
  const state = useField(props, { empty: null, verb: 'Choose' });
  const onKeyDown = (event: KeyboardEvent): void => {
    const digit = Number(event.key);
    const isDigit = /^[0-5]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isDigit || (digit === 0 && noneLabel === undefined)) return;
    event.preventDefault();
    state.set(digit === 0 ? null : digit);
    const inputs = event.currentTarget.querySelectorAll('input');
    (digit === 0 ? inputs[inputs.length - 1] : inputs[digit - 1])?.focus();
  };
  const option = (value: number | null, label: string, first: boolean): ReactNode => (
    <label key={label} className={classNames(styles['option'], value === null && styles['none'])}>
      <input
        type="radio"
        name={name}
        id={first ? state.id : undefined}
        checked={state.value === value}
        disabled={props.disabled}
        onChange={() => state.set(value)}
        onBlur={state.onBlur}
        aria-invalid={state.error === undefined ? undefined : true}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <GroupFrame {...props} id={state.id} error={state.error}>
      <div className={styles['scale']} onKeyDown={onKeyDown}>
        {low && <span className={styles['end']}>{low}</span>}
        {values.map((value) => option(value, String(value), value === 1))}
        {high && <span className={styles['end']}>{high}</span>}
        {noneLabel !== undefined && option(null, noneLabel, false)}
      </div>
    </GroupFrame>
  );
});
