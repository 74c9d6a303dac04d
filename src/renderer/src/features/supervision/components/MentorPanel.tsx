import { useQuery } from '@tanstack/react-query';
import type { SupervisionMentorRow } from '@shared/contract/supervision';
import { formatListDate } from '@shared/parse/format-date';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { TextLink } from '@renderer/ui/base/TextLink';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Panel } from '@renderer/ui/layout/Panel';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { dueWords, lastSeen } from '../due-words';
import { supervisionQueries } from '../queries';
import { ActionList } from './ActionList';
import { SessionLines } from './SessionLines';

interface Props {
  id: number;
  onClose: () => void;
}

/** One parent partner's supervision: when, what is open, every session. */
export function MentorPanel({ id, onClose }: Props): ReactNode {
  const mentor = useQuery(supervisionQueries.mentor(id));
  const { data } = mentor;
  const shared = { backLabel: 'Back to supervision', onClose };
  if (!data) {
    return (
      <Panel title="Parent partner" {...shared}>
        {mentor.error ? (
          <ErrorState message={mentor.error.message} onRetry={() => void mentor.refetch()} />
        ) : (
          <Loading label="Loading parent partner">
            <Skeleton lines={['45%', '70%', '60%']} />
          </Loading>
        )}
      </Panel>
    );
  }
  return (
    <Panel
      title={data.name}
      focusKey={`m${id}`}
      {...shared}
      actions={
        <>
          <LinkButton href={`#/supervision/new?mentor=${id}`}>Write note</LinkButton>
          <LinkButton href={`#/people/${data.personId}`}>Open person</LinkButton>
        </>
      }
    >
      <Cadence mentor={data} active={data.active} />
      <Section title="Open actions" count={data.actions.length} level={3}>
        {data.actions.length === 0 ? (
          <p>Nothing is open.</p>
        ) : (
          <ActionList actions={data.actions} withSession />
        )}
      </Section>
      <Sessions mentorId={id} />
    </Panel>
  );
}

function Cadence({ mentor, active }: { mentor: SupervisionMentorRow; active: boolean }): ReactNode {
  const today = useToday();
  const due = mentor.overdue ? (
    <Status tone="attention">{dueWords(mentor, today)}</Status>
  ) : (
    dueWords(mentor, today)
  );
  return (
    <KeyValue
      unknown="Not agreed"
      facts={[
        { label: 'Last individual', value: lastSeen(mentor, today) },
        { label: 'Next due', value: active ? due : 'Not active: nothing is due' },
        {
          label: 'Agreed for',
          value: mentor.agreedOn && formatListDate(mentor.agreedOn, today),
        },
      ]}
    />
  );
}

function Sessions({ mentorId }: { mentorId: number }): ReactNode {
  const sessions = useQuery(
    supervisionQueries.sessions({
      mentorId,
      type: null,
      from: null,
      to: null,
      descending: true,
      offset: 0,
    }),
  );
  const { rows = [], total = 0 } = sessions.data ?? {};
  return (
    <Section title="Sessions" count={total} level={3}>
      {sessions.data && total === 0 ? (
        <EmptyState kind="nothing-yet" title="No session yet." />
      ) : (
        <>
          <SessionLines sessions={rows.slice(0, 10)} />
          {total > 10 && (
            <TextLink href={`#/supervision?view=sessions&period=all&mentor=${mentorId}`}>
              Show all {total} sessions
            </TextLink>
          )}
        </>
      )}
    </Section>
  );
}
