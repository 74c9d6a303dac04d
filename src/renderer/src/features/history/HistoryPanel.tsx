import { useQuery } from '@tanstack/react-query';
import type { HistoryEntry } from '@shared/contract/history';
import { formatLongDate, formatStampTime } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import type { ReactNode } from 'react';
import { api } from '../../lib/api';
import { actionWords, fieldWords, valueWords } from './field-words';
import styles from './history.module.css';
import { undoChange } from './undo';

interface Props {
  /** The record's kind, as the history knows it. */
  entity: string;
  id: number;
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What was changed on a record, by whom and when; the newest change can be undone for 30 days. */
export function HistoryPanel({ entity, id }: Props): ReactNode {
  const history = useQuery({
    queryKey: ['history', entity, id],
    queryFn: () => api.history.ofRecord({ entity, id }),
  });
  if (history.error) {
    return <ErrorState message={history.error.message} onRetry={() => void history.refetch()} />;
  }
  if (!history.data) {
    return (
      <Loading label="Loading changes">
        <Skeleton lines={['50%', '80%', '60%']} />
      </Loading>
    );
  }
  if (history.data.length === 0) {
    return <EmptyState kind="nothing-yet" title="No changes since this came in with an import." />;
  }
  return (
    <ol className={styles['list']}>
      {history.data.map((entry, at) => (
        <li key={entry.number} className={styles['entry']}>
          <div className={styles['head']}>
            <span>
              <strong>{actionWords(entry.action)}</strong> {formatLongDate(entry.at.slice(0, 10))},{' '}
              {formatStampTime(entry.at, zone)}, {entry.actor}
            </span>
            {at === 0 && entry.op !== null && (
              <Button size="small" variant="quiet" onClick={() => void undoChange(entry.changeNo)}>
                Undo this change
              </Button>
            )}
          </div>
          <Changes entry={entry} />
        </li>
      ))}
    </ol>
  );
}

/** A change always has something before or after; restricted words come without both. */
const isWithheld = (before: unknown, after: unknown) => before === null && after === null;

function Changes({ entry }: { entry: HistoryEntry }): ReactNode {
  const fields = Object.entries(entry.fields).filter(([name]) => fieldWords(name) !== null);
  if (fields.length === 0) return null;
  return (
    <dl className={styles['fields']}>
      {fields.map(([name, [before, after]]) => (
        <div key={name}>
          <dt>{fieldWords(name)}</dt>
          <dd>
            {isWithheld(before, after) ? (
              'Not shown here'
            ) : (
              <>
                {entry.op === 'update' && (
                  <>
                    <del>{valueWords(before, name)}</del> <span aria-hidden>→</span>{' '}
                    <span className="visually-hidden">now</span>
                  </>
                )}
                {valueWords(entry.op === 'delete' ? before : after, name)}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
