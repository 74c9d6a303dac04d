import type { Sheet } from '@shared/contract/training-parts';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Status } from '@renderer/ui/feedback/Status';
import { missingSignoffs } from '@shared/domain/training/signoffs';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import styles from '../after.module.css';
import { CohortPage } from '../components/CohortPage';
import { resultOf, shownCompetencies } from './signoff-words';
import { SignoffDialog, type SignoffProposal } from './SignoffDialog';

/** Who of a cohort showed what, and one sign-off for several people at once. */
export function SignoffsScreen(): ReactNode {
  const [open, setOpen] = useState<SignoffProposal | null>(null);
  return (
    <CohortPage
      page="/sign-offs"
      sentence={({ sheet }) => sentenceOf(sheet)}
      action={({ sheet }) =>
        sheet.trainees.length > 0 && (
          <Button
            variant="primary"
            onClick={() => setOpen({ competency: null, enrollmentIds: [] })}
          >
            Record sign-off
          </Button>
        )
      }
    >
      {({ sheet }) => (
        <>
          <SignoffTable sheet={sheet} onRecord={setOpen} />
          {open && (
            <SignoffDialog
              proposal={open}
              people={peopleFor(sheet, open)}
              onClose={() => setOpen(null)}
            />
          )}
        </>
      )}
    </CohortPage>
  );
}

/** Who is asked about: the one whose cell was chosen, or everyone in training. */
const peopleFor = ({ trainees }: Sheet, { enrollmentIds }: SignoffProposal) =>
  enrollmentIds.length > 0
    ? trainees.filter(({ enrollmentId }) => enrollmentIds.includes(enrollmentId))
    : trainees.filter(({ status }) => status === 'active');

function sentenceOf({ course, trainees }: Sheet): string {
  const required = course.competencies.length;
  if (required === 0)
    return 'This course asks for no sign-offs. They can be recorded all the same.';
  const active = trainees.filter(({ status }) => status === 'active');
  const done = active.filter(
    ({ signoffs }) => missingSignoffs(course.competencies, signoffs).length === 0,
  );
  return `${done.length} of ${plural(active.length, 'person', 'people')} in training ${done.length === 1 ? 'has' : 'have'} all ${plural(required, 'sign-off')} that graduating takes.`;
}

interface TableProps {
  sheet: Sheet;
  onRecord: (proposal: SignoffProposal) => void;
}

function SignoffTable({ sheet, onRecord }: TableProps): ReactNode {
  const words = useWords();
  const { course, trainees, cohort } = sheet;
  const codes = shownCompetencies(
    course.competencies,
    trainees.flatMap(({ signoffs }) => signoffs),
  );
  if (trainees.length === 0)
    return (
      <EmptyState kind="nothing-yet" title="Nobody is enrolled yet.">
        Sign-offs are recorded once people are in training.
      </EmptyState>
    );
  if (codes.length === 0)
    return <EmptyState kind="nothing-yet" title="Nothing has been signed off yet." />;
  return (
    <div className={styles['scroll']}>
      <table className={styles['matrix']}>
        <caption className="visually-hidden">Sign-offs by person and competency</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            {codes.map((code) => (
              <th key={code} scope="col">
                {words.label('competency', code)}
                {!course.competencies.includes(code) && (
                  <span className={styles['sub']}>not required</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trainees.map(({ enrollmentId, name, signoffs, status }) => (
            <tr key={enrollmentId}>
              <th scope="row">
                <TextLink href={`#/training/${cohort.id}/person/${enrollmentId}`} look="name">
                  {name}
                </TextLink>
              </th>
              {codes.map((code) => {
                const { words: said, met } = resultOf(signoffs, code);
                const label = words.label('competency', code);
                return (
                  <td key={code}>
                    {met ? (
                      <Status tone="done" bare>
                        {said}
                      </Status>
                    ) : status === 'active' ? (
                      <Button
                        size="small"
                        variant="quiet"
                        onClick={() =>
                          onRecord({ competency: code, enrollmentIds: [enrollmentId] })
                        }
                      >
                        {said === '–' ? 'Record' : said}
                        <span className="visually-hidden">
                          : {label}, {name}
                        </span>
                      </Button>
                    ) : (
                      said
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
