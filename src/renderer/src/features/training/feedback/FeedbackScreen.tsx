import { useQuery } from '@tanstack/react-query';
import type { Sheet, SheetSession } from '@shared/contract/training-parts';
import type { FeedbackSheet } from '@shared/contract/training-signoffs';
import { feedbackAnswer } from '@shared/domain/lists/training';
import {
  countWords,
  type FeedbackQuestion,
  feedbackQuestions,
} from '@shared/domain/training/feedback';
import { plural } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import styles from '../after.module.css';
import { afterQueries } from '../after-queries';
import { CohortPage } from '../components/CohortPage';
import { PaperMenu } from '../paper/PaperMenu';
import { FeedbackDialog } from './FeedbackDialog';
import { RatingsSection } from './RatingsSection';

const questions = Object.entries(feedbackQuestions) as [FeedbackQuestion, string][];

/** What people thought of the sessions, and how sure they felt before and after; keyed from paper. */
export function FeedbackScreen(): ReactNode {
  return (
    <CohortPage
      page="/feedback"
      sentence={() => 'Sheets of paper, keyed here. Feedback on a session names nobody.'}
    >
      {({ sheet }) => <Feedback sheet={sheet} />}
    </CohortPage>
  );
}

function Feedback({ sheet }: { sheet: Sheet }): ReactNode {
  const today = useToday();
  const feedback = useQuery(afterQueries.feedback(sheet.cohort.id));
  const [open, setOpen] = useState<SheetSession | null>(null);
  if (feedback.error)
    return <ErrorState message={feedback.error.message} onRetry={() => void feedback.refetch()} />;
  if (!feedback.data)
    return (
      <Loading label="Loading feedback">
        <Skeleton rows lines={['92%', '78%', '86%']} />
      </Loading>
    );
  const { sheets, ratings } = feedback.data;
  const sessions = sheet.sessions.filter(({ held, on }) => held !== 'cancelled' && on <= today);
  const of = (id: number) => sheets.filter(({ sessionId }) => sessionId === id);
  return (
    <>
      <Section title="Sessions">
        {sessions.length === 0 ? (
          <EmptyState kind="nothing-yet" title="No session has been yet.">
            Feedback is keyed once a session has been held.
          </EmptyState>
        ) : (
          <div className={styles['scroll']}>
            <table className={styles['matrix']}>
              <caption className="visually-hidden">Feedback by session</caption>
              <thead>
                <tr>
                  <th scope="col">Week</th>
                  <th scope="col">Sheets</th>
                  {questions.map(([key, words]) => (
                    <th key={key} scope="col">
                      {words}
                    </th>
                  ))}
                  <th scope="col">
                    <span className="visually-hidden">What can be done</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {sessions.map((session) => (
                  <SessionLine
                    key={session.id}
                    session={session}
                    sheets={of(session.id)}
                    onOpen={() => setOpen(session)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Section>
      <RatingsSection sheet={sheet} ratings={ratings} />
      {open && <FeedbackDialog session={open} sheets={of(open.id)} onClose={() => setOpen(null)} />}
    </>
  );
}

interface LineProps {
  session: SheetSession;
  sheets: readonly FeedbackSheet[];
  onOpen: () => void;
}

function SessionLine({ session, sheets, onOpen }: LineProps): ReactNode {
  const { weekNo, title, on, id } = session;
  return (
    <tr>
      <th scope="row">
        Week {weekNo}, {formatDay(on)}
        {title !== `Week ${weekNo}` && <span className={styles['sub']}>{title}</span>}
      </th>
      <td>{sheets.length === 0 ? 'None' : plural(sheets.length, 'sheet')}</td>
      {questions.map(([key]) => (
        <td key={key}>
          {sheets.length > 0 &&
            countWords(
              sheets.map((one) => one[key]),
              feedbackAnswer,
            )}
        </td>
      ))}
      <td>
        <div className={styles['acts']}>
          <Button size="small" onClick={onOpen}>
            Key sheets<span className="visually-hidden"> of week {weekNo}</span>
          </Button>
          <PaperMenu
            label={`Paper for week ${weekNo}`}
            short="Paper"
            size="small"
            variant="quiet"
            papers={[{ label: 'Feedback form', paper: { what: 'feedback', sessionId: id } }]}
          />
        </div>
      </td>
    </tr>
  );
}
