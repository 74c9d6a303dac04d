import type { Sheet } from '@shared/contract/training-parts';
import type { SelfRating } from '@shared/contract/training-signoffs';
import { ratingWave, selfRatingAnswer } from '@shared/domain/lists/training';
import { changeWords, countWords, ratingChanges } from '@shared/domain/training/feedback';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import styles from '../after.module.css';
import { PaperMenu } from '../paper/PaperMenu';
import { RatingDialog, type RatingProposal } from './RatingDialog';

type Ratings = readonly (SelfRating & { enrollmentId: number })[];

interface Props {
  sheet: Sheet;
  ratings: Ratings;
}

/** How sure people felt before and after the course: each against themselves, then one by one. */
export function RatingsSection({ sheet, ratings }: Props): ReactNode {
  const words = useWords();
  const [open, setOpen] = useState<RatingProposal | null>(null);
  const { trainees, course, cohort } = sheet;
  const of = (enrollmentId: number, wave: SelfRating['wave']) =>
    ratings.find((one) => one.enrollmentId === enrollmentId && one.wave === wave);
  const rated = [
    ...new Set([...course.competencies, ...ratings.flatMap(({ answers }) => Object.keys(answers))]),
  ];
  const competencies =
    rated.length > 0 ? rated : words.choices('competency').map(({ value }) => value);
  const changes = ratingChanges(
    competencies,
    trainees.map(({ enrollmentId }) => ({
      before: of(enrollmentId, 'before')?.answers ?? null,
      after: of(enrollmentId, 'after')?.answers ?? null,
    })),
  );
  if (trainees.length === 0)
    return (
      <Section title="How sure people feel">
        <EmptyState kind="nothing-yet" title="Nobody is enrolled yet." />
      </Section>
    );
  return (
    <>
      <Section
        title="How sure people feel, before and after"
        action={
          <PaperMenu
            label="Blank form"
            papers={[{ label: 'Self-rating', paper: { what: 'self-rating', cohortId: cohort.id } }]}
          />
        }
      >
        <div className={styles['scroll']}>
          <table className={styles['matrix']}>
            <caption className="visually-hidden">Self-ratings by competency</caption>
            <thead>
              <tr>
                {['Competency', 'Before', 'After', 'Each against themselves'].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.competency}>
                  <th scope="row">{words.label('competency', change.competency)}</th>
                  <td>{countWords(change.before, selfRatingAnswer)}</td>
                  <td>{countWords(change.after, selfRatingAnswer)}</td>
                  <td>{changeWords(change)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section title="Sheets of each person">
        <div className={styles['scroll']}>
          <table className={styles['matrix']}>
            <caption className="visually-hidden">Self-ratings by person</caption>
            <thead>
              <tr>
                <th scope="col">Name</th>
                {ratingWave.items.map(({ code, label }) => (
                  <th key={code} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {trainees.map((trainee) => (
                <tr key={trainee.enrollmentId}>
                  <th scope="row">{trainee.name}</th>
                  {ratingWave.items.map(({ code, label }) => {
                    const rating = of(trainee.enrollmentId, code);
                    return (
                      <td key={code}>
                        <Button
                          size="small"
                          variant="quiet"
                          onClick={() =>
                            setOpen({ trainee, wave: code, rating: rating ?? null, competencies })
                          }
                        >
                          {rating ? formatDay(rating.on) : 'Key sheet'}
                          <span className="visually-hidden">
                            : {trainee.name}, {label.toLowerCase()}
                          </span>
                        </Button>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      {open && <RatingDialog proposal={open} onClose={() => setOpen(null)} />}
    </>
  );
}
