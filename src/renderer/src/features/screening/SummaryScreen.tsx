import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { InterviewSummary } from '@shared/contract/screening-forms';
import { formatDate } from '@shared/parse/format-date';
import { formatList } from '@shared/parse/format';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Page } from '@renderer/ui/layout/Page';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { useWords } from '../../lib/lists';
import { useTitle } from '../../lib/use-title';
import { fileHref } from './parts';
import { screeningQueries } from './queries';
import styles from './screening.module.css';

const route = getRouteApi('/recruitment/file/$personId/interview/$interviewId');

/** What each interviewer gave, side by side. There is no total: a decision is a conversation. */
export function SummaryScreen(): ReactNode {
  const params = route.useParams();
  const personId = Number(params.personId);
  const interviewId = Number(params.interviewId);
  const file = useQuery(screeningQueries.file(personId));
  const summary = useQuery(screeningQueries.summary(interviewId));
  useTitle('Interview', file.data?.shortName);
  return (
    <Page
      title="Ratings side by side"
      sentence={
        summary.data && file.data
          ? `${file.data.name}, round ${summary.data.round}, ${formatDate(summary.data.heldOn)}, rated by ${formatList(summary.data.interviewers)}. There is no total: talk about what lies apart.`
          : undefined
      }
      back={{ href: fileHref(personId, 'interviews'), label: 'Screening' }}
      focusKey={`/interview/${interviewId}`}
    >
      {summary.error && (
        <ErrorState message={summary.error.message} onRetry={() => void summary.refetch()} />
      )}
      {summary.isPending && (
        <Loading label="Loading the ratings">
          <Skeleton lines={['80%', '80%', '80%', '60%']} />
        </Loading>
      )}
      {summary.data && (
        <>
          <Ratings summary={summary.data} />
          <Words summary={summary.data} />
        </>
      )}
    </Page>
  );
}

function Ratings({ summary }: { summary: InterviewSummary }): ReactNode {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">Ratings by competency and interviewer</caption>
        <thead>
          <tr>
            <th scope="col">Competency</th>
            {summary.interviewers.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">How far apart</th>
          </tr>
        </thead>
        <tbody>
          {summary.competencies.map(({ code, name, ratings, spread }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              {ratings.map(({ rating, evidence }, at) => (
                <td key={summary.interviewers[at]} className={styles['given']}>
                  {rating === null ? (
                    <span className={styles['muted']}>Did not come up</span>
                  ) : (
                    <span className={styles['rating']}>{rating}</span>
                  )}
                  {evidence && <p className={styles['muted']}>{evidence}</p>}
                </td>
              ))}
              <td className={styles['spread']}>{spread}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Words({ summary }: { summary: InterviewSummary }): ReactNode {
  const labels = useWords();
  return summary.words.map(({ interviewer, strengths, concerns, recommendation }) => (
    <Section key={interviewer} title={interviewer}>
      <KeyValue
        unknown="Nothing written"
        facts={[
          {
            label: 'Recommends',
            value: labels.label('recommendation', recommendation) || 'No recommendation',
          },
          {
            label: 'Strengths',
            value: strengths && <span className={styles['text']}>{strengths}</span>,
          },
          {
            label: 'Questions that stay open',
            value: concerns && <span className={styles['text']}>{concerns}</span>,
          },
        ]}
      />
    </Section>
  ));
}
