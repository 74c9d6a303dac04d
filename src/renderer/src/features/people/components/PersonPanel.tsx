import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { PersonRecord } from '@shared/contract/people';
import { displayName, shortName } from '@shared/domain/people/names';
import { Button } from '@renderer/ui/base/Button';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Tag } from '@renderer/ui/feedback/Tag';
import { Panel } from '@renderer/ui/layout/Panel';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { useState, type ReactNode } from 'react';
import { useSearchChange } from '../../../lib/use-search-change';
import { useTitle } from '../../../lib/use-title';
import { HistoryPanel } from '../../history/HistoryPanel';
import { peopleQueries } from '../queries';
import { roleWords } from '../words';
import { EditPerson } from './EditPerson';
import { PersonFacts } from './PersonFacts';
import { PersonTimeline } from './PersonTimeline';

const route = getRouteApi('/people');

interface Props {
  id: number;
  onClose: () => void;
}

/** One person: who they are, everything dated about them, and what was changed. */
export function PersonPanel({ id, onClose }: Props): ReactNode {
  const person = useQuery(peopleQueries.record(id));
  useTitle('People', person.data ? shortName(person.data) : undefined);
  if (person.error) {
    return (
      <Panel title="Person" backLabel="Back to people" onClose={onClose}>
        <ErrorState message={person.error.message} onRetry={() => void person.refetch()} />
      </Panel>
    );
  }
  if (!person.data) {
    return (
      <Panel title=" " backLabel="Back to people" onClose={onClose}>
        <Loading label="Loading person">
          <Skeleton lines={['45%', '70%', '60%', '80%']} />
        </Loading>
      </Panel>
    );
  }
  return <LoadedPerson person={person.data} onClose={onClose} />;
}

function LoadedPerson({
  person,
  onClose,
}: {
  person: PersonRecord;
  onClose: () => void;
}): ReactNode {
  const { tab = 'facts' } = route.useSearch();
  const change = useSearchChange<{ tab: string | undefined }>();
  const [editing, setEditing] = useState(false);
  const show = (value: string) => change({ tab: value === 'facts' ? undefined : value });
  return (
    <Panel
      title={displayName(person)}
      focusKey={String(person.id)}
      backLabel="Back to people"
      onClose={onClose}
      beside={
        <div>
          {person.roles.map((role) => (
            <Tag key={role}>{roleWords[role]}</Tag>
          ))}
        </div>
      }
      actions={!editing && <Button onClick={() => setEditing(true)}>Edit</Button>}
    >
      {editing ? (
        <EditPerson person={person} onDone={() => setEditing(false)} />
      ) : (
        <Tabs
          label="Parts of the record"
          value={tab}
          onChange={show}
          tabs={[
            { value: 'facts', label: 'Facts' },
            { value: 'timeline', label: 'Timeline' },
            { value: 'history', label: 'Changes' },
          ]}
        >
          {tab === 'facts' && <PersonFacts person={person} />}
          {tab === 'timeline' && <PersonTimeline person={person} />}
          {tab === 'history' && <HistoryPanel entity="person" id={person.id} />}
        </Tabs>
      )}
    </Panel>
  );
}
