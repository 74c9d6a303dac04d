import { useQuery } from '@tanstack/react-query';
import { localDate, optionalText } from '@shared/contract/common';
import type { ReadyCandidate } from '@shared/contract/training-graduation';
import { stage } from '@shared/domain/lists/people';
import { plural } from '@shared/parse/format';
import { TextLink } from '@renderer/ui/base/TextLink';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextField } from '@renderer/ui/fields/TextField';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Form } from '@renderer/ui/form/Form';
import { type AppForm, useAppForm } from '@renderer/ui/form/use-app-form';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import styles from '../after.module.css';
import { afterQueries } from '../after-queries';
import { useActivateGraduates } from './use-activate';

const schema = z.object({
  startOn: localDate,
  people: z
    .array(
      z.object({
        candidateId: z.int(),
        version: z.int(),
        from: z.enum(stage.codes),
        chosen: z.boolean(),
        mentorNo: optionalText(60),
      }),
    )
    .refine((all) => all.some(({ chosen }) => chosen), 'Choose at least one person.'),
});

interface Values {
  startOn: string | null;
  people: {
    candidateId: number;
    version: number;
    from: ReadyCandidate['stage'];
    chosen: boolean;
    mentorNo: string | null;
  }[];
}

/** Graduates who can become parent partners, as recruitment would make them; nothing where there is none. */
export function ActivateForm({ cohortId }: { cohortId: number }): ReactNode {
  const ready = useQuery(afterQueries.ready(cohortId));
  const [refused, setRefused] = useState<readonly { name: string; reason: string }[]>([]);
  if (ready.error)
    return <ErrorState message={ready.error.message} onRetry={() => void ready.refetch()} />;
  const people = ready.data ?? [];
  if (people.length === 0 && refused.length === 0) return null;
  const key = people.map(({ candidateId, version }) => `${candidateId}/${version}`).join();
  return (
    <Section title="Next: parent partners" count={people.length}>
      <p className={styles['quiet']}>
        These graduates are candidates still. Becoming a parent partner ends their recruitment and
        opens their parent partner record. Whoever cannot be made one stays here, with the reason.
      </p>
      {refused.length > 0 && (
        <Notice tone="attention" title="Not made parent partners" announced>
          <ul>
            {refused.map(({ name, reason }) => (
              <li key={name}>
                {name}: {reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {people.length > 0 && <People key={key} people={people} onRefused={setRefused} />}
    </Section>
  );
}

interface PeopleProps {
  people: readonly ReadyCandidate[];
  onRefused: (refused: readonly { name: string; reason: string }[]) => void;
}

function People({ people, onRefused }: PeopleProps): ReactNode {
  const today = useToday();
  const activate = useActivateGraduates();
  const form = useAppForm({
    schema,
    initialValues: {
      startOn: today,
      people: people.map(({ candidateId, version, stage: from, suggestedMentorNo }) => ({
        candidateId,
        version,
        from,
        chosen: false,
        mentorNo: suggestedMentorNo,
      })),
    } as Values,
    toInput: ({ people: all, ...values }: Values) => ({
      ...values,
      people: all.map((one) => ({ ...one, mentorNo: one.mentorNo?.trim() ? one.mentorNo : null })),
    }),
    onSubmit: async ({ startOn, people: all }) => {
      const chosen = all.filter((one) => one.chosen);
      const { refused } = await activate.mutateAsync({
        startOn,
        people: chosen.map(({ candidateId, version, from, mentorNo }) => ({
          candidateId,
          version,
          from,
          mentorNo,
        })),
      });
      onRefused(refused);
    },
  });
  const count = form.useValue('people').filter(({ chosen }) => chosen).length;
  return (
    <Form
      form={form}
      label="Parent partners"
      submitLabel={count === 0 ? 'Make parent partners' : `Make ${plural(count, 'parent partner')}`}
    >
      <ul className={styles['people']}>
        {people.map(({ candidateId, personId, name }, at) => (
          <li key={candidateId}>
            <Candidate form={form} at={at} name={name} personId={personId} />
          </li>
        ))}
      </ul>
      <DateField label="First day" field={form.field('startOn')} />
    </Form>
  );
}

interface CandidateProps {
  form: AppForm<Values>;
  at: number;
  name: string;
  personId: number;
}

function Candidate({ form, at, name, personId }: CandidateProps): ReactNode {
  const chosen = form.useValue(`people.${at}.chosen`);
  return (
    <div className={styles['person']}>
      <CheckboxField label={name} field={form.field(`people.${at}.chosen`)} />
      {chosen && (
        <div className={styles['inset']}>
          <TextLink href={`#/recruitment/file/${personId}`}>Screening of {name}</TextLink>
          <TextField
            label={`Number of ${name}`}
            optional
            width="short"
            field={form.field(`people.${at}.mentorNo`)}
          />
        </div>
      )}
    </div>
  );
}
