import { formMethods, type ReferenceCall } from '@shared/contract/screening-forms';
import { DateField } from '@renderer/ui/fields/DateField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import type { Typed } from '@renderer/ui/fields/use-parsed-text';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { EntryForm } from '../../log/components/EntryForm';
import { WithDraft } from '../../log/components/WithDraft';
import { useSaveReference } from '../mutations';
import { fileHref } from '../parts';
import styles from '../screening.module.css';
import { AnswerFields } from './AnswerFields';
import { type AnswerValues, answerValues } from './answer-values';

interface Props {
  personId: number;
  reference: ReferenceCall;
}

interface Values {
  name: string | null;
  relation: string | null;
  phone: string | null;
  outcome: string | null;
  contactedOn: Typed<string>;
  mode: string | null;
  answers: AnswerValues;
  note: string | null;
}

/** The call as it is written up. Nobody reached is an outcome too, and asks for nothing more. */
export function ReferenceForm({ personId, reference }: Props): ReactNode {
  const { id: referenceId, version, template } = reference;
  const today = useToday();
  const save = useSaveReference();
  const fresh: Values = {
    name: reference.name,
    relation: reference.relation ?? '',
    phone: reference.phone ?? '',
    outcome: reference.outcome,
    contactedOn: reference.contactedOn ?? today,
    mode: reference.mode ?? 'interview',
    answers: answerValues(template.items, reference.answers),
    note: reference.note ?? '',
  };
  const back = () => {
    window.location.hash = fileHref(personId, 'references').slice(1);
  };
  return (
    <WithDraft<Values> form="reference" subject={String(referenceId)}>
      {(draft) => (
        <EntryForm
          draft={draft}
          fresh={fresh}
          schema={formMethods.saveReference.input}
          toInput={(values) => ({
            referenceId,
            version,
            ...(emptiesToNull(values) as Values),
          })}
          submitLabel="Save call"
          label="Reference call"
          cancelLabel="Close"
          onCancel={back}
          firstField="outcome"
          onSubmit={async (input) => {
            await save.mutateAsync(input);
            await draft.discard();
            back();
          }}
        >
          {(form) => <Fields form={form} reference={reference} />}
        </EntryForm>
      )}
    </WithDraft>
  );
}

function Fields({
  form,
  reference: { template },
}: {
  form: AppForm<Values>;
  reference: ReferenceCall;
}): ReactNode {
  const words = useWords();
  const today = useToday();
  const outcome = form.useValue('outcome');
  const mode = form.useValue('mode');
  const reached = outcome !== 'unreachable';
  return (
    <>
      <TextField label="Name" field={form.field('name')} width="full" />
      <FormRow>
        <TextField
          label="How they know the candidate"
          optional
          field={form.field('relation')}
          width="long"
        />
        <TextField label="Phone" optional type="tel" field={form.field('phone')} width="medium" />
      </FormRow>
      {template.intro && <p className={styles['muted']}>{template.intro}</p>}
      {reached && (
        <AnswerFields
          items={template.items}
          bind={(id) => form.field(`answers.${id}`)}
          allOptional={outcome === null || mode === 'paper_keyed'}
        />
      )}
      <RadioGroup
        label="What came of it?"
        optional
        inline
        choices={words.choices('referenceOutcome')}
        field={form.field('outcome')}
      />
      <FormRow>
        <DateField
          label="Called on"
          optional
          max={today}
          lean="past"
          field={form.field('contactedOn')}
        />
        <SelectField
          label="How was it written up?"
          alwaysAnswered
          choices={words.choices('formMode')}
          field={form.field('mode')}
          width="medium"
        />
      </FormRow>
      <TextArea label="Note" optional rows={2} field={form.field('note')} />
    </>
  );
}
