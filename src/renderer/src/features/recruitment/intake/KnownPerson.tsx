import { useQuery } from '@tanstack/react-query';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Notice } from '@renderer/ui/feedback/Notice';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import { useSettled } from '@renderer/ui/use-settled';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { peopleQueries } from '../../people/queries';
import styles from '../recruitment.module.css';
import { type IntakeValues, withKnownPerson } from './intake-form';

interface Props {
  form: AppForm<IntakeValues>;
}

/**
 * Points out, while typing, people who may be the same human: same name, phone or email. Someone who
 * is here already becomes a candidate as they are, without a second record.
 */
export function KnownPerson({ form }: Props): ReactNode {
  const chosen = form.useValue('personId');
  return chosen === null ? <Candidates form={form} /> : <Chosen form={form} id={Number(chosen)} />;
}

function Candidates({ form }: Props): ReactNode {
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
      <ul className={styles['known']}>
        {people.map(({ id, label, detail }) => (
          <Match key={id} form={form} id={id} label={label} detail={detail} />
        ))}
      </ul>
    </Notice>
  );
}

interface MatchProps extends Props {
  id: number;
  label: string;
  detail: string | null;
}

function Match({ form, id, label, detail }: MatchProps): ReactNode {
  const person = useQuery(peopleQueries.record(id));
  const candidateId = person.data?.candidateId ?? null;
  return (
    <li>
      <span>
        {label}
        {detail && `, ${detail}`}
      </span>
      {candidateId !== null ? (
        <TextLink href={`#/recruitment/${candidateId}`}>
          Open the recruitment record of {label}
        </TextLink>
      ) : (
        <Button
          size="small"
          disabled={!person.data}
          onClick={() => person.data && form.setAll(withKnownPerson(form.values(), person.data))}
        >
          This is {label}
        </Button>
      )}
    </li>
  );
}

function Chosen({ form, id }: Props & { id: number }): ReactNode {
  const person = useQuery(peopleQueries.record(id));
  const name = person.data ? `${person.data.firstName} ${person.data.lastName}` : 'They';
  return (
    <Notice
      tone="info"
      title={`${name} is in the program already`}
      announced
      actions={
        <Button size="small" onClick={() => form.set('personId', null)}>
          This is someone else
        </Button>
      }
    >
      They become a candidate on the record they have. What you change here is added to it.
    </Notice>
  );
}
