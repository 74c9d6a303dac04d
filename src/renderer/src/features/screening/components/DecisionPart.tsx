import { IconPlus } from '@tabler/icons-react';
import type { ScreeningFile } from '@shared/contract/screening';
import type { DecisionView } from '@shared/contract/screening-decision';
import { formatDate, formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Section } from '@renderer/ui/layout/Section';
import { Inline } from '@renderer/ui/layout/Stack';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { DecisionDialog } from '../dialogs/DecisionDialog';
import { useRemoveDecision } from '../mutations';
import styles from '../screening.module.css';
import { LetterSection } from './LetterSection';

interface Props {
  file: ScreeningFile;
  candidateId: number;
}

/** What was decided, by whom and why, and the letter that says it. */
export function DecisionPart({ file, candidateId }: Props): ReactNode {
  const [asking, setAsking] = useState<DecisionView | 'new' | null>(null);
  const [newest, ...earlier] = file.decisions;
  return (
    <>
      {newest ? (
        <>
          <Decision decision={newest} onEdit={() => setAsking(newest)} />
          <LetterSection key={newest.id} decision={newest} />
          <Inline>
            <Button icon={IconPlus} onClick={() => setAsking('new')}>
              Record a new decision
            </Button>
          </Inline>
        </>
      ) : (
        <EmptyState
          kind="nothing-yet"
          title="Nothing is decided yet."
          action={
            <Button variant="primary" onClick={() => setAsking('new')}>
              Record the decision
            </Button>
          }
        >
          A decision has its reasons and who made it; the letter is written from it.
        </EmptyState>
      )}
      {earlier.length > 0 && <Earlier decisions={earlier} onEdit={setAsking} />}
      {asking !== null && (
        <DecisionDialog
          candidateId={candidateId}
          decision={asking === 'new' ? null : asking}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

function Decision({ decision, onEdit }: { decision: DecisionView; onEdit: () => void }): ReactNode {
  const words = useWords();
  const { reasons, conditions, note, decidedBy, decidedOn, hrInvolved } = decision;
  return (
    <Section
      title={words.label('selectionDecision', decision.decision)}
      action={<DecisionMenu decision={decision} onEdit={onEdit} />}
    >
      <KeyValue
        unknown="None"
        facts={[
          { label: 'Decided on', value: formatDate(decidedOn) },
          { label: 'By', value: decidedBy },
          { label: 'Human resources', value: hrInvolved ? 'Involved' : 'Not involved' },
          {
            label: 'Reasons',
            value:
              reasons.length > 0 ? (
                <span className={styles['text']}>
                  {reasons.map((code) => words.label('decisionReason', code)).join('\n')}
                </span>
              ) : null,
          },
          ...(conditions
            ? [
                {
                  label: 'Conditions',
                  value: <span className={styles['text']}>{conditions}</span>,
                },
              ]
            : []),
          ...(note
            ? [{ label: 'Note', value: <span className={styles['text']}>{note}</span> }]
            : []),
        ]}
      />
    </Section>
  );
}

function DecisionMenu({
  decision,
  onEdit,
}: {
  decision: DecisionView;
  onEdit: () => void;
}): ReactNode {
  const remove = useRemoveDecision();
  const { id, version, decidedOn } = decision;
  return (
    <MoreMenu
      label={`More for the decision of ${formatDay(decidedOn)}`}
      items={[
        { label: 'Change…', onSelect: onEdit },
        'line',
        { label: 'Take out', onSelect: () => remove.mutate({ decisionId: id, version }) },
      ]}
    />
  );
}

function Earlier({
  decisions,
  onEdit,
}: {
  decisions: readonly DecisionView[];
  onEdit: (decision: DecisionView) => void;
}): ReactNode {
  const words = useWords();
  return (
    <Section title="Earlier decisions">
      <ul className={styles['lines']}>
        {decisions.map((decision) => (
          <li key={decision.id} className={styles['lineHead']}>
            <strong>{words.label('selectionDecision', decision.decision)}</strong>
            <span className={styles['muted']}>
              {formatDate(decision.decidedOn)}, {decision.decidedBy}
            </span>
            <span className={styles['lineActs']}>
              <DecisionMenu decision={decision} onEdit={() => onEdit(decision)} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
