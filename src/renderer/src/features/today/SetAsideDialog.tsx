import { today as contract, type TodayItem } from '@shared/contract/today';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { api } from '../../lib/api';
import { useSave } from '../../lib/use-save';

interface Props {
  item: TodayItem;
  onClose: () => void;
}

/** Takes a line off Today for good, with the reason kept. */
export function SetAsideDialog({ item, onClose }: Props): ReactNode {
  const save = useSave(api.today.setAside, { stale: [], done: () => `${item.who}: not needed.` });
  const form = useAppForm({
    schema: contract.setAside.input.omit({ key: true }),
    initialValues: { reason: '' as string | null },
    onSubmit: async ({ reason }) => {
      await save.mutateAsync({ key: item.key, reason });
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title="Not needed" size="small">
      <Form form={form} submitLabel="Take off Today" onCancel={onClose} label="Not needed">
        <p>
          {item.who}: {item.reason}
        </p>
        <TextField label="Why is it not needed?" field={form.field('reason')} autoFocus />
      </Form>
    </Dialog>
  );
}
