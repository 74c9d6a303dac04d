import { placesLeft } from '@shared/domain/training/places';
import { plural } from '@shared/parse/format';
import { formatDate, formatRelativeDay } from '@shared/parse/format-date';
import { IconPlus } from '@tabler/icons-react';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Panel } from '@renderer/ui/layout/Panel';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { useAbout, useRows } from '../grid/use-model';
import { useRemoveWaiting } from '../mutations';
import styles from '../training.module.css';
import type { PanelProps } from './CohortPanel';
import { WaitingDialog } from './WaitingDialog';

/** Who waits for a place in the cohort, the longest first. */
export function WaitingPanel({ model, onClose, onEnroll }: PanelProps): ReactNode {
  const today = useToday();
  const remove = useRemoveWaiting();
  const [adding, setAdding] = useState(false);
  const { cohort, waiting } = useAbout(model);
  const inTraining = useRows(model).filter(({ trainee }) => trainee.status === 'active').length;
  const places = placesLeft(cohort.capacity, inTraining);
  const over = cohort.status === 'finished' || cohort.status === 'cancelled';
  const add = !over && (
    <Button icon={IconPlus} onClick={() => setAdding(true)}>
      Add to the list
    </Button>
  );
  return (
    <Panel
      title="Waiting list"
      focusKey="waiting"
      backLabel="Back to the grid"
      onClose={onClose}
      beside={<p>{placesWords(places, cohort.capacity)}</p>}
      actions={waiting.length > 0 && add}
    >
      {waiting.length === 0 ? (
        <EmptyState kind="nothing-yet" title="Nobody is waiting." action={add || undefined}>
          Whoever wants to come when all places are taken waits here.
        </EmptyState>
      ) : (
        <ul className={styles['lines']} aria-label="Waiting">
          {waiting.map((row) => (
            <li key={row.id} className={styles['line']}>
              <div className={styles['who']}>
                <TextLink href={`#/people/${row.personId}`} look="name">
                  {row.name}
                </TextLink>
                <span className={styles['sub']}>
                  Since {formatDate(row.addedOn)} ({formatRelativeDay(row.addedOn, today)})
                  {row.note && `. ${row.note}`}
                </span>
              </div>
              <div className={styles['lineActs']}>
                {!over && (
                  <Button
                    size="small"
                    onClick={() => onEnroll([row])}
                    aria-label={`Enroll ${row.name}`}
                  >
                    Enroll
                  </Button>
                )}
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`Remove ${row.name} from the waiting list`}
                  onClick={() => remove.mutate({ id: row.id, version: row.version })}
                >
                  Remove
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {adding && <WaitingDialog sheet={model.sheet} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function placesWords(places: number | null, capacity: number | null): string {
  if (places === null || capacity === null)
    return 'This cohort has no limit of places. Set one under Details.';
  if (capacity === 1 && places === 0) return 'The one place is taken.';
  return places === 0
    ? `All ${capacity} places are taken.`
    : `${plural(places, 'place is', 'places are')} left of ${capacity}.`;
}
