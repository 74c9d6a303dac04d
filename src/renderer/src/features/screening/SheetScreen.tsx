import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatDate } from '@shared/parse/format-date';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Page } from '@renderer/ui/layout/Page';
import type { ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { SheetForm } from './forms/SheetForm';
import { fileHref } from './parts';
import { screeningQueries } from './queries';

const route = getRouteApi('/recruitment/file/$personId/sheet/$sheetId');

/** One interviewer's own sheet: the guide with its descriptions, and nothing of what others gave. */
export function SheetScreen(): ReactNode {
  const params = route.useParams();
  const personId = Number(params.personId);
  const sheetId = Number(params.sheetId);
  const file = useQuery(screeningQueries.file(personId));
  const sheet = useQuery(screeningQueries.sheet(sheetId));
  useTitle('Interview', file.data?.shortName);
  return (
    <Page
      title={sheet.data ? `Sheet of ${sheet.data.interviewer}` : ' '}
      sentence={
        sheet.data && file.data
          ? `Interview with ${file.data.name}, round ${sheet.data.round}, ${formatDate(sheet.data.heldOn)}`
          : undefined
      }
      width="reading"
      back={{ href: fileHref(personId, 'interviews'), label: 'Screening' }}
      focusKey={`/sheet/${sheetId}`}
    >
      {sheet.error && (
        <ErrorState message={sheet.error.message} onRetry={() => void sheet.refetch()} />
      )}
      {sheet.isPending && (
        <Loading label="Loading the guide">
          <Skeleton lines={['40%', '80%', '80%', '60%']} />
        </Loading>
      )}
      {sheet.data && <SheetForm key={sheetId} personId={personId} sheet={sheet.data} />}
    </Page>
  );
}
