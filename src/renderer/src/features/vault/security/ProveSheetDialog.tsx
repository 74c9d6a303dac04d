import { parseRecovery } from '@shared/domain/vault/recovery-code';
import { notify } from '@renderer/ui/feedback/notify';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { api } from '../../../lib/api';
import { RecoveryProof } from '../../recovery-sheet/RecoveryProof';
import { refreshVault } from '../queries';
import styles from '../vault.module.css';

const schema = z.object({
  code: z
    .string()
    .trim()
    .min(1, 'Type the 8 groups of the recovery code.')
    .superRefine((typed, context) => {
      const parsed = parseRecovery(typed);
      if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.message });
    }),
});

interface Props {
  onClose: () => void;
  /** The code was issued a moment ago, so two groups are enough. */
  isFresh: boolean;
}

/** Somebody types from the sheet: so it is on paper, and it can be read. */
export function ProveSheetDialog({ onClose, isFresh }: Props): ReactNode {
  const proven = () => {
    void refreshVault();
    notify('The recovery sheet is proved.', { tone: 'done' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title="Show that you have the sheet" keepOnOutsideClick>
      <div className={styles['steps']}>
        {isFresh ? (
          <>
            <p>Type two groups from your copy.</p>
            <RecoveryProof onProven={proven} onCancel={onClose} />
          </>
        ) : (
          <WholeCode onProven={proven} onClose={onClose} />
        )}
      </div>
    </Dialog>
  );
}

function WholeCode(props: { onProven: () => void; onClose: () => void }): ReactNode {
  const form = useAppForm({
    schema,
    toInput: (values) => values,
    initialValues: { code: '' },
    onSubmit: async (answers) => {
      await api.vault.proveRecovery(answers);
      props.onProven();
    },
  });
  return (
    <Form form={form} submitLabel="Check" onCancel={props.onClose} label="Proof">
      <TextArea
        label="Recovery code"
        help="All 8 groups from the sheet, with or without spaces. They are compared and not kept."
        field={form.field('code')}
        rows={2}
        autoFocus
      />
    </Form>
  );
}
