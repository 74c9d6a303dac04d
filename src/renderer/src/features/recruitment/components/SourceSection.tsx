import type { CandidateRecord } from '@shared/contract/recruitment';
import { formatDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { KeyValue, type Fact } from '@renderer/ui/layout/KeyValue';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import styles from '../recruitment.module.css';
import { EditSource } from './EditSource';

/** How the candidate came to the program: source, who nominated, what they saw. */
export function SourceSection({ candidate }: { candidate: CandidateRecord }): ReactNode {
  const words = useWords();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <Section title="How they came to us" level={3}>
        <EditSource candidate={candidate} onDone={() => setEditing(false)} />
      </Section>
    );
  }
  const { nominatedBy, nominationRelationship, nominationNote, sourceDetail, outreach } = candidate;
  const optional = (label: string, value: Fact['value']): Fact[] =>
    value === null ? [] : [{ label, value }];
  return (
    <Section
      title="How they came to us"
      level={3}
      action={
        <Button size="small" variant="quiet" onClick={() => setEditing(true)}>
          Edit
        </Button>
      }
    >
      <KeyValue
        facts={[
          { label: 'Source', value: words.label('candidateSource', candidate.source) },
          ...optional('More about it', sourceDetail),
          ...optional(
            'Outreach event',
            outreach && (
              <TextLink href={`#/recruitment/outreach/${outreach.id}`}>{outreach.site}</TextLink>
            ),
          ),
          { label: 'Inquiry', value: formatDate(candidate.inquiryOn) },
          ...optional(
            'Nominated by',
            nominatedBy && (
              <>
                <TextLink href={`#/professionals/${nominatedBy.id}`}>{nominatedBy.name}</TextLink>
                {nominatedBy.detail && <span>, {nominatedBy.detail}</span>}
              </>
            ),
          ),
          ...optional('Knows them as', nominationRelationship),
          ...optional(
            'What they saw',
            nominationNote && <span className={styles['note']}>{nominationNote}</span>,
          ),
        ]}
      />
    </Section>
  );
}
