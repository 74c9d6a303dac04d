import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { OpenRecord } from '../../../lib/OpenRecord';
import { RecordPanel } from '../../../lib/RecordPanel';
import { useTitle } from '../../../lib/use-title';
import { HistoryPanel } from '../../history/HistoryPanel';
import { familyQueries } from '../queries';
import { shortName } from '../words';
import { EditRequest } from './EditRequest';
import { RequestActions } from './RequestActions';
import { RequestFacts } from './RequestFacts';
import { RequestStatus } from './request-columns';

interface Props {
  id: number;
  onClose: () => void;
}

/** One request: who asks, how to reach them, what was decided, and what was changed. */
export function RequestPanel({ id, onClose }: Props): ReactNode {
  const record = useQuery(familyQueries.request(id));
  useTitle('Requests', record.data ? shortName(record.data.parent.name) : undefined);
  const frame = { backLabel: 'Back to requests', onClose };
  return (
    <RecordPanel record={record} noun="Request" {...frame}>
      {(request) => (
        <OpenRecord
          {...frame}
          title={request.parent.name}
          focusKey={String(id)}
          beside={
            <p>
              <RequestStatus row={request} /> {[request.standing, ...request.late].join('. ')}
            </p>
          }
          actions={(edit) => <RequestActions request={request} onEdit={edit} />}
          edit={(onDone) => <EditRequest request={request} onDone={onDone} />}
          partsLabel="Parts of the request"
          parts={[
            { value: 'request', label: 'Request', content: <RequestFacts request={request} /> },
            {
              value: 'history',
              label: 'Changes',
              content: <HistoryPanel entity="referral" id={id} />,
            },
          ]}
        />
      )}
    </RecordPanel>
  );
}
