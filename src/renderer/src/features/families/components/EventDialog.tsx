import { families } from '@shared/contract/families';
import type { EventView, FamilyRecord } from '@shared/contract/families-records';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { CheckboxGroup } from '@renderer/ui/fields/CheckboxGroup';
import { DateField } from '@renderer/ui/fields/DateField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useAddEvent, useUpdateEvent } from '../mutations';
import { asAnswer, asBoolean, yesNoChoices } from '../words';

interface Props {
  family: FamilyRecord;
  /** The date to change; without one a date is added. */
  event: EventView | null;
  open: boolean;
  onClose: () => void;
}

export function EventDialog({ family, event, open, onClose }: Props): ReactNode {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={event ? 'Change a hearing or meeting' : 'Add a hearing or meeting'}
      keepOnOutsideClick
    >
      <EventForm family={family} event={event} onClose={onClose} />
    </Dialog>
  );
}

interface Values {
  on: string | null;
  kind: string | null;
  parentIds: string[];
  place: string | null;
  mentorRequested: string | null;
  mentorAttended: string | null;
  parentAttended: string | null;
}

function valuesOf(event: EventView | null, family: FamilyRecord): Values {
  const present = family.parents.filter(({ exitedOn }) => exitedOn === null);
  const parentIds = event?.parentIds ?? (present.length === 1 ? present.map(({ id }) => id) : []);
  return {
    on: event?.on ?? null,
    kind: event?.kind ?? null,
    parentIds: parentIds.map(String),
    place: event?.place ?? '',
    mentorRequested: asAnswer(event?.mentorRequested ?? null),
    mentorAttended: asAnswer(event?.mentorAttended ?? null),
    parentAttended: event?.parentAttended ?? '',
  };
}

function EventForm({ family, event, onClose }: Omit<Props, 'open'>): ReactNode {
  const words = useWords();
  const today = useToday();
  const [add, update] = [useAddEvent(), useUpdateEvent()];
  const form = useAppForm({
    schema: families.addEvent.input,
    initialValues: valuesOf(event, family),
    toInput: (values) => ({
      ...(emptiesToNull(values) as object),
      parentIds: values.parentIds.map(Number),
      mentorRequested: asBoolean(values.mentorRequested),
      mentorAttended: asBoolean(values.mentorAttended),
    }),
    onSubmit: async (input) => {
      if (event) await update.mutateAsync({ ...input, id: event.id, version: event.version });
      else await add.mutateAsync(input);
      onClose();
    },
  });
  const on = form.useValue('on');
  const kind = form.useValue('kind');
  // Who came is asked once the day has come.
  const happened = on !== null && on <= today;
  return (
    <Form
      form={form}
      submitLabel={event ? 'Save' : 'Add date'}
      onCancel={onClose}
      label="Hearing or meeting"
    >
      <DateField label="Date" field={form.field('on')} autoFocus />
      <SelectField
        label="Hearing or meeting"
        choices={words.choices('eventKind', kind)}
        field={form.field('kind')}
      />
      {family.parents.length > 1 && (
        <CheckboxGroup
          label="Parents"
          choices={family.parents.map(({ id, person }) => ({
            value: String(id),
            label: person.name,
          }))}
          field={form.field('parentIds')}
        />
      )}
      <TextField label="Place" optional field={form.field('place')} width="full" />
      <RadioGroup
        label="Was a parent partner asked to come?"
        inline
        choices={yesNoChoices}
        field={form.field('mentorRequested')}
      />
      {happened && (
        <>
          <RadioGroup
            label="Did the parent partner attend?"
            inline
            choices={yesNoChoices}
            field={form.field('mentorAttended')}
          />
          <RadioGroup
            label="Did the parent attend?"
            inline
            choices={[
              ...words.choices('parentAttended'),
              ...(event?.parentAttended ? [] : [{ value: '', label: 'Not recorded yet' }]),
            ]}
            field={form.field('parentAttended')}
          />
        </>
      )}
    </Form>
  );
}
