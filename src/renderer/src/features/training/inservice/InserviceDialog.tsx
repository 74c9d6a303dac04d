import { id } from '@shared/contract/common';
import { inserviceFields, type InserviceRow } from '@shared/contract/training-inservice';
import { Button } from '@renderer/ui/base/Button';
import { DateField } from '@renderer/ui/fields/DateField';
import { DurationField } from '@renderer/ui/fields/DurationField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { PeoplePicker } from '@renderer/ui/picker/PersonPicker';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useWords } from '../../../lib/lists';
import { useAddInservice, useRemoveInservice, useUpdateInservice } from '../after-mutations';
import { searchPeople } from '../components/people-search';

const schema = inserviceFields.extend({
  personIds: z.array(id).min(1, 'Choose at least one person.').max(200),
});

interface Values {
  personIds: string[];
  on: string | null;
  title: string | null;
  type: string | null;
  topic: string | null;
  minutes: number | string | null;
  provider: string | null;
  verifiedBy: string | null;
}

const findAnyone = searchPeople({ trainees: [] });

interface Props {
  /** Whose training it is; none to ask for one or several people. */
  person: { personId: number; name: string } | null;
  /** The record to change; none for a new one. */
  training?: InserviceRow;
  onClose: () => void;
}

/** An in-service training: what, when, how long, for whom. */
export function InserviceDialog({ person, training, onClose }: Props): ReactNode {
  useReturnFocus();
  const today = useToday();
  const words = useWords();
  const add = useAddInservice();
  const update = useUpdateInservice();
  const remove = useRemoveInservice();
  const form = useAppForm({
    schema,
    initialValues: {
      personIds: person ? [String(person.personId)] : [],
      on: training?.on ?? today,
      title: training?.title ?? null,
      type: training?.type ?? null,
      topic: training?.topic ?? null,
      minutes: training?.minutes ?? null,
      provider: training?.provider ?? null,
      verifiedBy: training?.verifiedBy ?? null,
    } as Values,
    toInput: ({ personIds, ...values }: Values) => ({
      ...values,
      title: values.title ?? '',
      type: values.type ?? '',
      provider: values.provider?.trim() ? values.provider : null,
      verifiedBy: values.verifiedBy?.trim() ? values.verifiedBy : null,
      personIds: personIds.map(Number),
    }),
    onSubmit: async ({ personIds, ...fields }) => {
      if (training)
        await update.mutateAsync({ id: training.id, version: training.version, ...fields });
      else await add.mutateAsync({ personIds, ...fields });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={person ? `In-service training of ${person.name}` : 'Record in-service training'}
      keepOnOutsideClick
    >
      <Form
        form={form}
        submitLabel={training ? 'Save training' : 'Record training'}
        onCancel={onClose}
        actions={
          training && (
            <Button
              variant="quiet"
              onClick={() =>
                remove.mutate(
                  { id: training.id, version: training.version },
                  { onSuccess: onClose },
                )
              }
            >
              Remove
            </Button>
          )
        }
      >
        {!person && (
          <PeoplePicker
            label="Who took part"
            search={findAnyone}
            field={form.field('personIds')}
            width="full"
            autoFocus
          />
        )}
        <TextField
          label="What it was"
          missing="Write what it was."
          width="full"
          field={form.field('title')}
          autoFocus={person !== null}
        />
        <FormRow>
          <DateField label="Day" lean="past" max={today} field={form.field('on')} />
          <DurationField label="Length" max={60_000} field={form.field('minutes')} />
        </FormRow>
        <FormRow>
          <SelectField
            label="Kind"
            choices={words.choices('inserviceType', training?.type)}
            field={form.field('type')}
          />
          <SelectField
            label="Topic"
            optional
            choices={words.choices('trainingTopic', training?.topic)}
            field={form.field('topic')}
          />
        </FormRow>
        <TextField label="Given by" optional field={form.field('provider')} />
        <TextField
          label="Verified by"
          optional
          help="Who has seen the certificate or was there."
          field={form.field('verifiedBy')}
        />
      </Form>
    </Dialog>
  );
}
