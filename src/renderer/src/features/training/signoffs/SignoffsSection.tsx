import type { SheetTrainee } from '@shared/contract/training-parts';
import { currentSignoff, isMet } from '@shared/domain/training/signoffs';
import { signoffResult } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { Button } from '@renderer/ui/base/Button';
import { Status } from '@renderer/ui/feedback/Status';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import styles from '../training.module.css';
import { howWords, shownCompetencies } from './signoff-words';
import { SignoffDialog, type SignoffProposal } from './SignoffDialog';

interface Props {
  trainee: SheetTrainee;
  /** What the course asks for. */
  required: readonly string[];
}

/** What one person showed, by competency: the sign-off that counts, and how to record another. */
export function SignoffsSection({ trainee, required }: Props): ReactNode {
  const words = useWords();
  const [open, setOpen] = useState<SignoffProposal | null>(null);
  const { signoffs, enrollmentId } = trainee;
  const codes = shownCompetencies(required, signoffs);
  const propose = (competency: string | null) =>
    setOpen({ competency, enrollmentIds: [enrollmentId] });
  return (
    <Section
      title="Sign-offs"
      level={3}
      action={
        <Button size="small" onClick={() => propose(null)}>
          Record sign-off
        </Button>
      }
    >
      {codes.length === 0 && <p className={styles['quiet']}>This course asks for none.</p>}
      <ul className={styles['lines']}>
        {codes.map((code) => {
          const current = currentSignoff(signoffs, code);
          const label = words.label('competency', code);
          return (
            <li key={code} className={styles['line']}>
              <div>
                {label}
                <span className={styles['sub']}>
                  {current ? howWords(current, words) : 'Nobody has signed this off yet'}
                </span>
              </div>
              <div className={styles['lineActs']}>
                {current && (
                  <Status tone={isMet(current) ? 'done' : 'attention'} bare>
                    {labelOf(signoffResult.items, current.result)}
                  </Status>
                )}
                {current && (
                  <Button
                    size="small"
                    variant="quiet"
                    onClick={() =>
                      setOpen({ competency: code, enrollmentIds: [enrollmentId], signoff: current })
                    }
                  >
                    Change<span className="visually-hidden"> {label}</span>
                  </Button>
                )}
                {(!current || !isMet(current)) && (
                  <Button size="small" variant="quiet" onClick={() => propose(code)}>
                    Record<span className="visually-hidden"> {label}</span>
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {open && <SignoffDialog proposal={open} people={[trainee]} onClose={() => setOpen(null)} />}
    </Section>
  );
}
