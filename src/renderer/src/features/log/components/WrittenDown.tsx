import { formatDay, formatStampTime } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import styles from '../log.module.css';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface Props {
  record: { createdAt: string; createdBy: string };
}

/** When an entry came in, and by whom. */
export function WrittenDown({ record: { createdAt, createdBy } }: Props): ReactNode {
  return (
    <p className={styles['quiet']}>
      Written down {formatDay(localDay(createdAt))}, {formatStampTime(createdAt, zone)}, by{' '}
      {createdBy}
    </p>
  );
}

/** The calendar day of a stamp where the program runs. */
function localDay(stamp: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(stamp));
}
