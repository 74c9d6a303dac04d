import { families } from '@shared/contract/families';
import type { RequestRecord } from '@shared/contract/families-request-records';
import { declineReasons } from '@shared/domain/families/decline-reasons';
import { choicesOf } from '@renderer/ui/fields/choice';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import { formatDay } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import { useDecideRequest } from '../mutations';

export type Decision = NonNullable<RequestRecord['decision']>;

const sayings: Record<Decision, { title: string; submit: string; done: string }> = {
  accepted: { title: 'Accept the request', submit: 'Accept request', done: 'Request accepted.' },
  declined_by_program: {
    title: 'Decline for the program',
    submit: 'Decline request',
    done: 'Request declined.',
  },
  declined_by_parent: {
    title: 'The parent declined',
    submit: 'Record the decision',
    done: 'Recorded: the parent declined.',
  },
  unable_to_reach: {
    title: 'Unable to reach the parent',
    submit: 'Record the decision',
    done: 'Recorded: unable to reach.',
  },
};

interface Props {
  request: RequestRecord;
  /** The decision that is being made; the dialog is closed without one. */
  decision: Decision | null;
  onClose: () => void;
}

/** Asks for what the decision needs: its date, and a reason where the program declines. */
export function DecideDialog({ request, decision, onClose }: Props): ReactNode {
  return (
    <Dialog
      open={decision !== null}
      onClose={onClose}
      title={decision ? sayings[decision].title : ''}
      keepOnOutsideClick
    >
      {decision && <DecideForm request={request} decision={decision} onClose={onClose} />}
    </Dialog>
  );
}

const ownWords = 'own_words';

interface Values {
  decisionOn: string | null;
  declineReason: string | null;
  reasonWords: string | null;
}

function DecideForm({ request, decision, onClose }: Props & { decision: Decision }): ReactNode {
  const decide = useDecideRequest(sayings[decision].done);
  const today = useToday();
  const declines = decision === 'declined_by_program';
  const form = useAppForm({
    schema: families.decideRequest.input,
    initialValues: { decisionOn: today, declineReason: null, reasonWords: '' } as Values,
    toInput: ({ decisionOn, declineReason, reasonWords }) => ({
      id: request.id,
      version: request.version,
      decision,
      decisionOn,
      declineReason:
        declines && declineReason !== ownWords ? declineReason : reasonWords?.trim() || null,
    }),
    onSubmit: async (input) => {
      await decide.mutateAsync(input);
      onClose();
    },
  });
  const on = form.useValue('decisionOn');
  const inWords = form.useValue('declineReason') === ownWords;
  return (
    <Form
      form={form}
      submitLabel={sayings[decision].submit}
      onCancel={onClose}
      label={sayings[decision].title}
    >
      <DateField
        label="Date of the decision"
        field={form.field('decisionOn')}
        lean="past"
        autoFocus
      />
      {on !== null && on < request.receivedOn && (
        <Notice tone="attention">
          That is before the request was received ({formatDay(request.receivedOn)}).
        </Notice>
      )}
      {declines && (
        <SelectField
          label="Why?"
          missing="Choose a reason."
          choices={[...choicesOf(declineReasons), { value: ownWords, label: 'Another reason' }]}
          field={form.field('declineReason')}
          width="long"
        />
      )}
      {declines && inWords && (
        <TextField
          label="The reason in your words"
          field={form.field('reasonWords')}
          width="full"
        />
      )}
      {!declines && decision !== 'accepted' && (
        <TextField label="Why?" optional field={form.field('reasonWords')} width="full" />
      )}
    </Form>
  );
}
