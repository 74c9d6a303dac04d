import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { MentorTrainingRow } from '@shared/contract/training-inservice';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel, Panel } from '@renderer/ui/layout/Panel';
import { DataTable } from '@renderer/ui/table/DataTable';
import { useState, type ReactNode } from 'react';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { RecordPanel } from '../../../lib/RecordPanel';
import { queryError } from '../../../lib/query-state';
import { useSearchChange } from '../../../lib/use-search-change';
import { useTitle } from '../../../lib/use-title';
import styles from '../after.module.css';
import { afterQueries, type MentorQuery } from '../after-queries';
import { TrainingLinks } from '../components/TrainingLinks';
import { InserviceDialog } from './InserviceDialog';
import type { InserviceSearch } from './inservice-search';
import { PersonTraining } from './PersonTraining';
import { useMentorColumns } from './use-mentor-columns';

const views = [
  { value: 'all', label: 'Everyone active' },
  { value: 'to_go', label: 'Hours to go' },
  { value: 'renewals', label: 'To renew' },
];
const sorts: Readonly<Record<string, MentorQuery['sort']['by']>> = {
  name: 'name',
  minutes: 'minutes',
  last: 'last',
};

/** Active parent partners with their hours of the year and what runs out; one of them beside the list. */
export function InserviceScreen(): ReactNode {
  useTitle('In-service training');
  const search: InserviceSearch = useSearch({ strict: false });
  const change = useSearchChange<InserviceSearch>();
  const navigate = useNavigate();
  const { personId } = useParams({ strict: false });
  const [recording, setRecording] = useState(false);
  const { view: shown = 'all' } = search;
  const query = shown === 'all' ? '' : `?view=${shown}`;
  const { view, onViewChange, offset } = useAddressView(search, { column: 'name' }, change);
  const mentors = useQuery(
    afterQueries.mentors({
      view: shown,
      sort: {
        by: sorts[view.sort?.column ?? 'name'] ?? 'name',
        descending: view.sort?.descending ?? false,
      },
      offset,
    }),
  );
  const { data } = mentors;
  const columns = useMentorColumns(data?.targetHours ?? 0);
  const close = () =>
    void navigate({ to: '/training/in-service', search: ((old: object) => old) as never });
  return (
    <Page
      title="Training"
      fill
      focusKey={personId === undefined ? '/training/in-service' : undefined}
      sentence={data ? sentenceOf(data) : ' '}
      tabs={<TrainingLinks current="in-service" />}
      action={
        <Button variant="primary" onClick={() => setRecording(true)}>
          Record training
        </Button>
      }
    >
      <ListAndPanel
        list={
          <div className={styles['list']}>
            <SegmentedField
              label="What to look at"
              labelHidden
              choices={views}
              value={shown}
              onChange={(next) =>
                change({
                  view: next === 'all' ? undefined : (next as InserviceSearch['view']),
                  page: undefined,
                })
              }
            />
            <DataTable<MentorTrainingRow>
              fill
              label="Parent partners and their in-service training"
              noun={['parent partner', 'parent partners']}
              columns={columns}
              rows={data?.rows ?? []}
              total={data?.total ?? 0}
              pageSize={pageSize}
              rowId={(row) => String(row.personId)}
              rowName={(row) => row.name}
              rowHref={(row) => `#/training/in-service/${row.personId}${query}`}
              selectedId={personId}
              view={view}
              onViewChange={onViewChange}
              loading={mentors.isPending}
              error={queryError(mentors)}
              empty={<Nobody view={shown} active={data?.active ?? 0} />}
            />
          </div>
        }
        panel={
          personId !== undefined && (
            <OpenPerson key={personId} id={Number(personId)} onClose={close} />
          )
        }
      />
      {recording && <InserviceDialog person={null} onClose={() => setRecording(false)} />}
    </Page>
  );
}

function OpenPerson({ id, onClose }: { id: number; onClose: () => void }): ReactNode {
  const record = useQuery(afterQueries.person(id));
  const backLabel = 'Back to in-service training';
  return (
    <RecordPanel record={record} noun="Person" backLabel={backLabel} onClose={onClose}>
      {({ name }) => (
        <Panel title={name} focusKey={String(id)} backLabel={backLabel} onClose={onClose}>
          <TextLink href={`#/people/${id}`}>Everything about {name}</TextLink>
          <PersonTraining personId={id} />
        </Panel>
      )}
    </RecordPanel>
  );
}

function sentenceOf(data: {
  active: number;
  reached: number;
  renewing: number;
  targetHours: number;
}): string {
  const { active, reached, renewing, targetHours } = data;
  if (active === 0) return 'There is no active parent partner yet.';
  const target =
    targetHours === 0
      ? `${plural(active, 'active parent partner')}.`
      : `${reached} of ${plural(active, 'active parent partner')} ${reached === 1 ? 'has' : 'have'} ${targetHours} hours this fiscal year.`;
  const renew =
    renewing === 0
      ? ' Nothing runs out within 60 days.'
      : ` ${plural(renewing, 'person has', 'people have')} an add-on training to renew within 60 days.`;
  return target + renew;
}

function Nobody({ view, active }: { view: string; active: number }): ReactNode {
  if (active === 0)
    return (
      <EmptyState kind="nothing-yet" title="There is no active parent partner yet.">
        They appear here when they are activated.
      </EmptyState>
    );
  return (
    <EmptyState
      kind="all-done"
      title={
        view === 'renewals'
          ? 'Nothing runs out within 60 days.'
          : 'Everyone has the hours of the year.'
      }
    />
  );
}
