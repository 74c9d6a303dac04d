import { IconPlus } from '@tabler/icons-react';
import type { FamilyParent, FamilyRecord } from '@shared/contract/families-records';
import { formatDay, formatListDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Status } from '@renderer/ui/feedback/Status';
import type { Tone } from '@renderer/ui/feedback/tone';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Section } from '@renderer/ui/layout/Section';
import { Stack } from '@renderer/ui/layout/Stack';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import styles from '../families.module.css';
import { MatchLines } from './MatchLines';
import { ParentDialog } from './ParentDialog';
import { RequestStatus } from './request-columns';
import { SafeContact } from './SafeContact';

/** Facts, parents, requests and matches of one family. */
export function FamilyOverview({ family }: { family: FamilyRecord }): ReactNode {
  const words = useWords();
  const [adding, setAdding] = useState(false);
  return (
    <Stack gap="small">
      <KeyValue
        facts={[
          { label: 'Region', value: family.region },
          { label: 'Case type', value: words.label('caseType', family.caseType) },
        ]}
      />
      <Section
        title="Parents"
        level={3}
        action={
          <Button size="small" variant="quiet" icon={IconPlus} onClick={() => setAdding(true)}>
            Add a parent
          </Button>
        }
      >
        {family.parents.length === 0 && <p>No parent is recorded yet.</p>}
        <Stack>
          {family.parents.map((parent) => (
            <ParentBlock key={parent.id} parent={parent} family={family} />
          ))}
        </Stack>
      </Section>
      <Section title="Requests" level={3}>
        <RequestLines family={family} />
      </Section>
      <Section title="Matches" level={3}>
        {family.matches.length === 0 ? (
          <p>No match yet.</p>
        ) : (
          <MatchLines matches={family.matches} withParent={family.parents.length > 1} />
        )}
      </Section>
      <ParentDialog family={family} open={adding} onClose={() => setAdding(false)} />
    </Stack>
  );
}

const clockTone = {
  connected: 'done',
  running: 'info',
  passed: 'neutral',
} as const satisfies Record<string, Tone>;

function ParentBlock({
  parent,
  family,
}: {
  parent: FamilyParent;
  family: FamilyRecord;
}): ReactNode {
  const words = useWords();
  const [editing, setEditing] = useState(false);
  const { person, role, enrolledOn, exitedOn, concreteHelp } = parent;
  const since =
    exitedOn === null
      ? `since ${formatDay(enrolledOn)}`
      : `${formatDay(enrolledOn)} to ${formatDay(exitedOn)}`;
  return (
    <article className={styles['block']} aria-label={person.name}>
      <div className={styles['blockHead']}>
        <span className={styles['lineText']}>
          <TextLink href={`#/people/${person.id}`}>{person.name}</TextLink>
          <span className={styles['detail']}>
            {words.label('parentRole', role)}, {since}
          </span>
        </span>
        <Button
          size="small"
          variant="quiet"
          aria-label={`Edit ${person.name} in this family`}
          onClick={() => setEditing(true)}
        >
          Edit
        </Button>
      </div>
      <SafeContact contact={parent.contact} name={person.name} />
      {concreteHelp && (
        <div>
          <Status tone={clockTone[concreteHelp.state]}>{concreteHelp.words}</Status>
        </div>
      )}
      <ParentDialog
        family={family}
        parent={parent}
        open={editing}
        onClose={() => setEditing(false)}
      />
    </article>
  );
}

function RequestLines({ family }: { family: FamilyRecord }): ReactNode {
  const today = useToday();
  const words = useWords();
  if (family.requests.length === 0) return <p>No request yet.</p>;
  return (
    <ul className={styles['lines']}>
      {family.requests.map((request) => (
        <li key={request.id} className={styles['line']}>
          <span className={styles['lineText']}>
            <TextLink href={`#/families/requests/${request.id}`}>
              {family.parents.length > 1
                ? `${request.parent.name}, ${formatListDate(request.receivedOn, today)}`
                : `Received ${formatListDate(request.receivedOn, today)}`}
            </TextLink>
            <span className={styles['detail']}>{words.label('channel', request.channel)}</span>
          </span>
          <span className={styles['lineEnd']}>
            <RequestStatus row={request} />
            <span className={styles['detail']}>{request.standing}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
