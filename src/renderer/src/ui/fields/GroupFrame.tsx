import type { ReactNode } from 'react';
import styles from './field.module.css';
import { FieldError } from './FieldFrame';
import groupStyles from './group.module.css';

interface Props {
  id: string;
  label: string;
  labelHidden?: boolean;
  optional?: boolean;
  help?: ReactNode;
  error?: string;
  children: ReactNode;
}

/** The frame of a question that is answered with several controls: a fieldset with its legend. */
export function GroupFrame(props: Props): ReactNode {
  const { id, label, labelHidden, optional, help, error, children } = props;
  const describedBy = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ');
  return (
    <fieldset
      aria-describedby={describedBy || undefined}
      data-field-error={error === undefined ? undefined : true}
    >
      <legend className={labelHidden ? 'visually-hidden' : styles['label']}>
        {label}
        {optional && <span className={styles['optional']}> (optional)</span>}
      </legend>
      <div className={groupStyles['group']}>
        {help && (
          <div className={styles['help']} id={`${id}-help`}>
            {help}
          </div>
        )}
        {children}
        <FieldError id={id} error={error} />
      </div>
    </fieldset>
  );
}
