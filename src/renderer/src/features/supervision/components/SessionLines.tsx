import type { SessionRow } from '@shared/contract/supervision';
import { formatDuration, plural } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Tag } from '@renderer/ui/feedback/Tag';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import styles from '../supervision.module.css';

/** Sessions one under the other, each leading to its note. */
export function SessionLines({ sessions }: { sessions: readonly SessionRow[] }): ReactNode {
  const today = useToday();
  const words = useWords();
  return (
    <ul className={styles['rows']}>
      {sessions.map((session) => (
        <li key={session.id}>
          <TextLink href={`#/supervision/session/${session.id}`}>
            {formatListDate(session.on, today)}
          </TextLink>
          <span className={styles['grow']}>
            {words.label('supervisionType', session.type)}, {formatDuration(session.minutes)}
            {session.openActions > 0 && (
              <span className={styles['quiet']}>
                {` · ${plural(session.openActions, 'open action')}`}
              </span>
            )}
          </span>
          {session.restricted && <Tag>Restricted</Tag>}
        </li>
      ))}
    </ul>
  );
}
