import { sessionMerge, type SheetSession } from '@shared/contract/training-parts';
import { planMerge } from '@shared/domain/training/course-dates';
import { formatDate } from '@shared/parse/format-date';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useMergeSession } from '../mutations';
import { Moves } from './Moves';

interface Props {
  session: SheetSession;
  sessions: readonly SheetSession[];
  daysOff: readonly string[];
  onDone: () => void;
}

/** Puts a session on the day of another one; the later ones come a week earlier when asked to. */
export function MergeForm({ session, sessions, daysOff, onDone }: Props): ReactNode {
  const merge = useMergeSession();
  const others = sessions.filter(
    (one) => one.id !== session.id && one.held !== 'cancelled' && one.on !== session.on,
  );
  const next = others.find(({ on }) => on > session.on) ?? others.at(-1);
  const form = useAppForm({
    schema: sessionMerge.omit({ id: true, version: true }),
    initialValues: { intoId: next ? String(next.id) : null, closeGap: true } as {
      intoId: string | null;
      closeGap: boolean;
    },
    toInput: ({ intoId, closeGap }) => ({
      intoId: intoId === null ? null : Number(intoId),
      closeGap,
    }),
    onSubmit: async (fields) => {
      await merge.mutateAsync({ id: session.id, version: session.version, ...fields });
      onDone();
    },
  });
  const into = sessions.find(({ id }) => String(id) === form.useValue('intoId'));
  const closeGap = form.useValue('closeGap');
  if (others.length === 0)
    return <EmptyState kind="nothing-yet" title="There is no other day to hold it on." />;
  return (
    <Form form={form} submitLabel="Put on one day" onCancel={onDone} label="Two on one day">
      <SelectField
        label={`Hold week ${session.weekNo} on the day of`}
        alwaysAnswered
        choices={others.map(({ id, weekNo, on }) => ({
          value: String(id),
          label: `Week ${weekNo}, ${formatDate(on)}`,
        }))}
        field={form.field('intoId')}
      />
      <CheckboxField
        label="Later sessions come forward to the day that is free then"
        field={form.field('closeGap')}
      />
      <Moves
        sessions={sessions}
        moves={into ? planMerge(sessions, session.weekNo, into.weekNo, { closeGap }) : []}
        daysOff={daysOff}
      />
    </Form>
  );
}
