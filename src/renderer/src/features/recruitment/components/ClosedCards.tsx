import { useQuery } from '@tanstack/react-query';
import { formatCount } from '@shared/parse/format';
import { TextLink } from '@renderer/ui/base/TextLink';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import type { ReactNode } from 'react';
import styles from '../board.module.css';
import { recruitmentQueries } from '../queries';
import { CandidateCard } from './CandidateCard';

const shown = 50;

/** Who is not moving forward, the latest first. Not why: that stays in the record. */
export function ClosedCards({ openId }: { openId: number | null }): ReactNode {
  const closed = useQuery(
    recruitmentQueries.list({
      state: 'closed',
      sort: { by: 'closedOn', descending: true },
      limit: shown,
    }),
  );
  if (closed.error) {
    return <ErrorState message={closed.error.message} onRetry={() => void closed.refetch()} />;
  }
  const { rows = [], total = 0 } = closed.data ?? {};
  return (
    <>
      <ul className={styles['cards']}>
        {rows.map((card) => (
          <CandidateCard key={card.id} card={card} open={card.id === openId} />
        ))}
      </ul>
      {total > rows.length && (
        <p className={styles['more']}>
          <TextLink href="#/recruitment?view=table&state=closed">
            {formatCount(total - rows.length)} more in the table
          </TextLink>
        </p>
      )}
    </>
  );
}
