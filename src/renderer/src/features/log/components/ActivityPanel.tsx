import { useQuery } from '@tanstack/react-query';
import { formatDay } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { RecordPanel } from '../../../lib/RecordPanel';
import { useSetAsideActivity } from '../mutations';
import { logQueries } from '../queries';
import { ActivityFacts } from './ActivityFacts';
import { EditActivity } from './EditActivity';
import { backToLog, EntryPanel } from './EntryPanel';

interface Props {
  id: number;
  onClose: () => void;
}

/** One entry of program work: what it was, what can be corrected, what was changed. */
export function ActivityPanel({ id, onClose }: Props): ReactNode {
  const record = useQuery(logQueries.activity(id));
  const words = useWords();
  const setAside = useSetAsideActivity();
  return (
    <RecordPanel record={record} noun="Program work" backLabel={backToLog} onClose={onClose}>
      {(activity) => (
        <EntryPanel
          entity="activity"
          what="this program work"
          record={activity}
          title={`${words.label('activityKind', activity.kind)}, ${formatDay(activity.on)}`}
          anotherHref={`#/log/activity/new?mentor=${activity.mentors[0]?.id ?? ''}`}
          onSetAside={(reason) => setAside.mutateAsync({ id, version: activity.version, reason })}
          onClose={onClose}
          facts={<ActivityFacts activity={activity} />}
          edit={(onDone) => <EditActivity activity={activity} onDone={onDone} />}
        />
      )}
    </RecordPanel>
  );
}
