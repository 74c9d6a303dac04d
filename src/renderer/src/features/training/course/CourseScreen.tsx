import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { Course } from '@shared/contract/training-course';
import { lineage } from '@shared/domain/training/course-versions';
import { cohortStatus } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { graduationRule } from '@shared/domain/training/rule-words';
import { Button } from '@renderer/ui/base/Button';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { TextLink } from '@renderer/ui/base/TextLink';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Page } from '@renderer/ui/layout/Page';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useTitle } from '../../../lib/use-title';
import { useRemoveCourse } from '../mutations';
import { trainingQueries } from '../queries';
import { courseKey, courseOf, isFixed, sizeWords, stateWords, versionWords } from './course-words';
import { CourseWeeks } from './CourseWeeks';
import styles from './course.module.css';

const back = { href: '#/training/courses', label: 'Courses' };

/** One version of a course: what it asks, its weeks, and who follows it. */
export function CourseScreen(): ReactNode {
  const { courseId = '' } = useParams({ strict: false });
  useTitle('Course');
  const courses = useQuery(trainingQueries.courses());
  const course = courses.data && courseOf(courses.data, courseId);
  if (course) return <LoadedCourse key={courseId} course={course} all={courses.data} />;
  return (
    <Page title={courses.data ? 'Not here' : ' '} back={back} width="reading">
      {courses.error ? (
        <ErrorState message={courses.error.message} onRetry={() => void courses.refetch()} />
      ) : courses.data ? (
        <EmptyState kind="no-match" title="This course is not there any more." />
      ) : (
        <Loading label="Loading the course">
          <Skeleton lines={['40%', '70%', '60%', '80%']} />
        </Loading>
      )}
    </Page>
  );
}

function LoadedCourse({ course, all }: { course: Course; all: readonly Course[] }): ReactNode {
  const key = courseKey(course);
  return (
    <Page
      title={course.title}
      width="reading"
      focusKey={`/training/courses/${key}`}
      back={back}
      beside={
        <Status tone={course.current ? 'info' : 'neutral'}>
          {versionWords(course)}: {stateWords(course).toLowerCase()}
        </Status>
      }
      sentence={sizeWords(course)}
      action={<Acts course={course} />}
    >
      <Facts course={course} all={all} />
      <Section title="Weeks" count={course.weeks.length}>
        <CourseWeeks weeks={course.weeks} />
      </Section>
    </Page>
  );
}

function Acts({ course }: { course: Course }): ReactNode {
  const navigate = useNavigate();
  const remove = useRemoveCourse();
  const { id, version } = course;
  if (!course.current) return null;
  return (
    <>
      {id !== null && version !== null && !isFixed(course) && (
        <Button
          variant="quiet"
          loading={remove.isPending}
          onClick={() =>
            remove.mutate(
              { id, version },
              { onSuccess: () => void navigate({ to: '/training/courses' }) },
            )
          }
        >
          Take out this version
        </Button>
      )}
      <LinkButton href={`#/training/courses/${courseKey(course)}/edit`} variant="primary">
        {isFixed(course) ? 'Make a new version' : 'Change the course'}
      </LinkButton>
    </>
  );
}

function Facts({ course, all }: { course: Course; all: readonly Course[] }): ReactNode {
  const words = useWords();
  const { id, competencies, cohorts } = course;
  const earlier = all.flatMap((one) =>
    one.id === null || id === null ? [] : [{ ...one, id: one.id }],
  );
  const versions = id === null ? [] : lineage(earlier, id).slice(1);
  return (
    <KeyValue
      unknown="None"
      facts={[
        {
          label: 'To graduate',
          value: graduationRule(course, course.weeks),
        },
        {
          label: 'Signed off',
          value: competencies.map((code) => words.label('competency', code)).join('; '),
        },
        {
          label: 'Followed by',
          value:
            cohorts.length === 0
              ? 'No cohort yet. It can still be changed.'
              : cohorts.map((cohort, at) => (
                  <span key={cohort.id} className={styles['cohort']}>
                    <TextLink href={`#/training/${cohort.id}`}>{cohort.name}</TextLink>{' '}
                    {labelOf(cohortStatus.items, cohort.status).toLowerCase()}
                    {at < cohorts.length - 1 && '; '}
                  </span>
                )),
        },
        ...(versions.length > 0
          ? [
              {
                label: 'Made from',
                value: versions.map((one, at) => (
                  <span key={one.id} className={styles['cohort']}>
                    <TextLink href={`#/training/courses/${one.id}`}>
                      {one.title}, version {one.versionNo}
                    </TextLink>
                    {at < versions.length - 1 && '; '}
                  </span>
                )),
              },
            ]
          : []),
      ]}
    />
  );
}
