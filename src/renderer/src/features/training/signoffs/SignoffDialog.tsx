import { id } from '@shared/contract/common';
import type { SheetTrainee } from '@shared/contract/training-parts';
import { signoffFields, type SignoffRow } from '@shared/contract/training-signoffs';
import { signoffResult } from '@shared/domain/lists/training';
import { Button } from '@renderer/ui/base/Button';
import { CheckboxGroup } from '@renderer/ui/fields/CheckboxGroup';
import { choicesOf } from '@renderer/ui/fields/choice';
import { DateField } from '@renderer/ui/fields/DateField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useWords } from '../../../lib/lists';
import { useRecordSignoffs, useRemoveSignoff, useUpdateSignoff } from '../after-mutations';

const schema = signoffFields.extend({
  enrollmentIds: z.array(id).min(1, 'Choose at least one person.'),
});

interface Values {
  enrollmentIds: string[];
  competency: string | null;
  method: string | null;
  result: string | null;
  on: string | null;
  signedBy: string | null;
  note: string | null;
}

/** What the dialog opens with. */
export interface SignoffProposal {
  competency: string | null;
  enrollmentIds: readonly number[];
  /** The record to change; none for a new one. */
  signoff?: SignoffRow;
}

interface Props {
  proposal: SignoffProposal;
  /** Who can be signed off; one person is not asked about. */
  people: readonly SheetTrainee[];
  onClose: () => void;
}

/** That one or several people showed a competency, or did not yet: how, when, who saw it. */
export function SignoffDialog({ proposal, people, onClose }: Props): ReactNode {
  useReturnFocus();
  const today = useToday();
  const words = useWords();
  const record = useRecordSignoffs();
  const update = useUpdateSignoff();
  const remove = useRemoveSignoff();
  const { signoff, competency, enrollmentIds: chosen } = proposal;
  const single = people.length === 1 || signoff !== undefined;
  const form = useAppForm({
    schema,
    initialValues: {
      enrollmentIds: chosen.map(String),
      competency: signoff?.competency ?? competency,
      method: signoff?.method ?? null,
      result: signoff?.result ?? 'met',
      on: signoff?.on ?? today,
      signedBy: signoff?.signedBy ?? null,
      note: signoff?.note ?? null,
    } as Values,
    toInput: ({ enrollmentIds, note, ...values }: Values) => ({
      ...values,
      competency: values.competency ?? '',
      method: values.method ?? '',
      signedBy: values.signedBy ?? '',
      note: note === '' ? null : note,
      enrollmentIds: enrollmentIds.map(Number),
    }),
    onSubmit: async ({ enrollmentIds, ...fields }) => {
      if (signoff)
        await update.mutateAsync({ id: signoff.id, version: signoff.version, ...fields });
      else await record.mutateAsync({ enrollmentIds, ...fields });
      onClose();
    },
  });
  const drop = () =>
    signoff && remove.mutate({ id: signoff.id, version: signoff.version }, { onSuccess: onClose });
  const [first] = people;
  return (
    <Dialog
      open
      onClose={onClose}
      title={single && first ? `Sign-off of ${first.name}` : 'Record a sign-off'}
      keepOnOutsideClick
    >
      <Form
        form={form}
        submitLabel={signoff ? 'Save sign-off' : 'Record sign-off'}
        onCancel={onClose}
        actions={
          signoff && (
            <Button variant="quiet" onClick={drop}>
              Remove sign-off
            </Button>
          )
        }
      >
        <SelectField
          label="What was shown"
          choices={words.choices('competency', signoff?.competency)}
          field={form.field('competency')}
          width="full"
          autoFocus
        />
        <RadioGroup
          label="Result"
          inline
          choices={choicesOf(signoffResult.items)}
          field={form.field('result')}
        />
        <FormRow>
          <SelectField
            label="How it was shown"
            choices={words.choices('signoffMethod', signoff?.method)}
            field={form.field('method')}
          />
          <DateField label="Day" lean="past" max={today} field={form.field('on')} />
        </FormRow>
        <TextField label="Who saw it" field={form.field('signedBy')} />
        {!single && (
          <CheckboxGroup
            label="Who showed it"
            choices={people.map(({ enrollmentId, name }) => ({
              value: String(enrollmentId),
              label: name,
            }))}
            field={form.field('enrollmentIds')}
          />
        )}
        <TextField
          label="Note"
          optional
          help="In plain words, as the person may read it."
          width="full"
          field={form.field('note')}
        />
      </Form>
    </Dialog>
  );
}
