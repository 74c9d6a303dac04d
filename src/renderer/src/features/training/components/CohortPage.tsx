import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Sheet } from '@shared/contract/training-parts';
import { recordsByEnrollment } from '@shared/domain/training/records';
import type { LocalDate } from '@shared/dates';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Page } from '@renderer/ui/layout/Page';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useTitle } from '../../../lib/use-title';
import { makeRow, type RowView } from '../grid/views';
import { trainingQueries } from '../queries';
import { CohortLinks } from './CohortLinks';

interface Loaded {
  sheet: Sheet;
  rows: readonly RowView[];
}

interface Props {
  page: '/sign-offs' | '/feedback' | '/graduation';
  /** What is so, in a sentence. */
  sentence: (loaded: Loaded) => ReactNode;
  action?: (loaded: Loaded) => ReactNode;
  children: (loaded: Loaded) => ReactNode;
}

/** One of a cohort's pages beside its grid, with the cohort read for it. */
export function CohortPage({ page, sentence, action, children }: Props): ReactNode {
  useTitle('Training');
  const cohortId = Number(useParams({ strict: false }).cohortId);
  const today = useToday();
  const reading = useQuery(trainingQueries.sheet(cohortId));
  const back = { href: '#/training', label: 'Training' };
  const focusKey = `/training/${cohortId}${page}`;
  if (reading.error)
    return (
      <Page title="Cohort" back={back} focusKey={focusKey}>
        <ErrorState message={reading.error.message} onRetry={() => void reading.refetch()} />
      </Page>
    );
  if (!reading.data)
    return (
      <Page title=" " back={back}>
        <Loading label="Loading cohort">
          <Skeleton rows lines={['92%', '78%', '86%', '70%']} />
        </Loading>
      </Page>
    );
  const { sheet } = reading.data;
  const loaded = { sheet, rows: rowsOf(sheet, today) };
  return (
    <Page
      title={sheet.cohort.name}
      back={back}
      focusKey={focusKey}
      sentence={sentence(loaded)}
      action={action?.(loaded)}
      tabs={<CohortLinks cohortId={cohortId} current={page} />}
    >
      {children(loaded)}
    </Page>
  );
}

/** Everyone with where they stand, as the grid shows them. */
function rowsOf(sheet: Sheet, today: LocalDate): RowView[] {
  const { sessions, trainees, marks, makeups, course } = sheet;
  const ids = trainees.map(({ enrollmentId }) => enrollmentId);
  const records = recordsByEnrollment(sessions, ids, marks, makeups);
  return trainees.map((trainee) =>
    makeRow(trainee, records.get(trainee.enrollmentId) ?? [], sessions, course, today),
  );
}
