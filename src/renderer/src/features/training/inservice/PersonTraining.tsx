import { useQuery } from '@tanstack/react-query';
import type { InserviceRow, PersonTraining as Data } from '@shared/contract/training-inservice';
import { enrollmentStatus } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { inserviceYear } from '@shared/domain/training/inservice';
import { formatDuration, formatList } from '@shared/parse/format';
import { formatDate, formatPeriod } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { afterQueries } from '../after-queries';
import { ModulesSection } from '../components/ModulesSection';
import { PaperMenu, personPapers } from '../paper/PaperMenu';
import styles from '../training.module.css';
import { InserviceDialog } from './InserviceDialog';

/** Courses, add-on trainings and in-service hours of one person, wherever their record is shown. */
export function PersonTraining({ personId }: { personId: number }): ReactNode {
  const training = useQuery(afterQueries.person(personId));
  if (training.error)
    return <ErrorState message={training.error.message} onRetry={() => void training.refetch()} />;
  if (!training.data)
    return (
      <Loading label="Loading training">
        <Skeleton lines={['45%', '70%', '60%', '80%']} />
      </Loading>
    );
  const { name, courses, modules } = training.data;
  return (
    <div className={styles['record']}>
      <Courses courses={courses} />
      <ModulesSection trainee={{ personId, name, modules }} />
      <Inservice personId={personId} data={training.data} />
    </div>
  );
}

function Courses({ courses }: Pick<Data, 'courses'>): ReactNode {
  return (
    <Section title="Course" level={3}>
      {courses.length === 0 && <p className={styles['quiet']}>Never enrolled in a cohort.</p>}
      <ul className={styles['lines']}>
        {courses.map((course) => (
          <li key={course.enrollmentId} className={styles['line']}>
            <div>
              <TextLink href={`#/training/${course.cohortId}/person/${course.enrollmentId}`}>
                {course.cohort}
              </TextLink>
              <span className={styles['sub']}>{courseWords(course)}</span>
            </div>
            <PaperMenu
              label={`Papers of ${course.cohort}`}
              short="Papers"
              size="small"
              variant="quiet"
              papers={personPapers([course.enrollmentId], course.status === 'completed')}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function courseWords(course: Data['courses'][number]): string {
  const { status, endedOn, credited, required, certificateNo } = course;
  const state = labelOf(enrollmentStatus.items, status);
  return [
    endedOn ? `${state} ${formatDate(endedOn)}` : state,
    `${formatDuration(credited)} credited of ${formatDuration(required)}`,
    certificateNo ? `certificate ${certificateNo}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function Inservice({ personId, data }: { personId: number; data: Data }): ReactNode {
  const words = useWords();
  const [open, setOpen] = useState<{ training?: InserviceRow } | null>(null);
  const { name, inservice, year, targetHours, isActiveMentor } = data;
  const sum = inserviceYear(inservice, year, targetHours);
  const types = sum.byType.map(
    ({ code, minutes }) => `${words.label('inserviceType', code)} ${formatDuration(minutes)}`,
  );
  const topics = sum.byTopic.map(
    ({ code, minutes }) =>
      `${code === null ? 'No topic' : words.label('trainingTopic', code)} ${formatDuration(minutes)}`,
  );
  return (
    <Section
      title="In-service training"
      level={3}
      action={
        <Button size="small" onClick={() => setOpen({})}>
          Record training
        </Button>
      }
    >
      <p>
        {formatPeriod(year.from, year.to)}: {formatDuration(sum.minutes)}
        {isActiveMentor && targetHours > 0 && ` of ${targetHours} h`}
        {isActiveMentor && targetHours > 0 && (
          <>
            {'. '}
            <Status tone={sum.toGo === 0 ? 'done' : 'neutral'} bare>
              {sum.toGo === 0 ? 'Target reached' : `${formatDuration(sum.toGo)} to go`}
            </Status>
          </>
        )}
      </p>
      {sum.minutes > 0 && (
        <p className={styles['quiet']}>
          By kind: {formatList(types)}. By topic: {formatList(topics)}.
        </p>
      )}
      <ul className={styles['lines']}>
        {inservice.map((row) => (
          <li key={row.id} className={styles['line']}>
            <div>
              {row.title}
              <span className={styles['sub']}>
                {[
                  formatDate(row.on),
                  formatDuration(row.minutes),
                  words.label('inserviceType', row.type),
                  words.label('trainingTopic', row.topic),
                  row.provider ? `by ${row.provider}` : '',
                  row.verifiedBy ? `verified by ${row.verifiedBy}` : '',
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </div>
            <Button size="small" variant="quiet" onClick={() => setOpen({ training: row })}>
              Change<span className="visually-hidden"> {row.title}</span>
            </Button>
          </li>
        ))}
      </ul>
      {inservice.length === 0 && <p className={styles['quiet']}>Nothing recorded yet.</p>}
      {open && (
        <InserviceDialog
          person={{ personId, name }}
          training={open.training}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
