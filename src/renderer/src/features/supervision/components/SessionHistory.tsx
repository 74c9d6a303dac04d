import { useQuery } from '@tanstack/react-query';
import { formatStampTime } from '@shared/parse/format-date';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import type { ReactNode } from 'react';
import { actionWords } from '../../history/field-words';
import { supervisionQueries } from '../queries';
import { localDay, zone } from '../../log/stamps';
import styles from '../supervision.module.css';

/** Who wrote, opened or restricted a session and when. The words themselves are not repeated here. */
export function SessionHistory({ id }: { id: number }): ReactNode {
  const history = useQuery(supervisionQueries.history(id));
  if (history.error) {
    return <ErrorState message={history.error.message} onRetry={() => void history.refetch()} />;
  }
  const entries = history.data ?? [];
  return (
    <ol className={styles['rows']}>
      {entries.map(({ number, action, at, actor, fields }) => (
        <li key={number}>
          <strong>{saidOf(action, fields)}</strong>
          <span>
            {localDay(at)}, {formatStampTime(at, zone)}, {actor}
          </span>
        </li>
      ))}
      {history.data && entries.length === 0 && <li>It came in with an import.</li>}
    </ol>
  );
}

function saidOf(action: string, fields: Record<string, readonly [unknown, unknown]>): string {
  const restricted = action === 'update' ? fields['restricted'] : undefined;
  if (restricted) return restricted[1] === true ? 'Restricted' : 'Restriction lifted';
  return actionWords(action);
}
