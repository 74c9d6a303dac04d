import { useQuery } from '@tanstack/react-query';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { useSettled } from '@renderer/ui/use-settled';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import styles from '../families.module.css';

interface Props {
  firstName: string;
  lastName: string;
  phone: string | null;
  onUse: (personId: number) => void;
}

/** Points out, while a new parent is being typed, people who may be the same human. */
export function KnownPeople({ firstName, lastName, phone, onUse }: Props): ReactNode {
  const typed = useSettled(
    JSON.stringify({ firstName, lastName, phone: phone?.trim() || null, email: null }),
  );
  const found = useQuery({
    queryKey: ['people', 'duplicates', typed],
    queryFn: () => api.people.duplicates(JSON.parse(typed)),
  });
  const people = found.data ?? [];
  if (people.length === 0) return null;
  return (
    <Notice
      tone="attention"
      title={`${plural(people.length, 'person', 'people')} here already may be the same`}
      announced
    >
      <ul className={styles['lines']}>
        {people.map(({ id, label, detail }) => (
          <li key={id} className={styles['line']}>
            <span className={styles['lineText']}>
              {label}
              {detail && <span className={styles['detail']}>{detail}</span>}
            </span>
            <Button size="small" onClick={() => onUse(id)}>
              Use {label}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
