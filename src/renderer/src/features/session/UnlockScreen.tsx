import { session, type SessionStatus } from '@shared/contract/session';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { PassphraseField } from '@renderer/ui/fields/PassphraseField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import { useEffect, useState, type ReactNode } from 'react';
import { api } from '../../lib/api';
import { queryClient } from '../../lib/query-client';
import { TroubleNotice } from '../rescue/TroubleNotice';
import { troubleOf, type Trouble } from '../rescue/trouble';
import { useWait } from './use-wait';

interface Props {
  status: SessionStatus;
  /** The screen is usable: what comes after it may load now. */
  onReady: () => void;
  onRecover: () => void;
  onRestore: () => void;
}

/** The passphrase, and nothing else: no names, no counts, nothing recent before unlocking. */
export function UnlockScreen({ status, onReady, onRecover, onRestore }: Props): ReactNode {
  useEffect(onReady, [onReady]);
  const { waitSeconds, begin } = useWait(status.waitSeconds);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const form = useAppForm({
    schema: session.unlock.input,
    // A passphrase is kept exactly as typed, blanks included.
    toInput: (values) => values,
    initialValues: { passphrase: '' },
    onSubmit: async ({ passphrase }) => {
      setTrouble(null);
      try {
        await api.session.unlock({ passphrase });
      } catch (error) {
        const found = troubleOf(error);
        if (!found) throw error;
        setTrouble(found);
      } finally {
        const now = await api.session.status();
        begin(now.waitSeconds);
        queryClient.setQueryData(['session'], now);
      }
    },
  });
  return (
    <PlainWindow
      programName={status.programName}
      title="Unlock"
      foot={`Opens the vault in ${status.folder}`}
    >
      {status.notice && <Notice tone="attention">{status.notice}</Notice>}
      {trouble && (
        <TroubleNotice
          trouble={trouble}
          onRestore={onRestore}
          onRepair={async () => {
            await api.vault.repairKeyFile({ passphrase: form.values().passphrase });
            form.submit();
          }}
          onChooseFolder={
            status.canChooseFolder
              ? async () => {
                  queryClient.setQueryData(['session'], await api.session.chooseFolder());
                  setTrouble(null);
                }
              : undefined
          }
        />
      )}
      <Form
        form={form}
        submitLabel="Unlock"
        label="Unlock"
        actions={<Button onClick={onRecover}>Use recovery code</Button>}
      >
        <PassphraseField
          label="Passphrase"
          field={form.field('passphrase')}
          autoComplete="current-password"
          autoFocus
        />
        {waitSeconds > 0 && (
          <Notice tone="attention">Wait {waitSeconds} seconds before the next try.</Notice>
        )}
      </Form>
    </PlainWindow>
  );
}
