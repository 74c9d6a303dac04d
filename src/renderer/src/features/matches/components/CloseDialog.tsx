import { matches } from '@shared/contract/matches';
import type { MatchRecord } from '@shared/contract/matches';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { DateField } from '@renderer/ui/fields/DateField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { DraftStatus } from '@renderer/ui/form/DraftStatus';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { type Draft, useDraft } from '../../../lib/drafts';
import { useWords } from '../../../lib/lists';
import { useCloseMatch } from '../mutations';

interface Props {
  match: MatchRecord;
  open: boolean;
  onClose: () => void;
}

/** Closes a match, or corrects how it was closed. */
export function CloseDialog({ match, open, onClose }: Props): ReactNode {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`Close the match of ${match.parent.name} with ${match.mentor.name}`}
      keepOnOutsideClick
    >
      <CloseWithDraft match={match} onClose={onClose} />
    </Dialog>
  );
}

/** The sentences of both may take a while to write: a lock in between must not lose them. */
function CloseWithDraft({ match, onClose }: Omit<Props, 'open'>): ReactNode {
  const draft = useDraft<Values>('match-close', String(match.id));
  if (draft.found === undefined) return null;
  return <CloseForm match={match} draft={draft} onClose={onClose} />;
}

interface FormProps extends Omit<Props, 'open'> {
  draft: Draft<Values>;
}

interface Values {
  endOn: string | null;
  closureReason: string | null;
  closureKind: string | null;
  closingConversationOn: string | null;
  parentFeedback: string | null;
  mentorFeedback: string | null;
}

function CloseForm({ match, draft, onClose }: FormProps): ReactNode {
  const words = useWords();
  const today = useToday();
  const closed = match.endOn !== null;
  const close = useCloseMatch(closed ? 'Saved.' : 'Match closed.');
  const form = useAppForm({
    schema: matches.close.input,
    initialValues: {
      endOn: match.endOn ?? today,
      closureReason: match.closureReason,
      closureKind: match.closureKind,
      closingConversationOn: match.closingConversationOn,
      parentFeedback: match.parentFeedback ?? '',
      mentorFeedback: match.mentorFeedback ?? '',
      ...draft.found,
    } as Values,
    onValuesChange: draft.change,
    toInput: (values) => ({
      ...(emptiesToNull(values) as object),
      id: match.id,
      version: match.version,
    }),
    onSubmit: async (input) => {
      await close.mutateAsync(input);
      await draft.discard();
      onClose();
    },
  });
  const giveUp = () => {
    void draft.discard();
    onClose();
  };
  return (
    <Form
      form={form}
      submitLabel={closed ? 'Save' : 'Close match'}
      onCancel={giveUp}
      status={<DraftStatus savedAt={draft.savedAt} />}
      label="Close the match"
    >
      <FormRow>
        <DateField label="Ended on" field={form.field('endOn')} min={match.startOn} autoFocus />
        <DateField
          label="Closing conversation on"
          optional
          field={form.field('closingConversationOn')}
          lean="past"
        />
      </FormRow>
      <SelectField
        label="Why did it end?"
        missing="Choose why it ended."
        choices={words.choices('closureReason', match.closureReason)}
        field={form.field('closureReason')}
        width="long"
      />
      <RadioGroup
        label="Was the ending planned?"
        missing="Choose planned or not."
        inline
        choices={words.choices('closureKind')}
        field={form.field('closureKind')}
      />
      <TextArea
        label="One sentence from the parent"
        optional
        help="In their own words."
        rows={2}
        field={form.field('parentFeedback')}
      />
      <TextArea
        label="One sentence from the parent partner"
        optional
        rows={2}
        field={form.field('mentorFeedback')}
      />
    </Form>
  );
}
