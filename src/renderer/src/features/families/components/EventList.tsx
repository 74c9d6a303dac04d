import { IconPlus } from '@tabler/icons-react';
import type { EventView, FamilyRecord } from '@shared/contract/families-records';
import { formatList } from '@shared/parse/format';
import { formatListDate, formatRelativeDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Status } from '@renderer/ui/feedback/Status';
import { Section } from '@renderer/ui/layout/Section';
import { Stack } from '@renderer/ui/layout/Stack';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { useWords, type Words } from '../../../lib/lists';
import styles from '../families.module.css';
import { useRemoveEvent } from '../mutations';
import { EventDialog } from './EventDialog';

type Editing = { event: EventView | null } | null;

/** Hearings and meetings of a family: what comes first, what was, newest first. */
export function EventList({ family }: { family: FamilyRecord }): ReactNode {
  const today = useToday();
  const [editing, setEditing] = useState<Editing>(null);
  const coming = family.events.filter(({ on }) => on >= today).toReversed();
  const past = family.events.filter(({ on }) => on < today);
  const add = (
    <Button
      size="small"
      icon={IconPlus}
      onClick={() => setEditing({ event: null })}
      disabledReason={family.parents.length === 0 ? 'Add a parent first.' : undefined}
    >
      Add a date
    </Button>
  );
  const lines = (events: readonly EventView[]) => (
    <ul className={styles['lines']}>
      {events.map((event) => (
        <EventLine
          key={event.id}
          event={event}
          family={family}
          onEdit={() => setEditing({ event })}
        />
      ))}
    </ul>
  );
  return (
    <Stack gap="small">
      <div>{add}</div>
      {family.events.length === 0 && (
        <EmptyState kind="nothing-yet" title="No hearing or meeting is recorded yet." />
      )}
      {coming.length > 0 && (
        <Section title="Coming up" level={3}>
          {lines(coming)}
        </Section>
      )}
      {past.length > 0 && (
        <Section title="Past" level={3}>
          {lines(past)}
        </Section>
      )}
      <EventDialog
        family={family}
        event={editing?.event ?? null}
        open={editing !== null}
        onClose={() => setEditing(null)}
      />
    </Stack>
  );
}

/** What is known about who came, in words; a past date without it asks for it. */
function outcomeWords(event: EventView, words: Words): string[] {
  const mentor =
    event.mentorAttended === null
      ? event.mentorRequested
        ? 'Parent partner asked to come'
        : null
      : event.mentorAttended
        ? 'Parent partner attended'
        : 'Parent partner did not attend';
  const parent =
    event.parentAttended === null
      ? null
      : `Parent attended: ${words.label('parentAttended', event.parentAttended).toLowerCase()}`;
  return [mentor, parent].filter((part) => part !== null);
}

interface LineProps {
  event: EventView;
  family: FamilyRecord;
  onEdit: () => void;
}

function EventLine({ event, family, onEdit }: LineProps): ReactNode {
  const words = useWords();
  const today = useToday();
  const remove = useRemoveEvent();
  const kind = words.label('eventKind', event.kind);
  const who =
    family.parents.length > 1
      ? formatList(
          event.parentIds.map(
            (id) => family.parents.find((parent) => parent.id === id)?.person.name ?? 'a parent',
          ),
        )
      : '';
  const when =
    event.on >= today
      ? `${formatListDate(event.on, today)}, ${formatRelativeDay(event.on, today)}`
      : formatListDate(event.on, today);
  const outcome = outcomeWords(event, words);
  const open = event.on < today && event.parentAttended === null && event.mentorAttended === null;
  return (
    <li className={styles['line']}>
      <span className={styles['lineText']}>
        <strong>{kind}</strong>
        <span>{[when, event.place].filter(Boolean).join(', ')}</span>
        <span className={styles['detail']}>
          {[who, ...outcome].filter((part) => part !== '').join('. ')}
        </span>
        {open && <Status tone="attention">Who attended is not recorded</Status>}
      </span>
      <span className={styles['lineActs']}>
        <Button size="small" variant="quiet" aria-label={`Edit ${kind}, ${when}`} onClick={onEdit}>
          Edit
        </Button>
        <MoreMenu
          label={`More for ${kind}, ${when}`}
          items={[
            {
              label: 'Remove',
              danger: true,
              onSelect: () => remove.mutate({ id: event.id, version: event.version }),
            },
          ]}
        />
      </span>
    </li>
  );
}
