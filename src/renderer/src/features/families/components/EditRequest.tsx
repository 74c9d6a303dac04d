import { families } from '@shared/contract/families';
import type { RequestRecord } from '@shared/contract/families-request-records';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useUpdateRequest } from '../mutations';
import { asId } from '../words';
import { type RequestFactValues, RequestFieldset } from './RequestFieldset';

interface Props {
  request: RequestRecord;
  onDone: () => void;
}

/** Corrects what the request says. Decisions have their own place. */
export function EditRequest({ request, onDone }: Props): ReactNode {
  const update = useUpdateRequest();
  const { id, version, professionalId } = request;
  const form = useAppForm({
    schema: families.updateRequest.input,
    initialValues: {
      receivedOn: request.receivedOn,
      channel: request.channel,
      professionalId: professionalId === null ? null : String(professionalId),
      language: request.language,
      wishes: request.wishes ?? '',
      upcomingEventOn: request.upcomingEventOn,
      needs: request.needs,
    } as RequestFactValues,
    toInput: (values) => ({
      ...(emptiesToNull(values) as object),
      id,
      version,
      professionalId: asId(values.professionalId),
    }),
    onSubmit: async (input) => {
      await update.mutateAsync(input);
      onDone();
    },
  });
  const known =
    professionalId !== null && request.from
      ? [{ id: String(professionalId), label: request.from }]
      : [];
  return (
    <Form form={form} submitLabel="Save" onCancel={onDone} label="Edit request">
      <RequestFieldset form={form} knownProfessionals={known} autoFocus />
    </Form>
  );
}
