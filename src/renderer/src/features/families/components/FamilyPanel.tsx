import { useQuery } from '@tanstack/react-query';
import type { FamilyRecord } from '@shared/contract/families-records';
import { formatList, plural } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import type { ReactNode } from 'react';
import { OpenRecord } from '../../../lib/OpenRecord';
import { RecordPanel } from '../../../lib/RecordPanel';
import { useTitle } from '../../../lib/use-title';
import { HistoryPanel } from '../../history/HistoryPanel';
import { familyQueries } from '../queries';
import { EditFamily } from './EditFamily';
import { EventList } from './EventList';
import { FamilyOverview } from './FamilyOverview';
import { LinkList } from './LinkList';

interface Props {
  id: number;
  onClose: () => void;
}

/** One family: its parents, what they asked for, who is with them, dates, needs, and what was changed. */
export function FamilyPanel({ id, onClose }: Props): ReactNode {
  const record = useQuery(familyQueries.record(id));
  useTitle('Families', record.data?.number);
  const frame = { backLabel: 'Back to families', onClose };
  return (
    <RecordPanel record={record} noun="Family" {...frame}>
      {(family) => (
        <OpenRecord
          {...frame}
          title={`Family ${family.number}`}
          focusKey={String(id)}
          beside={<p>{sentence(family)}</p>}
          actions={(edit) => <Button onClick={edit}>Edit family</Button>}
          edit={(onDone) => <EditFamily family={family} onDone={onDone} />}
          partsLabel="Parts of the family's record"
          parts={[
            { value: 'overview', label: 'Family', content: <FamilyOverview family={family} /> },
            { value: 'dates', label: 'Dates', content: <EventList family={family} /> },
            { value: 'needs', label: 'Needs', content: <LinkList family={family} /> },
            {
              value: 'history',
              label: 'Changes',
              content: <HistoryPanel entity="family" id={id} />,
            },
          ]}
        />
      )}
    </RecordPanel>
  );
}

const sentence = ({ parents, children, openedOn, closedOn }: FamilyRecord): string =>
  [
    formatList(parents.map(({ person }) => person.name)),
    plural(children, 'child', 'children'),
    closedOn === null ? `since ${formatDay(openedOn)}` : `closed ${formatDay(closedOn)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
