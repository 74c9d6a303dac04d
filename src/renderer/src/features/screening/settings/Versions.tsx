import { useQuery } from '@tanstack/react-query';
import type { FormKind } from '@shared/domain/screening/form-template';
import { formatDay } from '@shared/parse/format-date';
import { Disclosure } from '@renderer/ui/base/Disclosure';
import { Notice } from '@renderer/ui/feedback/Notice';
import type { ReactNode } from 'react';
import { screeningQueries } from '../queries';
import styles from '../screening.module.css';

/** Every version there has been, the newest first. */
export function Versions({ kind }: { kind: FormKind }): ReactNode {
  const versions = useQuery(screeningQueries.templateVersions(kind));
  if (versions.error) return <Notice tone="error">{versions.error.message}</Notice>;
  const [current] = versions.data ?? [];
  if (!versions.data || !current) return null;
  return (
    <Disclosure label={`Version ${current.formVersion} is in use`}>
      <ul className={styles['lines']}>
        {versions.data.map(({ formVersion, title, since }) => (
          <li key={formVersion} className={styles['lineHead']}>
            <span>
              Version {formVersion}: {title}
            </span>
            <span className={styles['muted']}>
              {since === null ? 'As the program came' : `Since ${formatDay(since)}`}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
