import type { Sheet } from '@shared/contract/training-parts';
import { enrollmentStatus } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { planGraduation } from '@shared/domain/training/graduation';
import { graduationRule } from '@shared/domain/training/rule-words';
import { formatDay } from '@shared/parse/format-date';
import { TextLink } from '@renderer/ui/base/TextLink';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import styles from '../after.module.css';
import { CohortPage } from '../components/CohortPage';
import type { RowView } from '../grid/views';
import { PaperMenu, personPapers } from '../paper/PaperMenu';
import { useForecastLabels } from '../use-labels';
import { ActivateForm } from './ActivateForm';
import { GraduateForm } from './GraduateForm';

/** Graduation in one action: who meets it, who does not and why, and what follows. */
export function GraduationScreen(): ReactNode {
  const labels = useForecastLabels();
  const planOf = (rows: readonly RowView[]) =>
    planGraduation(
      rows.map(({ trainee }) => trainee),
      new Map(rows.map(({ trainee, forecast }) => [trainee.enrollmentId, forecast])),
      labels,
    );
  return (
    <CohortPage
      page="/graduation"
      sentence={({ sheet, rows }) => {
        const { qualify, left } = planOf(rows);
        return (
          <>
            {sentenceOf(sheet, qualify.length, left.length)} To graduate:{' '}
            {graduationRule(sheet.course, sheet.sessions)}.
          </>
        );
      }}
    >
      {({ sheet, rows }) => {
        const { qualify, left } = planOf(rows);
        const active = [...qualify, ...left];
        const key = active
          .map(({ trainee, gaps }) => `${trainee.enrollmentId}/${trainee.version}/${gaps.length}`)
          .join();
        return (
          <div className={styles['steps']}>
            {active.length > 0 ? (
              <GraduateForm key={key} sheet={sheet} qualify={qualify} left={left} />
            ) : (
              <EmptyState
                kind={sheet.trainees.length === 0 ? 'nothing-yet' : 'all-done'}
                title={
                  sheet.trainees.length === 0
                    ? 'Nobody is enrolled yet.'
                    : 'Nobody is in training any more.'
                }
              />
            )}
            <ActivateForm cohortId={sheet.cohort.id} />
            <Completed sheet={sheet} />
          </div>
        );
      }}
    </CohortPage>
  );
}

function sentenceOf(sheet: Sheet, qualify: number, left: number): string {
  const completed = sheet.trainees.filter(({ status }) => status === 'completed').length;
  const before = completed === 0 ? '' : ` ${completed} completed before.`;
  if (qualify + left === 0) return completed === 0 ? '' : `${completed} completed the course.`;
  const all = qualify + left;
  if (left === 0)
    return `${all === 1 ? 'The one person' : `All ${all} people`} in training can graduate.${before}`;
  return `${qualify} of ${all} in training can graduate.${before}`;
}

/** Those whose course has ended, with their papers. */
function Completed({ sheet }: { sheet: Sheet }): ReactNode {
  const done = sheet.trainees.filter(({ status }) => status === 'completed');
  const others = sheet.trainees.filter(
    ({ status }) => status !== 'completed' && status !== 'active',
  );
  const ids = done.map(({ enrollmentId }) => enrollmentId);
  return (
    <>
      {done.length > 0 && (
        <Section
          title="Completed"
          count={done.length}
          action={<PaperMenu label="Papers for all" papers={personPapers(ids, true)} />}
        >
          <div className={styles['scroll']}>
            <table className={styles['matrix']}>
              <caption className="visually-hidden">Who completed the course</caption>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">Completed</th>
                  <th scope="col">Certificate</th>
                  <th scope="col">
                    <span className="visually-hidden">What can be done</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {done.map(({ enrollmentId, name, endedOn, certificateNo, reason }) => (
                  <tr key={enrollmentId}>
                    <th scope="row">
                      <TextLink
                        href={`#/training/${sheet.cohort.id}/person/${enrollmentId}`}
                        look="name"
                      >
                        {name}
                      </TextLink>
                      {reason && (
                        <span className={styles['sub']}>Completed with an exception: {reason}</span>
                      )}
                    </th>
                    <td>{endedOn && formatDay(endedOn)}</td>
                    <td>{certificateNo ?? 'No number'}</td>
                    <td>
                      <PaperMenu
                        label={`Papers for ${name}`}
                        papers={personPapers([enrollmentId], true)}
                        variant="quiet"
                        size="small"
                        short="Papers"
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Section>
      )}
      {others.length > 0 && (
        <Section title="Ended otherwise" count={others.length}>
          <ul className={styles['people']}>
            {others.map(({ enrollmentId, name, status, endedOn, reason }) => (
              <li key={enrollmentId}>
                {name}
                <span className={styles['sub']}>
                  {labelOf(enrollmentStatus.items, status)}
                  {endedOn && `, ${formatDay(endedOn)}`}
                  {reason && `. ${reason}`}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
