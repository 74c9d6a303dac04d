import { useQuery } from '@tanstack/react-query';
import { formatDuration, plural } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import styles from '../log.module.css';
import { logQueries } from '../queries';
import { namesOf } from './entry-words';

export interface SavedEntry {
  id: number;
  on: string;
  minutes: number;
}

interface Props {
  entry: 'contact' | 'activity';
  /** Newest first. */
  entries: readonly SavedEntry[];
}

const shown = 5;

/** What was saved since the form opened, so that nobody has to wonder. */
export function JustSaved({ entry, entries }: Props): ReactNode {
  const today = useToday();
  if (entries.length === 0) return null;
  const Names = entry === 'contact' ? ContactNames : ActivityNames;
  const place = entry === 'contact' ? '#/log/contact/' : '#/log/activity/';
  return (
    <Section title={`${plural(entries.length, 'entry', 'entries')} saved just now`}>
      <ul className={styles['saved']}>
        {entries.slice(0, shown).map(({ id, on, minutes }) => (
          <li key={id}>
            <TextLink href={`${place}${id}`}>{formatListDate(on, today)}</TextLink>,{' '}
            {formatDuration(minutes)}
            <Names id={id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ContactNames({ id }: { id: number }): ReactNode {
  const { data } = useQuery(logQueries.contact(id));
  return data && `, ${namesOf(data.mentors)} with ${namesOf(data.parents)}`;
}

function ActivityNames({ id }: { id: number }): ReactNode {
  const { data } = useQuery(logQueries.activity(id));
  return data && `, ${namesOf(data.mentors)}`;
}
