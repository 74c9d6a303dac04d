import type { ActivityRecord } from '@shared/contract/log';
import { formatCount, formatDuration, formatMiles } from '@shared/parse/format';
import { formatDate } from '@shared/parse/format-date';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Stack } from '@renderer/ui/layout/Stack';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { yesNo } from './entry-words';
import { PeopleLinks } from './PeopleLinks';
import { WrittenDown } from './WrittenDown';

export function ActivityFacts({ activity }: { activity: ActivityRecord }): ReactNode {
  const words = useWords();
  const { audienceCount, milesTenths } = activity;
  return (
    <Stack>
      <KeyValue
        unknown="Not recorded"
        facts={[
          { label: 'Date', value: formatDate(activity.on) },
          { label: 'Kind', value: words.label('activityKind', activity.kind) },
          { label: 'Parent partners', value: <PeopleLinks people={activity.mentors} /> },
          { label: 'Time', value: formatDuration(activity.minutes) },
          { label: 'Organization or group', value: activity.organization },
          {
            label: 'People who listened',
            value: audienceCount === null ? null : formatCount(audienceCount),
          },
          { label: 'Miles', value: milesTenths === null ? null : formatMiles(milesTenths) },
          { label: 'Counts for pay', value: yesNo(activity.payable) },
        ]}
      />
      <WrittenDown record={activity} />
    </Stack>
  );
}
