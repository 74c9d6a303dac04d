import type { Sheet } from '@shared/contract/training-parts';
import { localDate } from '@shared/contract/common';
import { plural } from '@shared/parse/format';
import { DateField } from '@renderer/ui/fields/DateField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useSetCohortStatus } from '../mutations';

interface Props {
  cohort: Sheet['cohort'];
  sessions: Sheet['sessions'];
  status: 'finished' | 'cancelled';
  onClose: () => void;
}

/** The last day of a cohort that finished, or was cancelled with the sessions still to come. */
export function CohortEndDialog({ cohort, sessions, status, onClose }: Props): ReactNode {
  useReturnFocus();
  const today = useToday();
  const set = useSetCohortStatus();
  const held = sessions.filter((session) => session.held === 'held').map(({ on }) => on);
  const left = sessions.filter((session) => session.held === 'scheduled').length;
  const last = held.toSorted().at(-1);
  const form = useAppForm({
    schema: z.object({ endOn: localDate }),
    initialValues: { endOn: (status === 'finished' && last ? last : today) as string | null },
    onSubmit: async ({ endOn }) => {
      await set.mutateAsync({ id: cohort.id, version: cohort.version, status, endOn });
      onClose();
    },
  });
  const finish = status === 'finished';
  return (
    <Dialog
      open
      onClose={onClose}
      title={finish ? `Finish ${cohort.name}` : `Cancel ${cohort.name}`}
      size="small"
      keepOnOutsideClick
    >
      <Form
        form={form}
        submitLabel={finish ? 'Finish the cohort' : 'Cancel the cohort'}
        cancelLabel="Back"
        onCancel={onClose}
      >
        {!finish && left > 0 && (
          <p>{plural(left, 'session')} still to come will be recorded as cancelled.</p>
        )}
        {finish && left > 0 && <p>{plural(left, 'session is', 'sessions are')} still scheduled.</p>}
        <DateField label="Last day" lean="past" max={today} field={form.field('endOn')} autoFocus />
      </Form>
    </Dialog>
  );
}
