import type { CandidateRecord } from '@shared/contract/recruitment';
import { missingNextStep } from '@shared/domain/recruitment/missing';
import { formatDate, formatDay } from '@shared/parse/format-date';
import { formatList } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Status } from '@renderer/ui/feedback/Status';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useActs } from '../acts';
import styles from '../recruitment.module.css';
import { dueWords } from '../words';
import { ChecksSection } from './ChecksSection';
import { SourceSection } from './SourceSection';
import { StageHistory } from './StageHistory';

const yesNo = (value: boolean | null) => (value === null ? null : value ? 'Yes' : 'No');

/** The record itself. How to reach someone safely comes before any number. */
export function CandidateFacts({ candidate }: { candidate: CandidateRecord }): ReactNode {
  return (
    <>
      {candidate.safeContactNote && (
        <Notice tone="attention" title="Safe contact">
          {candidate.safeContactNote}
        </Notice>
      )}
      {candidate.state === 'closed' ? (
        <Closing candidate={candidate} />
      ) : (
        // A parent partner who has nothing open from recruitment is done with it.
        (candidate.nextStep !== null || candidate.stage !== 'activated') && (
          <NextStep candidate={candidate} />
        )
      )}
      <Section
        title="Screening"
        level={3}
        action={
          <TextLink href={`#/recruitment/file/${candidate.personId}`}>Open screening</TextLink>
        }
      >
        <p className={styles['muted']}>
          Eligibility, questionnaire, interviews, references, checks, credentials and the decision.
        </p>
      </Section>
      <StageHistory candidate={candidate} />
      <Section
        title="Contact"
        level={3}
        action={<TextLink href={`#/people/${candidate.personId}`}>Open person</TextLink>}
      >
        <KeyValue
          facts={[
            { label: 'Phone', value: candidate.phone },
            { label: 'Voicemail is fine', value: yesNo(candidate.phoneOkVoicemail) },
            { label: 'Text is fine', value: yesNo(candidate.phoneOkText) },
            { label: 'Email', value: candidate.email },
          ]}
        />
      </Section>
      <SourceSection candidate={candidate} />
      <ChecksSection key={candidate.id} candidateId={candidate.id} />
    </>
  );
}

function NextStep({ candidate }: { candidate: CandidateRecord }): ReactNode {
  const acts = useActs();
  const today = useToday();
  const due = dueWords(candidate, today);
  // What is planned, or that nothing is, stands right above.
  const missing = candidate.missing.filter((item) => item !== missingNextStep);
  return (
    <Section
      title="Next step"
      level={3}
      action={
        <Button size="small" variant="quiet" onClick={() => acts.askNextStep(candidate)}>
          {candidate.nextStep ? 'Change' : 'Set next step'}
        </Button>
      }
    >
      {candidate.nextStep ? (
        <p className={styles['line']}>
          <span>{candidate.nextStep}</span>
          {due &&
            (candidate.overdue ? <Status tone="attention">{due}</Status> : <span>{due}</span>)}
        </p>
      ) : (
        <p className={styles['muted']}>Nothing is planned.</p>
      )}
      {missing.length > 0 && (
        <p className={styles['muted']}>Still missing: {lowerFirst(missing)}.</p>
      )}
    </Section>
  );
}

const lowerFirst = (items: readonly string[]): string =>
  formatList(items.map((item) => item.charAt(0).toLowerCase() + item.slice(1)));

function Closing({ candidate }: { candidate: CandidateRecord }): ReactNode {
  const words = useWords();
  const { closedOn, closedReason, closedNote, keepWarmUntil } = candidate;
  return (
    <Section title="Not moving forward" level={3}>
      <KeyValue
        facts={[
          { label: 'Since', value: closedOn && formatDate(closedOn) },
          { label: 'Why', value: words.label('candidateClosedReason', closedReason) },
          {
            label: 'May apply again',
            value: keepWarmUntil ? `from ${formatDay(keepWarmUntil)}` : 'No date set',
          },
          ...(closedNote
            ? [{ label: 'Note', value: <span className={styles['note']}>{closedNote}</span> }]
            : []),
        ]}
      />
    </Section>
  );
}
