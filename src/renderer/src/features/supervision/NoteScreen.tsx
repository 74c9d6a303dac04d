import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Page } from '@renderer/ui/layout/Page';
import { useToday } from '@renderer/ui/today';
import { useEffect, type ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { WithDraft } from '../log/components/WithDraft';
import { NoteEditor } from './components/NoteEditor';
import { dueThisMonth, nextDue } from './due-words';
import { newNoteValues, type NoteFormValues } from './note-form';
import { supervisionQueries } from './queries';

const route = getRouteApi('/supervision/new');

/** Writes up a session. What is typed is a draft under its own name until it is finished. */
export function NoteScreen(): ReactNode {
  useTitle('Supervision note');
  const { draft: subject, mentor, then } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const mentors = useQuery(supervisionQueries.mentors());

  useEffect(() => {
    if (subject !== undefined) return;
    // In the address from the start, so that unlocking comes back to this very note.
    const draft = crypto.randomUUID();
    void navigate({ search: (old) => ({ ...old, draft }), replace: true });
  }, [subject, navigate]);

  const rows = mentors.data?.rows ?? [];
  const next = then === 'due' ? nextDue(rows, mentor) : undefined;
  const left = dueThisMonth(rows).length;
  return (
    <Page
      title="Supervision note"
      sentence={
        then === 'due' && left > 0
          ? `${left} still to see this month, this one included.`
          : undefined
      }
      focusKey={`note ${subject ?? ''}`}
      back={{
        href: then === 'due' ? '#/supervision?view=due' : '#/supervision',
        label: 'Supervision',
      }}
      action={
        next && (
          <LinkButton href={`#/supervision/new?mentor=${next.mentorId}&then=due`}>
            Skip to {next.name}
          </LinkButton>
        )
      }
    >
      {mentors.error && <ErrorState message={mentors.error.message} />}
      {subject !== undefined && mentors.data && (
        <WithDraft<NoteFormValues> key={subject} form="supervision" subject={subject}>
          {(draft) => (
            <NoteEditor
              draft={draft}
              subject={subject}
              dueAfter={then === 'due' ? mentor : undefined}
              fresh={newNoteValues({
                on: today,
                mentors: mentor ? [String(mentor)] : [],
                supervisor: mentors.data.lastSupervisor,
              })}
            />
          )}
        </WithDraft>
      )}
    </Page>
  );
}
