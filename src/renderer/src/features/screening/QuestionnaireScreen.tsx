import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Page } from '@renderer/ui/layout/Page';
import type { ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { Restricted } from './components/Restricted';
import { QuestionnaireForm } from './forms/QuestionnaireForm';
import { fileHref } from './parts';
import { screeningQueries } from './queries';

const route = getRouteApi('/recruitment/file/$personId/questionnaire');

/** A questionnaire: keyed in from paper, filled in together, or one that came back and is opened. */
export function QuestionnaireScreen(): ReactNode {
  const personId = Number(route.useParams().personId);
  const { mode = 'on_screen', response } = route.useSearch();
  const file = useQuery(screeningQueries.file(personId));
  useTitle('Questionnaire', file.data?.shortName);
  const candidate = file.data?.candidate;
  return (
    <Page
      title="Questionnaire"
      sentence={file.data?.name}
      width="reading"
      back={{ href: fileHref(personId, 'questionnaire'), label: 'Screening' }}
      focusKey={`/questionnaire/${personId}/${response ?? 'new'}`}
    >
      {file.error && (
        <ErrorState message={file.error.message} onRetry={() => void file.refetch()} />
      )}
      {file.data && !candidate && (
        <ErrorState message="Questionnaires belong to candidates, and this person is none." />
      )}
      {candidate &&
        (response === undefined ? (
          <NewResponse personId={personId} candidateId={candidate.id} mode={mode} />
        ) : (
          <Restricted
            key={response}
            personId={personId}
            part="answers"
            what="what they wrote about themselves"
            openLabel="Open the answers"
          >
            {(opened) => (
              <OpenedResponse
                personId={personId}
                candidateId={candidate.id}
                responseId={response}
                opened={opened}
              />
            )}
          </Restricted>
        ))}
    </Page>
  );
}

const waiting = (
  <Loading label="Loading the questions">
    <Skeleton lines={['40%', '80%', '80%', '60%']} />
  </Loading>
);

interface NewProps {
  personId: number;
  candidateId: number;
  mode: 'on_screen' | 'paper_keyed';
}

function NewResponse({ mode, ...ids }: NewProps): ReactNode {
  const template = useQuery(screeningQueries.template('questionnaire'));
  if (template.error) return <ErrorState message={template.error.message} />;
  if (!template.data) return waiting;
  return <QuestionnaireForm {...ids} template={template.data} response={null} mode={mode} />;
}

interface OpenedProps {
  personId: number;
  candidateId: number;
  responseId: number;
  opened: number;
}

function OpenedResponse({ responseId, opened, ...ids }: OpenedProps): ReactNode {
  const response = useQuery(screeningQueries.response(responseId, opened));
  if (response.error) return <ErrorState message={response.error.message} />;
  if (!response.data) return waiting;
  const { template, mode } = response.data;
  return <QuestionnaireForm {...ids} template={template} response={response.data} mode={mode} />;
}
