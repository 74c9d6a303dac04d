import { useQuery } from '@tanstack/react-query';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import { useSettled } from '@renderer/ui/use-settled';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import type { PersonFormValues } from '../person-form';
import styles from '../people.module.css';

interface Props {
  form: AppForm<PersonFormValues>;
  /** What the button beside a known person does. */
  useLabel: string;
  onUse: (personId: number) => void;
}

/** Points out, while typing, people who may be the same human: same name, phone or e-mail. */
export function DuplicateNotice({ form, useLabel, onUse }: Props): ReactNode {
  const typed = useSettled(
    JSON.stringify({
      firstName: form.useValue('firstName') ?? '',
      lastName: form.useValue('lastName') ?? '',
      phone: form.useValue('phone') || null,
      email: form.useValue('email') || null,
    }),
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
      <ul className={styles['duplicates']}>
        {people.map(({ id, label, detail }) => (
          <li key={id}>
            <span>
              {label}
              {detail && `, ${detail}`}
            </span>
            <Button size="small" onClick={() => onUse(id)}>
              {useLabel} {label}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
