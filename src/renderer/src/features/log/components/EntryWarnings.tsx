import { useQuery } from '@tanstack/react-query';
import { isLocalDate } from '@shared/dates';
import { Notice } from '@renderer/ui/feedback/Notice';
import { announce } from '@renderer/ui/feedback/announce';
import { useSettled } from '@renderer/ui/use-settled';
import { useEffect, type ReactNode } from 'react';
import { type EntryAsTyped, logQueries } from '../queries';
import styles from '../log.module.css';

interface Props {
  entry: 'contact' | 'activity';
  /** The entry that is being changed. */
  id: number | null;
  on: unknown;
  minutes: unknown;
  travelMinutes?: unknown;
  mentors: readonly string[];
  parents?: readonly string[];
}

const numberOr0 = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** What is odd about an entry while it is typed. Saving works all the same. */
export function EntryWarnings(props: Props): ReactNode {
  const { entry, id, on, mentors, parents = [] } = props;
  const day = typeof on === 'string' && isLocalDate(on) ? on : null;
  const typed: EntryAsTyped = {
    entry,
    id,
    on: day ?? '2000-01-01',
    minutes: numberOr0(props.minutes),
    travelMinutes: numberOr0(props.travelMinutes),
    mentors: mentors.map(Number),
    parents: parents.map(Number),
  };
  const settled = useSettled(JSON.stringify(typed));
  const { data = [] } = useQuery({
    ...logQueries.warnings(JSON.parse(settled) as EntryAsTyped),
    enabled: day !== null,
  });
  const text = day === null ? '' : data.map(({ message }) => message).join(' ');
  useEffect(() => {
    if (text !== '') announce(`Worth a second look. ${text}`);
  }, [text]);
  if (text === '') return null;
  return (
    <Notice tone="attention" title="Worth a second look">
      {data.length === 1 ? (
        text
      ) : (
        <ul className={styles['warnings']}>
          {data.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
