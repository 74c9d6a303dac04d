import type { Sheet } from '@shared/contract/training-parts';
import { id, localDate } from '@shared/contract/common';
import { DateField } from '@renderer/ui/fields/DateField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { PeoplePicker } from '@renderer/ui/picker/PersonPicker';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { api } from '../../../lib/api';
import { useEnroll } from '../mutations';

const schema = z.object({
  personIds: z.array(id).min(1, 'Choose at least one person.').max(100),
  enrolledOn: localDate,
});

interface Values {
  personIds: string[];
  enrolledOn: string | null;
}

interface Props {
  sheet: Sheet;
  onClose: () => void;
}

/** People who begin the course; whoever is in the cohort already cannot be chosen. */
export function EnrollDialog({ sheet, onClose }: Props): ReactNode {
  useReturnFocus();
  const today = useToday();
  const enroll = useEnroll();
  const there = new Set(sheet.trainees.map(({ personId }) => personId));
  const form = useAppForm({
    schema,
    initialValues: { personIds: [], enrolledOn: today } as Values,
    toInput: ({ personIds, enrolledOn }: Values) => ({
      personIds: personIds.map(Number),
      enrolledOn,
    }),
    onSubmit: async (fields) => {
      await enroll.mutateAsync({ cohortId: sheet.cohort.id, ...fields });
      onClose();
    },
  });
  const search = async (text: string) => {
    const found = await api.people.find({ text });
    return found.map((option) => ({
      id: String(option.id),
      label: option.label,
      detail: there.has(option.id) ? 'In this cohort already' : (option.detail ?? undefined),
      disabled: there.has(option.id),
    }));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Enroll people in ${sheet.cohort.name}`}
      keepOnOutsideClick
    >
      <Form form={form} submitLabel="Enroll" onCancel={onClose}>
        <PeoplePicker
          label="People"
          help="Someone new is added first under People or Recruitment."
          search={search}
          field={form.field('personIds')}
          width="full"
          autoFocus
        />
        <DateField label="Enrolled on" lean="past" field={form.field('enrolledOn')} />
      </Form>
    </Dialog>
  );
}
