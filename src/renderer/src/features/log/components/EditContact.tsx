import { type ContactRecord } from '@shared/contract/log';
import { changedContact } from '@shared/contract/log-fields';
import type { ReactNode } from 'react';
import { contactFormValues, type ContactFormValues, contactInput } from '../contact-form';
import { useUpdateContact } from '../mutations';
import { ContactFieldset } from './ContactFieldset';
import { EntryForm } from './EntryForm';
import { WithDraft } from './WithDraft';

interface Props {
  contact: ContactRecord;
  onDone: () => void;
}

/** Corrects a contact; what is typed is kept as a draft until it is saved. */
export function EditContact({ contact, onDone }: Props): ReactNode {
  const update = useUpdateContact();
  const { id, version } = contact;
  const subject = String(id);
  return (
    <WithDraft<ContactFormValues> form="contact" subject={subject}>
      {(draft) => (
        <EntryForm
          draft={draft}
          fresh={contactFormValues(contact)}
          schema={changedContact}
          toInput={(values) => ({ ...contactInput(values, contact), id, version, draft: subject })}
          submitLabel="Save contact"
          label="Edit contact"
          onCancel={() => void draft.discard().then(onDone)}
          firstField="on"
          onSubmit={async (input) => {
            await update.mutateAsync(input);
            await draft.discard();
            onDone();
          }}
        >
          {(form) => <ContactFieldset form={form} id={id} />}
        </EntryForm>
      )}
    </WithDraft>
  );
}
