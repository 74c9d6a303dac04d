import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { families } from '@shared/contract/families';
import { Button } from '@renderer/ui/base/Button';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Notice } from '@renderer/ui/feedback/Notice';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { DraftStatus } from '@renderer/ui/form/DraftStatus';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Page } from '@renderer/ui/layout/Page';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { type Draft, useDraft } from '../../lib/drafts';
import { useTitle } from '../../lib/use-title';
import { ParentFieldset } from './components/ParentFieldset';
import { RequestFieldset } from './components/RequestFieldset';
import { useCreateRequest } from './mutations';
import { familyQueries } from './queries';
import { emptyRequest, type NewRequestValues, requestInput } from './request-form';

/** One screen, in the order of the paper form; what is typed is kept as a draft. */
export function NewRequestScreen(): ReactNode {
  useTitle('Add a request');
  const today = useToday();
  const draft = useDraft<NewRequestValues>('family-request', 'new');
  const number = useQuery(familyQueries.nextNumber());
  const ready = draft.found !== undefined && !number.isPending;
  return (
    <Page
      title="Add a request"
      width="reading"
      focusKey="/families/requests/new"
      back={{ href: '#/families/requests', label: 'Requests' }}
    >
      {ready ? (
        <RequestForm draft={draft} empty={emptyRequest(today, number.data ?? '')} />
      ) : (
        <Loading label="Loading the form">
          <Skeleton lines={['40%', '60%', '50%', '70%']} />
        </Loading>
      )}
    </Page>
  );
}

interface Props {
  draft: Draft<NewRequestValues>;
  empty: NewRequestValues;
}

function RequestForm({ draft, empty }: Props): ReactNode {
  const navigate = useNavigate();
  const create = useCreateRequest();
  const [restored, setRestored] = useState(draft.found !== null);
  const form = useAppForm({
    schema: families.createRequest.input,
    toInput: requestInput,
    initialValues: { ...empty, ...draft.found },
    onValuesChange: draft.change,
    onSubmit: async (input) => {
      const { id } = await create.mutateAsync(input);
      await draft.discard();
      void navigate({ to: '/families/requests/$requestId', params: { requestId: String(id) } });
    },
  });
  const startOver = () => {
    form.reset(empty);
    setRestored(false);
    void draft.discard();
  };
  return (
    <Form
      form={form}
      submitLabel="Add request"
      onCancel={() => void navigate({ to: '/families/requests' })}
      status={<DraftStatus savedAt={draft.savedAt} />}
      label="Add a request"
    >
      {restored && (
        <Notice tone="info" actions={<Button onClick={startOver}>Start over</Button>}>
          This is the request you had begun. It is not added yet.
        </Notice>
      )}
      <ParentFieldset form={form} />
      <RequestFieldset form={form} />
      <TextArea
        label="Safe contact"
        optional
        help="Who may be told, when to call, what not to say. Always shown before the phone number."
        rows={2}
        field={form.field('safeContactNote')}
      />
      {form.useValue('who') === 'new' && (
        <TextField label="Phone" optional type="tel" field={form.field('phone')} width="medium" />
      )}
    </Form>
  );
}
