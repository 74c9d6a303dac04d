import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import styles from './state.module.css';

interface Props {
  title?: string;
  /** What happened and what to do. */
  message: string;
  onRetry?: () => void;
  /** Reference of an unexpected error, for the person who helps. */
  reference?: string;
}

/** In place of what could not be shown. For a failed save inside a form the Form shows it. */
export function ErrorState(props: Props): ReactNode {
  const { title = 'This could not be shown', message, onRetry, reference } = props;
  return (
    <div className={styles['state']} role="alert">
      <p className={styles['title']}>
        <span className={styles['errorIcon']}>
          <Icon of={IconAlertTriangle} />
        </span>
        {title}
      </p>
      <p className={styles['sentence']}>{message}</p>
      {onRetry && (
        <div className={styles['action']}>
          <Button onClick={onRetry}>Try again</Button>
        </div>
      )}
      {reference && <p className={styles['reference']}>Reference {reference}</p>}
    </div>
  );
}
