import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { XMeaning } from '@shared/domain/training/attendance-import';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { Page } from '@renderer/ui/layout/Page';
import { useState, type ReactNode } from 'react';
import { api } from '../../../lib/api';
import { useTitle } from '../../../lib/use-title';
import { SpreadsheetImport } from '../SpreadsheetImport';
import { AttendanceCheck } from './AttendanceCheck';
import { missingColumns } from './attendance-words';

const route = getRouteApi('/training/import');

/** The attendance of a cohort from a sheet that was kept in Excel: names down, weeks across. */
export function AttendanceImportScreen(): ReactNode {
  useTitle('Bring in attendance');
  const { cohort: id } = route.useSearch();
  const [x, setX] = useState<XMeaning>('present');
  const sheet = useQuery({
    queryKey: ['training', 'sheet-name', id],
    queryFn: () => api.training.sheet({ id }),
  });
  const back = { href: `#/training/${id}`, label: sheet.data?.cohort.name ?? 'Cohort' };
  return (
    <Page
      title="Bring in attendance"
      sentence={sheet.data && `Of ${sheet.data.cohort.name}, from a spreadsheet.`}
      focusKey="/training/import"
      back={back}
    >
      {sheet.error ? (
        <ErrorState message={sheet.error.message} onRetry={() => void sheet.refetch()} />
      ) : (
        <SpreadsheetImport
          kind={`attendance_${id}`}
          intro={
            <>
              <p>
                Choose an Excel or CSV file with one person in each row and a column for each week:
                P, L, E, X and M as in the grid, yes and absent, or the minutes they were there.
              </p>
              <p>
                Empty cells change nothing. You see what would change before it does, and can take
                it back as a whole.
              </p>
            </>
          }
          after={<LinkButton href={back.href}>Show the attendance</LinkButton>}
          missing={missingColumns}
          questions={
            <RadioGroup
              label="An x in a cell means"
              inline
              value={x}
              choices={[
                { value: 'present', label: 'Present' },
                { value: 'excused', label: 'Excused, as in the grid' },
              ]}
              onChange={(meaning) => setX(meaning === 'excused' ? 'excused' : 'present')}
            />
          }
          check={(reading, tools) => (
            <AttendanceCheck reading={reading} cohortId={id} x={x} {...tools} />
          )}
        />
      )}
    </Page>
  );
}
