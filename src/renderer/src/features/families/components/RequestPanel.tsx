import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { RequestRecord } from '@shared/contract/families-request-records';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Panel } from '@renderer/ui/layout/Panel';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { useState, type ReactNode } from 'react';
import { useSearchChange } from '../../../lib/use-search-change';
import { useTitle } from '../../../lib/use-title';
import { HistoryPanel } from '../../history/HistoryPanel';
import { keepFocus } from '../keep-focus';
import { familyQueries } from '../queries';
import { shortName } from '../words';
import { EditRequest } from './EditRequest';
import { RequestActions } from './RequestActions';
import { RequestFacts } from './RequestFacts';
import { RequestStatus } from './request-columns';

const route = getRouteApi('/families/requests');

interface Props {
  id: number;
  onClose: () => void;
}

/** One request: who asks, how to reach them, what was decided, and what was changed. */
export function RequestPanel({ id, onClose }: Props): ReactNode {
  const request = useQuery(familyQueries.request(id));
  useTitle('Requests', request.data ? shortName(request.data.parent.name) : undefined);
  if (request.error) {
    return (
      <Panel title="Request" backLabel="Back to requests" onClose={onClose}>
        <ErrorState message={request.error.message} onRetry={() => void request.refetch()} />
      </Panel>
    );
  }
  if (!request.data) {
    return (
      <Panel title=" " backLabel="Back to requests" onClose={onClose}>
        <Loading label="Loading request">
          <Skeleton lines={['45%', '70%', '60%', '80%']} />
        </Loading>
      </Panel>
    );
  }
  return <LoadedRequest request={request.data} onClose={onClose} />;
}

function LoadedRequest({
  request,
  onClose,
}: {
  request: RequestRecord;
  onClose: () => void;
}): ReactNode {
  const { tab = 'request' } = route.useSearch();
  const change = useSearchChange<{ tab: string | undefined }>();
  const [editing, setEditing] = useState(false);
  const stopEditing = () => {
    setEditing(false);
    keepFocus();
  };
  return (
    <Panel
      title={request.parent.name}
      focusKey={String(request.id)}
      backLabel="Back to requests"
      onClose={onClose}
      beside={
        <p>
          <RequestStatus row={request} /> {[request.standing, ...request.late].join('. ')}
        </p>
      }
      actions={!editing && <RequestActions request={request} onEdit={() => setEditing(true)} />}
    >
      {editing ? (
        <EditRequest request={request} onDone={stopEditing} />
      ) : (
        <Tabs
          label="Parts of the request"
          value={tab}
          onChange={(value) => change({ tab: value === 'request' ? undefined : value })}
          tabs={[
            { value: 'request', label: 'Request' },
            { value: 'history', label: 'Changes' },
          ]}
        >
          {tab === 'request' && <RequestFacts request={request} />}
          {tab === 'history' && <HistoryPanel entity="referral" id={request.id} />}
        </Tabs>
      )}
    </Panel>
  );
}
