import type { CandidateRecord, CandidateStageEvent } from '@shared/contract/recruitment';
import { plural } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import { Section } from '@renderer/ui/layout/Section';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import { notify } from '@renderer/ui/feedback/notify';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { StageEventDialog } from '../dialogs/StageEventDialog';
import { useRemoveEvent } from '../mutations';
import styles from '../recruitment.module.css';

/** Every stage entered, newest first, with how long it lasted. */
export function StageHistory({ candidate }: { candidate: CandidateRecord }): ReactNode {
  const words = useWords();
  const remove = useRemoveEvent();
  const [editing, setEditing] = useState<CandidateStageEvent | null>(null);
  const { enrollment, events } = candidate;
  const takeOut = ({ id, version }: CandidateStageEvent) =>
    remove
      .mutateAsync({ eventId: id, version })
      .catch((error: Error) => notify(error.message, { tone: 'error' }));
  return (
    <Section title="Stages" level={3}>
      {events.length === 0 && (
        <p className={styles['muted']}>
          Only the inquiry of {formatDay(candidate.inquiryOn)} is recorded.
        </p>
      )}
      <ol className={styles['stages']}>
        {events.map((event) => {
          const stage = words.label('stage', event.stage);
          const day = formatDay(event.enteredOn);
          return (
            <li key={event.id}>
              <div className={styles['stageLine']}>
                <strong>{stage}</strong>
                <span className={styles['stageDay']}>{day}</span>
                <span className={styles['stageDays']}>
                  {event.days > 0 && plural(event.days, 'day')}
                </span>
                <MoreMenu
                  label={`More for ${stage}, ${day}`}
                  items={[
                    { label: 'Correct day or note…', onSelect: () => setEditing(event) },
                    { label: 'Remove this entry', onSelect: () => void takeOut(event) },
                  ]}
                />
              </div>
              {event.stage === 'training' && enrollment && (
                <p className={styles['muted']}>
                  {enrollment.cohort}: {words.label('enrollmentStatus', enrollment.status)}
                </p>
              )}
              {event.note && <p className={styles['note']}>{event.note}</p>}
            </li>
          );
        })}
      </ol>
      {editing && <StageEventDialog event={editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}
