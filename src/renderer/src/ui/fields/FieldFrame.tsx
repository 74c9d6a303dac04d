import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from '../base/Icon';
import { classNames } from '../class-names';
import type { FieldWidth } from './binding';
import styles from './field.module.css';

interface Props {
  /** Id of the control; help and error derive theirs from it. */
  id: string;
  label: string;
  labelHidden?: boolean;
  optional?: boolean;
  help?: ReactNode;
  error?: string;
  width?: FieldWidth;
  /** After the control, on its line: a unit such as "miles". */
  suffix?: ReactNode;
  children: ReactNode;
}

/** Label above, help under it, the control, the error in place. For new kinds of fields only. */
export function FieldFrame({
  id,
  label,
  labelHidden = false,
  optional = false,
  help,
  error,
  width = 'long',
  suffix,
  children,
}: Props): ReactNode {
  return (
    <div
      className={styles['field']}
      data-field
      data-field-error={error === undefined ? undefined : true}
    >
      <label className={labelHidden ? 'visually-hidden' : styles['label']} htmlFor={id}>
        {label}
        {optional && <span className={styles['optional']}> (optional)</span>}
      </label>
      {help && (
        <div className={styles['help']} id={`${id}-help`}>
          {help}
        </div>
      )}
      <div
        className={classNames(
          styles['control'],
          styles[width],
          labelHidden && styles['labelHidden'],
        )}
      >
        {children}
        {suffix && <span className={styles['suffix']}>{suffix}</span>}
      </div>
      <FieldError id={id} error={error} />
    </div>
  );
}

/** The error under a control: what to do, in red, with a sign. */
export function FieldError({ id, error }: { id: string; error?: string }): ReactNode {
  if (error === undefined) return null;
  return (
    <p className={styles['error']} id={`${id}-error`}>
      <span className={styles['errorIcon']}>
        <Icon of={IconAlertCircle} size="small" />
      </span>
      {error}
    </p>
  );
}
