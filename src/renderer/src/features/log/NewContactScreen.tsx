import { IconRepeat } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { newContact } from '@shared/contract/log-fields';
import { Button } from '@renderer/ui/base/Button';
import { Kbd } from '@renderer/ui/base/Kbd';
import { notify } from '@renderer/ui/feedback/notify';
import { Page } from '@renderer/ui/layout/Page';
import { Inline } from '@renderer/ui/layout/Stack';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { api } from '../../lib/api';
import { useTitle } from '../../lib/use-title';
import { type ContactFormValues, contactInput, newContactValues } from './contact-form';
import { ContactFieldset } from './components/ContactFieldset';
import { EntryForm, type EntryFormControl } from './components/EntryForm';
import { JustSaved, type SavedEntry } from './components/JustSaved';
import { WithDraft } from './components/WithDraft';
import { useAddContact } from './mutations';

const route = getRouteApi('/log/contact/new');

const ids = (people: readonly { id: number }[]) => people.map(({ id }) => String(id));

/** Fills in who and how of the contact that was written last. */
async function repeatLast({ form, focus }: EntryFormControl<ContactFormValues>): Promise<void> {
  const last = await api.log.lastContact();
  if (!last) {
    notify('There is no contact yet to repeat.');
    return;
  }
  form.setAll({ mentors: ids(last.mentors), parents: ids(last.parents), mode: last.mode });
  requestAnimationFrame(() => focus('minutes'));
}

/** One contact after the other: day and parent partner stay for the next one. */
export function NewContactScreen(): ReactNode {
  useTitle('Log a contact');
  const { mentor, parent, on } = route.useSearch();
  const navigate = useNavigate();
  const today = useToday();
  const add = useAddContact();
  const [saved, setSaved] = useState<SavedEntry[]>([]);
  // What is typed for one match does not turn up in the form of another.
  const subject = mentor || parent ? `new-${mentor ?? ''}-${parent ?? ''}` : 'new';
  const fresh = newContactValues({
    on: on ?? today,
    mentors: mentor ? [String(mentor)] : [],
    parents: parent ? [String(parent)] : [],
  });
  return (
    <Page
      title="Log a contact"
      width="reading"
      focusKey="/log/contact/new"
      back={{ href: '#/log', label: 'Log' }}
    >
      <WithDraft<ContactFormValues> key={subject} form="contact" subject={subject}>
        {(draft) => (
          <EntryForm
            draft={draft}
            fresh={fresh}
            schema={newContact}
            toInput={(values) => ({ ...contactInput(values), draft: subject })}
            submitLabel="Save contact"
            label="Log a contact"
            cancelLabel="Close"
            onCancel={() => void navigate({ to: '/log' })}
            firstField="on"
            tools={(control) => (
              <Inline>
                <Button size="small" icon={IconRepeat} onClick={() => void repeatLast(control)}>
                  Repeat who and how <Kbd keys="Ctrl+D" />
                </Button>
              </Inline>
            )}
            keys={{ d: (control) => void repeatLast(control) }}
            onSubmit={async (input, { form, startAgain }) => {
              const { mentors, payable } = form.values();
              const { id } = await add.mutateAsync(input);
              setSaved((old) => [{ id, on: input.on, minutes: input.minutes }, ...old]);
              await startAgain(newContactValues({ on: input.on, mentors, payable }), 'parents');
            }}
          >
            {(form) => <ContactFieldset form={form} id={null} />}
          </EntryForm>
        )}
      </WithDraft>
      <JustSaved entry="contact" entries={saved} />
    </Page>
  );
}
