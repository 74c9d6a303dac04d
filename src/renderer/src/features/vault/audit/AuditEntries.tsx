import type { AuditEntry } from '@shared/contract/vault-audit';
import type { LocalDate } from '@shared/dates';
import { formatLongDate, formatStampTime } from '@shared/parse/format-date';
import { stampDay } from '@shared/parse/format-stamp';
import { TextLink } from '@renderer/ui/base/TextLink';
import type { ReactNode } from 'react';
import { zone } from '../stamps';
import { auditSentence } from './audit-words';
import styles from './audit.module.css';

/** Entries by the day they were made on, as they come. */
function daysOf(entries: readonly AuditEntry[]): { day: LocalDate; entries: AuditEntry[] }[] {
  const days: { day: LocalDate; entries: AuditEntry[] }[] = [];
  for (const entry of entries) {
    const day = stampDay(entry.at, zone);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** The history by day, one line an entry, newest first. */
export function AuditEntries({ entries }: { entries: readonly AuditEntry[] }): ReactNode {
  return daysOf(entries).map(({ day, entries: ofDay }) => (
    <section key={`${day} ${ofDay[0]?.number}`} className={styles['day']}>
      <h2 className={styles['dayName']}>
        <time dateTime={day}>{formatLongDate(day)}</time>
      </h2>
      <ol className={styles['entries']}>
        {ofDay.map((entry) => (
          <Line key={entry.number} entry={entry} />
        ))}
      </ol>
    </section>
  ));
}

function Line({ entry }: { entry: AuditEntry }): ReactNode {
  const sentence = auditSentence(entry);
  return (
    <li className={styles['entry']}>
      <span className={styles['time']}>{formatStampTime(entry.at, zone)}</span>
      <span className={styles['what']}>
        {entry.path === null ? (
          sentence
        ) : (
          <TextLink href={`#${entry.path}`} look="name">
            {sentence}
          </TextLink>
        )}
      </span>
      <span className={styles['who']}>{entry.actor}</span>
    </li>
  );
}
