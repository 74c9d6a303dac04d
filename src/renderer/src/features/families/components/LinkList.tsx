import { IconPlus } from '@tabler/icons-react';
import type { FamilyRecord, LinkView } from '@shared/contract/families-records';
import { concreteNeeds } from '@shared/domain/lists/families';
import { formatListDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Status } from '@renderer/ui/feedback/Status';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Stack } from '@renderer/ui/layout/Stack';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import styles from '../families.module.css';
import { useRemoveLink } from '../mutations';
import { LinkDialog } from './LinkDialog';

type Editing = { link: LinkView | null } | null;

/** Needs, the services they were linked to, what came of it; the 90-day clock of each parent first. */
export function LinkList({ family }: { family: FamilyRecord }): ReactNode {
  const [editing, setEditing] = useState<Editing>(null);
  // Once the days are over nothing can be done about them: the parent's block still says how it went.
  const clocks = family.parents.filter(({ concreteHelp }) => concreteHelp?.state === 'running');
  return (
    <Stack>
      {clocks.map(({ id, person, concreteHelp }) => (
        <Notice key={id} tone="info">
          {family.parents.length > 1 && `${person.name}. `}
          {concreteHelp?.words}
        </Notice>
      ))}
      <div>
        <Button
          size="small"
          icon={IconPlus}
          onClick={() => setEditing({ link: null })}
          disabledReason={family.parents.length === 0 ? 'Add a parent first.' : undefined}
        >
          Add a need
        </Button>
      </div>
      {family.links.length === 0 ? (
        <EmptyState kind="nothing-yet" title="No need is recorded yet.">
          Write down what the parent needs, and later the service it was linked to.
        </EmptyState>
      ) : (
        <ul className={styles['lines']}>
          {family.links.map((link) => (
            <LinkLine
              key={link.id}
              link={link}
              family={family}
              onEdit={() => setEditing({ link })}
            />
          ))}
        </ul>
      )}
      <LinkDialog
        family={family}
        link={editing?.link ?? null}
        open={editing !== null}
        onClose={() => setEditing(null)}
      />
    </Stack>
  );
}

interface LineProps {
  link: LinkView;
  family: FamilyRecord;
  onEdit: () => void;
}

function LinkLine({ link, family, onEdit }: LineProps): ReactNode {
  const words = useWords();
  const today = useToday();
  const remove = useRemoveLink();
  const need = words.label('need', link.need);
  const parent = family.parents.find(({ id }) => id === link.parentId)?.person.name;
  const steps = [
    `Identified ${formatListDate(link.identifiedOn, today)}`,
    link.linkedOn &&
      [
        `linked ${formatListDate(link.linkedOn, today)}`,
        link.method && words.label('linkMethod', link.method).toLowerCase(),
      ]
        .filter(Boolean)
        .join(', '),
  ].filter(Boolean);
  const outcome = link.outcome ? words.label('linkOutcome', link.outcome) : 'Open';
  const on = link.outcomeOn ? ` ${formatListDate(link.outcomeOn, today)}` : '';
  return (
    <li className={styles['line']}>
      <span className={styles['lineText']}>
        <span>
          <strong>{need}</strong>
          {concreteNeeds.has(link.need) && <span className={styles['detail']}>, concrete</span>}
        </span>
        <span className={styles['detail']}>
          {family.parents.length > 1 && parent && `${parent}. `}
          {steps.join('; ')}
        </span>
        <Status tone={link.outcome === 'connected' ? 'done' : 'neutral'} bare>
          {outcome}
          {on}
        </Status>
      </span>
      <span className={styles['lineActs']}>
        <Button size="small" variant="quiet" aria-label={`Edit ${need}`} onClick={onEdit}>
          Edit
        </Button>
        <MoreMenu
          label={`More for ${need}`}
          items={[
            {
              label: 'Remove',
              danger: true,
              onSelect: () => remove.mutate({ id: link.id, version: link.version }),
            },
          ]}
        />
      </span>
    </li>
  );
}
