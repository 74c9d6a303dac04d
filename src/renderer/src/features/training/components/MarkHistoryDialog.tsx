import { useQuery } from '@tanstack/react-query';
import type { MarkChange } from '@shared/contract/training-parts';
import { cellWords } from '@shared/domain/training/marks';
import { formatDate, formatStampTime } from '@shared/parse/format-date';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import type { ReactNode } from 'react';
import { shortDay } from '../grid/cell-words';
import type { AttendanceModel } from '../grid/model';
import { trainingQueries } from '../queries';
import styles from '../training.module.css';

/** One cell of the grid. */
export interface MarkPlace {
  sessionId: number;
  enrollmentId: number;
}

interface Props {
  model: AttendanceModel;
  place: MarkPlace;
  onClose: () => void;
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What one cell of the grid held over time, who changed it and when. */
export function MarkHistoryDialog({ model, place, onClose }: Props): ReactNode {
  useReturnFocus();
  const history = useQuery(trainingQueries.markHistory(place));
  const session = model.columns.find((column) => column.session.id === place.sessionId)?.session;
  const row = model.rows.find(({ trainee }) => trainee.enrollmentId === place.enrollmentId);
  const week = session ? `week ${session.weekNo}, ${shortDay(session.on)}` : '';
  return (
    <Dialog open onClose={onClose} title={`Marks of ${row?.trainee.name ?? ''}, ${week}`}>
      {history.error ? (
        <ErrorState message={history.error.message} onRetry={() => void history.refetch()} />
      ) : !history.data ? (
        <Loading label="Loading changes">
          <Skeleton lines={['50%', '80%', '60%']} />
        </Loading>
      ) : history.data.length === 0 ? (
        <EmptyState kind="nothing-yet" title="No changes here.">
          Nothing was marked in this cell, or it came in with an import.
        </EmptyState>
      ) : (
        <ol className={styles['lines']} aria-label="Changes, newest first">
          {history.data.map((change) => (
            <Line key={change.number} change={change} />
          ))}
        </ol>
      )}
    </Dialog>
  );
}

function Line({ change }: { change: MarkChange }): ReactNode {
  const { was, cell, at, actor, action } = change;
  return (
    <li className={styles['line']}>
      <span>
        {cellWords(was)} → <strong>{cellWords(cell)}</strong>
        {action === 'undo' && ' (undone)'}
      </span>
      <span className={styles['quiet']}>
        {formatDate(at.slice(0, 10))}, {formatStampTime(at, zone)}, {actor}
      </span>
    </li>
  );
}
