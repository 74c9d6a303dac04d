import type { LocalDate } from '@shared/dates';
import { formatLongDate } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import { Tag } from '../feedback/Tag';
import styles from './data.module.css';

export interface TimelineEntry {
  id: string;
  date: LocalDate;
  /** Kind in a word: "Visit", "Supervision". */
  kind: string;
  /** Facts on one line: who, how long. */
  line?: ReactNode;
  /** The whole text, with its line breaks. Never shortened: this view is for reading. */
  text?: string;
  /** Who wrote it and when, what changed since. */
  source?: ReactNode;
  actions?: ReactNode;
}

interface Props {
  /** "What happened with Maria Reyes". */
  label: string;
  /** Newest first, as given; one heading per day. */
  entries: readonly TimelineEntry[];
}

/** Everything that happened, in full, by day: to be read from top to bottom and printed. */
export function Timeline({ label, entries }: Props): ReactNode {
  const days: { date: LocalDate; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.date === entry.date) last.entries.push(entry);
    else days.push({ date: entry.date, entries: [entry] });
  }
  return (
    <div className={styles['timeline']} role="group" aria-label={label}>
      {days.map((day) => (
        <section key={`${day.date}-${day.entries[0]?.id}`} className={styles['day']}>
          <h3 className={styles['dayName']}>
            <time dateTime={day.date}>{formatLongDate(day.date)}</time>
          </h3>
          {day.entries.map((entry) => (
            <article key={entry.id} className={styles['entry']}>
              <div className={styles['entryLine']}>
                <Tag>{entry.kind}</Tag>
                <span className={styles['entryFacts']}>{entry.line}</span>
                {entry.actions && <span className={styles['entryActs']}>{entry.actions}</span>}
              </div>
              {entry.text && <p className={styles['entryText']}>{entry.text}</p>}
              {entry.source && <p className={styles['entrySource']}>{entry.source}</p>}
            </article>
          ))}
        </section>
      ))}
    </div>
  );
}
