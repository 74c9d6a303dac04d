import { TextLink } from '@renderer/ui/base/TextLink';
import { PassphraseField } from '@renderer/ui/fields/PassphraseField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import { fail } from '@shared/errors';
import type { ReactNode } from 'react';
import { z } from 'zod';

const Unlock = z.object({ passphrase: z.string() });

export function UnlockPage(): ReactNode {
  const form = useAppForm({
    schema: Unlock,
    initialValues: { passphrase: '' },
    onSubmit: () =>
      fail(
        'WRONG_KEY_OR_DAMAGED',
        'That passphrase did not open the file. 2 tries left before a 30-second wait.',
        { field: 'passphrase' },
      ),
  });
  return (
    <PlainWindow
      programName="Parent Partner Desk"
      title="Unlock"
      foot={<TextLink href="#/buttons">Use the recovery code</TextLink>}
    >
      <Form form={form} submitLabel="Unlock">
        <PassphraseField
          label="Passphrase"
          autoComplete="current-password"
          field={form.field('passphrase')}
          autoFocus
        />
      </Form>
    </PlainWindow>
  );
}
