import { type ConcernRow } from '@shared/contract/supervision';
import { changedConcern, concernFields } from '@shared/contract/supervision-fields';
import { DateField } from '@renderer/ui/fields/DateField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { MentorsPicker } from '../../log/components/pickers';
import { useAddConcern, useUpdateConcern } from '../mutations';

interface Values {
  on: string | null;
  kind: string | null;
  mentors: string[];
  status: string | null;
  closedOn: string | null;
}

interface Props {
  /** The concern that is changed or closed; null for a new one. */
  concern: ConcernRow | null;
  closing: boolean;
  onDone: () => void;
}

/** What is counted of a concern. There is no box for what happened: that stays where it belongs. */
export function ConcernForm({ concern, closing, onDone }: Props): ReactNode {
  const today = useToday();
  const words = useWords();
  const add = useAddConcern();
  const update = useUpdateConcern();
  const known = concern && { id: concern.id, version: concern.version };
  const form = useAppForm<Values, typeof concernFields>({
    schema: concernFields,
    toInput: (values) => ({
      ...(emptiesToNull(values) as object),
      mentors: values.mentors.map(Number),
      closedOn: values.status === 'closed' ? values.closedOn : null,
    }),
    initialValues: {
      on: concern?.on ?? today,
      kind: concern?.kind ?? null,
      mentors: concern?.mentors.map(({ id }) => String(id)) ?? [],
      status: closing ? 'closed' : (concern?.status ?? 'open'),
      closedOn: closing ? today : (concern?.closedOn ?? null),
    },
    onSubmit: async (fields) => {
      if (known) await update.mutateAsync(changedConcern.parse({ ...fields, ...known }));
      else await add.mutateAsync(fields);
      onDone();
    },
  });
  const closed = form.useValue('status') === 'closed';
  return (
    <Form
      form={form}
      submitLabel={closing ? 'Close concern' : concern ? 'Save concern' : 'Add concern'}
      onCancel={onDone}
    >
      <SelectField
        label="Kind of concern"
        missing="Choose the kind of concern."
        choices={words.choices('incidentKind', concern?.kind)}
        field={form.field('kind')}
      />
      <DateField label="Day it happened" lean="past" field={form.field('on')} />
      <MentorsPicker
        label="Parent partners"
        optional
        on={() => form.values().on}
        field={form.field('mentors')}
      />
      <RadioGroup
        label="Status"
        inline
        choices={words.choices('incidentStatus')}
        field={form.field('status')}
      />
      {closed && (
        <DateField
          label="Day it was closed"
          lean="past"
          missing="Enter the day it was closed."
          field={form.field('closedOn')}
        />
      )}
    </Form>
  );
}
