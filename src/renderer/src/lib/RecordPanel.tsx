import type { UseQueryResult } from '@tanstack/react-query';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Panel } from '@renderer/ui/layout/Panel';
import type { ReactNode } from 'react';
import { ApiError } from './api';

interface Props<R> {
  /** The question for the record. */
  record: Pick<UseQueryResult<R>, 'data' | 'error' | 'refetch'>;
  /** What it is while its own words are not there: "Person". */
  noun: string;
  /** Where closing leads: "Back to people". */
  backLabel: string;
  onClose: () => void;
  /** The record's own panel. */
  children: (record: R) => ReactNode;
}

/**
 * The panel of a record while it is fetched, could not be fetched or is not there (an old address,
 * something deleted); with the record, its own panel. A record that is shown stays when asking again
 * for it failed: what one reads or types there is not taken away. Only what was deleted goes.
 */
export function RecordPanel<R>(props: Props<R>): ReactNode {
  const { record, noun, backLabel, onClose, children } = props;
  const gone = record.error instanceof ApiError && record.error.code === 'NOT_FOUND';
  if (record.data !== undefined && !gone) return children(record.data);
  return (
    <Panel
      title={noun}
      focusKey={record.error ? 'not-shown' : undefined}
      backLabel={backLabel}
      onClose={onClose}
    >
      {gone ? (
        <EmptyState kind="no-match" title="Nothing is here">
          {record.error?.message}
        </EmptyState>
      ) : record.error ? (
        <ErrorState message={record.error.message} onRetry={() => void record.refetch()} />
      ) : (
        <Loading label={`Loading ${noun.toLowerCase()}`}>
          <Skeleton lines={['45%', '70%', '60%', '80%']} />
        </Loading>
      )}
    </Panel>
  );
}
