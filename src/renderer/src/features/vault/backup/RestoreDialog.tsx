import type { Backup } from '@shared/contract/vault';
import { isLocalDate } from '@shared/dates';
import { formatDate } from '@shared/parse/format-date';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Working } from '@renderer/ui/feedback/Working';
import { DateField } from '@renderer/ui/fields/DateField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { ApiError, api } from '../../../lib/api';
import { flushDrafts } from '../../../lib/drafts';
import { atField } from '../secrets';
import { agoWords, stampWords, useNow } from '../stamps';
import styles from '../vault.module.css';
import { restoreOutcome } from './outcome';
import { RowComparison } from './RowComparison';
import { noSecret, SecretFields, secretOf, secretSchema } from './SecretFields';
import { reasonWords } from './words';

interface Props {
  /** A whole backup. */
  what: Backup;
  /** Rows of today by table. */
  present: Readonly<Record<string, number>> | null;
  situation?: Situation;
  /** The backup is in place. */
  onRestored?: (() => void) | undefined;
  onClose: () => void;
}

/**
 * What the backup takes the place of: an open vault, which is kept as a backup first; one whose file is
 * damaged but whose key is known; or one that cannot be opened, so that a secret must be typed.
 */
export type Situation = 'open' | 'damaged' | 'shut';

const keptWords: Record<Situation, string> = {
  open: 'The vault as it is now is kept as a backup first, so you can undo this for 30 days.',
  damaged: 'The damaged file is not deleted: it is set aside beside the vault.',
  shut: 'What is in the folder now is not deleted: it is set aside there.',
};

/** Shows a backup beside today, and puts it in place once its date was typed. */
export function RestoreDialog({
  what,
  present,
  situation = 'open',
  onRestored,
  onClose,
}: Props): ReactNode {
  const [needsSecret, setNeedsSecret] = useState(situation === 'shut');
  const now = useNow();
  const madeOn = what.madeOn ?? '';
  const form = useAppForm({
    schema: secretSchema(needsSecret).extend({
      confirm: z
        .string('Type the date of the backup.')
        .refine((typed) => isLocalDate(typed) && typed === madeOn, {
          error: `This is not the date of the backup. It was made on ${formatDate(madeOn)}.`,
        }),
    }),
    toInput: (values) => values,
    initialValues: { ...noSecret, confirm: null as string | null },
    onSubmit: async ({ confirm, ...typed }) => {
      await flushDrafts();
      try {
        const { kept, rows } = await atField(
          'secretText',
          'This did not open the backup. Try again, or use another one that was in force then.',
          () => api.vault.restore({ backup: what.ref, confirm, ...secretOf(needsSecret, typed) }),
        );
        restoreOutcome.set({ madeAt: what.madeAt, kept, rows });
        onClose();
        onRestored?.();
      } catch (error) {
        if (error instanceof ApiError && error.field === 'secret') setNeedsSecret(true);
        throw error;
      }
    },
  });
  const secretKind = form.useValue('secretKind');
  const busy = form.submitting;
  return (
    <Dialog
      open
      onClose={busy ? () => {} : onClose}
      title="Restore this backup?"
      size="large"
      keepOnOutsideClick
    >
      <div className={styles['steps']}>
        <KeyValue
          facts={[
            {
              label: 'Made',
              value: what.madeAt && `${stampWords(what.madeAt)}, ${agoWords(what.madeAt, now)}`,
            },
            { label: 'Why', value: what.reason && reasonWords[what.reason] },
            { label: 'File', value: what.ref.name },
          ]}
        />
        {situation === 'open' && !what.isOurs && (
          <Notice tone="attention" title="This backup is of another vault">
            <p>Everything here is replaced by that program’s records, passphrases and sheet.</p>
          </Notice>
        )}
        {what.rows && present && <RowComparison then={what.rows} now={present} />}
        <p>Everything goes back to how it was then. {keptWords[situation]}</p>
        <Form
          form={form}
          submitLabel="Restore this backup"
          danger
          {...(busy ? {} : { onCancel: onClose })}
          label="Restore"
        >
          <DateField
            label="To go on, type the date of the backup"
            help={`It was made on ${formatDate(madeOn)}.`}
            field={form.field('confirm')}
            lean="past"
          />
          {needsSecret && (
            <SecretFields
              kind={form.field('secretKind')}
              text={form.field('secretText')}
              chosen={secretKind}
            />
          )}
          {busy && (
            <Working
              label="Checking the backup, keeping what is here, and putting it in place"
              onStop={() => void api.exchange.cancel()}
            />
          )}
        </Form>
      </div>
    </Dialog>
  );
}
