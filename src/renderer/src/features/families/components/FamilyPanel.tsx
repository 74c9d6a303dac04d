import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { FamilyRecord } from '@shared/contract/families-records';
import { formatList, plural } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
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
import { EditFamily } from './EditFamily';
import { EventList } from './EventList';
import { FamilyOverview } from './FamilyOverview';
import { LinkList } from './LinkList';

const route = getRouteApi('/family-records');

interface Props {
  id: number;
  onClose: () => void;
}

/** One family: its parents, what they asked for, who is with them, dates, needs, and what was changed. */
export function FamilyPanel({ id, onClose }: Props): ReactNode {
  const family = useQuery(familyQueries.record(id));
  useTitle('Families', family.data?.number);
  if (family.error) {
    return (
      <Panel title="Family" backLabel="Back to families" onClose={onClose}>
        <ErrorState message={family.error.message} onRetry={() => void family.refetch()} />
      </Panel>
    );
  }
  if (!family.data) {
    return (
      <Panel title=" " backLabel="Back to families" onClose={onClose}>
        <Loading label="Loading family">
          <Skeleton lines={['45%', '70%', '60%', '80%']} />
        </Loading>
      </Panel>
    );
  }
  return <LoadedFamily family={family.data} onClose={onClose} />;
}

const sentence = ({ parents, children, openedOn, closedOn }: FamilyRecord): string =>
  [
    formatList(parents.map(({ person }) => person.name)),
    plural(children, 'child', 'children'),
    closedOn === null ? `since ${formatDay(openedOn)}` : `closed ${formatDay(closedOn)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');

function LoadedFamily({
  family,
  onClose,
}: {
  family: FamilyRecord;
  onClose: () => void;
}): ReactNode {
  const { tab = 'overview' } = route.useSearch();
  const change = useSearchChange<{ tab: string | undefined }>();
  const [editing, setEditing] = useState(false);
  const stopEditing = () => {
    setEditing(false);
    keepFocus();
  };
  return (
    <Panel
      title={`Family ${family.number}`}
      focusKey={String(family.id)}
      backLabel="Back to families"
      onClose={onClose}
      beside={<p>{sentence(family)}</p>}
      actions={!editing && <Button onClick={() => setEditing(true)}>Edit family</Button>}
    >
      {editing ? (
        <EditFamily family={family} onDone={stopEditing} />
      ) : (
        <Tabs
          label="Parts of the family's record"
          value={tab}
          onChange={(value) => change({ tab: value === 'overview' ? undefined : value })}
          tabs={[
            { value: 'overview', label: 'Family' },
            { value: 'dates', label: 'Dates' },
            { value: 'needs', label: 'Needs' },
            { value: 'history', label: 'Changes' },
          ]}
        >
          {tab === 'overview' && <FamilyOverview family={family} />}
          {tab === 'dates' && <EventList family={family} />}
          {tab === 'needs' && <LinkList family={family} />}
          {tab === 'history' && <HistoryPanel entity="family" id={family.id} />}
        </Tabs>
      )}
    </Panel>
  );
}
