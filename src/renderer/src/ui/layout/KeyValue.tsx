import type { ReactNode } from 'react';
import styles from './page.module.css';

export interface Fact {
  label: string;
  /** Nothing here reads "Not known". */
  value: ReactNode;
}

interface Props {
  facts: readonly Fact[];
  /** What an empty value reads. */
  unknown?: string;
}

/** Facts about one record, name and value. For several records use DataTable. */
export function KeyValue({ facts, unknown = 'Not known' }: Props): ReactNode {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? (
              <span className={styles['unknown']}>{unknown}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
