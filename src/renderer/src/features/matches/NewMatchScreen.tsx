import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { matches } from '@shared/contract/matches';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Page } from '@renderer/ui/layout/Page';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { ClosePrevious } from './components/ClosePrevious';
import { StartConcerns } from './components/StartConcerns';
import { StartFields } from './components/StartFields';
import { useStartMatch } from './mutations';
import { type Beginning, type StartValues, startInput, startValues } from './start-form';
import { api } from '../../lib/api';

const route = getRouteApi('/matches/new');

/** Starts a match: from a request, after an earlier match, or on its own. */
export function NewMatchScreen(): ReactNode {
  useTitle('Start a match');
  const { parent, request, previous, mentor } = route.useSearch();
  const today = useToday();
  const beginning = useQuery({
    queryKey: ['matches', 'beginning', parent, request, previous, mentor],
    queryFn: () => readBeginning({ parent, request, previous, mentor }),
  });
  const back = request
    ? { href: `#/families/requests/${request}`, label: 'Request' }
    : previous
      ? { href: `#/matches/${previous}`, label: 'Match' }
      : { href: '#/matches', label: 'Matches' };
  return (
    <Page title="Start a match" width="reading" focusKey="/matches/new" back={back}>
      {beginning.error ? (
        <ErrorState message={beginning.error.message} onRetry={() => void beginning.refetch()} />
      ) : beginning.data ? (
        <StartForm beginning={beginning.data} back={back.href} today={today} />
      ) : (
        <Loading label="Loading the form">
          <Skeleton lines={['40%', '60%', '50%']} />
        </Loading>
      )}
    </Page>
  );
}

interface Asked {
  parent?: number;
  request?: number;
  previous?: number;
  mentor?: number;
}

/** The names behind the ids of the address. */
async function readBeginning({ request, previous, mentor }: Asked): Promise<Beginning> {
  const [asked, earlier, mentors] = await Promise.all([
    request ? api.families.request({ id: request }) : null,
    previous ? api.matches.get({ id: previous }) : null,
    mentor ? api.matches.capacity() : null,
  ]);
  const chosen = mentors?.find((one) => one.mentorId === mentor);
  const parent = asked
    ? { id: asked.parentId, name: asked.parent.name }
    : earlier
      ? { id: earlier.parentId, name: earlier.parent.name }
      : null;
  return {
    parent,
    requestId: request ?? null,
    previous: earlier,
    mentor: chosen ? { id: chosen.mentorId, name: chosen.person.name } : null,
  };
}

interface Props {
  beginning: Beginning;
  back: string;
  today: string;
}

function StartForm({ beginning, back, today }: Props): ReactNode {
  const navigate = useNavigate();
  const start = useStartMatch();
  const form = useAppForm({
    schema: matches.start.input,
    initialValues: startValues(beginning, today),
    toInput: (values: StartValues) => startInput(values, beginning),
    onSubmit: async (input) => {
      const { id } = await start.mutateAsync(input);
      void navigate({ to: '/matches/$matchId', params: { matchId: String(id) } });
    },
  });
  return (
    <Form
      form={form}
      submitLabel="Start match"
      onCancel={() => {
        window.location.hash = back.slice(1);
      }}
      label="Start a match"
    >
      <StartFields form={form} beginning={beginning} />
      <ClosePrevious form={form} beginning={beginning} />
      <StartConcerns form={form} beginning={beginning} />
    </Form>
  );
}
