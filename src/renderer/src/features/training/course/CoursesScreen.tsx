import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Course } from '@shared/contract/training-course';
import { formatDuration, plural } from '@shared/parse/format';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Status } from '@renderer/ui/feedback/Status';
import { Page } from '@renderer/ui/layout/Page';
import { DataTable } from '@renderer/ui/table/DataTable';
import { type DataColumn, plainView } from '@renderer/ui/table/types';
import { useState, type ReactNode } from 'react';
import { queryError } from '../../../lib/query-state';
import { useTitle } from '../../../lib/use-title';
import { TrainingLinks } from '../components/TrainingLinks';
import { trainingQueries } from '../queries';
import { courseKey, followedBy, stateWords, totalMinutes } from './course-words';

/** Every version of every course; new cohorts follow the newest of one. */
export function CoursesScreen(): ReactNode {
  useTitle('Courses');
  const [view, setView] = useState(plainView);
  const courses = useQuery(trainingQueries.courses());
  const rows = courses.data ?? [];
  const current = rows.filter((course) => course.current);
  return (
    <Page
      title="Training"
      fill
      focusKey="/training/courses"
      tabs={<TrainingLinks current="courses" />}
      sentence={
        rows.length > 0 &&
        `New cohorts can follow ${plural(current.length, 'course')}. A version that a cohort follows stays as it is.`
      }
      action={
        <LinkButton href="#/training/courses/new" icon={IconPlus}>
          New course
        </LinkButton>
      }
    >
      <DataTable
        fill
        label="Courses"
        noun={['version', 'versions']}
        columns={columns}
        rows={rows}
        total={rows.length}
        rowId={courseKey}
        rowName={(course) => `${course.title}, version ${course.versionNo}`}
        rowHref={(course) => `#/training/courses/${courseKey(course)}`}
        view={view}
        onViewChange={setView}
        loading={courses.isPending}
        error={queryError(courses)}
        empty={<EmptyState kind="nothing-yet" title="No course yet." />}
      />
    </Page>
  );
}

const text = (
  id: string,
  header: string,
  read: (course: Course) => string,
  more: Partial<DataColumn<Course>> = {},
): DataColumn<Course> => ({ id, header, cell: read, text: read, ...more });

const columns: readonly DataColumn<Course>[] = [
  text('title', 'Course', ({ title }) => title, { fixed: true }),
  text('version', 'Version', ({ versionNo }) => String(versionNo), { width: 90, kind: 'number' }),
  text('state', 'Use', stateWords, {
    width: 150,
    cell: (course) => (
      <Status tone={course.current ? 'info' : 'neutral'} bare>
        {stateWords(course)}
      </Status>
    ),
  }),
  text('weeks', 'Weeks', ({ weeks }) => String(weeks.length), { width: 80, kind: 'number' }),
  text('total', 'In all', (course) => formatDuration(totalMinutes(course)), { width: 120 }),
  text('required', 'To graduate', ({ requiredMinutes }) => formatDuration(requiredMinutes), {
    width: 120,
  }),
  text('cohorts', 'Followed by', followedBy, { width: 260 }),
];
