import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { classNames } from '../class-names';
import { toneIcons } from './tone';
import styles from './tone.module.css';

interface Props {
  tone: 'info' | 'attention' | 'error' | 'done';
  title?: string;
  children?: ReactNode;
  /** Buttons or links that deal with it. */
  actions?: ReactNode;
  onDismiss?: () => void;
  /** Say it aloud when it appears after an act (a failed save). Off for what was there on arrival. */
  announced?: boolean;
}

/**
 * A sentence that belongs to the page and stays: a safety note, what went wrong and what to do.
 * Not for passing messages (notify) and not for one field's error (the field shows it).
 */
export function Notice({ tone, title, children, actions, onDismiss, announced }: Props): ReactNode {
  return (
    <div
      className={classNames(styles['notice'], styles[tone])}
      role={announced ? 'alert' : undefined}
    >
      <span className={styles['noticeIcon']}>
        <Icon of={toneIcons[tone]} />
      </span>
      <div className={styles['noticeText']}>
        {title && <p className={styles['noticeTitle']}>{title}</p>}
        {children}
        {actions && <div className={styles['noticeActions']}>{actions}</div>}
      </div>
      {onDismiss && <IconButton icon={IconX} label="Dismiss" onClick={onDismiss} />}
    </div>
  );
}
