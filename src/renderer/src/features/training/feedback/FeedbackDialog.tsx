import type { SheetSession } from '@shared/contract/training-parts';
import { feedbackFields, type FeedbackSheet } from '@shared/contract/training-signoffs';
import { feedbackAnswer } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import {
  type FeedbackQuestion,
  feedbackQuestions,
  openQuestions,
} from '@shared/domain/training/feedback';
import { Button } from '@renderer/ui/base/Button';
import { choicesOf } from '@renderer/ui/fields/choice';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Section } from '@renderer/ui/layout/Section';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { useState, type ReactNode } from 'react';
import styles from '../after.module.css';
import { useAddFeedback, useRemoveFeedback, useUpdateFeedback } from '../after-mutations';

const questions = Object.entries(feedbackQuestions) as [FeedbackQuestion, string][];
const answers = choicesOf(feedbackAnswer.items);

interface Values extends Record<FeedbackQuestion, string | null> {
  helped: string | null;
  wished: string | null;
}

const blank: Values = { useful: null, clear: null, atEase: null, helped: null, wished: null };

interface Props {
  session: SheetSession;
  sheets: readonly FeedbackSheet[];
  onClose: () => void;
}

/** Sheets of one session, one after the other: the form empties itself for the next. */
export function FeedbackDialog({ session, sheets, onClose }: Props): ReactNode {
  useReturnFocus();
  const [changing, setChanging] = useState<FeedbackSheet | null>(null);
  const [keyed, setKeyed] = useState(0);
  const remove = useRemoveFeedback();
  const next = () => {
    setChanging(null);
    setKeyed((count) => count + 1);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Feedback on week ${session.weekNo}`}
      size="large"
      keepOnOutsideClick
    >
      <SheetForm
        key={`${changing?.id ?? 'new'}-${keyed}`}
        session={session}
        sheet={changing}
        onSaved={next}
        onClose={changing ? next : onClose}
      />
      {sheets.length > 0 && (
        <Section title="Keyed so far" level={3} count={sheets.length}>
          <ul className={styles['people']}>
            {sheets.map((sheet, at) => (
              <li key={sheet.id}>
                {sheetWords(sheet)}
                <div className={styles['acts']}>
                  <Button size="small" variant="quiet" onClick={() => setChanging(sheet)}>
                    Change<span className="visually-hidden"> sheet {at + 1}</span>
                  </Button>
                  <Button
                    size="small"
                    variant="quiet"
                    onClick={() => remove.mutate({ id: sheet.id, version: sheet.version })}
                  >
                    Remove<span className="visually-hidden"> sheet {at + 1}</span>
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Dialog>
  );
}

interface FormProps {
  session: SheetSession;
  /** The sheet to change; none for the next one. */
  sheet: FeedbackSheet | null;
  onSaved: () => void;
  onClose: () => void;
}

function SheetForm({ session, sheet, onSaved, onClose }: FormProps): ReactNode {
  const add = useAddFeedback();
  const update = useUpdateFeedback();
  const form = useAppForm({
    schema: feedbackFields,
    initialValues: sheet ? valuesOf(sheet) : blank,
    onSubmit: async (fields) => {
      if (sheet) await update.mutateAsync({ id: sheet.id, version: sheet.version, sheet: fields });
      else await add.mutateAsync({ sessionId: session.id, sheet: fields });
      onSaved();
    },
  });
  return (
    <Form
      form={form}
      submitLabel={sheet ? 'Save sheet' : 'Save and key the next'}
      onCancel={onClose}
      cancelLabel={sheet ? 'Cancel' : 'Close'}
    >
      {questions.map(([key, words], at) => (
        <RadioGroup
          key={key}
          label={words}
          optional
          inline
          choices={answers}
          field={form.field(key)}
          autoFocus={at === 0}
        />
      ))}
      <TextField label={openQuestions.helped} optional width="full" field={form.field('helped')} />
      <TextField label={openQuestions.wished} optional width="full" field={form.field('wished')} />
    </Form>
  );
}

const valuesOf = ({ useful, clear, atEase, helped, wished }: FeedbackSheet): Values => ({
  useful,
  clear,
  atEase,
  helped,
  wished,
});

/** What a sheet says, in a line. */
function sheetWords(sheet: FeedbackSheet): string {
  const ticked = questions.flatMap(([key, words]) => {
    const answer = sheet[key];
    return answer === null
      ? []
      : [`${words}: ${labelOf(feedbackAnswer.items, answer).toLowerCase()}`];
  });
  const words = [sheet.helped, sheet.wished].filter((text) => text !== null);
  return [...ticked, ...words.map((text) => `“${text}”`)].join(' · ');
}
