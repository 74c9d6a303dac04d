import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useParams } from '@tanstack/react-router';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useCloseRecord } from '../../lib/record-address';
import { useTitle } from '../../lib/use-title';
import { ConcernsView } from './components/ConcernsView';
import { MentorPanel } from './components/MentorPanel';
import { MentorsView } from './components/MentorsView';
import { SessionPanel } from './components/SessionPanel';
import { SessionsView } from './components/SessionsView';
import { UnfinishedNotes } from './components/UnfinishedNotes';
import { dueSentence } from './due-words';
import { supervisionQueries } from './queries';
import type { SupervisionView } from './routes';

const route = getRouteApi('/supervision');

const views = [
  { value: 'partners', label: 'Parent partners' },
  { value: 'due', label: 'Due this month' },
  { value: 'sessions', label: 'All sessions' },
  { value: 'concerns', label: 'Concerns' },
];

/** Who was seen when, who is due, and every session; the open record beside the list. */
export function SupervisionScreen(): ReactNode {
  useTitle('Supervision');
  const { mentorId, sessionId } = useParams({ strict: false });
  const { view = 'partners' } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const { data } = useQuery(supervisionQueries.mentors());
  const open = mentorId ?? sessionId;
  const close = useCloseRecord('/supervision');
  const show = (next: string | null) =>
    void navigate({
      to: '/supervision',
      search: { view: next === 'partners' ? undefined : (next as SupervisionView) },
    });
  return (
    <Page
      title="Supervision"
      fill
      sentence={data ? dueSentence(data.rows, today) : ' '}
      focusKey={open === undefined ? '/supervision' : undefined}
      action={
        <LinkButton href="#/supervision/new" variant="primary" icon={IconPlus}>
          Write a note
        </LinkButton>
      }
    >
      <ListAndPanel
        list={
          <>
            <SegmentedField
              label="What to look at"
              labelHidden
              choices={views}
              value={view}
              onChange={show}
            />
            {view !== 'concerns' && <UnfinishedNotes />}
            {view === 'partners' && <MentorsView open={mentorId} />}
            {view === 'due' && <MentorsView open={mentorId} onlyDue />}
            {view === 'sessions' && <SessionsView open={sessionId} />}
            {view === 'concerns' && <ConcernsView />}
          </>
        }
        panel={
          mentorId ? (
            <MentorPanel key={`m${mentorId}`} id={Number(mentorId)} onClose={close} />
          ) : sessionId ? (
            <SessionPanel key={`s${sessionId}`} id={Number(sessionId)} onClose={close} />
          ) : undefined
        }
      />
    </Page>
  );
}
