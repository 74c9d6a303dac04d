import type { LogTotals as Totals } from '@shared/domain/log/totals';
import { formatCount, formatDuration, formatMiles } from '@shared/parse/format';
import { PopoverButton } from '@renderer/ui/overlay/PopoverButton';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import type { ReactNode } from 'react';
import styles from '../log.module.css';

interface Figure {
  id: keyof Totals;
  label: string;
  definition: string;
  format: (value: number) => string;
  /** Said also when it is zero. */
  always?: boolean;
}

const figures: readonly Figure[] = [
  {
    id: 'contacts',
    label: 'Contacts',
    definition: 'All contacts shown, attempts included. A joint visit is one.',
    format: formatCount,
    always: true,
  },
  {
    id: 'reached',
    label: 'Reached',
    definition: 'Those that reached the parent.',
    format: formatCount,
    always: true,
  },
  {
    id: 'contactMinutes',
    label: 'Time with parents',
    definition: 'Time of contacts that reached the parent, each contact once.',
    format: formatDuration,
  },
  {
    id: 'mentorMinutes',
    label: 'Parent partner time',
    definition: 'The same time for every parent partner on the contact.',
    format: formatDuration,
  },
  {
    id: 'travelMinutes',
    label: 'Travel',
    definition: 'Travel time of all contacts, for every parent partner on them.',
    format: formatDuration,
  },
  {
    id: 'programMinutes',
    label: 'Program work',
    definition: 'Time of program work, for every parent partner on it.',
    format: formatDuration,
  },
  {
    id: 'milesTenths',
    label: 'Miles',
    definition: 'Miles of contacts and program work, each entry once.',
    format: formatMiles,
  },
];

/** What the rows under it add up to, counted as the report counts. */
export function LogTotals({ totals }: { totals: Totals }): ReactNode {
  return (
    <div className={styles['totals']}>
      <dl className={styles['figures']} aria-label="Totals of what is shown">
        {figures
          .filter(({ id, always }) => always || totals[id] !== 0)
          .map(({ id, label, format }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd className="tabular">{format(totals[id])}</dd>
            </div>
          ))}
      </dl>
      <PopoverButton label="What counts" title="What the totals count" variant="quiet" size="small">
        <KeyValue facts={figures.map(({ label, definition }) => ({ label, value: definition }))} />
      </PopoverButton>
    </div>
  );
}
