import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SessionFields, sessionFields } from '@shared/contract/supervision-fields';
import { sessionDateProblem } from '@shared/domain/supervision/session-rules';
import { fail } from '@shared/errors';
import { Button } from '@renderer/ui/base/Button';
import { notify } from '@renderer/ui/feedback/notify';
import { DateField } from '@renderer/ui/fields/DateField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { useToday } from '@renderer/ui/today';
import { useEffect, useState, type ReactNode } from 'react';
import type { Draft } from '../../../lib/drafts';
import { useFormDraft } from '../../log/use-form-draft';
import { nextDue } from '../due-words';
import { useFinish } from '../mutations';
import { noteInput, type NoteFormValues } from '../note-form';
import { supervisionQueries } from '../queries';
import styles from '../supervision.module.css';
import { ActionsEditor } from './ActionsEditor';
import { FinishDialog } from './FinishDialog';
import { NoteAside } from './NoteAside';
import { NoteFieldset } from './NoteFieldset';

interface Props {
  draft: Draft<NoteFormValues>;
  subject: string;
  fresh: NoteFormValues;
  /** Working through the month: the parent partner after whom to go on. */
  dueAfter: number | undefined;
}

/** The note, with what was agreed last time beside it. Finishing seals it. */
export function NoteEditor({ draft, subject, fresh, dueAfter }: Props): ReactNode {
  const navigate = useNavigate();
  const client = useQueryClient();
  const today = useToday();
  const finish = useFinish();
  const kept = useFormDraft(draft, fresh);
  const [ready, setReady] = useState<SessionFields | null>(null);
  const form = useAppForm<NoteFormValues, typeof sessionFields>({
    schema: sessionFields,
    toInput: noteInput,
    initialValues: draft.found ? { ...fresh, ...draft.found } : fresh,
    onValuesChange: kept.keep,
    onSubmit: (fields) => {
      const tooEarly = sessionDateProblem(fields.on, today);
      if (tooEarly !== null) return fail('VALIDATION', tooEarly, { field: 'on' });
      setReady(fields);
      return undefined;
    },
  });
  // The list of unfinished notes is read again when somebody comes back to it.
  useEffect(
    () => () => void client.invalidateQueries({ queryKey: ['supervision', 'drafts'] }),
    [client],
  );

  const goOn = async (id: number) => {
    if (dueAfter === undefined) {
      await navigate({ to: '/supervision/session/$sessionId', params: { sessionId: String(id) } });
      return;
    }
    const { rows } = await client.fetchQuery({ ...supervisionQueries.mentors(), staleTime: 0 });
    const next = nextDue(rows, dueAfter);
    if (next) {
      await navigate({ to: '/supervision/new', search: { mentor: next.mentorId, then: 'due' } });
    } else await navigate({ to: '/supervision', search: { view: 'due' } });
  };
  const seal = async (fields: SessionFields) => {
    try {
      const { id } = await finish.mutateAsync({ ...fields, draft: subject });
      await draft.discard();
      notify('The note is finished and sealed.', { tone: 'done' });
      await goOn(id);
    } catch (error) {
      form.fail(error);
    }
  };
  return (
    <div className={styles['desk']}>
      <aside className={styles['aside']} aria-label="Beside this note">
        <NoteAside mentors={form.useValue('mentors')} on={form.useValue('on')} />
      </aside>
      <div className={styles['writing']}>
        <Form
          form={form}
          submitLabel="Finish and seal…"
          label="Supervision note"
          status={kept.status}
          actions={
            <Button onClick={() => void draft.flush().then(() => navigate({ to: '/supervision' }))}>
              Close, finish later
            </Button>
          }
        >
          <NoteFieldset form={form} />
          <ActionsEditor form={form} />
          <DateField label="Next session" optional lean="future" field={form.field('nextDueOn')} />
        </Form>
      </div>
      <FinishDialog fields={ready} onClose={() => setReady(null)} onSeal={seal} />
    </div>
  );
}
