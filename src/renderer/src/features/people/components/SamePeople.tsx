import { useQuery } from '@tanstack/react-query';
import { plural } from '@shared/parse/format';
import { Notice } from '@renderer/ui/feedback/Notice';
import { useSettled } from '@renderer/ui/use-settled';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import styles from '../people.module.css';

interface Typed {
  firstName: string | null;
  lastName: string | null;
  phone?: string | null;
  email?: string | null;
}

interface Props {
  /** What has been typed so far. */
  typed: Typed;
  /** What can be done with one of them: a button that says whom it takes. */
  act: (person: { id: number; label: string }) => ReactNode;
}

/** Points out, while typing, people who may be the same human: same name, phone or email. */
export function SamePeople({ typed, act }: Props): ReactNode {
  const settled = useSettled(
    JSON.stringify({
      firstName: typed.firstName ?? '',
      lastName: typed.lastName ?? '',
      phone: typed.phone?.trim() || null,
      email: typed.email?.trim() || null,
    }),
  );
  const found = useQuery({
    queryKey: ['people', 'duplicates', settled],
    queryFn: () => api.people.duplicates(JSON.parse(settled)),
  });
  const people = found.data ?? [];
  if (people.length === 0) return null;
  return (
    <Notice
      tone="attention"
      title={`${plural(people.length, 'person', 'people')} here already may be the same`}
      announced
    >
      <ul className={styles['same']}>
        {people.map(({ id, label, detail }) => (
          <li key={id}>
            <span>
              {label}
              {detail && `, ${detail}`}
            </span>
            {act({ id, label })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
