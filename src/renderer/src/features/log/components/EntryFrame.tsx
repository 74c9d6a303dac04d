import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Panel } from '@renderer/ui/layout/Panel';
import type { ReactNode } from 'react';

interface Props<R> {
  record: UseQueryResult<R>;
  /** What it is while its words are not there: "Contact". */
  noun: string;
  onClose: () => void;
  children: (record: R) => ReactNode;
}

/** The panel of an entry while it is fetched or could not be; with the record, its own panel. */
export function EntryFrame<R>({ record, noun, onClose, children }: Props<R>): ReactNode {
  if (record.data !== undefined) return children(record.data);
  return (
    <Panel title={noun} backLabel="Back to the log" onClose={onClose}>
      {record.error ? (
        <ErrorState message={record.error.message} onRetry={() => void record.refetch()} />
      ) : (
        <Loading label={`Loading ${noun.toLowerCase()}`}>
          <Skeleton lines={['45%', '70%', '60%', '80%']} />
        </Loading>
      )}
    </Panel>
  );
}
