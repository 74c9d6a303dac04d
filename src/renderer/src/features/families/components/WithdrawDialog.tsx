import { families } from '@shared/contract/families';
import type { RequestRecord } from '@shared/contract/families-request-records';
import { DateField } from '@renderer/ui/fields/DateField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWithdrawRequest } from '../mutations';

interface Props {
  request: RequestRecord;
  open: boolean;
  onClose: () => void;
}

/** The one who asked takes the request back. */
export function WithdrawDialog({ request, open, onClose }: Props): ReactNode {
  return (
    <Dialog open={open} onClose={onClose} title="Withdraw the request" keepOnOutsideClick>
      <WithdrawForm request={request} onClose={onClose} />
    </Dialog>
  );
}

function WithdrawForm({ request, onClose }: Omit<Props, 'open'>): ReactNode {
  const withdraw = useWithdrawRequest('Request withdrawn.');
  const today = useToday();
  const form = useAppForm({
    schema: families.withdrawRequest.input,
    initialValues: { withdrawnOn: today as string | null },
    toInput: ({ withdrawnOn }) => ({ id: request.id, version: request.version, withdrawnOn }),
    onSubmit: async (input) => {
      await withdraw.mutateAsync(input);
      onClose();
    },
  });
  return (
    <Form form={form} submitLabel="Withdraw request" onCancel={onClose} label="Withdraw">
      <DateField
        label="Withdrawn on"
        help="By the parent, or by whoever asked for them."
        field={form.field('withdrawnOn')}
        lean="past"
        autoFocus
      />
    </Form>
  );
}
