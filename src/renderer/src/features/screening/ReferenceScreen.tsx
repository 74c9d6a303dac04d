import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Page } from '@renderer/ui/layout/Page';
import type { ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { ReferenceForm } from './forms/ReferenceForm';
import { fileHref } from './parts';
import { screeningQueries } from './queries';

const route = getRouteApi('/recruitment/file/$personId/reference/$referenceId');

/** A call with somebody who knows the candidate: what to ask, and what they said. */
export function ReferenceScreen(): ReactNode {
  const params = route.useParams();
  const personId = Number(params.personId);
  const referenceId = Number(params.referenceId);
  const file = useQuery(screeningQueries.file(personId));
  const reference = useQuery(screeningQueries.reference(referenceId));
  useTitle('Reference', file.data?.shortName);
  return (
    <Page
      title="Reference call"
      sentence={
        reference.data && file.data ? `${reference.data.name} about ${file.data.name}` : undefined
      }
      width="reading"
      back={{ href: fileHref(personId, 'references'), label: 'Screening' }}
      focusKey={`/reference/${referenceId}`}
    >
      {reference.error && (
        <ErrorState message={reference.error.message} onRetry={() => void reference.refetch()} />
      )}
      {reference.isPending && (
        <Loading label="Loading the questions">
          <Skeleton lines={['40%', '80%', '80%', '60%']} />
        </Loading>
      )}
      {reference.data && (
        <ReferenceForm key={referenceId} personId={personId} reference={reference.data} />
      )}
    </Page>
  );
}
