import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { Course } from '@shared/contract/training-course';
import { formatDuration, plural } from '@shared/parse/format';
import { formatStampTime } from '@shared/parse/format-date';
import { CheckboxGroup } from '@renderer/ui/fields/CheckboxGroup';
import { DurationField } from '@renderer/ui/fields/DurationField';
import { TextField } from '@renderer/ui/fields/TextField';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Form } from '@renderer/ui/form/Form';
import { FormSection } from '@renderer/ui/form/FormRow';
import { type AppForm, useAppForm } from '@renderer/ui/form/use-app-form';
import { Page } from '@renderer/ui/layout/Page';
import type { ReactNode } from 'react';
import { type Draft, useDraft } from '../../../lib/drafts';
import { useWords } from '../../../lib/lists';
import { useTitle } from '../../../lib/use-title';
import { useSaveCourse } from '../mutations';
import { trainingQueries } from '../queries';
import {
  courseInputOf,
  courseSchema,
  courseValues,
  type CourseValues,
  minutesOf,
} from './course-form';
import { courseOf, isFixed, versionWords } from './course-words';
import { WeeksEditor } from './WeeksEditor';
import styles from './course.module.css';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Changes a course, makes the next version of one that is in use, or makes a new one. */
export function CourseFormScreen(): ReactNode {
  const { courseId = 'new' } = useParams({ strict: false });
  const isNew = courseId === 'new';
  useTitle(isNew ? 'New course' : 'Change a course');
  const courses = useQuery(trainingQueries.courses());
  const draft = useDraft<CourseValues>('course', courseId);
  const course = courses.data && !isNew ? courseOf(courses.data, courseId) : undefined;
  const back = isNew
    ? { href: '#/training/courses', label: 'Courses' }
    : { href: `#/training/courses/${courseId}`, label: course?.title ?? 'Course' };
  const ready = courses.data !== undefined && draft.found !== undefined;
  const title = isNew
    ? 'New course'
    : course && isFixed(course)
      ? `New version of ${course.title}`
      : `Change ${course?.title ?? 'the course'}`;
  return (
    <Page
      title={ready ? title : ' '}
      width="reading"
      focusKey={`/training/courses/${courseId}/edit`}
      back={back}
    >
      {courses.error ? (
        <ErrorState message={courses.error.message} onRetry={() => void courses.refetch()} />
      ) : !ready ? (
        <Loading label="Loading the course">
          <Skeleton lines={['40%', '70%', '60%', '80%']} />
        </Loading>
      ) : !isNew && !course?.current ? (
        <EmptyState
          kind="no-match"
          title={course ? 'There is a newer version.' : 'This course is not there any more.'}
        >
          {course && 'Change that one: new cohorts follow it.'}
        </EmptyState>
      ) : (
        <CourseForm course={course ?? null} draft={draft} back={back.href} />
      )}
    </Page>
  );
}

interface Props {
  course: Course | null;
  draft: Draft<CourseValues>;
  back: string;
}

function CourseForm({ course, draft, back }: Props): ReactNode {
  const navigate = useNavigate();
  const words = useWords();
  const save = useSaveCourse();
  const form = useAppForm({
    schema: courseSchema,
    initialValues: draft.found ?? courseValues(course),
    toInput: (values: CourseValues) => courseInputOf(course, values),
    onValuesChange: draft.change,
    onSubmit: async (fields) => {
      const { id } = await save.mutateAsync(fields);
      await draft.discard();
      await navigate({ to: '/training/courses/$courseId', params: { courseId: String(id) } });
    },
  });
  const leave = async () => {
    await draft.discard();
    window.location.hash = back.slice(1);
  };
  const fixed = course !== null && isFixed(course);
  return (
    <Form
      form={form}
      submitLabel={
        fixed
          ? `Save as version ${course.versionNo + 1}`
          : course
            ? 'Save course'
            : 'Make the course'
      }
      onCancel={() => void leave()}
      label="Course"
      status={draft.savedAt && `Draft saved ${formatStampTime(draft.savedAt, zone)}`}
    >
      {fixed && (
        <Notice tone="info">
          {versionWords(course)} stays as it is for{' '}
          {plural(course.cohorts.length, 'cohort that follows', 'cohorts that follow')} it. What you
          change becomes version {course.versionNo + 1}, for new cohorts.
        </Notice>
      )}
      <TextField label="Name" field={form.field('title')} />
      <DurationField
        label="Credit needed to graduate"
        help="Typed as hours and minutes, like 30h. The published program asks more than 30 hours."
        min={0}
        max={100_000}
        field={form.field('requiredMinutes')}
      />
      <CheckboxGroup
        label="Competencies to sign off"
        optional
        help="Needed to graduate. The list is yours to change under Settings."
        choices={words.choices('competency')}
        field={form.field('competencies')}
      />
      <FormSection title="Weeks" help={<Total form={form} />}>
        <WeeksEditor form={form} />
      </FormSection>
    </Form>
  );
}

/** How long all weeks take together, as they are typed. */
function Total({ form }: { form: AppForm<CourseValues> }): ReactNode {
  const weeks = form.useValue('weeks');
  return (
    <span className={styles['total']}>
      {plural(weeks.length, 'week')}, {formatDuration(minutesOf(weeks))} in all.
    </span>
  );
}
