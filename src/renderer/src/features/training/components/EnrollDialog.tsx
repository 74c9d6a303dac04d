import type { Sheet, WaitingRow } from '@shared/contract/training-parts';
import { id, localDate } from '@shared/contract/common';
import { placesLeft } from '@shared/domain/training/places';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { DateField } from '@renderer/ui/fields/DateField';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { PeoplePicker } from '@renderer/ui/picker/PersonPicker';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useAddWaiting, useEnroll } from '../mutations';
import { searchPeople } from './people-search';

const schema = z.object({
  personIds: z.array(id).min(1, 'Choose at least one person.').max(100),
  enrolledOn: localDate,
  overCapacity: z.boolean(),
});

interface Values {
  personIds: string[];
  enrolledOn: string | null;
  overCapacity: boolean;
}

interface Props {
  sheet: Sheet;
  /** People of the waiting list who are chosen already. */
  chosen: readonly WaitingRow[];
  onClose: () => void;
}

/** People who begin the course; when the places do not reach, more on purpose or the waiting list. */
export function EnrollDialog({ sheet, chosen, onClose }: Props): ReactNode {
  useReturnFocus();
  const today = useToday();
  const enroll = useEnroll();
  const addWaiting = useAddWaiting();
  const { cohort, trainees } = sheet;
  const inTraining = trainees.filter(({ status }) => status === 'active').length;
  const places = placesLeft(cohort.capacity, inTraining);
  const form = useAppForm({
    schema,
    initialValues: {
      personIds: chosen.map(({ personId }) => String(personId)),
      enrolledOn: today,
      overCapacity: false,
    } as Values,
    toInput: ({ personIds, ...values }: Values) => ({
      ...values,
      personIds: personIds.map(Number),
    }),
    onSubmit: async (fields) => {
      await enroll.mutateAsync({ cohortId: cohort.id, ...fields });
      onClose();
    },
  });
  const picked = form.useValue('personIds');
  const tooMany = places !== null && picked.length > places;
  const wait = () => {
    addWaiting.mutate(
      { cohortId: cohort.id, personIds: picked.map(Number), addedOn: today, note: null },
      { onSuccess: onClose, onError: form.fail },
    );
  };
  return (
    <Dialog open onClose={onClose} title={`Enroll people in ${cohort.name}`} keepOnOutsideClick>
      <Form
        form={form}
        submitLabel="Enroll"
        onCancel={onClose}
        actions={
          tooMany &&
          chosen.length === 0 && (
            <Button onClick={wait} loading={addWaiting.isPending}>
              Put on the waiting list
            </Button>
          )
        }
      >
        <PeoplePicker
          label="People"
          help="Someone new is added first under People or Recruitment."
          search={searchPeople(sheet)}
          known={sheet.waiting.map(({ personId, name }) => ({
            id: String(personId),
            label: name,
          }))}
          field={form.field('personIds')}
          width="full"
          autoFocus
        />
        <DateField label="Enrolled on" lean="past" field={form.field('enrolledOn')} />
        {tooMany && (
          <>
            <Notice tone="attention" title={placesWords(places)}>
              {plural(picked.length, 'person is', 'people are')} chosen.
            </Notice>
            <CheckboxField
              label="Enroll them all the same"
              help={`The cohort then has more people than its ${plural(cohort.capacity ?? 0, 'place')}.`}
              field={form.field('overCapacity')}
            />
          </>
        )}
      </Form>
    </Dialog>
  );
}

const placesWords = (places: number): string =>
  places === 0 ? 'No place is left.' : `Only ${plural(places, 'place is', 'places are')} left.`;
