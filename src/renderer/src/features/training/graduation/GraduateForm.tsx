import { localDate, optionalText } from '@shared/contract/common';
import type { Sheet, SheetTrainee } from '@shared/contract/training-parts';
import type { Graduate } from '@shared/domain/training/graduation';
import { formatList, plural } from '@shared/parse/format';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { type AppForm, useAppForm } from '@renderer/ui/form/use-app-form';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { z } from 'zod';
import styles from '../after.module.css';
import { useGraduate } from '../after-mutations';

const person = z
  .object({
    enrollmentId: z.int(),
    version: z.int(),
    chosen: z.boolean(),
    needsReason: z.boolean(),
    reason: optionalText(500),
  })
  .refine(({ chosen, needsReason, reason }) => !chosen || !needsReason || reason !== null, {
    message: 'Write why the course counts as completed all the same.',
    path: ['reason'],
  });

const schema = z.object({
  on: localDate,
  people: z
    .array(person)
    .refine((all) => all.some(({ chosen }) => chosen), 'Choose at least one person.'),
  finish: z.boolean(),
});

interface PersonValues {
  enrollmentId: number;
  version: number;
  chosen: boolean;
  needsReason: boolean;
  reason: string | null;
}

interface Values {
  on: string | null;
  people: PersonValues[];
  finish: boolean;
}

interface Props {
  sheet: Sheet;
  qualify: readonly Graduate<SheetTrainee>[];
  left: readonly Graduate<SheetTrainee>[];
}

/** Completes the course for everyone chosen, in one change. */
export function GraduateForm({ sheet, qualify, left }: Props): ReactNode {
  const today = useToday();
  const graduate = useGraduate();
  const all = [...qualify, ...left];
  const toCome = sheet.sessions.filter(({ held }) => held === 'scheduled').length;
  const form = useAppForm({
    schema,
    initialValues: {
      on: today,
      people: all.map(({ trainee: { enrollmentId, version }, gaps }) => ({
        enrollmentId,
        version,
        chosen: gaps.length === 0,
        needsReason: gaps.length > 0,
        reason: null,
      })),
      finish: toCome === 0,
    } as Values,
    toInput: ({ people, ...values }: Values) => ({
      ...values,
      people: people.map((one) => ({ ...one, reason: one.reason?.trim() ? one.reason : null })),
    }),
    onSubmit: ({ on, people, finish }) =>
      graduate.mutateAsync({
        cohortId: sheet.cohort.id,
        on,
        finish,
        people: people
          .filter(({ chosen }) => chosen)
          .map(({ enrollmentId, version, needsReason, reason }) => ({
            enrollmentId,
            version,
            reason: needsReason ? reason : null,
          })),
      }),
  });
  const chosen = form.useValue('people').filter((one) => one.chosen).length;
  return (
    <Form
      form={form}
      label="Graduation"
      submitLabel={chosen === 0 ? 'Graduate' : `Graduate ${plural(chosen, 'person', 'people')}`}
    >
      {qualify.length > 0 && (
        <Section title="Meet every requirement" count={qualify.length}>
          <ul className={styles['people']}>
            {qualify.map(({ trainee }, at) => (
              <li key={trainee.enrollmentId}>
                <CheckboxField label={trainee.name} field={form.field(`people.${at}.chosen`)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {left.length > 0 && (
        <Section title="Not yet, and why" count={left.length}>
          <p className={styles['quiet']}>
            Whoever graduates all the same needs a reason. It is printed on the transcript.
          </p>
          <ul className={styles['people']}>
            {left.map(({ trainee, gaps }, at) => (
              <li key={trainee.enrollmentId}>
                <Left form={form} at={qualify.length + at} name={trainee.name} gaps={gaps} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <DateField label="Completed on" lean="past" max={today} field={form.field('on')} />
      {toCome === 0 && (
        <CheckboxField
          label="Finish the cohort when nobody is left in training"
          field={form.field('finish')}
        />
      )}
      <Section title="What follows">
        <ul className={styles['follows']}>
          <li>Each person completes the course on that day and gets a certificate number.</li>
          <li>Certificates and transcripts can then be printed or saved, all at once.</li>
          <li>
            Candidates stay where they are in recruitment until you make them parent partners below.
          </li>
          <li>All of it is one change, which can be undone.</li>
        </ul>
      </Section>
    </Form>
  );
}

interface LeftProps {
  form: AppForm<Values>;
  at: number;
  name: string;
  gaps: readonly string[];
}

function Left({ form, at, name, gaps }: LeftProps): ReactNode {
  const chosen = form.useValue(`people.${at}.chosen`);
  return (
    <div className={styles['person']}>
      <CheckboxField
        label={name}
        help={`Still missing: ${formatList(gaps)}.`}
        field={form.field(`people.${at}.chosen`)}
      />
      {chosen && (
        <div className={styles['inset']}>
          <TextField
            label={`Why ${name} graduates all the same`}
            width="full"
            field={form.field(`people.${at}.reason`)}
          />
        </div>
      )}
    </div>
  );
}
