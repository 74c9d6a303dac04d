import {
  type CredentialFields,
  credentialFields,
  type CredentialView,
} from '@shared/contract/screening-file';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useSaveCredential } from '../mutations';

interface Props {
  personId: number;
  /** The one to change; null adds one. */
  credential: CredentialView | null;
  onClose: () => void;
}

type Values = { [K in keyof CredentialFields]: string | null };

/** Something that was signed, shown or filed. The paper itself stays where it is kept. */
export function CredentialDialog({ personId, credential, onClose }: Props): ReactNode {
  const words = useWords();
  const today = useToday();
  const save = useSaveCredential();
  const form = useAppForm<Values, typeof credentialFields>({
    schema: credentialFields,
    initialValues: {
      type: credential?.type ?? null,
      issuedOn: credential?.issuedOn ?? today,
      expiresOn: credential?.expiresOn ?? null,
      verifiedBy: credential?.verifiedBy ?? '',
      verifiedOn: credential ? credential.verifiedOn : today,
    },
    onSubmit: async (fields) => {
      await save.mutateAsync({
        personId,
        credentialId: credential?.id ?? null,
        version: credential?.version ?? null,
        ...fields,
      });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={credential ? 'Change the credential' : 'Add an agreement or credential'}
      keepOnOutsideClick
    >
      <Form
        form={form}
        submitLabel={credential ? 'Save credential' : 'Add credential'}
        onCancel={onClose}
        label="Credential"
      >
        <SelectField
          label="What is it?"
          choices={words.choices('credentialType', credential?.type)}
          field={form.field('type')}
          width="medium"
          autoFocus
        />
        <FormRow>
          <DateField
            label="Signed or issued on"
            max={today}
            lean="past"
            field={form.field('issuedOn')}
          />
          <DateField label="Valid until" optional lean="future" field={form.field('expiresOn')} />
        </FormRow>
        <FormRow>
          <TextField
            label="Who has seen it?"
            optional
            field={form.field('verifiedBy')}
            width="medium"
          />
          <DateField
            label="Seen on"
            optional
            max={today}
            lean="past"
            field={form.field('verifiedOn')}
          />
        </FormRow>
      </Form>
    </Dialog>
  );
}
