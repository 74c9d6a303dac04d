import { useQuery } from '@tanstack/react-query';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Status } from '@renderer/ui/feedback/Status';
import type { ReactNode } from 'react';
import { vaultQueries } from '../queries';
import { useNow } from '../stamps';
import styles from './standing.module.css';
import { useOverdueNotice } from './use-overdue-notice';
import { isPressing, standingWords } from './words';

/** Milliseconds after which it is looked at again: what the level hangs on is the day. */
const lookAgain = 10 * 60_000;

/** How old the last backup is, on every page; leads to where one is made. */
export function BackupStanding(): ReactNode {
  const { data } = useQuery({ ...vaultQueries.status(), refetchInterval: lookAgain });
  const now = useNow();
  useOverdueNotice(data?.backup);
  if (!data) return null;
  const words = standingWords(data.backup, now);
  return (
    <TextLink href="#/settings?section=backup" look="name" className={styles['standing']}>
      {isPressing(data.backup) ? (
        <Status tone="attention" bare>
          {words}
        </Status>
      ) : (
        words
      )}
    </TextLink>
  );
}
