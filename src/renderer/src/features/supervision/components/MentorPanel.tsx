import { useQuery } from '@tanstack/react-query';
import type { SupervisionMentorRow } from '@shared/contract/supervision';
import { formatListDate } from '@shared/parse/format-date';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { TextLink } from '@renderer/ui/base/TextLink';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Status } from '@renderer/ui/feedback/Status';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Panel } from '@renderer/ui/layout/Panel';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { RecordPanel } from '../../../lib/RecordPanel';
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
  const record = useQuery(supervisionQueries.mentor(id));
  const frame = { backLabel: 'Back to supervision', onClose };
  return (
    <RecordPanel record={record} noun="Parent partner" {...frame}>
      {(mentor) => (
        <Panel
          {...frame}
          title={mentor.name}
          focusKey={`m${id}`}
          actions={
            <>
              <LinkButton href={`#/supervision/new?mentor=${id}`}>Write note</LinkButton>
              <LinkButton href={`#/people/${mentor.personId}`}>Open person</LinkButton>
            </>
          }
        >
          <Cadence mentor={mentor} active={mentor.active} />
          <Section title="Open actions" count={mentor.actions.length} level={3}>
            {mentor.actions.length === 0 ? (
              <p>Nothing is open.</p>
            ) : (
              <ActionList actions={mentor.actions} withSession />
            )}
          </Section>
          <Sessions mentorId={id} />
        </Panel>
      )}
    </RecordPanel>
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
