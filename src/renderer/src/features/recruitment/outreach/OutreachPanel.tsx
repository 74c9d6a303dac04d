import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { outreachFields, type OutreachRow } from '@shared/contract/recruitment-sources';
import { formatCount, plural } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Panel } from '@renderer/ui/layout/Panel';
import { Section } from '@renderer/ui/layout/Section';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import type { api } from '../../../lib/api';
import { useWords } from '../../../lib/lists';
import { useSearchChange } from '../../../lib/use-search-change';
import { HistoryPanel } from '../../history/HistoryPanel';
import styles from '../recruitment.module.css';
import { useRemoveOutreach, useUpdateOutreach } from './mutations';
import { outreachValues } from './outreach-form';
import { OutreachFieldset } from './OutreachFieldset';
import { outreachQueries } from './queries';

const route = getRouteApi('/recruitment/outreach');

type Event = Awaited<ReturnType<typeof api.recruitment.outreachEvent>>;

interface Props {
  id: number;
  onClose: () => void;
}

/** One event: how many it reached, whom it brought, and what was changed. */
export function OutreachPanel({ id, onClose }: Props): ReactNode {
  const event = useQuery(outreachQueries.event(id));
  const frame = { backLabel: 'Back to outreach', onClose };
  if (event.error) {
    return (
      <Panel title="Outreach event" {...frame}>
        <ErrorState message={event.error.message} onRetry={() => void event.refetch()} />
      </Panel>
    );
  }
  if (!event.data) {
    return (
      <Panel title=" " {...frame}>
        <Loading label="Loading event">
          <Skeleton lines={['45%', '70%', '60%']} />
        </Loading>
      </Panel>
    );
  }
  return <LoadedEvent event={event.data} {...frame} />;
}

interface LoadedProps {
  event: Event;
  backLabel: string;
  onClose: () => void;
}

function LoadedEvent({ event, backLabel, onClose }: LoadedProps): ReactNode {
  const { tab = 'facts' } = route.useSearch();
  const change = useSearchChange<{ tab?: 'history' | undefined }>();
  const [editing, setEditing] = useState(false);
  const remove = useRemoveOutreach();
  const { id, version } = event;
  const takeOut = async () => {
    await remove.mutateAsync({ id, version });
    onClose();
  };
  return (
    <Panel
      title={event.site}
      focusKey={String(id)}
      backLabel={backLabel}
      onClose={onClose}
      actions={
        !editing && (
          <>
            <Button onClick={() => setEditing(true)}>Edit</Button>
            <Button variant="quiet" onClick={() => void takeOut()}>
              Remove: entered by mistake
            </Button>
          </>
        )
      }
    >
      {editing ? (
        <EditEvent event={event} onDone={() => setEditing(false)} />
      ) : (
        <Tabs
          label="Parts of the record"
          value={tab}
          onChange={(value) => change({ tab: value === 'history' ? 'history' : undefined })}
          tabs={[
            { value: 'facts', label: 'Facts' },
            { value: 'history', label: 'Changes' },
          ]}
        >
          {tab === 'facts' ? (
            <EventFacts event={event} />
          ) : (
            <HistoryPanel entity="outreachEvent" id={id} />
          )}
        </Tabs>
      )}
    </Panel>
  );
}

/** What came of it, in a sentence. */
function outcomeOf({ candidates, interviewed, activated }: OutreachRow): string {
  if (candidates === 0) return 'Nobody who asked has named this event yet.';
  const further = [
    `${formatCount(interviewed)} came to an interview`,
    `${formatCount(activated)} became parent partners`,
  ];
  return `It brought ${plural(candidates, 'candidate')}: ${further.join(', ')}.`;
}

function EventFacts({ event }: { event: Event }): ReactNode {
  const today = useToday();
  const words = useWords();
  const count = (value: number | null) => (value === null ? null : formatCount(value));
  return (
    <>
      <p>{outcomeOf(event)}</p>
      <KeyValue
        unknown="Not counted"
        facts={[
          { label: 'What', value: words.label('outreachKind', event.kind) },
          { label: 'Day', value: formatListDate(event.on, today) },
          { label: 'People reached', value: count(event.reached) },
          { label: 'Who asked for more', value: count(event.inquiries) },
          ...(event.note
            ? [{ label: 'Note', value: <span className={styles['note']}>{event.note}</span> }]
            : []),
        ]}
      />
      {event.people.length > 0 && (
        <Section title="Candidates it brought" count={event.candidates} level={3}>
          <ul className={styles['known']}>
            {event.people.map(({ candidateId, name, inquiryOn }) => (
              <li key={candidateId}>
                <TextLink href={`#/recruitment/${candidateId}`}>{name}</TextLink>
                <span className={styles['muted']}>{formatListDate(inquiryOn, today)}</span>
              </li>
            ))}
          </ul>
          {event.people.length < event.candidates && (
            <p className={styles['muted']}>The latest {event.people.length} are shown.</p>
          )}
        </Section>
      )}
    </>
  );
}

function EditEvent({ event, onDone }: { event: Event; onDone: () => void }): ReactNode {
  const update = useUpdateOutreach();
  const { id, version } = event;
  const form = useAppForm({
    schema: outreachFields,
    initialValues: outreachValues(event),
    onSubmit: async (fields) => {
      await update.mutateAsync({ id, version, ...fields });
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel="Save" onCancel={onDone} label="Edit event">
      <OutreachFieldset form={form} kind={event.kind} />
    </Form>
  );
}
