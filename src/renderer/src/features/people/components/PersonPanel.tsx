import { useQuery } from '@tanstack/react-query';
import { displayName, shortName } from '@shared/domain/people/names';
import { Button } from '@renderer/ui/base/Button';
import { Tag } from '@renderer/ui/feedback/Tag';
import type { ReactNode } from 'react';
import { OpenRecord } from '../../../lib/OpenRecord';
import { RecordPanel } from '../../../lib/RecordPanel';
import { useTitle } from '../../../lib/use-title';
import { HistoryPanel } from '../../history/HistoryPanel';
import { PersonTraining } from '../../training/inservice/PersonTraining';
import { peopleQueries } from '../queries';
import { roleWords } from '../words';
import { EditPerson } from './EditPerson';
import { PersonFacts } from './PersonFacts';
import { PersonTimeline } from './PersonTimeline';

interface Props {
  id: number;
  onClose: () => void;
}

/** One person: who they are, everything dated about them, and what was changed. */
export function PersonPanel({ id, onClose }: Props): ReactNode {
  const record = useQuery(peopleQueries.record(id));
  useTitle('People', record.data ? shortName(record.data) : undefined);
  const frame = { backLabel: 'Back to people', onClose };
  return (
    <RecordPanel record={record} noun="Person" {...frame}>
      {(person) => (
        <OpenRecord
          {...frame}
          title={displayName(person)}
          focusKey={String(id)}
          beside={
            <div>
              {person.roles.map((role) => (
                <Tag key={role}>{roleWords[role]}</Tag>
              ))}
            </div>
          }
          actions={(edit) => <Button onClick={edit}>Edit</Button>}
          edit={(onDone) => <EditPerson person={person} onDone={onDone} />}
          partsLabel="Parts of the record"
          parts={[
            { value: 'facts', label: 'Facts', content: <PersonFacts person={person} /> },
            { value: 'timeline', label: 'Timeline', content: <PersonTimeline person={person} /> },
            {
              value: 'training',
              label: 'Training',
              content: <PersonTraining personId={id} />,
            },
            {
              value: 'history',
              label: 'Changes',
              content: <HistoryPanel entity="person" id={id} />,
            },
          ]}
        />
      )}
    </RecordPanel>
  );
}
