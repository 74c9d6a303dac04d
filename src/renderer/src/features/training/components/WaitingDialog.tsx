import type { Sheet } from '@shared/contract/training-parts';
import { id, localDate, optionalText } from '@shared/contract/common';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { PeoplePicker } from '@renderer/ui/picker/PersonPicker';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useAddWaiting } from '../mutations';
import { searchPeople } from './people-search';

const schema = z.object({
  personIds: z.array(id).min(1, 'Choose at least one person.').max(100),
  addedOn: localDate,
  note: optionalText(500),
});

interface Values {
  personIds: string[];
  addedOn: string | null;
  note: string | null;
}

/** Puts people on the waiting list of a cohort. */
export function WaitingDialog({
  sheet,
  onClose,
}: {
  sheet: Sheet;
  onClose: () => void;
}): ReactNode {
  useReturnFocus();
  const today = useToday();
  const add = useAddWaiting();
  const form = useAppForm({
    schema,
    initialValues: { personIds: [], addedOn: today, note: '' } as Values,
    toInput: ({ personIds, ...values }: Values) => ({
      ...values,
      personIds: personIds.map(Number),
    }),
    onSubmit: async (fields) => {
      await add.mutateAsync({ cohortId: sheet.cohort.id, ...fields });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Waiting list of ${sheet.cohort.name}`}
      keepOnOutsideClick
    >
      <Form form={form} submitLabel="Put on the list" onCancel={onClose}>
        <PeoplePicker
          label="People"
          search={searchPeople(sheet, sheet.waiting)}
          field={form.field('personIds')}
          width="full"
          autoFocus
        />
        <DateField label="Waiting since" lean="past" max={today} field={form.field('addedOn')} />
        <TextField
          label="Note"
          optional
          help="For example: can only come on Tuesdays."
          width="full"
          field={form.field('note')}
        />
      </Form>
    </Dialog>
  );
}
