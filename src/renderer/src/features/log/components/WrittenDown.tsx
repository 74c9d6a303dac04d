import { formatStampTime } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import styles from '../log.module.css';
import { localDay, zone } from '../stamps';

interface Props {
  record: { createdAt: string; createdBy: string };
}

/** When an entry came in, and by whom. */
export function WrittenDown({ record: { createdAt, createdBy } }: Props): ReactNode {
  return (
    <p className={styles['quiet']}>
      Written down {localDay(createdAt)}, {formatStampTime(createdAt, zone)}, by {createdBy}
    </p>
  );
}
