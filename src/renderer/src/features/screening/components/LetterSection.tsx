import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { DecisionView } from '@shared/contract/screening-decision';
import { formatDate } from '@shared/parse/format-date';
import { formatList } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import { Section } from '@renderer/ui/layout/Section';
import { Inline } from '@renderer/ui/layout/Stack';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { useMarkLetterSent } from '../mutations';
import { screeningQueries } from '../queries';
import { runPrint } from '../run-print';
import styles from '../screening.module.css';

/** The letter of a decision as it would be printed now, and whether it went out. */
export function LetterSection({ decision }: { decision: DecisionView }): ReactNode {
  const { id: decisionId, version, letterSentOn } = decision;
  const letter = useQuery(screeningQueries.letter(decisionId));
  const mark = useMarkLetterSent();
  const today = useToday();
  return (
    <Section
      title="Letter"
      action={<TextLink href="#/settings?section=forms">Change the letters</TextLink>}
    >
      {letter.error && (
        <ErrorState message={letter.error.message} onRetry={() => void letter.refetch()} />
      )}
      {letter.isPending && (
        <Loading label="Loading the letter">
          <Skeleton lines={['30%', '80%', '70%']} />
        </Loading>
      )}
      {letter.data && (
        <>
          {letter.data.unknown.length > 0 && (
            <Notice tone="attention">
              The letter would print {formatList(letter.data.unknown)} as it stands: no field has
              that name.
            </Notice>
          )}
          <div className={styles['letter']} role="group" aria-label="The letter">
            <p>{letter.data.to}</p>
            {letter.data.paragraphs.map((paragraph, at) => (
              <p key={`${at}-${paragraph.slice(0, 20)}`}>{paragraph}</p>
            ))}
            <p>{letter.data.signature.join('\n')}</p>
          </div>
          <Inline>
            <Button
              icon={IconPrinter}
              onClick={() => void runPrint(() => api.screening.printLetter({ decisionId }))}
            >
              Print the letter
            </Button>
            <Button onClick={() => void runPrint(() => api.screening.saveLetter({ decisionId }))}>
              Save as PDF
            </Button>
            {letterSentOn === null ? (
              <Button
                variant="quiet"
                onClick={() => mark.mutate({ decisionId, version, on: today })}
              >
                It went out today
              </Button>
            ) : (
              <>
                <Status tone="done">Went out {formatDate(letterSentOn)}</Status>
                <Button
                  variant="quiet"
                  size="small"
                  onClick={() => mark.mutate({ decisionId, version, on: null })}
                >
                  It did not
                </Button>
              </>
            )}
          </Inline>
        </>
      )}
    </Section>
  );
}
