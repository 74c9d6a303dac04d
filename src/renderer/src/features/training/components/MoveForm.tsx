import { sessionMove, type SheetSession } from '@shared/contract/training-parts';
import { isLocalDate } from '@shared/dates';
import type { Move } from '@shared/domain/training/course-dates';
import { formatDate } from '@shared/parse/format-date';
import { plural } from '@shared/parse/format';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { DateField } from '@renderer/ui/fields/DateField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useMoveSession } from '../mutations';
import styles from '../training.module.css';

interface Props {
  session: SheetSession;
  /** What a new date would move. */
  plan: (on: string, laterToo: boolean) => readonly Move[];
  onDone: () => void;
}

/** A new date for one session; later ones come along by a week when asked to. */
export function MoveForm({ session, plan, onDone }: Props): ReactNode {
  const move = useMoveSession();
  const form = useAppForm({
    schema: sessionMove.omit({ id: true, version: true }),
    initialValues: { on: session.on as string | null, laterToo: false },
    onSubmit: async (fields) => {
      await move.mutateAsync({ id: session.id, version: session.version, ...fields });
      onDone();
    },
  });
  const on = form.useValue('on');
  const laterToo = form.useValue('laterToo');
  const moves = on !== null && isLocalDate(on) ? plan(on, laterToo) : [];
  const later = moves.filter(({ weekNo }) => weekNo !== session.weekNo);
  const last = later.at(-1);
  return (
    <Form form={form} submitLabel="Save new date" onCancel={onDone} label="Change the date">
      <DateField
        label={`New date of week ${session.weekNo}`}
        lean="future"
        field={form.field('on')}
      />
      <CheckboxField
        label="Later sessions move by a week too"
        help="Days off are stepped over. Sessions that were held or cancelled keep their date."
        field={form.field('laterToo')}
      />
      {last && (
        <p className={styles['quiet']}>
          {plural(later.length, 'later session moves', 'later sessions move')}; week {last.weekNo}{' '}
          is then on {formatDate(last.on)}.
        </p>
      )}
    </Form>
  );
}
