import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Course } from '@shared/contract/training-course';
import { formatDuration, formatList } from '@shared/parse/format';
import { formatStampTime } from '@shared/parse/format-date';
import { DateField } from '@renderer/ui/fields/DateField';
import { NumberField } from '@renderer/ui/fields/NumberField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Form } from '@renderer/ui/form/Form';
import { FormRow, FormSection } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Page } from '@renderer/ui/layout/Page';
import type { ReactNode } from 'react';
import { useDraft, type Draft } from '../../lib/drafts';
import { useTitle } from '../../lib/use-title';
import { CohortDates } from './components/CohortDates';
import { useCreateCohort } from './mutations';
import { cohortInput, cohortSchema, emptyCohort, type NewCohortValues } from './new-cohort-form';
import { trainingQueries } from './queries';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A new run of the course: the first day gives all dates. */
export function NewCohortScreen(): ReactNode {
  useTitle('New cohort');
  const courses = useQuery(trainingQueries.courses());
  const cohorts = useQuery(trainingQueries.cohorts({ offset: 0, limit: 1 }));
  const draft = useDraft<NewCohortValues>('cohort', 'new');
  const error = courses.error ?? cohorts.error;
  const ready = courses.data && cohorts.data && draft.found !== undefined;
  return (
    <Page
      title="New cohort"
      width="reading"
      focusKey="/training/new"
      back={{ href: '#/training', label: 'Training' }}
    >
      {error ? (
        <ErrorState message={error.message} onRetry={() => void courses.refetch()} />
      ) : ready ? (
        <CohortForm
          courses={courses.data.filter(({ current }) => current)}
          name={`Cohort ${cohorts.data.total + 1}`}
          draft={draft}
        />
      ) : (
        <Loading label="Loading the course">
          <Skeleton lines={['40%', '70%', '60%', '80%']} />
        </Loading>
      )}
    </Page>
  );
}

interface Props {
  courses: readonly Course[];
  name: string;
  draft: Draft<NewCohortValues>;
}

function CohortForm({ courses, name, draft }: Props): ReactNode {
  const navigate = useNavigate();
  const create = useCreateCohort();
  const courseOf = (value: string | null): Course =>
    courses.find(({ code }) => code === value) ?? (courses[0] as Course);
  const form = useAppForm({
    schema: cohortSchema,
    initialValues: draft.found ?? emptyCohort(name, courses[0]?.code ?? null),
    toInput: (values: NewCohortValues) => cohortInput(courseOf(values.course), values),
    onValuesChange: draft.change,
    onSubmit: async ({ startOn: _first, ...fields }) => {
      const { id } = await create.mutateAsync(fields);
      await draft.discard();
      await navigate({ to: '/training/$cohortId', params: { cohortId: String(id) } });
    },
  });
  const course = courseOf(form.useValue('course'));
  const leave = async () => {
    await draft.discard();
    await navigate({ to: '/training' });
  };
  return (
    <Form
      form={form}
      submitLabel="Start cohort"
      onCancel={() => void leave()}
      label="New cohort"
      status={draft.savedAt && `Draft saved ${formatStampTime(draft.savedAt, zone)}`}
    >
      <FormRow>
        <TextField label="Name" field={form.field('name')} width="medium" />
        {courses.length > 1 && (
          <SelectField
            label="Course"
            alwaysAnswered
            choices={courses.map(({ code, title }) => ({ value: code, label: title }))}
            field={form.field('course')}
          />
        )}
      </FormRow>
      <DateField
        label="First session"
        help="The other weeks follow on the same weekday."
        field={form.field('startOn')}
        onChange={() => form.set('moved', {})}
      />
      <FormRow>
        <TextField label="Where" optional field={form.field('site')} width="medium" />
        <TextField
          label="Facilitators"
          optional
          field={form.field('facilitators')}
          width="medium"
        />
      </FormRow>
      <NumberField
        label="Places"
        optional
        min={1}
        max={500}
        help="Whoever comes after the last place goes on the waiting list."
        field={form.field('capacity')}
      />
      <FormSection title="Dates" help={<CourseRule course={course} />}>
        <CohortDates form={form} course={course} />
      </FormSection>
    </Form>
  );
}

/** What the course asks, in words. */
function CourseRule({ course }: { course: Course }): ReactNode {
  const total = course.weeks.reduce((sum, { minutes }) => sum + minutes, 0);
  const required = course.weeks.filter((week) => week.required).map(({ weekNo }) => String(weekNo));
  return (
    <>
      {course.title}: {course.weeks.length} weeks, {formatDuration(total)} in all,{' '}
      {formatDuration(course.requiredMinutes)} to graduate.
      {required.length > 0 && ` Weeks ${formatList(required)} are required.`}
    </>
  );
}
