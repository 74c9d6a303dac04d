import { sessionPatch, type SheetSession } from '@shared/contract/training-parts';
import { sessionHeld } from '@shared/domain/lists/training';
import { choicesOf } from '@renderer/ui/fields/choice';
import type { SessionTotals } from '@shared/domain/training/progress';
import { formatDuration, plural } from '@shared/parse/format';
import { DurationField } from '@renderer/ui/fields/DurationField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { TextField } from '@renderer/ui/fields/TextField';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import type { Turn } from '../grid/what-if';
import { useUpdateSession } from '../mutations';
import { Turns } from './Turns';

interface Props {
  session: SheetSession;
  marks: SessionTotals;
  /** Whose way to graduation turns when the session becomes this. */
  turns: (next: Pick<SheetSession, 'held' | 'minutes'>) => readonly Turn[];
  onDone: () => void;
}

interface Values {
  held: string | null;
  minutes: number | string | null;
  reason: string | null;
}

/** Whether a session was held, and how long it lasted. */
export function HeldForm({ session, marks, turns, onDone }: Props): ReactNode {
  const update = useUpdateSession();
  const form = useAppForm({
    schema: sessionPatch.omit({ id: true, version: true }),
    initialValues: {
      held: session.held,
      minutes: session.ownMinutes,
      reason: session.reason,
    } as Values,
    onSubmit: async (fields) => {
      await update.mutateAsync({ id: session.id, version: session.version, ...fields });
      onDone();
    },
  });
  const held = form.useValue('held') as SheetSession['held'] | null;
  const typed = form.useValue('minutes');
  const minutes = typeof typed === 'number' ? typed : session.courseMinutes;
  const changes = held !== null && (held !== session.held || minutes !== session.minutes);
  return (
    <Form form={form} submitLabel="Save session" onCancel={onDone} label="Held or cancelled">
      <RadioGroup
        label="Was it held?"
        choices={choicesOf(sessionHeld.items)}
        field={form.field('held')}
        inline
      />
      {held !== 'held' && session.held === 'held' && marks.expected > 0 && (
        <Notice tone="attention">
          {plural(marks.expected, 'mark stays', 'marks stay')} recorded, but credits nothing while
          the session does not count as held.
        </Notice>
      )}
      <DurationField
        label="How long it lasted"
        optional
        help={`Leave empty for the usual ${formatDuration(session.courseMinutes)}. Credit never goes over it.`}
        field={form.field('minutes')}
      />
      <TextField
        label="Why"
        optional
        help="When it was cancelled or cut short, for example: snow, site closed."
        width="full"
        field={form.field('reason')}
      />
      <div aria-live="polite">{changes && <Turns turns={turns({ held, minutes })} />}</div>
    </Form>
  );
}
