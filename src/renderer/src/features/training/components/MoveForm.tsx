import { sessionMove, type SheetSession } from '@shared/contract/training-parts';
import { isLocalDate } from '@shared/dates';
import type { Move } from '@shared/domain/training/course-dates';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useMoveSession } from '../mutations';
import { Moves } from './Moves';

interface Props {
  session: SheetSession;
  sessions: readonly SheetSession[];
  daysOff: readonly string[];
  /** What the form proposes: another date, and whether the later ones come along. */
  proposal: { on: string; laterToo: boolean };
  /** What a new date would move. */
  plan: (on: string, laterToo: boolean) => readonly Move[];
  onDone: () => void;
}

/** A new date for one session; later ones come along by a week when asked to. */
export function MoveForm(props: Props): ReactNode {
  const { session, sessions, daysOff, proposal, plan, onDone } = props;
  const move = useMoveSession();
  const form = useAppForm({
    schema: sessionMove.omit({ id: true, version: true }),
    initialValues: {
      on: proposal.on as string | null,
      laterToo: proposal.laterToo,
      reason: session.reason,
    },
    onSubmit: async (fields) => {
      await move.mutateAsync({ id: session.id, version: session.version, ...fields });
      onDone();
    },
  });
  const on = form.useValue('on');
  const laterToo = form.useValue('laterToo');
  return (
    <Form form={form} submitLabel="Save new date" onCancel={onDone} label="Change the date">
      <DateField
        label={`New date of week ${session.weekNo}`}
        lean="future"
        field={form.field('on')}
        autoFocus
      />
      <CheckboxField
        label="Later sessions move by a week too"
        help="Days off are stepped over. Sessions that were held or cancelled keep their date."
        field={form.field('laterToo')}
      />
      <TextField
        label="Why"
        optional
        help="For example: holiday, site closed. Shown with the session."
        width="full"
        field={form.field('reason')}
      />
      {on !== null && isLocalDate(on) && (
        <Moves sessions={sessions} moves={plan(on, laterToo)} daysOff={daysOff} />
      )}
    </Form>
  );
}
