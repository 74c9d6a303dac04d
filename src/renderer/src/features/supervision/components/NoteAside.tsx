import { useQuery } from '@tanstack/react-query';
import { isLocalDate } from '@shared/dates';
import { formatDay, formatRelativeDay } from '@shared/parse/format-date';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { supervisionQueries } from '../queries';
import styles from '../supervision.module.css';
import { ActionList } from './ActionList';

interface Props {
  mentors: readonly string[];
  on: unknown;
}

/** Last session's actions, and the matches at a glance. */
export function NoteAside({ mentors, on }: Props): ReactNode {
  const today = useToday();
  const words = useWords();
  const day = typeof on === 'string' && isLocalDate(on) ? on : today;
  const ids = mentors.map(Number);
  const { data } = useQuery({
    ...supervisionQueries.context(ids, day),
    enabled: ids.length > 0,
  });
  if (ids.length === 0 || !data) {
    return (
      <p className={styles['quiet']}>
        {ids.length === 0 ? 'Choose the parent partner to see what was agreed last time.' : ' '}
      </p>
    );
  }
  const { last, actions, matches } = data;
  return (
    <>
      <Section title="From last time" level={3}>
        {last ? (
          <p className={styles['small']}>
            <TextLink href={`#/supervision/session/${last.id}`}>
              {words.label('supervisionType', last.type)}, {formatDay(last.on)}
            </TextLink>
            , {formatRelativeDay(last.on, today)}
          </p>
        ) : (
          <p className={styles['quiet']}>This is the first session.</p>
        )}
        {last && actions.length === 0 && <p className={styles['quiet']}>No action is open.</p>}
        <ActionList actions={actions} />
      </Section>
      <Section title="Matches" count={matches.length} level={3}>
        <ul className={styles['rows']}>
          {matches.map(({ id, parentName, mentorName, startOn, lastReachedOn }) => (
            <li key={id}>
              <span className={styles['grow']}>
                {ids.length > 1 ? `${parentName} with ${mentorName}` : parentName}
                <span className={styles['small']}>
                  {' '}
                  since {formatDay(startOn)},{' '}
                  {lastReachedOn
                    ? `last contact ${formatRelativeDay(lastReachedOn, today)}`
                    : 'no contact yet'}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
