import type { SessionRecord } from '@shared/contract/supervision';
import { formatDuration } from '@shared/parse/format';
import { formatDate } from '@shared/parse/format-date';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { PeopleLinks } from '../../log/components/PeopleLinks';

export function SessionFacts({ session }: { session: SessionRecord }): ReactNode {
  const words = useWords();
  const topics = session.topics.map((topic) => words.label('supervisionTopic', topic));
  return (
    <KeyValue
      unknown="Not recorded"
      facts={[
        { label: 'Date', value: formatDate(session.on) },
        { label: 'Time', value: formatDuration(session.minutes) },
        { label: 'Parent partner', value: <PeopleLinks people={session.mentors} /> },
        { label: 'Supervisor', value: session.supervisor },
        { label: 'Topics', value: topics.join(', ') },
        { label: 'Next session', value: session.nextDueOn && formatDate(session.nextDueOn) },
      ]}
    />
  );
}
