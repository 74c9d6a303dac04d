import { plural } from '@shared/parse/format';
import { Notice } from '@renderer/ui/feedback/Notice';
import type { ReactNode } from 'react';
import type { Turn } from '../grid/what-if';
import styles from '../training.module.css';

const shown = 10;

/** What a change does to people's graduation, before it is made. */
export function Turns({ turns }: { turns: readonly Turn[] }): ReactNode {
  if (turns.length === 0)
    return <p className={styles['quiet']}>Nobody’s way to graduation changes.</p>;
  return (
    <Notice
      tone="attention"
      title={`This changes whether ${plural(turns.length, 'person', 'people')} will graduate`}
    >
      <ul>
        {turns.slice(0, shown).map(({ enrollmentId, name, before, after }) => (
          <li key={enrollmentId}>
            {name}: {before.toLowerCase()} → {after.toLowerCase()}
          </li>
        ))}
      </ul>
      {turns.length > shown && <p>And {plural(turns.length - shown, 'other')}.</p>}
    </Notice>
  );
}
