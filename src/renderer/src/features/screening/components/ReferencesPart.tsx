import { IconPlus } from '@tabler/icons-react';
import type { ScreeningFile } from '@shared/contract/screening';
import type { ReferenceLine } from '@shared/contract/screening-forms';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { VisuallyHidden } from '@renderer/ui/base/VisuallyHidden';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Inline } from '@renderer/ui/layout/Stack';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { ReferenceDialog } from '../dialogs/ReferenceDialog';
import { useRemoveReference } from '../mutations';
import styles from '../screening.module.css';
import { BlankFormMenu, printItems } from './QuestionnairePart';

interface Props {
  file: ScreeningFile;
  candidateId: number;
}

/** Who can be asked about them, and what came of it. */
export function ReferencesPart({ file, candidateId }: Props): ReactNode {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Inline>
        <Button icon={IconPlus} onClick={() => setAdding(true)}>
          Add a reference
        </Button>
        <BlankFormMenu kind="reference_call" candidateId={candidateId} />
      </Inline>
      {file.references.length === 0 ? (
        <EmptyState kind="nothing-yet" title="No reference yet.">
          Ask the candidate for two people who know them.
        </EmptyState>
      ) : (
        <ul className={styles['lines']}>
          {file.references.map((reference) => (
            <Reference key={reference.id} personId={file.personId} reference={reference} />
          ))}
        </ul>
      )}
      {adding && <ReferenceDialog candidateId={candidateId} onClose={() => setAdding(false)} />}
    </>
  );
}

function Reference({
  personId,
  reference,
}: {
  personId: number;
  reference: ReferenceLine;
}): ReactNode {
  const words = useWords();
  const remove = useRemoveReference();
  const { id, version, name, relation, phone, contactedOn, outcome } = reference;
  return (
    <li>
      <div className={styles['lineHead']}>
        <strong>{name}</strong>
        <span>{outcome ? words.label('referenceOutcome', outcome) : 'Not called yet'}</span>
        <span className={styles['lineActs']}>
          <LinkButton
            size="small"
            variant={outcome ? 'quiet' : 'secondary'}
            href={`#/recruitment/file/${personId}/reference/${id}`}
          >
            {outcome ? 'Open the call' : 'Write up the call'}
            <VisuallyHidden> with {name}</VisuallyHidden>
          </LinkButton>
          <MoreMenu
            label={`More for ${name}`}
            items={[
              ...printItems('reference_call', id),
              'line',
              { label: 'Take out', onSelect: () => remove.mutate({ referenceId: id, version }) },
            ]}
          />
        </span>
      </div>
      <p className={styles['muted']}>
        {[relation, phone, contactedOn && `called ${formatDay(contactedOn)}`]
          .filter(Boolean)
          .join(', ')}
      </p>
    </li>
  );
}
